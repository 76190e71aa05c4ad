#pragma once

#include "mark/model.h"
#include "measure/measure.h"
#include "source/source.h"
#include "writer/format.h"

namespace newsbind {

/// Prints each line with text as file:line, role, margin over the runner-up, the features that decided, and the text,
/// parted by tabs.
void explain(const Source& source, const Metrics& metrics, const Model& model, Sink& sink);

}  // namespace newsbind
