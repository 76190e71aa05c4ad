#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace newsbind::text {

/// How often each run of two to five characters stands within the lines of a text. Counting sorts what was added since
/// the last count: it is not for two threads at once.
class Ngrams {
 public:
  void add_line(std::string_view utf8);
  std::uint32_t count(std::string_view run) const;

 private:
  mutable std::vector<std::uint64_t> hashes_;  // of each place where a run stands
  mutable std::size_t sorted_ = 0;
};

}  // namespace newsbind::text
