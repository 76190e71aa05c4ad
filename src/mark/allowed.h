#pragma once

#include <vector>

#include "mark/decode.h"

namespace newsbind {

/// What each line may be whatever the weights say, by its shape, its words and its neighbours: a bare number is no
/// headline, a line that page after page begins with is a running head, an archive's licence is struck.
std::vector<LabelSet> allowed_labels(const LineSequence& lines);

/// Stars a blank apart, * * *: a break within a story, which is printed. Stars spread over the line are the printer's
/// rule, which is struck.
bool is_asterism(const Observation& line);

/// Leaves the lines from `begin` up to `end` one label.
void allow_only(Label label, std::size_t begin, std::size_t end, std::vector<LabelSet>& allowed);

/// Takes labels from a line, unless it would be left with none.
void forbid(LabelSet labels, LabelSet& allowed);

}  // namespace newsbind
