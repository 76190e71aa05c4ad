#pragma once

#include <string>

namespace newsbind::text {

constexpr int kFirstYear = 1600, kLastYear = 2199;  ///< of which a paper's date is

/// The Gregorian day as an ISO 8601 date; empty where there is no such day or it is not of those years.
std::string gregorian(int year, int month, int day);

/// The day of the French Republic's calendar (decree of 4 frimaire an II), years I to XIV; the complementary days are
/// its thirteenth month. Empty where there is no such day.
std::string from_republican(int year, int month, int day);

/// The day of the Chinese lunisolar calendar, its year by the Gregorian one that it begins in; as ICU reckons it, from
/// the sun and the moon, which the calendars printed before 1929 miss by a day in a few months. Empty where there is no
/// such day.
std::string from_lunisolar(int year, int month, bool leap, int day);

}  // namespace newsbind::text
