#include "mark/page_marks.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "text/ascii.h"

namespace newsbind {
namespace {

// What may stand before the number in square brackets, where a number alone is a footnote's.
constexpr std::string_view kWords[] = {"pg", "page", "p", "s", "seite", "pag", "pág", "blz", "стр"};

struct Numbered {
  PageMark place;
  std::size_t offset = 0;  // in bytes of the text
  bool named = false;      // as a page's
  int number = 0;
};

bool is_word_of_page(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '.')) text.remove_suffix(1);
  const std::string word = text::lower(std::string(text));
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

std::optional<Numbered> read_mark(std::string_view line, std::size_t begin) {
  constexpr std::size_t kLongest = 14, kMostDigits = 4;  // bytes
  const char open = line[begin];
  const std::size_t end = line.find(open == '{' ? '}' : ']', begin);
  if ((open != '{' && open != '[') || end == line.npos || end - begin > kLongest) return std::nullopt;
  const std::string_view inside = line.substr(begin + 1, end - begin - 1);
  const std::size_t digits = std::min(inside.find_first_of("0123456789"), inside.size());
  const std::string_view word = inside.substr(0, digits), number = inside.substr(digits);
  if (number.empty() || number.size() > kMostDigits || !std::all_of(number.begin(), number.end(), text::is_digit))
    return std::nullopt;
  if (!(open == '{' && word.empty()) && !is_word_of_page(word)) return std::nullopt;
  return Numbered{{0, begin, end + 1}, 0, !word.empty(), std::stoi(std::string(number))};
}

// One blank goes with the mark: the one behind it, or before it where the line ends or a sign follows.
void take_blank(std::string_view line, PageMark& mark) {
  const bool before = mark.begin == 0 || line[mark.begin - 1] == ' ';
  const bool behind = mark.end < line.size() && line[mark.end] == ' ';
  if (before && behind) ++mark.end;
  else if (before && mark.begin > 0) --mark.begin;
}

std::vector<Numbered> read_marks(const std::vector<std::string_view>& lines, char bracket) {
  std::vector<Numbered> found;
  std::size_t offset = 0;
  for (std::size_t line = 0; line < lines.size(); offset += lines[line++].size())
    for (std::size_t at = 0; (at = lines[line].find(bracket, at)) != std::string_view::npos; ++at)
      if (auto mark = read_mark(lines[line], at)) {
        mark->place.line = line;
        mark->offset = offset + at;
        take_blank(lines[line], mark->place);
        found.push_back(*mark);
      }
  return found;
}

// Footnotes are numbered one after another too, but stand as it comes.
bool are_of_pages(const std::vector<Numbered>& marks) {
  constexpr std::size_t kFewest = 3, kShortest = 600;  // marks, and the bytes of a page
  constexpr std::size_t kUneven = 2, kFewOf = 5;       // times the middle, and one of so many may be
  constexpr int kMostSkipped = 2;                      // pages without text
  if (marks.size() < kFewest) return false;
  std::vector<std::size_t> lengths;
  for (std::size_t i = 1; i < marks.size(); ++i) {
    const int step = marks[i].number - marks[i - 1].number;
    if (step < 1 || step > 1 + kMostSkipped) return false;
    lengths.push_back((marks[i].offset - marks[i - 1].offset) / static_cast<std::size_t>(step));
  }
  std::vector<std::size_t> sorted = lengths;
  std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2), sorted.end());
  const std::size_t middle = sorted[sorted.size() / 2];
  const auto uneven = std::count_if(lengths.begin(), lengths.end(), [&](std::size_t length) {
    return length * kUneven < middle || length > middle * kUneven;
  });
  const bool named = std::all_of(marks.begin(), marks.end(), [](const Numbered& mark) { return mark.named; });
  return middle >= kShortest && (named || static_cast<std::size_t>(uneven) * kFewOf <= lengths.size());
}

}  // namespace

std::vector<PageMark> find_page_marks(const std::vector<std::string_view>& lines) {
  std::vector<PageMark> found;
  for (char bracket : {'{', '['}) {
    const std::vector<Numbered> marks = read_marks(lines, bracket);
    if (!are_of_pages(marks)) continue;
    std::transform(marks.begin(), marks.end(), std::back_inserter(found),
                   [](const Numbered& mark) { return mark.place; });
    break;
  }
  return found;
}

}  // namespace newsbind
