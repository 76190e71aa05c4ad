#include "mark/unwrapped.h"

#include <algorithm>

namespace newsbind {
namespace {

constexpr std::uint16_t kOfSomeLength = 40;  // columns

bool follows(const LineSequence& lines, std::size_t i) { return i > 0 && !lines.stands_apart(i); }

// Of the lines of some length that another line follows at once, whether nearly all end as `ends` says. Shorter ones
// are headings, and lines of columns.
template <typename Ends>
bool nearly_all(const LineSequence& lines, Ends ends) {
  constexpr std::size_t kLeast = 3, kLeastPercent = 90;
  std::size_t pairs = 0, long_ones = 0, ended = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (!follows(lines, i)) continue;
    ++pairs;
    if (lines[i - 1].metrics->width < kOfSomeLength) continue;
    ++long_ones;
    ended += ends(i - 1);
  }
  return long_ones >= kLeast && long_ones * 2 >= pairs && ended * 100 >= long_ones * kLeastPercent;
}

std::uint16_t longest(const LineSequence& lines) {
  std::uint16_t width = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) width = std::max(width, lines[i].metrics->width);
  return width;
}

}  // namespace

std::vector<bool> find_unwrapped_paragraphs(const LineSequence& lines) {
  constexpr std::uint16_t kLongerThanPrint = 120;  // columns
  const std::uint16_t full = longest(lines);
  const auto closes = [&](std::size_t i) { return ends_sentence(lines[i]); };
  const auto is_long = [&](std::size_t i) {
    return lines[i].script == 'O' && lines[i].metrics->width >= kOfSomeLength;
  };
  const auto leaves_room = [&](std::size_t i) {
    const std::uint16_t width = lines[i].metrics->width;
    return is_long(i) && (width == full || width + lines[i + 1].lead < full);
  };
  const bool closed = nearly_all(lines, closes);
  const bool roomy = full > kLongerThanPrint && nearly_all(lines, leaves_room);
  std::vector<bool> found(lines.size());
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const bool below_gap = lines[i].metrics->blank_above > 0 && !lines[i].metrics->page_start;
    found[i] = ((closed || roomy) && below_gap) || (closed && closes(i - 1)) || (roomy && is_long(i - 1));
  }
  return found;
}

}  // namespace newsbind
