#include "mark/mark.h"

#include "mark/decode.h"
#include "mark/evidence.h"
#include "mark/features.h"
#include "mark/observe.h"

namespace newsbind {
std::string_view name(Role role) {
  static constexpr std::string_view kNames[] = {"blank",     "kicker",        "headline",    "deck",  "byline",
                                                "crosshead", "caption",       "paragraph",   "verse", "folio",
                                                "jump-line", "advertisement", "boilerplate", "rule"};
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
    const PrintedLine& line = metrics.printed[i];
    for (std::uint32_t n = 0; n < line.count; ++n) {
      marks[line.first + n] = made;
      made.continues = true;
    }
  }
  return marks;
}

}  // namespace newsbind
