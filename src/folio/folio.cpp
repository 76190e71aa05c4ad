#include "folio/folio.h"

#include <algorithm>
#include <initializer_list>

#include "folio/date.h"
#include "folio/issn.h"
#include "folio/numeral.h"
#include "folio/section.h"
#include "folio/weekday.h"
#include "text/fold.h"
#include "text/letter_spacing.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

using text::is_one_of;

constexpr std::size_t kLongest = 300;  // characters; what is longer is no folio
constexpr char32_t kRead = U'\t';      // stands in the place of what has been read

// Words that lead up to a date.
constexpr std::u32string_view kLinks[] = {U"den", U"le", U"el", U"de", U"of", U"the", U"dated", U"du"};

constexpr std::u32string_view kSerialLabels[] = {
    U"国内统一连续出版物号", U"國內統一連續出版物號", U"国内统一刊号", U"國內統一刊號", U"统一刊号", U"刊号", U"刊號"};

constexpr std::u32string_view kPriceWords[] = {U"price", U"preis", U"prix", U"precio", U"einzelpreis"};
constexpr std::u32string_view kCoins[] = {U"cent",     U"cents", U"pence",   U"penny",    U"halfpenny",
                                          U"pfennig",  U"pf",    U"pfg",     U"centimes", U"centime",
                                          U"centimos", U"cts",   U"pesetas", U"ptas"};
constexpr std::u32string_view kHanPriceWords[] = {U"零售", U"售价", U"售價", U"定价", U"定價", U"定価",
                                                  U"每份", U"每張", U"一部", U"1部",  U"한 부"};
constexpr std::u32string_view kCurrencySigns = U"$£€¥¢₩";
constexpr std::u32string_view kHanCoins = U"元円圓원";

