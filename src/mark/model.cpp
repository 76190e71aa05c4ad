#include "mark/model.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>

#include "mark/features.h"

namespace newsbind {
namespace {

// What tells the key of a feature on other pages from that on known ones.
constexpr std::uint64_t kOtherPages = 0x9E3779B97F4A7C15;

bool of_other_pages(std::string_view feature) { return feature.starts_with(kOtherPagesSign); }

[[noreturn]] void refuse(std::size_t line) {
  throw std::invalid_argument("line " + std::to_string(line) + " is not of the form FEATURE<tab>LABEL WEIGHT...");
}

Weight parse_weight(std::string_view field, std::size_t line) {
  const std::size_t blank = field.find(' ');
  if (blank != 1 && blank != 2) refuse(line);
  const auto label = [&](char c) {
    const std::size_t at = kLabelLetters.find(c);
    if (at == std::string_view::npos) refuse(line);
    return at;
  };
  Weight weight;
  weight.slot =
      static_cast<std::uint16_t>(blank == 1 ? label(field[0]) : kLabels + label(field[0]) * kLabels + label(field[1]));
  const auto [end, error] = std::from_chars(field.data() + blank + 1, field.data() + field.size(), weight.value);
  if (error != std::errc() || end != field.data() + field.size()) refuse(line);
  return weight;
}

}  // namespace

void read_weights(std::string_view text, const TakeWeights& take) {
  std::vector<Weight> weights;
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.empty() || line[0] == '#') continue;
    std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos) refuse(number);
    const std::string_view feature = line.substr(0, tab);
    weights.clear();
    while (tab != std::string_view::npos) {
      const std::size_t next = std::min(line.find('\t', tab + 1), line.size());
      weights.push_back(parse_weight(line.substr(tab + 1, next - tab - 1), number));
      tab = next < line.size() ? next : std::string_view::npos;
    }
    take(feature, weights);
  }
}

std::uint64_t key_of(std::string_view feature) {
  if (!of_other_pages(feature)) return FeatureSink::hash(feature);
  return FeatureSink::hash(feature.substr(1)) ^ kOtherPages;
}

const Model& Model::built_in() {
  static const Model model = [] {
    Model built;
    built.built_in_ = true;
    built.knows_others_ = kBuiltInKnowsOthers;
    return built;
  }();
  return model;
}

Model Model::parse(std::string_view text) {
  Model model;
  read_weights(text, [&](std::string_view feature, std::span<const Weight> weights) {
    model.knows_others_ = model.knows_others_ || of_other_pages(feature);
    model.index_[key_of(feature)] = {static_cast<std::uint32_t>(model.weights_.size()),
                                     static_cast<std::uint32_t>(weights.size())};
    model.weights_.insert(model.weights_.end(), weights.begin(), weights.end());
  });
  return model;
}

bool Model::knows_other_pages() const { return knows_others_; }

std::span<const Weight> Model::weights(std::uint64_t feature, Pages pages) const {
  const std::uint64_t key = pages == Pages::other ? feature ^ kOtherPages : feature;
  if (!built_in_) {
    const auto found = index_.find(key);
    if (found == index_.end()) return {};
    return {weights_.data() + found->second.begin, found->second.size};
  }
  const std::size_t mask = kBuiltInCellCount - 1;
  for (std::size_t at = key & mask; kBuiltInCells[at].size; at = (at + 1) & mask)
    if (kBuiltInCells[at].feature == key) return {kBuiltInWeights + kBuiltInCells[at].begin, kBuiltInCells[at].size};
  return {};
}

}  // namespace newsbind
