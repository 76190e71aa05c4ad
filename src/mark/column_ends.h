#pragma once

#include <cstdint>
#include <vector>

#include "mark/observe.h"

namespace newsbind {

/// Where the columns of the page ended that a dump was made of, a paragraph or a piece of one a line. Columns are of
/// one height: where they cut sentences, about as many characters lie between one cut and the next. The cuts that are
/// beyond doubt tell the height, and the height tells of those that fell between two sentences.
struct ColumnEnd {
  /// How well the line's top stands whole columns from the cut above it and from the one below: 0 not, 1 about, 2 to
  /// the character, or as near as whole words allow.
  std::uint8_t above = 0, below = 0;
  bool is_cut = false;  ///< the text alone says that a sentence was cut here
  bool known = false;   ///< the height is
};

/// One a line, for the place between the line and the one above; the height is not known where too few cuts agree.
std::vector<ColumnEnd> find_column_ends(const std::vector<Observation>& lines);

}  // namespace newsbind
