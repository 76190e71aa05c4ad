#include "mark/bracketed_notes.h"

#include <algorithm>

namespace newsbind {
bool is_bracketed_note(std::string_view text) {
  return text.starts_with("[Illustration") || text.starts_with("[Sidenote") || text.starts_with("[Footnote") ||
         text.starts_with("[Note");
}

std::size_t closing_line(const LineSequence& lines, std::size_t begin) {
  constexpr std::size_t kMostLines = 12;
  for (std::size_t i = begin; i < lines.size() && i - begin < kMostLines; ++i) {
    const std::size_t bracket = lines[i].text.find_first_of("[]", i == begin ? 1 : 0);
    if (bracket != std::string_view::npos) return lines[i].text[bracket] == ']' ? i : begin;
  }
  return begin;
}

void set_bracketed_notes(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  constexpr std::uint16_t kWidestNumber = 26;  // columns: [Illustration: Fig. 12.
  constexpr std::size_t kLinesOfHeading = 2;   // [FROM THE NEW / MONTHLY GAZETTE.]
  for (std::size_t begin = 0; begin < lines.size(); ++begin) {
    if (!lines[begin].text.starts_with('[')) continue;
    const bool note = is_bracketed_note(lines[begin].text);
    const std::size_t end = closing_line(lines, begin);
    if (end == begin || (!note && end - begin < kLinesOfHeading)) continue;
    const bool picture = lines[begin].text.starts_with("[Illustration");
    for (std::size_t i = begin; i <= end; ++i)
      forbid(picture ? ~(kCaption | set_of(Label::advertisement)) : kHeading, allowed[i]);
    if (note && lines[begin].metrics->width <= kWidestNumber) forbid(kOpening, allowed[begin + 1]);
  }
}

void set_transcribers_notes(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kMostLines = 60;
  constexpr LabelSet kStruck = set_of(Label::boilerplate) | set_of(Label::advertisement) | set_of(Label::folio);
  const auto ends = [&](std::size_t i) { return lines[i].text.ends_with(']'); };
  for (std::size_t begin = 0; begin < lines.size(); ++begin) {
    if (!lines[begin].text.starts_with("[Transcriber")) continue;
    std::size_t end = begin;
    while (end < lines.size() && end - begin < kMostLines && !ends(end)) ++end;
    if (end == lines.size() || !ends(end)) continue;
    for (std::size_t i = begin; i <= end; ++i) {
      forbid(kStruck, allowed[i]);
      if (lines[i].text.find(" -> ") != std::string_view::npos) allow_only(Label::verse, i, i + 1, allowed);
    }
  }
}

}  // namespace newsbind
