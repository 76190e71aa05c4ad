#include "mark/trainer/crf.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <random>
#include <unordered_map>
#include <utility>

#include "mark/observe.h"
#include "mark/trainer/posterior.h"

namespace newsbind {
namespace {

constexpr std::size_t kShortestStretch = 40;  // lines learned from at a time
constexpr std::size_t kLongestStretch = 120;  // but for the rest of an issue, where it is shorter than half of one
constexpr float kStep = 0.1f;
constexpr float kDamping = 1;  // of the first steps: by so much a weight counts as moved from the start
constexpr std::uint32_t kDropPercent = 35;
constexpr float kMargin = 3.5f;         // by which the truth is to outscore a labelling, for each line wrong in it
constexpr float kFarthest = 30;         // that a score may be from the best one or from nothing, to have an exponential
constexpr float kLeastMistake = 0.01f;  // in a probability, that is learned from
constexpr float kSmallest = 0.004f;     // weights nearer to nothing are not written

using Ids = std::vector<std::uint32_t>;
// Of each feature: the letter of a label, or the two of a pair, and the weight.
using Weights = std::map<std::string, std::map<std::string, double>>;

struct Sequence {
  std::vector<Ids> states;
  std::vector<Ids> edges;
  const std::vector<LabelSet>* truth;
};

// Weights with a step of their own each, smaller the more they have moved (J. Duchi et al., Adaptive subgradient
// methods, 2011), and with the sum over time that their average wants.
class Averaged {
 public:
  explicit Averaged(std::size_t size) : value_(size), moved_(size, kDamping), total_(size) {}
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
  Trainer(const std::vector<const GoldIssue*>& issues, const TrainingOptions& options, std::uint32_t training)
      : options_(options), random_(options.seed + training) {
    std::vector<std::unique_ptr<LineSequence>> lines;
    for (const GoldIssue* issue : issues)
      lines.push_back(std::make_unique<LineSequence>(observe(issue->source, issue->metrics)));
    vocabulary_ = std::make_unique<Vocabulary>(issues, lines, options.least);
    for (std::size_t n = 0; n < issues.size(); ++n) sequences_.push_back(index(*lines[n], issues[n]->truth));
    states_ = std::make_unique<Averaged>(vocabulary_->names().size() * kLabels);
    number_edges();
    edges_ = std::make_unique<Averaged>(edge_numbers_.size() * kLabels * kLabels);
    for (std::size_t pair = 0; pair < follows_.size(); ++pair)
      follows_[pair] = may_follow(static_cast<Label>(pair / kLabels), static_cast<Label>(pair % kLabels));
  }

  Weights run() {
    for (int round = 0; round < options_.rounds; ++round) {
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
    const Sequence* sequence;
    std::size_t begin, end;
    std::uint32_t dropped = 0;  // which features are out of sight this time
  };

  // Features of a line that are now and then out of sight leave the weights to rest on several grounds (N. Srivastava
  // et al., Dropout, 2014). Those of pairs, which are few, are always seen.
  static bool drops(const Stretch& stretch, std::uint32_t id) {
    return ((id ^ stretch.dropped) * 2654435761u >> 16) % 100 < kDropPercent;
  }

  Sequence index(const LineSequence& lines, const std::vector<LabelSet>& truth) const {
    Sequence sequence{{}, {}, &truth};
    FeatureSink sink;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      sink.clear();
      lines.state_features(i, sink);
      sequence.states.push_back(vocabulary_->numbers(sink));
      sink.clear();
      if (i > 0) lines.edge_features(i, sink);
      sequence.edges.push_back(vocabulary_->numbers(sink));
    }
    return sequence;
  }

  void number_edges() {
    for (Sequence& sequence : sequences_)
      for (Ids& ids : sequence.edges)
        for (std::uint32_t& id : ids)
          id = edge_numbers_.emplace(id, static_cast<std::uint32_t>(edge_numbers_.size())).first->second;
  }

  std::vector<Stretch> cut() {
    std::vector<Stretch> stretches;
    for (const Sequence& sequence : sequences_)
      for (std::size_t at = 0; at < sequence.states.size();) {
        const std::size_t size = kShortestStretch + random_() % (kLongestStretch - kShortestStretch);
        std::size_t end = std::min(at + size, sequence.states.size());
        if (sequence.states.size() - end < kShortestStretch / 2) end = sequence.states.size();
        stretches.push_back({&sequence, at, end});
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
        (is_true ? augmented_ : constrained_)[i][b] *= is_true ? std::exp(-kMargin) : 0;
      }
  }

