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

bool is_letter(char cls) { return cls == 'H' || cls == 'K' || cls == 'G' || cls == 'a' || cls == 'A' || cls == 'o'; }

// A sentence runs from the line above into this one.
bool cuts_sentence(const Observation& above, const Observation& line) {
  if (!is_open(above)) return false;
  if (line.script == 'L' && line.first == 'a') return true;
  const bool is_text = line.script != 'L' || line.metrics->width > kLongestHeading;
  return above.metrics->width > kLongestHeading && is_text && is_letter(line.first);
}

// Within what columns differ by.
bool is_about(std::uint32_t distance, std::uint32_t n, std::uint32_t height) {
  const std::uint32_t misfit = distance < n * height ? n * height - distance : distance - n * height;
  return misfit <= 4 + 2 * n + height / 200;
}

// By how many characters a column may outgrow its height. None is cut within a word, nor before a mark that begins no
// line.
std::uint32_t overhang_of(const Observation& line) { return is_dense(line) ? 1 : 9; }

std::uint8_t fit_of(std::uint32_t distance, std::uint32_t height, std::uint32_t overhang) {
  for (std::uint32_t n = 1; n <= kMostColumns; ++n)
    if (distance >= n * height && distance - n * height <= n * overhang) return 2;
  for (std::uint32_t n = 1; n <= kMostColumns; ++n)
    if (is_about(distance, n, height)) return 1;
  return 0;
}

// The most distances that agree on a height.
template <typename Agree>
std::vector<std::uint32_t> agreeing(const std::vector<std::uint32_t>& distances, Agree agree) {
  std::vector<std::uint32_t> most, found;
  for (const std::uint32_t height : distances) {
    if (height < kShallowest || height > kDeepest) continue;
    found.clear();
    std::copy_if(distances.begin(), distances.end(), std::back_inserter(found),
                 [&](std::uint32_t distance) { return agree(distance, height); });
    if (found.size() > most.size()) most = found;
  }
  return most;
}

// The height that most of the distances agree on, near the least of them; 0 where they are too few of all to be no
// chance. Two or three that agree to the character are none.
std::uint32_t height_of(const std::vector<std::uint32_t>& distances) {
  constexpr std::size_t kLeastAgreeing = 3, kOneOf = 3, kFew = 12, kLow = 8;
  auto found = agreeing(distances, [](auto distance, auto height) { return is_about(distance, 1, height); });
  if (found.size() < std::max(kLeastAgreeing, distances.size() / kOneOf)) {
    found =
        agreeing(distances, [](auto distance, auto height) { return distance == height || distance == height + 1; });
    if (found.size() < (distances.size() <= kFew ? 2 : kLeastAgreeing)) return 0;
  }
  std::sort(found.begin(), found.end());
  return found[found.size() / kLow];
}

// The characters above each line.
std::vector<std::uint32_t> tops_of(const std::vector<Observation>& lines) {
  std::vector<std::uint32_t> tops;
  std::uint32_t characters = 0;
  for (const Observation& line : lines) {
    tops.push_back(characters);
    characters += line.characters;
  }
  return tops;
}

std::vector<std::uint32_t> distances_between(const std::vector<std::uint32_t>& cuts) {
  std::vector<std::uint32_t> distances;
  for (std::size_t i = 1; i < cuts.size() && distances.size() < kMostDistances; ++i)
    distances.push_back(cuts[i] - cuts[i - 1]);
  return distances;
}

void fit(const std::vector<Observation>& lines, const std::vector<std::uint32_t>& tops,
         const std::vector<std::uint32_t>& cuts, std::uint32_t height, std::vector<ColumnEnd>& ends) {
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const auto below = std::upper_bound(cuts.begin(), cuts.end(), tops[i]);
    const auto above = std::lower_bound(cuts.begin(), cuts.end(), tops[i]);
    const std::uint32_t overhang = overhang_of(lines[i]);
    ends[i].known = true;
    ends[i].above = above == cuts.begin() ? 0 : fit_of(tops[i] - above[-1], height, overhang);
    ends[i].below = below == cuts.end() ? 0 : fit_of(*below - tops[i], height, overhang);
  }
}

}  // namespace

std::vector<ColumnEnd> find_column_ends(const std::vector<Observation>& lines) {
  constexpr int kFits = 2;
  std::vector<ColumnEnd> ends(lines.size());
  const std::vector<std::uint32_t> tops = tops_of(lines);
  std::vector<std::uint32_t> cuts;
  for (std::size_t i = 1; i < lines.size(); ++i)
    if ((ends[i].is_cut = cuts_sentence(lines[i - 1], lines[i]))) cuts.push_back(tops[i]);
  const std::uint32_t height = height_of(distances_between(cuts));
  if (height == 0) return ends;
  fit(lines, tops, cuts, height, ends);
  cuts.clear();
  for (std::size_t i = 1; i < lines.size(); ++i)
    if (ends[i].is_cut || (is_open(lines[i - 1]) && ends[i].above + ends[i].below >= kFits)) cuts.push_back(tops[i]);
  fit(lines, tops, cuts, height, ends);
  return ends;
}

}  // namespace newsbind
