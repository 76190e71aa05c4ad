#pragma once

#include <cstdint>
#include <vector>

#include "measure/measure.h"
#include "source/source.h"

namespace newsbind {

/// What a line is.
enum class Role : std::uint8_t {
  blank, kicker, headline, deck, byline, paragraph, crosshead, caption, verse, folio, jump_line, advertisement,
  boilerplate,
};

struct Mark {
  Role role = Role::blank;
  bool continues = false;  ///< the line goes on the unit above it
  float margin = 0;        ///< score of the best labelling less the best in which this line is another thing
};

/// Labels every line of the source; the roles of a page are decided together (Viterbi over a linear model).
std::vector<Mark> mark(const Source& source, const Metrics& metrics);

}  // namespace newsbind
