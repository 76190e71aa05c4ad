#pragma once

#include <cstdint>
#include <memory>

struct UBreakIterator;

namespace newsbind::text {

/// An iterator of ICU over the places where a text may be broken; the text it is set to must outlive its use.
struct CloseBreaks {
  void operator()(UBreakIterator* opened) const;
};
using Breaks = std::unique_ptr<UBreakIterator, CloseBreaks>;

enum class BreaksOf : std::uint8_t { lines, words };

/// Opens one by the rules of UAX #14 or UAX #29 for the locale. Throws std::runtime_error where ICU has no rules.
Breaks open_breaks(BreaksOf of, const char* locale);

}  // namespace newsbind::text
