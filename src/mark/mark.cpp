#include "mark/mark.h"

#include <utility>

#include "mark/adapt.h"
#include "mark/allowed.h"
#include "mark/chrome.h"
#include "mark/cut_words.h"
#include "mark/evidence.h"
#include "mark/jump.h"
#include "mark/labelling.h"
#include "mark/observe.h"
#include "mark/risk.h"

namespace newsbind {
namespace {

bool is_jump_line(std::string_view line) {
  const auto found = find_jump(line);
  return found && found->certain && found->is_all_of(line);
}

}  // namespace

std::string_view name(Role role) {
  static constexpr std::string_view kNames[] = {"blank",     "kicker",        "headline",    "deck",  "byline",
                                                "crosshead", "caption",       "paragraph",   "verse", "folio",
                                                "jump-line", "advertisement", "boilerplate", "rule",  "chrome"};
  return kNames[static_cast<std::size_t>(role)];
}

Labelling label_lines(const Source& source, const Metrics& metrics, const Model& model) {
  LineSequence lines(observe(source, metrics));
  Lattice lattice = score(lines, model);
  weigh_risks(lines, lattice);
  weigh_cut_words(lines, lattice);
  adapt(lines, lattice);
  std::vector<LabelScores> scores = marginals(lattice);
  std::vector<Label> labels = label(lines, lattice, scores);
  return {std::move(lines), std::move(lattice), std::move(scores), std::move(labels)};
}

std::vector<Mark> marks_of(const Source& source, const Metrics& metrics, const Labelling& labelling) {
  const auto& [lines, lattice, marginals, labels] = labelling;
  std::vector<Mark> marks(metrics.lines.size());
  for (std::size_t i = 0; i < labels.size(); ++i) {
    Mark made = to_mark(labels[i]);
    if (lines[i].cues.has(Cue::rule) && !is_asterism(lines[i])) made = {Role::rule, false};
    if (labels[i] == Label::folio && read_chrome(lines[i].text) != Chrome::none) made.role = Role::chrome;
    const PrintedLine& line = metrics.printed[i];
    for (std::uint32_t n = 0; n < line.count; ++n) {
      const std::string_view part = source.view(metrics.lines[line.first + n].text);
      marks[line.first + n] = n > 0 && is_jump_line(part) ? Mark{Role::jump_line} : made;
      made.continues = true;
    }
  }
  return marks;
}

std::vector<Mark> mark(const Source& source, const Metrics& metrics, const Model& model) {
  return marks_of(source, metrics, label_lines(source, metrics, model));
}

}  // namespace newsbind
