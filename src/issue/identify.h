#pragma once

#include "issue/issue.h"
#include "measure/measure.h"

namespace newsbind {

/// Fills the issue's metadata and pages from what its nameplate and folios say, and from what the user says, which
/// wins. The identifier is a name-based UUID (RFC 4122, version 5) of the text; `modified` is the issue's date at
/// midnight, or 1980-01-01.
void identify(Issue& issue, const Metrics& metrics, const Metadata& given);

}  // namespace newsbind
