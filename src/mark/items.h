#pragma once

#include <vector>

#include "mark/features.h"

namespace newsbind {

/// The lines that begin an item of an enumeration: （一）, (1), 1., 一、 or ①, from one upwards without a gap, each at
/// the head of a line. Where the count breaks off after two they may have fallen there by chance.
std::vector<bool> find_items(const LineSequence& lines);

}  // namespace newsbind
