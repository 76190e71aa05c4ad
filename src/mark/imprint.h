#pragma once

#include <vector>

#include "mark/features.h"

namespace newsbind {

/// Which lines are the imprint's, or a site's in its place: what has the serial's number, who answers for the paper or
/// printed it, who reserves the rights.
std::vector<bool> find_imprint(const LineSequence& lines);

}  // namespace newsbind
