#include "folio/date.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "folio/lunisolar.h"
#include "folio/numeral.h"
#include "folio/weekday.h"
#include "text/calendar.h"
#include "text/month.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

using text::is_one_of;
using text::kFirstYear;
using text::kLastYear;

// What is added to a year of the era.
constexpr std::pair<std::u32string_view, int> kEras[] = {
    {U"中華民國", 1911},  {U"中华民国", 1911}, {U"公元", 0},         {U"西元", 0},    {U"西曆", 0},
    {U"西历", 0},         {U"西歷", 0},        {U"公曆", 0},         {U"公历", 0},    {U"西暦", 0},
    {U"서기", 0},         {U"民國", 1911},     {U"民国", 1911},      {U"令和", 2018}, {U"平成", 1988},
    {U"昭和", 1925},      {U"大正", 1911},     {U"明治", 1867},      {U"康德", 1933}, {U"檀紀", -2333},
    {U"檀君紀元", -2333}, {U"단기", -2333},    {U"단군기원", -2333}, {U"민국", 1911}, {U"大同", 1931},
    {U"皇紀", -660},      {U"皇纪", -660},     {U"建陽", 1895},      {U"건양", 1895}, {U"光武", 1896},
    {U"광무", 1896},      {U"隆熙", 1906},     {U"융희", 1906},      {U"주체", 1911}, {U"慶応", 1864},
    {U"慶應", 1864},      {U"文久", 1860}};

// The months of the French Republic, the first from September on.
constexpr std::u32string_view kRepublican[] = {U"vendemiaire", U"brumaire", U"frimaire",  U"nivose",
                                               U"pluviose",    U"ventose",  U"germinal",  U"floreal",
                                               U"prairial",    U"messidor", U"thermidor", U"fructidor"};
constexpr std::u32string_view kComplementary[] = {U"complementaire", U"complementaires"};
constexpr std::u32string_view kYearsInWords[] = {U"premier", U"deuxieme", U"troisieme", U"quatrieme",  U"cinquieme",
                                                 U"sixieme", U"septieme", U"huitieme",  U"neuvieme",   U"dixieme",
                                                 U"onzieme", U"douzieme", U"treizieme", U"quatorzieme"};

constexpr std::u32string_view kOrdinals[] = {U"st", U"nd",  U"rd",  U"th", U"d", U"er",
                                             U"re", U"ten", U"ter", U"te", U"e", U"eme"};
constexpr std::u32string_view kOrdinalSigns = U"ºª°";
// Between the days of an issue that bears two of them, or a week's.
constexpr std::u32string_view kRangeMarks = U"/-–—~～〜至・、&+";
constexpr std::u32string_view kRangeWords[] = {U"and", U"und", U"et", U"y", U"e", U"en", U"и", U"to", U"bis", U"a"};
constexpr std::u32string_view kDayMarks = U"日일号號曰";
constexpr std::u32string_view kYearWords[] = {U"г", U"года", U"r", U"roku"};
constexpr std::u32string_view kLinks[] = {U"de", U"del", U"den", U"of", U"the", U"do",
                                          U"di", U"van", U"a",   U"d",  U"ad"};

// Words that a paper's beginning is dated with, in front of the date and behind it.
constexpr std::u32string_view kFounded[] = {U"established", U"founded", U"since",   U"gegrundet", U"begrundet",
                                            U"seit",        U"fonde",   U"fondee",  U"depuis",    U"fundado",
                                            U"fundada",     U"desde",   U"fondato", U"opgericht", U"registered"};
constexpr std::u32string_view kFoundedIdeographs[] = {U"创刊",   U"創刊",   U"创办", U"創辦",      U"창간",
                                                      U"창간일", U"등록일", U"등록", U"등록연월일"};
constexpr std::u32string_view kFoundedLinks[] = {U"in", U"on", U"the", U"year", U"am", U"im", U"jahre",
                                                 U"en", U"le", U"el",  U"de",   U"l",  U"an", U"anno"};
