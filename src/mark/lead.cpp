#include "mark/lead.h"

#include <algorithm>
#include <string>
#include <vector>

#include "folio/weekday.h"
#include "mark/observe.h"
#include "text/ascii.h"
#include "text/fold.h"
#include "text/korean_spacing.h"
#include "text/lexicon.h"
#include "text/month.h"
#include "text/script.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

constexpr std::size_t kReach = 70;  // characters that a dateline may take at most, its reporters in brackets left out

// The first characters of a line, and where each begins.
struct Head {
  std::u32string characters;
  std::vector<std::size_t> offsets;

  explicit Head(std::string_view line) {
    std::size_t at = 0;
    while (at < line.size() && characters.size() < kReach) {
      offsets.push_back(at);
      characters += text::next(line, at);
    }
    offsets.push_back(at);
  }
  bool begins(std::u32string_view with) const { return characters.starts_with(with); }
};

using text::is_one_of;

constexpr std::u32string_view kDispatch = U"电電讯訊";

// 本报讯（记者 王芳）: a bracket right behind the mark that names the reporter belongs to it.
std::size_t with_reporters(const Head& head, std::size_t behind) {
  std::size_t at = behind;
  while (at < head.characters.size() && is_one_of(U" 　", head.characters[at])) ++at;
  if (at >= head.characters.size() || !is_one_of(U"(（", head.characters[at])) return behind;
  const std::size_t close = head.characters.find_first_of(U")）", at);
  if (close == std::u32string::npos || close - at > 40) return behind;
  const std::u32string_view inside = std::u32string_view(head.characters).substr(at, close - at);
  const bool names = inside.find(U"记者") != inside.npos || inside.find(U"記者") != inside.npos ||
                     inside.find(U"通讯员") != inside.npos;
  return names ? close + 1 : behind;
}

// 新华社北京4月2日电, 本报上海讯, 央视网消息: ends within a few characters, before any stop.
std::size_t cjk_mark(const Head& head) {
  static constexpr std::u32string_view kMarks[] = {U"本报",   U"本報",     U"本刊",     U"新华社", U"新華社",
                                                   U"中新社", U"据新华社", U"據新華社", U"中央社"};
  if (head.begins(U"央视网消息")) return 5;
  if (std::none_of(std::begin(kMarks), std::end(kMarks), [&](auto mark) { return head.begins(mark); })) return 0;
  for (std::size_t i = 2; i < std::min<std::size_t>(head.characters.size(), 30); ++i) {
    const char32_t c = head.characters[i];
    if (is_one_of(U"讯訊电電", c)) return with_reporters(head, i + 1);
    if (is_one_of(U"，。；！？“", c)) return 0;
  }
  return 0;
}

std::size_t bracketed_place(const Head& head) {
  const char32_t open = head.characters[0];
  if (!is_one_of(U"【［[(", open)) return 0;
  const std::size_t close = head.characters.find_first_of(U"】］])");
  if (close == std::u32string::npos || close > 18 || close + 1 >= head.characters.size()) return 0;
  const std::u32string_view inside = std::u32string_view(head.characters).substr(1, close - 1);
  const bool place = inside.find_first_of(U"=＝") != inside.npos;
  return place || is_one_of(U"【［", open) ? close + 1 : 0;
}

// (dpa), (AP): where a bracket with an agency's name in it closes, 0 where none opens the text.
std::size_t agency_size(std::u32string_view text) {
  constexpr std::size_t kLongest = 12;
  if (text.empty() || text[0] != '(') return 0;
  const std::size_t close = text.find(U')');
  if (close == text.npos || close < 3 || close > kLongest) return 0;
  const std::u32string_view name = text.substr(1, close - 1);
  const bool letters = std::all_of(name.begin(), name.end(), [](char32_t c) {
    return c < 0x80 && (text::is_letter(static_cast<char>(c)) || c == '/' || c == '-');
  });
  return letters ? close + 1 : 0;
}

// Characters of the capitals that a text begins with, blanks and stops among them; 0 where they are too few for a
// place.
template <typename IsCapital>
std::size_t place_size(std::u32string_view text, IsCapital is_capital) {
  constexpr std::size_t kShortest = 3;
  std::size_t size = 0;
  while (size < text.size() && (is_capital(text[size]) || is_one_of(U" .", text[size]))) ++size;
  return size < kShortest ? 0 : size;
}

