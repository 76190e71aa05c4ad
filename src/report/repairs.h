#pragma once

#include "issue/issue.h"
#include "writer/format.h"

namespace newsbind {

/// Writes what was done to the text as JSON Lines in UTF-8, in the order of the source: a record for each repair and
/// each struck span that holds more than white space, with "file", "line", "column" (from 1, in characters), "what"
/// (repair or strike), "why", "source" (the text as it stands) and for a repair "printed".
void report_repairs(const Issue& issue, Sink& sink);

}  // namespace newsbind