constexpr std::u32string_view kAdmitted[] = {U"第三種", U"第三种", U"第3種", U"第一種", U"郵便物", U"逓信省",
                                             U"제3종",  U"登記",   U"登记",  U"認可",   U"认可"};
// The word by which a line says that the post, or another office, took the paper on its list.
constexpr std::u32string_view kEntered[] = {U"entered", U"admitted", U"reentered"};

std::string month_of(int year, int month) { return text::gregorian(year, month, 1).substr(0, 7); }

class Finder {
 public:
  explicit Finder(std::u32string_view text) : text_(text) {}

  std::vector<PrintedDate> find() {
    std::vector<PrintedDate> found;
    std::size_t read = 0;
    for (std::size_t at = 0; at < text_.size();) {
      auto date = date_at(at);
      if (!date && is_founding_year(at, read)) date = PrintedDate{"", at, at + 4};
      at = date ? date->end : behind_word(at);
      if (!date) continue;
      const std::size_t founded = founded_behind(*date);
      if (founded > 0 || is_founded_before(date->begin, read) || is_entered_before(date->begin, read))
        date->date.clear();
      read = std::max(date->end, founded);
      found.push_back(std::move(*date));
    }
    return found;
  }

 private:
  // A date is looked for where a number or a month's name begins.
  std::optional<PrintedDate> date_at(std::size_t at) const {
    const char32_t before = at > 0 ? text_[at - 1] : U' ';
    if (is_western(text_[at])) {
      auto date = around_month(at, word_end(at));
      return date ? date : around_republican_month(at, word_end(at));
    }
    if (auto date = lunisolar_date_at(text_, at)) return date;
    if (text_[at] == U'元') return with_year(at, {1, at, at + 1});
    const auto number = numeral_at(text_, at);
    if (!number || is_digit(before) || is_western(before)) return std::nullopt;
    if (auto date = with_year(at, *number)) return date;
    return is_digit(text_[at]) && !is_one_of(U"-./", before) ? in_digits(*number) : std::nullopt;
  }

  std::size_t word_end(std::size_t at) const {
    while (at < text_.size() && is_western(text_[at])) ++at;
    return at;
  }

  // Digits are passed over together with what they begin, a letter with its word.
  std::size_t behind_word(std::size_t at) const {
    if (is_western(text_[at])) return word_end(at);
    const auto number = numeral_at(text_, at);
    return number ? number->end : at + 1;
  }

  bool is_blank(std::size_t at) const { return at < text_.size() && is_one_of(U" \u3000\u00A0", text_[at]); }
  std::size_t skip_blanks(std::size_t at) const {
    while (is_blank(at)) ++at;
    return at;
  }
  std::size_t blanks_before(std::size_t at) const {
    while (at > 0 && is_blank(at - 1)) --at;
    return at;
  }
  bool ends_with(std::size_t end, std::u32string_view word) const {
    return end >= word.size() && text_.substr(end - word.size(), word.size()) == word;
  }
  bool stands_at(std::size_t at, std::u32string_view marks) const {
    return at < text_.size() && is_one_of(marks, text_[at]);
  }

  // 2031年(令和13年)11月3日: what stands in brackets says the year again.
  std::size_t skip_aside(std::size_t at) const {
    at = skip_blanks(at);
    if (!stands_at(at, U"（(")) return at;
    const std::size_t close = text_.find_first_of(U"）)", at);
    return close == text_.npos ? at : skip_blanks(close + 1);
  }

  struct Era {
    int offset = 0;
    std::size_t begin = 0;  // where the date begins
    bool named = false;

    // Japan reckoned by the moon until the fifth year of Meiji, 1872.
    bool is_lunar_in(int year) const { return offset >= 1860 && offset <= 1867 && year + offset <= 1872; }
  };
  Era era_before(std::size_t at) const {
    const std::size_t end = blanks_before(at);
    for (const auto& [name, offset] : kEras)
      if (ends_with(end, name)) return {offset, end - name.size(), true};
    return {0, at, false};
  }

