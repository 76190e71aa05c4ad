#include "mark/trainer/weights_text.h"

#include <cstdio>

#include "mark/model.h"

namespace newsbind {
std::string slot_letters(std::size_t slot) {
  if (slot < kLabels) return {kLabelLetters[slot]};
  return {kLabelLetters[(slot - kLabels) / kLabels], kLabelLetters[(slot - kLabels) % kLabels]};
}

std::string print_weights(const Weights& weights, double scale) {
  std::string text =
      "# The labeller's weights, by newsbind-train. A feature, then its weights: a label's letter, or the letters of a "
      "pair.\n";
  for (const auto& [name, of_feature] : weights) {
    std::string line;
    for (const auto& [label, sum] : of_feature) {
      char number[32];
      std::snprintf(number, sizeof number, "%.2f", sum * scale);
      if (sum * scale > kSmallestWeight || sum * scale < -kSmallestWeight) line += "\t" + label + " " + number;
    }
    if (!line.empty()) text += name + line + "\n";
  }
  return text;
}

bool holds_others(std::string_view text) {
  constexpr char kAtBegin[] = {'\n', kOtherPagesSign};
  return text.starts_with(kOtherPagesSign) || text.find(std::string_view(kAtBegin, 2)) != text.npos;
}

void add_weights(std::string_view text, double scale, bool others, Weights& sum) {
  read_weights(text, [&](std::string_view feature, std::span<const Weight> weights) {
    auto& of_feature = sum[(others ? std::string(1, kOtherPagesSign) : "") + std::string(feature)];
    for (const Weight& weight : weights)
      of_feature[slot_letters(weight.slot)] += scale * static_cast<double>(weight.value);
  });
}

}  // namespace newsbind
