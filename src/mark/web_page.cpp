#include "mark/web_page.h"

#include <algorithm>
#include <functional>
#include <map>
#include <string>

#include "folio/section.h"
#include "text/fold.h"
#include "text/lexicon.h"
#include "text/utf8.h"
#include "text/word_list.h"

namespace newsbind {
namespace {

constexpr std::u32string_view kBullets = U"•·●■▪*-–";

std::string_view without_blanks(std::string_view text) {
  text.remove_prefix(text::blanks_before(text));
  text.remove_suffix(text::blanks_behind(text));
  return text;
}

std::string_view without_bullet(std::string_view line) {
  std::size_t at = 0;
  if (!line.empty() && text::is_one_of(kBullets, text::next(line, at))) line.remove_prefix(at);
  return without_blanks(line);
}

// The cells between strokes or arrows; empty where a sentence's mark stands among them.
std::vector<std::string_view> cells(std::string_view line, std::u32string_view marks) {
  std::vector<std::string_view> found;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t here = at;
    const char32_t c = text::next(line, at);
    if (text::is_one_of(U"。！？；", c)) return {};
    if (!text::is_one_of(marks, c)) continue;
    found.push_back(without_blanks(line.substr(begin, here - begin)));
    begin = at;
  }
  found.push_back(without_blanks(line.substr(begin)));
  return found;
}

// 首页 > 要闻, Home » News: two cells or more, the first of which is the site's first page.
bool is_path(std::string_view line) {
  static constexpr std::string_view kFirst[] = {"首页",       "首頁",    "主页",   "主頁", "홈",
                                                "home",       "ホーム",  "トップ", "top",  "トップページ",
                                                "startseite", "accueil", "inicio"};
  static constexpr std::string_view kHere[] = {"当前位置", "您的位置",     "您现在的位置",
                                               "現在位置", "您的當前位置", "you are here"};
  const std::vector<std::string_view> parts = cells(line, U">＞»›→");
  if (parts.size() < 2) return false;
  const bool here =
      std::any_of(std::begin(kHere), std::end(kHere), [&](auto word) { return parts[0].starts_with(word); });
  return here || std::find(std::begin(kFirst), std::end(kFirst), parts[0]) != std::end(kFirst);
}

// 승인 2031.11.03 16:28, 댓글 0, 发布时间：2031-05-08: a label and nothing but figures behind it.
bool is_count(std::string_view line) {
  static constexpr std::string_view kLabels[] = {
      "승인",     "입력",   "기사입력", "최종수정", "수정",     "작성일",   "등록일",   "댓글",     "조회수",
      "조회",     "추천",   "发布时间", "发布日期", "發布時間", "更新时间", "浏览次数", "瀏覽次數", "浏览量",
      "阅读次数", "阅读量", "阅读",     "点击数",   "点击次数", "點擊數",   "人气",     "评论",     "公開日",
      "更新日",   "掲載日", "閲覧数",   "views",    "comments", "updated",  "published"};
  for (std::string_view label : kLabels) {
    if (!line.starts_with(label) || line.size() == label.size()) continue;
    const std::string_view rest = line.substr(label.size());
    bool figures = false, other = false;
    for (std::size_t at = 0; at < rest.size();) {
      const char32_t c = text::next(rest, at);
      figures = figures || (c >= '0' && c <= '9');
      other = other || text::is_word_letter(c) || text::is_one_of(U"。，", c);
      other = other || (c >= 0x2E80 && !text::is_one_of(U"年月日时分秒時：　（）次년월일시분", c));
    }
    if (figures && !other) return true;
  }
  return false;
}

// 关于我们 | 联系我们 | 网站地图: several cells, of which a site's foot has two.
bool is_foot(std::string_view line) {
  static constexpr std::string_view kWords[] = {
      "关于",       "關於",       "联系我们",     "聯絡我們",     "聯繫我們",     "法律声明",         "版权声明",
      "网站地图",   "網站地圖",   "隐私",         "隱私",         "广告服务",     "友情链接",         "免责声明",
      "会社概要",   "利用規約",   "プライバシー", "お問い合わせ", "サイトマップ", "회사소개",         "개인정보",
      "이용약관",   "청소년보호", "사이트맵",     "about us",     "contact",      "privacy",          "terms of",
      "site map",   "sitemap",    "impressum",    "datenschutz",  "kontakt",      "mentions légales", "contacto",
      "aviso legal"};
  const std::vector<std::string_view> parts = cells(line, U"|｜│");
  constexpr std::size_t kFewest = 3;
  if (parts.size() < kFewest) return false;
  const auto known = std::count_if(parts.begin(), parts.end(), [&](std::string_view part) {
    return std::any_of(std::begin(kWords), std::end(kWords), [&](auto word) { return part.find(word) != part.npos; });
  });
  return known >= 2;
}

// ![](https://...), <img src=...>: a picture's address, as texts that were written for the net have it.
bool is_pictures_address(std::string_view line) {
  const bool markdown = line.starts_with("![") && line.ends_with(")") && line.find("](") != line.npos;
  return markdown || (line.starts_with("<img ") && line.find('>') + 1 == line.size());
}

// Full text of "The Wharf Gazette", See other formats, Image and text provided by ...: what the sites of libraries set
// above the text that OCR left of a page.
bool is_libraries_line(std::string_view line) {
  static constexpr std::string_view kBegins[] = {"full text of \"", "full text / transcription of http",
                                                 "image and text provided by ", "persistent link: http",
                                                 "thumbnail for "};
  return line == "see other formats" || line == "what is ocr?" || line == "material information" ||
         line == "record information" ||
         std::any_of(std::begin(kBegins), std::end(kBegins), [&](auto begin) { return line.starts_with(begin); });
}

// 专栏:, 作者：
bool is_empty_field(std::string_view line) {
  static constexpr std::string_view kFields[] = {"专栏", "專欄", "作者", "副题", "副標題", "副标题", "肩题", "引题",
                                                 "主题", "标题", "標題", "版次", "版名",   "来源",   "來源", "日期"};
  for (std::string_view mark : {":", "："})
    if (line.ends_with(mark)) {
      const std::string_view field = without_blanks(line.substr(0, line.size() - mark.size()));
      return std::find(std::begin(kFields), std::end(kFields), field) != std::end(kFields);
    }
  return false;
}

// • 时政: an item of a word or two.
bool is_menu_item(std::string_view line) {
  constexpr std::size_t kLongestItem = 24;  // bytes
  const std::string_view item = without_bullet(line);
  const bool marked = item.size() < line.size();
  if (!marked || item.empty() || item.size() > kLongestItem) return false;
  for (std::size_t at = 0; at < item.size();)
    if (text::is_one_of(U"。，、；：:,.!?！？0123456789", text::next(item, at))) return false;
  return true;
}

struct Record {
  std::size_t begin, end;
};

// Whether an archive's database has such a label in its records: where two stand, one record is enough.
bool is_archives_label(std::string_view label) {
  static constexpr std::string_view kLabels[] = {"잡지명", "발행일", "기사제목", "기사형태", "필자", "호수",
                                                 "雑誌名", "発行日", "記事名",   "刊名",     "题名", "題名"};
  return std::find(std::begin(kLabels), std::end(kLabels), label) != std::end(kLabels);
}

// What a field says of the record that it stands in.
enum class Field : std::uint8_t { none, any, catalogues, letters };

// Which field a line is: its name, a colon and a value.
Field field_of(std::string_view line) {
  constexpr std::size_t kLongestName = 40;  // bytes
  static constexpr std::string_view kOfCatalogue[] = {"uniform title",
                                                      "physical description",
                                                      "place of publication",
                                                      "dates or sequential designation",
                                                      "spatial coverage",
                                                      "source institution",
                                                      "holding location",
                                                      "rights management",
                                                      "system id",
                                                      "resource identifier",
                                                      "subjects / keywords",
                                                      "coordinates",
                                                      "creation date",
                                                      "publication date",
                                                      "general note",
                                                      "record created",
                                                      "call number",
                                                      "persistent url",
                                                      "permalink",
                                                      "digital id"};
  static constexpr std::string_view kOfLetter[] = {"from",         "to",         "subject",    "reply-to",
                                                   "message-id",   "newsgroups", "sender",     "mime-version",
                                                   "content-type", "x-mailer",   "precedence", "errors-to"};
  static constexpr std::string_view kAny[] = {"title",  "language",     "publisher",    "frequency",
                                              "genre",  "funding",      "date",         "cc",
                                              "author", "organization", "succeeded by", "preceded by"};
  const std::size_t colon = line.find(": ");
  if (colon == line.npos || colon > kLongestName) return Field::none;
  const std::string name = text::folded(line.substr(0, colon));
  if (text::is_among(kOfCatalogue, name)) return Field::catalogues;
  if (text::is_among(kOfLetter, name)) return Field::letters;
  return text::is_among(kAny, name) ? Field::any : Field::none;
}

// triweekly[ former <1890-1891>], oclc - 33834378: another value of the field above; Subjects: the head of the fields
// below.
bool may_stand_between_fields(const std::vector<std::string_view>& lines, std::size_t i) {
  constexpr std::size_t kLongestHead = 24, kLongestValue = 80;  // bytes
  const std::string_view line = lines[i];
  const bool marked = line.find(" - ") != line.npos || line.find("( ") != line.npos || line.find("[ ") != line.npos ||
                      line.find("[<") != line.npos;
  if (marked) return line.size() <= kLongestValue;
  if (line.size() > kLongestHead || i + 1 == lines.size()) return false;
  const Field below = field_of(lines[i + 1]);
  return below == Field::catalogues || below == Field::any;
}

bool names_section(std::string_view line) {
  return names_a_section(text::fold(text::characters(without_bullet(line))));
}

}  // namespace

