#include "mark/trainer/weights_text.h"

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace newsbind {
namespace {

// LABEL WEIGHT
void add_weight(const std::string& field, std::size_t line, std::map<std::string, double>& sum) {
  const std::size_t blank = field.find(' ');
  std::size_t read = 0;
  try {
    if (blank == 1 || blank == 2) sum[field.substr(0, blank)] += std::stod(field.substr(blank + 1), &read);
  } catch (const std::exception&) {
    read = 0;
  }
  if (read == 0 || blank + 1 + read != field.size())
    throw std::invalid_argument("line " + std::to_string(line) + " is not of the form FEATURE<tab>LABEL WEIGHT...");
}

}  // namespace

std::string print_weights(const Weights& weights, double scale) {
  std::string text =
      "# The labeller's weights, by newsbind-train. A feature, then its weights: a label's letter, or the letters of a "
      "pair.\n";
  for (const auto& [name, of_feature] : weights) {
    std::string line;
    for (const auto& [label, sum] : of_feature) {
      char number[32];
      std::snprintf(number, sizeof number, "%.3f", sum * scale);
      if (sum * scale > kSmallestWeight || sum * scale < -kSmallestWeight) line += "\t" + label + " " + number;
    }
    if (!line.empty()) text += name + line + "\n";
  }
  return text;
}

void add_weights(std::string_view text, Weights& sum) {
  for (std::size_t number = 1; !text.empty(); ++number) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.empty() || line[0] == '#') continue;
    auto& of_feature = sum[std::string(line.substr(0, line.find('\t')))];
    line.remove_prefix(std::min(line.find('\t'), line.size()));
    if (line.empty()) add_weight("", number, of_feature);
    while (!line.empty()) {
      line.remove_prefix(1);
      const std::string_view field = line.substr(0, line.find('\t'));
      add_weight(std::string(field), number, of_feature);
      line.remove_prefix(field.size());
    }
  }
}

}  // namespace newsbind
