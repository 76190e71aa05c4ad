#include "text/calendar.h"

#include <unicode/calendar.h>

#include <chrono>
#include <cstdio>
#include <memory>

namespace newsbind::text {
namespace {

namespace chrono = std::chrono;

std::string iso(const chrono::year_month_day& date) {
  const int year = static_cast<int>(date.year());
  if (!date.ok() || year < kFirstYear || year > kLastYear) return "";
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", year, static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()));
  return text;
}

bool is_leap_republican(int year) { return year == 3 || year == 7 || year == 11; }

}  // namespace

std::string gregorian(int year, int month, int day) {
  return iso(chrono::year_month_day{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                    chrono::day(static_cast<unsigned>(day))});
}

std::string from_republican(int year, int month, int day) {
  constexpr int kDaysOfMonth = 30, kMonths = 12, kComplementary = 5;
  if (year < 1 || year > 14 || month < 1 || month > kMonths + 1 || day < 1) return "";
  if (day > (month <= kMonths ? kDaysOfMonth : kComplementary + is_leap_republican(year))) return "";
  int days = (month - 1) * kDaysOfMonth + day - 1;
  for (int each = 1; each < year; ++each) days += kMonths * kDaysOfMonth + kComplementary + is_leap_republican(each);
  constexpr chrono::sys_days kFirstDay = chrono::year(1792) / chrono::September / 22;
  return iso(chrono::year_month_day(kFirstDay + chrono::days(days)));
}

std::string from_lunisolar(int year, int month, bool leap, int day) {
  constexpr int kEpoch = 2637;  // years that ICU counts before the first of the common era
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Calendar> calendar(
      icu::Calendar::createInstance(*icu::TimeZone::getGMT(), icu::Locale("@calendar=chinese"), status));
  if (U_FAILURE(status)) return "";
  calendar->clear();
  calendar->setLenient(false);
  calendar->set(UCAL_EXTENDED_YEAR, year + kEpoch);
  calendar->set(UCAL_MONTH, month - 1);
  calendar->set(UCAL_IS_LEAP_MONTH, leap);
  calendar->set(UCAL_DAY_OF_MONTH, day);
  const UDate time = calendar->getTime(status);
  if (U_FAILURE(status) || (calendar->get(UCAL_IS_LEAP_MONTH, status) != 0) != leap) return "";
  const chrono::sys_time<chrono::milliseconds> point{chrono::milliseconds(static_cast<long long>(time))};
  return iso(chrono::year_month_day(chrono::floor<chrono::days>(point)));
}

}  // namespace newsbind::text
