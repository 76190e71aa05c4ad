#include "measure/measure.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

#include "measure/strokes.h"
#include "text/korean_spacing.h"
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

void measure_text(const Source& source, LineMetrics& metrics) {
  const std::string_view text = source.view(metrics.text);
  metrics.width = capped<std::uint16_t>(text::width(text));
  metrics.advance = capped<std::uint16_t>(text::advance(text));
}

LineMetrics measure_line(const Source& source, Span line) {
  const std::string_view whole = source.view(line);
  LineMetrics metrics;
  const std::size_t begin = text::blanks_before(whole), end = whole.size() - text::blanks_behind(whole.substr(begin));
  std::size_t columns = 0;
  for (std::size_t at = 0; at < begin;) {
    const char32_t c = text::next(whole, at);
    columns += c == '\t' ? 8 - columns % 8 : text::width(c);
  }
  metrics.text = {line.begin + static_cast<std::uint32_t>(begin), line.begin + static_cast<std::uint32_t>(end)};
  metrics.indent = capped<std::uint16_t>(columns);
  measure_text(source, metrics);
  return metrics;
}

void take_off_strokes(const Source& source, Metrics& metrics) {
  for (const Span stroke : metrics.strokes) {
    LineMetrics& line = metrics.lines[source.line_at(stroke.begin)];
    Span& rest = line.text;
    if (stroke.begin == rest.begin) {
      rest.begin = stroke.end;
      rest.begin += static_cast<std::uint32_t>(text::blanks_before(source.view(rest)));
    } else {
      rest.end = stroke.begin;
      rest.end -= static_cast<std::uint32_t>(text::blanks_behind(source.view(rest)));
    }
    measure_text(source, line);
  }
}

// The blanks that stand in front of all lines of a page but a few, as ANNO and others print them, are its margin.
void take_off_margin(std::vector<LineMetrics*>& page) {
  constexpr std::size_t kLeastLines = 12, kOneOutOf = 16;
  if (page.size() < kLeastLines) return;
  const auto at = page.begin() + static_cast<std::ptrdiff_t>(page.size() / kOneOutOf);
  std::nth_element(page.begin(), at, page.end(), [](auto* a, auto* b) { return a->indent < b->indent; });
  const std::uint16_t margin = (*at)->indent;
  const auto flush = std::count_if(page.begin(), page.end(), [&](auto* line) { return line->indent == margin; });
  if (static_cast<std::size_t>(flush) * 2 < page.size()) return;
  for (LineMetrics* line : page) line->indent -= std::min(line->indent, margin);
}

void take_off_margins(const Source& source, std::vector<LineMetrics>& lines) {
  std::vector<LineMetrics*> page;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines[i].text.empty()) page.push_back(&lines[i]);
    if (i + 1 < lines.size() && source.lines()[i].page == source.lines()[i + 1].page) continue;
    take_off_margin(page);
    page.clear();
  }
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

std::uint16_t end_column(const LineMetrics& line) {
  return capped<std::uint16_t>(line.width + std::size_t{line.indent});
}

constexpr int kIndentAdvance = 50;  // of a column: half an em

int advance_to_end(const LineMetrics& line) { return line.advance + kIndentAdvance * std::min<int>(line.indent, 4); }

// What `measured` gives of the lines around line i and of itself.
template <typename Measured>
void look_around(const std::vector<PrintedLine>& printed, std::size_t i, Measured measured,
                 std::vector<std::uint16_t>& window) {
  const std::size_t to = std::min(printed.size(), i + kAround + 1);
  window.clear();
  for (std::size_t n = i < kAround ? 0 : i - kAround; n < to; ++n)
    window.push_back(capped<std::uint16_t>(static_cast<std::size_t>(measured(printed[n].metrics))));
}

// The full lines of a column that was justified differ by what its blanks were stretched.
void measure_deficits(Metrics& metrics) {
  auto& printed = metrics.printed;
  std::vector<std::uint16_t> window;
  for (std::size_t i = 0; i < printed.size(); ++i) {
    look_around(printed, i, advance_to_end, window);
    const int column = quantile(window, kMeasureQuantile);
    const int deficit = column - advance_to_end(printed[i].metrics);
    printed[i].metrics.deficit = static_cast<std::int16_t>(std::clamp(deficit, -32000, 32000));
  }
}

void measure_columns(Metrics& metrics) {
  auto& printed = metrics.printed;
  std::vector<std::uint16_t> window;
  for (std::size_t i = 0; i < printed.size(); ++i) {
    look_around(printed, i, extent, window);
    LineMetrics& line = printed[i].metrics;
    line.measure = std::max<std::uint16_t>(quantile(window, kMeasureQuantile), 1);
    line.reach = std::max<std::uint16_t>(quantile(window, kReachQuantile), 1);
    const auto full = std::count_if(window.begin(), window.end(), [&](std::uint16_t width) {
      return width >= kNearlyFull * line.measure && width * kNearlyFull <= line.measure;
    });
    line.uniform = static_cast<std::uint8_t>(100 * full / static_cast<std::ptrdiff_t>(window.size()));
    look_around(printed, i, end_column, window);
    line.full_width = quantile(window, kReachQuantile);
  }
}

