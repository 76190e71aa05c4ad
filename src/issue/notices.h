#pragma once

#include <vector>

#include "issue/arrange.h"

namespace newsbind {

/// Tells legal and public notices from stories: a story whose heading or opening is a notice's is one, and the
/// paragraphs at a story's end that are notices become articles of their own behind it, and so does what stands in its
/// midst and says that something was lost, 遗失公章一枚，声明作废. What else reads like a notice may be quoted there.
void tell_notices(const Source& source, const Metrics& metrics, std::vector<Story>& stories);

}  // namespace newsbind
