#include "mark/jump.h"

#include <algorithm>
#include <vector>

#include "text/ascii.h"
#include "text/fold.h"
#include "text/script.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

using Text = std::u32string_view;

// Words that lead to a page behind them: a stem, what leads on or back from it, an article. Alternatives are parted by
// bars and written as fold() writes them; one stands before those that it begins with.
struct Phrase {
  Text stems;
  Text onward;         // behind the stem: the story goes on there
  Text backward;       // behind the stem: it comes from there
  bool bare_onward;    // without either it goes on,
  bool bare_backward;  // or comes from there
  bool certain;        // the words stand in no sentence
};

constexpr Phrase kPhrases[] = {
    {U"下转|下轉|下接|文转|文轉|未完下转|未完下轉|未完,转|未完,轉|未完转|未完轉|紧转|緊轉|转入|轉入|转|轉|续见|續見|"
     U"续刊|續刊",
     U"", U"", true, false, true},
    {U"上接|上承|文接|文承|承接|紧接|緊接|接|续自|續自|续第|續第", U"", U"", false, true, true},
    {U"story continues|story continued|story concludes|continued|continues|continuation|cont'd.|cont'd|contd.|contd|"
     U"con't|cont.|cont|concluded|conclusion",
     U"on|to|at|in", U"from", true, false, true},
    {U"please turn|turn|jump", U"to", U"", false, false, false},
    {U"see|more|verder", U"on|op", U"", true, false, false},
    {U"to", U"", U"", true, false, false},
    {U"from|von|dalla|desde", U"", U"", false, true, false},
    {U"lesen sie weiter|fortsetzung folgt|fortsetzung|forts.|forts|schluß|schluss", U"auf|siehe", U"vom|von|v.|aus|der",
     true, false, true},
    {U"weiter|mehr dazu", U"auf", U"", true, false, false},
    {U"lire la suite|suite et fin|la suite|suite", U"en|a|au|sur", U"de", true, false, true},
    {U"voir", U"en", U"", true, false, false},
    {U"viene|vem", U"", U"desde|de|da|do", false, false, true},
    {U"continuacion|continuacao|continuazione|continuara|continuado|continua|il seguito|sigue|segue|prosegue|pasa|pase|"
     U"passa|conclui|leia mais|cont.",
     U"en|alla|alle|al|a|in|nella|na|no|em|para", U"desde|dalla|della|de|da|do", true, false, true},
    {U"lees verder|zie verder|wordt vervolgd|vervolg", U"op", U"van", true, false, true},
    {U"продолжение. начало|окончание. начало|начало", U"", U"на", false, true, true},
    {U"продолжение|окончание", U"на|см. на|см.", U"со|с", true, false, true},
    {U"続きは|續きは|つづきは|以下", U"", U"", true, false, false},
};

// Words behind the page: 3面に続く, 3면에 계속.
struct Ending {
  bool onward;
  Text words;
};

constexpr Ending kEndings[] = {
    {true, U"に続く|へ続く|に續く|へ續く|につづく|へつづく|につゞく|へつゞく|につづき|に続き|へ"},
    {false,
     U"から続く|から續く|からつづく|からの続き|からの續き|からのつづき|より続く|より續く|よりつづく|の続き|の續き|"
     U"のつづき|から"},
    {true, U"에 계속됩니다|에 계속|으로 계속|에 이어짐|으로 이어짐|에 이어집니다|으로 이어집니다|으로|계속"},
    {false,
     U"에서 계속됨|에서 계속|서 계속|에서 이어짐|에서 이어집니다|에서 이어진 기사|에서 이어|서 이어짐|에 이어서|에 "
     U"이어|으로부터 계속|에서"},
};

constexpr Text kArticles[] = {U"la", U"der", U"the", U"die", U"de"};
constexpr Text kPageWords[] = {U"第",   U"제",     U"page", U"pages", U"pagine",    U"paginas", U"pgs.",
                               U"pg.",  U"pagina", U"pag.", U"seite", U"bladzijde", U"bladz.",  U"странице",
                               U"blz.", U"стр.",   U"с.",   U"p.",    U"s."};
