#include "mark/risk.h"

#include <vector>

namespace newsbind {
namespace {

struct Risk {
  Label label;
  float harm;
};

// Whether a Latin text is one of many pages that was typed as books are: in wide lines, with gaps of several heights.
bool is_typed(const LineSequence& lines) {
  constexpr std::size_t kManyLines = 200, kWideGap = 2, kLeastShare = 50;  // lines; blank lines; one gap in so many
  if (lines.setting() != Setting::wide || lines.size() < kManyLines) return false;
  std::size_t latin = 0, gaps = 0, wide = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    latin += lines[i].script == 'L';
    gaps += lines[i].metrics->blank_above > 0;
    wide += lines[i].metrics->blank_above >= kWideGap;
  }
  return latin * 2 > lines.size() && wide * kLeastShare > gaps;
}

const std::vector<Risk>& risks_of(const LineSequence& lines) {
  static const std::vector<Risk> kPrinted = {{Label::crosshead, 1}};
  static const std::vector<Risk> kTyped = {{Label::kicker, 1}, {Label::headline, 1}, {Label::verse, -1}};
  static const std::vector<Risk> kDumped = {
      {Label::kicker, 1}, {Label::deck, 1}, {Label::byline, 1}, {Label::crosshead, 2}};
  return lines.are_pieces() ? kDumped : is_typed(lines) ? kTyped : kPrinted;
}

}  // namespace

void weigh_risks(const LineSequence& lines, Lattice& lattice) {
  for (const Risk& risk : risks_of(lines))
    for (LabelScores& scores : lattice.labels) scores[static_cast<std::size_t>(risk.label)] -= risk.harm;
}

}  // namespace newsbind
