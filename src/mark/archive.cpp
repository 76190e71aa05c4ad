#include "mark/archive.h"

#include <algorithm>

namespace newsbind {
namespace {

// Where the lines end that stand right below line `begin` with no gap.
std::size_t end_of_block(const LineSequence& lines, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < lines.size() && lines[end].metrics->blank_above == 0) ++end;
  return end;
}

// *** START OF THE PROJECT GUTENBERG EBOOK ...
bool is_archives_line(const Observation& line, std::string_view word) {
  return line.cues.has(Cue::archive) && line.text.starts_with("***") &&
         line.text.substr(0, 12).find(word) != std::string_view::npos;
}

}  // namespace

std::size_t end_of_licence(const LineSequence& lines) {
  constexpr std::size_t kMostProducers = 8;  // lines
  std::size_t end = 0;
  for (std::size_t i = 0; i < lines.size() && end == 0; ++i)
    if (is_archives_line(lines[i], "START")) end = lines[i].text.ends_with("***") ? i + 1 : end_of_block(lines, i);
  const auto names_archive = [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
      if (lines[i].cues.has(Cue::archive)) return true;
    return false;
  };
  while (end > 0 && end < lines.size() && lines[end].metrics->blank_above > 0) {
    const std::size_t block = end_of_block(lines, end);
    if (block - end > kMostProducers || !names_archive(end, std::min(block, end + 2))) break;
    end = block;
  }
  return end;
}

std::size_t begin_of_licence(const LineSequence& lines) {
  constexpr std::size_t kAboveEnd = 4;  // lines
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!is_archives_line(lines[i], "END OF")) continue;
    std::size_t begin = i;
    for (std::size_t n = i; n-- > 0 && i - n <= kAboveEnd;)
      if (lines[n].cues.has(Cue::archive) && lines[n].text.starts_with("End of ")) begin = n;
    return begin;
  }
  return lines.size();
}

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
  for (std::size_t begin = 0; begin < lines.size(); ++begin) {
    if (!is_bracketed_note(lines[begin].text)) continue;
    const std::size_t end = closing_line(lines, begin);
    for (std::size_t i = begin + 1; i <= end; ++i) forbid(kHeading, allowed[i]);
    if (end > begin && lines[begin].metrics->width <= kWidestNumber) forbid(kOpening, allowed[begin + 1]);
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
