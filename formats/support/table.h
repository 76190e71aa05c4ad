#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "issue/issue.h"

namespace newsbind {

/// A table whose columns are clear: every row has as many cells.
struct Table {
  std::size_t columns = 0;
  bool has_head = false;  ///< the first row names the columns: it has no figures, and a column below it only such
  std::vector<std::vector<std::string>> rows;
};

/// The table that lines of print show, where each of two or more lines is parted into the same number of cells, two or
/// more, by a tab, by blanks at least two columns wide or by leaders (a row of dots, which stays with the cell before
/// it). Else nothing: such lines want to be printed as they are. All that cells lose are the blanks between them.
std::optional<Table> read_table(const Source& source, const Block& block);

}  // namespace newsbind
