#pragma once

#include <vector>

#include "mark/decode.h"
#include "mark/features.h"

namespace newsbind {

/// Tries the lines that a labelling would strike: none is struck on the weights' word alone, for a sentence lost is
/// worse than an advertisement kept. All is kept by reference.
class Trial {
 public:
  Trial(const LineSequence& lines, const std::vector<LabelScores>& marginals, const std::vector<Label>& labels)
      : lines_(lines), marginals_(marginals), labels_(labels) {}

  /// Whether the lines from `begin` to `end`, all of one label that is struck, are what the label says.
  bool convicts(std::size_t begin, std::size_t end) const;

 private:
  bool convicts_advertisement(std::size_t begin, std::size_t end) const;
  bool convicts_folio(std::size_t line) const;
  bool near_archive(std::size_t begin, std::size_t end) const;
  bool reads_as_prose(std::size_t begin, std::size_t end) const;
  bool at_edge(std::size_t line) const;
  bool at_foot(std::size_t end) const;
  float mean_margin(std::size_t begin, std::size_t end) const;

  const LineSequence& lines_;
  const std::vector<LabelScores>& marginals_;
  const std::vector<Label>& labels_;
};

}  // namespace newsbind
