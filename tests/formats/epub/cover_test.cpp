#include <boost/test/unit_test.hpp>
#include <numeric>

#include "formats/epub/book_reader.h"
#include "formats/issue_builder.h"
#include "formats/epub/wrap.h"

using namespace newsbind;
using namespace newsbind::test;

namespace {

std::string joined(const Strings& lines, const std::string& between) {
  std::string out;
  for (const std::string& line : lines) out += (out.empty() ? "" : between) + line;
  return out;
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_cover_shows_name_date_number_and_main_headlines) {
  IssueBuilder builder("zh-Hans");
  builder.metadata().title = "南码头日报";
  builder.metadata().date = "2025-05-01";
  builder.metadata().issue_number = "88";
  builder.story("新渡轮下水", {"昨日下水。"});
  builder.story("", {"没有标题的一篇。"});
  const BookReader book(bind(builder.build()));
  const Strings wanted = {"南码头日报", "2025年5月1日 · 第88期", "新渡轮下水"};
  const Strings got = book.find("EPUB/cover.svg", "//svg:text");
  BOOST_CHECK_EQUAL_COLLECTIONS(got.begin(), got.end(), wanted.begin(), wanted.end());
  BOOST_CHECK(book.find("EPUB/cover.xhtml", "/h:html/h:body/@epub:type") == Strings{"cover"});
  BOOST_CHECK(book.find("EPUB/cover.xhtml", "//h:img/@alt") == Strings{"南码头日报 · 2025年5月1日 · 第88期"});
}

BOOST_AUTO_TEST_CASE(short_words_are_set_in_one_line_and_large) {
  const epub::Setting setting = epub::set("南码头日报", {.width = 1000, .largest = 200, .smallest = 60, .lines = 2});
  BOOST_CHECK_EQUAL(setting.size, 200);
  BOOST_CHECK_EQUAL(setting.lines.size(), 1U);
}

BOOST_AUTO_TEST_CASE(latin_breaks_between_words_and_loses_none) {
  const std::string words = "The Southquay and Ropewalk Advertiser and General Intelligencer";
  const epub::Setting setting = epub::set(words, {.width = 1000, .largest = 200, .smallest = 40, .lines = 2});
  BOOST_CHECK_EQUAL(setting.lines.size(), 2U);
  BOOST_CHECK_EQUAL(joined(setting.lines, " "), words);
}

BOOST_AUTO_TEST_CASE(chinese_breaks_anywhere_but_before_a_closing_mark) {
  const std::string words = "一二三四五六七八九，十";
  const epub::Setting setting = epub::set(words, {.width = 900, .largest = 100, .smallest = 100, .lines = 2});
  BOOST_CHECK_EQUAL(joined(setting.lines, ""), words);
  for (const std::string& line : setting.lines) BOOST_CHECK(!line.starts_with("，"));
}

BOOST_AUTO_TEST_CASE(korean_breaks_between_words_only) {
  const std::string words = "남부두 새 나룻배 어제 진수";
  const epub::Setting setting = epub::set(words, {.width = 500, .largest = 80, .smallest = 60, .lines = 3});
  BOOST_CHECK_EQUAL(joined(setting.lines, " "), words);
  BOOST_CHECK_GT(setting.lines.size(), 1U);
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_ends_in_an_ellipsis) {
  std::string words;
  for (int i = 0; i < 80; ++i) words += "码头";
  const epub::Setting setting = epub::set(words, {.width = 1000, .largest = 80, .smallest = 50, .lines = 2});
  BOOST_CHECK_EQUAL(setting.lines.size(), 2U);
  BOOST_CHECK(setting.lines.back().ends_with("…"));
}

BOOST_AUTO_TEST_CASE(a_headline_breaks_at_its_pause) {
  const epub::Room room = {.width = 1000, .largest = 96, .smallest = 60, .lines = 3};
  const Strings wanted = {"新渡轮下水试航，", "两岸居民往返将缩短一半"};
  const Strings got = epub::set("新渡轮下水试航，两岸居民往返将缩短一半", room).lines;
  BOOST_CHECK_EQUAL_COLLECTIONS(got.begin(), got.end(), wanted.begin(), wanted.end());
}

BOOST_AUTO_TEST_CASE(a_chinese_headline_breaks_at_its_blank) {
  const epub::Room room = {.width = 1000, .largest = 96, .smallest = 60, .lines = 3};
  const Strings wanted = {"新渡轮下水试航", "两岸往返缩短一半"};
  const Strings got = epub::set("新渡轮下水试航 两岸往返缩短一半", room).lines;
  BOOST_CHECK_EQUAL_COLLECTIONS(got.begin(), got.end(), wanted.begin(), wanted.end());
}

BOOST_AUTO_TEST_CASE(a_japanese_headline_breaks_between_words) {
  const epub::Room room = {.width = 1000, .largest = 96, .smallest = 60, .lines = 3};
  const Strings wanted = {"長い波止場にようやく", "街灯12基、年内に点灯へ"};
  const Strings got = epub::set("長い波止場にようやく街灯12基、年内に点灯へ", room).lines;
  BOOST_CHECK_EQUAL_COLLECTIONS(got.begin(), got.end(), wanted.begin(), wanted.end());
}

BOOST_AUTO_TEST_CASE(a_notice_and_a_picture_are_no_headlines) {
  IssueBuilder builder("en");
  builder.story("Lost, a Purse", {"Of leather."}).kind = ArticleKind::notice;
  builder.story("New Ferry", {"It is new."});
  const BookReader book(bind(builder.build()));
  BOOST_CHECK(book.find("EPUB/cover.svg", "//svg:text") == (Strings{"Newspaper", "New Ferry"}));
}

BOOST_AUTO_TEST_CASE(a_pause_near_the_end_is_no_place_to_break) {
  const epub::Room room = {.width = 1000, .largest = 96, .smallest = 60, .lines = 2};
  const Strings got = epub::set("南码头日报社昨日宣布新渡轮今日下水，完", room).lines;
  BOOST_REQUIRE_EQUAL(got.size(), 2U);
  BOOST_CHECK(got.back() != "完");
}

BOOST_AUTO_TEST_CASE(a_word_longer_than_a_line_is_broken_and_not_lost) {
  const std::string words = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
  const Strings got = epub::set(words, {.width = 600, .largest = 80, .smallest = 40, .lines = 2}).lines;
  BOOST_CHECK_EQUAL(got.size(), 2U);
  BOOST_CHECK_EQUAL(joined(got, ""), words);
}
