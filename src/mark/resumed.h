#pragma once

#include <vector>

#include "mark/decode.h"
#include "mark/label_sets.h"

namespace newsbind {

// Sentences that go on where the labels have them end. Each takes labels from lines and tells whether there were such
// lines. `marginals` are those of the lattice.

/// A line of a dump that closes with a particle, a preposition or the like, 올해 주차 위반으로 경찰이, 在象征丰收和, or
/// goes on behind a full stop, between text and text, begins the text below it, where it was taken for a heading and is
/// in doubt.
bool run_on_clauses(const LineSequence& lines, const std::vector<LabelScores>& marginals,
                    const std::vector<Label>& labels, std::vector<LabelSet>& allowed);

/// A sentence that the page's end cuts goes on below the page head, one that an advertisement parts below that, and one
/// that a picture parts below its caption, in what has a full stop itself and is not set in as paragraphs are, where it
/// is in doubt or where nothing else could begin so.
bool resume_sentences(const LineSequence& lines, const std::vector<LabelScores>& marginals,
                      const std::vector<Label>& labels, std::vector<LabelSet>& allowed);

}  // namespace newsbind
