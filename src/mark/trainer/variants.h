#pragma once

#include <filesystem>
#include <vector>

#include "mark/trainer/gold.h"

namespace newsbind {

/// Add to the issues what other converters and other hands would have made of them; their kind is "damaged",
/// "typed" or "excerpt".

/// Each page with a piece of a paragraph a line ("dump") broken into the lines of a narrow column: of so many columns
/// in turn, and every fourth time round, in Chinese and Japanese, of so many characters, as programs break them that
/// know nothing of wide ones.
void add_wrapped(std::vector<GoldIssue>& issues);

/// Each page in columns ("columns", "issue", "page") with other indents and blank lines. `paths` are those of the first
/// issues.
void add_damaged(const std::vector<std::filesystem::path>& paths, std::vector<GoldIssue>& issues);

/// Each page set wide ("wrapped") as those who type old periodicals set theirs: heads in the middle, wide gaps above
/// them, signatures at the right.
void add_typed(std::vector<GoldIssue>& issues);

/// The first one, two or three stories of each issue that has more, or the last ones with what stands below them, as
/// someone cuts out an item or two.
void add_excerpts(std::vector<GoldIssue>& issues);

}  // namespace newsbind
