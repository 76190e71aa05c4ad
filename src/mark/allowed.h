#pragma once

#include <vector>

#include "mark/label_sets.h"

namespace newsbind {

/// What each line may be whatever the weights say, by its shape, its words and its neighbours: a bare number is no
/// headline, a line that page after page begins with is a running head, an archive's licence is struck.
std::vector<LabelSet> allowed_labels(const LineSequence& lines);

/// Stars a blank apart, * * *: a break within a story, which is printed. Stars spread over the line are the printer's
/// rule, which is struck.
bool is_asterism(const Observation& line);

}  // namespace newsbind
