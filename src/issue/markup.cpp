#include "issue/markup.h"

#include <algorithm>
#include <string_view>

#include "mark/heading.h"
#include "mark/page_marks.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

bool is_printed_as_heading(Role role) { return is_heading(role) || role == Role::crosshead; }

}  // namespace

std::vector<Span> find_heading_marks(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks) {
  std::vector<Span> found;
  for (std::size_t line = 0; line < marks.size(); ++line) {
    const Span text = metrics.lines[line].text;
    if (!is_printed_as_heading(marks[line].role)) continue;
    const auto size = static_cast<std::uint32_t>(heading_mark_size(source.view(text)));
    if (size > 0 && size < text.size()) found.push_back({text.begin, text.begin + size});
  }
  return found.size() < kLeastHeadingMarks ? std::vector<Span>() : found;
}

std::vector<Span> find_page_marks(const Source& source, const Metrics& metrics) {
  std::vector<std::string_view> texts;
  for (const LineMetrics& line : metrics.lines) texts.push_back(source.view(line.text));
  std::vector<Span> found;
  for (const PageMark& mark : find_page_marks(texts)) {
    const std::uint32_t begin = metrics.lines[mark.line].text.begin;
    found.push_back({begin + static_cast<std::uint32_t>(mark.begin), begin + static_cast<std::uint32_t>(mark.end)});
  }
  return found;
}

Metrics without_marks(const Source& source, Metrics metrics, const std::vector<Span>& marks) {
  const auto line_of = [&](Span mark) -> Span& { return metrics.lines[source.line_at(mark.begin)].text; };
  for (const Span mark : marks) {
    Span& line = line_of(mark);
    if (mark.begin != line.begin) continue;
    line.begin = mark.end + static_cast<std::uint32_t>(text::blanks_before(source.view({mark.end, line.end})));
  }
  for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
    Span& line = line_of(*mark);
    if (mark->end != line.end || mark->begin < line.begin) continue;
    line.end = mark->begin - static_cast<std::uint32_t>(text::blanks_behind(source.view({line.begin, mark->begin})));
  }
  return metrics;
}

Metrics with_strokes(const Source& source, Metrics metrics) {
  for (const Span stroke : metrics.strokes) {
    Span& line = metrics.lines[source.line_at(stroke.begin)].text;
    line = {std::min(line.begin, stroke.begin), std::max(line.end, stroke.end)};
  }
  return metrics;
}

std::vector<Span> parts_without(const std::vector<Span>& marks, Span text) {
  std::vector<Span> parts;
  auto mark = std::partition_point(marks.begin(), marks.end(), [&](Span one) { return one.end <= text.begin; });
  for (; mark != marks.end() && mark->begin < text.end; ++mark) {
    if (mark->begin > text.begin) parts.push_back({text.begin, mark->begin});
    text.begin = std::min(mark->end, text.end);
  }
  if (!text.empty()) parts.push_back(text);
  return parts;
}

}  // namespace newsbind
