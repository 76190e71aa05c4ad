#include "mark/jump.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"

namespace newsbind {
namespace {

using Text = std::u32string_view;

// Where the page stands: 下转第3版, 3면에 계속.
enum class Order : std::uint8_t { page_last, page_first };

struct JumpWords {
  bool onward;
  Order order;
  bool certain;  // stand in no sentence
  Text words;    // as fold() writes them
};

// A phrase stands before those that it begins with.
constexpr JumpWords kJumpWords[] = {
    {true, Order::page_last, true, U"下转"},
    {true, Order::page_last, true, U"下轉"},
    {true, Order::page_last, true, U"下接"},
    {true, Order::page_last, true, U"文转"},
    {true, Order::page_last, true, U"文轉"},
    {true, Order::page_last, true, U"未完转"},
    {true, Order::page_last, true, U"未完轉"},
    {true, Order::page_last, true, U"未完,转"},
    {true, Order::page_last, true, U"未完,轉"},
    {true, Order::page_last, true, U"未完下转"},
    {true, Order::page_last, true, U"未完下轉"},
    {true, Order::page_last, true, U"紧转"},
    {true, Order::page_last, true, U"緊轉"},
    {true, Order::page_last, true, U"转"},
    {true, Order::page_last, true, U"轉"},
    {true, Order::page_last, true, U"续见"},
    {true, Order::page_last, true, U"續見"},
    {false, Order::page_last, true, U"上接"},
    {false, Order::page_last, true, U"文接"},
    {false, Order::page_last, true, U"紧接第"},
    {false, Order::page_last, true, U"緊接第"},
    {false, Order::page_last, true, U"接第"},
    {false, Order::page_last, true, U"续第"},
    {false, Order::page_last, true, U"續第"},
    {false, Order::page_last, true, U"续自"},
    {false, Order::page_last, true, U"續自"},
    {true, Order::page_first, true, U"に続く"},
    {true, Order::page_first, true, U"へ続く"},
    {true, Order::page_first, true, U"につづく"},
    {true, Order::page_first, true, U"へつづく"},
    {false, Order::page_first, true, U"から続く"},
    {false, Order::page_first, true, U"からつづく"},
    {false, Order::page_first, true, U"からの続き"},
    {false, Order::page_first, true, U"からのつづき"},
    {false, Order::page_first, true, U"より続く"},
    {false, Order::page_first, true, U"よりつづく"},
    {false, Order::page_first, true, U"の続き"},
    {false, Order::page_first, true, U"のつづき"},
    {true, Order::page_first, true, U"에 계속"},
    {true, Order::page_first, true, U"으로 계속"},
    {true, Order::page_first, true, U"에 이어짐"},
    {true, Order::page_first, true, U"으로 이어짐"},
    {true, Order::page_first, true, U"에 이어집니다"},
    {true, Order::page_first, true, U"으로 이어집니다"},
    {false, Order::page_first, true, U"에서 계속됨"},
    {false, Order::page_first, true, U"에서 계속"},
    {false, Order::page_first, true, U"서 계속"},
    {false, Order::page_first, true, U"에서 이어짐"},
    {false, Order::page_first, true, U"에서 이어집니다"},
    {false, Order::page_first, true, U"에서 이어"},
    {false, Order::page_first, true, U"서 이어짐"},
    {false, Order::page_first, true, U"에 이어"},
    {true, Order::page_last, true, U"continued on"},
    {true, Order::page_last, true, U"cont'd on"},
    {true, Order::page_last, true, U"cont. on"},
    {true, Order::page_last, true, U"concluded on"},
    {true, Order::page_last, false, U"please turn to"},
    {true, Order::page_last, false, U"turn to"},
    {true, Order::page_last, false, U"see"},
    {false, Order::page_last, true, U"continued from"},
    {false, Order::page_last, true, U"cont'd from"},
    {false, Order::page_last, true, U"cont. from"},
    {false, Order::page_last, true, U"concluded from"},
    {false, Order::page_last, false, U"from"},
    {true, Order::page_last, true, U"fortsetzung auf"},
    {true, Order::page_last, true, U"fortsetzung siehe"},
    {false, Order::page_last, true, U"fortsetzung von"},
    {false, Order::page_last, true, U"fortsetzung der"},
    {true, Order::page_last, true, U"fortsetzung"},
    {true, Order::page_last, true, U"schluß auf"},
    {true, Order::page_last, true, U"schluss auf"},
    {false, Order::page_last, true, U"schluß von"},
    {false, Order::page_last, true, U"schluss von"},
    {true, Order::page_last, false, U"weiter auf"},
    {false, Order::page_last, true, U"suite de"},
    {true, Order::page_last, true, U"suite en"},
    {true, Order::page_last, true, U"suite à"},
    {true, Order::page_last, false, U"voir"},
    {true, Order::page_last, true, U"lire la suite en"},
    {true, Order::page_last, true, U"lire la suite"},
    {true, Order::page_last, true, U"la suite en"},
    {true, Order::page_last, true, U"suite"},
    {true, Order::page_last, true, U"continúa en"},
    {true, Order::page_last, true, U"continua en"},
    {true, Order::page_last, true, U"pasa a"},
    {true, Order::page_last, true, U"sigue en"},
    {true, Order::page_last, true, U"pase a"},
    {false, Order::page_last, true, U"viene de"},
    {true, Order::page_last, true, U"segue a"},
    {true, Order::page_last, true, U"continua a"},
    {false, Order::page_last, true, U"segue da"},
    {false, Order::page_last, true, U"continua da"},
    {true, Order::page_last, true, U"continua na"},
    {false, Order::page_last, true, U"continuação da"},
    {true, Order::page_last, true, U"vervolg op"},
    {false, Order::page_last, true, U"vervolg van"},
};

constexpr Text kArticles[] = {U"la", U"der", U"the"};
constexpr Text kPageWords[] = {U"第",   U"page",  U"pg.",  U"página", U"pagina", U"pág.",
                               U"pag.", U"seite", U"blz.", U"p.",     U"s."};
constexpr Text kPageSuffixes[] = {U"版", U"面", U"页", U"頁", U"ページ", U"면", U"페이지"};
constexpr Text kColumnWords[] = {U"column", U"col.", U"spalte", U"colonne", U"columna", U"栏", U"第"};
constexpr Text kNumberWords[][12] = {
    {U"one", U"two", U"three", U"four", U"five", U"six", U"seven", U"eight", U"nine", U"ten", U"eleven", U"twelve"},
    {U"first", U"second", U"third", U"fourth", U"fifth", U"sixth", U"seventh", U"eighth", U"ninth", U"tenth",
     U"eleventh", U"twelfth"},
    {U"ersten", U"zweiten", U"dritten", U"vierten", U"fünften", U"sechsten", U"siebten", U"achten", U"neunten",
     U"zehnten", U"elften", U"zwölften"},
    {U"première", U"deuxième", U"troisième", U"quatrième", U"cinquième", U"sixième", U"septième", U"huitième",
     U"neuvième", U"dixième", U"onzième", U"douzième"},
    {U"primera", U"segunda", U"tercera", U"cuarta", U"quinta", U"sexta", U"séptima", U"octava", U"novena", U"décima",
     U"undécima", U"duodécima"}};
constexpr Text kOrdinalEndings[] = {U"th", U"st", U"nd", U"rd", U"re", U"e", U"ª", U"."};
constexpr Text kNumberedPages[] = {U"page", U"seite", U"página", U"pagina", U"plana"};  // fourth page, cuarta plana
constexpr Text kFrontPages[] = {U"front page", U"page une", U"portada", U"titelseite"};
constexpr Text kNamelessPages[] = {U"next page", U"following page", U"preceding page", U"back page"};

char32_t fold(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
  if (text::is_blank(c)) return ' ';
  if (text::is_one_of(U"[{【〔〈", c)) return '(';
  if (text::is_one_of(U"]}】〕〉", c)) return ')';
  if (c == U'’') return '\'';
  return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ? c + 32 : c;
}

// A line as it is compared, and where each of its characters stands in it.
struct Folded {
  std::u32string text;
  std::vector<std::size_t> at;

