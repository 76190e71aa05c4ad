#pragma once

#include <vector>

#include "mark/features.h"

namespace newsbind {

/// Which lines are of a page head or a nameplate by what they say, see read_folio(): at the head of the issue or of a
/// page the lines with its date, number, page, section, name or editors, in whatever order, if the date or a page like
/// A04 is among them; anywhere a date with a number and a page, or a date with a page that is the issue's, or that
/// three lines or more have so; at the top of a page in the midst of a sentence a page, alone or parted from a name;
/// the paper's name by itself, three times or more; and numbers that count up through sentences that they cut.
std::vector<bool> find_page_heads(const LineSequence& lines);

}  // namespace newsbind
