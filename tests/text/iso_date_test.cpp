#include "text/iso_date.h"

#include <boost/test/unit_test.hpp>

using newsbind::text::iso_date;

BOOST_AUTO_TEST_SUITE(iso_dates)

BOOST_AUTO_TEST_CASE(are_known_to_the_day_the_month_or_the_year) {
  const auto day = iso_date("1904-02-29");
  BOOST_REQUIRE(day);
  BOOST_TEST(day->year == 1904);
  BOOST_TEST(day->month == 2);
  BOOST_TEST(day->day == 29);
  const auto month = iso_date("1904-12");
  BOOST_REQUIRE(month);
  BOOST_TEST(month->month == 12);
  BOOST_TEST(month->day == 0);
  const auto year = iso_date("1904");
  BOOST_REQUIRE(year);
  BOOST_TEST(year->year == 1904);
  BOOST_TEST(year->month == 0);
}

BOOST_AUTO_TEST_CASE(are_days_that_there_are) {
  for (const char* text : {"1900-02-29", "1904-04-31", "1904-13-01", "1904-00", "1904-01-00", "1904-13"})
    BOOST_TEST(!iso_date(text), text);
}

BOOST_AUTO_TEST_CASE(have_one_form) {
  for (const char* text : {"", "04", "1904-2", "1904-2-29", "1904/02/29", "1904-02-29T00", "19040229", " 1904", "190a"})
    BOOST_TEST(!iso_date(text), text);
}

BOOST_AUTO_TEST_SUITE_END()
