#pragma once

#include <vector>

#include "measure/measure.h"
#include "source/source.h"

namespace newsbind {

/// What OCR made of the rule between two columns where it stood beside a line: an upright stroke, | or ¦, before the
/// line's first letter or behind its last character. In order; none in a text with fewer than three such lines, or with
/// tables, which have strokes within their lines.
std::vector<Span> find_strokes(const Source& source, const std::vector<LineMetrics>& lines);

}  // namespace newsbind
