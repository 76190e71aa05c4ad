#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "folio/date.h"

namespace newsbind {

/// Whether a text ends with the name of a calendar by the moon: 农历, 旧暦, 음력.
bool names_lunar_calendar(std::u32string_view text);

/// The date by the Chinese lunisolar calendar that stands at `at` of a folded line (text::fold), to its last character:
/// 光緒三十年四月初二日, 大清同治壬申年三月廿三, 歲次甲辰閏六月十五, 农历十一月初五. It is a day where an era of the
/// Qing names its year; else its `date` is empty: a year of the cycle of sixty comes again.
std::optional<PrintedDate> lunisolar_date_at(std::u32string_view folded, std::size_t at);

}  // namespace newsbind
