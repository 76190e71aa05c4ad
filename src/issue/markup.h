#pragma once

#include <vector>

#include "mark/mark.h"
#include "measure/measure.h"
#include "source/source.h"

namespace newsbind {

/// The marks before the headings of a text that was written in Markdown (###), one in each line that is printed as a
/// heading.
std::vector<Span> find_heading_marks(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks);

/// The metrics of the lines without those marks.
Metrics without_heading_marks(const Source& source, Metrics metrics, const std::vector<Span>& heading_marks);

}  // namespace newsbind
