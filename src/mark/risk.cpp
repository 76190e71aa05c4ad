#include "mark/risk.h"

#include <vector>

namespace newsbind {
namespace {

struct Risk {
  Label label;
  float harm;
};

const std::vector<Risk>& risks_of(const LineSequence& lines) {
  static const std::vector<Risk> kPrinted = {{Label::crosshead, 1}};
  static const std::vector<Risk> kTyped = {{Label::kicker, 1}, {Label::headline, 1}, {Label::verse, -1}};
  static const std::vector<Risk> kDumped = {
      {Label::kicker, 1}, {Label::headline, -1}, {Label::deck, 1}, {Label::byline, 1}, {Label::crosshead, 2}};
  return lines.are_pieces() ? kDumped : lines.is_typed() ? kTyped : kPrinted;
}

}  // namespace

void weigh_risks(const LineSequence& lines, Lattice& lattice) {
  for (const Risk& risk : risks_of(lines))
    for (LabelScores& scores : lattice.labels) scores[static_cast<std::size_t>(risk.label)] -= risk.harm;
}

}  // namespace newsbind