  bool is_lunar(std::size_t begin) const { return names_lunar_calendar(text_.substr(0, blanks_before(begin))); }

  // Founded in the year 1871, Gegründet am 1. Mai 1848, 등록일 1988년 5월 1일. What stands before `from` is another's.
  bool is_founded_before(std::size_t date, std::size_t from) const {
    std::size_t end = date;
    for (;;) {
      while (end > from && is_one_of(U" \u3000\u00A0,:：'’于於自", text_[end - 1])) --end;
      const std::size_t begin = word_begin(end, from);
      if (!is_word_of(begin, end, kFoundedLinks)) break;
      end = begin;
    }
    return is_word_of(word_begin(end, from), end, kFounded) ||
           std::any_of(std::begin(kFoundedIdeographs), std::end(kFoundedIdeographs),
                       [&](auto word) { return end >= from + word.size() && ends_with(end, word); });
  }

  // Entered at the post office at Harland, as second-class matter, May 3, 1907; but a weekday, a gap or a sentence's
  // end between says that the date is the issue's.
  bool is_entered_before(std::size_t date, std::size_t from) const {
    for (std::size_t end = date; end > from;) {
      const char32_t c = text_[end - 1];
      const std::size_t begin = word_begin(end, from);
      if (is_word_of(begin, end, kEntered)) return true;
      if (text_.substr(begin, end - begin).ends_with(U"day")) return false;
      const bool gap = c == ' ' && end < date && text_[end] == ' ';
      const bool initial = c == '.' && end - 1 - word_begin(end - 1, from) == 1;
      if (begin == end && (gap || !(initial || is_one_of(U" ,-–'’", c)))) return false;
      end = begin < end ? begin : end - 1;
    }
    return false;
  }

  // Where the words end that stand behind a paper's first day: 1949年5月27日创刊, （昭和27年4月1日第三種郵便物認可）.
  // 0: there are none. 创刊号 and 창간 70주년 say it of the issue.
  std::size_t founded_behind(const PrintedDate& date) const {
    const bool in_brackets = date.begin > 0 && is_one_of(U"(（[［", text_[date.begin - 1]);
    const std::size_t behind = skip_blanks(stands_at(date.end, U".") ? date.end + 1 : date.end);
    if (in_brackets || behind == date.end)
      for (auto word : kAdmitted)
        if (text_.substr(behind).starts_with(word)) return behind + word.size();
    for (auto word : kFoundedIdeographs) {
      const std::size_t end = behind + word.size();
      if (!text_.substr(behind).starts_with(word) || is_told_of_the_issue(end)) continue;
      if (behind == date.end || !date_at(skip_blanks(end))) return end;
    }
    return 0;
  }

  bool is_told_of_the_issue(std::size_t at) const {
    if (stands_at(at, U"号號호特특纪紀기記记第周週于於:：日일")) return true;
    const auto years = numeral_at(text_, skip_blanks(at));
    return years && years->value < kFirstYear && stands_at(skip_blanks(years->end), U"周週주年년");
  }

  // Established 1871, Est. 1871.
  bool is_founding_year(std::size_t at, std::size_t from) const {
    if (at > 0 && (is_digit(text_[at - 1]) || is_western(text_[at - 1]))) return false;
    return year_at(at) && (is_founded_before(at, from) || ends_with(blanks_before(at), U"est."));
  }

  std::size_t word_begin(std::size_t end, std::size_t from) const {
    while (end > from && is_western(text_[end - 1])) --end;
    return end;
  }

  template <std::size_t n>
  bool is_word_of(std::size_t begin, std::size_t end, const std::u32string_view (&words)[n]) const {
    return std::find(std::begin(words), std::end(words), text_.substr(begin, end - begin)) != std::end(words);
  }

