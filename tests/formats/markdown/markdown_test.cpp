#include <boost/test/unit_test.hpp>
#include <map>
#include <string>

#include "formats/issue_builder.h"
#include "formats/markdown/yaml.h"
#include "formats/written.h"

namespace newsbind {
const Format& markdown_format();
}

namespace {

using namespace newsbind;

const std::map<std::string, std::string> bare = {{"front-matter", "none"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(markdown_prints)

BOOST_AUTO_TEST_CASE(an_issue_says_of_itself_in_front_matter_what_is_known) {
  test::IssueBuilder builder("zh-Hans");
  builder.metadata().title = "江湾日报: 周末";
  builder.metadata().date = "2025-05-01";
  builder.metadata().issue_number = "12";
  builder.metadata().publisher = "江湾日报社";
  builder.story("缆车", {"正文。"});
  BOOST_TEST(test::written(markdown_format(), builder.build()) ==
             "---\n"
             "title: \"江湾日报: 周末\"\n"
             "date: \"2025-05-01\"\n"
             "issue: \"12\"\n"
             "publisher: 江湾日报社\n"
             "lang: zh-Hans\n"
             "identifier: \"urn:uuid:6c1f2a54-7d5b-5b0e-9a37-0c2f4b1d9e11\"\n"
             "---\n"
             "\n"
             "# 缆车\n"
             "\n"
             "正文。\n");
}

BOOST_AUTO_TEST_CASE(a_story_has_its_parts_in_the_order_of_print) {
  test::IssueBuilder builder("en");
  Article& story = builder.story("Bridge Opens", {"First.", "Second."});
  story.kicker = builder.run("The River");
  story.deck = builder.run("Ferry Stops");
  story.bylines.push_back(builder.run("By A. WELL"));
  story.body.push_back(builder.block(BlockKind::crosshead, {"Tolls"}));
  story.body.push_back(builder.block(BlockKind::caption, {"The bridge."}));
  story.body.push_back(builder.block(BlockKind::verse, {"O bridge,", "my bridge"}));
  BOOST_TEST(test::written(markdown_format(), builder.build(), bare) ==
             "*The River*\n\n# Bridge Opens\n\n**Ferry Stops**\n\n*By A. WELL*\n\nFirst.\n\nSecond.\n\n## Tolls\n\n"
             "*The bridge.*\n\nO bridge,\\\nmy bridge\n");
}

BOOST_AUTO_TEST_CASE(a_section_stands_one_level_above_its_stories_and_once) {
  test::IssueBuilder builder("en");
  builder.story("Lead", {});
  builder.story("Corn", {}).section = "Trade";
  builder.story("Wool", {}).section = "Trade";
  builder.story("Last", {});
  BOOST_TEST(test::written(markdown_format(), builder.build(), bare) ==
             "# Lead\n\n# Trade\n\n## Corn\n\n## Wool\n\n# Last\n");
}

BOOST_AUTO_TEST_CASE(advertisements_stand_behind_a_break) {
  test::IssueBuilder builder("en");
  builder.story("Lead", {"Text."});
  builder.advertisement("Buy soap!");
  BOOST_TEST(test::written(markdown_format(), builder.build(), bare) == "# Lead\n\nText.\n\n* * *\n\nBuy soap!\n");
}

BOOST_AUTO_TEST_CASE(a_table_is_a_table_in_githubs_dialect_and_lines_elsewhere) {
  test::IssueBuilder builder("en");
  Article& story = builder.story("Prices", {});
  story.body = {builder.block(BlockKind::table, {"Corn   Price", "Oats   3|6"}),
                builder.block(BlockKind::table, {"Mayor  A. Well", "Clerk  J. Reed"}),
                builder.block(BlockKind::table, {"Oats 3 s.", "Rye 4 s."})};
  const Issue issue = builder.build();
  BOOST_TEST(test::written(markdown_format(), issue, {{"front-matter", "none"}, {"flavour", "gfm"}}) ==
             "# Prices\n\n"
             "| Corn | Price |\n| --- | ---: |\n| Oats | 3\\|6 |\n\n"
             "|  |  |\n| --- | --- |\n| Mayor | A. Well |\n| Clerk | J. Reed |\n\n"
             "Oats 3 s.\\\nRye 4 s.\n");
  BOOST_TEST(test::written(markdown_format(), issue, bare) ==
             "# Prices\n\nCorn   Price\\\nOats   3|6\n\nMayor  A. Well\\\nClerk  J. Reed\n\n"
             "Oats 3 s.\\\nRye 4 s.\n");
}

BOOST_AUTO_TEST_CASE(yaml_quotes_what_would_not_be_a_string_or_not_that_one) {
  BOOST_TEST(yaml_scalar("The Wharf Gazette") == "The Wharf Gazette");
  BOOST_TEST(yaml_scalar("（江湾）日报") == "（江湾）日报");
  BOOST_TEST(yaml_scalar("No") == "\"No\"");
  BOOST_TEST(yaml_scalar("1897") == "\"1897\"");
  BOOST_TEST(yaml_scalar("- a") == "\"- a\"");
  BOOST_TEST(yaml_scalar("Say \"C:\\x\"") == "\"Say \\\"C:\\\\x\\\"\"");
  BOOST_TEST(yaml_scalar("a\tb\xC2\x85") == "\"a\\u0009b\\u0085\"");
  BOOST_TEST(yaml_scalar("ends ") == "\"ends \"");
}

BOOST_AUTO_TEST_SUITE_END()
