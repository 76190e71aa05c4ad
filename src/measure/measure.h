#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "source/source.h"

namespace newsbind {

/// What is measured of a line before anything is decided.
struct LineMetrics {
  Span text;                      ///< the line without blanks and strokes at either end; empty for a blank line
  std::uint16_t indent = 0;       ///< columns of blanks before the text
  std::uint16_t width = 0;        ///< columns of the text, 65535 at most
  std::uint16_t measure = 0;      ///< columns of the column of print the line stood in, by the lines around it
  std::uint16_t reach = 0;        ///< columns to which the longest of those lines reach, indent included
  std::uint16_t full_width = 0;   ///< columns from the page's edge to the end of the longest lines around it
  std::uint8_t uniform = 0;       ///< percent of the lines around it that nearly fill that measure
  std::uint16_t advance = 0;      ///< hundredths of an em of the text in a proportional face, 65535 at most
  std::int16_t deficit = 0;       ///< hundredths of an em that it falls short of the full lines around it
  std::uint16_t blank_above = 0;  ///< blank lines between this line and the one above
  std::uint16_t blank_below = 0;
  bool page_start = false;  ///< the first line with text on its page
  bool page_end = false;    ///< the last one
};

/// Whether a line takes so much of the measure of its column.
inline bool fills(const LineMetrics& line, int percent) { return line.width * 100 >= line.measure * percent; }

/// A line of print: a line with text, or several, where an extraction broke the line at its wide punctuation marks.
struct PrintedLine {
  std::uint32_t first = 0;  ///< index into Source::lines()
  std::uint32_t count = 1;
  LineMetrics metrics;  ///< of the whole: its text runs from the first's begin to the last's end
};

/// What is measured of the issue.
struct Metrics {
  std::vector<LineMetrics> lines;    ///< one for each line of the Source
  std::vector<PrintedLine> printed;  ///< every line that holds text stands in one of them, in order
  std::vector<Span> strokes;         ///< of rules between columns, at the lines' ends, see measure/strokes.h
  std::string language;              ///< BCP 47: zh-Hans, zh-Hant, ja, ko, en, de, fr, es ...; und
};

Metrics measure(const Source& source);

}  // namespace newsbind
