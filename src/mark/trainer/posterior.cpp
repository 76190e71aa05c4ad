#include "mark/trainer/posterior.h"

#include <algorithm>
#include <numeric>

namespace newsbind {
namespace {

// Makes them sum up to 1. Whether there was anything to sum up.
template <typename Scores>
bool normalize(Scores& scores) {
  const float sum = std::accumulate(scores.begin(), scores.end(), 0.0f);
  if (!(sum > 0)) return false;
  for (float& score : scores) score /= sum;
  return true;
}

template <typename Scores>
void leave_greatest(Scores& scores) {
  const auto greatest = std::max_element(scores.begin(), scores.end());
  const float value = *greatest;
  scores.fill(0);
  *greatest = value;
}

void multiply(LabelScores& scores, const LabelScores& by) {
  for (std::size_t b = 0; b < kLabels; ++b) scores[b] *= by[b];
}

}  // namespace

void Posterior::compute(const std::vector<LabelScores>& labels, const std::vector<PairScores>& pairs) {
  potentials_ = &labels;
  pairs_ = &pairs;
  const std::size_t lines = labels.size();
  for (auto* scores : {&forward_, &backward_, &labels_}) scores->resize(lines);
  for (std::size_t i = 0; i < lines; ++i) forward(i);
  for (std::size_t i = lines; i-- > 0;) backward(i);
  for (std::size_t i = 0; i < lines; ++i) {
    labels_[i] = forward_[i];
    multiply(labels_[i], backward_[i]);
    if (settle(labels_[i])) continue;
    labels_[i] = forward_[i];
    settle(labels_[i]);
  }
}

// Of the labellings that go through a label, what their likelihoods come to.
float Posterior::join(float one, float other) const {
  if (over_ == Over::all) return one + other;
  return one > other ? one : other;
}

template <typename Scores>
bool Posterior::settle(Scores& scores) const {
  if (over_ == Over::likeliest) leave_greatest(scores);
  return normalize(scores);
}

void Posterior::forward(std::size_t line) {
  const LabelScores& own = (*potentials_)[line];
  LabelScores& scores = forward_[line];
  if (line > 0) {
    const PairScores& pairs = (*pairs_)[line];
    scores.fill(0);
    for (std::size_t a = 0; a < kLabels; ++a)
      for (std::size_t b = 0; b < kLabels; ++b)
        scores[b] = join(scores[b], forward_[line - 1][a] * pairs[a * kLabels + b]);
    multiply(scores, own);
    if (normalize(scores)) return;
  }
  scores = own;
  normalize(scores);
}

void Posterior::backward(std::size_t line) {
  LabelScores& scores = backward_[line];
  scores.fill(1);
  if (line + 1 == potentials_->size()) return;
  LabelScores below = backward_[line + 1];
  multiply(below, (*potentials_)[line + 1]);
  const PairScores& pairs = (*pairs_)[line + 1];
  scores.fill(0);
  for (std::size_t a = 0; a < kLabels; ++a)
    for (std::size_t b = 0; b < kLabels; ++b) scores[a] = join(scores[a], below[b] * pairs[a * kLabels + b]);
  if (!normalize(scores)) scores.fill(1);
}

bool Posterior::pair(std::size_t line, PairScores& probabilities) const {
  LabelScores below = backward_[line];
  multiply(below, (*potentials_)[line]);
  const PairScores& pairs = (*pairs_)[line];
  for (std::size_t a = 0; a < kLabels; ++a)
    for (std::size_t b = 0; b < kLabels; ++b)
      probabilities[a * kLabels + b] = forward_[line - 1][a] * pairs[a * kLabels + b] * below[b];
  return settle(probabilities);
}

}  // namespace newsbind
