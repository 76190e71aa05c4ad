#include "mark/mark.h"

#include <algorithm>
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
#include "mark/web_page.h"

namespace newsbind {
namespace {

bool is_jump_line(std::string_view line) {
  const auto found = find_jump(line);
  return found && found->certain && found->is_all_of(line);
}

Lattice weigh(const LineSequence& lines, const Model& model, Pages pages) {
  Lattice lattice = score(lines, model, pages);
  weigh_risks(lines, lattice);
  weigh_cut_words(lines, lattice);
  adapt(lines, lattice);
  return lattice;
}

// Whether the weights are less sure of the lines than they are of pages like those that they were learned from, of
// which nineteen in twenty have a greater mean margin. Of pages in layouts that were not among them a fifth do.
bool are_in_doubt(const std::vector<LabelScores>& marginals) {
  constexpr float kSure = 10, kInDoubt = 9.2F;
  constexpr std::size_t kLeastLines = 40;  // fewer say little of how pages come out
  if (marginals.size() < kLeastLines) return false;
  float sum = 0;
  for (const LabelScores& scores : marginals) {
    const auto best = static_cast<Label>(std::max_element(scores.begin(), scores.end()) - scores.begin());
    sum += std::min(margin(scores, best).value, kSure);
  }
  return sum < kInDoubt * static_cast<float>(marginals.size());
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
  Lattice lattice = weigh(lines, model, Pages::known);
  std::vector<LabelScores> scores = marginals(lattice);
  const Pages pages = model.knows_other_pages() && are_in_doubt(scores) ? Pages::other : Pages::known;
  if (pages == Pages::other) {
    lattice = weigh(lines, model, pages);
    scores = marginals(lattice);
  }
  std::vector<Label> labels = label(lines, lattice, scores);
  return {std::move(lines), std::move(lattice), std::move(scores), std::move(labels), pages};
}

std::vector<Mark> marks_of(const Source& source, const Metrics& metrics, const Labelling& labelling) {
  const auto& [lines, lattice, marginals, labels, pages] = labelling;
  std::vector<Mark> marks(metrics.lines.size());
  const std::vector<bool> of_site = find_blocks_of_site(texts_of(lines));
  for (std::size_t i = 0; i < labels.size(); ++i) {
    Mark made = to_mark(labels[i]);
    if (lines[i].cues.has(Cue::rule) && !is_asterism(lines[i])) made = {Role::rule, false};
    if (labels[i] == Label::folio && (of_site[i] || read_chrome(lines[i].text) != Chrome::none))
      made.role = Role::chrome;
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
