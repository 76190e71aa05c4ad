#include "mark/column_ends.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace newsbind {
namespace {

constexpr std::uint32_t kShallowest = 100, kDeepest = 4000;  // characters
constexpr std::uint16_t kLongestHeading = 60;                // columns
constexpr std::uint32_t kMostColumns = 6;                    // between two cuts
constexpr std::size_t kMostDistances = 400;                  // looked at
constexpr std::uint32_t kTight = 1, kTightInWords = 3;       // characters: words are not cut where they are spaced

bool is_letter(char cls) { return cls == 'H' || cls == 'K' || cls == 'G' || cls == 'a' || cls == 'A' || cls == 'o'; }

// A sentence runs from the line above into this one.
bool cuts_sentence(const Observation& above, const Observation& line) {
  const bool open = is_letter(above.last) || above.last == 'c' || above.last == '0';
  if (!open) return false;
  if (line.script == 'L') return line.first == 'a';
  return above.metrics->width > kLongestHeading && line.metrics->width > kLongestHeading && is_letter(line.first);
}

std::uint32_t misfit(std::uint32_t distance, std::uint32_t n, std::uint32_t height) {
  return distance < n * height ? n * height - distance : distance - n * height;
}

// A column ends at a whole word, so that each differs by some characters.
bool is_columns(std::uint32_t distance, std::uint32_t n, std::uint32_t height) {
  return misfit(distance, n, height) <= 4 + 2 * n + height / 200;
}

std::uint8_t fit_of(std::uint32_t distance, std::uint32_t height, std::uint32_t tight) {
  for (std::uint32_t n = 1; n <= kMostColumns; ++n)
    if (is_columns(distance, n, height)) return misfit(distance, n, height) <= tight ? 2 : 1;
  return 0;
}

// The height that most of the distances agree on, the middle of them; 0 where they are too few of all to be no chance.
std::uint32_t height_of(const std::vector<std::uint32_t>& distances) {
  constexpr std::size_t kLeastAgreeing = 3, kOneOf = 3;
  std::vector<std::uint32_t> most, agreeing;
  for (const std::uint32_t height : distances) {
    if (height < kShallowest || height > kDeepest) continue;
    agreeing.clear();
    std::copy_if(distances.begin(), distances.end(), std::back_inserter(agreeing),
                 [&](std::uint32_t d) { return is_columns(d, 1, height); });
    if (agreeing.size() > most.size()) most = agreeing;
  }
  if (most.size() < std::max(kLeastAgreeing, distances.size() / kOneOf)) return 0;
  const auto middle = most.begin() + static_cast<std::ptrdiff_t>(most.size() / 2);
  std::nth_element(most.begin(), middle, most.end());
  return *middle;
}

}  // namespace

std::vector<ColumnEnd> find_column_ends(const std::vector<Observation>& lines) {
  std::vector<ColumnEnd> ends(lines.size());
  std::vector<std::uint32_t> tops, cuts, distances;
  std::uint32_t characters = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    tops.push_back(characters);
    ends[i].is_cut = i > 0 && cuts_sentence(lines[i - 1], lines[i]);
    if (ends[i].is_cut) {
      if (!cuts.empty() && distances.size() < kMostDistances) distances.push_back(characters - cuts.back());
      cuts.push_back(characters);
    }
    characters += lines[i].characters;
  }
  const std::uint32_t height = height_of(distances);
  if (height == 0) return ends;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto below = std::upper_bound(cuts.begin(), cuts.end(), tops[i]);
    const auto above = std::lower_bound(cuts.begin(), cuts.end(), tops[i]);
    ends[i].known = true;
    const std::uint32_t tight = is_dense(lines[i]) ? kTight : kTightInWords;
    if (above != cuts.begin()) ends[i].fit += fit_of(tops[i] - above[-1], height, tight);
    if (below != cuts.end()) ends[i].fit += fit_of(*below - tops[i], height, tight);
  }
  return ends;
}

}  // namespace newsbind
