#include "mark/notice.h"

#include <algorithm>
#include <string>

#include "mark/cues.h"
#include "mark/lead.h"
#include "text/lexicon.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

// At the end of a heading in Chinese, Japanese and Korean.
constexpr std::string_view kEndings[] = {"公告", "声明", "聲明", "启事", "啟事",
                                         "通告", "公示", "공고", "공시", "官報"};

// What makes a story of it: somebody said it, it is about one, or a ministry or a party speaks to others.
constexpr std::string_view kTold[] = {"发表",       "发布",       "發表",     "發布",     "就",         "称",
                                      "稱",         "驳",         "联合声明", "聯合聲明", "发出",       "签署",
                                      "簽署",       "通过",       "回应",     "张启事",   "則啟事",     "则启事",
                                      "張啟事",     "份声明",     "份聲明",   "份公告",   "外交部声明", "外交部聲明",
                                      "国防部声明", "國防部聲明", "中央声明", "中央聲明"};

constexpr std::string_view kHeadings[] = {
    "notice",         "notices",        "legal notice",     "legal notices",           "public notice",
    "public notices", "bekanntmachung", "bekanntmachungen", "amtliche bekanntmachung", "amtliche bekanntmachungen",
    "avis",           "avis au public", "annonces légales", "annonces judiciaires",    "aviso",
    "avisos",         "edicto",         "edictos"};
// What may be all of a heading, or its beginning where one of the words below goes on.
constexpr std::string_view kBeginnings[] = {"notice to creditors",   "notice of sale",
                                            "notice of dissolution", "notice of public hearing",
                                            "notice of application", "sheriff's sale"};
constexpr std::string_view kGoingOn[] = {"of", "for", "to",   "at",  "by",     "under",
                                         "in", "on",  "with", "and", "estate", "no"};

constexpr std::string_view kOpenings[] = {"兹有", "遗失声明", "特此公告", "特此声明"};
// With one of the words below behind it.
constexpr std::string_view kGiven[] = {"notice is hereby given", "public notice is hereby given"};
constexpr std::string_view kOfWhat[] = {"that", "to", "of", "by", "pursuant", "under", "in", "as", "all", "the"};

constexpr std::string_view kClosings[] = {"声明作废", "聲明作廢", "特此声明", "特此聲明"};

// In small letters, without the ornaments and the stop around it.
std::string bare(std::string_view line) {
  const std::u32string_view ornaments = U" \u3000*_=-—.:：!！。【】[]()（）■□◆●▲◎";
  std::size_t begin = 0, end = line.size();
  for (std::size_t at = 0; at < end; begin = at)
    if (!text::is_one_of(ornaments, text::next(line, at))) break;
  for (std::size_t at = end; at > begin; end = at)
    if (!text::is_one_of(ornaments, text::previous(line, at))) break;
  return text::folded(line.substr(begin, end - begin));
}

// The first word of a text, without what parts it from the words before.
std::string_view word_behind(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" ,;:.-");
  return begin == text.npos ? std::string_view() : text::first_word(text.substr(begin));
}

template <std::size_t n, typename Test>
bool any(const std::string_view (&words)[n], Test test) {
  return std::any_of(std::begin(words), std::end(words), test);
}

// 注销公告：江湾市帆影印务有限公司拟…: the heading and the text on one line.
bool opens_with_heading(std::string_view line) {
  for (std::string_view mark : {"：", ":", "　", " "}) {
    const std::size_t at = line.find(mark);
    const std::string_view heading = line.substr(0, std::min(at, line.size()));
    const auto ends = [&](std::string_view word) { return heading.ends_with(word) && heading != word; };
    if (at != line.npos && any(kEndings, ends) && is_notice_heading(heading)) return true;
  }
  return false;
}

}  // namespace

bool is_notice_heading(std::string_view line) {
  constexpr int kLongestHeading = 40;  // columns
  if (text::width(line) > kLongestHeading) return false;
  const std::string heading = bare(line);
  if (heading.find("，") != heading.npos) return false;
  if (any(kEndings, [&](std::string_view word) { return heading.ends_with(word); }))
    return !any(kTold, [&](std::string_view word) { return heading.find(word) != heading.npos; });
  const auto begins = [&](std::string_view words) {
    if (!heading.starts_with(words)) return false;
    const std::string_view rest = std::string_view(heading).substr(words.size()), next = word_behind(rest);
    const bool parted = !rest.starts_with(' ') || rest.starts_with(" -") || rest.starts_with(" \u2014");
    return next.empty() || parted || any(kGoingOn, [&](std::string_view word) { return next == word; });
  };
  return any(kHeadings, [&](std::string_view word) { return heading == word; }) || any(kBeginnings, begins);
}

bool tells_of_notice(std::string_view heading, std::string_view below) {
  const bool dense = !heading.empty() && (heading.back() & 0x80) != 0;
  return dense && (find_cues(below).has(Cue::reporter) || dateline_size(below) > 0);
}

bool opens_notice(std::string_view line) {
  constexpr std::size_t kHead = 120;  // bytes
  constexpr std::string_view kBehindTitle = ".:";
  std::size_t cut = std::min(line.size(), kHead);
  while (cut < line.size() && (static_cast<unsigned char>(line[cut]) & 0xC0) == 0x80) ++cut;
  const std::string head = bare(line.substr(0, cut));
  const auto is_title = [&](std::string_view words) {
    return head.starts_with(words) && head.size() > words.size() &&
           kBehindTitle.find(head[words.size()]) != kBehindTitle.npos;
  };
  const auto gives = [&](std::string_view words) {
    if (!head.starts_with(words)) return false;
    const std::string_view next = word_behind(std::string_view(head).substr(words.size()));
    return next.empty() || any(kOfWhat, [&](std::string_view word) { return next == word; });
  };
  if (opens_with_heading(line)) return true;
  return any(kOpenings, [&](std::string_view words) { return head.starts_with(words); }) || any(kGiven, gives) ||
         any(kBeginnings, is_title);
}

bool closes_notice(std::string_view line) {
  const std::string text = bare(line);
  const auto holds = [&](std::string_view words) { return text.find(words) != text.npos; };
  return (holds("遗失") || holds("遺失")) && !holds("。") &&
         any(kClosings, [&](std::string_view words) { return text.ends_with(words); });
}

}  // namespace newsbind
