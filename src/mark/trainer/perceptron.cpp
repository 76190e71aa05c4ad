#include "mark/trainer/perceptron.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <random>
#include <unordered_map>
#include <unordered_set>

#include "mark/observe.h"

namespace newsbind {
namespace {

constexpr std::size_t kShortestStretch = 40;  // lines decoded at a time
constexpr std::size_t kLongestStretch = 120;
constexpr float kStep = 0.1f;
constexpr std::uint32_t kDropPercent = 25;
constexpr float kMargin = 2;         // by which the truth must outscore a labelling, for each line that is wrong in it
constexpr float kSmallest = 0.004f;  // weights nearer to nothing are not written

using Ids = std::vector<std::uint32_t>;
// Of each feature: the letter of a label, or the two of a pair, and the weight.
using Weights = std::map<std::string, std::map<std::string, double>>;

struct Sequence {
  std::vector<Ids> states;
  std::vector<Ids> edges;
  const std::vector<LabelSet>* truth;
};

// Which features are worth learning, with a number for each.
class Vocabulary {
 public:
  Vocabulary(const std::vector<const GoldIssue*>& issues, const std::vector<std::unique_ptr<LineSequence>>& lines,
             const TrainingOptions& options) {
    count(issues, lines);
    choose(lines, options);
  }

  Ids ids(const FeatureSink& sink) const {
    Ids found;
    for (std::uint64_t hash : sink.hashes())
      if (const auto at = numbers_.find(hash); at != numbers_.end()) found.push_back(at->second);
    return found;
  }
  const std::vector<std::string>& names() const { return names_; }

 private:
  struct Seen {
    std::uint32_t lines = 0;
    std::uint32_t publications = 0;
    std::uint32_t last_publication = ~0u;
  };

  void count(const std::vector<const GoldIssue*>& issues, const std::vector<std::unique_ptr<LineSequence>>& lines) {
    std::map<std::string, std::uint32_t> publications;
    std::vector<std::size_t> order(issues.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return issues[a]->publication < issues[b]->publication; });
    FeatureSink sink;
    for (std::size_t n : order) {
      const std::uint32_t publication = publications.emplace(issues[n]->publication, publications.size()).first->second;
      for (std::size_t i = 0; i < lines[n]->size(); ++i) {
        gather(*lines[n], i, sink);
        for (std::uint64_t hash : sink.hashes()) {
          Seen& seen = seen_[hash];
          ++seen.lines;
          seen.publications += seen.last_publication != publication;
          seen.last_publication = publication;
        }
      }
    }
  }

  void choose(const std::vector<std::unique_ptr<LineSequence>>& lines, const TrainingOptions& options) {
    FeatureSink sink(true);
    for (const auto& issue : lines)
      for (std::size_t i = 0; i < issue->size(); ++i) {
        sink.clear();
        gather(*issue, i, sink);
        for (std::size_t n = 0; n < sink.hashes().size(); ++n) consider(sink.hashes()[n], sink.names()[n], options);
      }
    seen_.clear();
  }

  void consider(std::uint64_t hash, const std::string& name, const TrainingOptions& options) {
    const auto at = seen_.find(hash);
    if (at == seen_.end()) return;
    const Seen seen = at->second;
    seen_.erase(at);
    const bool lexical = name[0] == '~';
    if (seen.lines < options.least_lines || (lexical && seen.publications < options.least_publications)) return;
    if (name.find_first_of("\t\n") != std::string::npos) return;
    numbers_.emplace(hash, static_cast<std::uint32_t>(names_.size()));
    names_.push_back(name);
  }

  static void gather(const LineSequence& lines, std::size_t i, FeatureSink& sink) {
    sink.clear();
    lines.state_features(i, sink);
    if (i > 0) lines.edge_features(i, sink);
  }