constexpr Text kPageSuffixes[] = {U"版", U"面", U"页", U"頁", U"ページ", U"면", U"쪽", U"페이지"};
constexpr Text kColumnWords[] = {U"column", U"col.", U"col", U"spalte", U"colonne", U"columna", U"栏", U"第"};
constexpr Text kNumberWords[][12] = {
    {U"one", U"two", U"three", U"four", U"five", U"six", U"seven", U"eight", U"nine", U"ten", U"eleven", U"twelve"},
    {U"first", U"second", U"third", U"fourth", U"fifth", U"sixth", U"seventh", U"eighth", U"ninth", U"tenth",
     U"eleventh", U"twelfth"},
    {U"ersten", U"zweiten", U"dritten", U"vierten", U"funften", U"sechsten", U"siebten", U"achten", U"neunten",
     U"zehnten", U"elften", U"zwolften"},
    {U"premiere", U"deuxieme", U"troisieme", U"quatrieme", U"cinquieme", U"sixieme", U"septieme", U"huitieme",
     U"neuvieme", U"dixieme", U"onzieme", U"douzieme"},
    {U"primera", U"segunda", U"tercera", U"cuarta", U"quinta", U"sexta", U"septima", U"octava", U"novena", U"decima",
     U"undecima", U"duodecima"},
    {U"prima", U"seconda", U"terza", U"quarta", U"quinta", U"sesta", U"settima", U"ottava", U"nona", U"decima",
     U"undicesima", U"dodicesima"},
    {U"eerste", U"tweede", U"derde", U"vierde", U"vijfde", U"zesde", U"zevende", U"achtste", U"negende", U"tiende",
     U"elfde", U"twaalfde"},
    {U"primeira", U"segunda", U"terceira", U"quarta", U"quinta", U"sexta", U"setima", U"oitava", U"nona", U"decima",
     U"decima primeira", U"decima segunda"}};
constexpr Text kOrdinalEndings[] = {U"th", U"st", U"nd", U"rd", U"re", U"e",  U".ª",
                                    U".a", U"ª",  U".",  U"-й", U"-ю", U"-ей"};
constexpr Text kNumberedPages[] = {U"page", U"seite", U"pagina", U"pag.",    U"plana",
                                   U"стр.", U"стр",   U"полосе", U"странице"};  // fourth page, cuarta plana
constexpr Text kFrontPages[] = {U"front page", U"page une",   U"une",        U"portada", U"titelseite", U"titel",
                                U"capa",       U"frontseite", U"voorpagina", U"头版",    U"頭版"};
constexpr Text kNamelessPages[] = {U"next page",
                                   U"following page",
                                   U"preceding page",
                                   U"previous page",
                                   U"back page",
                                   U"pagina siguiente",
                                   U"pagina anterior",
                                   U"page suivante",
                                   U"page precedente",
                                   U"nachste seite",
                                   U"nachsten seite",
                                   U"folgenden seite",
                                   U"vorigen seite",
                                   U"pagina seguente",
                                   U"pagina seguinte",
                                   U"contraportada",
                                   U"achterpagina",
                                   U"次ページ",
                                   U"次頁",
                                   U"次面",
                                   U"前ページ",
                                   U"前頁",
                                   U"前面",
                                   U"裏面",
                                   U"裏頁",
                                   U"다음 면",
                                   U"ultima pagina",
                                   U"umseitig",
                                   U"verso",
                                   U"volgende pagina",
                                   U"vorige pagina"};

// A character of a jump as it is compared: brackets are round, a Cyrillic letter is small too.
char32_t fold(char32_t c) {
  if (text::is_blank(c)) return ' ';
  if (text::is_one_of(U"[{【〔〈《［（", c)) return '(';
  if (text::is_one_of(U"]}】〕〉》］）", c)) return ')';
  if (c == U'’') return '\'';
  if (c >= 0x400 && c <= 0x42F) return text::small(c);
  return text::fold(c);
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

bool is_ornament(char32_t c) {
  return c == ' ' || (text::is_sign(c) && !text::is_one_of(U"/'\"“”「」『』«»&%$£€¥+^", c));
}

void skip_blanks(Text& rest) { rest.remove_prefix(std::min(rest.find_first_not_of(U' '), rest.size())); }

bool is_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 0xDF && c <= 0x24F) || (c >= 0x430 && c <= 0x52F); }

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

