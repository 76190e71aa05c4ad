#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "mark/label.h"

namespace newsbind {

/// A weight of a feature: slots below kLabels weigh a label, the others a pair of labels (slot = kLabels + previous *
/// kLabels + label).
struct Weight {
  std::uint16_t slot = 0;
  float value = 0;
};

constexpr std::size_t kSlots = kLabels + kLabels * kLabels;

using TakeWeights = std::function<void(std::string_view feature, std::span<const Weight> weights)>;

/// Reads weights in their text form, which has a line a feature: its name, then for each weight a tab, the label's
/// letter (or the two of a pair), a blank and the value. Lines that begin with # are comments. What is handed to `take`
/// lives until it returns. Throws std::invalid_argument with the number of a line that is not of that form.
void read_weights(std::string_view text, const TakeWeights& take);

/// A model may hold weights twice: those for pages that come out as its corpus does, and others, learned from pages of
/// every kind, for those that do not.
enum class Pages : std::uint8_t { known, other };

/// Before a feature's name in the text form: its weights are those for other pages.
constexpr char kOtherPagesSign = '?';

/// What a feature is looked up by, of its name in the text form.
std::uint64_t key_of(std::string_view feature);

/// The learned weights.
class Model {
 public:
  /// The weights built into the program, laid out by the build as a table that needs no reading.
  static const Model& built_in();
  /// Of the text form; throws as read_weights() does.
  static Model parse(std::string_view text);

  /// Of a feature's hash.
  std::span<const Weight> weights(std::uint64_t feature, Pages pages) const;
  bool knows_other_pages() const;

 private:
  struct Stretch {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
  };
  std::unordered_map<std::uint64_t, Stretch> index_;
  std::vector<Weight> weights_;
  bool built_in_ = false;
  bool knows_others_ = false;
};

/// The table the build makes of weights.txt: open addressing over a power of two, an empty cell has size 0.
struct BuiltInCell {
  std::uint64_t feature;
  std::uint32_t begin;
  std::uint32_t size;
};
extern const BuiltInCell kBuiltInCells[];
extern const std::size_t kBuiltInCellCount;
extern const bool kBuiltInKnowsOthers;
extern const Weight kBuiltInWeights[];

}  // namespace newsbind
