#pragma once

#include <string_view>

#include "text/lexicon.h"

namespace newsbind::text {

/// Whether the last word of a Korean text ends with a particle that its sentence cannot end with and no headline does,
/// 경찰이, 시민을: the particle takes the form that the syllable before it wants, and the word stands elsewhere in the
/// issue alone or with another particle. 합의 and 전문가 end so by themselves.
bool ends_with_particle(std::string_view line, const Lexicon& lexicon);

}  // namespace newsbind::text
