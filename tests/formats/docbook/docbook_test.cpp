#include <boost/test/unit_test.hpp>
#include <map>
#include <string>

#include "formats/issue_builder.h"
#include "formats/written.h"

namespace newsbind {
const Format& docbook_format();
}

namespace {

using namespace newsbind;

/// What stands in the book behind its own info.
std::string articles_of(const Issue& issue, const std::map<std::string, std::string>& options = {}) {
  const std::string xml = test::written(docbook_format(), issue, options);
  const std::size_t begin = xml.find("</info>\n") + 8;
  return xml.substr(begin, xml.find("</book>") - begin);
}

using test::contains;

}  // namespace

BOOST_AUTO_TEST_SUITE(docbook_prints)

BOOST_AUTO_TEST_CASE(an_issue_is_a_book_that_says_what_is_known_of_it) {
  test::IssueBuilder builder("zh-Hans");
  builder.metadata().title = "江湾日报 <周末>";
  builder.metadata().date = "2025-05-01";
  builder.metadata().issue_number = "12";
  builder.metadata().volume_number = "3";
  builder.metadata().publisher = "江湾日报社";
  builder.metadata().issn = "1234-5679";
  builder.page("1");
  builder.page("2");
  BOOST_TEST(test::written(docbook_format(), builder.build()) ==
             "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
             "<book xmlns=\"http://docbook.org/ns/docbook\" version=\"5.0\" xml:lang=\"zh-Hans\">\n"
             "<info>\n"
             "<title>江湾日报 &lt;周末&gt;</title>\n"
             "<pubdate>2025-05-01</pubdate>\n"
             "<volumenum>3</volumenum>\n"
             "<issuenum>12</issuenum>\n"
             "<pagenums>1, 2</pagenums>\n"
             "<biblioid class=\"issn\">1234-5679</biblioid>\n"
             "<biblioid class=\"uri\">urn:uuid:6c1f2a54-7d5b-5b0e-9a37-0c2f4b1d9e11</biblioid>\n"
             "<publisher><publishername>江湾日报社</publishername></publisher>\n"
             "</info>\n"
             "</book>\n");
}

BOOST_AUTO_TEST_CASE(a_story_is_an_article_with_its_authors_and_its_byline_as_printed) {
  test::IssueBuilder builder("en");
  Article& story = builder.story("Bridge Opens", {"It opened."});
  story.kicker = builder.run("The River");
  story.deck = builder.run("Ferry Stops");
  story.bylines.push_back(builder.run("By ANN WELL and John Reed"));
  story.body.push_back(builder.block(BlockKind::crosshead, {"Tolls"}));
  story.body.push_back(builder.block(BlockKind::caption, {"The bridge."}));
  BOOST_TEST(articles_of(builder.build()) ==
             "<article xml:id=\"article-1\">\n"
             "<info>\n"
             "<title>Bridge Opens</title>\n"
             "<subtitle>Ferry Stops</subtitle>\n"
             "<author><personname>ANN WELL</personname></author>\n"
             "<author><personname>John Reed</personname></author>\n"
             "</info>\n"
             "<para role=\"kicker\">The River</para>\n"
             "<para role=\"byline\">By ANN WELL and John Reed</para>\n"
             "<para>It opened.</para>\n"
             "<bridgehead renderas=\"sect1\">Tolls</bridgehead>\n"
             "<informalfigure role=\"caption\">\n<para>The bridge.</para>\n</informalfigure>\n"
             "</article>\n");
}

BOOST_AUTO_TEST_CASE(kept_lines_stay_lines) {
  test::IssueBuilder builder("en");
  Article& story = builder.story("Verse", {});
  story.body.push_back(builder.block(BlockKind::verse, {"O bridge,", "  my bridge"}));
  story.body.push_back(builder.block(BlockKind::table, {"Oats   3 s.", "Rye 4 s."}));
  const std::string xml = articles_of(builder.build());
  BOOST_TEST(contains(xml, "<literallayout role=\"verse\">O bridge,\n  my bridge</literallayout>\n"));
  BOOST_TEST(contains(xml, "<literallayout role=\"table\">Oats   3 s.\nRye 4 s.</literallayout>\n"));
}

BOOST_AUTO_TEST_CASE(a_table_whose_columns_are_clear_is_a_table) {
  test::IssueBuilder builder("en");
  builder.story("Prices", {})
      .body.push_back(builder.block(BlockKind::table, {"Corn     Price", "Oats   3 s.", "Rye .... 4 s."}));
  BOOST_TEST(contains(articles_of(builder.build()),
                      "<informaltable>\n<tgroup cols=\"2\">\n"
                      "<thead>\n<row><entry>Corn</entry><entry>Price</entry></row>\n</thead>\n"
                      "<tbody>\n<row><entry>Oats</entry><entry>3 s.</entry></row>\n"
                      "<row><entry>Rye ....</entry><entry>4 s.</entry></row>\n</tbody>\n</tgroup>\n"
                      "</informaltable>\n"));
}

BOOST_AUTO_TEST_CASE(a_list_is_a_list_without_marks) {
  test::IssueBuilder builder("en");
  builder.story("Hurt", {}).body.push_back(builder.block(BlockKind::list, {"A. Well", "J. Reed"}));
  BOOST_TEST(contains(articles_of(builder.build()),
                      "<itemizedlist mark=\"none\">\n<listitem>\n<para>A. Well</para>\n</listitem>\n"
                      "<listitem>\n<para>J. Reed</para>\n</listitem>\n</itemizedlist>\n"));
}

