#pragma once

#include <map>
#include <string>
#include <string_view>

namespace newsbind {

/// The weights of a feature by its name, each by the letter of its label, or the letters of a pair.
using Weights = std::map<std::string, std::map<std::string, double>>;

/// Weights that are nearer to nothing are not written.
constexpr float kSmallestWeight = 0.05f;

/// The letters that the text form has for Weight::slot.
std::string slot_letters(std::size_t slot);

/// The text form that read_weights() reads, to two places, of the weights times `scale`.
std::string print_weights(const Weights& weights, double scale);

/// Whether such a text has weights for other pages.
bool holds_others(std::string_view text);

/// Adds the weights of such a text times `scale`, as those for other pages if `others`, which must have none of its own
/// for them; throws as read_weights() does.
void add_weights(std::string_view text, double scale, bool others, Weights& sum);

}  // namespace newsbind
