#pragma once

#include <vector>

#include "mark/decode.h"

namespace newsbind {

/// The labelling that newsbind uses: the best one in which no line is an advertisement, which is struck, without positive evidence.
std::vector<Label> label(const LineSequence& lines, const Lattice& lattice);

}  // namespace newsbind
