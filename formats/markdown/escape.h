#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace newsbind {

// Text as CommonMark (0.30 and 0.31): what a parser reads from it is the text, blanks at the ends of a line included. A
// character is escaped only where it would mean something as it stands: the second of a pair counts, not the first
// alone. Strikethrough and tables of GitHub's dialect (GFM 0.29) are text in both flavours; its autolinks and footnotes
// are escaped in `gfm` only. An address with @ is made a link by that dialect whatever stands before it.

enum class Flavour : std::uint8_t { commonmark, gfm };

/// A paragraph whose lines are kept, each but the last with a hard break (section 6.7).
std::string escape_paragraph(const std::vector<std::string>& lines, Flavour flavour = Flavour::commonmark);

/// The content of an ATX heading (section 4.2).
std::string escape_heading(std::string_view text, Flavour flavour = Flavour::commonmark);

/// The content of a cell of a table (GFM, section 4.10), without blanks at its ends.
std::string escape_cell(std::string_view text);

/// A paragraph of one line between two `mark`s, "*" or "**"; without them where a blank at its ends would keep them
/// from being emphasis. White space outside both marks makes them emphasis whatever the script (section 6.2).
std::string emphasized_paragraph(std::string_view text, std::string_view mark, Flavour flavour = Flavour::commonmark);

}  // namespace newsbind
