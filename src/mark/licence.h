#pragma once

#include <cstddef>
#include <vector>

#include "mark/features.h"

namespace newsbind {

/// The lines [begin, end) of an archive's licence.
struct Licence {
  std::size_t begin, end;
};

/// The licences that archives and digitizers put round their texts, in their order: down to a START line with those who
/// made the text below it, and from an END line, or from where the older files say so in words above it. What stands
/// between two is a text of its own: several files may follow one another, and a licence ends where another file
/// begins. A START line far below a text's beginning is no licence's. What those who scanned a book put before it is
/// one too.
std::vector<Licence> find_licences(const LineSequence& lines);

}  // namespace newsbind