  std::optional<PrintedDate> with_year(std::size_t at, const Numeral& year) const {
    const Era era = era_before(at);
    if (text_[at] == U'元' && !era.named) return std::nullopt;
    const std::size_t mark = skip_aside(year.end);  // 주체93(2004)년
    std::optional<PrintedDate> date;
    if (stands_at(mark, U"年년")) date = in_ideographs(year.value + era.offset, mark + 1);
    else if (stands_at(year.end, U"-./・·") && (year.value > 31 || era.named))
      date = year_first(year.value + era.offset, year.end);
    if (!date) return std::nullopt;
    date->begin = era.begin;
    if (is_lunar(era.begin)) date->date.clear();
    if (era.is_lunar_in(year.value)) date->date = without_lunar_day(date->date);
    return date;
  }

  // Of a month and a day of Japan's lunisolar calendar only the year is told, where the month is not one of the last.
  static std::string without_lunar_day(const std::string& date) {
    return date.size() < 7 || date.substr(5, 2) > "10" ? "" : date.substr(0, 4);
  }

  std::optional<PrintedDate> in_ideographs(int year, std::size_t at) const {
    const std::size_t begin = skip_aside(at);
    const bool first = stands_at(begin, U"元");  // 元月 is January
    const auto month = first ? std::optional<Numeral>({1, begin, begin + 1}) : numeral_at(text_, begin);
    const std::size_t mark = month ? skip_blanks(month->end) : begin;
    if (!month || !stands_at(mark, U"月월") || month->value < 1 || month->value > 12) return std::nullopt;
    const auto day = numeral_at(text_, skip_aside(mark + 1));
    const std::size_t end = day ? skip_blanks(day->end) : mark + 1;
    const bool marked = day && stands_at(end, kDayMarks);
    const std::size_t range = day ? behind_days(marked ? end + 1 : end) : end;
    if (!marked && range == end) return PrintedDate{month_of(year, month->value), 0, mark + 1};
    return PrintedDate{text::gregorian(year, month->value, day->value), 0, range};
  }

  // 4日-10日, 4、5日, 28日至11月3日: behind the last day of an issue's.
  std::size_t behind_days(std::size_t at) const {
    const std::size_t mark = skip_aside(at);
    if (!stands_at(mark, kRangeMarks)) return at;
    auto number = numeral_at(text_, skip_blanks(mark + 1));
    if (number && stands_at(number->end, U"月月월")) number = numeral_at(text_, skip_blanks(number->end + 1));
    const std::size_t end = number ? skip_blanks(number->end) : at;
    return number && stands_at(end, kDayMarks) ? end + 1 : at;
  }

  // 2031-10-14, 2031. 10. 14., 2031-10.
  std::optional<PrintedDate> year_first(int year, std::size_t at) const {
    const char32_t mark = text_[at];
    const auto month = numeral_at(text_, mark == '.' ? skip_blanks(at + 1) : at + 1);
    if (!month || !is_digit(text_[month->begin])) return std::nullopt;
    const bool more = stands_at(month->end, std::u32string_view(&mark, 1));
    const auto day =
        more ? numeral_at(text_, mark == '.' ? skip_blanks(month->end + 1) : month->end + 1) : std::nullopt;
    if (day && day->end - day->begin <= 2 && !stands_at(day->end, U"-/")) {
      std::string date = text::gregorian(year, month->value, day->value);
      if (!date.empty()) return PrintedDate{std::move(date), 0, day->end};
    }
    return day ? std::nullopt : year_and_month(year, *month, mark);
  }

  // 1899-10 is a month; 1899-00 is none, and 1907-08 may be two years.
  static std::optional<PrintedDate> year_and_month(int year, const Numeral& month, char32_t mark) {
    const bool two_years = month.value == (year + 1) % 100;
    if (mark != '-' || month.end - month.begin != 2 || two_years || month.value < 1 || month.value > 12)
      return std::nullopt;
    std::string date = month_of(year, month.value);
    return date.empty() ? std::nullopt : std::optional<PrintedDate>({std::move(date), 0, month.end});
  }