// One of the alternatives that bars part.
bool take_any(Text& rest, Text alternatives) {
  while (!alternatives.empty()) {
    const std::size_t bar = std::min(alternatives.find(U'|'), alternatives.size());
    if (bar > 0 && take(rest, alternatives.substr(0, bar))) return true;
    alternatives.remove_prefix(std::min(bar + 1, alternatives.size()));
  }
  return false;
}

void skip(Text& rest, Text marks) {
  while (!rest.empty() && text::is_one_of(marks, rest[0])) rest.remove_prefix(1);
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

// 8 B, 8B: the letter of a page's section, behind its number and last of all.
void take_section(PageName& page, Text& rest) {
  const std::size_t at = rest.starts_with(U' ') || rest.starts_with(U'-') ? 1 : 0;
  if (rest.size() <= at || rest[at] < 'a' || rest[at] > 'h') return;
  if (!std::all_of(rest.begin() + static_cast<std::ptrdiff_t>(at) + 1, rest.end(), is_ornament)) return;
  page.label += static_cast<char>(rest[at] - 32);
  page.marked = true;
  rest.remove_prefix(at + 1);
}

// 2、3版: the pages behind the first.
void take_more_pages(Text& rest) {
  Text behind = rest;
  skip(behind, U"、,，和及-–~ ");
  take_any(behind, U"et|and|und|y|e|en");
  skip_blanks(behind);
  if (behind.size() == rest.size()) return;
  take(behind, U"第");
  if (!take_digits(behind).empty() || !take_han_number(behind).empty()) rest = behind;
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
    take_more_pages(rest);
    take_section(page, rest);
    page.worded = take_ordinal_page(rest) || page.worded;
  }
  if (page.label.empty()) {
    page.label = take_han_number(rest);
    if (!page.label.empty()) take_more_pages(rest);
  }
  if (page.label.empty()) {
    page.label = take_number_word(rest);
    if (page.label.empty()) return {};
    page.worded = take_numbered_page(rest) || page.worded;
  }
  skip_blanks(rest);
  page.marked = take_one(rest, kPageSuffixes) || page.marked || page.worded;
  return page;
}

// ": PONT", "(大桥)", “大桥”: a word or two of the story's headline behind the page; empty where none stands there.
Text slug_behind(Text rest) {
  constexpr std::size_t kLongest = 24, kMostBlanks = 2;
  if (rest.size() > kLongest) return {};
  const auto all = [](Text text, auto is) { return std::all_of(text.begin(), text.end(), is); };
  if (rest.starts_with(U": ")) {
    const bool words = all(rest.substr(1), [](char32_t c) { return is_letter(c) || c == ' ' || c == '-'; });
    const bool few = std::count(rest.begin(), rest.end(), U' ') <= static_cast<std::ptrdiff_t>(kMostBlanks);
    return words && few ? rest.substr(2) : Text();
  }
  while (!rest.empty() && is_ornament(rest.back()) && rest.back() != U')') rest.remove_suffix(1);
  if (rest.ends_with(U"))")) rest.remove_suffix(1);  // （上接第1版《大桥》）
  skip(rest, U" ");
  constexpr Text kOpening = U"(“「『", kClosing = U")”」』";
  if (rest.size() < 3) return {};
  const std::size_t mark = kOpening.find(rest.front());
  return mark != Text::npos && rest.find(kClosing[mark]) + 1 == rest.size() ? rest.substr(1, rest.size() - 2) : Text();
}

