#pragma once

#include <vector>

#include "mark/decode.h"

namespace newsbind {

/// Which labellings a posterior is over: all that there are, each by its likelihood, or the likeliest one alone.
enum class Over { all, likeliest };

/// The probabilities of labels and of pairs of them (forward and backward: L. Rabiner, A tutorial on hidden Markov
/// models, 1989). Over the likeliest labelling they are 1 or 0. Where no labelling has any likelihood the lines are
/// taken up anew.
class Posterior {
 public:
  explicit Posterior(Over over) : over_(over) {}

  /// `labels`, one a line, and `pairs`, one a line, of it and the line above (the first is not used), are potentials:
  /// the exponentials of a lattice's scores, not normalized; 0 where one may not be. Keeps views of both: they must
  /// stay as they are until the last pair() of them.
  void compute(const std::vector<LabelScores>& labels, const std::vector<PairScores>& pairs);

  const LabelScores& label(std::size_t line) const { return labels_[line]; }
  /// Of the line and the one above it; false where no pair of them has any likelihood.
  bool pair(std::size_t line, PairScores& probabilities) const;

 private:
  float join(float one, float other) const;
  template <typename Scores>
  bool settle(Scores& scores) const;
  void forward(std::size_t line);
  void backward(std::size_t line);

  Over over_;
  const std::vector<LabelScores>* potentials_ = nullptr;
  const std::vector<PairScores>* pairs_ = nullptr;
  std::vector<LabelScores> forward_, backward_, labels_;
};

}  // namespace newsbind
