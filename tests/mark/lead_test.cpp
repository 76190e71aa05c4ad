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

BOOST_AUTO_TEST_CASE(a_scene_is_shown_whoever_took_it) {
  for (const char* line : {"나루터 전경. /강은우 기자", "장터 모습./강변=도은채 기자"})
    BOOST_TEST(shows_scene(line), line);
  for (const char* line : {"문을 열었다. /강은우 기자", "대책을 내놓지 못하고 있다. /강은우 기자", "나루터 전경"})
    BOOST_TEST(!shows_scene(line), line);
}

BOOST_AUTO_TEST_CASE(a_name_and_a_writers_title_sign_a_column_of_korean) {
  for (const char* line : {"강은우 음식칼럼니스트", "도은채 전 강변시장", "한서윤 나루대 국문학과 교수"})
    BOOST_TEST(names_columnist(line), line);
  for (const char* line : {"도은채 전 강변시장 별세", "강은우 감독",
                           "나루문학상 받은 도은채가 말하는 강변의 밤과 낮의 시인", "River 작가", "소설가", ""})
    BOOST_TEST(!names_columnist(line), line);
}

BOOST_AUTO_TEST_CASE(a_desk_in_brackets_names_who_wrote) {
  for (const char* line : {"（編集部・江川翔）", "（取材・文　江川翔）", "（文＝倉田みなと）"})
    BOOST_TEST(names_desk(line), line);
  for (const char* line : {"（取材に応じる浜野さん）", "（文庫）", "（山本翔）", "編集部・江川翔", "（", ""})
    BOOST_TEST(!names_desk(line), line);
}

BOOST_AUTO_TEST_CASE(a_place_and_a_day_open_a_dispatch) {
  const auto dateline = [](std::string_view line) { return std::string(line.substr(0, dateline_size(line))); };
  BOOST_TEST(dateline("Harland, April 30.— The pilots") == "Harland, April 30.—");
  BOOST_TEST(dateline("Londra, 23. — Le notizie") == "Londra, 23. —");
  BOOST_TEST(dateline("Wien, 30. Juni. Der Fluss") == "Wien, 30. Juni.");
  for (const char* line : {"Harland, May 3 was fair", "Mill Street, 27--Loom Anna", "Sun., May 21 - The market",
                           "Feb. 6--The pilots met", "The pilots, 23. — as before"})
    BOOST_TEST(dateline(line).empty(), line << " " << dateline(line));
}

BOOST_AUTO_TEST_CASE(an_agencys_line_of_chinese_is_a_dateline) {
  for (const char* line : {"江湾社北岸六日電", "本報南岸十一日電", "本報訊"}) BOOST_TEST(is_bare_dateline(line), line);
  for (const char* line : {"江湾社北岸六日電稱", "會社停電", "本報訊，江水上漲。", "〔江湾社北岸六日電", "電"})
    BOOST_TEST(!is_bare_dateline(line), line);
}

BOOST_AUTO_TEST_CASE(where_charts_are_from_and_what_pictures_show) {
  BOOST_TEST(credits_graphic("数据来源：江湾统计局"));
  BOOST_TEST(!credits_graphic("数据来源可靠，结论才站得住。"));
  BOOST_TEST(shows_view("防災訓練の様子"));
  BOOST_TEST(!shows_view("訓練の様子を見る"));
}
