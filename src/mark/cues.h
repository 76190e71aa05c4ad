#pragma once

#include <cstdint>
#include <string_view>

namespace newsbind {

/// A word or shape that speaks for a role. A cue is evidence for the labeller, never a verdict.
enum class Cue : std::uint8_t {
  byline,       ///< "By ", 本报记者, 기자: begins a byline
  reporter,     ///< a reporter's or correspondent's word anywhere near the line's ends
  sign,         ///< ■ □ ● ◎ ◆ ▲ in front
  dateline,     ///< 本报讯, 新华社北京4月2日电, LONDON, May 3 --, (서울=...)
  jump,         ///< 下转第3版, Continued on page 4
  page_number,  ///< 第3版, Page 4, 5면
  date,         ///< a calendar date
  number_only,  ///< digits and marks alone
  contact,      ///< a web or mail address, a telephone number
  firm,         ///< 有限公司, & Co., GmbH
  price,        ///< an amount of money
  address,      ///< a street
  offer,        ///< the words of advertisements: 招商 特价 SALE Send for
  notice,       ///< 公告 声明 NOTICE
  caption,      ///< 图为, 摄, [Illustration, 写真, Photo by
  archive,      ///< Project Gutenberg, *** START OF
  chrome,       ///< 上一版 下一版 放大
  rule,         ///< a line of dashes, stars or the like
  placement,    ///< who stands where in a picture: （左二）, (오른쪽), from left
  credit,       ///< a short name in brackets at the end
  sign_off,     ///< 报导．摄影╱江品璁, 사진=연합뉴스 at the end
  list_mark,    ///< 一是, 1., (1), •
  leader,       ///< a row of dots that leads the eye across a table
  markup,       ///< _emphasis_, [brackets], =bold= around the whole line
  initials,     ///< a name with initials and nothing else: W. T. M., JAS. B. CROSS
  run_in,       ///< a heading that the text goes on behind: _Of Bees._--They
  part,         ///< CHAPTER II., Part First, III., 第二章: the number of a part and nothing else
  place,        ///< where a letter was written, and nothing else: OAKHAM, MAINE.
  verb,         ///< a finite verb of the commonest, in Latin script: is, was, has, wird, était
  count_,
};

class Cues {
 public:
  void add(Cue cue) { bits_ |= 1u << static_cast<unsigned>(cue); }
  bool has(Cue cue) const { return bits_ >> static_cast<unsigned>(cue) & 1u; }
  std::uint32_t bits() const { return bits_; }

 private:
  std::uint32_t bits_ = 0;
};

std::string_view name(Cue cue);

/// The cues in a line (UTF-8, no blanks at its ends). Only its first and last 180 bytes are read.
Cues find_cues(std::string_view line);

}  // namespace newsbind
