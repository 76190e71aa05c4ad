#pragma once

#include <vector>

#include "issue/issue.h"

namespace newsbind {

/// A table whose columns are clear. The cells of a row, printed one after another, are the line of print: the blanks or
/// the leader that part two cells stand at the end of the first.
struct Table {
  std::vector<std::vector<Run>> rows;  ///< all of one length; empty where the columns are not clear
  std::vector<bool> figures;           ///< of each column: it holds numbers, below its first row at the latest
  bool has_head = false;               ///< the first row names the columns: it has no digit where others have figures
};

/// Finds the columns of a block that keeps its lines. They are clear where there are two lines or more and each of them
/// has the same number of cells, two or more, parted by a tab, two blanks or more, or a leader of three dots or more.
/// In verse, which has its own reasons for a gap, one column must hold figures, or leaders run in every line.
Table table_of(const Source& source, const Block& block);

}  // namespace newsbind
