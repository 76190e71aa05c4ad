#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "mark/features.h"
#include "mark/trainer/gold.h"

namespace newsbind {

/// What a feature must show to be learned.
struct LeastSeen {
  std::size_t lines = 25;        ///< on which it stands
  std::size_t publications = 4;  ///< in which a lexical one (its name begins with ~) stands
};

/// The features that are learned, each with a number from 0.
class Vocabulary {
 public:
  /// `lines` are those of the issues, in their order.
  Vocabulary(const std::vector<const GoldIssue*>& issues, const std::vector<std::unique_ptr<LineSequence>>& lines,
             const LeastSeen& least);

  /// The numbers of the features in the sink, without those that are not learned.
  std::vector<std::uint32_t> numbers(const FeatureSink& sink) const;
  /// By number.
  const std::vector<std::string>& names() const { return names_; }

 private:
  struct Seen {
    std::uint32_t lines = 0;
    std::uint32_t publications = 0;
    std::uint32_t last_publication = ~0u;
  };

  void count(const std::vector<const GoldIssue*>& issues, const std::vector<std::unique_ptr<LineSequence>>& lines);
  void choose(const std::vector<std::unique_ptr<LineSequence>>& lines, const LeastSeen& least);
  void consider(std::uint64_t hash, const std::string& name, const LeastSeen& least);

  std::unordered_map<std::uint64_t, Seen> seen_;
  std::unordered_map<std::uint64_t, std::uint32_t> numbers_;
  std::vector<std::string> names_;
};

}  // namespace newsbind