// ", Column 2", "③" and ornaments: what may stand behind the page.
bool is_rest_of_jump(Text rest) {
  const auto trim = [&] {
    while (!rest.empty() && (is_ornament(rest[0]) || text::is_one_of(U",、”\"«»", rest[0]))) rest.remove_prefix(1);
  };
  take_any(rest, U"左上|左下|右上|右下|上|下|左|右");
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

// ②: the number that tells one story's jump from another's.
std::string circled_number(Text text) {
  const auto found = std::find_if(text.begin(), text.end(), [](char32_t c) { return c >= U'①' && c <= U'⑳'; });
  return found == text.end() ? "" : text::to_utf8(Text(&*found, 1));
}

// The page that a jump goes to or comes from: one with a number, or the front page by its name.
std::optional<PageName> take_jump_page(Text& rest) {
  skip(rest, U" «»\"“”");
  if (take_one(rest, kFrontPages)) return PageName{"1", true, true};
  return take_page(rest);
}

struct Lead {
  bool onward;
  bool by_word;  // a word behind the stem says which
};

// The words of a phrase up to its page: Continued on; Fortsetzung, Seite.
std::optional<Lead> take_lead(Text& rest, const Phrase& phrase) {
  if (!take_any(rest, phrase.stems)) return {};
  skip(rest, U" ,.:;·-–—");
  std::optional<Lead> lead;
  if (take_any(rest, phrase.onward)) lead = {true, true};
  else if (take_any(rest, phrase.backward)) lead = {false, true};
  else if (phrase.bare_onward || phrase.bare_backward) lead = {phrase.bare_onward, false};
  skip_blanks(rest);
  if (lead && phrase.certain) take_one(rest, kArticles);
  return lead;
}

// A page with no word for it is one only where nothing stands behind it: Continued on 3.
std::optional<Match> match_phrase(Text& rest, const Phrase& phrase) {
  const auto lead = take_lead(rest, phrase);
  if (!lead) return {};
  const std::optional<PageName> page = take_jump_page(rest);
  if (!page) return {};
  const bool bare = !page->marked;
  const bool onward = lead->onward && (lead->by_word || page->label != "1");  // no story goes on on the front page
  if (!lead->by_word && lead->onward && !page->worded && is_letter(phrase.stems[0])) return {};  // Suite 3B
  if (bare && !(lead->by_word && is_rest_of_jump(rest) && !page->label.empty() && text::is_digit(page->label[0])))
    return {};
  return Match{{onward, page->label, ""}, phrase.certain && !bare};
}

std::optional<Match> match_ending(const std::optional<PageName>& page, Text behind) {
  if (!page || !page->marked) return {};
  for (const Ending& ending : kEndings)
    if (Text rest = behind; take_any(rest, ending.words) && is_rest_of_jump(rest))
      return Match{{ending.onward, page->label, ""}, true};
  return {};
}

void skip_ornaments(Text& text) {
  while (!text.empty() && (is_ornament(text[0]) || (text[0] >= U'①' && text[0] <= U'⑳'))) text.remove_prefix(1);
}

// →4版, ► Page 4: an arrow and a page and no more.
std::optional<Match> match_arrow(Text text) {
  skip(text, U" (");
  if (text.empty() || !text::is_one_of(U"▶►▷→⇒☞➡➔▸»", text[0])) return {};
  skip_ornaments(text);
  skip(text, U"»");
  const std::optional<PageName> page = take_page(text);
  if (!page || !page->marked || !is_rest_of_jump(text)) return {};
  return Match{{true, page->label, ""}, false};
}

// The jump that the text is, from its first character to its last.
std::optional<Match> match(const Text whole) {
  Text text = whole;
  skip_ornaments(text);
  skip(text, U"»« ");
  Text behind = text;
  const std::optional<PageName> page = take_page(behind);
  std::optional<Match> found = match_ending(page, behind);
  for (std::size_t i = 0; !found && i < std::size(kPhrases); ++i) {
    Text rest = text;
    found = match_phrase(rest, kPhrases[i]);
    if (found && !is_rest_of_jump(rest)) {
      const Text slug = slug_behind(rest);
      found->jump.slug = text::to_utf8(slug);
      if (slug.empty()) found.reset();
    }
  }
  if (!found) found = match_arrow(whole);
  if (found && found->jump.slug.empty()) found->jump.slug = circled_number(whole);
  return found;
}

bool is_capital(std::string_view line) {
  std::size_t at = 0;
  const char32_t first = line.empty() ? 0 : text::next(line, at);
  return (first >= 'A' && first <= 'Z') || first == '(' || first == '[';
}

// Words that lead up to the headline of a story and the page that it goes on on.
constexpr Text kLeadsToSlug[] = {U"see ", U"please see ", U"turn to ", U"please turn to "};
// What a paper sends its readers to that is no story's headline.
constexpr Text kNoSlugs[] = {U"photo", U"photos",  U"picture",   U"pictures", U"map",   U"chart", U"graphic",
                             U"story", U"stories", U"also",      U"related",  U"table", U"box",   U"details",
                             U"page",  U"pages",   U"editorial", U"ad",       U"list",  U"more",  U"inside"};

Text without_marks(Text slug) {
  while (!slug.empty() && is_ornament(slug.back())) slug.remove_suffix(1);
  while (!slug.empty() && is_ornament(slug.front())) slug.remove_prefix(1);
  return slug;
}

// "BELL, Continued on Page 4", "See Bell, Page 4", "See BELL, A4": the jump behind a word or two of its story's
// headline, which a capital begins.
std::optional<Match> match_behind_slug(const Folded& line, std::string_view printed) {
  constexpr std::size_t kLongestSlug = 32;
  constexpr std::ptrdiff_t kMostBlanks = 2;
  Text text = line.text;
  const bool led = take_one(text, kLeadsToSlug);
  if (led && !is_capital(printed.substr(line.at[line.text.size() - text.size()]))) return {};
  for (std::size_t at = 1; at < std::min(text.size(), kLongestSlug); ++at) {
    if (text[at - 1] == '.' || (text[at - 1] >= '0' && text[at - 1] <= '9')) return {};
    if (!text::is_one_of(U" ,:—–-|/", text[at - 1])) continue;
    const Text slug = without_marks(text.substr(0, at));
    if (led && std::find(std::begin(kNoSlugs), std::end(kNoSlugs), slug) != std::end(kNoSlugs)) return {};
    Text rest = text.substr(at);
    const bool marked_off = text.substr(0, at).find_last_of(U",:—–|/") != Text::npos;
    const bool parted = marked_off || text.find(U' ') + 1 == at;
    std::optional<Match> found;
    if (led) {
      skip_blanks(rest);
      const bool on = take(rest, U"on");
      const std::optional<PageName> page = take_page(rest);
      if (page && page->marked && (page->worded || marked_off || on) && is_rest_of_jump(rest))
        found = Match{{true, page->label, ""}, parted || on};
    } else if (parted) {
      const bool short_slug =
          std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), U' ') <= kMostBlanks;
      found = match(rest);
      if (found && !found->certain && !short_slug) found.reset();
    }
    if (!found) continue;
    found->jump.slug = text::to_utf8(slug);
    return found;
  }
  return {};
}