BOOST_AUTO_TEST_CASE(stories_are_chapters_with_sections_where_it_is_asked_for) {
  test::IssueBuilder builder("en");
  Article& story = builder.story("Bridge Opens", {"It opened."});
  story.deck = builder.run("Ferry Stops");
  story.body.push_back(builder.block(BlockKind::crosshead, {"Tolls"}));
  story.body.push_back(builder.paragraph("None."));
  story.body.push_back(builder.block(BlockKind::crosshead, {"Weather"}));
  BOOST_TEST(articles_of(builder.build(), {{"stories", "chapter"}}) ==
             "<chapter xml:id=\"article-1\">\n"
             "<info>\n<title>Bridge Opens</title>\n</info>\n"
             "<para role=\"deck\">Ferry Stops</para>\n"
             "<para>It opened.</para>\n"
             "<section>\n<title>Tolls</title>\n<para>None.</para>\n</section>\n"
             "<section>\n<title>Weather</title>\n<para></para>\n</section>\n"
             "</chapter>\n");
}

BOOST_AUTO_TEST_CASE(struck_text_is_an_appendix_where_it_is_asked_for) {
  test::IssueBuilder builder("en");
  builder.story("Bell", {"Brought up."});
  const Run folio = builder.run("- 7 -");
  Issue issue = builder.build();
  issue.struck = {{{4, 5}, Reason::white_space}, {folio.front().span, Reason::folio}};
  BOOST_TEST(contains(articles_of(issue, {{"struck", "appendix"}, {"provenance", "lines"}}),
                      "<appendix role=\"struck\">\n<title xml:lang=\"en\">Struck from the text</title>\n"
                      "<literallayout role=\"folio\"><?newsbind file=\"issue.txt\" lines=\"3\"?>- 7 -</literallayout>\n"
                      "</appendix>\n"));
  BOOST_TEST(!contains(articles_of(issue), "- 7 -"));
}

BOOST_AUTO_TEST_CASE(an_undetermined_language_is_not_said) {
  const std::string xml = test::written(docbook_format(), test::IssueBuilder("und").build());
  BOOST_TEST(!contains(xml, "xml:lang"));
}

BOOST_AUTO_TEST_CASE(datelines_and_credits_are_phrases) {
  test::IssueBuilder builder("zh-Hans");
  Article& story = builder.story("缆车", {});
  const Piece dateline = builder.piece("本报讯", Inline::dateline), text = builder.piece("　缆车开了。");
  story.body.push_back({BlockKind::paragraph, {{dateline, text}}});
  BOOST_TEST(
      contains(articles_of(builder.build()), "<para><phrase role=\"dateline\">本报讯</phrase>　缆车开了。</para>\n"));
}

BOOST_AUTO_TEST_CASE(a_story_without_a_headline_has_its_first_words_for_the_contents) {
  test::IssueBuilder builder("en");
  builder.story({}, {"The footbridge at the stairs was opened on Monday by the oldest resident."}).kind =
      ArticleKind::picture;
  const std::string xml = articles_of(builder.build());
  BOOST_TEST(contains(xml, "<article xml:id=\"article-1\" role=\"picture\">\n"));
  BOOST_TEST(contains(xml, "<title/>\n<titleabbrev>The footbridge at the stairs was opened…</titleabbrev>\n"));
}

BOOST_AUTO_TEST_CASE(a_section_is_a_part_and_ends_where_the_next_begins) {
  test::IssueBuilder builder("en");
  builder.story("Lead", {});
  builder.story("Corn", {}).section = "Trade";
  builder.story("Wool", {}).section = "Trade";
  builder.story("Last", {});
  BOOST_TEST(contains(articles_of(builder.build(), {{"stories", "chapter"}}),
                      "<chapter>\n<title>Trade</title>\n<section xml:id=\"article-2\">\n"));
  const std::string xml = articles_of(builder.build());
  const std::size_t part = xml.find("<part>\n<title>Trade</title>\n");
  BOOST_REQUIRE(part != xml.npos);
  BOOST_TEST(xml.find("Lead") < part);
  BOOST_TEST(xml.find("Wool") < xml.find("</part>"));
  BOOST_TEST(xml.find("</part>") < xml.find("Last"));
  BOOST_TEST(xml.find("<part>", part + 1) == xml.npos);
}

BOOST_AUTO_TEST_CASE(an_article_names_the_pages_it_stands_on) {
  test::IssueBuilder builder("en");
  builder.page("1");
  Article& story = builder.story("Bell", {"Brought up."});
  builder.page("3");
  story.body.push_back(builder.paragraph("And went down."));
  BOOST_TEST(contains(articles_of(builder.build()), "<artpagenums>1, 3</artpagenums>\n"));
}

BOOST_AUTO_TEST_CASE(provenance_names_files_and_lines_where_it_is_asked_for) {
  test::IssueBuilder builder("en");
  builder.story("Bell", {"Brought up."});
  const Issue issue = builder.build();
  BOOST_TEST(contains(articles_of(issue, {{"provenance", "lines"}}),
                      "<para><?newsbind file=\"issue.txt\" lines=\"2\"?>Brought up.</para>\n"));
  BOOST_TEST(!contains(articles_of(issue), "<?newsbind"));
}

BOOST_AUTO_TEST_SUITE_END()
