#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "mark/trainer/gold.h"
#include "mark/trainer/vocabulary.h"

namespace newsbind {

struct TrainingOptions {
  int rounds = 6;
  int trainings = 1;  ///< each in an order of its own, from the seed and the numbers that follow it
  std::uint32_t seed = 1;
  LeastSeen least;
};

/// Learns weights on stretches of each issue, and averages them over time. Every other training, from the first on, is
/// that of a conditional random field (J. Lafferty et al., 2001) with a margin (K. Gimpel and N. Smith, Softmax-margin
/// CRFs, 2010), the others that of a structured perceptron with one (M. Collins, Discriminative training methods for
/// hidden Markov models, 2002). Of several trainings, as many at once as there are cores, the mean: the two err
/// differently. The text form of Model. The same issues and options give the same text.
std::string train(const std::vector<const GoldIssue*>& issues, const TrainingOptions& options);

}  // namespace newsbind
