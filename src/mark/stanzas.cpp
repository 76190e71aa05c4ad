#include "mark/stanzas.h"

#include <algorithm>

#include "mark/observe.h"

namespace newsbind {
namespace {

// Whether a line may begin a verse: each has a capital of its own.
bool begins_like_verse(const Observation& line) {
  return line.script == 'L' && (line.first == 'A' || line.first == '(' || line.first == '"');
}

bool looks_like_stanza(const LineSequence& lines, std::size_t begin, std::size_t end) {
  constexpr std::size_t kLeastLines = 3, kMostLines = 14;
  constexpr std::uint16_t kLongest = 55;  // columns
  if (end - begin < kLeastLines || end - begin > kMostLines) return false;
  for (std::size_t i = begin; i < end; ++i) {
    const Observation& line = lines[i];
    if (!begins_like_verse(line) || line.metrics->width > kLongest) return false;
  }
  return true;
}

// Whether every line ends where more of the next would have had room, and not each with a sentence, as short paragraphs
// without a gap between them do.
bool breaks_at_will(const LineSequence& lines, std::size_t begin, std::size_t end) {
  constexpr int kRoom = 2;  // columns to spare
  constexpr std::size_t kMostLines = 14;
  if (lines.are_pieces() || end - begin < 2 || end - begin > kMostLines) return false;
  bool goes_on = false;
  for (std::size_t i = begin; i < end; ++i) {
    const Observation& line = lines[i];
    if (!begins_like_verse(line)) return false;
    if (i + 1 == end) continue;
    if (line.metrics->width + lines[i + 1].lead + kRoom > line.metrics->measure) return false;
    goes_on = goes_on || !ends_sentence(line);
  }
  return goes_on;
}

}  // namespace

bool set_stanzas(const LineSequence& lines, const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  const auto all = [&](std::size_t begin, std::size_t end, auto is) {
    return std::all_of(labels.begin() + static_cast<std::ptrdiff_t>(begin),
                       labels.begin() + static_cast<std::ptrdiff_t>(end), is);
  };
  const auto is_verse = [](Label label) { return label == Label::verse; };
  std::vector<std::size_t> bounds;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (i == 0 || lines[i].metrics->blank_above > 0) bounds.push_back(i);
  bounds.push_back(lines.size());
  bool found = false;
  for (std::size_t n = 0; n + 1 < bounds.size(); ++n) {
    const std::size_t begin = bounds[n], end = bounds[n + 1];
    if (!all(begin, end, is_text)) continue;
    const bool at_will = breaks_at_will(lines, begin, end);
    if (!at_will && !looks_like_stanza(lines, begin, end)) continue;
    const auto is_stanza = [&](std::size_t from, std::size_t to) {
      const bool as_long = to - from == end - begin;
      return all(from, to, is_verse) || (as_long && all(from, to, is_text) && looks_like_stanza(lines, from, to));
    };
    const bool beside =
        (n > 0 && is_stanza(bounds[n - 1], begin)) || (n + 2 < bounds.size() && is_stanza(end, bounds[n + 2]));
    if (!beside && !at_will) continue;
    allow_only(Label::verse, begin, end, allowed);
    found = true;
  }
  return found;
}

}  // namespace newsbind
