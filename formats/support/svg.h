#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace newsbind {

/// Whether the bytes begin as an SVG drawing may: with markup, not with the magic of another kind of file.
bool looks_like_svg(std::string_view bytes);

/// What keeps a drawing from standing by itself in a package, where something does: it is not well-formed XML in UTF-8
/// or UTF-16, its root is not SVG's, it runs scripts, or it refers to a file beside it.
std::optional<std::string> fault_of_svg(std::string_view bytes);

}  // namespace newsbind
