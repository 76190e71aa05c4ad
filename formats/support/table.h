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
  bool has_head = false;  ///< the first row names the columns: it has words where every row below it has figures
  std::vector<std::vector<std::string>> rows;
};

/// The table that lines of print show, where each of two or more lines is parted into the same number of cells, two or
/// more, by a tab or by blanks at least two columns wide. Else nothing: such lines want to be printed as they are. All
/// that is lost in cells are the blanks between and around them.
std::optional<Table> read_table(const Source& source, const Block& block);

}  // namespace newsbind
