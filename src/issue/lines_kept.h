#pragma once

#include <string_view>
#include <vector>

#include "issue/issue.h"

namespace newsbind {

/// What lines that keep their line ends are: a list, whose lines begin with marks or numbers in order; a table, whose
/// lines have cells parted by gaps, leaders or rules, or end in figures; else verse. The lines are UTF-8 without blanks
/// at their ends.
BlockKind kind_of_lines(const std::vector<std::string_view>& lines);

}  // namespace newsbind
