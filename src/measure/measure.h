#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "source/source.h"

namespace newsbind {

/// What is measured of a line before anything is decided.
struct LineMetrics {
  Span text;                   ///< the line without the blanks at either end; empty for a blank line
  std::uint16_t indent = 0;    ///< columns of blanks before the text
  std::uint16_t width = 0;     ///< columns of the text
  std::uint16_t measure = 0;   ///< columns of the column of print the line stood in, estimated from its neighbourhood
  std::uint16_t blank_above = 0;  ///< blank lines between this line and the one above
  bool page_start = false;     ///< the first line with text on its page
  bool page_end = false;       ///< the last one
};

/// What is measured of the issue.
struct Metrics {
  std::vector<LineMetrics> lines;  ///< one for each line of the Source
  std::string language;            ///< BCP 47: zh-Hans, zh-Hant, ja, ko, en, de, fr, es ...; und
  bool hard_wrapped = false;       ///< lines end where the column ended, not where a paragraph did
};

Metrics measure(const Source& source);

}  // namespace newsbind
