#pragma once

#include <cstddef>
#include <cstdint>

#include "writer/format.h"

namespace newsbind {

/// Raised when the headers that a module is compiled against change in meaning: src/writer/{module,format}.h,
/// src/issue/issue.h and src/source/{source,span}.h.
inline constexpr std::uint32_t kFormatVersion = 1;

/// Differs where the compiler lays out what passes between program and module differently: another release of these
/// headers, another standard library or another mode of it.
inline constexpr std::uint32_t kFormatLayout = [] {
  std::uint32_t layout = 2166136261;  // FNV-1a over the sizes
  for (std::size_t size :
       {sizeof(Issue), sizeof(Source), sizeof(File), sizeof(Line), sizeof(Place), sizeof(Metadata), sizeof(Page),
        sizeof(Article), sizeof(Block), sizeof(Run), sizeof(Piece), sizeof(Strike), sizeof(Traits),
        sizeof(FormatOption), sizeof(OptionFile), sizeof(Settings), sizeof(Warning), sizeof(Format), sizeof(Sink)})
    layout = (layout ^ static_cast<std::uint32_t>(size)) * 16777619;
  return layout;
}();

/// The entry point of a format that is a shared module. newsbind reads the version first, then the layout, and calls
/// format() only where both are its own.
struct FormatModule {
  std::uint32_t version;
  std::uint32_t layout;
  const Format& (*format)();  ///< called once; the format lives as long as the module
};

/// The entry point for a format that is made without arguments.
template <typename Made>
constexpr FormatModule format_module() {
  return {kFormatVersion, kFormatLayout, []() -> const Format& {
            static const Made format{};
            return format;
          }};
}

}  // namespace newsbind

/// What a module defines, and all that newsbind looks up in it.
extern "C" [[gnu::visibility("default")]] const newsbind::FormatModule newsbind_format_module;