  std::optional<Numeral> year_at(std::size_t at) const {
    const auto year = at < text_.size() && is_digit(text_[at]) ? numeral_at(text_, at) : std::nullopt;
    const bool is_year = year && year->end - year->begin == 4 && year->value >= kFirstYear && year->value <= kLastYear;
    return is_year ? year : std::nullopt;
  }

  std::optional<Numeral> roman_at(std::size_t at) const {
    const std::size_t end = word_end(at);
    const int value = end > at ? roman_value(text_.substr(at, end - at)) : 0;
    return value > 0 ? std::optional<Numeral>({value, at, end}) : std::nullopt;
  }

  // The year behind a day and a month: 1937, MCMXXXVII.
  std::optional<Numeral> year_behind(std::size_t at) const {
    if (auto year = year_at(at)) return year;
    const auto roman = roman_at(at);
    return roman && roman->value >= kFirstYear && roman->value <= kLastYear ? roman : std::nullopt;
  }

  // 8-VII-1937, 8. VII. 1937.
  std::optional<PrintedDate> with_roman_month(const Numeral& day) const {
    const std::size_t begin = stands_at(day.end, U".-/") ? skip_blanks(day.end + 1) : day.end;
    const auto month = begin > day.end ? roman_at(begin) : std::nullopt;
    if (!month || !stands_at(month->end, U".-/")) return std::nullopt;
    const auto year = year_at(skip_blanks(month->end + 1));
    if (!year) return std::nullopt;
    return PrintedDate{text::gregorian(year->value, month->value, day.value), day.begin, year->end};
  }

  // 14.10.2031, 14. 10. 2031; 14/10/2031 where one of the two numbers can be no month.
  std::optional<PrintedDate> in_digits(const Numeral& first) const {
    if (first.end - first.begin > 2 || !stands_at(first.end, U"./-")) return std::nullopt;
    if (auto date = with_roman_month(first)) return date;
    const char32_t mark = text_[first.end];
    const auto second = numeral_at(text_, mark == '.' ? skip_blanks(first.end + 1) : first.end + 1);
    if (!second || !stands_at(second->end, std::u32string_view(&mark, 1))) return std::nullopt;
    const auto year = year_at(mark == '.' ? skip_blanks(second->end + 1) : second->end + 1);
    if (!year) return std::nullopt;
    const bool day_first = mark == '.' || first.value > 12 || first.value == second->value;
    if (!day_first && second->value <= 12) return PrintedDate{"", first.begin, year->end};
    std::string date = day_first ? text::gregorian(year->value, second->value, first.value)
                                 : text::gregorian(year->value, first.value, second->value);
    return PrintedDate{std::move(date), first.begin, year->end};
  }

  std::size_t behind_ordinal(std::size_t at) const {
    if (stands_at(at, kOrdinalSigns)) return at + 1;
    const std::size_t end = word_end(at);
    const auto word = text_.substr(at, end - at);
    return std::find(std::begin(kOrdinals), std::end(kOrdinals), word) != std::end(kOrdinals) ? end : at;
  }

  std::size_t skip_links(std::size_t at) const {
    for (bool more = true; more;) {
      while (stands_at(at, U" \u3000\u00A0.,")) ++at;
      const std::size_t end = word_end(at);
      more =
          end > at && std::find(std::begin(kLinks), std::end(kLinks), text_.substr(at, end - at)) != std::end(kLinks);
      if (more) at = end;
    }
    return at;
  }

