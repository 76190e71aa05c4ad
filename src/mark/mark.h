#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "measure/measure.h"
#include "source/source.h"

namespace newsbind {

class Model;

/// What a line is.
enum class Role : std::uint8_t {
  blank,
  kicker,
  headline,
  deck,
  byline,
  crosshead,
  caption,
  paragraph,
  verse,
  folio,
  jump_line,
  advertisement,
  boilerplate,
  rule,    ///< dashes, stars or the like and nothing else: no matter for the labeller
  chrome,  ///< nothing but words of a web page or viewer: neither
};

/// What opens a story.
inline bool is_heading(Role role) {
  return role == Role::kicker || role == Role::headline || role == Role::deck || role == Role::byline;
}

/// What stands around the stories and is no advertisement.
inline bool is_furniture(Role role) {
  return role == Role::folio || role == Role::jump_line || role == Role::boilerplate || role == Role::rule ||
         role == Role::chrome;
}

struct Mark {
  Role role = Role::blank;
  bool continues = false;  ///< the line goes on the unit above it
};

/// As --explain prints it: "headline".
std::string_view name(Role role);

/// Labels every line of the source. The roles of an issue are decided together: a linear model over features of the
/// line and its neighbours, decoded by Viterbi (A. McCallum et al., Maximum entropy Markov models; J. Lafferty et al.,
/// Conditional random fields, 2001).
std::vector<Mark> mark(const Source& source, const Metrics& metrics, const Model& model);

}  // namespace newsbind