// Where the jump at a line's end begins: at its bracket or its arrow.
std::size_t begin_of_end(Text text) {
  if (const std::size_t bracket = text.rfind(U'('); bracket != Text::npos && text.ends_with(U')')) return bracket;
  for (Text sign : {Text(U"下转"), Text(U"下轉"), Text(U"▶"), Text(U"►"), Text(U"→"), Text(U"☞")})
    if (const std::size_t at = text.rfind(sign); at != Text::npos) return at;
  return 0;
}

std::optional<JumpText> onward_from(const Folded& line, std::size_t at) {
  const Text text = line.text;
  const std::optional<Match> found = at > 0 ? match(text.substr(at)) : std::nullopt;
  if (!found || !found->jump.onward || !found->certain) return {};
  while (at > 0 && (text[at - 1] == ' ' || text::is_one_of(U"▶►→☞▲●", text[at - 1]))) --at;
  if (at == 0) return {};
  return JumpText{found->jump, line.at[at], line.at.back(), true};
}

// Behind the words of a story that go on without it: her master believed Continued on Page 2. A capital begins it.
std::optional<JumpText> match_end(const Folded& line, std::string_view printed) {
  constexpr std::size_t kLongest = 48;  // characters
  if (auto found = onward_from(line, begin_of_end(line.text))) return found;
  const std::size_t size = line.text.size();
  for (std::size_t at = size > kLongest ? size - kLongest : 1; at < size; ++at) {
    if (line.text[at - 1] != ' ' || !is_letter(line.text[at])) continue;
    std::size_t here = line.at[at];
    if (!text::is_capital(text::next(printed, here))) continue;
    if (auto found = onward_from(line, at)) return found;
  }
  return {};
}