  // The day that ends before a month's name: 18, 18., 1er, 3rd, 3ten, 3 de, 24th of.
  std::optional<Numeral> day_before(std::size_t at) const {
    std::size_t end = blanks_before(at);
    for (std::u32string_view link : kLinks)
      if (ends_with(end, link) && end > link.size() && is_blank(end - link.size() - 1))
        end = blanks_before(end - link.size());
    if (end > 0 && text_[end - 1] == '.') --end;
    if (end > 0 && is_one_of(kOrdinalSigns, text_[end - 1])) --end;
    if (end > 0 && text_[end - 1] == '.') --end;
    for (std::u32string_view ordinal : kOrdinals)
      if (ends_with(end, ordinal) && end > ordinal.size() && is_digit(text_[end - ordinal.size() - 1])) {
        end -= ordinal.size();
        break;
      }
    std::size_t begin = end;
    while (begin > 0 && is_digit(text_[begin - 1])) --begin;
    if (begin == end || end - begin > 2) return std::nullopt;
    const auto day = numeral_at(text_, begin);
    return day && day->value >= 1 && day->value <= 31 ? std::optional(first_of_two(*day)) : std::nullopt;
  }

  // 4./5. Mai, Samedi 4 et dimanche 5 mai: an issue of two days bears the date of the first.
  Numeral first_of_two(Numeral day) const {
    std::size_t end = before_range(before_weekday(day.begin));
    if (end == day.begin) return day;
    while (end > 0 && is_one_of(U" .,", text_[end - 1])) --end;
    std::size_t begin = end;
    while (begin > 0 && is_digit(text_[begin - 1])) --begin;
    if (is_labelled(begin)) return day;
    const auto first = begin < end ? numeral_at(text_, begin) : std::nullopt;
    return first && first->value >= 1 && first->value < day.value ? *first : day;
  }

  // Vol. 3, No. 4, N° 5: a number that no day is.
  bool is_labelled(std::size_t at) const {
    const std::size_t end = blanks_before(at);
    if (end == 0 || !is_one_of(U".:°º#№", text_[end - 1])) return false;
    const std::size_t begin = word_begin(end - 1, 0);
    return !is_weekday(text_.substr(begin, end - 1 - begin));
  }

  // Where the weekday in front of a day begins: ", domingo, 5"; `at` where there is none.
  std::size_t before_weekday(std::size_t at) const {
    std::size_t end = at;
    for (bool more = true; more;) {
      while (end > 0 && is_one_of(U" ,", text_[end - 1])) --end;
      const std::size_t begin = word_begin(end, 0);
      if (is_weekday(text_.substr(begin, end - begin))) return begin;
      more = is_word_of(begin, end, kLinks);
      if (more) end = begin;
    }
    return at;
  }

  // Where the mark or the word between two days begins; `at` where there is none.
  std::size_t before_range(std::size_t at) const {
    const std::size_t end = blanks_before(at);
    if (end > 0 && is_one_of(kRangeMarks, text_[end - 1])) return blanks_before(end - 1);
    const std::size_t begin = word_begin(end, 0);
    return is_word_of(begin, end, kRangeWords) ? blanks_before(begin) : at;
  }

  // October 14-20, May 4 and 5, October 30-November 5: behind the last day of an issue's.
  std::size_t behind_range(std::size_t at) const {
    std::size_t begin = skip_blanks(at);
    const std::size_t word = word_end(begin);
    if (stands_at(begin, kRangeMarks)) ++begin;
    else if (is_word_of(begin, word, kRangeWords)) begin = word;
    else return at;
    begin = skip_blanks(begin);
    const std::size_t name = word_end(begin);
    if (text::month_named(text_.substr(begin, name - begin)) > 0) begin = skip_links(name);
    const auto day = begin < text_.size() && is_digit(text_[begin]) ? numeral_at(text_, begin) : std::nullopt;
    return day && day->value >= 1 && day->value <= 31 ? behind_ordinal(day->end) : at;
  }

  // 1957 г., 1985 года.
  std::size_t behind_year_word(std::size_t at) const {
    const std::size_t begin = skip_blanks(at), end = word_end(begin);
    if (!is_word_of(begin, end, kYearWords)) return at;
    return stands_at(end, U".") ? end + 1 : end;
  }