  explicit Folded(std::string_view line) {
    for (std::size_t i = 0; i < line.size();) {
      at.push_back(i);
      text += fold(text::next(line, i));
    }
    at.push_back(line.size());
  }
};

bool is_ornament(char32_t c) { return text::is_one_of(U" ()*_-—–―=<>▶►▷→⇒☞◀◄◁←⇐☜●■◆▲▼△▽.。…", c); }

void skip_blanks(Text& rest) { rest.remove_prefix(std::min(rest.find_first_not_of(U' '), rest.size())); }

bool is_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0xFF); }

bool take(Text& rest, Text word) {
  if (!rest.starts_with(word)) return false;
  if (is_letter(word.back()) && rest.size() > word.size() && is_letter(rest[word.size()])) return false;
  rest.remove_prefix(word.size());
  return true;
}

template <std::size_t n>
bool take_one(Text& rest, const Text (&words)[n]) {
  return std::any_of(std::begin(words), std::end(words), [&](Text word) { return take(rest, word); });
}

std::string take_digits(Text& rest) {
  std::string number;
  while (!rest.empty() && rest[0] >= '0' && rest[0] <= '9' && number.size() < 3) {
    number += static_cast<char>(rest[0]);
    rest.remove_prefix(1);
  }
  return number;
}

