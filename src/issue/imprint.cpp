#include "issue/imprint.h"

#include <algorithm>
#include <iterator>

#include "folio/numeral.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

using text::is_one_of;

constexpr std::size_t kLongest = 400;  // characters; what is longer is prose

constexpr std::u32string_view kCues[] = {
    U"社址",           U"地址",       U"邮编",           U"邮政编码",       U"郵遞區號",    U"总编辑",
    U"總編輯",         U"社长",       U"社長",           U"主办",           U"主辦",        U"主管",
    U"出版",           U"发行",       U"發行",           U"印刷",           U"承印",        U"广告",
    U"廣告",           U"刊号",       U"邮发代号",       U"国内统一",       U"零售",        U"定价",
    U"電話",           U"电话",       U"発行",           U"編集",           U"定価",        U"振替",
    U"발행",           U"편집",       U"인쇄",           U"주소",           U"구독",        U"등록",
    U"전화",           U"issn",       U"published",      U"printed",        U"editor",      U"publisher",
    U"subscription",   U"entered at", U"registered at",  U"copyright",      U"proprietor",  U"office",
    U"terms",          U"verlag",     U"redakt",         U"verantwortlich", U"druck",       U"herausgeber",
    U"schriftleit",    U"abonnement", U"verleger",       U"gerant",         U"imprim",      U"redacteur",
    U"redaction",      U"directeur",  U"administration", U"edit",           U"director",    U"imprenta",
    U"administracion", U"suscrip",    U"redaccion",      U"annonces",       U"bezugspreis", U"anzeigenpreis"};

// The name stands behind the label; the more telling label comes first.
constexpr std::u32string_view kLabels[] = {U"出版单位",
                                           U"出版單位",
                                           U"出版者",
                                           U"出版社",
                                           U"出版",
                                           U"主办单位",
                                           U"主辦單位",
                                           U"主办",
                                           U"主辦",
                                           U"発行所",
                                           U"發行所",
                                           U"発行元",
                                           U"발행처",
                                           U"발행사",
                                           U"펴낸곳",
                                           U"druck und verlag von",
                                           U"druck und verlag der",
                                           U"druck und verlag",
                                           U"verlag von",
                                           U"verlag der",
                                           U"verlag",
                                           U"verleger",
                                           U"publisher",
                                           U"publishers",
                                           U"editeur",
                                           U"editeurs",
                                           U"edite par",
                                           U"publie par",
                                           U"editado por",
                                           U"publicado por",
                                           U"edita",
                                           U"editorial"};

// Published daily by, published every Saturday morning by.
constexpr std::u32string_view kPublished = U"published";

bool is_ideographic(char32_t c) { return c >= 0x2E80; }

// A point ends the name where it stands behind a word of some length that is no usual abbreviation.
bool is_abbreviation(std::u32string_view word) {
  constexpr std::u32string_view kKnown[] = {U"co",    U"bros", U"messrs", U"ltd",  U"inc",  U"publ", U"st",   U"mrs",
                                            U"mr",    U"dr",   U"cie",    U"gebr", U"jr",   U"cia",  U"hnos", U"pub",
                                            U"print", U"ptg",  U"wm",     U"geo",  U"chas", U"jas"};
  return word.size() < 2 || std::find(std::begin(kKnown), std::end(kKnown), word) != std::end(kKnown);
}

class Line {
 public:
  explicit Line(std::string_view line) : text_(text::characters(line)), folded_(text::fold(text_)) {}

  int cues() const {
    if (folded_.size() > kLongest) return 0;
    return static_cast<int>(
        std::count_if(std::begin(kCues), std::end(kCues), [&](auto cue) { return folded_.find(cue) != folded_.npos; }));
  }

  std::string publisher() const {
    if (folded_.size() > kLongest) return "";
    if (std::string name = published_by(); !name.empty()) return name;
    for (std::u32string_view label : kLabels)
      if (std::string name = behind(label); !name.empty()) return name;
    return before_publisher();
  }

 private:
  bool begins_part(std::size_t at) const { return at == 0 || is_one_of(U" \u3000；;。，|│（(\t_=", folded_[at - 1]); }

