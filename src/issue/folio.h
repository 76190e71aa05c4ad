#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsbind {

/// What a line of furniture (nameplate, running head, page number) says of the issue. Empty: nothing.
struct Folio {
  std::string date;  ///< ISO 8601, to the day
  std::string issue_number;
  std::string volume_number;
  std::string page;                ///< as printed
  std::vector<std::string> names;  ///< what is left: the paper's name, a section
};

/// Reads dates in the notations of Chinese (Han digits, the Republic's years), Japanese (eras), Korean, English,
/// German, French and Spanish, full-width digits too.
Folio read_folio(std::string_view line);

}  // namespace newsbind
