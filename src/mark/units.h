#pragma once

#include <cstddef>
#include <vector>

#include "mark/label.h"

namespace newsbind {

inline bool is_headline(Label label) { return label == Label::headline || label == Label::headline_on; }

/// Labels the lines from `begin` up to `end` as one unit.
inline void make_unit(std::size_t begin, std::size_t end, Label first, Label other, std::vector<Label>& labels) {
  labels[begin] = first;
  for (std::size_t i = begin + 1; i < end; ++i) labels[i] = other;
}

}  // namespace newsbind
