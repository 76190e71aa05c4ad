#include "issue/folio.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

#include "text/utf8.h"

namespace newsbind {
namespace {

constexpr std::u32string_view kHanDigits = U"〇一二三四五六七八九";

bool is_one_of(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }
bool is_digit(char32_t c) { return (c >= '0' && c <= '9') || (c >= U'０' && c <= U'９'); }
bool is_letter(char32_t c) { return (c | 0x20) >= 'a' ? (c | 0x20) <= 'z' || c >= 0xC0 : false; }

std::string to_utf8(std::u32string_view characters) {
  std::string out;
  for (char32_t c : characters) text::append(out, c);
  return out;
}

struct Number {
  int value = 0;
  std::size_t begin = 0, end = 0;
};

// 18, １８, 十八, 二〇二四: digits, or Han digits with or without tens.
std::optional<Number> number_at(std::u32string_view text, std::size_t at) {
  Number n{0, at, at};
  if (is_digit(text[at])) {
    for (; n.end < text.size() && is_digit(text[n.end]) && n.value < 100000; ++n.end)
      n.value = n.value * 10 + static_cast<int>(text[n.end] >= U'０' ? text[n.end] - U'０' : text[n.end] - '0');
    return n;
  }
  bool tens = false;
  for (; n.end < text.size() && n.value < 10000; ++n.end) {
    const std::size_t digit = text[n.end] == U'零' || text[n.end] == U'○' ? 0 : kHanDigits.find(text[n.end]);
    if (text[n.end] == U'十') {
      n.value = std::max(n.value, 1) * 10;
      tens = true;
    } else if (digit != kHanDigits.npos) {
      n.value = tens ? n.value + static_cast<int>(digit) : n.value * 10 + static_cast<int>(digit);
    } else {
      break;
    }
  }
  return n.end > at ? std::optional<Number>(n) : std::nullopt;
}

// The line with what has been read from it blanked out.
class Reader {
 public:
  explicit Reader(std::string_view line) {
    for (std::size_t at = 0; at < line.size();) text_ += text::next(line, at);
  }

  Folio read() {
    Folio folio;
    folio.date = cjk_date();
    if (folio.date.empty()) folio.date = western_date();
    folio.issue_number = numbered({U"总第", U"總第", U"第", U"제"}, U"期号號호");
    if (folio.issue_number.empty())
      folio.issue_number = labelled({U"No. ", U"NO. ", U"No.", U"Nr. ", U"N° ", U"N°", U"Nº ", U"Núm. "});
    folio.volume_number = labelled({U"Vol. ", U"VOL. ", U"Vol ", U"Band ", U"Tome "});
    folio.page = page();
    folio.names = names();
    return folio;
  }

 private:
  static std::string iso(int year, int month, int day) {
    if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1 || day > 31) return "";
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
    return text;
  }

  void blank(std::size_t begin, std::size_t end) {
    std::fill(text_.begin() + static_cast<std::ptrdiff_t>(begin), text_.begin() + static_cast<std::ptrdiff_t>(end),
              U'\t');
  }

  // 民國一一二年 is 2023; 令和6年 is 2024.
  int era_before(std::size_t at, std::size_t& begin) const {
    static constexpr std::pair<std::u32string_view, int> kEras[] = {{U"民國", 1911}, {U"民国", 1911}, {U"令和", 2018},
                                                                    {U"平成", 1988}, {U"昭和", 1925}, {U"大正", 1911},
                                                                    {U"明治", 1867}};
    for (const auto& [name, first] : kEras)
      if (at >= name.size() && std::u32string_view(text_).substr(at - name.size(), name.size()) == name) {
        begin = at - name.size();
        return first;
      }
    return 0;
  }

  std::size_t skip_to_month(std::size_t at) const {
    while (at < text_.size() && is_one_of(U" 　", text_[at])) ++at;
    if (at < text_.size() && is_one_of(U"（(", text_[at])) {
      const std::size_t close = text_.find_first_of(U"）)", at);
      if (close != text_.npos) at = close + 1;
    }
    while (at < text_.size() && is_one_of(U" 　", text_[at])) ++at;
    return at;
  }

  std::string cjk_date() {
    for (std::size_t at = 0; at < text_.size(); ++at) {
      const auto year = number_at(text_, at);
      if (!year) continue;
      std::string date = date_from(*year);
      if (!date.empty()) return date;
      at = year->end - 1;
    }
    return "";
  }

  std::string date_from(const Number& year) {
    if (year.end >= text_.size() || !is_one_of(U"年년-./", text_[year.end])) return "";
    const std::size_t month_at = skip_to_month(year.end + 1);
    const auto month = month_at < text_.size() ? number_at(text_, month_at) : std::nullopt;
    if (!month || month->end >= text_.size() || !is_one_of(U"月월-./", text_[month->end])) return "";
    const std::size_t day_at = skip_to_month(month->end + 1);
    const auto day = day_at < text_.size() ? number_at(text_, day_at) : std::nullopt;
    if (!day) return "";
    std::size_t begin = year.begin;
    const std::string date = iso(year.value + era_before(year.begin, begin), month->value, day->value);
    if (!date.empty())
      blank(begin, std::min(day->end + (day->end < text_.size() && is_one_of(U"日일", text_[day->end])), text_.size()));
    return date;
  }

