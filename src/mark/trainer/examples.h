#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "mark/decode.h"
#include "mark/trainer/gold.h"
#include "mark/trainer/vocabulary.h"

namespace newsbind {

/// One issue as a training sees it.
struct Example {
  std::vector<std::vector<std::uint32_t>> states;  ///< of each line, the numbers of its features
  std::vector<std::vector<std::uint32_t>> edges;   ///< of it and the line above: numbers of their own, from 0
  const std::vector<LabelSet>* truth;              ///< the gold issue's
};

/// Gold issues with the features worth learning in their lines. The issues must outlive it.
class Examples {
 public:
  Examples(const std::vector<const GoldIssue*>& issues, const LeastSeen& least);

  const std::vector<Example>& all() const { return examples_; }
  /// Of the features of lines, by their numbers.
  const std::vector<std::string>& state_names() const { return names_; }
  /// Of the features of a line and the one above it, by theirs.
  const std::vector<std::string>& edge_names() const { return edge_names_; }

 private:
  std::vector<Example> examples_;
  std::vector<std::string> names_;
  std::vector<std::string> edge_names_;
};

}  // namespace newsbind
