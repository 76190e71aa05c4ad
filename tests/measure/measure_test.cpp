#include "measure/measure.h"

#include <boost/test/unit_test.hpp>

using namespace newsbind;

namespace {

Metrics measured(std::string_view text) {
  Source source;
  source.append("page.txt", text);
  return measure(source);
}

}  // namespace

BOOST_AUTO_TEST_CASE(blanks_at_either_end_are_no_text) {
  Source source;
  source.append("page.txt", "　　江风渐起　 \n  late news\t\n");
  const Metrics metrics = measure(source);
  BOOST_TEST(source.view(metrics.lines[0].text) == "江风渐起");
  BOOST_TEST(metrics.lines[0].indent == 4);
  BOOST_TEST(metrics.lines[0].width == 8);
  BOOST_TEST(source.view(metrics.lines[1].text) == "late news");
  BOOST_TEST(metrics.lines[1].indent == 2);
}

BOOST_AUTO_TEST_CASE(blank_lines_are_counted_above_and_below) {
  const Metrics metrics = measured("one\n\n\ntwo\n\f\nthree\n");
  BOOST_TEST(metrics.printed.size() == 3);
  BOOST_TEST(metrics.printed[1].metrics.blank_above == 2);
  BOOST_TEST(metrics.printed[0].metrics.blank_below == 2);
  BOOST_TEST(metrics.printed[1].metrics.page_end);
  BOOST_TEST(metrics.printed[2].metrics.page_start);
  BOOST_TEST(!metrics.printed[1].metrics.page_start);
}

BOOST_AUTO_TEST_CASE(each_column_has_its_own_measure) {
  std::string text;
  for (int i = 0; i < 60; ++i) text += std::string(38 + i % 3, 'a') + "\n";
  for (int i = 0; i < 60; ++i) text += std::string(70 + i % 3, 'b') + "\n";
  const Metrics metrics = measured(text);
  BOOST_TEST(metrics.printed[10].metrics.measure <= 40);
  BOOST_TEST(metrics.printed[110].metrics.measure >= 70);
  BOOST_TEST(int(metrics.printed[10].metrics.uniform) > 90);
}

BOOST_AUTO_TEST_CASE(a_line_of_print_that_an_extraction_broke_at_a_closing_mark_is_one_again) {
  const Metrics metrics = measured("她说：“江边的灯一盏一盏地亮了起来。\n”说完就走了，没有回头看一眼岸上的人。\n");
  BOOST_REQUIRE(metrics.printed.size() == 1);
  BOOST_TEST(metrics.printed[0].count == 2);
}

BOOST_AUTO_TEST_CASE(a_quotation_that_opens_a_paragraph_is_a_line_of_its_own) {
  BOOST_TEST(measured("渡船停了三天。\n“水位还会涨。”船长说，他已经把缆绳换成了新的。\n").printed.size() == 2);
}

BOOST_AUTO_TEST_CASE(an_english_line_that_begins_with_an_apostrophe_is_a_line_of_its_own) {
  BOOST_TEST(measured("The bells rang at noon\n’Twas the last time they did\n").printed.size() == 2);
}

BOOST_AUTO_TEST_CASE(the_language_is_that_of_the_issue) {
  BOOST_TEST(measured("江湾日报的记者说，这些船已经不在了。\n").language == "zh-Hans");
  BOOST_TEST(measured("港の人々は朝から船を見ていた。\n").language == "ja");
  BOOST_TEST(measured("The ferry was late and the crowd went home.\n").language == "en");
}
