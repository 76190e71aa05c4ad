#pragma once

#include <cstdint>
#include <vector>

#include "issue/jump.h"
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

struct Gathered {
  std::vector<Unit> units;
  std::vector<std::uint32_t> struck;  ///< lines of headlines that a continuation repeats
  std::vector<LineJump> lone;         ///< jumps whose other end is not there
};

/// Puts the lines of a page that others were printed between together again: a paragraph goes on after a folio, a
/// caption, an advertisement or a column's end, and a story that jumps pages goes on behind its first half. A headline
/// over the continuation that repeats words of the story's own is furniture; one of other words becomes a crosshead of
/// the story. `jumps` are those of find_jumps(), and `metrics` those without them. Furniture is left out; where it is
/// kept, it comes as units of its own, and no headline is struck.
Gathered gather(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks,
                const std::vector<LineJump>& jumps, bool keep_furniture = false);

}  // namespace newsbind
