#pragma once

#include <vector>

#include "mark/decode.h"
#include "mark/label_sets.h"

namespace newsbind {

/// A stanza beside a stanza is one too: lines set apart, short, and each begun with a capital; so are lines that break
/// at will. Allows them nothing else, and tells whether there are any that the labels have for paragraphs.
bool set_stanzas(const LineSequence& lines, const std::vector<Label>& labels, std::vector<LabelSet>& allowed);

}  // namespace newsbind
