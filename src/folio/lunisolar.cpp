#include "folio/lunisolar.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "folio/numeral.h"
#include "text/calendar.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

using text::is_one_of;

struct Era {
  std::u32string_view name;
  int first, last;  // Gregorian years in which its first and its last year begin
};

constexpr Era kEras[] = {{U"乾隆", 1736, 1795}, {U"嘉慶", 1796, 1820}, {U"嘉庆", 1796, 1820}, {U"道光", 1821, 1850},
                         {U"咸豐", 1851, 1861}, {U"咸丰", 1851, 1861}, {U"同治", 1862, 1874}, {U"光緒", 1875, 1908},
                         {U"光绪", 1875, 1908}, {U"宣統", 1909, 1911}, {U"宣统", 1909, 1911}};

constexpr std::u32string_view kCalendars[] = {U"农历", U"農曆", U"農歷", U"夏历", U"夏曆", U"旧历", U"舊曆", U"舊歷",
                                              U"阴历", U"陰曆", U"陰暦", U"旧暦", U"음력", U"古历", U"古曆"};

constexpr std::u32string_view kStems = U"甲乙丙丁戊己庚辛壬癸", kBranches = U"子丑寅卯辰巳午未申酉戌亥";
constexpr std::u32string_view kBlanks = U" \u3000\u00A0";

// Reads from left to right; what is not there is passed over.
class Cursor {
 public:
  Cursor(std::u32string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }

  bool take(std::u32string_view word) {
    const bool stands = text_.substr(std::min(at_, text_.size())).starts_with(word);
    if (stands) at_ += word.size();
    return stands;
  }

  void skip_blanks() {
    while (at_ < text_.size() && is_one_of(kBlanks, text_[at_])) ++at_;
  }

  std::optional<int> number() {
    const auto number = numeral_at(text_, at_);
    if (!number) return std::nullopt;
    at_ = number->end;
    return number->value;
  }

  // 甲辰: the place of the year in the cycle of sixty, from 0.
  std::optional<int> sexagenary() {
    if (at_ + 1 >= text_.size()) return std::nullopt;
    const std::size_t stem = kStems.find(text_[at_]), branch = kBranches.find(text_[at_ + 1]);
    if (stem == kStems.npos || branch == kBranches.npos || (stem + branch) % 2 != 0) return std::nullopt;
    at_ += 2;
    for (int year = 0;; ++year)
      if (year % 10 == static_cast<int>(stem) && year % 12 == static_cast<int>(branch)) return year;
  }

 private:
  std::u32string_view text_;
  std::size_t at_;
};

// The Gregorian year in which the named one begins: 0 where the words do not tell.
struct Year {
  bool named = false;
  int begins = 0;
};

int year_of_cycle(const Era& era, int place) {
  constexpr int kFirstOfACycle = 1804, kCycle = 60;
  for (int year = era.first; year <= era.last; ++year)
    if (((year - kFirstOfACycle) % kCycle + kCycle) % kCycle == place) return year;
  return 0;
}

// 光緒三十年歲次甲辰, 同治壬申年, 丁丑年.
Year read_year(Cursor& cursor) {
  Year year;
  cursor.take(U"大清");
  const auto era =
      std::find_if(std::begin(kEras), std::end(kEras), [&](const Era& each) { return cursor.take(each.name); });
  cursor.skip_blanks();
  if (era != std::end(kEras)) {
    const auto counted = cursor.take(U"元") ? std::optional(1) : cursor.number();
    if (counted && cursor.take(U"年")) year = {true, era->first + *counted - 1};
    else if (counted) return {};
    if (year.begins > era->last) year.begins = 0;
  }
  cursor.skip_blanks();
  if (cursor.take(U"歲次") || cursor.take(U"岁次")) cursor.skip_blanks();
  if (const auto place = cursor.sexagenary()) {
    if (!year.named && era != std::end(kEras)) year.begins = year_of_cycle(*era, *place);
    year.named = true;
    cursor.take(U"年");
  }
  return year;
}

std::optional<int> read_month(Cursor& cursor) {
  constexpr std::pair<std::u32string_view, int> kNamed[] = {{U"正", 1}, {U"冬", 11}, {U"臘", 12}, {U"腊", 12}};
  for (const auto& [name, month] : kNamed)
    if (cursor.take(name)) return month;
  return cursor.number();
}

}  // namespace

bool names_lunar_calendar(std::u32string_view text) {
  return std::any_of(std::begin(kCalendars), std::end(kCalendars), [&](auto name) { return text.ends_with(name); });
}

std::optional<PrintedDate> lunisolar_date_at(std::u32string_view folded, std::size_t at) {
  Cursor cursor(folded, at);
  const bool called =
      std::any_of(std::begin(kCalendars), std::end(kCalendars), [&](auto name) { return cursor.take(name); });
  const Year year = read_year(cursor);
  if (!called && !year.named) return std::nullopt;
  cursor.skip_blanks();
  const bool leap = cursor.take(U"閏") || cursor.take(U"闰");
  const auto month = read_month(cursor);
  cursor.skip_blanks();
  if (!month || !(cursor.take(U"月") || cursor.take(U"월"))) return std::nullopt;
  cursor.skip_blanks();
  cursor.take(U"初");
  const auto day = cursor.number();
  if (!day) return std::nullopt;
  if (!cursor.take(U"日")) cursor.take(U"일");
  return PrintedDate{year.begins ? text::from_lunisolar(year.begins, *month, leap, *day) : "", at, cursor.at()};
}

}  // namespace newsbind