// Continued from Page 1 drunk, and turned in: a capital begins it, and a word says that it is a page.
std::optional<JumpText> match_unmarked_begin(const Folded& line, std::string_view printed) {
  if (!is_capital(printed)) return {};
  for (const Phrase& phrase : kPhrases) {
    Text rest = line.text;
    const auto lead = take_lead(rest, phrase);
    if (!lead || lead->onward || !lead->by_word || !phrase.certain) continue;
    const std::optional<PageName> page = take_jump_page(rest);
    if (!page || !page->worded || page->label.empty()) return {};
    skip(rest, U".) ");
    const std::size_t end = line.text.size() - rest.size();
    const auto digit = [](char32_t c) { return c >= '0' && c <= '9'; };
    if (std::none_of(line.text.begin(), line.text.begin() + static_cast<std::ptrdiff_t>(end), digit)) return {};
    if (rest.empty() || line.text[end - 1] != U' ' || !(is_letter(rest[0]) || rest[0] == '"')) return {};
    return JumpText{{false, page->label, ""}, 0, line.at[end], true};
  }
  return {};
}

std::optional<JumpText> match_begin(const Folded& line, std::string_view printed) {
  const Text text = line.text;
  const std::size_t close = text.find(text.starts_with(U"(") ? U')' : U' ');
  if (close == Text::npos || close + 1 >= text.size()) return {};
  const std::optional<Match> found = match(text.substr(0, close));
  if (!found || found->jump.onward || !found->certain) return match_unmarked_begin(line, printed);
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

bool is_wide(char32_t c) { return c >= 0x2E80; }

// What no jump is without: a number, or a page in words.
bool may_hold_jump(std::string_view line) {
  static constexpr std::string_view kSigns[] = {
      "版",   "面",   "頁",   "页",     "ページ", "면",   "쪽",    "age",   "AGE",      "eite", "EITE", "agin",
      "AGIN", "ágin", "ÁGIN", "plana",  "PLANA",  "blz",  "ortad", "ORTAD", "voorpag",  "стр",  "СТР",  "полос",
      "une",  "UNE",  "Une",  "rimera", "RIMERA", "rima", "RIMA",  "verso", "umseitig", "apa",  "itel"};
  if (std::any_of(line.begin(), line.end(), text::is_digit)) return true;
  return std::any_of(std::begin(kSigns), std::end(kSigns),
                     [&](std::string_view sign) { return line.find(sign) != line.npos; });
}

}  // namespace

std::optional<JumpText> find_jump(std::string_view line) {
  constexpr std::size_t kLongest = 4096;  // bytes; a longer line is no line of print
  if (line.size() > kLongest || !may_hold_jump(line)) return {};
  const Folded folded(line);
  std::optional<Match> whole = match(folded.text);
  if (!whole && is_capital(line)) whole = match_behind_slug(folded, line);
  const bool spaced = std::any_of(folded.text.begin(), folded.text.end(), is_wide) && line.find(' ') != line.npos;
  if (!whole && spaced) whole = match(unspaced(folded.text));
  if (whole) return JumpText{whole->jump, 0, line.size(), whole->certain || is_capital(line)};
  if (auto end = match_end(folded, line)) return end;
  return match_begin(folded, line);
}

std::optional<JumpText> find_jump_over(std::string_view line, std::string_view next) {
  constexpr std::size_t kLongest = 40;  // bytes of the second line
  if (next.size() > kLongest || line.empty() || next.empty()) return {};
  const bool dense = !text::is_digit(next.front()) && (next.front() & 0x80) != 0;
  const std::string joined = std::string(line) + (dense ? "" : " ") + std::string(next);
  auto found = find_jump(joined);
  if (!found || found->begin >= line.size() || found->end < joined.size()) return {};
  if (!found->certain || find_jump(line) || find_jump(next)) return {};
  const std::size_t first = std::min(line.find_first_not_of(' ', found->begin), line.size() - 1);
  const bool marked = is_capital(line.substr(first)) || (line[first] & 0x80) != 0;
  return marked ? found : std::nullopt;
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
    if (const std::string number = take_digits(ahead); !number.empty()) return {!backward, number, ""};
    if (rest.starts_with(U"第"))
      if (const auto page = take_page(ahead = rest)) return {!backward, page->label, ""};
  }
  return {!backward, "", ""};
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
