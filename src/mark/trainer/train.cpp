#include "mark/trainer/train.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <future>
#include <map>
#include <random>
#include <thread>
#include <utility>

#include "mark/trainer/examples.h"
#include "mark/trainer/posterior.h"
#include "mark/trainer/weights_text.h"

namespace newsbind {
namespace {

constexpr std::size_t kShortestStretch = 40;  // lines learned from at a time
constexpr std::size_t kLongestStretch = 120;  // but for the rest of an issue, where it is shorter than half of one
constexpr float kStep = 0.1f;
constexpr float kFarthest = 30;         // that a score may be from the best one or from nothing, to have an exponential
constexpr float kLeastMistake = 0.01f;  // in a probability, that is learned from

// How a training learns.
struct Method {
  Over over;
  float margin;                // by which the truth is to outscore a labelling, for each line wrong in it
  float damping;               // of the first steps: by so much a weight counts as moved from the start
  std::uint32_t drop_percent;  // of a line's features: so many are out of sight at a time
};
constexpr Method kRandomField{Over::all, 3.5f, 1, 35};
constexpr Method kPerceptron{Over::likeliest, 2, 0, 25};

using Ids = std::vector<std::uint32_t>;
// Of each feature: the letter of a label, or the two of a pair, and the weight.
// Weights with a step of their own each, smaller the more they have moved (J. Duchi et al., Adaptive subgradient
// methods, 2011), and with the sum over time that their average wants.
class Averaged {
 public:
  Averaged(std::size_t size, float damping) : value_(size), moved_(size, damping), total_(size) {}
  void add(std::size_t at, float by, double time) {
    moved_[at] += by * by;
    const float step = kStep * by / std::sqrt(moved_[at]);
    value_[at] += step;
    total_[at] += step * time;
  }
  float value(std::size_t at) const { return value_[at]; }
  double average(std::size_t at, double time) const { return value_[at] - total_[at] / time; }

 private:
  std::vector<float> value_;
  std::vector<float> moved_;
  std::vector<double> total_;
};

class Trainer {
 public:
  Trainer(const Examples& examples, const Method& method, int rounds, std::uint32_t seed)
      : examples_(examples),
        method_(method),
        rounds_(rounds),
        random_(seed),
        states_(examples.state_names().size() * kLabels, method.damping),
        edges_(examples.edge_names().size() * kLabels * kLabels, method.damping) {
    for (std::size_t pair = 0; pair < follows_.size(); ++pair)
      follows_[pair] = may_follow(static_cast<Label>(pair / kLabels), static_cast<Label>(pair % kLabels));
  }

  Weights run() {
    for (int round = 0; round < rounds_; ++round) {
      std::vector<Stretch> stretches = cut();
      for (std::size_t i = stretches.size(); i-- > 1;) std::swap(stretches[i], stretches[random_() % (i + 1)]);
      std::size_t wrong = 0, lines = 0;
      for (Stretch& stretch : stretches) {
        stretch.dropped = random_();
        wrong += learn(stretch);
        lines += stretch.end - stretch.begin;
        ++time_;
      }
      std::fprintf(stderr, "round %2d: %.3f %% of %zu lines wrong\n", round + 1,
                   100.0 * static_cast<double>(wrong) / static_cast<double>(lines), lines);
    }
    return weights();
  }

 private:
  struct Stretch {
    const Example* example;
    std::size_t begin, end;
    std::uint32_t dropped = 0;  // which features are out of sight this time
  };

  // Features of a line that are now and then out of sight leave the weights to rest on several grounds (N. Srivastava
  // et al., Dropout, 2014). Those of pairs, which are few, are always seen.
  bool drops(const Stretch& stretch, std::uint32_t id) const {
    return ((id ^ stretch.dropped) * 2654435761u >> 16) % 100 < method_.drop_percent;
  }

  std::vector<Stretch> cut() {
    std::vector<Stretch> stretches;
    for (const Example& example : examples_.all())
      for (std::size_t at = 0; at < example.states.size();) {
        const std::size_t size = kShortestStretch + random_() % (kLongestStretch - kShortestStretch);
        std::size_t end = std::min(at + size, example.states.size());
        if (example.states.size() - end < kShortestStretch / 2) end = example.states.size();
        stretches.push_back({&example, at, end});
        at = end;
      }
    return stretches;
  }

  // One step: from the labellings that are likely, those the more that are wrong, towards those that the truth allows.
  // Returns on how many lines the likeliest label is wrong, with the margin and what is out of sight.
  std::size_t learn(const Stretch& stretch) {
    const std::vector<LabelSet> allowed = allowed_in(stretch);
    weigh(stretch);
    constrain_and_augment(allowed);
    wanted_.compute(constrained_, pairs_);
    found_.compute(augmented_, pairs_);
    std::size_t wrong = 0;
    bool moved_above = false;
    for (std::size_t i = 0; i < allowed.size(); ++i) {
      const LabelScores& found = found_.label(i);
      wrong += !(allowed[i] >> (std::max_element(found.begin(), found.end()) - found.begin()) & 1u);
      const bool moved = move_states(stretch, i);
      if (i > 0 && (moved || moved_above)) move_edges(stretch, i);
      moved_above = moved;
    }
    return wrong;
  }

  // Leaves the one labels only what the truth allows, and makes what it does not the likelier among the other ones.
  void constrain_and_augment(const std::vector<LabelSet>& allowed) {
    constrained_ = augmented_;
    for (std::size_t i = 0; i < allowed.size(); ++i)
      for (std::size_t b = 0; b < kLabels; ++b) {
        const bool is_true = allowed[i] >> b & 1u;
        (is_true ? augmented_ : constrained_)[i][b] *= is_true ? std::exp(-method_.margin) : 0;
      }
  }

