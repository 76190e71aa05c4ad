#pragma once

#include <cstdint>
#include <vector>

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

}  // namespace newsbind