// OBERNDORF (dpa). Ein Mann: a place in capitals and an agency, whatever follows.
std::size_t agency_place(const Head& head) {
  const std::u32string_view text = head.characters;
  const std::size_t place = place_size(text, text::is_capital);
  const std::size_t agency = place == 0 ? 0 : agency_size(text.substr(place));
  if (agency == 0) return 0;
  return place + agency + text.substr(place + agency).starts_with(U'.');
}

// LONDON, May 3 (AP) -- : capitals, then at most a date and an agency, then a dash.
std::size_t capital_place(const Head& head) {
  const std::u32string_view text = head.characters;
  const std::size_t capitals = place_size(text, [](char32_t c) { return c >= 'A' && c <= 'Z'; });
  if (capitals == 0 || capitals == text.size()) return 0;
  const std::u32string_view rest = text.substr(capitals);
  const std::size_t dash = std::min({rest.find(U"--"), rest.find(U" - "), rest.find(U'—'), rest.find(U'–')});
  if (dash == rest.npos || dash > 40) return 0;
  const bool shaped = rest[0] == ',' || rest[0] == '(' || dash <= 1;
  if (!shaped) return 0;
  const std::u32string_view at_dash = rest.substr(dash);
  return capitals + dash + (at_dash.starts_with(U"--") ? 2 : at_dash.starts_with(U" - ") ? 2 : 1);
}

// A letter of the Latin script as far as Latin Extended-B, or a mark of Latin-1.
bool is_latin(char32_t c) { return c < 0x80 ? text::is_letter(static_cast<char>(c)) : c < 0x250; }

// The characters of a day with its month, or of a day alone, that a text begins with, and what it is behind them.
struct Day {
  std::size_t size = 0;
  bool with_month = false;
};

Day day_at(std::u32string_view text) {
  Day day;
  bool numbered = false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    if (text[at] >= '0' && text[at] <= '9') {
      while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
      if (numbered || end - at > 2) break;
      numbered = true;
    } else {
      while (end < text.size() && is_latin(text[end])) ++end;
      if (day.with_month || text::month_named(text::fold(std::u32string(text.substr(at, end - at)))) == 0) break;
      day.with_month = true;
    }
    day.size = end;
    at = end;
    while (at < text.size() && is_one_of(U" .,", text[at])) ++at;
  }
  if (!numbered) day.size = 0;
  return day;
}

// Londra, 23. — , Havana. April 30.—, Wien, 30. Juni.: a place, a day and a dash, or with the month a stop.
std::size_t dated_place(const Head& head) {
  constexpr std::size_t kLongestPlace = 30, kShortestPlace = 3;
  const std::u32string_view text = head.characters;
  const std::size_t mark = text.find_first_of(U",.");
  if (mark == text.npos || mark > kLongestPlace || mark < kShortestPlace || !text::is_capital(text[0])) return 0;
  for (std::size_t i = 1; i < mark; ++i) {
    const bool begins = text[i - 1] == ' ';
    if (text[i] != ' ' && !is_latin(text[i])) return 0;
    if (begins && text[i] < 0x80 && !text::is_capital(text[i])) return 0;
  }
  const std::u32string place = text::fold(std::u32string(text.substr(0, mark)));
  if (is_weekday(place) || text::month_named(place) > 0) return 0;
  const std::size_t from = text.find_first_not_of(U" .,", mark);
  if (from == text.npos) return 0;
  const Day day = day_at(text.substr(from));
  if (day.size == 0) return 0;
  const std::size_t behind = from + day.size;
  const std::size_t next = text.find_first_not_of(U" .,", behind);
  if (next == text.npos || (next == behind && !day.with_month)) return 0;  // Mill Street, 27--
  const std::u32string_view rest = text.substr(next);
  if (rest[0] == U'—' || rest[0] == U'–') return next + 1;
  if (rest.starts_with(U"--")) return next + 2;
  if (rest.starts_with(U"- ")) return next + 1;
  return day.with_month && text[behind] == '.' && text::is_capital(rest[0]) ? behind + 1 : 0;
}

// Bytes of the slash that closes a line, and of the few words behind it; 0 where none does.
std::size_t source_size(std::string_view line) {
  constexpr std::size_t kShortestName = 2, kLongestName = 24;  // characters
  constexpr std::string_view kOfNames = "GAa0";
  const std::size_t slash = line.rfind('/');
  if (slash == line.npos) return 0;
  std::size_t letters = 0;
  for (std::size_t at = slash + 1; at < line.size(); ++letters)
    if (const char32_t c = text::next(line, at); c != U' ' && c != U'=' && kOfNames.find(classify(c)) == kOfNames.npos)
      return 0;
  return letters >= kShortestName && letters <= kLongestName ? line.size() - slash : 0;
}

