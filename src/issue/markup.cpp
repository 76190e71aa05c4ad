#include "issue/markup.h"

#include "mark/heading.h"

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

Metrics without_heading_marks(const Source& source, Metrics metrics, const std::vector<Span>& heading_marks) {
  for (Span mark : heading_marks) metrics.lines[source.line_at(mark.begin)].text.begin = mark.end;
  return metrics;
}

}  // namespace newsbind