bool is_sites_line(std::string_view small) {
  const std::string_view line = without_bullet(small);
  return is_libraries_line(line) || is_pictures_address(line) || is_path(line) || is_count(line) || is_foot(line) ||
         is_empty_field(line);
}

std::vector<bool> find_records(const std::vector<std::string_view>& lines) {
  constexpr std::size_t kLeast = 3, kLongestLabel = 24;  // lines, bytes
  const auto label_of = [](std::string_view line) {
    const std::size_t tab = line.find('\t');
    const std::string_view label = line.substr(0, tab);
    const bool one = tab != line.npos && line.find('\t', tab + 1) == line.npos && tab > 0 && tab <= kLongestLabel;
    return one && label.find(' ') == label.npos ? label : std::string_view();
  };
  std::map<std::string_view, std::vector<Record>> by_label;
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = std::max(end, begin + 1)) {
    for (end = begin; end < lines.size() && !label_of(lines[end]).empty();) ++end;
    if (end - begin >= kLeast) by_label[label_of(lines[begin])].push_back({begin, end});
  }
  const auto is_one_of_records = [&](const std::vector<Record>& records) {
    const Record& first = records.front();
    return records.size() > 1 ||
           std::count_if(lines.begin() + static_cast<std::ptrdiff_t>(first.begin),
                         lines.begin() + static_cast<std::ptrdiff_t>(first.end),
                         [&](std::string_view line) { return is_archives_label(label_of(line)); }) > 1;
  };
  std::vector<bool> found(lines.size());
  for (const auto& [label, records] : by_label)
    for (const Record& record : records)
      for (std::size_t i = record.begin; is_one_of_records(records) && i < record.end; ++i) found[i] = true;
  return found;
}

