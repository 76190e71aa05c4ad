#include "measure/measure.h"

#include <algorithm>
#include <array>
#include <limits>

#include "text/language.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

constexpr std::size_t kAround = 14;  // lines to either side that tell the measure of a column
constexpr double kMeasureQuantile = 0.85;
constexpr double kReachQuantile = 0.95;
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
  metrics.advance = capped<std::uint16_t>(text::advance(whole.substr(begin, end - begin)));
  return metrics;
}

void measure_gaps(const Source& source, Metrics& metrics) {
  std::vector<std::uint32_t> filled;
  for (std::uint32_t line = 0; line < metrics.lines.size(); ++line)
    if (!metrics.lines[line].text.empty()) filled.push_back(line);
  for (std::size_t i = 0; i < filled.size(); ++i) {
    LineMetrics& line = metrics.lines[filled[i]];
    const bool first = i == 0;
    const bool last = i + 1 == filled.size();
    line.blank_above = capped<std::uint16_t>(first ? filled[i] : filled[i] - filled[i - 1] - 1);
    line.blank_below = capped<std::uint16_t>((last ? metrics.lines.size() : filled[i + 1]) - filled[i] - 1);
    const auto page = [&](std::size_t n) { return source.lines()[filled[n]].page; };
    line.page_start = first || page(i - 1) != page(i);
    line.page_end = last || page(i + 1) != page(i);
    metrics.printed.push_back({filled[i], 1, line});
  }
}

std::uint16_t quantile(std::vector<std::uint16_t>& values, double share) {
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

std::uint16_t extent(const LineMetrics& line) {
  return capped<std::uint16_t>(line.width + std::size_t{std::min<std::uint16_t>(line.indent, 4)});
}

constexpr int kIndentAdvance = 50;  // of a column: half an em

int advance_to_end(const LineMetrics& line) {
  return line.advance + kIndentAdvance * std::min<int>(line.indent, 4);
}

// The full lines of a column that was justified differ by what its blanks were stretched.
void measure_deficits(Metrics& metrics) {
  auto& printed = metrics.printed;
  std::vector<std::uint16_t> window;
  for (std::size_t i = 0; i < printed.size(); ++i) {
    const std::size_t from = i < kAround ? 0 : i - kAround;
    const std::size_t to = std::min(printed.size(), i + kAround + 1);
    window.clear();
    for (std::size_t n = from; n < to; ++n)
      window.push_back(capped<std::uint16_t>(static_cast<std::size_t>(advance_to_end(printed[n].metrics))));
    const int column = quantile(window, kMeasureQuantile);
    const int deficit = column - advance_to_end(printed[i].metrics);
    printed[i].metrics.deficit = static_cast<std::int16_t>(std::clamp(deficit, -32000, 32000));
  }
}

void measure_columns(Metrics& metrics) {
  auto& printed = metrics.printed;
  std::vector<std::uint16_t> window;
  for (std::size_t i = 0; i < printed.size(); ++i) {
    const std::size_t from = i < kAround ? 0 : i - kAround;
    const std::size_t to = std::min(printed.size(), i + kAround + 1);
    window.clear();
    for (std::size_t n = from; n < to; ++n) window.push_back(extent(printed[n].metrics));
    LineMetrics& line = printed[i].metrics;
    line.measure = std::max<std::uint16_t>(quantile(window, kMeasureQuantile), 1);
    line.reach = std::max<std::uint16_t>(quantile(window, kReachQuantile), 1);
    const auto full = std::count_if(window.begin(), window.end(), [&](std::uint16_t width) {
      return width >= kNearlyFull * line.measure && width * kNearlyFull <= line.measure;
    });
    line.uniform = static_cast<std::uint8_t>(100 * full / static_cast<std::ptrdiff_t>(window.size()));
    window.clear();
    for (std::size_t n = from; n < to; ++n)
      window.push_back(capped<std::uint16_t>(printed[n].metrics.width + std::size_t{printed[n].metrics.indent}));
    line.full_width = quantile(window, kReachQuantile);
  }
}

bool is_one_of(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

// An extraction ends a line where a wide punctuation mark was set tighter than its cell. A closing mark begins no line
// of print (JIS X 4051, kinsoku); an opening one may, so there the two parts must fill the column.
bool goes_on(const Source& source, const LineMetrics& above, const LineMetrics& line) {
  constexpr int kSlack = 3;
  constexpr int kEvenText = 40;
  if (line.blank_above > 0 || line.page_start || line.indent > 0) return false;
  const std::string_view text = source.view(line.text);
  const std::string_view before = source.view(above.text);
  std::size_t at = 0;
  const char32_t first = text::next(text, at);
  at = before.size();
  const char32_t last = text::previous(before, at);
  if (last < 0x2E80 && last != U'”' && last != U'…') return false;
  if (is_one_of(U"」』）】》〉，、。；：！？”", first)) return true;
  const int together = extent(above) + line.width;
  const bool fills = together >= above.reach - kSlack && together <= above.reach + kSlack;
  return fills && above.uniform >= kEvenText &&
         (is_one_of(U"「『（【《〈“", first) || is_one_of(U"」』）】》〉，、。；：！？”", last));
}

void mend_broken_lines(const Source& source, Metrics& metrics) {
  std::vector<PrintedLine> mended;
  for (const PrintedLine& line : metrics.printed) {
    if (mended.empty() || !goes_on(source, mended.back().metrics, line.metrics)) {
      mended.push_back(line);
      continue;
    }
    PrintedLine& whole = mended.back();
    ++whole.count;
    whole.metrics.text.end = line.metrics.text.end;
    whole.metrics.width = capped<std::uint16_t>(whole.metrics.width + std::size_t{line.metrics.width});
    whole.metrics.advance = capped<std::uint16_t>(whole.metrics.advance + std::size_t{line.metrics.advance});
    whole.metrics.blank_below = line.metrics.blank_below;
    whole.metrics.page_end = line.metrics.page_end;
  }
  metrics.printed = std::move(mended);
}

}  // namespace

Metrics measure(const Source& source) {
  Metrics metrics;
  metrics.lines.reserve(source.lines().size());
  for (const Line& line : source.lines()) metrics.lines.push_back(measure_line(source, line.text));
  measure_gaps(source, metrics);
  measure_columns(metrics);
  mend_broken_lines(source, metrics);
  measure_columns(metrics);
  measure_deficits(metrics);
  metrics.language = text::detect_language(source.text());
  return metrics;
}

}  // namespace newsbind
