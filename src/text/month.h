#pragma once

#include <string_view>

namespace newsbind::text {

/// The month, 1 to 12, that a folded word (see fold()) is the name of in a Western or Slavic language, or its
/// abbreviation without the point; 0 where it is none.
int month_named(std::u32string_view word);

}  // namespace newsbind::text
