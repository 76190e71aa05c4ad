#include "mark/mark.h"

#include "mark/chrome.h"
#include "mark/decode.h"
#include "mark/evidence.h"
#include "mark/features.h"
#include "mark/jump.h"
#include "mark/observe.h"

namespace newsbind {
namespace {

bool is_jump_line(const Source& source, const LineMetrics& line) {
  const auto found = find_jump(source.view(line.text));
  return found && found->certain && found->begin == 0 && found->end == line.text.size();
}

}  // namespace

std::string_view name(Role role) {
  static constexpr std::string_view kNames[] = {"blank",     "kicker",        "headline",    "deck",  "byline",
                                                "crosshead", "caption",       "paragraph",   "verse", "folio",
                                                "jump-line", "advertisement", "boilerplate", "rule",  "chrome"};
  return kNames[static_cast<std::size_t>(role)];
}

std::vector<Mark> mark(const Source& source, const Metrics& metrics, const Model& model) {
  const LineSequence lines(observe(source, metrics));
  const Lattice lattice = score(lines, model);
  const std::vector<Label> labels = label(lines, lattice);
  std::vector<Mark> marks(metrics.lines.size());
  for (std::size_t i = 0; i < labels.size(); ++i) {
    Mark made = to_mark(labels[i]);
    if (lines[i].cues.has(Cue::rule) && !is_asterism(lines[i])) made = {Role::rule, false};
    if (labels[i] == Label::folio && read_chrome(lines[i].text) != Chrome::none) made.role = Role::chrome;
    const PrintedLine& line = metrics.printed[i];
    for (std::uint32_t n = 0; n < line.count; ++n) {
      marks[line.first + n] =
          n > 0 && is_jump_line(source, metrics.lines[line.first + n]) ? Mark{Role::jump_line} : made;
      made.continues = true;
    }
  }
  return marks;
}

}  // namespace newsbind
