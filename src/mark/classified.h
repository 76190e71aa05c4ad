#pragma once

#include <vector>

#include "mark/features.h"

namespace newsbind {

/// Which lines are classified advertisements: what stands under the heading that papers give them, CLASSIFIED ADS,
/// Kleinanzeigen, 分类广告, on the same page and above what is signed or dated, up to the last line that says whom to
/// call, what it costs or what is offered. One line in four does, and none runs on into a story's sentences.
std::vector<bool> find_classified(const LineSequence& lines);

}  // namespace newsbind
