#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace newsbind::text {

/// One place where the outcome is known, as the numbers of its features.
struct Example {
  std::vector<std::uint32_t> features;
  bool positive;
  float weight = 1;
};

/// Examples over named features.
class TrainingSet {
 public:
  std::uint32_t number(std::string_view feature);
  void add(Example example) { examples_.push_back(std::move(example)); }

  const std::vector<Example>& examples() const { return examples_; }
  const std::vector<std::string>& names() const { return names_; }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<std::string> names_;
  std::vector<Example> examples_;
};

struct LogisticOptions {
  int rounds = 12;
  std::uint32_t seed = 1;
  int least = 3;          ///< examples that a feature must stand in
  double penalty = 1e-6;  ///< L2, at each step
  double smallest = 1.5;  ///< log-odds, times the root of the examples it stands in, that a weight must reach; the
                          ///< others are dropped and the rest learned anew
};

/// Weights by feature number, 0 where dropped: logistic regression by AdaGrad. The same set and options give the same.
std::vector<float> fit(const TrainingSet& set, const LogisticOptions& options);

double odds(const Example& example, const std::vector<float>& weights);

/// Writes the weights as a table of the program (feature_weights.h): the source of `variable`, declared in `header`.
void write_table(const std::string& path, const std::string& header, const std::string& variable,
                 const TrainingSet& set, const std::vector<float>& weights);

}  // namespace newsbind::text
