#pragma once

#include "mark/model.h"
#include "measure/measure.h"
#include "source/source.h"
#include "writer/format.h"

namespace newsbind {

/// Prints each line with text as six columns parted by tabs: file:line; role, with a + where it goes on the line above;
/// the margin over the runner-up, negative where a rule overruled the weights; the runner-up; the features that decided
/// between the two, each with its weight in brackets (`shape`: the line's shape alone; `overruled`: a rule); the text.
void explain(const Source& source, const Metrics& metrics, const Model& model, Sink& sink);

}  // namespace newsbind
