#pragma once

#include <vector>

#include "mark/mark.h"
#include "measure/measure.h"
#include "source/source.h"

namespace newsbind {

/// The marks before the headings of a text that was written in Markdown (###), one in each line that is printed as a
/// heading.
std::vector<Span> find_heading_marks(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks);

/// The marks of pages in the text, see mark/page_marks.h, in order.
std::vector<Span> find_page_marks(const Source& source, const Metrics& metrics);

/// The metrics of the lines without those of the marks that they begin or end with.
Metrics without_marks(const Source& source, Metrics metrics, const std::vector<Span>& marks);

/// The metrics of the lines with the strokes at their ends, as they stand in the source.
Metrics with_strokes(const Source& source, Metrics metrics);

/// What is left of a text without the marks in it, in order.
std::vector<Span> parts_without(const std::vector<Span>& marks, Span text);

}  // namespace newsbind
