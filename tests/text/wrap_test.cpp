#include "text/wrap.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(wrap_suite)

using namespace newsbind::text;
using Lines = std::vector<std::string>;

BOOST_AUTO_TEST_CASE(words_stay_whole_and_the_space_at_a_break_goes) {
  BOOST_TEST(wrap("the bell of the ferry", 10, "en") == (Lines{"the bell", "of the", "ferry"}),
             boost::test_tools::per_element());
  BOOST_TEST(wrap("a  b", 10, "en") == Lines{"a  b"}, boost::test_tools::per_element());
  BOOST_TEST(wrap("  set in", 5, "en") == (Lines{"  set", "in"}), boost::test_tools::per_element());
  BOOST_TEST(wrap("unbreakable", 4, "en") == Lines{"unbreakable"}, boost::test_tools::per_element());
  BOOST_TEST(wrap("", 4, "en") == Lines{""}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(wide_characters_take_two_columns) {
  BOOST_TEST(wrap("渡口石桥合龙", 8, "zh-Hans") == (Lines{"渡口石桥", "合龙"}), boost::test_tools::per_element());
  BOOST_TEST(wrap("渡口abc石桥", 7, "zh-Hans") == (Lines{"渡口abc", "石桥"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(no_mark_begins_or_ends_a_line_that_may_not) {
  BOOST_TEST(wrap("他说了。好", 6, "zh-Hans") == (Lines{"他说", "了。好"}), boost::test_tools::per_element());
  BOOST_TEST(wrap("他说「好」", 6, "zh-Hant") == (Lines{"他说", "「好」"}), boost::test_tools::per_element());
  BOOST_TEST(wrap("東京タワー", 8, "ja") == (Lines{"東京タ", "ワー"}), boost::test_tools::per_element());
  BOOST_TEST(wrap("日本ちょっと", 6, "ja") == (Lines{"日本", "ちょっ", "と"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(korean_breaks_between_words_only) {
  BOOST_TEST(wrap("나루터 돌다리가 3월에", 10, "ko") == (Lines{"나루터", "돌다리가", "3월에"}),
             boost::test_tools::per_element());
  BOOST_TEST(wrap("돌다리가", 4, "zh-Hans") == (Lines{"돌다", "리가"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