  // The potentials of the stretch as the weights have them now.
  void weigh(const Stretch& stretch) {
    const std::size_t lines = stretch.end - stretch.begin;
    augmented_.resize(lines);
    pairs_.resize(lines);
    for (std::size_t i = 0; i < lines; ++i) {
      weigh_states(stretch, stretch.begin + i, augmented_[i]);
      weigh_edges(stretch.example->edges[stretch.begin + i], pairs_[i]);
    }
    if (stretch.begin > 0) return;
    for (std::size_t b = 0; b < kLabels; ++b)
      if (!may_open(static_cast<Label>(b))) augmented_[0][b] = 0;
  }

  void weigh_states(const Stretch& stretch, std::size_t line, LabelScores& scores) const {
    scores.fill(0);
    for (std::uint32_t id : stretch.example->states[line])
      if (!drops(stretch, id))
        for (std::size_t b = 0; b < kLabels; ++b) scores[b] += states_.value(id * kLabels + b);
    const float most = *std::max_element(scores.begin(), scores.end());
    for (float& score : scores) score = std::exp(std::max(score - most, -kFarthest));
  }

  void weigh_edges(const Ids& ids, PairScores& scores) const {
    scores.fill(0);
    for (std::uint32_t id : ids)
      for (std::size_t pair = 0; pair < scores.size(); ++pair) scores[pair] += edges_.value(id * scores.size() + pair);
    for (std::size_t pair = 0; pair < scores.size(); ++pair)
      scores[pair] = follows_[pair] ? std::exp(std::clamp(scores[pair], -kFarthest, kFarthest)) : 0;
  }

  // What the truth allows of each line. Where an issue begins with what none may, its first line is not known.
  static std::vector<LabelSet> allowed_in(const Stretch& stretch) {
    const auto truth = stretch.example->truth->begin();
    std::vector<LabelSet> allowed(truth + static_cast<std::ptrdiff_t>(stretch.begin),
                                  truth + static_cast<std::ptrdiff_t>(stretch.end));
    if (stretch.begin == 0 && !may_open_with(allowed[0])) allowed[0] = kAnyLabel;
    return allowed;
  }

  static bool may_open_with(LabelSet set) {
    for (std::size_t b = 0; b < kLabels; ++b)
      if ((set >> b & 1u) && may_open(static_cast<Label>(b))) return true;
    return false;
  }

  // Whether any weight moved.
  bool move_states(const Stretch& stretch, std::size_t i) {
    bool moved = false;
    for (std::size_t b = 0; b < kLabels; ++b) {
      const float by = wanted_.label(i)[b] - found_.label(i)[b];
      if (std::abs(by) < kLeastMistake) continue;
      moved = true;
      for (std::uint32_t id : stretch.example->states[stretch.begin + i])
        if (!drops(stretch, id)) states_.add(id * kLabels + b, by, time_);
    }
    return moved;
  }

  void move_edges(const Stretch& stretch, std::size_t i) {
    PairScores wanted, found;
    if (!wanted_.pair(i, wanted) || !found_.pair(i, found)) return;
    for (std::size_t pair = 0; pair < wanted.size(); ++pair) {
      const float by = wanted[pair] - found[pair];
      if (std::abs(by) < kLeastMistake) continue;
      for (std::uint32_t id : stretch.example->edges[stretch.begin + i])
        edges_.add(id * wanted.size() + pair, by, time_);
    }
  }

  Weights weights() const {
    Weights found;
    const auto add = [&](const std::string& name, std::size_t slot, double value) {
      if (value > kSmallestWeight || value < -kSmallestWeight) found[name][slot_letters(slot)] = value;
    };
    const auto& states = examples_.state_names();
    for (std::size_t n = 0; n < states.size(); ++n)
      for (std::size_t b = 0; b < kLabels; ++b) add(states[n], b, states_.average(n * kLabels + b, time_));
    const auto& edges = examples_.edge_names();
    for (std::size_t n = 0; n < edges.size(); ++n)
      for (std::size_t pair = 0; pair < kLabels * kLabels; ++pair)
        add(edges[n], kLabels + pair, edges_.average(n * kLabels * kLabels + pair, time_));
    return found;
  }

  const Examples& examples_;
  Method method_;
  int rounds_;
  std::mt19937 random_;
  Averaged states_;
  Averaged edges_;
  std::array<bool, kLabels * kLabels> follows_;
  std::vector<LabelScores> augmented_, constrained_;
  std::vector<PairScores> pairs_;
  Posterior found_{method_.over}, wanted_{method_.over};
  double time_ = 1;
};

}  // namespace

std::string train(const std::vector<const GoldIssue*>& issues, const TrainingOptions& options) {
  const Examples examples(issues, options.least);
  const auto training = [&](int n) {
    const Method& method = n % 2 == 0 ? kRandomField : kPerceptron;
    return Trainer(examples, method, options.rounds, options.seed + static_cast<std::uint32_t>(n)).run();
  };
  const int at_once = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
  Weights sum;
  for (int first = 0; first < options.trainings; first += at_once) {
    std::vector<std::future<Weights>> running;
    for (int n = first; n < std::min(first + at_once, options.trainings); ++n)
      running.push_back(std::async(std::launch::async, training, n));
    for (auto& learned : running)
      for (const auto& [name, of_feature] : learned.get())
        for (const auto& [label, value] : of_feature) sum[name][label] += value;
  }
  return print_weights(sum, 1.0 / options.trainings);
}

}  // namespace newsbind