template <std::size_t n>
bool is_word_of(std::u32string_view word, const std::u32string_view (&words)[n]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

template <typename Visitor>  // visit(begin, end): true ends the walk
bool find_word(std::u32string_view folded, Visitor visit) {
  for (std::size_t i = 0; i < folded.size();) {
    std::size_t end = i;
    while (end < folded.size() && is_western(folded[end])) ++end;
    if (end > i && visit(i, end)) return true;
    i = std::max(end, i + 1);
  }
  return false;
}

bool is_wide(char32_t c) { return c >= 0x2E80 && c != 0x3000; }

// The line with what has been read from it blanked out.
class Reader {
 public:
  explicit Reader(std::string_view line) : text_(text::characters(line)), folded_(small(text::fold(text_))) {}

  Folio read() {
    Folio folio;
    if (text_.size() > kLongest) return folio;
    folio.price = names_a_price();
    folio.cn_number = cn_number();
    folio.issn = issn();
    blank_postal_code();
    folio.date = date();
    folio.issue_number = issue_number();
    folio.volume_number = volume_number();
    blank_extent();
    blank_weekdays();
    blank_prices();
    folio.page = page();
    if (folio.date.empty()) folio.date = lone_year();
    blank_empty_brackets();
    take_names(folio);
    return folio;
  }

 private:
  static std::u32string small(std::u32string text) {
    std::transform(text.begin(), text.end(), text.begin(), text::small);
    return text;
  }
  void blank(std::size_t begin, std::size_t end) {
    std::fill(folded_.begin() + static_cast<std::ptrdiff_t>(begin), folded_.begin() + static_cast<std::ptrdiff_t>(end),
              kRead);
  }
  char32_t at(std::size_t i) const { return i < folded_.size() ? folded_[i] : kRead; }
  char32_t before(std::size_t i) const { return i > 0 ? folded_[i - 1] : kRead; }
  std::size_t skip_blanks(std::size_t i) const {
    while (at(i) == ' ' || at(i) == 0x3000 || at(i) == 0xA0) ++i;
    return i;
  }
  std::string printed(std::size_t begin, std::size_t end) const {
    std::u32string out;
    for (char32_t c : std::u32string_view(text_).substr(begin, end - begin))
      out += c >= U'！' && c <= U'～' ? c - 0xFEE0 : c;
    return text::to_utf8(out);
  }

  std::u32string_view word(std::size_t begin, std::size_t end) const {
    return std::u32string_view(folded_).substr(begin, end - begin);
  }

  bool names_a_price() {
    for (std::u32string_view mark : kHanPriceWords)
      if (folded_.find(mark) != folded_.npos) return true;
    for (char32_t coin : kHanCoins)
      if (const std::size_t found = folded_.find(coin); found != folded_.npos && is_digit(before(found))) return true;
    return find_word(folded_, [&](std::size_t begin, std::size_t end) {
      return is_word_of(word(begin, end), kPriceWords) || is_word_of(word(begin, end), kCoins);
    });
  }

  std::string date() {
    std::string best;
    for (const PrintedDate& found : find_dates(folded_)) {
      if (found.date.size() > best.size()) best = found.date;
      blank(found.begin, found.end);
    }
    return best;
  }

  // CN 11-0012, CN11-1234/D.
  std::string cn_number() {
    for (std::size_t i = folded_.find(U"cn"); i != folded_.npos; i = folded_.find(U"cn", i + 1)) {
      std::size_t begin = i + 2;
      while (is_one_of(U" :：", at(begin))) ++begin;
      std::size_t end = begin;
      while (is_digit(at(end)) || at(end) == '-' || at(end) == U'－' || at(end) == U'—') ++end;
      const auto digits = word(begin, end);
      if (is_western(before(i)) || digits.size() != 7 || is_digit(digits[2])) continue;
      std::string number = "CN " + printed(begin, begin + 2) + "-" + printed(begin + 3, end);
      blank(label_before(i, kSerialLabels), end);
      return number;
    }
    return "";
  }

  template <std::size_t n>
  std::size_t label_before(std::size_t at, const std::u32string_view (&labels)[n]) const {
    std::size_t end = at;
    while (is_one_of(U" \u3000:：", before(end))) --end;
    for (std::u32string_view label : labels)
      if (word(0, end).ends_with(label)) return end - label.size();
    return at;
  }

  // 邮发代号3-44: by what number the post takes orders.
  void blank_postal_code() {
    for (std::u32string_view label : {U"邮发代号", U"郵發代號", U"邮发代码", U"国外代号", U"国外发行代号"}) {
      const std::size_t found = folded_.find(label);
      if (found == folded_.npos) continue;
      std::size_t end = found + label.size();
      while (is_one_of(U" :：", at(end))) ++end;
      while ((is_digit(at(end)) || is_western(at(end)) || is_one_of(U"-－—", at(end)))) ++end;
      blank(found, end);
    }
  }

  std::string issn() {
    const std::size_t label = folded_.find(U"issn");
    if (label == folded_.npos) return "";
    std::size_t i = label + 4;
    while (is_one_of(U" :：", at(i))) ++i;
    const std::size_t begin = i;
    std::string digits;
    for (; digits.size() < 8 && (is_digit(at(i)) || is_one_of(U"-–x", at(i))); ++i)
      if (at(i) != '-' && at(i) != U'–') digits += at(i) == 'x' ? 'X' : static_cast<char>(at(i));
    if (i > begin) blank(label, i);
    const bool right =
        digits.size() == 8 && digits.find('X') >= 7 && digits[7] == issn_check_digit(digits.substr(0, 7));
    return right ? digits.substr(0, 4) + "-" + digits.substr(4) : "";
  }

  // 第1234期, 第 1234 號: a number between one of the words and one of the marks.
  std::string numbered(std::initializer_list<std::u32string_view> words, std::u32string_view marks) {
    for (std::u32string_view label : words)
      for (std::size_t found = folded_.find(label); found != folded_.npos; found = folded_.find(label, found + 1)) {
        const std::size_t begin = skip_blanks(found + label.size());
        const auto number = numeral_at(folded_, begin);
        const std::size_t end = number ? std::max(number->end, number_end(begin)) : begin;
        const std::size_t mark = skip_blanks(end);
        if (!number || !is_one_of(marks, at(mark))) continue;
        std::string value = end > number->end ? without_marks(printed(begin, end)) : std::to_string(number->value);
        blank(found, mark + 1);
        return value;
      }
    return "";
  }

  // 12,345 and 12.345 are one number, 12.3 is none of thousands.
  std::size_t number_end(std::size_t begin, std::u32string_view marks = U",.’'") const {
    std::size_t end = begin;
    while (is_digit(at(end))) ++end;
    while (end > begin && is_one_of(marks, at(end)) && is_digit(at(end + 1)) && is_digit(at(end + 2)) &&
           is_digit(at(end + 3)) && !is_digit(at(end + 4)))
      end += 4;
    return end;
  }

  std::size_t roman_end(std::size_t begin) const {
    std::size_t end = begin;
    while (is_one_of(U"ivxlcdm", at(end))) ++end;
    return is_western(at(end)) ? begin : end;
  }

  static std::string without_marks(std::string number) {
    std::string out;
    for (char c : number)
      if (static_cast<unsigned char>(c) < 0x80 && std::string_view(",.' ").find(c) == std::string_view::npos) out += c;
    return out;
  }

  // No. 15, Vol. XII: the number behind the label, a point and blanks between them.
  std::string labelled(std::initializer_list<std::u32string_view> labels, bool roman) {
    for (std::u32string_view label : labels)
      for (std::size_t found = folded_.find(label); found != folded_.npos; found = folded_.find(label, found + 1)) {
        std::size_t begin = found + label.size();
        if (is_western(before(found)) || (is_western(label.back()) && is_western(at(begin)))) continue;
        while (is_one_of(U".:°º#", at(begin))) ++begin;
        begin = skip_blanks(begin);
        if (at(begin) == '#') ++begin;
        const bool french = label == U"n°" || label == U"nº";  // N° 12 345
        std::size_t end = std::max(number_end(begin), french ? number_end(begin, U" \u00A0\u202F") : begin);
        if (end == begin && roman) end = roman_end(begin);
        if (end == begin) continue;
        std::string value = without_marks(printed(begin, end));
        blank(found, behind_number_in_brackets(end));
        return value;
      }
    return "";
  }

  // № 103 (12345): the number since the paper's first issue.
  std::size_t behind_number_in_brackets(std::size_t end) const {
    const std::size_t open = skip_blanks(end);
    if (at(open) != '(') return end;
    const std::size_t close = number_end(open + 1);
    return close > open + 1 && at(close) == ')' ? close + 1 : end;
  }

  // 43. Jahrgang, XIIe année: the number before the label.
  std::string labelled_behind(std::initializer_list<std::u32string_view> labels) {
    for (std::u32string_view label : labels) {
      const std::size_t found = folded_.find(label);
      if (found == folded_.npos || is_western(before(found))) continue;
      std::size_t end = found;
      while (end > 0 && is_one_of(U" .°º", folded_[end - 1])) --end;
      if (end > 1 && is_one_of(U"em", folded_[end - 1]) &&
          (is_digit(folded_[end - 2]) || is_one_of(U"eivx", folded_[end - 2])))
        while (end > 0 && is_one_of(U"em", folded_[end - 1])) --end;
      std::size_t begin = end;
      while (begin > 0 && is_digit(folded_[begin - 1])) --begin;
      if (begin == end)
        while (begin > 0 && is_one_of(U"ivxlcdm", folded_[begin - 1])) --begin;
      if (begin == end || is_western(before(begin))) continue;
      std::string value = printed(begin, end);
      blank(begin, found + label.size());
      return value;
    }
    return "";
  }

  std::string issue_number() {
    if (folded_.find(U"pp.") != folded_.npos) return "";  // a reference to a book
    const std::string whole = numbered({U"总第", U"總第", U"通巻第", U"通巻"}, U"期号號호");
    const std::string han = numbered({U"第", U"제", U"지령"}, U"期号號호");
    if (!whole.empty() || !han.empty()) return whole.empty() ? han : whole;
    return labelled({U"number", U"nummer", U"numero", U"num", U"no", U"nr", U"n°", U"nº", U"№", U"issue", U"n."},
                    false);
  }

  std::string volume_number() {
    if (folded_.find(U"pp.") != folded_.npos) return "";
    const std::string han = numbered({U"第", U"제"}, U"卷巻권");
    if (!han.empty()) return han;
    const std::string behind = labelled_behind({U"jahrgang", U"jahrg", U"annee", U"jaargang"});
    if (!behind.empty()) return behind;
    return labelled(
        {U"volume", U"vol", U"band", U"bd", U"tome", U"tomo", U"jahrgang", U"jahrg", U"jg", U"annee", U"anno", U"ano"},
        true);
  }

  // 今日12版, 本期共8版: how many pages there are, not which this one is. 合併号: it is an issue of two days or
  // numbers.
  void blank_extent() {
    for (std::u32string_view label : {U"今日", U"本期", U"共", U"本报", U"全"})
      for (std::size_t found = folded_.find(label); found != folded_.npos; found = folded_.find(label, found + 1)) {
        const auto number = numeral_at(folded_, skip_blanks(found + label.size()));
        const std::size_t mark = number ? skip_blanks(number->end) : 0;
        if (number && is_one_of(U"版頁页张張", at(mark))) blank(found, mark + 1);
      }
    find_word(folded_, [&](std::size_t begin, std::size_t end) {
      blank_western_extent(begin, end);
      return false;
    });
    for (std::u32string_view label : {U"合併号", U"合併號", U"合并号", U"合刊号", U"合刊號", U"合刊", U"합본호"})
      if (const std::size_t found = folded_.find(label); found != folded_.npos) blank(found, found + label.size());
  }

  // 28 pages; Page 3 of 12, Página 3 de 12, Seite 3/12: the words `pages` and `page` with what they have beside them.
  void blank_western_extent(std::size_t begin, std::size_t end) {
    static constexpr std::u32string_view kPages[] = {U"pages", U"seiten", U"paginas", U"pagine"};
    static constexpr std::u32string_view kPage[] = {U"page", U"seite", U"pagina"};
    static constexpr std::u32string_view kOf[] = {U"of", U"von", U"de", U"di", U"van", U"sur", U"/"};
    const auto digits_behind = [&](std::size_t i) {
      while (is_digit(at(i))) ++i;
      return i;
    };
    if (is_word_of(word(begin, end), kPages)) {
      std::size_t number = begin;
      while (before(number) == ' ') --number;
      const std::size_t behind = number;
      while (is_digit(before(number))) --number;
      if (number < behind && behind < begin) blank(number, end);
    } else if (is_word_of(word(begin, end), kPage)) {
      const std::size_t number = skip_blanks(end), behind = digits_behind(number), of = skip_blanks(behind);
      std::size_t of_end = of;
      while (is_western(at(of_end)) || (of_end == of && at(of) == '/')) ++of_end;
      const std::size_t all = skip_blanks(of_end), last = digits_behind(all);
      if (behind > number && is_word_of(word(of, of_end), kOf) && last > all) blank(of, last);
    }
  }

  void blank_weekdays() {
    for (std::u32string_view label : {U"星期", U"礼拜", U"禮拜", U"周", U"週"}) {
      const std::size_t found = folded_.find(label);
      const std::size_t day = found == folded_.npos ? 0 : found + label.size();
      if (day && is_one_of(U"一二三四五六日天", at(day)) && !is_wide(at(day + 1))) blank(found, day + 1);
    }
    for (std::u32string_view label : {U"曜日", U"요일"}) {
      const std::size_t found = folded_.find(label);
      if (found != folded_.npos && found > 0) blank(found - 1, found + label.size());
    }
    for (std::size_t i = 0; i + 2 < folded_.size(); ++i)
      if (is_one_of(U"(（", folded_[i]) && is_one_of(U"月火水木金土日월화수목금토일", folded_[i + 1]) &&
          is_one_of(U")）", folded_[i + 2]))
        blank(i, i + 3);
    blank_western_weekdays();
  }

  // （木曜日）: what has been read with the brackets around it.
  void blank_empty_brackets() {
    for (std::size_t open = 0; open < folded_.size(); ++open) {
      if (!is_one_of(U"(（", folded_[open])) continue;
      std::size_t close = open + 1;
      while (is_one_of(U" \u3000\t", at(close)) && close < folded_.size()) ++close;
      if (close > open + 1 && is_one_of(U")）", at(close))) blank(open, close + 1);
    }
  }

  // A weekday is one that is all of the line, or where a date stands next to it, behind words such as `den`; The Sun is
  // a paper.
  void blank_western_weekdays() {
    constexpr std::size_t kShortestName = 4;
    for (int round = 0; round < 2; ++round)
      find_word(folded_, [&](std::size_t begin, std::size_t end) {
        std::size_t behind = end, ahead = begin;
        while (is_one_of(U" .,-", at(behind))) ++behind;
        while (is_one_of(U" ,-", before(ahead))) --ahead;
        const bool leads = behind < folded_.size() && at(behind) == kRead;
        const bool follows = ahead > 0 && before(ahead) == kRead;
        const bool alone = begin == 0 && behind == folded_.size() && end > kShortestName;
        const bool named = begin >= 4 && word(begin - 4, begin) == U"the ";
        const bool weekday = !named && is_weekday(word(begin, end));
        const bool link = is_word_of(word(begin, end), kLinks);
        if ((leads && link) || ((leads || follows || alone) && weekday)) blank(begin, leads ? behind : end);
        return false;
      });
  }

  // 35 cents, Price 5, $1.50, 定价 2 元.
  void blank_prices() {
    for (std::size_t i = 0; i < folded_.size(); ++i) {
      if (!is_digit(folded_[i])) continue;
      std::size_t end = i;
      while (is_digit(at(end)) || (is_one_of(U",.", at(end)) && is_digit(at(end + 1)))) ++end;
      const std::size_t coin = coin_end(end);
      const bool page = is_one_of(U"版面면頁页", at(skip_blanks(end)));
      if (coin > end || (!page && stands_behind_a_price_word(i))) blank(label_before(i, kHanPriceWords), coin);
      i = std::max(end, coin) - 1;
    }
  }

  // Where the coin that stands behind a number ends; 12 元旦特刊 is none.
  std::size_t coin_end(std::size_t number) const {
    const std::size_t begin = at(number) == ' ' ? number + 1 : number;
    if (is_one_of(kCurrencySigns, at(begin))) return is_digit(at(begin + 1)) ? number : begin + 1;
    if (is_one_of(kHanCoins, at(begin))) return is_wide(at(begin + 1)) ? number : begin + 1;
    std::size_t end = begin;
    while (is_western(at(end))) ++end;
    return is_word_of(word(begin, end), kCoins) ? end : number;
  }

  bool stands_behind_a_price_word(std::size_t number) const {
    std::size_t end = number;
    while (is_one_of(U" \u3000:：", before(end))) --end;
    std::size_t begin = end;
    while (is_western(before(begin))) --begin;
    return is_one_of(kCurrencySigns, before(end)) || is_word_of(word(begin, end), kPriceWords) ||
           label_before(number, kHanPriceWords) < number;
  }

  std::string page() {
    const std::string han = numbered({U"第", U"제"}, U"版面면頁页쪽");
    if (!han.empty()) return han;
    const std::string lettered = lettered_page();
    if (!lettered.empty()) return lettered;
    const std::string western = labelled({U"page", U"seite", U"pagina", U"pag", U"s.", U"p."}, true);
    if (!western.empty()) return western;
    const std::string alone = page_alone();
    return alone.empty() ? roman_page() : alone;
  }

  bool is_gap(char32_t c) const { return is_one_of(U" \u3000\u00A0\t—–-·•|丨｜[]()（）/_*", c); }

  // A12, AA3, 第A12版.
  std::string lettered_page() {
    for (std::size_t i = 0; i < folded_.size(); ++i) {
      const bool named = before(i) == U'第';
      if (folded_[i] < 'a' || folded_[i] > 'z' || text_[i] == folded_[i] || !(named || is_gap(before(i)))) continue;
      std::size_t digits = i + 1 < folded_.size() && folded_[i + 1] == folded_[i] ? i + 2 : i + 1;
      std::size_t end = digits;
      while (is_digit(at(end)) && end - digits < 3) ++end;
      const bool marked = is_one_of(U"版面면", at(end));
      if (end == digits || !(marked || end == folded_.size() || is_gap(at(end)) || is_one_of(U":：.", at(end))))
        continue;
      std::string label = printed(i, end);
      constexpr std::u32string_view kLabel = U"page ";
      const bool labelled = i >= kLabel.size() && word(i - kLabel.size(), i) == kLabel;
      blank(labelled ? i - kLabel.size() : i - named, end + marked);
      return label;
    }
    return "";
  }

  std::string page_alone() {
    for (std::size_t i = 0; i < folded_.size(); ++i) {
      if (!is_digit(folded_[i])) continue;
      const auto number = numeral_at(folded_, i);
      const std::size_t end = number ? number->end : number_end(i);
      const bool marked = is_one_of(U"版面면頁页", at(end)) && end < folded_.size();
      const bool heads_the_line =
          i == 0 && end == 2 && folded_.size() < 24 && is_wide(at(2)) && !is_one_of(U"年月日", at(2));
      const bool alone_behind = end == folded_.size() || marked || heads_the_line || is_gap(at(end)) || at(end) == '.';
      if (number && is_gap(before(i)) && alone_behind && !is_part_of_a_code(i, end) && number->value > 0 &&
          number->value < 1000) {
        std::string label = printed(i, end);
        blank(i, end + marked);
        return label;
      }
      i = std::max(end, i);
    }
    return "";
  }

  // 1-23
  bool is_part_of_a_code(std::size_t begin, std::size_t end) const {
    const bool behind = before(begin) == '-' && begin > 1 && folded_[begin - 2] != ' ';
    return behind || (at(end) == '-' && is_digit(at(end + 1)));
  }

  // xii, — IV —: a Roman numeral that is all of the line.
  std::string roman_page() {
    std::size_t begin = 0, end = folded_.size();
    while (begin < end && (is_gap(folded_[begin]) || folded_[begin] == '.')) ++begin;
    while (end > begin && (is_gap(folded_[end - 1]) || folded_[end - 1] == '.')) --end;
    const int value = end - begin > 12 ? 0 : roman_value(word(begin, end));
    if (value < 1 || value > 400 || (end - begin == 1 && value > 10)) return "";
    std::string label = printed(begin, end);
    blank(begin, end);
    return label;
  }

  // A year between wide gaps.
  std::string lone_year() {
    for (std::size_t i = 0; i + 4 <= folded_.size(); ++i) {
      const auto year = numeral_at(folded_, i);
      if (!year || year->end - i != 4 || !is_digit(folded_[i])) continue;
      const bool wide_behind = (is_gap(at(i + 4)) && at(i + 4) != '-') || at(i + 4) == ',' || at(i + 4) == '.';
      const bool wide_before =
          before(i) == kRead || (i > 1 && is_one_of(U" ,", folded_[i - 1]) && is_one_of(U" ,", folded_[i - 2]));
      if (wide_before && wide_behind && year->value >= 1600 && year->value < 2200) {
        std::string value = printed(i, i + 4);
        blank(i, i + 4);
        return value;
      }
      i += 3;
    }
    return "";
  }

  // What stands between wide gaps, marks and what has been blanked out, as far as it holds letters and no digits.
  void take_names(Folio& folio) const {
    std::size_t begin = 0, last = 0;
    bool open = false;
    const auto end_name = [&] {
      if (open) take_name(begin, last, folio);
      open = false;
    };
    for (std::size_t i = 0; i < folded_.size(); ++i) {
      const char32_t c = folded_[i];
      const bool wide_gap = c == ' ' && at(i + 1) == ' ';
      const bool han_gap = c == ' ' && open && is_wide(text_[last]) && is_wide(at(i + 1));
      const bool section_gap = c == ' ' && open && is_wide(text_[last]) && names_a_section(word(begin, last + 1));
      const bool leads = is_one_of(U" ,.;:·，。\u00A0([（《》", c);
      if (is_one_of(U"\t　|—–·•丨｜", c) || wide_gap || han_gap || section_gap) end_name();
      else if (!open && !leads) begin = last = i, open = true;
      else if (!leads) last = i;
    }
    end_name();
  }

  void take_name(std::size_t begin, std::size_t last, Folio& folio) const {
    if (const std::size_t section = section_before_a_paper(begin, last)) {
      folio.section = printed(begin, begin + section);
      begin += section;
    }
    const auto name = word(begin, last + 1);
    const bool letters =
        std::any_of(name.begin(), name.end(), [](char32_t c) { return is_western(c) || is_wide(c) || c > 0x24F; });
    const bool digits = std::any_of(name.begin(), name.end(), is_digit);
    std::string as_printed = text::to_utf8(std::u32string_view(text_).substr(begin, last + 1 - begin));
    const bool section = letters && folio.section.empty() && names_a_section(name);
    if (!section && !names_a_paper(as_printed)) folio.rest += text::width(as_printed);
    if (!letters || digits || name.size() < 2) return;
    if (section) folio.section = printed(begin, last + 1);
    else folio.names.push_back(std::move(as_printed));
  }

  // 02要闻江湾日报: a section's name and a paper's with nothing between them.
  std::size_t section_before_a_paper(std::size_t begin, std::size_t last) const {
    constexpr std::size_t kLongestSection = 4;
    for (std::size_t size = 2; size <= kLongestSection && begin + size + 2 <= last; ++size)
      if (is_wide(folded_[begin]) && names_a_section(word(begin, begin + size)) &&
          !names_a_section(word(begin, last + 1)) && is_alone_in_front(begin) &&
          names_a_paper(printed(begin + size, last + 1)))
        return size;
    return 0;
  }

  // Nothing but the page stands before it.
  bool is_alone_in_front(std::size_t begin) const {
    return begin > 0 && std::all_of(folded_.begin(), folded_.begin() + static_cast<std::ptrdiff_t>(begin),
                                    [](char32_t c) { return c == kRead || c == ' '; });
  }

  std::u32string text_;
  std::u32string folded_;
};

constexpr std::u32string_view kPaperEndings[] = {U"报",   U"報",   U"新闻", U"新聞", U"周刊",
                                                 U"週刊", U"일보", U"신문", U"신보", U"タイムス"};
constexpr std::u32string_view kPaperWords[] = {
    U"times",      U"post",        U"herald",      U"gazette",       U"news",     U"chronicle",   U"courier",
    U"journal",    U"observer",    U"tribune",     U"zeitung",       U"anzeiger", U"bote",        U"tageblatt",
    U"tagblatt",   U"nachrichten", U"courrier",    U"figaro",        U"gazeta",   U"gaceta",      U"diario",
    U"heraldo",    U"telegraph",   U"examiner",    U"advertiser",    U"mercury",  U"kurier",      U"rundschau",
    U"presse",     U"correo",      U"messager",    U"intelligencer", U"sentinel", U"dispatch",    U"bulletin",
    U"argus",      U"guardian",    U"inquirer",    U"enquirer",      U"crier",    U"wochenblatt", U"abendblatt",
    U"volksblatt", U"kreisblatt",  U"morgenblatt", U"morgenpost",    U"merkur",   U"gazzetta",    U"corriere",
    U"giornale",   U"messaggero",  U"jornal",      U"folha",         U"correio",  U"courant",     U"dagblad",
    U"krant",      U"tidende",     U"tidning",     U"dziennik",      U"noviny"};

// 江湾日报（海外版）: what stands in brackets behind the name.
std::u32string_view without_aside(std::u32string_view name) {
  while (!name.empty() && is_one_of(U")）", name.back())) {
    const std::size_t open = name.find_last_of(U"(（");
    if (open == name.npos || open == 0) break;
    name = name.substr(0, open);
  }
  return name;
}

}  // namespace

