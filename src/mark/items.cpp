#include "mark/items.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "folio/numeral.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

// How an item's number is written: in brackets, with a mark behind it, or in a circle; Han or Arabic.
struct Item {
  int value;
  char32_t mark;
  bool han;
};

std::u32string folded_head(std::string_view line) {
  constexpr std::size_t kLongest = 12;  // characters
  std::u32string head;
  for (std::size_t at = 0; at < line.size() && head.size() < kLongest;) head += text::fold(text::next(line, at));
  return head;
}

std::optional<Item> item_at(std::string_view line) {
  constexpr char32_t kOne = U'①', kTwenty = U'⑳';
  constexpr int kMost = 99;
  const std::u32string head = folded_head(line);
  if (head.empty()) return std::nullopt;
  if (head[0] >= kOne && head[0] <= kTwenty) return Item{static_cast<int>(head[0] - kOne) + 1, kOne, false};
  const bool bracketed = text::is_one_of(U"(〔", head[0]);
  const auto numeral = numeral_at(head, bracketed ? 1 : 0);
  if (!numeral || numeral->value > kMost || numeral->end >= head.size()) return std::nullopt;
  const char32_t mark = head[numeral->end];
  if (bracketed ? !text::is_one_of(U")〕", mark) : !text::is_one_of(U".)、,", mark)) return std::nullopt;
  const bool parts = mark == '.' || mark == ',';
  const bool decimal = parts && numeral->end + 1 < head.size() && is_digit(head[numeral->end + 1]);
  if (decimal) return std::nullopt;
  return Item{numeral->value, bracketed ? head[0] : mark, !is_digit(head[numeral->begin])};
}

// Lines of Chinese, Japanese or Korean by themselves that say no sentence, above a paragraph of sentences.
std::optional<NumberedHeading> heading_at(const LineSequence& lines, std::size_t i) {
  constexpr std::size_t kMostLines = 2;
  constexpr std::uint16_t kLongest = 60;  // columns of a line
  constexpr int kFull = 80;               // percent
  const auto apart = [&](std::size_t line) { return lines.are_pieces() || lines.stands_apart(line); };
  const auto says_no_sentence = [&](std::size_t line) {
    const Observation& one = lines[line];
    return (is_dense(one) || one.script == 'G') && one.stops <= (line == i) && one.commas == 0 && !ends_sentence(one) &&
           one.colons == 0 && one.metrics->width <= kLongest;
  };
  if (!apart(i) || (i > 0 && is_open(lines[i - 1]) && lines[i - 1].metrics->width > kLongest)) return std::nullopt;
  std::size_t end = i;
  while (end < lines.size() && end - i < kMostLines && (end == i || !apart(end)) && says_no_sentence(end)) ++end;
  if (end == i || end == lines.size() || !apart(end) || item_at(lines[end].text)) return std::nullopt;
  const bool told = lines[end].stops + lines[end].commas > 0 || fills(*lines[end].metrics, kFull);
  return told ? std::optional<NumberedHeading>({i, end}) : std::nullopt;
}

// Whether a sentence closes between two lines.
bool tells_between(const LineSequence& lines, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    if (closes_sentence(lines[i])) return true;
  return false;
}

}  // namespace

std::vector<NumberedHeading> find_numbered_headings(const LineSequence& lines) {
  std::map<std::pair<char32_t, bool>, std::vector<NumberedHeading>> alike;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto item = item_at(lines[i].text);
    const auto heading = item ? heading_at(lines, i) : std::nullopt;
    if (!heading) continue;
    std::vector<NumberedHeading>& others = alike[{item->mark, item->han}];
    if (others.empty() || tells_between(lines, others.back().end, i)) others.push_back(*heading);
  }
  std::vector<NumberedHeading> found;
  for (const auto& [form, headings] : alike)
    if (headings.size() > 1) found.insert(found.end(), headings.begin(), headings.end());
  return found;
}

std::vector<bool> find_counted_entries(const LineSequence& lines) {
  constexpr std::size_t kLeast = 4;
  constexpr std::uint16_t kLongest = 44;  // columns
  const auto is_entry = [&](const Observation& line) {
    const bool dense = is_dense(line) || line.script == 'G';
    return dense && line.metrics->width <= kLongest && line.stops <= 1 && !ends_sentence(line) && item_at(line.text);
  };
  std::vector<bool> found(lines.size());
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = std::max(end, begin + 1)) {
    for (end = begin; end < lines.size() && is_entry(lines[end]);) ++end;
    if (end - begin >= kLeast) std::fill_n(found.begin() + static_cast<std::ptrdiff_t>(begin), end - begin, true);
  }
  return found;
}

bool may_begin_below(const LineSequence& lines, std::size_t i) {
  constexpr std::string_view kClosing = "sqc:)";
  return lines.stands_apart(i) || kClosing.find(lines[i - 1].last) != kClosing.npos;
}

std::vector<bool> find_items(const LineSequence& lines) {
  constexpr std::size_t kFewest = 3, kFarthest = 15;  // lines from one item to the next
  std::vector<bool> found(lines.size());
  std::vector<std::size_t> run;
  const auto close = [&] {
    if (run.size() >= kFewest)
      for (std::size_t i : run) found[i] = true;
    run.clear();
  };
  std::optional<Item> last;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto item = may_begin_below(lines, i) ? item_at(lines[i].text) : std::nullopt;
    if (!item) continue;
    const bool next = !run.empty() && item->value == last->value + 1 && item->mark == last->mark &&
                      item->han == last->han && i - run.back() <= kFarthest;
    if (!next) {
      if (item->value != 1) continue;
      close();
    }
    run.push_back(i);
    last = item;
  }
  close();
  return found;
}

}  // namespace newsbind
