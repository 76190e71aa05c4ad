#pragma once

#include <vector>

#include "mark/decode.h"

namespace newsbind {

/// The labelling that newsbind uses: the best one that keeps to what must hold (a bare number is no headline, a line
/// that page after page begins with is a running head) and in which no line is an advertisement, which is struck,
/// without positive evidence. `marginals` are those of the lattice.
std::vector<Label> label(const LineSequence& lines, const Lattice& lattice, const std::vector<LabelScores>& marginals);

}  // namespace newsbind
