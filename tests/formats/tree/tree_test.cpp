#include <boost/test/unit_test.hpp>

#include "formats/issue_builder.h"
#include "formats/written.h"

namespace newsbind {
const Format& tree_format();
}

BOOST_AUTO_TEST_SUITE(tree_format_suite)

using namespace newsbind;

BOOST_AUTO_TEST_CASE(every_node_has_its_kind_lines_and_words) {
  test::IssueBuilder builder("en");
  builder.metadata().title = "The Wharf Gazette";
  builder.metadata().identifier = "urn:x:1";
  builder.page("4");
  Article& story = builder.story("Bridge Opens", {"First."});
  story.section = "Local";
  story.language = "en-GB";
  story.kicker = builder.run("The River");
  story.deck = builder.run("Ferry Stops");
  story.bylines.push_back(builder.run("By A. WELL"));
  story.body.push_back(
      {BlockKind::paragraph, {{builder.piece("HULL.", Inline::dateline), builder.piece(" A ship.\n")}}});
  story.body.push_back(builder.block(BlockKind::table, {"Oats  1s.", "Hay  2s."}));
  builder.page("");
  builder.story("", {"Notice."}).kind = ArticleKind::notice;
  builder.advertisement("Soap");
  BOOST_TEST(test::written(tree_format(), builder.build()) == R"(issue
  title: The Wharf Gazette
  language: en
  identifier: urn:x:1
  page 1-8: 4
  page 9-10
  section: Local
    story 1-8
      language: en-GB
      kicker 3: The River
      headline 1: Bridge Opens
      deck 4: Ferry Stops
      byline 5: By A. WELL
      paragraph 2: First.
      paragraph 6: HULL. A ship.
        dateline: HULL.
      table 7-8
        line 7: Oats 1s.
        line 8: Hay 2s.
  notice 9
    paragraph 9: Notice.
  appendix
    advertisement 10
      paragraph 10: Soap
)");
}

BOOST_AUTO_TEST_CASE(a_text_is_a_line_whatever_is_in_it) {
  test::IssueBuilder builder("en");
  builder.story("a\\b\tc\u2028d\x01<&>\u202E", {"0123456789 0123456789 0123456789 0123456789 0123456789 0123456789"});
  const Issue issue = builder.build();
  const auto has = [](const std::string& tree, std::string_view line) { return tree.find(line) != tree.npos; };
  const std::string whole = test::written(tree_format(), issue, {{"text", "whole"}});
  BOOST_TEST(has(whole, "headline 1-2: a\\\\b\\u0009c\\u2028d\\u0001<&>\u202E\n"));
  BOOST_TEST(has(whole, ": 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789\n"));
  BOOST_TEST(has(test::written(tree_format(), issue), ": 0123456789 0123456789 0123456789 0123456789 0123456789…\n"));
}

BOOST_AUTO_TEST_CASE(a_place_names_its_file_where_there_are_several) {
  Issue issue;
  issue.source.append("page 1.txt", "one\ntwo\n");
  issue.source.append("\xFF.txt", "three\n");
  Article story;
  story.body.push_back({BlockKind::paragraph, {{{.span = {4, 7}}, {.span = {8, 13}}}}});
  issue.articles.push_back(story);
  BOOST_TEST(test::written(tree_format(), issue) ==
             "issue\n  story page 1.txt:2 %FF.txt:1\n    paragraph page 1.txt:2 %FF.txt:1: twothree\n");
}

BOOST_AUTO_TEST_SUITE_END()
