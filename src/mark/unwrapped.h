#pragma once

#include <vector>

#include "mark/features.h"

namespace newsbind {

/// The lines that begin a paragraph because the text has one a line, with nothing between them: what a site or a word
/// processor leaves. Nearly every line of some length then closes a sentence, or, in scripts that close none, leaves
/// room for what follows. None where that does not hold, as in columns of print.
std::vector<bool> find_unwrapped_paragraphs(const LineSequence& lines);

}  // namespace newsbind
