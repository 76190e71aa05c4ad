#include "measure/strokes.h"

#include <algorithm>
#include <string_view>

#include "text/lexicon.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

bool is_stroke(char32_t c) { return c == U'|' || c == U'¦'; }

// The bytes of the stroke before the first letter of a text; 0 where none stands there.
std::size_t stroke_before(std::string_view text) {
  std::size_t end = 0;
  if (text.empty() || !is_stroke(text::next(text, end))) return 0;
  const std::string_view behind = text.substr(end);
  return text::is_word_letter(text::first_of(behind.substr(text::blanks_before(behind)))) ? end : 0;
}

std::size_t stroke_behind(std::string_view text) {
  std::size_t begin = text.size();
  if (text.size() < 2 || !is_stroke(text::previous(text, begin))) return 0;
  return text.size() - begin;
}

// Strokes in the midst of a line, or at both its ends.
bool has_cells(std::string_view text) {
  const auto count = std::count_if(text.begin(), text.end(), [](char c) { return c == '|'; });
  const bool before = stroke_before(text) > 0, behind = stroke_behind(text) > 0;
  return (before && behind) || count > before + behind;
}

}  // namespace

std::vector<Span> find_strokes(const Source& source, const std::vector<LineMetrics>& lines) {
  constexpr std::size_t kLeast = 3;
  std::vector<Span> found;
  std::size_t cells = 0;
  for (const LineMetrics& line : lines) {
    const std::string_view text = source.view(line.text);
    if (has_cells(text)) {
      ++cells;
      continue;
    }
    const auto before = static_cast<std::uint32_t>(stroke_before(text)),
               behind = static_cast<std::uint32_t>(stroke_behind(text));
    if (before > 0) found.push_back({line.text.begin, line.text.begin + before});
    else if (behind > 0) found.push_back({line.text.end - behind, line.text.end});
  }
  return found.size() < kLeast || found.size() <= cells ? std::vector<Span>() : found;
}

}  // namespace newsbind