// 三, 十二, 二十, 一二.
std::string take_han_number(Text& rest) {
  constexpr Text kDigits = U"〇一二三四五六七八九";
  int number = 0, digits = 0;
  for (; !rest.empty() && digits < 4; rest.remove_prefix(1), ++digits) {
    const std::size_t digit = kDigits.find(rest[0]);
    if (rest[0] == U'十') number = (digits ? number : 1) * 10;
    else if (digit == Text::npos) break;
    else number = digits && number % 10 == 0 ? number + static_cast<int>(digit) : number * 10 + static_cast<int>(digit);
  }
  return digits ? std::to_string(number) : "";
}

std::string take_number_word(Text& rest) {
  for (const auto& words : kNumberWords)
    for (std::size_t i = 0; i < std::size(words); ++i)
      if (take(rest, words[i])) return std::to_string(i + 1);
  return "";
}

// The word for a page behind its number; but a page that is numbered behind it is another: 29. Seite 2.
bool take_numbered_page(Text& rest) {
  Text behind = rest;
  skip_blanks(behind);
  if (!take_one(behind, kNumberedPages)) return false;
  const std::size_t next = behind.find_first_not_of(U' ');
  if (next != Text::npos && behind[next] >= '0' && behind[next] <= '9') return false;
  rest = behind;
  return true;
}

// 4th page, 4e page, 4. Seite: what stands behind the digits.
bool take_ordinal_page(Text& rest) {
  Text behind = rest;
  if (!take_one(behind, kOrdinalEndings) || !take_numbered_page(behind)) return false;
  rest = behind;
  return true;
}

struct PageName {
  std::string label;
  bool marked = false;  // a word or a letter says that it is a page's
  bool worded = false;  // a word says so
};

// 8 B: the letter of a page's section, behind its number and last of all.
void take_section(PageName& page, Text& rest) {
  if (rest.size() < 2 || rest[0] != ' ' || rest[1] < 'a' || rest[1] > 'h') return;
  if (!std::all_of(rest.begin() + 2, rest.end(), is_ornament)) return;
  page.label += static_cast<char>(rest[1] - 32);
  page.marked = true;
  rest.remove_prefix(2);
}

std::optional<PageName> take_page(Text& rest) {
  PageName page;
  skip_blanks(rest);
  if (take_one(rest, kNamelessPages)) return PageName{"", true, true};
  page.marked = page.worded = take_one(rest, kPageWords);
  skip_blanks(rest);
  Text behind = rest;
  for (int letters = 0; letters < 2 && !behind.empty() && behind[0] >= 'a' && behind[0] <= 'z'; ++letters) {
    page.label += static_cast<char>(behind[0] - 32);
    behind.remove_prefix(1);
  }
  if (!page.label.empty()) take(behind, U"-");
  if (page.marked && page.label.size() == 1) skip_blanks(behind);
  if (const std::string digits = take_digits(behind); digits.empty()) {
    page.label.clear();
  } else {
    page.marked = page.marked || !page.label.empty();
    page.label += digits;
    rest = behind;
    take_section(page, rest);
    page.marked = take_ordinal_page(rest) || page.marked;
  }
  if (page.label.empty()) page.label = take_han_number(rest);
  if (page.label.empty()) {
    page.label = take_number_word(rest);
    if (page.label.empty()) return {};
    page.marked = take_numbered_page(rest) || page.marked;
  }
  skip_blanks(rest);
  page.marked = take_one(rest, kPageSuffixes) || page.marked;
  return page;
}

