#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "mark/decode.h"
#include "measure/measure.h"
#include "source/source.h"

namespace newsbind {

/// An issue whose truth is known: NAME.txt with NAME.gold.json beside it (newsbind-train(1) describes the format).
struct GoldIssue {
  std::string name;
  std::string publication;
  std::string kind;
  std::string language;  ///< the first two letters of its tag: "zh"
  Source source;
  Metrics metrics;
  std::vector<LabelSet> truth;  ///< one for each printed line; kAnyLabel where the gold does not say
};

/// What an extraction may do to a page beyond what the gold issue shows.
struct Damage {
  bool indents_lost = false;
  bool gaps_lost = false;     ///< no blank line is left
  bool gaps_doubled = false;  ///< a blank line behind every line
  bool any() const { return indents_lost || gaps_lost || gaps_doubled; }
};

/// Reads a gold issue and finds each of its units among the lines of the text. Throws std::runtime_error naming the
/// file.
GoldIssue read_gold(const std::filesystem::path& gold, const Damage& damage = {});

}  // namespace newsbind
