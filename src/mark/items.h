#pragma once

#include <vector>

#include "mark/features.h"

namespace newsbind {

/// The lines that begin an item of an enumeration: （一）, (1), 1., 一、 or ①, from one upwards without a gap, each at
/// the head of a line below a mark. Where the count breaks off after two they may have fallen there by chance.
std::vector<bool> find_items(const LineSequence& lines);

/// Whether the line above ends with a mark, so that this line may be more than what follows in its sentence; true, too,
/// below a gap.
bool may_begin_below(const LineSequence& lines, std::size_t i);

}  // namespace newsbind
