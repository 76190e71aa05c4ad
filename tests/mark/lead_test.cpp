#include <boost/test/unit_test.hpp>

#include "mark/lead.h"

using namespace newsbind;

BOOST_AUTO_TEST_CASE(whose_picture_it_is_closes_a_caption_of_korean) {
  BOOST_TEST(sources_picture("나루터 전경. /강변일보"));
  BOOST_TEST(!sources_picture("강변시청 /강변일보"));
  BOOST_TEST(!sources_picture("나루터. / 먼 바다에서 돌아온 배들이 불을 켜고 모여 있다"));
}

BOOST_AUTO_TEST_CASE(an_agency_does_without_the_stop) {
  for (const char* line : {"강변시청 /뉴스1", "배우 '나루' /뉴스1", "강변 전경. /연합뉴스", "옛 나루터 /강변일보DB"})
    BOOST_TEST(names_agency(line), line);
  for (const char* line : {"강변시청 /강은이 기자", "강변/연합뉴스", "/연합뉴스",
                           "강변 /뉴스1 취재진이 찾은 나루터의 밤", "나루터 전경", ""})
    BOOST_TEST(!names_agency(line), line);
}
