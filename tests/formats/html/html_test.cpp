#include <boost/test/unit_test.hpp>

#include "formats/issue_builder.h"
#include "formats/html/style.h"
#include "formats/written.h"

namespace newsbind {
const Format& html_format();
}

BOOST_AUTO_TEST_SUITE(html_format_suite)

using namespace newsbind;

namespace {

/// Whether the page holds the parts, one behind the other.
bool in_order(const std::string& page, std::initializer_list<std::string_view> parts) {
  std::size_t at = 0;
  for (const std::string_view part : parts) {
    at = page.find(part, at);
    if (at == page.npos) {
      BOOST_TEST_MESSAGE("not there, or not in its place: " << part);
      return false;
    }
    at += part.size();
  }
  return true;
}

std::string page_of(test::IssueBuilder& builder) { return test::written(html_format(), builder.build()); }

/// A newspaper that has one of everything.
test::IssueBuilder everything() {
  test::IssueBuilder builder("en");
  builder.metadata().title = "The Wharf Gazette";
  builder.metadata().date = "1905-10-07";
  builder.metadata().issue_number = "40";
  builder.metadata().publisher = "Wharf Press";
  builder.metadata().issn = "0000-0019";
  builder.page("1");
  Article& story = builder.story("Bridge Opens", {"First."});
  story.section = "Local";
  story.kicker = builder.run("The River");
  story.deck = builder.run("Ferry Stops");
  story.bylines.push_back(builder.run("By A. WELL"));
  story.body.push_back(builder.block(BlockKind::crosshead, {"Tolls"}));
  story.body.push_back(builder.block(BlockKind::verse, {"O bridge,", "my bridge"}));
  builder.page("2");
  Run line = {builder.piece("HULL, Monday.", Inline::dateline), builder.piece(" A ship. "),
              builder.piece("(Reuter)", Inline::credit)};
  story.body.push_back({BlockKind::paragraph, {line}});
  story.body.push_back(builder.block(BlockKind::list, {"Mr. A", "Mr. B"}));
  story.body.push_back(builder.block(BlockKind::table, {"Oats  1s.", "Hay   2s."}));
  story.body.push_back(builder.block(BlockKind::caption, {"The bridge."}));
  builder.story("", {"Notice is given."}).kind = ArticleKind::notice;
  builder.advertisement("Buy soap!");
  return builder;
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_part_is_set_as_what_it_is) {
  test::IssueBuilder builder = everything();
  const std::string page = page_of(builder);
  BOOST_TEST(in_order(
      page, {"<!DOCTYPE html>",
             "<html lang=\"en\">",
             "<meta charset=\"UTF-8\"/>",
             "<title>The Wharf Gazette</title>",
             "<h1>The Wharf Gazette</h1>",
             "<p>7 October 1905 · No. 40</p>",
             "<p>Wharf Press</p>",
             "<main>",
             "<h2 class=\"section-name\">Local</h2>",
             "<article class=\"story\" id=\"story-001\">",
             "<p class=\"kicker\">The River</p>",
             "<h3 class=\"headline\">Bridge Opens</h3>",
             "<p class=\"deck\">Ferry Stops</p>",
             "<p class=\"byline\">By A. WELL</p>",
             "<p class=\"lead\">First.</p>",
             "<h4 class=\"crosshead\">Tolls</h4>",
             "<p class=\"verse\"><span class=\"line\">O bridge,<br/></span>",
             "<span class=\"dateline\">",
             "HULL, Monday.</span> A ship. <span class=\"credit\">(Reuter)</span>",
             "<li>Mr. A</li>",
             "<div class=\"table\" role=\"table\">",
             "<span class=\"cell\" role=\"cell\">Oats  </span><span class=\"cell figures\" role=\"cell\">1s.</span>",
             "<p class=\"caption\">The bridge.</p>",
             "<article class=\"notice\" id=\"story-002\"",
             "aria-label=\"Notice: Notice is given.\"",
             "<section id=\"appendix\">",
             "Advertisements</h2>",
             "<article class=\"advertisement\" id=\"advertisement-001\"",
             "Buy soap!",
             "</html>"}));
}

BOOST_AUTO_TEST_CASE(the_contents_lead_to_sections_stories_and_pages) {
  test::IssueBuilder builder = everything();
  const std::string page = page_of(builder);
  BOOST_TEST(in_order(page, {"<nav class=\"contents\" aria-label=\"Contents\">",
                             "<li class=\"section\"><a href=\"#story-001\" class=\"section-link\">Local</a>",
                             "<li><a href=\"#story-001\">Bridge Opens</a></li>",
                             "<li><a href=\"#story-002\">Notice: Notice is given.</a></li>",
                             "<a href=\"#appendix\" class=\"section-link\">Advertisements</a>", "<nav class=\"pages\"",
                             "<a href=\"#page-1\">1</a>", "<a href=\"#page-2\">2</a>"}));
  BOOST_TEST(in_order(page, {"role=\"doc-pagebreak\" id=\"page-1\" aria-label=\"1\"></span>", "First.",
                             "role=\"doc-pagebreak\" id=\"page-2\" aria-label=\"2\"></span>HULL"}));
}

BOOST_AUTO_TEST_CASE(a_story_in_another_language_says_so_in_the_contents_too) {
  test::IssueBuilder builder("zh-Hans");
  builder.story("渡口石桥合龙", {"正文。"});
  builder.story("Visitors", {"Welcome."}).language = "en";
  builder.story("زوار", {"مرحبا"}).language = "ar";
  const std::string page = page_of(builder);
  BOOST_TEST(in_order(page, {"<html lang=\"zh-Hans\">", "<a href=\"#story-001\">渡口石桥合龙</a>",
                             "<a href=\"#story-002\" lang=\"en\" dir=\"ltr\">Visitors</a>",
                             "<article class=\"story\" id=\"story-001\">",
                             "<article class=\"story\" id=\"story-002\" lang=\"en\" dir=\"ltr\">",
                             "<article class=\"story\" id=\"story-003\" lang=\"ar\" dir=\"rtl\">"}));
}

BOOST_AUTO_TEST_CASE(an_appendix_is_named_by_what_it_holds) {
  test::IssueBuilder builder = everything();
  builder.advertisement("A purse was found.").kind = ArticleKind::notice;
  BOOST_TEST(in_order(page_of(builder),
                      {"<a href=\"#appendix\" class=\"section-link\">Appendix</a>", "<section id=\"appendix\">",
                       "Appendix</h2>", "<article class=\"advertisement\"", "<article class=\"notice\""}));
}

BOOST_AUTO_TEST_CASE(a_french_sign_stays_on_the_line_of_its_word) {
  test::IssueBuilder builder("fr");
  builder.story("Où est-il ?", {"Le voici."});
  BOOST_TEST(in_order(page_of(builder), {"<a href=\"#story-001\">Où est-il<span class=\"bound\"> ?</span></a>",
                                         "<h2 class=\"headline\">Où est-il<span class=\"bound\"> ?</span></h2>"}));
}

BOOST_AUTO_TEST_CASE(text_never_becomes_markup) {
  test::IssueBuilder builder("en");
  builder.metadata().title = "<b>&amp;\"'";
  builder.story("</title><script>alert(1)</script>", {"<!-- ]]> --> </style> &lt; \u2028 \u202E \u05D0"});
  const std::string page = page_of(builder);
  BOOST_TEST(page.find("<script") == page.npos);
  BOOST_TEST(page.find("<b>") == page.npos);
  BOOST_TEST(
      in_order(page, {"<title>&lt;b&gt;&amp;amp;\"'</title>", "&lt;/title&gt;&lt;script&gt;alert(1)",
                      "<p class=\"lead\">&lt;!-- ]]&gt; --&gt; &lt;/style&gt; &amp;lt; \u2028 \u202E \u05D0</p>"}));
}

BOOST_AUTO_TEST_CASE(a_character_that_html_cannot_hold_is_an_error_and_not_lost) {
  test::IssueBuilder builder("en");
  builder.story("Bell\a", {});
  BOOST_CHECK_THROW(page_of(builder), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(nothing_is_loaded_from_elsewhere) {
  test::IssueBuilder builder = everything();
  const std::string page = page_of(builder);
  for (const std::string_view outside : {"src=", "@import", "url(", "href=\"h", "<link", "<script"})
    BOOST_TEST(page.find(outside) == page.npos, outside);
  BOOST_TEST(page.find("default-src 'none'") != page.npos);
}

BOOST_AUTO_TEST_CASE(the_style_sheet_means_the_same_in_markup) {
  BOOST_TEST(html::style_sheet.find_first_of("<>&") == html::style_sheet.npos);
}

BOOST_AUTO_TEST_CASE(an_issue_without_anything_is_a_page_still) {
  test::IssueBuilder builder("de");
  const std::string page = page_of(builder);
  BOOST_TEST(in_order(page, {"<html lang=\"de\">", "<h1>Zeitung</h1>", "<main>", "</main>"}));
  BOOST_TEST(page.find("<nav") == page.npos);
}

BOOST_AUTO_TEST_SUITE_END()
