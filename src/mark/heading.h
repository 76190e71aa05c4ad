#pragma once

#include <string_view>

namespace newsbind {

/// Whether a line begins with a heading that its text goes on behind, in Latin script: _Of Bees._--They, OF BEES.--They
bool has_run_in_heading(std::string_view line);

/// Whether a line begins with the name of what is numbered: CHAPTER, Part, Kapitel.
bool names_part(std::string_view line);

/// Whether a line is the number of a part and nothing else: CHAPTER II., Part the First, III., 第二章, 제3장.
bool numbers_part(std::string_view line);

}  // namespace newsbind
