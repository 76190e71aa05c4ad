#pragma once

#include <vector>

#include "writer/format.h"

namespace newsbind {

/// Every format built in, in the order of --list-formats. The table is made from the list in formats/CMakeLists.txt.
const std::vector<const Format*>& formats();

}  // namespace newsbind