  // 18 February 1897, 18. Februar 1897, 18 de febrero de 1897, February 18th, 1897; February, 1897.
  std::optional<PrintedDate> around_month(std::size_t begin, std::size_t end) const {
    const int month = text::month_named(text_.substr(begin, end - begin));
    if (month == 0) return std::nullopt;
    const auto before = day_before(begin);
    const std::size_t at = skip_links(end);
    if (const auto year = before ? year_behind(at) : year_at(at)) {
      const std::size_t behind = behind_year_word(year->end);
      if (!before) return PrintedDate{month_of(year->value, month), begin, behind};
      std::string date = text::gregorian(year->value, month, before->value);
      if (!date.empty()) return PrintedDate{std::move(date), before->begin, behind};
    }
    const auto day = at < text_.size() && is_digit(text_[at]) ? numeral_at(text_, at) : std::nullopt;
    if (day && day->value >= 1 && day->value <= 31 && day->end - day->begin <= 2) {
      const std::size_t end_of_day = behind_range(behind_ordinal(day->end));
      const auto year = year_behind(skip_links(end_of_day));
      return PrintedDate{year ? text::gregorian(year->value, month, day->value) : "", begin,
                         year ? year->end : end_of_day};
    }
    return before ? std::optional<PrintedDate>({"", before->begin, end}) : std::nullopt;
  }

  // 18 brumaire an VIII; 5e jour complementaire, l'an 7.
  std::optional<PrintedDate> around_republican_month(std::size_t begin, std::size_t end) const {
    const auto name = text_.substr(begin, end - begin);
    const auto found = std::find(std::begin(kRepublican), std::end(kRepublican), name);
    const bool complementary =
        std::find(std::begin(kComplementary), std::end(kComplementary), name) != std::end(kComplementary);
    if (found == std::end(kRepublican) && !complementary) return std::nullopt;
    const std::size_t behind_day = complementary ? before_word(begin, {U"jour", U"jours"}) : begin;
    const auto day = day_before(behind_day);
    const auto year = republican_year(end);
    if (!day || !year) return std::nullopt;
    const int month = static_cast<int>(found - std::begin(kRepublican)) + 1;
    return PrintedDate{text::from_republican(year->value, month, day->value), day->begin, year->end};
  }

  std::size_t before_word(std::size_t at, std::initializer_list<std::u32string_view> words) const {
    const std::size_t end = blanks_before(at);
    for (std::u32string_view word : words)
      if (ends_with(end, word)) return end - word.size();
    return at;
  }

  // An VIII, de l'an 9, l'an huitieme.
  std::optional<Numeral> republican_year(std::size_t at) const {
    for (bool more = true; more;) {
      while (stands_at(at, U" \u3000\u00A0.,'’")) ++at;
      const auto word = text_.substr(at, word_end(at) - at);
      more = word == U"de" || word == U"l";
      if (more) at += word.size();
    }
    constexpr std::u32string_view kYear = U"an";
    if (text_.substr(at, word_end(at) - at) != kYear) return std::nullopt;
    const std::size_t begin = skip_blanks(at + kYear.size());
    if (begin < text_.size() && is_digit(text_[begin])) return numeral_at(text_, begin);
    if (auto roman = roman_at(begin)) return roman;
    const std::size_t end = word_end(begin);
    const auto word = std::find(std::begin(kYearsInWords), std::end(kYearsInWords), text_.substr(begin, end - begin));
    if (word == std::end(kYearsInWords)) return std::nullopt;
    return Numeral{static_cast<int>(word - std::begin(kYearsInWords)) + 1, begin, end};
  }

  std::u32string_view text_;
};

}  // namespace

std::vector<PrintedDate> find_dates(std::u32string_view folded) { return Finder(folded).find(); }

}  // namespace newsbind
