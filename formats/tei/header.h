#pragma once

#include "formats/support/xml.h"
#include "issue/issue.h"

namespace newsbind::tei {

/// Prints the teiHeader: what the issue says of itself, in a biblStruct, how its text was made out, and its languages.
/// A date that is not as in ISO 8601 stands in <date> without @when.
void print_header(const Issue& issue, bool line_breaks, XmlWriter& xml);

}  // namespace newsbind::tei
