#pragma once

#include <vector>

#include "mark/label_sets.h"

namespace newsbind {

/// In a paper that signs its letters with initials, and heads them with a place, such a line heads nothing, though it
/// looks as if it did; nor does a name where a letter may end, there or below the address that opened one. One alone
/// may be anything: JOHN B. OAKES over the story of a life.
void set_letters(const LineSequence& lines, std::vector<LabelSet>& allowed);

/// The formula that closes a letter and the short lines of names and places under it keep their lines.
void set_signatures(const LineSequence& lines, std::vector<LabelSet>& allowed);

/// Forbids that a name in full behind the end of a text heads anything, of which the weights are not sure and which the
/// lines below do not take up: whoever is written of is named again. False where there is none.
bool sign_letters(const LineSequence& lines, const std::vector<LabelScores>& marginals,
                  const std::vector<Label>& labels, std::vector<LabelSet>& allowed);

}  // namespace newsbind