  static int month_of(std::u32string_view word) {
    static constexpr std::array<std::u32string_view, 12> kMonths[] = {
        {U"january", U"february", U"march", U"april", U"may", U"june", U"july", U"august", U"september", U"october",
         U"november", U"december"},
        {U"januar", U"februar", U"märz", U"april", U"mai", U"juni", U"juli", U"august", U"september", U"oktober",
         U"november", U"dezember"},
        {U"janvier", U"février", U"mars", U"avril", U"mai", U"juin", U"juillet", U"août", U"septembre", U"octobre",
         U"novembre", U"décembre"},
        {U"enero", U"febrero", U"marzo", U"abril", U"mayo", U"junio", U"julio", U"agosto", U"septiembre", U"octubre",
         U"noviembre", U"diciembre"}};
    std::u32string lower(word);
    for (char32_t& c : lower)
      if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE)) c += 32;
    for (const auto& months : kMonths) {
      const auto found = std::find(months.begin(), months.end(), lower);
      if (found != months.end()) return static_cast<int>(found - months.begin()) + 1;
    }
    return 0;
  }

  // February 18, 1897; 18 February 1897; 18. Februar 1897; 18 de febrero de 1897.
  std::string western_date() {
    for (std::size_t at = 0; at < text_.size(); ++at) {
      if (!is_letter(text_[at])) continue;
      std::size_t end = at;
      while (end < text_.size() && is_letter(text_[end])) ++end;
      if (const int month = month_of(std::u32string_view(text_).substr(at, end - at))) {
        const std::string date = around_month(month, at, end);
        if (!date.empty()) return date;
      }
      at = end;
    }
    return "";
  }

  std::string around_month(int month, std::size_t begin, std::size_t end) {
    int day = 0, year = 0;
    std::size_t from = begin, to = end;
    for (std::size_t at = end; at < std::min(text_.size(), end + 16); ++at) {
      const auto number = number_at(text_, at);
      if (!number) continue;
      if (number->value > 31) year = number->value;
      else if (day == 0) day = number->value;
      to = number->end;
      at = number->end;
      if (year) break;
    }
    if (day == 0)
      for (std::size_t at = begin < 8 ? 0 : begin - 8; at < begin; ++at) {
        const bool inside = at > 0 && is_digit(text_[at - 1]);
        const auto number = inside ? std::nullopt : number_at(text_, at);
        if (!number || number->value < 1 || number->value > 31) continue;
        day = number->value;
        from = number->begin;
      }
    const std::string date = iso(year, month, day);
    if (!date.empty()) blank(from, to);
    return date;
  }

  // 第1234期: a number between one of the words and one of the marks.
  std::string numbered(std::initializer_list<std::u32string_view> words, std::u32string_view marks) {
    for (std::u32string_view word : words)
      for (std::size_t at = text_.find(word); at != text_.npos; at = text_.find(word, at + 1)) {
        const std::size_t begin = at + word.size();
        const auto number = begin < text_.size() ? number_at(text_, begin) : std::nullopt;
        if (!number || number->end >= text_.size() || !is_one_of(marks, text_[number->end])) continue;
        blank(at, number->end + 1);
        return std::to_string(number->value);
      }
    return "";
  }

  // No. 15, Vol. XII: the word behind the label.
  std::string labelled(std::initializer_list<std::u32string_view> labels) {
    for (std::u32string_view label : labels) {
      const std::size_t at = text_.find(label);
      if (at == text_.npos || (at > 0 && is_letter(text_[at - 1]))) continue;
      const std::size_t begin = at + label.size();
      std::size_t end = begin;
      while (end < text_.size() && (is_digit(text_[end]) || is_one_of(U"IVXLCDM", text_[end]))) ++end;
      if (end == begin) continue;
      const std::string value = to_utf8(std::u32string_view(text_).substr(begin, end - begin));
      blank(at, end);
      return value;
    }
    return "";
  }

  std::string page() {
    const std::string han = numbered({U"第"}, U"版面");
    if (!han.empty()) return han;
    const std::string western = labelled({U"Page ", U"PAGE ", U"page ", U"Seite ", U"Página ", U"S. "});
    if (!western.empty()) return western;
    for (std::size_t at = 0; at < text_.size(); ++at) {
      if (!is_digit(text_[at])) continue;
      const auto number = *number_at(text_, at);
      const bool alone_before = at == 0 || is_one_of(U" 　\t—–-·|[A", text_[at - 1]);
      const bool marked = number.end < text_.size() && is_one_of(U"版面면", text_[number.end]);
      const bool alone_behind = number.end == text_.size() || marked || is_one_of(U" 　\t—–-·|].", text_[number.end]);
      if (alone_before && alone_behind && number.value < 1000) {
        const std::string value = to_utf8(std::u32string_view(text_).substr(at, number.end - at));
        blank(at, number.end + marked);
        return value;
      }
      at = number.end;
    }
    return "";
  }

  // What stands between wide gaps, marks and what has been blanked out, as far as it holds letters and no digits.
  std::vector<std::string> names() const {
    std::vector<std::string> found;
    std::u32string name;
    const auto end_name = [&] {
      while (!name.empty() && is_one_of(U" ,.;:·，。", name.back())) name.pop_back();
      const bool letters =
          std::any_of(name.begin(), name.end(), [](char32_t c) { return is_letter(c) || c >= 0x2E80; });
      const bool digits = std::any_of(name.begin(), name.end(), is_digit);
      if (letters && !digits && name.size() > 1) found.push_back(to_utf8(name));
      name.clear();
    };
    for (std::size_t at = 0; at < text_.size(); ++at) {
      const char32_t c = text_[at];
      const bool wide_gap = c == ' ' && at + 1 < text_.size() && text_[at + 1] == ' ';
      const bool han_gap = c == ' ' && !name.empty() && name.back() >= 0x2E80;
      if (is_one_of(U"\t　|—–", c) || wide_gap || han_gap) end_name();
      else if (!name.empty() || !is_one_of(U" ,.;:·，。", c)) name += c;
    }
    end_name();
    return found;
  }

  std::u32string text_;
};

}  // namespace

Folio read_folio(std::string_view line) { return Reader(line).read(); }

}  // namespace newsbind