std::vector<bool> find_fields(const std::vector<std::string_view>& lines) {
  constexpr std::size_t kLeast = 3, kLeastOfLetter = 2;
  std::vector<bool> found(lines.size());
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = std::max(end, begin + 1)) {
    std::size_t catalogues = 0, letters = 0;
    end = begin;
    for (std::size_t i = begin; i < lines.size(); ++i) {
      const Field field = field_of(lines[i]);
      if ((field == Field::letters && catalogues > 0) || (field == Field::catalogues && letters > 0)) break;
      catalogues += field == Field::catalogues;
      letters += field == Field::letters;
      if (field != Field::none) end = i + 1;
      else if (letters > 0 || i == begin || !may_stand_between_fields(lines, i)) break;
    }
    const bool letter = letters >= kLeastOfLetter && end - begin >= kLeast;
    if (catalogues >= kLeast || letter)
      std::fill_n(found.begin() + static_cast<std::ptrdiff_t>(begin), end - begin, true);
  }
  return found;
}

std::vector<bool> find_front_matter(const std::vector<std::string_view>& lines) {
  constexpr std::string_view kFence = "---";
  constexpr std::size_t kMostLines = 40;
  std::vector<bool> found(lines.size());
  if (lines.empty() || lines[0] != kFence) return found;
  for (std::size_t i = 1; i < std::min(lines.size(), kMostLines); ++i) {
    if (lines[i] == kFence) {
      std::fill_n(found.begin(), i + 1, i > 1);
      break;
    }
    const std::size_t name = std::min(lines[i].find(':'), lines[i].size());
    const bool field = name < lines[i].size() && lines[i].substr(0, name).find(' ') == lines[i].npos;
    if (!field && !lines[i].starts_with("- ")) break;
  }
  return found;
}

std::vector<bool> find_menus(const std::vector<std::string_view>& lines) {
  constexpr std::size_t kLeast = 5;
  std::vector<bool> found(lines.size());
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = std::max(end, begin + 1)) {
    std::size_t sections = 0;
    for (end = begin; end < lines.size() && is_menu_item(lines[end]); ++end) sections += names_section(lines[end]);
    if (end - begin >= kLeast && sections * 2 > end - begin)
      std::fill(found.begin() + static_cast<std::ptrdiff_t>(begin), found.begin() + static_cast<std::ptrdiff_t>(end),
                true);
  }
  return found;
}

std::vector<bool> find_blocks_of_site(const std::vector<std::string_view>& lines) {
  std::vector<bool> found = find_menus(lines);
  for (const std::vector<bool>& block : {find_records(lines), find_fields(lines), find_front_matter(lines)})
    std::transform(found.begin(), found.end(), block.begin(), found.begin(), std::logical_or<>());
  return found;
}

}  // namespace newsbind