// ": PONT": a word or two of the story's headline behind the page.
bool names_story(Text rest) {
  constexpr std::size_t kLongest = 24, kMostBlanks = 2;
  return rest.starts_with(U": ") && rest.size() <= kLongest &&
         std::count(rest.begin(), rest.end(), U' ') <= static_cast<std::ptrdiff_t>(kMostBlanks) &&
         std::all_of(rest.begin() + 1, rest.end(), [](char32_t c) { return is_letter(c) || c == ' ' || c == '-'; });
}

// ", Column 2", "③" and ornaments: what may stand behind the page.
bool is_rest_of_jump(Text rest) {
  const auto trim = [&] {
    while (!rest.empty() && (is_ornament(rest[0]) || text::is_one_of(U",、", rest[0]))) rest.remove_prefix(1);
  };
  trim();
  if (take_one(rest, kColumnWords)) {
    skip_blanks(rest);
    if (take_digits(rest).empty() && take_han_number(rest).empty()) take_number_word(rest);
    take(rest, U"栏");
  }
  while (!rest.empty() && rest[0] >= U'①' && rest[0] <= U'⑳') rest.remove_prefix(1);
  trim();
  return rest.empty();
}

struct Match {
  Jump jump;
  bool certain = true;
};

void take_article(Text& rest) {
  skip_blanks(rest);
  take_one(rest, kArticles);
}

// The page that a jump goes to or comes from: one with a number, or the front page by its name.
std::optional<PageName> take_jump_page(Text& rest) {
  skip_blanks(rest);
  if (take_one(rest, kFrontPages)) return PageName{"1", true, true};
  return take_page(rest);
}

std::optional<Match> match_page_last(Text text, const JumpWords& words) {
  if (!take(text, words.words)) return {};
  if (words.certain) take_article(text);
  const std::optional<PageName> page = take_jump_page(text);
  if (!page || !page->marked || !(is_rest_of_jump(text) || names_story(text))) return {};
  return Match{{words.onward, page->label}, words.certain};
}

std::optional<Match> match_page_first(const std::optional<PageName>& page, Text behind, const JumpWords& words) {
  if (!page || !page->marked || !take(behind, words.words) || !is_rest_of_jump(behind)) return {};
  return Match{{words.onward, page->label}, words.certain};
}

// The jump that the text is, from its first character to its last.
std::optional<Match> match(Text text) {
  while (!text.empty() && is_ornament(text[0])) text.remove_prefix(1);
  Text behind = text;
  const std::optional<PageName> page = take_page(behind);
  for (const JumpWords& words : kJumpWords)
    if (auto found =
            words.order == Order::page_last ? match_page_last(text, words) : match_page_first(page, behind, words))
      return found;
  return {};
}

bool is_capital(std::string_view line) {
  std::size_t at = 0;
  const char32_t first = line.empty() ? 0 : text::next(line, at);
  return (first >= 'A' && first <= 'Z') || first == '(' || first == '[';
}

// Words that lead up to the headline of a story and the page that it goes on on.
constexpr Text kLeadsToSlug[] = {U"see ", U"please see ", U"turn to ", U"please turn to "};

// "BELL, Continued on Page 4", "See Bell, Page 4", "See BELL, A4": the jump behind a word or two of its story's
// headline.
std::optional<Match> match_behind_slug(Text text) {
  constexpr std::size_t kLongestSlug = 32;
  constexpr std::ptrdiff_t kMostBlanks = 2;
  const bool led = take_one(text, kLeadsToSlug);
  for (std::size_t at = 1; at < std::min(text.size(), kLongestSlug); ++at) {
    if (text[at - 1] == '.' || (text[at - 1] >= '0' && text[at - 1] <= '9')) return {};
    if (!text::is_one_of(U" ,:—–-|/", text[at - 1])) continue;
    Text rest = text.substr(at);
    const bool marked_off = text.substr(0, at).find_last_of(U",:—–|/") != Text::npos;
    const bool parted = marked_off || text.find(U' ') + 1 == at;
    if (led) {
      const std::optional<PageName> page = take_page(rest);
      if (page && page->marked && (page->worded || marked_off) && is_rest_of_jump(rest))
        return Match{{true, page->label}, parted};
    } else if (parted) {
      const bool short_slug =
          std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), U' ') <= kMostBlanks;
      if (auto found = match(rest); found && (found->certain || short_slug)) return found;
    }
  }
  return {};
}

