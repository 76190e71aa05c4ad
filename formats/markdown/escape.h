#pragma once

#include <string>
#include <string_view>

namespace newsbind {

/// A text as the inline content of one line of CommonMark 0.30: what a parser reads from it is the text. `begins_line` where it stands at the beginning of a
/// line, so that nothing in it may open a block. Escapes no more than that needs.
std::string escape_markdown(std::string_view text, bool begins_line);

/// The same for the content of an ATX heading (section 4.2): a closing run of # stays text.
std::string escape_heading(std::string_view text);

/// A YAML 1.2 scalar: plain where that is safe, else in double quotes.
std::string yaml_scalar(std::string_view text);

}  // namespace newsbind
