#include "mark/page_marks.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>

#include "text/ascii.h"

namespace newsbind {
namespace {

// What may stand before the number; in square brackets something must, for a number alone is a footnote's, and a small
// letter a citation's: [p. 12]
constexpr std::string_view kWords[] = {"pg", "Pg", "Page", "PAGE", "Seite", "Pag", "Pág", "Blz", "Стр"};

struct Numbered {
  PageMark place;
  std::size_t offset = 0;  // in bytes of the text
  int number = 0;
  bool named = false;   // as a page's
  bool sure = false;    // [Pg 245] is nothing else, be it the only one
  bool within = false;  // a sentence
  bool alone = false;   // on its line
};

bool is_word_of_page(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '.')) text.remove_suffix(1);
  return std::find(std::begin(kWords), std::end(kWords), text) != std::end(kWords);
}

// 0 where it is no number in digits.
int read_number(std::string_view digits) {
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

// Pg 245, Pg iv: what Distributed Proofreaders write.
bool is_surely_page(std::string_view inside) {
  constexpr std::string_view kNumerals[] = {"0123456789", "ivxlc"};
  if (!inside.starts_with("Pg ") && !inside.starts_with("pg ")) return false;
  const std::string_view number = inside.substr(inside.find(' ') + 1);
  return !number.empty() && std::any_of(std::begin(kNumerals), std::end(kNumerals), [&](std::string_view numerals) {
    return number.find_first_not_of(numerals) == number.npos;
  });
}

std::optional<Numbered> read_mark(std::string_view line, std::size_t begin) {
  constexpr std::size_t kLongest = 14, kMostDigits = 4;  // bytes
  constexpr std::string_view kOfMaths = "^_\\$";
  const char open = line[begin];
  const std::size_t end = line.find(open == '{' ? '}' : ']', begin);
  if ((open != '{' && open != '[') || end == line.npos || end - begin > kLongest) return std::nullopt;
  const std::string_view inside = line.substr(begin + 1, end - begin - 1);
  if (is_surely_page(inside)) return Numbered{{0, begin, end + 1}, 0, read_number(inside.substr(3)), true, true};
  const std::size_t digits = std::min(inside.find_first_of("0123456789"), inside.size());
  const std::string_view word = inside.substr(0, digits), number = inside.substr(digits);
  if (number.empty() || number.size() > kMostDigits || !std::all_of(number.begin(), number.end(), text::is_digit))
    return std::nullopt;
  if (!(open == '{' && word.empty()) && !is_word_of_page(word)) return std::nullopt;
  if (begin > 0 && kOfMaths.find(line[begin - 1]) != kOfMaths.npos) return std::nullopt;
  return Numbered{{0, begin, end + 1}, 0, read_number(number), !word.empty()};
}

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// to {8} go: behind a word or a comma, and before a small letter.
bool stands_within(std::string_view line, const PageMark& mark) {
  const std::size_t above = mark.begin == 0 ? line.npos : line.find_last_not_of(" \t", mark.begin - 1);
  const std::size_t below = line.find_first_not_of(" \t", mark.end);
  if (above == line.npos || below == line.npos) return false;
  const char a = line[above], b = line[below];
  return (text::is_letter(a) || a == ',' || (a & 0x80) != 0) && text::is_letter(b) && b == text::lower(b);
}

// The blanks behind a mark go with it where there are some before it; else those before it, where the line ends or a
// sign follows.
void take_blanks(std::string_view line, PageMark& mark) {
  const auto may_be_word = [](char c) { return text::is_letter(c) || text::is_digit(c) || (c & 0x80) != 0; };
  const std::size_t first = mark.begin;
  if (first == 0 || is_blank(line[first - 1]))
    while (mark.end < line.size() && is_blank(line[mark.end])) ++mark.end;
  const bool parts = mark.end < line.size() && (is_blank(line[mark.end - 1]) || may_be_word(line[mark.end]));
  while (!parts && mark.begin > 0 && is_blank(line[mark.begin - 1])) --mark.begin;
}

std::vector<Numbered> read_line(std::string_view line, char bracket) {
  std::vector<Numbered> found;
  for (std::size_t at = 0; (at = line.find(bracket, at)) != line.npos; ++at)
    if (const auto mark = read_mark(line, at)) found.push_back(*mark);
  for (auto mark = found.rbegin(); mark != found.rend(); ++mark) {
    mark->within = stands_within(line, mark->place);
    take_blanks(line, mark->place);
    if (mark->place.end == line.size()) line = line.substr(0, mark->place.begin);
  }
  for (std::size_t i = 1; i < found.size(); ++i)
    found[i].place.begin = std::max(found[i].place.begin, found[i - 1].place.end);
  return found;
}

std::vector<Numbered> read_marks(const std::vector<std::string_view>& lines, char bracket) {
  std::vector<Numbered> found;
  std::size_t offset = 0;
  for (std::size_t line = 0; line < lines.size(); offset += lines[line++].size())
    for (Numbered& mark : read_line(lines[line], bracket)) {
      mark.place.line = line;
      mark.offset = offset + mark.place.begin;
      mark.alone = mark.place.begin == 0 && mark.place.end == lines[line].size();
      found.push_back(mark);
    }
  return found;
}

// Whether the lengths are about alike.
bool are_even(const std::vector<std::size_t>& lengths, std::size_t middle) {
  constexpr std::size_t kUneven = 2, kFewOf = 5;  // times the middle, and one of so many may be
  const auto uneven = std::count_if(lengths.begin(), lengths.end(), [&](std::size_t length) {
    return length * kUneven < middle || length > middle * kUneven;
  });
  return static_cast<std::size_t>(uneven) * kFewOf <= lengths.size();
}

// Whether half of the marks that share their line with text stand within a sentence, as items and cantos do not.
bool are_within(const std::vector<Numbered>& marks) {
  const auto within = std::count_if(marks.begin(), marks.end(), [](const Numbered& mark) { return mark.within; });
  const auto beside = std::count_if(marks.begin(), marks.end(), [](const Numbered& mark) { return !mark.alone; });
  return within * 2 >= beside;
}

// Footnotes are numbered one after another too, but stand as it comes.
bool are_of_pages(const std::vector<Numbered>& marks) {
  constexpr std::size_t kFewest = 3, kShortest = 600;  // marks, and the bytes of a page
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
  const bool named = std::all_of(marks.begin(), marks.end(), [](const Numbered& mark) { return mark.named; });
  return middle >= kShortest && (named || (are_even(lengths, middle) && are_within(marks)));
}

}  // namespace

std::vector<PageMark> find_page_marks(const std::vector<std::string_view>& lines) {
  std::vector<PageMark> found;
  for (char bracket : {'{', '['}) {
    std::vector<Numbered> marks = read_marks(lines, bracket);
    if (!are_of_pages(marks)) std::erase_if(marks, [](const Numbered& mark) { return !mark.sure; });
    if (marks.empty()) continue;
    std::transform(marks.begin(), marks.end(), std::back_inserter(found),
                   [](const Numbered& mark) { return mark.place; });
    break;
  }
  return found;
}

}  // namespace newsbind
