#pragma once

#include <vector>

#include "issue/arrange.h"
#include "issue/line_words.h"

namespace newsbind {

/// Whether a unit opens a story: a paragraph with a dateline.
bool opens_with_dateline(const Source& source, const Metrics& metrics, const Unit& unit);

/// Headlines that stand together above a text in which as many stories open with a dateline are those stories', in
/// their order, or each the one's that it shares most words with where that is plain.
void share_out_pools(const Source& source, const Metrics& metrics, const LineWords& words, std::vector<Story>& stories);

}  // namespace newsbind