  // Latin labels want a colon, or a name's preposition in them.
  std::string behind(std::u32string_view label) const {
    const bool preposition =
        label.ends_with(U" von") || label.ends_with(U" der") || label.ends_with(U" par") || label.ends_with(U" por");
    for (std::size_t at = folded_.find(label); at != folded_.npos; at = folded_.find(label, at + 1)) {
      std::size_t begin = at + label.size();
      const bool begins = is_ideographic(label.front()) ? begins_part(at) : at < 2;  // = and _ stand for bold type
      if (!begins || begin >= folded_.size()) continue;
      while (is_western(label.front()) && begin + 1 < folded_.size() && folded_[begin] == ' ' &&
             folded_[begin + 1] == ':')
        ++begin;
      const bool colon = is_one_of(U":：", folded_[begin]);
      const bool gap = is_ideographic(label.front()) && is_one_of(U" \u3000", folded_[begin]);
      if (!colon && !gap && !(preposition && folded_[begin] == ' ')) continue;
      while (begin < folded_.size() && is_one_of(U" \u3000:：", folded_[begin])) ++begin;
      return name_at(begin);
    }
    return "";
  }

  std::string published_by() const {
    const std::size_t at = folded_.find(kPublished);
    if (at >= 2) return "";
    constexpr std::size_t kFarthest = 48;  // Published every Tuesday and Friday afternoon by
    const std::size_t by = folded_.find(U" by ", at + kPublished.size());
    return by == folded_.npos || by - at > kFarthest ? "" : name_at(word_at(by + 4) == U"the" ? by + 8 : by + 4);
  }

  // WILLIAM MARSH. PUBLISHER; Marsh & Co., Publishers.
  std::string before_publisher() const {
    std::u32string_view rest = folded_;
    while (!rest.empty() && is_one_of(U" .]", rest.back())) rest.remove_suffix(1);
    for (std::u32string_view label : {std::u32string_view(U"publishers"), std::u32string_view(U"publisher")}) {
      if (!rest.ends_with(label)) continue;
      const std::size_t begin = rest.size() - label.size();
      if (begin == 0 || folded_[begin - 1] != ' ') return "";
      std::size_t end = begin;
      while (end > 0 && is_one_of(U" ,.", folded_[end - 1])) --end;
      return end + 1 == begin ? "" : name_between(0, end);
    }
    return "";
  }

  std::string name_at(std::size_t begin) const {
    std::size_t end = begin;
    for (; end < folded_.size(); ++end) {
      const char32_t c = folded_[end];
      if (is_one_of(U",;，；。、\u3000\t|│()（）[]=_", c) || is_digit(c)) break;
      if (c == ' ' && (end + 1 == folded_.size() || folded_[end + 1] == ' ' || is_ideographic(folded_[end + 1]))) break;
      if (c == '.' && ends_name(begin, end)) break;
      if (c == ' ' && (word_at(end + 1) == U"at" || is_label(end + 1))) break;
    }
    return name_between(begin, end);
  }

  // Druck: Meier
  bool is_label(std::size_t begin) const {
    const std::size_t end = begin + word_at(begin).size();
    return end > begin && end < folded_.size() && folded_[end] == ':';
  }

  std::u32string_view word_at(std::size_t begin) const {
    std::size_t end = begin;
    while (end < folded_.size() && is_western(folded_[end])) ++end;
    return std::u32string_view(folded_).substr(begin, end - begin);
  }

  bool ends_name(std::size_t begin, std::size_t point) const {
    std::size_t word = point;
    while (word > begin && is_western(folded_[word - 1])) --word;
    const bool inside = point + 1 < folded_.size() && is_western(folded_[point + 1]);  // G.m.b.H.
    return !inside && !is_abbreviation(std::u32string_view(folded_).substr(word, point - word));
  }

  std::string name_between(std::size_t begin, std::size_t end) const {
    while (end > begin && is_one_of(U" ,;:-–—", folded_[end - 1])) --end;
    while (begin < end && is_one_of(U" ,;:-–—=_[", folded_[begin])) ++begin;
    constexpr std::size_t kShortest = 3, kLongestName = 60;
    const auto name = std::u32string_view(text_).substr(begin, end - begin);
    const bool cjk = !name.empty() && is_ideographic(name.front());
    const bool named = cjk || (!name.empty() && is_western(folded_[begin]) && name.front() != folded_[begin]);
    if (!named || name.size() < kShortest || name.size() > kLongestName) return "";
    return text::to_utf8(name);
  }

  std::u32string text_;
  std::u32string folded_;
};

}  // namespace

int count_imprint_cues(std::string_view line) { return Line(line).cues(); }

std::string publisher_in(std::string_view line) { return Line(line).publisher(); }

}  // namespace newsbind
