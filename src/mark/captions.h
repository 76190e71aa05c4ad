#pragma once

#include <vector>

#include "mark/decode.h"
#include "mark/label_sets.h"

namespace newsbind {

/// Makes captions of units, and of the beginnings of headings, that close with whose picture they are: 나루터 전경.
/// /강변일보, 강변시청 /연합뉴스, （汐見港で、入江慎吾撮影）. What the line below is, it is no more of them. A headline
/// right above its text that an agency closes without a stop is none. Whether there are any that the labels have for
/// something else.
bool set_captions(const LineSequence& lines, const std::vector<Label>& labels, std::vector<LabelSet>& allowed);

/// Makes captions of a few lines between gaps, complete in themselves, that stand within a sentence, and joins what
/// they part. Whether there are any that the labels have for something else.
bool part_sentences(const LineSequence& lines, const std::vector<Label>& labels, std::vector<LabelSet>& allowed);

}  // namespace newsbind
