#pragma once

#include <vector>

#include "mark/label_sets.h"

namespace newsbind {

/// Whether a line heads a legal or public notice. No line of a sentence does that ends with the word: the ministry's /
/// declaration / hints at. Nor does one over a reporter's name or a dateline.
bool heads_notice(const LineSequence& lines, std::size_t i);

/// Whether a line begins a paragraph that opens as notices do: no line of a sentence does, drawn up by the county of
/// Quonset the / notice is hereby given
bool begins_notice(const LineSequence& lines, std::size_t i);

/// Which lines are text below the heading of a notice: up to a gap or to the end of a sentence within a line, and whom
/// to ask.
std::vector<bool> find_notice_text(const LineSequence& lines);

/// Whether line i, below the text of a notice, is the name that signs it and stands in it: 江湾市帆影印务有限公司清算组
bool signs_notice(const LineSequence& lines, const std::vector<bool>& notice_text, std::size_t i);

/// A legal notice is no advertisement and no page head, and stands under no picture. A sentence that opens or
/// closes as notices do heads nothing, and neither does who signs it.
void set_notices(const LineSequence& lines, std::vector<LabelSet>& allowed);

}  // namespace newsbind
