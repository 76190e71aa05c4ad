#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mark/decode.h"
#include "measure/measure.h"
#include "source/source.h"

namespace newsbind {

/// How the names of the two kinds of gold files end (newsbind-train(1) describes the formats).
constexpr std::string_view kGoldIssue = ".gold.json", kTaggedPage = ".tagged";

/// An issue whose truth is known: NAME.txt with NAME.gold.json beside it, or a page with the truth in front of each
/// line.
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

/// A line of UTF-8, its end left out, as the damage leaves it; nothing where it is lost.
std::optional<std::string_view> damaged(std::string_view line, const Damage& damage);

/// Reads a tagged page, or a gold issue of which it finds each unit among the lines of the text. Throws
/// std::runtime_error naming the file.
GoldIssue read_gold(const std::filesystem::path& gold, const Damage& damage = {});

}  // namespace newsbind