// What stands before that slash, without the blanks between; nothing where there is none.
std::string_view told_before_source(std::string_view line) {
  const std::size_t source = source_size(line);
  if (source == 0) return {};
  const std::string_view told = line.substr(0, line.size() - source);
  return told.substr(0, told.find_last_not_of(' ') + 1);
}

// 潜水员在水磨下作业。 罗明 摄; ＝江田守撮影: a name of a few characters behind a stop, a blank or the like.
bool closes_with_photographer(std::string_view text) {
  static constexpr std::string_view kTaken[] = {"摄影", "攝影", "撮影", "摄", "攝"};
  constexpr std::u32string_view kBefore = U"。！？＝=●■/／";
  constexpr int kShortest = 2, kLongest = 14;  // characters of the name, and what he is
  for (std::string_view taken : kTaken) {
    if (!text.ends_with(taken)) continue;
    std::size_t at = text.size() - taken.size();
    for (int letters = 0; at > 0 && letters <= kLongest;) {
      const char32_t c = text::previous(text, at);
      if (text::is_one_of(kBefore, c)) return letters >= kShortest && at > 0;
      if (text::is_one_of(U"，、：:（）()", c)) return false;
      letters += !text::is_blank(c);
    }
    return false;
  }
  return false;
}

}  // namespace

std::size_t dateline_size(std::string_view line) {
  if (line.empty()) return 0;
  const Head head(line);
  const std::size_t found =
      std::max({cjk_mark(head), bracketed_place(head), agency_place(head), capital_place(head), dated_place(head)});
  return head.offsets[found];
}

bool opens_dispatch(std::string_view line) {
  constexpr std::size_t kLongest = 20;  // characters
  if (!line.starts_with("〔")) return false;
  const Head head(line);
  const std::size_t close = head.characters.find(U'〕');
  if (close == std::u32string::npos || close > kLongest || close + 1 >= head.characters.size()) return false;
  const std::u32string_view inside = std::u32string_view(head.characters).substr(1, close - 1);
  return !inside.empty() && (is_one_of(kDispatch, inside.back()) || inside.ends_with(U"消息"));
}

bool is_bare_dateline(std::string_view line) {
  constexpr std::size_t kLongest = 24, kFromAgency = 6;  // characters
  const Head head(line);
  const std::u32string& whole = head.characters;
  if (whole.size() < 3 || whole.size() > kLongest || !is_one_of(kDispatch, whole.back())) return false;
  if (whole.find_first_of(U"，。、；：“「『〔【［（( ") != whole.npos) return false;
  if (cjk_mark(head) == whole.size()) return true;
  const std::size_t agency = whole.find(U'社');
  return agency != whole.npos && agency > 0 && agency < kFromAgency && whole[whole.size() - 2] == U'日';
}

bool is_dateline_alone(std::string_view line) {
  constexpr std::u32string_view kOpening = U"〔【（［(", kClosing = U"〕】）］)";
  constexpr std::u32string_view kDayOrPaper = U"日社报報";
  if (line.empty() || !is_one_of(kOpening, text::first_of(line))) return false;
  std::size_t end = line.size();
  if (!is_one_of(kClosing, text::previous(line, end))) end = line.size();
  const std::u32string inside = Head(line.substr(0, end)).characters;
  return is_one_of(kDispatch, inside.back()) && inside.find_first_of(kDayOrPaper) != inside.npos;
}

std::size_t credit_size(std::string_view line) {
  constexpr std::size_t kLongestName = 14;
  std::size_t at = line.size();
  if (at == 0) return 0;
  const char32_t close = text::previous(line, at);
  if (close != U')' && close != U'）') return 0;
  for (std::size_t inside = 0; at > 0 && inside <= kLongestName; ++inside) {
    const char32_t c = text::previous(line, at);
    if (c == U'(' || c == U'（') return at > 0 && inside >= 2 ? line.size() - at : 0;
    if ((c >= '0' && c <= '9') || is_one_of(U"，。、；", c)) return 0;
  }
  return 0;
}

