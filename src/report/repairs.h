#pragma once

#include "issue/issue.h"
#include "mark/model.h"
#include "measure/measure.h"
#include "writer/format.h"

namespace newsbind {

/// Writes what was done to the text as JSON Lines in UTF-8, in the order of the source: a record for each repair and
/// each struck span that holds more than white space, with "file", "line", "column" (from 1, in characters), "what"
/// (repair or strike), "why", "confidence" (from 0 to 1, see confidence.h), "source" (the text as it stands)
/// and for a repair "printed".
void report_repairs(const Issue& issue, const Metrics& metrics, const Model& model, Sink& sink);

}  // namespace newsbind