using text::first_of, text::is_one_of, text::last_of;

constexpr std::u32string_view kStops = U"。！？.!?";
constexpr std::u32string_view kClosingQuotes = U"」』”）";
constexpr std::u32string_view kClosingBrackets = U"」』）】》〉”";
constexpr std::u32string_view kOpening = U"「『（【《〈“";
constexpr std::u32string_view kClosing = U"」』）】》〉，、。；：！？”";

// An extraction ends a line where a wide punctuation mark was set tighter than its cell. A closing mark begins no line
// of print (JIS X 4051, kinsoku); an opening one may, so there the parts must fill the column.
class Mender {
 public:
  Mender(const Source& source, Metrics& metrics)
      : source_(source), metrics_(metrics), breaks_lines_(some_begin_with_closing() || some_fill_columns()) {}

  /// Whether any line was mended.
  bool mend() {
    const auto& printed = metrics_.printed;
    std::vector<PrintedLine> mended;
    for (std::size_t i = 0; i < printed.size();) {
      PrintedLine whole = printed[i];
      std::size_t end = i + 1;
      for (const std::size_t parts = breaks_lines_ ? parts_of_line(i) : 1; end < i + parts; ++end)
        append(whole, printed[end]);
      if (!mended.empty() && begins_with_closing(i)) append(mended.back(), whole);
      else if (!mended.empty() && goes_on(mended.back().metrics, printed[i].metrics)) append(mended.back(), whole);
      else mended.push_back(whole);
      i = end;
    }
    std::swap(metrics_.printed, mended);
    return metrics_.printed.size() < mended.size();
  }

 private:
  static constexpr int kEvenText = 40;
  static constexpr std::size_t kLeastBroken = 3;  // lines

  std::string_view text(const LineMetrics& line) const { return source_.view(line.text); }

  static bool follows_closely(const LineMetrics& line) {
    return line.blank_above == 0 && !line.page_start && line.indent == 0;
  }

  // A sentence ends there, and a paragraph may.
  static bool is_stopped(std::string_view text) {
    for (std::size_t at = text.size(); at > 0;) {
      const char32_t c = text::previous(text, at);
      if (!is_one_of(kClosingQuotes, c) && c != U' ' && c != U'\n') return is_one_of(kStops, c);
    }
    return false;
  }

  std::string_view text_up_to(const LineMetrics& line) const { return source_.text().substr(0, line.text.end); }

  static bool is_wide(char32_t c) { return (c >= 0x2E80 && !text::is_hangul(c)) || c == U'”' || c == U'…'; }

  // Whether a text ends with a wide character. Korean is set in proportional marks.
  static bool ends_wide(std::string_view text) {
    constexpr std::u32string_view kProportional = U"”…";
    std::size_t at = text.size();
    char32_t c = at > 0 ? text::previous(text, at) : 0;
    if (!is_wide(c)) return false;
    while (at > 0 && is_one_of(kProportional, c)) c = text::previous(text, at);
    return is_wide(c);
  }

  bool begins_with_closing(std::size_t i) const {
    const LineMetrics& line = metrics_.printed[i].metrics;
    return i > 0 && follows_closely(line) && ends_wide(text(metrics_.printed[i - 1].metrics)) &&
           is_one_of(kClosing, first_of(text(line)));
  }

  bool parted_at_mark(const LineMetrics& above, const LineMetrics& line) const {
    if (!follows_closely(line) || !ends_wide(text(above))) return false;
    return is_one_of(kOpening, first_of(text(line)))
               ? !is_stopped(text(above))
               : is_one_of(kClosing, last_of(text(above))) && !is_stopped(text_up_to(above));
  }

  // A paragraph may end there and the next one open with a quotation; then the two fill a column only where the end is
  // as short as the indent.
  bool quotes_behind_stop(const LineMetrics& above, const LineMetrics& line) const {
    constexpr int kLongerThanIndent = 350;
    return follows_closely(line) && above.advance > kLongerThanIndent && ends_wide(text(above)) &&
           is_one_of(kOpening, first_of(text(line)));
  }

  bool goes_on(const LineMetrics& above, const LineMetrics& line) const {
    constexpr int kSlack = 3;
    const int together = extent(above) + line.width;
    const bool fills = together >= above.reach - kSlack && together <= above.reach + kSlack;
    const bool may_be_heading = above.blank_above > 0 && !breaks_lines_;
    return parted_at_mark(above, line) && fills && !fills_line(line.deficit) && above.uniform >= kEvenText &&
           !may_be_heading && !stands_apart(above, line);
  }

  // （中央社）: a credit or a quotation of its own, no beginning of a line, where no mark follows it.
  bool stands_apart(const LineMetrics& above, const LineMetrics& line) const {
    const std::string_view whole = text(above);
    const char32_t next = first_of(text(line));
    if (!is_one_of(kOpening, first_of(whole)) || is_one_of(kOpening, next) || is_one_of(kClosing, next)) return false;
    for (std::size_t at = 0; at < whole.size();)
      if (is_one_of(kClosingBrackets, text::next(whole, at))) return at == whole.size();
    return false;
  }

