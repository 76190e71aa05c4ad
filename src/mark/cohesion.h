#pragma once

#include <cstdint>
#include <vector>

#include "mark/observe.h"

namespace newsbind {

/// How much the text below a line goes on with the words of the text above it: lexical cohesion (M. Hearst, TextTiling,
/// 1997). Under a crosshead a story goes on with its names; a headline parts two that have none in common. A word
/// counts by the share of its lines that stand in the two stretches.
class Cohesion {
 public:
  /// Counts the words; `lines` is kept by reference.
  explicit Cohesion(const std::vector<Observation>& lines);

  /// Of line `i`, itself left out, in fifths of what is usual between two lines of the issue, kMost at most; -1 where
  /// nothing stands on one of its sides.
  std::int8_t of(std::size_t i) const;

  static constexpr std::int8_t kMost = 12;

 private:
  double between(std::size_t above, std::size_t below) const;
  std::vector<std::uint32_t> words_from(std::size_t line, int step) const;

  const std::vector<Observation>& lines_;
  std::vector<std::uint32_t> words_;       // of the issue, sorted
  std::vector<std::uint32_t> lines_with_;  // of each
  double usual_ = 0;
};

}  // namespace newsbind