bool signs_off(std::string_view line) {
  constexpr std::size_t kLongestName = 10, kLongestMark = 8;
  constexpr std::size_t kLongestAlone = 4;  // behind a bare 记者：, with which an interview puts its questions too
  static constexpr std::u32string_view kMarks[] = {U"报导", U"報導", U"报道", U"報道", U"摄影",   U"攝影",  U"撮影",
                                                   U"撰文", U"文字", U"图片", U"圖片", U"写真",   U"取材",  U"整理",
                                                   U"编译", U"編譯", U"记者", U"記者", U"文／图", U"文/图", U"文／圖",
                                                   U"文",   U"图",   U"圖",   U"사진", U"글",     U"취재"};
  std::u32string tail;
  for (std::size_t at = line.size(); at > 0 && tail.size() < kLongestName + kLongestMark;)
    tail.insert(tail.begin(), text::previous(line, at));
  const std::size_t split = tail.find_last_of(U"╱／/｜|：:＝=");
  if (split == tail.npos || split == 0) return false;
  const std::u32string_view name = std::u32string_view(tail).substr(split + 1);
  const std::u32string_view before = std::u32string_view(tail).substr(0, split);
  if (name.size() < 2 || name.size() > kLongestName || name.find_first_of(U"，。、；！？」』”0123456789") != name.npos)
    return false;
  if (before == U"记者" || before == U"記者") return name.size() <= kLongestAlone;
  return std::any_of(std::begin(kMarks), std::end(kMarks),
                     [&](std::u32string_view mark) { return before.ends_with(mark); });
}

bool is_credit_alone(std::string_view line) {
  constexpr std::size_t kShortestName = 2, kLongestName = 14;  // characters
  constexpr std::string_view kOfNames = "HKAa";
  constexpr std::u32string_view kJoining = U" 　・：:＝=／/", kMore = U"完续續続载載终終按笑";
  constexpr std::u32string_view kNumerals = U"〇一二三四五六七八九十百";
  const std::u32string whole = Head(line).characters;
  if (whole.size() < kShortestName + 2 || whole.size() > kLongestName + 2) return false;
  if (!is_one_of(U"（(", whole.front()) || !is_one_of(U"）)", whole.back())) return false;
  const std::u32string_view name = std::u32string_view(whole).substr(1, whole.size() - 2);
  const auto may_be_named = [&](char32_t c) {
    return kOfNames.find(classify(c)) != kOfNames.npos || is_one_of(kJoining, c);
  };
  const auto is_hiragana = [](char32_t c) { return c >= 0x3041 && c <= 0x309F; };
  return std::all_of(name.begin(), name.end(), may_be_named) && name.find_first_of(kMore) == name.npos &&
         !is_one_of(kDispatch, name.back()) && name.find_first_not_of(kNumerals) != name.npos &&
         !std::all_of(name.begin(), name.end(), is_hiragana);
}

bool names_desk(std::string_view line) {
  constexpr std::size_t kLongest = 96;  // bytes
  constexpr std::string_view kOpening = "（", kClosing = "）";
  constexpr std::string_view kDesks[] = {"編集部", "取材", "文"}, kBehind[] = {"・", "＝", "／", "：", "　", " "};
  if (line.size() > kLongest || !line.starts_with(kOpening) || !line.ends_with(kClosing)) return false;
  line.remove_prefix(kOpening.size());
  if (line.find(kOpening) != line.npos) return false;
  return std::any_of(std::begin(kDesks), std::end(kDesks), [&](std::string_view desk) {
    const std::string_view behind = line.substr(std::min(desk.size(), line.size()));
    return line.starts_with(desk) && std::any_of(std::begin(kBehind), std::end(kBehind),
                                                 [&](std::string_view mark) { return behind.starts_with(mark); });
  });
}

bool names_columnist(std::string_view line) {
  static constexpr std::string_view kTitles[] = {"칼럼니스트", "교수",   "논설위원", "소설가", "작가",
                                                 "시인",       "평론가", "변호사",   "특파원", "에디터",
                                                 "위원",       "편집장", "저자"};
  static constexpr std::string_view kFormer = "전 ";
  static constexpr std::string_view kOffices[] = {"장", "총리", "장관", "차관", "의원", "대사", "대표", "감독"};
  constexpr std::size_t kShortestName = 2, kLongestName = 4, kLongest = 20;  // syllables
  const std::size_t blank = line.find(' ');
  if (blank == line.npos || text::length(line) > kLongest) return false;
  const std::string_view name = line.substr(0, blank), title = line.substr(blank + 1);
  const std::size_t syllables = text::length(name);
  const auto any_ends = [&](const auto& known) {
    return std::any_of(std::begin(known), std::end(known), [&](auto word) { return title.ends_with(word); });
  };
  for (std::size_t at = 0; at < name.size();)
    if (!text::is_hangul(text::next(name, at))) return false;
  return syllables >= kShortestName && syllables <= kLongestName &&
         (any_ends(kTitles) || (title.starts_with(kFormer) && any_ends(kOffices)));
}

