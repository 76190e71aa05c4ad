#include "text/ngrams.h"

#include <algorithm>

#include "text/utf8.h"

namespace newsbind::text {
namespace {

constexpr std::size_t kShortest = 2, kLongest = 5;

constexpr std::uint64_t kEmpty = 0xCBF29CE484222325;  // FNV-1a, a character at a time

constexpr std::uint64_t extended(std::uint64_t hash, char32_t c) { return (hash ^ c) * 0x100000001B3; }

}  // namespace

void Ngrams::add_line(std::string_view utf8) {
  std::u32string characters;
  for (std::size_t at = 0; at < utf8.size();) characters += next(utf8, at);
  for (std::size_t first = 0; first < characters.size(); ++first) {
    std::uint64_t hash = kEmpty;
    const std::size_t end = std::min(characters.size(), first + kLongest);
    for (std::size_t at = first; at < end; ++at) {
      hash = extended(hash, characters[at]);
      if (at - first + 1 >= kShortest) hashes_.push_back(hash);
    }
  }
}

std::uint32_t Ngrams::count(std::string_view run) const {
  if (sorted_ != hashes_.size()) {
    std::sort(hashes_.begin(), hashes_.end());
    sorted_ = hashes_.size();
  }
  std::uint64_t hash = kEmpty;
  for (std::size_t at = 0; at < run.size();) hash = extended(hash, next(run, at));
  const auto [first, last] = std::equal_range(hashes_.begin(), hashes_.end(), hash);
  return static_cast<std::uint32_t>(last - first);
}

}  // namespace newsbind::text
