#pragma once

#include <vector>

#include "issue/issue.h"
#include "issue/reading.h"
#include "measure/measure.h"

namespace newsbind {

/// Fills the issue's metadata, its pages and its stories' sections and languages from what its lines say, and from what
/// the user says, which wins. A story's section is the one that its page names; its language is told only where enough
/// of its text is in another language than the issue. The identifier is a name-based UUID (RFC 4122, version 5) of the
/// text; `modified` is the issue's date at midnight, or 1980-01-01.
void identify(Issue& issue, const Metrics& metrics, const std::vector<Reading>& readings, const Metadata& given);

}  // namespace newsbind
