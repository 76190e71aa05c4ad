#pragma once

#include <functional>
#include <string_view>

#include "text/lexicon.h"

namespace newsbind::text {

bool is_hangul(char32_t character);

/// The log-odds that a space stands between two Korean texts, of which the first ends or the second begins with a
/// Hangul syllable: by the three characters on either side, the words that meet, and whether the issue has these
/// joined or apart elsewhere.
double korean_space(std::string_view left, std::string_view right, const Lexicon& lexicon);

/// Calls `sink` with each feature of such a joint, for korean_space and its trainer.
void korean_features(std::string_view left, std::string_view right, const Lexicon& lexicon,
                     const std::function<void(std::string_view)>& sink);

}  // namespace newsbind::text
