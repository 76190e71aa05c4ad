#include <boost/test/unit_test.hpp>
#include <sstream>

#include "formats/issue_builder.h"
#include "formats/written.h"
#include "text/width.h"

namespace newsbind {
const Format& text_format();
}

BOOST_AUTO_TEST_SUITE(text_format_suite)

using namespace newsbind;

namespace {

std::string printed_with(test::IssueBuilder& builder, const std::map<std::string, std::string>& options = {}) {
  return test::written(text_format(), builder.build(), options);
}

std::string without_blanks(std::string_view text) {
  std::string out;
  for (const char c : text)
    if (c != ' ' && c != '\n') out += c;
  return out;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_paragraph_is_a_line_and_articles_stand_apart) {
  test::IssueBuilder builder("en");
  builder.metadata().title = "The Wharf Gazette";
  builder.metadata().date = "1905-10-07";
  Article& story = builder.story("Bridge Opens", {"First.", "Second."});
  story.kicker = builder.run("The River");
  story.deck = builder.run("Ferry Stops");
  story.bylines.push_back(builder.run("By A. WELL"));
  story.body.push_back(builder.block(BlockKind::crosshead, {"Tolls"}));
  story.body.push_back(builder.block(BlockKind::verse, {"O bridge,", "  my bridge"}));
  builder.story("Corn", {}).section = "Trade";
  builder.story("Wool", {"Dear."}).section = "Trade";
  builder.advertisement("Buy soap!");
  BOOST_TEST(printed_with(builder) ==
             "The Wharf Gazette\n7 October 1905\n\n\nThe River\nBridge Opens\nFerry Stops\nBy A. WELL\n\nFirst.\n\n"
             "Second.\n\nTolls\n\nO bridge,\n  my bridge\n\n\nTrade\n=====\n\nCorn\n\n\nWool\n\nDear.\n\n\n"
             "Advertisements\n==============\n\nBuy soap!\n");
}

BOOST_AUTO_TEST_CASE(lines_are_as_wide_as_asked_and_no_mark_begins_one) {
  test::IssueBuilder builder("zh-Hans");
  builder.story(
      "渡口石桥今日合龙",
      {"渡口石桥今天上午合龙，两岸居民再也不必绕行三十里山路。桥工们在桥头放了一挂鞭炮，“孩子们”抢着跑过去。"});
  const std::string whole = printed_with(builder);
  for (const int width : {4, 7, 10, 12, 13, 21, 40, 9999}) {
    const std::string text = printed_with(builder, {{"width", std::to_string(width)}});
    BOOST_TEST(without_blanks(text) == without_blanks(whole));
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
      BOOST_TEST(text::width(line) <= std::max(width, 6));
      for (const char* mark : {"。", "，", "”"}) BOOST_TEST(!line.starts_with(mark));
      BOOST_TEST(!line.ends_with("“"));
    }
  }
}

BOOST_AUTO_TEST_CASE(verse_and_lists_keep_their_lines_and_tables_all_of_theirs) {
  test::IssueBuilder builder("en");
  Article& article = builder.story("", {});
  article.body.push_back(builder.block(BlockKind::verse, {"The bell that rang beneath the tide", "rang on"}));
  article.body.push_back(builder.block(BlockKind::table, {"Oats, the quarter, best    21s. 6d.", "Hay  3s."}));
  BOOST_TEST(printed_with(builder, {{"width", "24"}}) ==
             "The bell that rang\n    beneath the tide\nrang on\n\nOats, the quarter, best    21s. 6d.\nHay  3s.\n");
}

BOOST_AUTO_TEST_CASE(what_would_end_a_line_within_a_paragraph_is_a_space) {
  test::IssueBuilder builder("en");
  builder.story("a\u2028b\u2029c\u0085d\ve\ff\rg", {});
  BOOST_TEST(printed_with(builder) == "a b c d e f g\n");
}

BOOST_AUTO_TEST_CASE(a_language_that_plain_text_cannot_name_is_warned_of) {
  test::IssueBuilder builder("zh-Hans");
  builder.story("Visitors", {"Welcome."}).language = "en";
  std::vector<Warning> warnings;
  BOOST_TEST(test::written(text_format(), builder.build(), {}, &warnings) == "Visitors\n\nWelcome.\n");
  BOOST_TEST_REQUIRE(warnings.size() == 1u);
  BOOST_TEST(warnings[0].id == "text-no-language");
}

BOOST_AUTO_TEST_CASE(a_width_is_a_number) {
  for (const char* wrong : {"0", "-1", "wide", "", "10000", "7x", "07"})
    BOOST_CHECK_THROW(Settings(text_format().traits(), {{"width", wrong}}), std::invalid_argument);
  BOOST_CHECK_NO_THROW(Settings(text_format().traits(), {{"width", "72"}}));
}

BOOST_AUTO_TEST_SUITE_END()