Folio read_folio(std::string_view line) {
  const std::string closed = text::closed_up(line);
  return Reader(closed.empty() ? line : closed).read();
}

bool names_report(std::string_view line) {
  static constexpr std::string_view kReports[] = {"喜报", "喜報", "举报", "舉報", "捷报", "捷報", "海报", "海報",
                                                  "情报", "情報", "通报", "通報", "预报", "預報", "警报", "警報",
                                                  "汇报", "匯報", "回报", "回報", "电报", "電報"};
  constexpr std::string_view kPaper = "文汇报";
  return line != kPaper && std::any_of(std::begin(kReports), std::end(kReports),
                                       [&](std::string_view report) { return line.ends_with(report); });
}

bool names_a_paper(std::string_view name) {
  if (names_report(name)) return false;
  const std::u32string folded = text::fold(text::characters(name));
  const std::u32string_view bare = without_aside(folded);
  constexpr std::size_t kLongestName = 48;
  if (folded.size() > kLongestName || names_a_section(bare)) return false;
  for (std::u32string_view ending : kPaperEndings)
    if (bare.size() > 1 && bare.size() <= 12 && bare.ends_with(ending)) return true;
  return find_word(folded, [&](std::size_t begin, std::size_t end) {
    return is_word_of(std::u32string_view(folded).substr(begin, end - begin), kPaperWords);
  });
}

}  // namespace newsbind
