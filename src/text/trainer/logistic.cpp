#include "text/trainer/logistic.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <numeric>
#include <random>
#include <stdexcept>

#include "text/feature_weights.h"

namespace newsbind::text {
namespace {

constexpr double kRate = 0.3;

// The permutation of std::shuffle is left to the library; this one is the same everywhere.
void shuffle(std::vector<std::uint32_t>& order, std::mt19937& random) {
  for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
}

void learn(const std::vector<Example>& examples, const std::vector<char>& active, const LogisticOptions& options,
           std::vector<float>& weights) {
  std::vector<float> squares(weights.size(), 1e-3F);
  std::vector<std::uint32_t> order(examples.size());
  std::iota(order.begin(), order.end(), 0);
  std::mt19937 random(options.seed);
  for (int round = 0; round < options.rounds; ++round) {
    shuffle(order, random);
    for (std::uint32_t i : order) {
      const Example& example = examples[i];
      const double probability = 1 / (1 + std::exp(-odds(example, weights)));
      const double error = example.weight * ((example.positive ? 1 : 0) - probability);
      for (std::uint32_t feature : example.features) {
        if (!active[feature]) continue;
        const double gradient = error - options.penalty * static_cast<double>(weights[feature]);
        squares[feature] += static_cast<float>(gradient * gradient);
        weights[feature] += static_cast<float>(kRate * gradient / std::sqrt(squares[feature]));
      }
    }
  }
}

}  // namespace

std::uint32_t TrainingSet::number(std::string_view feature) {
  const auto [at, is_new] = numbers_.emplace(feature, static_cast<std::uint32_t>(names_.size()));
  if (is_new) names_.push_back(at->first);
  return at->second;
}

double odds(const Example& example, const std::vector<float>& weights) {
  double sum = 0;
  for (std::uint32_t feature : example.features) sum += static_cast<double>(weights[feature]);
  return sum;
}

std::vector<float> fit(const TrainingSet& set, const LogisticOptions& options) {
  std::vector<std::uint32_t> seen(set.names().size());
  for (const Example& example : set.examples())
    for (std::uint32_t feature : example.features) ++seen[feature];
  std::vector<char> active(seen.size());
  for (std::size_t i = 0; i < seen.size(); ++i)
    active[i] =
        seen[i] >= static_cast<std::uint32_t>(options.least) && set.names()[i].size() <= FeatureWeight::kLongest;
  std::vector<float> weights(seen.size());
  learn(set.examples(), active, options, weights);
  for (std::size_t i = 0; i < seen.size(); ++i)
    active[i] = active[i] && std::fabs(static_cast<double>(weights[i])) * std::sqrt(seen[i]) >= options.smallest;
  std::fill(weights.begin(), weights.end(), 0.0F);
  learn(set.examples(), active, options, weights);
  return weights;
}

void write_table(const std::string& path, const std::string& header, const std::string& variable,
                 const TrainingSet& set, const std::vector<float>& weights) {
  std::map<std::string, int> rows;
  for (std::size_t i = 0; i < weights.size(); ++i)
    if (const int hundredths = static_cast<int>(std::lround(weights[i] * 100)); hundredths != 0)
      rows[set.names()[i]] = hundredths;
  std::ofstream out(path, std::ios::binary);
  out << "// Written by newsbind-train-joints.\n#include \"" << header << "\"\n\nnamespace newsbind::text {\n\n"
      << "// clang-format off\nstatic constexpr FeatureWeight kRows[] = {\n";
  std::string line;
  for (const auto& [name, hundredths] : rows) {
    std::string quoted;
    for (char c : name) quoted += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
    const std::string row = "{\"" + quoted + "\"," + std::to_string(hundredths) + "},";
    if (line.size() + row.size() > 116) out << line << '\n', line.clear();
    line += (line.empty() ? "    " : " ") + row;
  }
  out << line << "\n};\n// clang-format on\n\nconst std::span<const FeatureWeight> " << variable
      << " = kRows;\n\n}  // namespace newsbind::text\n";
  if (!out.flush()) throw std::runtime_error(path + ": cannot be written");
}

}  // namespace newsbind::text
