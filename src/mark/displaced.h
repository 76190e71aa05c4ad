#pragma once

#include <vector>

#include "mark/decode.h"
#include "mark/label_sets.h"

namespace newsbind {

/// Where stories of Chinese, Japanese or Korean open with a dateline and no headline, lines without a stop at the
/// page's top or foot that take up their words are those headlines, which have lost their places: allows them nothing
/// else. Whether there are any that the labels have for something else.
bool recall_headlines(const LineSequence& lines, const std::vector<Label>& labels, std::vector<LabelSet>& allowed);

}  // namespace newsbind
