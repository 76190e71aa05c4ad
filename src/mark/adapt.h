#pragma once

#include "mark/decode.h"
#include "mark/features.h"

namespace newsbind {

/// Lets the issue speak of itself: a paper sets alike what is alike. Each line is believed to be what the scores make
/// of it, and from these beliefs is learned how often each feature goes with each label in this issue (self-training
/// with naive Bayes). What the features of a line say by that, the line itself left out, is added to its scores, and
/// kept apart as Lattice::own. Nothing is learned of what is struck, of whether a sentence goes on over a blank line,
/// nor of an issue of a few lines.
void adapt(const LineSequence& lines, Lattice& lattice);

}  // namespace newsbind