  // The potentials of the stretch as the weights have them now.
  void weigh(const Stretch& stretch) {
    const std::size_t lines = stretch.end - stretch.begin;
    augmented_.resize(lines);
    pairs_.resize(lines);
    for (std::size_t i = 0; i < lines; ++i) {
      weigh_states(stretch, stretch.begin + i, augmented_[i]);
      weigh_edges(stretch.sequence->edges[stretch.begin + i], pairs_[i]);
    }
    if (stretch.begin > 0) return;
    for (std::size_t b = 0; b < kLabels; ++b)
      if (!may_open(static_cast<Label>(b))) augmented_[0][b] = 0;
  }

  void weigh_states(const Stretch& stretch, std::size_t line, LabelScores& scores) const {
    scores.fill(0);
    for (std::uint32_t id : stretch.sequence->states[line])
      if (!drops(stretch, id))
        for (std::size_t b = 0; b < kLabels; ++b) scores[b] += states_->value(id * kLabels + b);
    const float most = *std::max_element(scores.begin(), scores.end());
    for (float& score : scores) score = std::exp(std::max(score - most, -kFarthest));
  }

  void weigh_edges(const Ids& ids, PairScores& scores) const {
    scores.fill(0);
    for (std::uint32_t id : ids)
      for (std::size_t pair = 0; pair < scores.size(); ++pair) scores[pair] += edges_->value(id * scores.size() + pair);
    for (std::size_t pair = 0; pair < scores.size(); ++pair)
      scores[pair] = follows_[pair] ? std::exp(std::clamp(scores[pair], -kFarthest, kFarthest)) : 0;
  }

  // What the truth allows of each line. Where an issue begins with what none may, its first line is not known.
  static std::vector<LabelSet> allowed_in(const Stretch& stretch) {
    const auto truth = stretch.sequence->truth->begin();
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
      for (std::uint32_t id : stretch.sequence->states[stretch.begin + i])
        if (!drops(stretch, id)) states_->add(id * kLabels + b, by, time_);
    }
    return moved;
  }

  void move_edges(const Stretch& stretch, std::size_t i) {
    PairScores wanted, found;
    if (!wanted_.pair(i, wanted) || !found_.pair(i, found)) return;
    for (std::size_t pair = 0; pair < wanted.size(); ++pair) {
      const float by = wanted[pair] - found[pair];
      if (std::abs(by) < kLeastMistake) continue;
      for (std::uint32_t id : stretch.sequence->edges[stretch.begin + i])
        edges_->add(id * wanted.size() + pair, by, time_);
    }
  }

  Weights weights() const {
    Weights found;
    const auto& names = vocabulary_->names();
    for (std::uint32_t id = 0; id < names.size(); ++id) {
      auto& of_feature = found[names[id]];
      const auto add = [&](const std::string& label, double value) {
        if (value > kSmallest || value < -kSmallest) of_feature[label] = value;
      };
      for (std::size_t b = 0; b < kLabels; ++b) add({kLabelLetters[b]}, states_->average(id * kLabels + b, time_));
      const auto edge = edge_numbers_.find(id);
      if (edge == edge_numbers_.end()) continue;
      for (std::size_t pair = 0; pair < kLabels * kLabels; ++pair)
        add({kLabelLetters[pair / kLabels], kLabelLetters[pair % kLabels]},
            edges_->average(edge->second * kLabels * kLabels + pair, time_));
    }
    return found;
  }

  TrainingOptions options_;
  std::mt19937 random_;
  std::unique_ptr<Vocabulary> vocabulary_;
  std::vector<Sequence> sequences_;
  std::unordered_map<std::uint32_t, std::uint32_t> edge_numbers_;
  std::unique_ptr<Averaged> states_;
  std::unique_ptr<Averaged> edges_;
  std::array<bool, kLabels * kLabels> follows_;
  std::vector<LabelScores> augmented_, constrained_;
  std::vector<PairScores> pairs_;
  Posterior found_, wanted_;
  double time_ = 1;
};

std::string print(const Weights& weights, double scale) {
  std::string text =
      "# The labeller's weights, by newsbind-train. A feature, then its weights: a label's letter, or the letters of a "
      "pair.\n";
  for (const auto& [name, of_feature] : weights) {
    std::string line;
    for (const auto& [label, sum] : of_feature) {
      char number[32];
      std::snprintf(number, sizeof number, "%.3f", sum * scale);
      if (sum * scale > kSmallest || sum * scale < -kSmallest) line += "\t" + label + " " + number;
    }
    if (!line.empty()) text += name + line + "\n";
  }
  return text;
}

}  // namespace

std::string train(const std::vector<const GoldIssue*>& issues, const TrainingOptions& options) {
  Weights sum;
  for (int training = 0; training < options.trainings; ++training) {
    const Weights learned = Trainer(issues, options, static_cast<std::uint32_t>(training)).run();
    for (const auto& [name, of_feature] : learned)
      for (const auto& [label, value] : of_feature) sum[name][label] += value;
  }
  return print(sum, 1.0 / options.trainings);
}

}  // namespace newsbind
