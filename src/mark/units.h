#pragma once

#include <cstddef>
#include <vector>

#include "mark/label.h"

namespace newsbind {

inline bool is_headline(Label label) { return label == Label::headline || label == Label::headline_on; }

/// The first line behind line i that does not go on with its unit.
inline std::size_t end_of_unit(std::size_t i, Label continued, const std::vector<Label>& labels) {
  do ++i;
  while (i < labels.size() && labels[i] == continued);
  return i;
}

inline void make_unit(std::size_t begin, std::size_t end, Label first, Label other, std::vector<Label>& labels) {
  labels[begin] = first;
  for (std::size_t i = begin + 1; i < end; ++i) labels[i] = other;
}

}  // namespace newsbind
