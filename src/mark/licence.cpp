#include "mark/licence.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "text/ascii.h"

namespace newsbind {
namespace {

// *** START OF THE PROJECT GUTENBERG EBOOK ...
bool is_marker(const Observation& line, std::string_view words) {
  if (!line.cues.has(Cue::archive) || !line.text.starts_with("***")) return false;
  const std::string_view text = line.text.substr(std::min(line.text.find_first_not_of("* "), line.text.size()));
  return text.starts_with(words);
}

bool starts_text(const Observation& line) { return is_marker(line, "START OF"); }

bool ends_text(const Observation& line) { return is_marker(line, "END OF") || is_marker(line, "START: FULL LICEN"); }

bool ends_licence(const Observation& line) {
  return is_marker(line, "END: FULL LICEN") || line.text.ends_with("newsletter to hear about new eBooks.");
}

// Where the lines end that stand right below line `begin` with no gap.
std::size_t end_of_block(const LineSequence& lines, std::size_t begin) {
  std::size_t end = begin + 1;
  while (end < lines.size() && lines[end].metrics->blank_above == 0 && !lines[end].metrics->page_start) ++end;
  return end;
}

// Where the START line ends, and those who made the text, a few lines below it.
std::size_t end_of_head(const LineSequence& lines, std::size_t start) {
  constexpr std::size_t kMostProducers = 8;  // lines
  std::size_t end = lines[start].text.ends_with("***") ? start + 1 : end_of_block(lines, start);
  const auto names_archive = [&](std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
      if (lines[i].cues.has(Cue::archive)) return true;
    return false;
  };
  while (end < lines.size() && lines[end].metrics->blank_above > 0) {
    const std::size_t block = end_of_block(lines, end);
    if (block - end > kMostProducers || !names_archive(end, std::min(block, end + 2))) break;
    end = block;
  }
  return end;
}

// The licence that a START line closes, from the text's beginning, from the end of the licence above or from the page's
// top; nothing where it is too far from any.
std::optional<Licence> head_at(const LineSequence& lines, std::size_t start, std::size_t text) {
  constexpr std::size_t kLongestHead = 200;  // lines
  std::size_t begin = start;
  while (begin > text && start - begin < kLongestHead && !lines[begin].metrics->page_start) --begin;
  if (start - text < kLongestHead) begin = text;
  if (start - begin == kLongestHead) return std::nullopt;
  return Licence{begin, end_of_head(lines, start)};
}

// Where the words stand above an END line that say the same: End of Project Gutenberg's ...
std::size_t begin_of_tail(const LineSequence& lines, std::size_t end, std::size_t text) {
  constexpr std::size_t kAbove = 4;  // lines
  std::size_t begin = end;
  for (std::size_t i = end; i-- > text && end - i <= kAbove;)
    if (lines[i].cues.has(Cue::archive) && lines[i].text.starts_with("End of ")) begin = i;
  return begin;
}

// Where the licence ends that begins at an END line: at its own last line, below which the older ones have a few more;
// at the page's end, or where the next text's head is.
std::size_t end_of_tail(const LineSequence& lines, std::size_t begin) {
  constexpr std::size_t kMostBelow = 40;  // lines
  std::size_t last = lines.size(), end = begin;
  for (; end < lines.size() && (end == begin || !lines[end].metrics->page_start); ++end) {
    if (starts_text(lines[end])) return std::min(last, end);
    if (ends_licence(lines[end])) last = std::min(last, end + 1);
  }
  return last + kMostBelow < end ? last : end;
}

// What those who scan books and journals put before a text, from a phrase of its first lines to the last line that has
// another.
struct Digitizer {
  std::string_view opening, closing;
};

void find_digitizers_words(const LineSequence& lines, std::vector<Licence>& found) {
  static constexpr Digitizer kDigitizers[] = {{"digital copy of a book that was preserved", "google"},
                                              {"early journal content on jstor", "jstor"}};
  constexpr std::size_t kLongest = 80;  // lines
  const auto small = [&](std::size_t i) { return text::lower(std::string(lines[i].text)); };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string line = small(i);
    const auto digitizer = std::find_if(std::begin(kDigitizers), std::end(kDigitizers),
                                        [&](const Digitizer& one) { return line.find(one.opening) != line.npos; });
    if (digitizer == std::end(kDigitizers)) continue;
    std::size_t end = i;
    for (std::size_t n = i + 1; n < std::min(lines.size(), i + kLongest); ++n)
      if (small(n).find(digitizer->closing) != std::string::npos) end = n + 1;
    if (end > i) found.push_back({i, end});
  }
}

}  // namespace

std::vector<Licence> find_licences(const LineSequence& lines) {
  std::vector<Licence> found;
  std::size_t text = 0;  // where what is no licence begins
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::optional<Licence> licence;
    if (starts_text(lines[i])) licence = head_at(lines, i, text);
    else if (ends_text(lines[i])) licence = Licence{begin_of_tail(lines, i, text), end_of_tail(lines, i)};
    if (!licence) continue;
    found.push_back(*licence);
    text = licence->end;
    i = text - 1;
  }
  find_digitizers_words(lines, found);
  std::sort(found.begin(), found.end(), [](const Licence& a, const Licence& b) { return a.begin < b.begin; });
  return found;
}

}  // namespace newsbind
