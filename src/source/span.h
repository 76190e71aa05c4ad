#pragma once

#include <cstdint>

namespace newsbind {

/// A stretch of the Source's text: offsets in bytes of UTF-8, on character boundaries, end exclusive.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  friend bool operator==(Span, Span) = default;
};

}  // namespace newsbind
