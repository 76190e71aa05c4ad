#pragma once

#include <cstdint>
#include <vector>

#include "issue/gather.h"
#include "mark/content_words.h"
#include "measure/measure.h"
#include "source/source.h"

namespace newsbind {

/// The content words of the lines, each line read once.
class LineWords {
 public:
  LineWords(const Source& source, const Metrics& metrics) {
    for (const LineMetrics& line : metrics.lines) words_.push_back(content_words(source.view(line.text)));
  }

  const std::vector<std::uint32_t>& of(std::uint32_t line) const { return words_[line]; }

 private:
  std::vector<std::vector<std::uint32_t>> words_;
};

/// The content words of units: sorted, each once.
inline std::vector<std::uint32_t> words_of(const LineWords& words, const Unit* begin, const Unit* end) {
  std::vector<std::uint32_t> found;
  for (const Unit* unit = begin; unit != end; ++unit)
    for (std::uint32_t line : unit->lines) found.insert(found.end(), words.of(line).begin(), words.of(line).end());
  sort_each_once(found);
  return found;
}

}  // namespace newsbind
