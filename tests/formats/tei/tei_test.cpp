#include <boost/test/unit_test.hpp>
#include <map>
#include <string>

#include "formats/issue_builder.h"
#include "formats/written.h"

namespace newsbind {
const Format& tei_format();
}

namespace {

using namespace newsbind;

/// What stands in the body and behind it.
std::string text_of(const Issue& issue, const std::map<std::string, std::string>& options = {}) {
  const std::string xml = test::written(tei_format(), issue, options);
  const std::size_t begin = xml.find("<body>\n") + 7;
  return xml.substr(begin, xml.find("</text>") - begin);
}

using test::contains;

/// Text with a line end of print in it: "hun-" "dred" is dehyphenated.
Run broken_run(test::IssueBuilder& builder, std::string_view left, Repair repair, std::string_view printed,
               std::string_view right) {
  Run run = {builder.piece(left)};
  run.push_back(builder.piece(repair == Repair::dehyphenate ? "-\n" : "\n"));
  run.back().repair = repair;
  run.back().printed = printed;
  run.push_back(builder.piece(right));
  return run;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tei_prints)

BOOST_AUTO_TEST_CASE(what_the_issue_says_of_itself_stands_in_the_header) {
  test::IssueBuilder builder("zh-Hans");
  builder.metadata().title = "江湾日报 <周末>";
  builder.metadata().date = "2025-05-01";
  builder.metadata().issue_number = "12";
  builder.metadata().volume_number = "3";
  builder.metadata().publisher = "江湾日报社";
  builder.metadata().issn = "1234-5679";
  builder.metadata().cn_number = "CN 11-0012";
  builder.page("1");
  builder.story("Bell", {}).language = "en";
  const std::string xml = test::written(tei_format(), builder.build());
  BOOST_TEST(contains(xml, "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:lang=\"zh-Hans\">\n"));
  BOOST_TEST(contains(xml,
                      "<titleStmt><title>江湾日报 &lt;周末&gt;</title></titleStmt>\n"
                      "<publicationStmt><p><idno type=\"URI\">urn:uuid:6c1f2a54-7d5b-5b0e-9a37-0c2f4b1d9e11"
                      "</idno></p></publicationStmt>\n"));
  BOOST_TEST(contains(xml,
                      "<title level=\"j\">江湾日报 &lt;周末&gt;</title>\n"
                      "<idno type=\"ISSN\">1234-5679</idno>\n"
                      "<idno type=\"CN\">CN 11-0012</idno>\n"
                      "<imprint>\n"
                      "<publisher>江湾日报社</publisher>\n"
                      "<date when=\"2025-05-01\">2025-05-01</date>\n"
                      "<biblScope unit=\"volume\">3</biblScope>\n"
                      "<biblScope unit=\"issue\">12</biblScope>\n"
                      "<biblScope unit=\"page\">1</biblScope>\n"
                      "</imprint>\n"));
  BOOST_TEST(contains(xml, "<language ident=\"zh-Hans\"/>\n<language ident=\"en\"/>\n"));
}

BOOST_AUTO_TEST_CASE(a_date_in_words_is_no_date_for_a_machine) {
  test::IssueBuilder builder("en");
  builder.metadata().date = "the 1st of May";
  BOOST_TEST(contains(test::written(tei_format(), builder.build()), "<date>the 1st of May</date>"));
}

BOOST_AUTO_TEST_CASE(a_story_is_a_division_with_its_heads_and_bylines) {
  test::IssueBuilder builder("en");
  builder.page("1");
  Article article;
  article.kicker = builder.run("The River");
  article.headline = builder.run("Bridge Opens");
  article.deck = builder.run("Ferry Stops");
  article.bylines.push_back(builder.run("By ANN WELL and John Reed"));
  article.body = {builder.paragraph("It opened."), builder.block(BlockKind::crosshead, {"Tolls"}),
                  builder.block(BlockKind::caption, {"The bridge."})};
  builder.story({}, {}) = article;
  BOOST_TEST(text_of(builder.build()) ==
             "<pb n=\"1\" xml:id=\"page-1\"/>\n"
             "<div type=\"article\" xml:id=\"article-1\">\n"
             "<head type=\"kicker\">The River</head>\n"
             "<head type=\"headline\">Bridge Opens</head>\n"
             "<head type=\"deck\">Ferry Stops</head>\n"
             "<byline>By <docAuthor>ANN WELL</docAuthor> and <docAuthor>John Reed</docAuthor></byline>\n"
             "<p>It opened.</p>\n"
             "<label type=\"crosshead\">Tolls</label>\n"
             "<figure>\n<head>The bridge.</head>\n</figure>\n"
             "</div>\n"
             "</body>\n");
}

BOOST_AUTO_TEST_CASE(a_name_with_a_blank_in_it_is_an_author_as_printed) {
  test::IssueBuilder builder("zh-Hans");
  builder.story("缆车", {}).bylines.push_back(builder.run("■本报记者 张明远 李　华"));
  BOOST_TEST(contains(text_of(builder.build()),
                      "<byline>■本报记者 <docAuthor>张明远</docAuthor> <docAuthor>李　华</docAuthor></byline>\n"));
}

BOOST_AUTO_TEST_CASE(verse_lists_and_tables_are_what_they_are) {
  test::IssueBuilder builder("en");
  Article& story = builder.story("Verse", {});
  story.body = {builder.block(BlockKind::verse, {"O bridge,", "  my bridge"}),
                builder.block(BlockKind::list, {"A. Well", "J. Reed"}),
                builder.block(BlockKind::table, {"Corn   Price", "Oats   3 s."}),
                builder.block(BlockKind::table, {"Oats 3 s.", "Rye   4 s."})};
  BOOST_TEST(contains(text_of(builder.build()),
                      "<lg>\n<l>O bridge,</l>\n<l>  my bridge</l>\n</lg>\n"
                      "<list>\n<item>A. Well</item>\n<item>J. Reed</item>\n</list>\n"
                      "<table rows=\"2\" cols=\"2\">\n"
                      "<row role=\"label\"><cell>Corn</cell><cell>Price</cell></row>\n"
                      "<row role=\"data\"><cell>Oats</cell><cell>3 s.</cell></row>\n</table>\n"
                      "<ab type=\"table\" xml:space=\"preserve\">Oats 3 s.<lb/>Rye   4 s.</ab>\n"));
}

BOOST_AUTO_TEST_CASE(a_dateline_opens_a_story_and_is_a_segment_elsewhere) {
  test::IssueBuilder builder("zh-Hans");
  const auto paragraph = [&](std::string_view dateline, std::string_view text) {
    return Block{BlockKind::paragraph, {{builder.piece(dateline, Inline::dateline), builder.piece(text)}}};
  };
  builder.story("缆车", {}).body = {paragraph("本报讯", "　缆车开了。"), paragraph("又讯", "　缆车停了。")};
  BOOST_TEST(contains(text_of(builder.build()),
                      "<opener rend=\"run-in\"><dateline>本报讯</dateline></opener>\n<p>　缆车开了。</p>\n"
                      "<p><seg type=\"dateline\">又讯</seg>　缆车停了。</p>\n"));
}

BOOST_AUTO_TEST_CASE(a_credit_is_a_segment) {
  test::IssueBuilder builder("en");
  builder.story({}, {}).body = {
      {BlockKind::caption, {{builder.piece("The bridge. "), builder.piece("Photo: R. Lumley", Inline::credit)}}}};
  BOOST_TEST(
      contains(text_of(builder.build()), "<head>The bridge. <seg type=\"credit\">Photo: R. Lumley</seg></head>\n"));
}

BOOST_AUTO_TEST_CASE(sections_notices_and_advertisements_are_divisions) {
  test::IssueBuilder builder("en");
  builder.story("Corn", {}).section = "Trade";
  builder.story("Creditors", {}).kind = ArticleKind::notice;
  builder.advertisement("Buy soap!");
  const std::string text = text_of(builder.build());
  BOOST_TEST(
      contains(text, "<div type=\"section\">\n<head>Trade</head>\n<div type=\"article\" xml:id=\"article-1\">\n"));
  BOOST_TEST(contains(text, "</div>\n</div>\n<div type=\"notice\" xml:id=\"article-2\">\n"));
  BOOST_TEST(contains(text, "</body>\n<back>\n<div type=\"advertisement\" xml:id=\"article-3\">\n<p>Buy soap!</p>\n"));
}

BOOST_AUTO_TEST_CASE(a_story_that_jumps_turns_the_page_and_the_next_turns_back) {
  test::IssueBuilder builder("en");
  builder.page("1");
  Run jumping = {builder.piece("Brought up")};
  Article next;
  next.body = {builder.paragraph("The pump is dry.")};
  builder.page("2");
  builder.page("3");
  jumping.push_back(builder.piece(" and went down."));
  builder.story({}, {}).body = {{BlockKind::paragraph, {jumping}}};
  builder.story({}, {}) = next;
  BOOST_TEST(text_of(builder.build()) ==
             "<pb n=\"1\" xml:id=\"page-1\"/>\n"
             "<div type=\"article\" xml:id=\"article-1\">\n"
             "<p>Brought up<pb n=\"2\" xml:id=\"page-2\"/><pb n=\"3\" xml:id=\"page-3\"/> and went down.</p>\n"
             "</div>\n"
             "<milestone unit=\"page\" n=\"1\" corresp=\"#page-1\"/>\n"
             "<div type=\"article\" xml:id=\"article-2\">\n"
             "<p>The pump is dry.</p>\n"
             "</div>\n"
             "</body>\n");
}

BOOST_AUTO_TEST_CASE(furniture_stands_where_it_stood) {
  test::IssueBuilder builder("en");
  builder.page("7");
  const Span head = builder.run("THE POST  7").front().span;
  Article article;
  article.body = {builder.paragraph("One."), {}};
  const Span rule = builder.run("-----").front().span;
  article.body.back() = builder.paragraph("Two.");
  const Span jump = builder.run("Continued on Page 9").front().span;
  builder.page("8");
  const Span last = builder.run("- 8 -").front().span;
  builder.story({}, {}) = article;
  Issue issue = builder.build();
  issue.struck = {{head, Reason::folio}, {rule, Reason::rule}, {jump, Reason::jump_line}, {last, Reason::folio}};
  BOOST_TEST(text_of(issue) ==
             "<pb n=\"7\" xml:id=\"page-1\"/><fw type=\"folio\" place=\"top\">THE POST  7</fw>\n"
             "<div type=\"article\" xml:id=\"article-1\">\n"
             "<p>One.</p>\n"
             "<fw type=\"rule\">-----</fw>\n"
             "<p>Two.</p>\n"
             "</div>\n"
             "<fw type=\"jump-line\" place=\"bottom\">Continued on Page 9</fw>"
             "<pb n=\"8\" xml:id=\"page-2\"/><fw type=\"folio\" place=\"top\">- 8 -</fw>\n"
             "</body>\n");
  BOOST_TEST(!contains(text_of(issue, {{"struck", "none"}}), "<fw"));
  const std::string appended = text_of(issue, {{"struck", "appendix"}});
  BOOST_TEST(!contains(appended, "<fw"));
  BOOST_TEST(contains(appended, "<ab type=\"jump-line\" xml:space=\"preserve\">Continued on Page 9</ab>\n"));
}

BOOST_AUTO_TEST_CASE(line_breaks_are_kept_where_it_is_asked_for) {
  test::IssueBuilder builder("en");
  builder.story({}, {}).body = {
      {BlockKind::paragraph, {broken_run(builder, "three hun", Repair::dehyphenate, "", "dred")}},
      {BlockKind::paragraph, {broken_run(builder, "green", Repair::space, " ", "with age")}},
      {BlockKind::paragraph, {broken_run(builder, "锚", Repair::join, "", "链")}}};
  const Issue issue = builder.build();
  BOOST_TEST(contains(text_of(issue, {{"line-breaks", "keep"}}),
                      "<p>three hun<lb break=\"no\" rend=\"hyphen\"/>dred</p>\n"
                      "<p>green <lb/>with age</p>\n"
                      "<p>锚<lb break=\"no\"/>链</p>\n"));
  BOOST_TEST(contains(text_of(issue), "<p>three hundred</p>\n<p>green with age</p>\n<p>锚链</p>\n"));
}

BOOST_AUTO_TEST_CASE(provenance_names_files_and_lines_where_it_is_asked_for) {
  test::IssueBuilder builder("en");
  builder.story("Bell", {"Brought up."});
  BOOST_TEST(contains(text_of(builder.build(), {{"provenance", "lines"}}),
                      "<p><?newsbind file=\"issue.txt\" lines=\"2\"?>Brought up.</p>\n"));
}

BOOST_AUTO_TEST_CASE(a_control_character_in_struck_text_is_shown_and_warned_of) {
  test::IssueBuilder builder("en");
  const Span folio = builder.run("- 7\x07 -").front().span;
  builder.story("Bell", {});
  Issue issue = builder.build();
  issue.struck = {{folio, Reason::folio}};
  struct : Sink {
    void write(std::string_view bytes) override { text += bytes; }
    std::string text;
  } sink;
  std::vector<Warning> warnings;
  tei_format().write(issue, Settings(tei_format().traits(), {}), sink, warnings);
  BOOST_TEST(contains(sink.text, "- 7␇ -</fw>"));
  BOOST_TEST_REQUIRE(warnings.size() == 1);
  BOOST_TEST(warnings.front().id == "tei-characters");
}

BOOST_AUTO_TEST_SUITE_END()
