#pragma once

#include <optional>
#include <string_view>

namespace newsbind::text {

/// A date of ISO 8601 as far as it is known; 0 for a month or a day that it does not say.
struct IsoDate {
  int year = 0, month = 0, day = 0;
};

/// Reads YYYY-MM-DD, YYYY-MM or YYYY, as OPF and TEI (teidata.temporal.w3c) want it; nothing where the text is none of
/// these, or there is no such day or month.
std::optional<IsoDate> iso_date(std::string_view text);

}  // namespace newsbind::text
