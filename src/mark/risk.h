#pragma once

#include "mark/decode.h"

namespace newsbind {

/// Takes from the scores of labels what they would do harm by where they are wrong: a heading that is none takes all the
/// text below it from its story, and one that is missed its own text only. How much, in the weights' units, was measured
/// on issues that the weights had not seen, and depends on how the lines are set.
void weigh_risks(const LineSequence& lines, Lattice& lattice);

}  // namespace newsbind
