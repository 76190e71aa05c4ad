#pragma once

#include <vector>

#include "issue/arrange.h"
#include "issue/line_words.h"

namespace newsbind {

/// Headlines that stand together above a text in which as many stories open with a dateline are those stories', each
/// the one's that it shares most words with, or, where words do not tell, in their order.
void share_out_pools(const Source& source, const Metrics& metrics, const LineWords& words, std::vector<Story>& stories);

}  // namespace newsbind