bool sources_picture(std::string_view line) { return told_before_source(line).ends_with('.'); }

bool shows_scene(std::string_view line) {
  static constexpr std::string_view kScenes[] = {"전경.", "모습.", "풍경.", "현장.", "야경."};
  const std::string_view told = told_before_source(line);
  return std::any_of(std::begin(kScenes), std::end(kScenes), [&](auto scene) { return told.ends_with(scene); });
}

bool names_agency(std::string_view line) {
  constexpr std::string_view kAgencies[] = {"뉴스", "뉴스1", "뉴시스", "일보", "신문",   "통신",
                                            "DB",   "제공",  "AP",     "AFP",  "로이터", "EPA"};
  const std::string_view told = line.substr(0, line.size() - source_size(line));
  return told.size() < line.size() && (sources_picture(line) || told.ends_with(' ')) &&
         std::any_of(std::begin(kAgencies), std::end(kAgencies), [&](auto name) { return line.ends_with(name); });
}

bool credits_graphic(std::string_view line) {
  static constexpr std::string_view kBegins[] = {"数据来源", "數據來源", "资料来源", "資料來源", "图片来源",
                                                 "圖片來源", "图表来源", "本版图片", "本版照片", "本版圖片"};
  constexpr std::size_t kLongest = 40;  // characters
  return text::length(line) <= kLongest && line.find("。") == line.npos &&
         std::any_of(std::begin(kBegins), std::end(kBegins), [&](auto begin) { return line.starts_with(begin); });
}

bool credits_correspondent(std::string_view line) {
  static constexpr std::string_view kBegins[] = {
      "for the ",        "from our ",        "correspondence of", "special correspondence",
      "special to ",     "special dispatch", "von unserem ",      "de notre ",
      "correspondance ", "de nuestro ",      "especial para ",    "van onze ",
      "dal nostro ",     "do nosso ",        "от нашего "};
  constexpr std::size_t kLongest = 60;  // characters
  const bool bracketed =
      (line.starts_with('[') && line.ends_with(']')) || (line.starts_with('(') && line.ends_with(')'));
  if (!bracketed || text::length(line) > kLongest || line.find_first_of("[(", 1) != line.npos) return false;
  const std::string small = text::folded(line.substr(1 + (line.size() > 2 && line[1] == '_')));
  return std::any_of(std::begin(kBegins), std::end(kBegins), [&](auto begin) { return small.starts_with(begin); });
}

bool shows_view(std::string_view text) {
  static constexpr std::string_view kViews[] = {"の様子", "のようす", "の模様", "集合写真", "のポスター", "ロゴマーク"};
  return std::any_of(std::begin(kViews), std::end(kViews), [&](auto view) { return text.ends_with(view); });
}

bool credits_photograph(std::string_view text) {
  constexpr std::u32string_view kNoName = U"年月日にで、を";  // （一九三〇年撮影）
  constexpr std::string_view kBegins[] = {"photograph by ", "photographs by ", "photo by ", "photos by ",
                                          "photo: ",        "photo : ",        "photos: ",  "foto: ",
                                          "fotos: ",        "foto von ",       "foto de ",  "photographie de "};
  const std::size_t taken = text.rfind("撮影");
  if (taken != text.npos && (text.substr(taken) == "撮影）" || text.substr(taken) == "撮影)"))
    return !text::is_one_of(kNoName, text::last_of(text.substr(0, taken)));
  if (closes_with_photographer(text)) return true;
  const std::size_t bracket = text.rfind('('), stop = text.rfind(". ", text.rfind(": "));
  const bool bracketed = text.ends_with(')') && bracket != text.npos;
  if (!bracketed && stop == text.npos) return false;
  const std::string inside = text::lower(std::string(text.substr(bracketed ? bracket + 1 : stop + 2)));
  constexpr std::size_t kLongestName = 48;  // bytes
  if (inside.size() > kLongestName) return false;
  return std::any_of(std::begin(kBegins), std::end(kBegins), [&](std::string_view begin) {
    return inside.starts_with(begin) && inside.size() > begin.size() + 1;
  });
}

}  // namespace newsbind
