#pragma once

#include <vector>

#include "issue/arrange.h"
#include "issue/line_words.h"

namespace newsbind {

/// Parts from a story what is another one without a headline: a dateline opens it, as one opens the story, a gap stands
/// above it, as above no paragraph of the story's own, and the story's heading, which shares words with the story, has
/// none of its words. News in brief have a heading that is of none of them.
void part_headless(const Source& source, const Metrics& metrics, const LineWords& words, std::vector<Story>& stories);

}  // namespace newsbind