  // Whether line i may be a part of the line of print that the line above it belongs to.
  bool may_join(std::size_t i) const {
    const LineMetrics &above = metrics_.printed[i - 1].metrics, &line = metrics_.printed[i].metrics;
    return begins_with_closing(i) || parted_at_mark(above, line) || quotes_behind_stop(above, line);
  }

  // A text whose lines were broken shows it: some of them begin with a closing mark,
  bool some_begin_with_closing() const {
    std::size_t broken = 0;
    for (std::size_t i = 1; i < metrics_.printed.size(); ++i) broken += begins_with_closing(i);
    return broken >= kLeastBroken;
  }

  // or short lines parted at a mark make full ones together, more of them than by chance.
  bool some_fill_columns() const {
    constexpr std::size_t kOneOf = 6;
    const auto& printed = metrics_.printed;
    std::size_t parted = 0, filled = 0;
    for (std::size_t i = 0, parts = 1; i + 1 < printed.size(); i += parts, parts = 1) {
      if (!parted_at_mark(printed[i].metrics, printed[i + 1].metrics)) continue;
      if (fills_line(shared_advance(i) - printed[i].metrics.advance)) continue;
      parts = parts_of_line(i);
      ++parted;
      filled += parts > 1;
    }
    return filled >= kLeastBroken && filled * kOneOf >= parted;
  }

  // How many lines from this one on fill one line of print as it was set, or the first line of a paragraph, which is
  // short by its indent; 1 where no such lines do.
  std::size_t parts_of_line(std::size_t i) const {
    constexpr std::size_t kMostParts = 5;
    const auto& printed = metrics_.printed;
    if (i + 1 == printed.size() || !may_join(i + 1) || stands_apart(printed[i].metrics, printed[i + 1].metrics))
      return 1;
    const int column = shared_advance(i);
    if (opens_paragraph(printed[i].metrics, printed[i + 1].metrics, column)) return 1;
    int sum = printed[i].metrics.advance;
    for (std::size_t n = 1; n < kMostParts && i + n < printed.size(); ++n) {
      sum += printed[i + n].metrics.advance;
      if (!may_join(i + n) || sum > column + kSqueezed) return 1;
      if (fills_line(column - sum)) return n + 1;
    }
    return 1;
  }

  // Below a byline or a stop a line that fills the column but for an indent is a paragraph's first: the more so the
  // less well it fills the column together with the line above.
  bool opens_paragraph(const LineMetrics& above, const LineMetrics& line, int column) const {
    constexpr int kIndent = 200;
    const int room = column - line.advance;
    if (!fills_line(room)) return false;
    const bool closes = is_one_of(kClosing, last_of(text(above))) && !is_stopped(text(above));
    if (closes && is_one_of(kOpening, first_of(text(line)))) return false;
    return std::abs(room - kIndent) <= std::abs(room - above.advance);
  }

  // The widest that three of the lines around a line share: where most lines are broken, few are full.
  int shared_advance(std::size_t i) const {
    constexpr std::size_t kSharing = 3;
    constexpr int kAlike = 150;
    std::vector<std::uint16_t> window;
    look_around(metrics_.printed, i, advance_to_end, window);
    std::sort(window.begin(), window.end(), std::greater<>());
    for (std::size_t n = 0; n + kSharing <= window.size(); ++n)
      if (window[n] - window[n + kSharing - 1] <= kAlike) return window[n];
    return 0;
  }

  // In hundredths of an em. Marks side by side are squeezed by half an em each; an indent is two ems.
  static constexpr int kSqueezed = 260, kIndented = 260;
  static bool fills_line(int deficit) { return deficit >= -kSqueezed && deficit <= kIndented; }

  static void append(PrintedLine& whole, const PrintedLine& line) {
    whole.count += line.count;
    whole.metrics.text.end = line.metrics.text.end;
    whole.metrics.width = capped<std::uint16_t>(whole.metrics.width + std::size_t{line.metrics.width});
    whole.metrics.advance = capped<std::uint16_t>(whole.metrics.advance + std::size_t{line.metrics.advance});
    whole.metrics.blank_below = line.metrics.blank_below;
    whole.metrics.page_end = line.metrics.page_end;
  }

  const Source& source_;
  Metrics& metrics_;
  const bool breaks_lines_;
};

}  // namespace

Metrics measure(const Source& source) {
  Metrics metrics;
  metrics.lines.reserve(source.lines().size());
  for (const Line& line : source.lines()) metrics.lines.push_back(measure_line(source, line.text));
  metrics.strokes = find_strokes(source, metrics.lines);
  take_off_strokes(source, metrics);
  take_off_margins(source, metrics.lines);
  measure_gaps(source, metrics);
  const auto measure_widths = [&] {
    measure_columns(metrics);
    measure_deficits(metrics);
  };
  measure_widths();
  if (Mender(source, metrics).mend()) measure_widths();
  metrics.language = text::detect_language(source.text());
  return metrics;
}

}  // namespace newsbind
