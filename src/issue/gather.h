#pragma once

#include <cstdint>
#include <vector>

#include "mark/mark.h"
#include "measure/measure.h"
#include "source/source.h"

namespace newsbind {

/// Lines that belong together, in reading order: a headline with its second line, a paragraph with all of its lines
/// wherever they stand.
struct Unit {
  Role role = Role::paragraph;
  std::vector<std::uint32_t> lines;  ///< indices into Source::lines(), never empty
  bool apart = false;                ///< verse: a blank line stands above it
};

/// Puts the lines of a page that others were printed between together again: a paragraph goes on after a folio, a
/// caption, an advertisement or a column's end, and a story that jumps pages goes on behind its first half. Folios,
/// jump lines and what else is struck come as units of their own, in the order of the source.
std::vector<Unit> gather(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks);

}  // namespace newsbind
