#pragma once

#include <vector>

#include "mark/label_sets.h"

namespace newsbind {

// What keeps its lines whatever the weights say.

/// Lines of names or figures set in columns by ideographic spaces, 一等奖　梁小舟　潘知遥, ruled by bars,
/// Wharf End | 14 | Hatch, or with leaders across, Pilots . . . . 6 min. At the head of a page they are the
/// nameplate's. Where one says whom to call, what is sold or where, they may be advertisements too.
void set_rows(const LineSequence& lines, std::vector<LabelSet>& allowed);

/// Lines in a row that begin with figures, as in results, times and prices that a paper prints for its readers, are
/// struck neither as page heads nor as an advertisement, unless one names a page, whom to call, what is sold or where.
/// Those that begin with an hour or close with a number in brackets, a programme's and a crossword's, may say where.
/// Wide blanks within such a line say that it goes on with no other.
void set_figures(const LineSequence& lines, std::vector<LabelSet>& allowed);

/// Three lines or more that each begin with an hour, no earlier than the one above, and close no sentence, and short
/// ones between two of them: 20.15 Free for All, 一一·○○　報時. Not where one says whom to call or what it costs, nor
/// in Korean, where an assembly lets know its hours so.
void set_programmes(const LineSequence& lines, std::vector<LabelSet>& allowed);

/// Three lines or more that each begin with another label and a colon, and close no sentence: 日　時：５月８日,
/// 会　場：汐見会館, 参加者：63名. Not where one says whom to call: it may be an advertisement's.
void set_entries(const LineSequence& lines, std::vector<LabelSet>& allowed);

/// Three lines or more on end that each begin with a bullet, •, ・ or √, are items: they head nothing, stand under no
/// picture and are not run together. Short ones that are no sentences are a list.
void set_bullets(const LineSequence& lines, std::vector<LabelSet>& allowed);

/// Three short lines or more with a line of nothing but a number below each, the scores of a match or the pages of a
/// contents list, and three such numbers on end: no page heads stand so close.
void set_scores(const LineSequence& lines, std::vector<LabelSet>& allowed);

/// The contents list that typists set with the pages far to the right, THE LAMP AT WHARF END      231, and the heads
/// between its rows: five rows or more, of pages that hardly ever go back.
void set_contents(const LineSequence& lines, std::vector<LabelSet>& allowed);

/// Three short lines of Chinese or Japanese or more that say how much of what, as a recipe does: 清水800毫升, 八角三粒.
void set_quantities(const LineSequence& lines, std::vector<LabelSet>& allowed);

/// Regulated verse of Chinese: four lines or more, of five or seven characters each and a mark, of which every other
/// one closes a sentence: 灯火沿江次第开，/ 归人都向晚风来。
void set_regulated_verse(const LineSequence& lines, std::vector<LabelSet>& allowed);

}  // namespace newsbind
