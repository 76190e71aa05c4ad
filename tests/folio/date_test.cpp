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

BOOST_AUTO_TEST_CASE(dates_of_eras) {
  BOOST_TEST(date_in("大同二年三月一日") == "1933-03-01");
  BOOST_TEST(date_in("皇紀二千六百年十一月十日") == "1940-11-10");
  BOOST_TEST(date_in("광무 2년 5월 3일") == "1898-05-03");
  BOOST_TEST(date_in("주체120(2031)년 5월 8일") == "2031-05-08");
  BOOST_TEST(date_in("昭和12・7・8") == "1937-07-08");
  BOOST_TEST(date_in("西曆一千九百零四年五月十六號") == "1904-05-16");
}

BOOST_AUTO_TEST_CASE(of_the_old_calendar_of_japan_the_year_is_known) {
  BOOST_TEST(date_in("明治五年六月三日") == "1872");
  BOOST_TEST(date_in("明治五年十二月二日").empty());
  BOOST_TEST(date_in("明治六年六月三日") == "1873-06-03");
}

BOOST_AUTO_TEST_CASE(lunisolar_dates_of_the_qing) {
  BOOST_TEST(date_in("大清光緒三十年四月初二日") == "1904-05-16");
  BOOST_TEST(date_in("光绪三十年岁次甲辰四月初二") == "1904-05-16");
  BOOST_TEST(date_in("同治壬申年三月廿三日") == "1872-04-30");
  BOOST_TEST(date_in("宣統三年閏六月十五日") == "1911-08-09");
  BOOST_TEST(date_in("宣統三年閏五月十五日").empty());
  BOOST_TEST(date_in("宣統九年正月初一日").empty());
  BOOST_TEST(date_in("光緒二年建") == "none");
}

BOOST_AUTO_TEST_CASE(a_lunar_date_is_not_the_issues) {
  BOOST_TEST(date_in("农历二〇三一年三月廿七日").empty());
  BOOST_TEST(date_in("辛亥年闰三月廿七").empty());
  BOOST_TEST(date_in("戊戌年冬月初五").empty());
  BOOST_TEST(date_in("음력 2031년 3월 27일").empty());
  BOOST_TEST(date_in("음력 3월 27일").empty());
  BOOST_TEST(date_in("2031年5月8日　农历三月廿七") == "2031-05-08");
  BOOST_TEST(date_in("甲子园三月二十七") == "none");
}

BOOST_AUTO_TEST_CASE(dates_of_the_french_republic) {
  BOOST_TEST(date_in("Le 18 brumaire, l'an huitième") == "1799-11-09");
  BOOST_TEST(date_in("9 thermidor an II") == "1794-07-27");
  BOOST_TEST(date_in("Quintidi 5 frimaire, an 9 de la République") == "1800-11-26");
  BOOST_TEST(date_in("6e jour complémentaire, an III") == "1795-09-22");
  BOOST_TEST(date_in("6e jour complémentaire, an IV").empty());
  BOOST_TEST(date_in("Le 9 thermidor") == "none");
}

BOOST_AUTO_TEST_CASE(dates_with_roman_digits) {
  BOOST_TEST(date_in("8-VII-1937") == "1937-07-08");
  BOOST_TEST(date_in("8. VII. 1937") == "1937-07-08");
  BOOST_TEST(date_in("8 juillet MCMXXXVII") == "1937-07-08");
  BOOST_TEST(date_in("May VII") == "none");
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

BOOST_AUTO_TEST_CASE(the_day_on_which_a_paper_began_is_not_the_issues) {
  for (const char* line : {"Founded May 3, 1871",
                           "FOUNDED IN THE YEAR 1871",
                           "Established 1871",
                           "EST. 1871",
                           "Gegründet 1848",
                           "Gegründet am 1. Mai 1848",
                           "Fondé en 1854",
                           "Fondée le 3 mai 1854",
                           "Fundado en 1890",
                           "Fundado el 3 de mayo de 1890",
                           "江湾日报 1949年5月27日创刊",
                           "1949年5月27日 創刊",
                           "创刊于1949年5月27日",
                           "（昭和27年4月1日第三種郵便物認可）",
                           "（昭和27年4月1日 第三種郵便物認可）",
                           "등록일 1988년 5월 1일",
                           "등록 1988. 5. 1.",
                           "1946.10.6 창간",
                           "(1988년 5월 1일 제3종 우편물 인가)",
                           "Entered at the post office at Harbor, Ohio, as second-class matter, May 3, 1907"})
    BOOST_TEST(date_in(line).empty(), line << " " << date_in(line));
}

BOOST_AUTO_TEST_CASE(the_issues_day_beside_that_on_which_the_paper_began) {
  const auto last_date_in = [](std::string_view line) {
    const auto dates = find_dates(text::fold(text::characters(line)));
    return dates.empty() ? "none" : dates.back().date;
  };
  BOOST_TEST(last_date_in("Founded 1871. Friday, May 3, 1907") == "1907-05-03");
  BOOST_TEST(last_date_in("1949年5月27日创刊　2031年5月8日") == "2031-05-08");
  BOOST_TEST(last_date_in("（昭和27年4月1日第三種郵便物認可）令和13年5月8日") == "2031-05-08");
  BOOST_TEST(date_in("2031年5月8日　创刊于1949年5月27日") == "2031-05-08");
  BOOST_TEST(date_in("발행일 2031년 5월 8일 등록일 1988년 5월 1일") == "2031-05-08");
  BOOST_TEST(date_in("2031年5月8日创刊号") == "2031-05-08");
  BOOST_TEST(date_in("2031년 5월 8일 창간 70주년") == "2031-05-08");
  BOOST_TEST(date_in("令和13年5月8日　第三種郵便物認可") == "2031-05-08");
  BOOST_TEST(date_in("Entered at the post office as second-class matter.  Friday, May 3, 1907") == "1907-05-03");
  BOOST_TEST(date_in("Registered as a newspaper. Friday, May 3, 1907") == "1907-05-03");
  BOOST_TEST(date_in("Founded by a pilot, May 3, 1907") == "1907-05-03");
  BOOST_TEST(date_in("The harbour of 1871") == "none");
}

BOOST_AUTO_TEST_CASE(an_issue_of_several_days_bears_the_date_of_the_first) {
  for (const char* line :
       {"October 14-20, 2031", "October 14 and 15, 2031", "14/15 October 2031", "14./15. Oktober 2031",
        "Samedi 14 et dimanche 15 octobre 2031", "Sábado 14 y domingo 15 de octubre de 2031",
        "Sabato 14 - Domenica 15 ottobre 2031", "14 en 15 oktober 2031", "2031年10月14日-20日", "2031年10月14日・15日",
        "2031年10月14、15日", "2031年10月14日至11月3日"})
    BOOST_TEST(date_in(line) == "2031-10-14", line << " " << date_in(line));
  BOOST_TEST(date_in("October 30-November 5, 2031") == "2031-10-30");
}

BOOST_AUTO_TEST_CASE(what_stands_before_a_day_may_be_no_other_day) {
  for (const char* line : {"No. 4, 15 October 2031", "Vol. 3 - 15 October 2031", "Page 4   15 October 2031"})
    BOOST_TEST(date_in(line) == "2031-10-15", line << " " << date_in(line));
}
