#include "measure/measure.h"

#include <algorithm>
#include <array>
#include <limits>

#include "text/language.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

constexpr std::size_t kAround = 14;         // lines to either side that tell the measure of a column
constexpr double kMeasureQuantile = 0.85;
constexpr double kNearlyFull = 0.82;

template <typename Integer>
Integer capped(std::size_t value) {
  return static_cast<Integer>(std::min<std::size_t>(value, std::numeric_limits<Integer>::max()));
}

LineMetrics measure_line(const Source& source, Span line) {
  const std::string_view whole = source.view(line);
  LineMetrics metrics;
  std::size_t begin = 0;
  std::size_t columns = 0;
  while (begin < whole.size()) {
    std::size_t behind = begin;
    const char32_t c = text::next(whole, behind);
    if (!text::is_blank(c)) break;
    columns += c == '\t' ? 8 - columns % 8 : text::width(c);
    begin = behind;
  }
  std::size_t end = whole.size();
  while (end > begin) {
    std::size_t before = end;
    if (!text::is_blank(text::previous(whole, before))) break;
    end = before;
  }
  metrics.text = {line.begin + static_cast<std::uint32_t>(begin), line.begin + static_cast<std::uint32_t>(end)};
  if (begin == end) metrics.text.end = metrics.text.begin;
  metrics.indent = capped<std::uint16_t>(columns);
  metrics.width = capped<std::uint16_t>(text::width(whole.substr(begin, end - begin)));
  return metrics;
}

void measure_gaps(const Source& source, Metrics& metrics) {
  const auto& printed = metrics.printed;
  for (std::size_t i = 0; i < printed.size(); ++i) {
    LineMetrics& line = metrics.lines[printed[i]];
    const bool first = i == 0;
    const bool last = i + 1 == printed.size();
    line.blank_above = capped<std::uint16_t>(first ? printed[i] : printed[i] - printed[i - 1] - 1);
    line.blank_below = capped<std::uint16_t>((last ? metrics.lines.size() : printed[i + 1]) - printed[i] - 1);
    const auto page = [&](std::size_t n) { return source.lines()[printed[n]].page; };
    line.page_start = first || page(i - 1) != page(i);
    line.page_end = last || page(i + 1) != page(i);
  }
}

void measure_columns(Metrics& metrics) {
  const auto& printed = metrics.printed;
  std::vector<std::uint16_t> window;
  for (std::size_t i = 0; i < printed.size(); ++i) {
    const std::size_t from = i < kAround ? 0 : i - kAround;
    const std::size_t to = std::min(printed.size(), i + kAround + 1);
    window.clear();
    for (std::size_t n = from; n < to; ++n)
      window.push_back(metrics.lines[printed[n]].width + std::min<std::uint16_t>(metrics.lines[printed[n]].indent, 4));
    const auto quantile = window.begin() + static_cast<std::ptrdiff_t>(kMeasureQuantile * (window.size() - 1));
    std::nth_element(window.begin(), quantile, window.end());
    const std::uint16_t measure = *quantile;
    const auto full = std::count_if(window.begin(), window.end(), [&](std::uint16_t width) {
      return width >= kNearlyFull * measure && width * kNearlyFull <= measure;
    });
    LineMetrics& line = metrics.lines[printed[i]];
    line.measure = std::max<std::uint16_t>(measure, 1);
    line.uniform = static_cast<std::uint8_t>(100 * full / static_cast<std::ptrdiff_t>(window.size()));
  }
}

}  // namespace

Metrics measure(const Source& source) {
  Metrics metrics;
  metrics.lines.reserve(source.lines().size());
  for (const Line& line : source.lines()) {
    metrics.lines.push_back(measure_line(source, line.text));
    if (!metrics.lines.back().text.empty()) metrics.printed.push_back(metrics.lines.size() - 1);
  }
  measure_gaps(source, metrics);
  measure_columns(metrics);
  metrics.language = text::detect_language(source.text());
  return metrics;
}

}  // namespace newsbind
