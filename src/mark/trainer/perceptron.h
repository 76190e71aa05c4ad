#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "mark/decode.h"
#include "mark/trainer/gold.h"

namespace newsbind {

struct TrainingOptions {
  int rounds = 6;
  int trainings = 1;  ///< each in an order of its own
  std::uint32_t seed = 1;
  std::size_t least_lines = 25;        ///< a feature seen on fewer lines is not learned
  std::size_t least_publications = 4;  ///< a lexical feature (its name begins with ~) seen in fewer is not learned
};

/// Learns weights by the averaged structured perceptron with a margin, on stretches of each issue (M. Collins, 2002;
/// the margin as in B. Taskar et al., Max-margin Markov networks, 2003); of several trainings the mean. The text form
/// of Model. The same issues and options give the same text.
std::string train(const std::vector<const GoldIssue*>& issues, const TrainingOptions& options);

}  // namespace newsbind
