#include <boost/test/unit_test.hpp>

#include "folio/date.h"
#include "text/fold.h"

using namespace newsbind;

namespace {

std::string date_in(std::string_view line) {
  const auto dates = find_dates(text::fold(text::characters(line)));
  return dates.empty() ? "none" : dates.front().date;
}

}  // namespace

BOOST_AUTO_TEST_CASE(dates_in_ideographs) {
  BOOST_TEST(date_in("二〇三一年五月十八日") == "2031-05-18");
  BOOST_TEST(date_in("二OO八年八月八日") == "2008-08-08");
  BOOST_TEST(date_in("２０３１ 年 ５ 月 ８ 日") == "2031-05-08");
  BOOST_TEST(date_in("中華民國三十八年五月廿四日") == "1949-05-24");
  BOOST_TEST(date_in("民國一百一十二年四月九日") == "2023-04-09");
  BOOST_TEST(date_in("令和元年五月三日") == "2019-05-03");
  BOOST_TEST(date_in("昭和３年(1928年)１０月３日") == "1928-10-03");
  BOOST_TEST(date_in("檀紀四二八八年十月十四日") == "1955-10-14");
  BOOST_TEST(date_in("단기 4288년 10월 14일") == "1955-10-14");
  BOOST_TEST(date_in("2031年5月号") == "2031-05");
}

BOOST_AUTO_TEST_CASE(a_lunar_date_is_not_the_issues) {
  BOOST_TEST(date_in("农历二〇三一年三月廿七日").empty());
  BOOST_TEST(date_in("辛亥年闰三月廿七") == "none");
  BOOST_TEST(date_in("음력 2031년 3월 27일").empty());
  BOOST_TEST(date_in("2031年5月8日　农历三月廿七") == "2031-05-08");
}

BOOST_AUTO_TEST_CASE(dates_with_a_months_name) {
  BOOST_TEST(date_in("SATURDAY, OCT. 7, 1905.") == "1905-10-07");
  BOOST_TEST(date_in("May 3d, 1907") == "1907-05-03");
  BOOST_TEST(date_in("Freitag, den 3. Mai 1907") == "1907-05-03");
  BOOST_TEST(date_in("Dienſtag, den 1. Auguſt 1848") == "1848-08-01");
  BOOST_TEST(date_in("4./5. Mai 2031") == "2031-05-04");
  BOOST_TEST(date_in("Mercredi 1er mai 1907") == "1907-05-01");
  BOOST_TEST(date_in("15 DECEMBRE 1894") == "1894-12-15");
  BOOST_TEST(date_in("Viernes 3 de mayo de 1907") == "1907-05-03");
  BOOST_TEST(date_in("1.º de enero de 1907") == "1907-01-01");
  BOOST_TEST(date_in("OCTOBER, 1899.") == "1899-10");
  BOOST_TEST(date_in("The May queen of 1905") == "none");
}

BOOST_AUTO_TEST_CASE(dates_in_digits) {
  BOOST_TEST(date_in("2031-05-08") == "2031-05-08");
  BOOST_TEST(date_in("2031. 10. 14.") == "2031-10-14");
  BOOST_TEST(date_in("03.05.1907") == "1907-05-03");
  BOOST_TEST(date_in("14/10/2031") == "2031-10-14");
  BOOST_TEST(date_in("1899-10") == "1899-10");
}

BOOST_AUTO_TEST_CASE(numbers_that_are_no_dates) {
  BOOST_TEST(date_in("5/3/2031").empty());      // of two days
  BOOST_TEST(date_in("1907-08") == "none");     // two years
  BOOST_TEST(date_in("2031-02-30") == "none");  // no day
  BOOST_TEST(date_in("0000-555-0123") == "none");
  BOOST_TEST(date_in("12.5.3") == "none");
}
