#pragma once

#include <vector>

#include "mark/decode.h"
#include "mark/label_sets.h"

namespace newsbind {

/// Where stories open with a dateline or who wrote them, and no headline, lines without a stop at the page's top or
/// foot that take up their words are those headlines, which have lost their places: allows them nothing else. Whether
/// there are any that the labels have for something else. `marginals` are those of the lattice.
bool recall_headlines(const LineSequence& lines, const std::vector<LabelScores>& marginals,
                      const std::vector<Label>& labels, std::vector<LabelSet>& allowed);

}  // namespace newsbind
