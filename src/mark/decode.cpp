#include "mark/decode.h"

#include <algorithm>
#include <limits>
#include <map>

namespace newsbind {
namespace {

constexpr float kNever = -1e30f;

struct Grammar {
  std::array<bool, kLabels> opens{};
  std::array<bool, kLabels * kLabels> follows{};

  Grammar() {
    for (std::size_t a = 0; a < kLabels; ++a) {
      opens[a] = may_open(static_cast<Label>(a));
      for (std::size_t b = 0; b < kLabels; ++b)
        follows[a * kLabels + b] = may_follow(static_cast<Label>(a), static_cast<Label>(b));
    }
  }
};

const Grammar& grammar() {
  static const Grammar rules;
  return rules;
}

bool allows(const std::vector<LabelSet>& allowed, std::size_t line, std::size_t label) {
  return allowed.empty() || (allowed[line] >> label & 1u);
}

LabelScores opening(const Lattice& lattice, const std::vector<LabelSet>& allowed) {
  LabelScores scores;
  for (std::size_t b = 0; b < kLabels; ++b)
    scores[b] = grammar().opens[b] && allows(allowed, 0, b) ? lattice.labels[0][b] : kNever;
  return scores;
}

}  // namespace

Lattice score(const LineSequence& lines, const Model& model, Pages pages) {
  Lattice lattice;
  lattice.labels.resize(lines.size());
  lattice.pair.resize(lines.size());
  std::map<std::vector<std::uint64_t>, std::uint32_t> known;
  FeatureSink sink;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    sink.clear();
    lines.state_features(i, sink);
    lattice.labels[i].fill(0);
    for (std::uint64_t feature : sink.hashes()) {
      for (const Weight& weight : model.weights(feature, pages)) lattice.labels[i][weight.slot] += weight.value;
      lattice.features.push_back(static_cast<std::uint16_t>(feature ^ feature >> 32));
    }
    lattice.ends.push_back(lattice.features.size());
    if (i == 0) continue;
    sink.clear();
    lines.edge_features(i, sink);
    const auto [found, fresh] = known.try_emplace(sink.hashes(), static_cast<std::uint32_t>(lattice.pairs.size()));
    lattice.pair[i] = found->second;
    if (!fresh) continue;
    PairScores& pairs = lattice.pairs.emplace_back();
    pairs.fill(0);
    for (std::uint64_t feature : sink.hashes())
      for (const Weight& weight : model.weights(feature, pages)) pairs[weight.slot - kLabels] += weight.value;
  }
  return lattice;
}

std::vector<Label> decode(const Lattice& lattice, const std::vector<LabelSet>& allowed) {
  const std::size_t n = lattice.labels.size();
  if (n == 0) return {};
  std::vector<std::array<std::uint8_t, kLabels>> from(n);
  const Grammar& rules = grammar();
  LabelScores scores = opening(lattice, allowed);
  for (std::size_t i = 1; i < n; ++i) {
    const PairScores& pairs = lattice.pairs[lattice.pair[i]];
    LabelScores next;
    for (std::size_t b = 0; b < kLabels; ++b) {
      float best = kNever;
      std::size_t origin = 0;
      for (std::size_t a = 0; a < kLabels; ++a) {
        const float value = rules.follows[a * kLabels + b] ? scores[a] + pairs[a * kLabels + b] : kNever;
        if (value > best) best = value, origin = a;
      }
      from[i][b] = static_cast<std::uint8_t>(origin);
      next[b] = allows(allowed, i, b) ? best + lattice.labels[i][b] : kNever;
    }
    scores = next;
  }
  std::vector<Label> labels(n);
  auto at = static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
  for (std::size_t i = n; i-- > 0; at = from[i][at]) labels[i] = static_cast<Label>(at);
  return labels;
}

std::vector<LabelScores> marginals(const Lattice& lattice) {
  const std::size_t n = lattice.labels.size();
  if (n == 0) return {};
  const Grammar& rules = grammar();
  std::vector<LabelScores> forward(n), backward(n);
  forward[0] = opening(lattice, {});
  for (std::size_t i = 1; i < n; ++i)
    for (std::size_t b = 0; b < kLabels; ++b) {
      float value = kNever;
      for (std::size_t a = 0; a < kLabels; ++a)
        if (rules.follows[a * kLabels + b])
          value = std::max(value, forward[i - 1][a] + lattice.pairs[lattice.pair[i]][a * kLabels + b]);
      forward[i][b] = value + lattice.labels[i][b];
    }
  backward[n - 1].fill(0);
  for (std::size_t i = n - 1; i-- > 0;)
    for (std::size_t a = 0; a < kLabels; ++a) {
      float value = kNever;
      for (std::size_t b = 0; b < kLabels; ++b)
        if (rules.follows[a * kLabels + b])
          value = std::max(value, backward[i + 1][b] + lattice.labels[i + 1][b] +
                                      lattice.pairs[lattice.pair[i + 1]][a * kLabels + b]);
      backward[i][a] = value;
    }
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t b = 0; b < kLabels; ++b) forward[i][b] += backward[i][b];
    const float best = *std::max_element(forward[i].begin(), forward[i].end());
    for (float& value : forward[i]) value -= best;
  }
  return forward;
}

Margin margin(const LabelScores& marginals, Label best) {
  const auto chosen = static_cast<std::size_t>(best);
  Margin result;
  float other = kNever;
  for (std::size_t b = 0; b < kLabels; ++b)
    if (b != chosen && marginals[b] > other) other = marginals[b], result.runner_up = static_cast<Label>(b);
  result.value = marginals[chosen] - other;
  return result;
}

}  // namespace newsbind
