#pragma once

#include <string_view>

namespace newsbind::text {

/// Whether a folded word (see fold()) is a given name that is usual in Western languages, or its abbreviation without
/// the point, and hardly ever another word: not mark, grace or victoria.
bool is_given_name(std::u32string_view word);

}  // namespace newsbind::text
