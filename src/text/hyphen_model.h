#pragma once

#include <functional>
#include <string_view>

namespace newsbind::text {

/// The share of the hyphens at line ends that belong to the word, of those that was learned from.
constexpr double kOwnHyphens = 0.0266;

/// The log-odds of a share.
double log_odds(double share);

/// Whether hyphens of the language (BCP 47) have been learned from.
bool has_hyphen_model(std::string_view language);

/// The log-odds that the hyphen between the two texts belongs to the word: `left` ends before the hyphen, `right`
/// begins behind the line's end, both UTF-8 and with a letter at the joint. `share` of the hyphens at the line
/// ends do.
double own_hyphen(std::string_view left, std::string_view right, std::string_view language, double share);

/// Calls `sink` with each feature of such a joint, for own_hyphen and its trainer.
void hyphen_features(std::string_view left, std::string_view right, std::string_view language,
                     const std::function<void(std::string_view)>& sink);

}  // namespace newsbind::text
