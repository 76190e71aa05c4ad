#include "mark/label_sets.h"

#include <algorithm>

namespace newsbind {

void allow_only(Label label, std::size_t begin, std::size_t end, std::vector<LabelSet>& allowed) {
  std::fill_n(allowed.begin() + static_cast<std::ptrdiff_t>(begin), end - begin, set_of(label));
}

void forbid(LabelSet labels, LabelSet& allowed) {
  if (allowed & ~labels) allowed &= ~labels;
}

}  // namespace newsbind
