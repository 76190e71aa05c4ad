#pragma once

#include <cstdint>
#include <optional>

#include "measure/measure.h"
#include "source/source.h"

namespace newsbind {

/// The first line (an index into Source::lines()) of text that was read straight across columns, as pdftotext -layout
/// prints it: line upon line two stretches of prose with a gutter of blanks between them, each of which goes on in the
/// stretch below it. A table, a list of prices or verse side by side is none.
std::optional<std::uint32_t> find_side_by_side(const Source& source, const Metrics& metrics);

}  // namespace newsbind
