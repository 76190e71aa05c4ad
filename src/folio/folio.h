#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsbind {

/// What a line of furniture (nameplate, running head, page number) says of the issue. Empty: nothing.
struct Folio {
  std::string date;  ///< ISO 8601, to the day or the month; a year that stands alone is one too
  std::string issue_number;
  std::string volume_number;
  std::string issn;                ///< NNNN-NNNN, its check digit right (ISO 3297)
  std::string cn_number;           ///< CN 11-0012: the Chinese number of a serial (GB/T 9999.1)
  std::string page;                ///< as printed: 3, 02, A12, xii; in digits where it is printed in Han digits
  std::string section;             ///< as printed: 要闻, 스포츠, SPORTS
  std::vector<std::string> names;  ///< what is left: the paper's name, a place, an editor's
  bool price = false;              ///< it names a price
  int rest = 0;                    ///< columns of what is left, the section and a paper's name not counted
};

/// Reads dates as find_dates() does, issue and volume numbers, page numbers and the names of sections in Chinese,
/// Japanese, Korean, English, German, French and Spanish. The number of a price (35 cents) is no page. A name whose
/// letters are set apart is read as one: 江　湾　日　报
Folio read_folio(std::string_view line);

/// 科学家获奖喜报: whether a line ends as a paper's name does, and is what a story reports.
bool names_report(std::string_view line);

/// 日报, 新聞, 일보, Gazette, Bote: a name that says it is a newspaper's. What names a report is none.
bool names_a_paper(std::string_view name);

}  // namespace newsbind
