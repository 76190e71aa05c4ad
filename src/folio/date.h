#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsbind {

/// A date in a line, by the offsets of its characters.
struct PrintedDate {
  std::string date;  ///< ISO 8601, to the day or the month; empty: a day without its year, a lunar or a founding one
  std::size_t begin = 0, end = 0;
};

/// The dates of a folded line (text::fold), from left to right. Known are: year, month and day in Chinese, Japanese and
/// Korean, in digits or Han digits, of the common era, the Republic of China, the Japanese eras since 明治, those of
/// Manchukuo and of the Empire of Korea, of Tangun (檀紀, 단기), of 皇紀 and 주체; the lunisolar calendar of China, see
/// lunisolar_date_at(); 2031-10-14, 2031.10.14, 14.10.2031, 14-X-2031; day, month by its name or an abbreviation, and
/// year, in Roman digits too, in English, German, French, Spanish, Italian, Portuguese and Dutch; the calendar of the
/// French Republic. A date by a lunar calendar without its year (旧暦六月一日, 음력) is none, nor is 5/3/2031, which
/// may be either of two days, nor the day or year of which the words beside it say that the paper was founded,
/// registered or admitted to the post then: Established 1871, 1949年5月27日创刊, 등록일 1988년 5월 1일. Of a day of
/// Japan's calendar before 1873 the year is known.
std::vector<PrintedDate> find_dates(std::u32string_view folded);

}  // namespace newsbind
