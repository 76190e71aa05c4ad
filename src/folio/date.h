#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsbind {

/// A date in a line, by the offsets of its characters.
struct PrintedDate {
  std::string date;  ///< ISO 8601, to the day or the month; empty: a day without its year, or a lunar one
  std::size_t begin = 0, end = 0;
};

/// The dates of a folded line (text::fold), from left to right. Known are: year, month and day in Chinese, Japanese and
/// Korean, in digits or Han digits, of the common era, the Republic of China, the Japanese eras since 明治 and the era
/// of Tangun (檀紀, 단기); 2031-10-14, 2031.10.14, 14.10.2031; day, month by its name or an abbreviation, and year in
/// English, German, French, Spanish, Italian, Portuguese and Dutch. A date by the lunar calendar (农历, 음력) is none,
/// nor is 5/3/2031, which may be either of two days.
std::vector<PrintedDate> find_dates(std::u32string_view folded);

}  // namespace newsbind