  std::unordered_map<std::uint64_t, Seen> seen_;
  std::unordered_map<std::uint64_t, std::uint32_t> numbers_;
  std::vector<std::string> names_;
};

// Weights with a step of their own each, smaller the more they have moved (J. Duchi et al., Adaptive subgradient
// methods, 2011), and with the sum over time that their average wants.
class Averaged {
 public:
  explicit Averaged(std::size_t size) : value_(size), moved_(size), total_(size) {}
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
  Trainer(const std::vector<const GoldIssue*>& issues, const TrainingOptions& options)
      : options_(options), random_(options.seed) {
    std::vector<std::unique_ptr<LineSequence>> lines;
    for (const GoldIssue* issue : issues)
      lines.push_back(std::make_unique<LineSequence>(observe(issue->source, issue->metrics)));
    vocabulary_ = std::make_unique<Vocabulary>(issues, lines, options);
    for (std::size_t n = 0; n < issues.size(); ++n) sequences_.push_back(index(*lines[n], issues[n]->truth));
    states_ = std::make_unique<Averaged>(vocabulary_->names().size() * kLabels);
    number_edges();
    edges_ = std::make_unique<Averaged>(edge_numbers_.size() * kLabels * kLabels);
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

  // Features that are now and then out of sight leave the weights to rest on several grounds (N. Srivastava et al.,
  // Dropout, 2014).
  static bool drops(const Stretch& stretch, std::uint32_t id) {
    return ((id ^ stretch.dropped) * 2654435761u >> 16) % 100 < kDropPercent;
  }

  Sequence index(const LineSequence& lines, const std::vector<LabelSet>& truth) const {
    Sequence sequence{{}, {}, &truth};
    FeatureSink sink;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      sink.clear();
      lines.state_features(i, sink);
      sequence.states.push_back(vocabulary_->ids(sink));
      sink.clear();
      if (i > 0) lines.edge_features(i, sink);
      sequence.edges.push_back(vocabulary_->ids(sink));
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

  Lattice lattice(const Stretch& stretch) const {
    Lattice lattice;
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
      LabelScores& labels = lattice.labels.emplace_back();
      labels.fill(0);
      for (std::uint32_t id : stretch.sequence->states[i])
        if (!drops(stretch, id))
          for (std::size_t b = 0; b < kLabels; ++b) labels[b] += states_->value(id * kLabels + b);
      PairScores& pairs = lattice.pairs.emplace_back();
      pairs.fill(0);
      for (std::uint32_t id : stretch.sequence->edges[i])
        for (std::size_t pair = 0; pair < pairs.size(); ++pair) pairs[pair] += edges_->value(id * pairs.size() + pair);
      lattice.pair.push_back(static_cast<std::uint32_t>(i - stretch.begin));
    }
    return lattice;
  }

  // One step: the best labelling that the truth allows against the best one at all. Returns how many lines are wrong.
  std::size_t learn(const Stretch& stretch) {
    Lattice scores = lattice(stretch);
    std::vector<LabelSet> allowed;
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) allowed.push_back((*stretch.sequence->truth)[i]);
    if (!may_open_with(allowed[0])) allowed[0] = kAnyLabel;
    const std::vector<Label> wanted = decode(scores, allowed);
    for (std::size_t i = 0; i < allowed.size(); ++i)
      for (std::size_t b = 0; b < kLabels; ++b)
        if (!(allowed[i] >> b & 1u)) scores.labels[i][b] += kMargin;
    const std::vector<Label> got = decode(scores);
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < got.size(); ++i) {
      wrong += !(allowed[i] >> static_cast<unsigned>(got[i]) & 1u);
      if (wanted[i] != got[i]) {
        move_state(stretch, i, wanted, 1);
        move_state(stretch, i, got, -1);
      }
      if (i > 0 && (wanted[i] != got[i] || wanted[i - 1] != got[i - 1])) {
        move_edge(stretch, i, wanted, 1);
        move_edge(stretch, i, got, -1);
      }
    }
    return wrong;
  }

  static bool may_open_with(LabelSet set) {
    for (std::size_t b = 0; b < kLabels; ++b)
      if ((set >> b & 1u) && may_open(static_cast<Label>(b))) return true;
    return false;
  }

  void move_state(const Stretch& stretch, std::size_t i, const std::vector<Label>& labels, float by) {
    const auto label = static_cast<std::size_t>(labels[i]);
    for (std::uint32_t id : stretch.sequence->states[stretch.begin + i])
      if (!drops(stretch, id)) states_->add(id * kLabels + label, by, time_);
  }

  void move_edge(const Stretch& stretch, std::size_t i, const std::vector<Label>& labels, float by) {
    const std::size_t pair = static_cast<std::size_t>(labels[i - 1]) * kLabels + static_cast<std::size_t>(labels[i]);
    for (std::uint32_t id : stretch.sequence->edges[stretch.begin + i])
      edges_->add(id * kLabels * kLabels + pair, by, time_);
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
    TrainingOptions own = options;
    own.seed += static_cast<std::uint32_t>(training);
    const Weights learned = Trainer(issues, own).run();
    for (const auto& [name, of_feature] : learned)
      for (const auto& [label, value] : of_feature) sum[name][label] += value;
  }
  return print(sum, 1.0 / options.trainings);
}

}  // namespace newsbind