// Where the jump at a line's end begins: at its bracket, its arrow, or its first word.
std::size_t begin_of_end(Text text) {
  if (const std::size_t bracket = text.rfind(U'('); bracket != Text::npos && text.ends_with(U')')) return bracket;
  for (Text sign : {Text(U"下转"), Text(U"下轉"), Text(U"▶"), Text(U"►"), Text(U"→"), Text(U"☞")})
    if (const std::size_t at = text.rfind(sign); at != Text::npos) return at;
  return 0;
}

std::optional<JumpText> match_end(const Folded& line) {
  const Text text = line.text;
  std::size_t at = begin_of_end(text);
  if (at == 0) return {};
  const std::optional<Match> found = match(text.substr(at));
  if (!found || !found->jump.onward || !found->certain) return {};
  while (at > 0 && (text[at - 1] == ' ' || text::is_one_of(U"▶►→☞▲●", text[at - 1]))) --at;
  if (at == 0) return {};
  return JumpText{found->jump, line.at[at], line.at.back(), true};
}

std::optional<JumpText> match_begin(const Folded& line) {
  const Text text = line.text;
  const std::size_t close = text.find(text.starts_with(U"(") ? U')' : U' ');
  if (close == Text::npos || close + 1 >= text.size()) return {};
  const std::optional<Match> found = match(text.substr(0, close));
  if (!found || found->jump.onward || !found->certain) return {};
  std::size_t end = close + 1;
  while (end < text.size() && text[end] == ' ') ++end;
  return JumpText{found->jump, 0, line.at[end], true};
}

// （上 接 第 三 版）: the same without blanks.
std::u32string unspaced(Text text) {
  std::u32string found(text);
  found.erase(std::remove(found.begin(), found.end(), U' '), found.end());
  return found;
}

bool may_hold_jump(std::string_view line) {
  static constexpr std::string_view kSigns[] = {
      "转",     "轉",     "接",    "続",    "续",    "續",    "つづ",   "계속",      "이어",    "age",
      "AGE",    "eite",   "EITE",  "p. ",   "P. ",   "S. ",   "ág",     "ontin",     "ONTIN",   "rom ",
      "ROM ",   "ÁG",     "agin",  "AGIN",  "blz",   "See ",  "SEE ",   "ease see ", "urn to ", "URN TO ",
      "e a la", "E A LA", "e de ", "E DE ", "plana", "PLANA", "ortada", "ORTADA"};
  return std::any_of(std::begin(kSigns), std::end(kSigns),
                     [&](std::string_view sign) { return line.find(sign) != line.npos; });
}

}  // namespace

std::optional<JumpText> find_jump(std::string_view line) {
  constexpr std::size_t kLongest = 4096;  // bytes; a longer line is no line of print
  if (line.size() > kLongest || !may_hold_jump(line)) return {};
  const Folded folded(line);
  std::optional<Match> whole = match(folded.text);
  if (!whole && is_capital(line)) whole = match_behind_slug(folded.text);
  if (!whole && line.find("接") != line.npos) whole = match(unspaced(folded.text));
  if (whole) return JumpText{whole->jump, 0, line.size(), whole->certain || is_capital(line)};
  if (auto end = match_end(folded)) return end;
  return match_begin(folded);
}

Jump read_jump(std::string_view line) {
  if (const auto found = find_jump(line)) return found->jump;
  static constexpr std::string_view kBackward[] = {"接",   "から", "の続き", "에서", "from",
                                                   "From", "FROM", "von ",   " de "};
  const bool backward = std::any_of(std::begin(kBackward), std::end(kBackward),
                                    [&](std::string_view word) { return line.find(word) != line.npos; });
  const Folded folded(line);
  for (Text rest = folded.text; !rest.empty(); rest.remove_prefix(1)) {
    Text ahead = rest;
    if (const std::string number = take_digits(ahead); !number.empty()) return {!backward, number};
    if (rest.starts_with(U"第"))
      if (const auto page = take_page(ahead = rest)) return {!backward, page->label};
  }
  return {!backward, ""};
}

std::string page_label(std::string_view text) {
  const Folded folded(text);
  const Text whole = folded.text;
  const auto in_word = [](char32_t c) { return is_letter(c) || (c >= '0' && c <= '9'); };
  for (std::size_t at = 0; at < whole.size(); ++at) {
    if (at > 0 && in_word(whole[at - 1]) && in_word(whole[at])) continue;
    Text rest = whole.substr(at);
    const std::optional<PageName> page = take_page(rest);
    if (page && (page->marked || (at == 0 && rest.empty()))) return page->label;
  }
  return "";
}

}  // namespace newsbind
