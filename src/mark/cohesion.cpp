#include "mark/cohesion.h"

#include <algorithm>
#include <cstddef>

namespace newsbind {
namespace {

constexpr std::size_t kReach = 600;        // columns of text looked at on either side
constexpr std::size_t kMostSamples = 200;  // places by which the usual is known

}  // namespace

Cohesion::Cohesion(const std::vector<Observation>& lines) : lines_(lines) {
  std::vector<std::uint32_t> all;
  for (const Observation& line : lines) all.insert(all.end(), line.tokens.begin(), line.tokens.end());
  std::sort(all.begin(), all.end());
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i == 0 || all[i] != all[i - 1]) words_.push_back(all[i]), lines_with_.push_back(0);
    ++lines_with_.back();
  }
  const std::size_t step = 1 + lines.size() / kMostSamples;
  std::size_t samples = 0;
  for (std::size_t i = 1; i < lines.size(); i += step)
    if (const double value = between(i - 1, i); value >= 0) usual_ += value, ++samples;
  if (samples > 0) usual_ /= static_cast<double>(samples);
}

std::int8_t Cohesion::of(std::size_t i) const {
  if (i == 0 || i + 1 >= lines_.size() || usual_ <= 0) return -1;
  const double value = between(i - 1, i + 1);
  return value < 0 ? std::int8_t{-1} : static_cast<std::int8_t>(std::min(5 * value / usual_, double{kMost}));
}

// The share of the smaller stretch's words that stand in both; -1 where one has none.
double Cohesion::between(std::size_t above, std::size_t below) const {
  const std::vector<std::uint32_t> before = words_from(above, -1), behind = words_from(below, 1);
  double shared = 0;
  std::size_t distinct_before = 0, distinct_behind = 0;
  const auto count_run = [](const std::vector<std::uint32_t>& words, std::size_t& at) {
    const std::size_t begin = at;
    while (at < words.size() && words[at] == words[begin]) ++at;
    return at - begin;
  };
  for (std::size_t a = 0, b = 0; a < before.size() || b < behind.size();) {
    const bool in_before = b == behind.size() || (a < before.size() && before[a] <= behind[b]);
    const bool in_behind = a == before.size() || (b < behind.size() && behind[b] <= before[a]);
    const std::uint32_t word = in_before ? before[a] : behind[b];
    distinct_before += in_before;
    distinct_behind += in_behind;
    const std::size_t lines = (in_before ? count_run(before, a) : 0) + (in_behind ? count_run(behind, b) : 0);
    if (!in_before || !in_behind) continue;
    const auto known = std::lower_bound(words_.begin(), words_.end(), word) - words_.begin();
    shared += static_cast<double>(lines) / lines_with_[static_cast<std::size_t>(known)];
  }
  const std::size_t fewer = std::min(distinct_before, distinct_behind);
  return fewer == 0 ? -1 : shared / static_cast<double>(fewer);
}

std::vector<std::uint32_t> Cohesion::words_from(std::size_t line, int step) const {
  std::vector<std::uint32_t> words;
  std::size_t columns = 0;
  for (std::size_t n = line; n < lines_.size() && columns < kReach; n += static_cast<std::size_t>(step)) {
    words.insert(words.end(), lines_[n].tokens.begin(), lines_[n].tokens.end());
    columns += lines_[n].metrics->width;
  }
  std::sort(words.begin(), words.end());
  return words;
}

}  // namespace newsbind
