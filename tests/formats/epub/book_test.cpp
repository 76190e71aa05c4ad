#include <boost/test/unit_test.hpp>
#include <clocale>
#include <cstdlib>
#include <ctime>

#include "formats/epub/book_reader.h"
#include "formats/issue_builder.h"

using namespace newsbind;
using namespace newsbind::test;

namespace {

const std::string opf = "EPUB/package.opf", nav = "EPUB/nav.xhtml", first = "EPUB/story-001.xhtml";
const std::string toc = "//h:nav[@epub:type='toc']";

void check(const Strings& got, const Strings& wanted) {
  BOOST_CHECK_EQUAL_COLLECTIONS(got.begin(), got.end(), wanted.begin(), wanted.end());
}

Issue harbour_issue() {
  IssueBuilder builder("en");
  builder.metadata().title = "The Harbour Light";
  builder.metadata().date = "1897-02-18";
  builder.metadata().issue_number = "12";
  builder.metadata().volume_number = "III";
  builder.metadata().publisher = "Tobin & Daughters";
  builder.metadata().issn = "1234-5679";
  builder.page("1");
  Article& ferry = builder.story("NEW FERRY FOR THE SOUND", {});
  ferry.bylines.push_back(builder.run("By EDITH MARLOW and John Teague"));
  ferry.body.push_back(builder.paragraph("The company will run a second boat from May."));
  ferry.section = "Town";
  builder.story("Council Asks for Lamps", {"Nine lamps were asked for."}).section = "Town";
  builder.page("2");
  builder.story("", {"A correspondent writes that the herring have come early this year, and in numbers."});
  builder.story("Wheat", {"Wheat was steady."}).section = "Markets";
  return builder.build();
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_package_begins_with_its_stored_media_type) {
  const std::string bytes = bind(harbour_issue());
  const BookReader book(bytes);
  BOOST_CHECK_EQUAL(book.names.front(), "mimetype");
  BOOST_CHECK(book.stored.front());
  BOOST_CHECK(!book.stored.back());
  BOOST_CHECK_EQUAL(bytes.substr(30, 28), "mimetypeapplication/epub+zip");
}

BOOST_AUTO_TEST_CASE(the_contents_name_every_story_under_its_section) {
  const BookReader book(bind(harbour_issue()));
  const std::string opening = "A correspondent writes that the herring…";
  check(book.find(nav, toc + "/h:ol/h:li/h:a"), {"Town", opening, "Markets"});
  check(book.find(nav, toc + "/h:ol/h:li/h:ol/h:li/h:a"),
        {"NEW FERRY FOR THE SOUND", "Council Asks for Lamps", "Wheat"});
  check(book.find("EPUB/toc.ncx", "//ncx:navPoint/ncx:navLabel/ncx:text"),
        {"Town", "NEW FERRY FOR THE SOUND", "Council Asks for Lamps", opening, "Markets", "Wheat"});
}

BOOST_AUTO_TEST_CASE(every_link_of_the_contents_leads_to_a_document) {
  const BookReader book(bind(harbour_issue()));
  const Strings links = book.find(nav, "//h:a/@href");
  BOOST_CHECK_GE(links.size(), 10U);
  for (const std::string& link : links) {
    const std::string file = "EPUB/" + link.substr(0, link.find('#'));
    BOOST_REQUIRE_MESSAGE(book.files.contains(file), link);
    if (link.find('#') != link.npos) {
      check(book.find(file, "//*[@id='" + link.substr(link.find('#') + 1) + "']"), {""});
    }
  }
}

BOOST_AUTO_TEST_CASE(the_stories_are_read_in_the_order_of_the_print) {
  const BookReader book(bind(harbour_issue()));
  check(book.find(opf, "//opf:itemref/@idref"), {"cover", "nav", "story-001", "story-002", "story-003", "story-004"});
}

BOOST_AUTO_TEST_CASE(the_metadata_say_what_the_issue_says) {
  const BookReader book(bind(harbour_issue()));
  check(book.find(opf, "//dc:title"), {"The Harbour Light"});
  check(book.find(opf, "//dc:date"), {"1897-02-18"});
  check(book.find(opf, "//dc:publisher"), {"Tobin & Daughters"});
  check(book.find(opf, "//dc:language"), {"en"});
  check(book.find(opf, "//dc:creator"), {"EDITH MARLOW", "John Teague"});
  check(book.find(opf, "//opf:meta[@property='dcterms:modified']"), {"2025-05-01T00:00:00Z"});
  check(book.find(opf, "//opf:meta[@property='schema:issueNumber']"), {"12"});
  check(book.find(opf, "//opf:meta[@property='schema:volumeNumber']"), {"III"});
  check(book.find(opf, "//opf:meta[@property='schema:issn']"), {"1234-5679"});
  check(book.find(opf, "//opf:meta[@property='schema:accessibilityHazard']"), {"none"});
}

BOOST_AUTO_TEST_CASE(a_date_that_is_none_is_warned_of_and_kept_on_the_cover) {
  IssueBuilder builder("en");
  builder.metadata().date = "Whitsun 1897";
  builder.story("Wheat", {"Steady."});
  std::vector<Warning> warnings;
  const BookReader book(bind(builder.build(), {}, &warnings));
  BOOST_REQUIRE_EQUAL(warnings.size(), 1U);
  BOOST_CHECK_EQUAL(warnings.front().id, "epub-date");
  check(book.find(opf, "//dc:date"), {});
  check(book.find("EPUB/cover.svg", "//svg:text[contains(., 'Whitsun')]"), {"Whitsun 1897"});
}

BOOST_AUTO_TEST_CASE(an_issue_without_a_name_is_called_by_its_date_in_its_language) {
  for (const auto& [language, title] : std::map<std::string, std::string>{{"zh-Hans", "报纸 · 2025年5月1日"},
                                                                          {"en", "Newspaper · 1 May 2025"},
                                                                          {"fr", "Journal · 1er mai 2025"},
                                                                          {"de", "Zeitung · 1. Mai 2025"},
                                                                          {"cy", "Newspaper · 2025-05-01"}}) {
    IssueBuilder builder(language);
    builder.metadata().date = "2025-05-01";
    builder.story("一", {"二"});
    check(BookReader(bind(builder.build())).find(opf, "//dc:title"), {title});
  }
}

BOOST_AUTO_TEST_CASE(every_document_bears_the_language_it_is_in) {
  IssueBuilder builder("zh-Hant");
  builder.story("港口新渡輪", {"渡輪公司昨日宣布增開一班。"});
  builder.story("Notes in English", {"The ferry is new."}).language = "en";
  const BookReader book(bind(builder.build()));
  for (const auto& [file, language] :
       std::map<std::string, std::string>{{first, "zh-Hant"}, {nav, "zh-Hant"}, {"EPUB/story-002.xhtml", "en"}}) {
    check(book.find(file, "/h:html/@lang"), {language});
    check(book.find(file, "/h:html/@xml:lang"), {language});
  }
  check(book.find(opf, "//dc:language"), {"zh-Hant", "en"});
  check(book.find(nav, toc + "//h:a[@lang='en']"), {"Notes in English"});
}

BOOST_AUTO_TEST_CASE(pages_with_labels_are_marked_where_they_begin) {
  IssueBuilder builder("en");
  builder.page("1");
  Article& story = builder.story("Herring", {});
  Run run = {builder.piece("The boats went out ")};
  builder.page("");
  run.push_back(builder.piece("before dawn "));
  builder.page("A3");
  run.push_back(builder.piece("and came home."));
  story.body.push_back({.kind = BlockKind::paragraph, .lines = {run}});
  const BookReader book(bind(builder.build()));
  const std::string marks = "//h:span[@epub:type='pagebreak'][@role='doc-pagebreak']";
  check(book.find(first, marks + "/@aria-label"), {"1", "A3"});
  check(book.find(first, "//h:p"), {"The boats went out before dawn and came home."});
  check(book.find(first, "//h:p/node()[1]"), {"The boats went out before dawn "});
  check(book.find(first, "//h:h1//h:span"), {});
  check(book.find(nav, "//h:nav[@epub:type='page-list']//h:a"), {"1", "A3"});
}

BOOST_AUTO_TEST_CASE(a_page_that_opens_with_the_rest_of_an_earlier_story_begins_behind_it) {
  IssueBuilder builder("en");
  builder.page("1");
  Run begun = {builder.piece("The strike that began ")};
  builder.page("2");
  const Block second = builder.paragraph("Page two has its own story.");
  builder.page("3");
  begun.push_back(builder.piece("in March is over."));
  const Block third = builder.paragraph("Page three has another.");
  builder.story("", {}).body.push_back({.kind = BlockKind::paragraph, .lines = {begun}});
  builder.story("", {}).body.push_back(second);
  builder.story("", {}).body.push_back(third);
  const BookReader book(bind(builder.build()));
  check(book.find(nav, "//h:nav[@epub:type='page-list']//h:a"), {"1", "2", "3"});
  check(book.find("EPUB/story-003.xhtml", "//h:span/@aria-label"), {"3"});
}

BOOST_AUTO_TEST_CASE(without_labels_there_is_no_page_list) {
  IssueBuilder builder("en");
  builder.page("");
  builder.story("Wheat", {"Steady."});
  const BookReader book(bind(builder.build()));
  check(book.find(nav, "//h:nav[@epub:type='page-list']"), {});
  check(book.find(opf, "//dc:source"), {});
}

BOOST_AUTO_TEST_CASE(advertisements_in_the_appendix_stand_behind_the_stories_under_a_heading) {
  IssueBuilder builder("zh-Hans");
  builder.story("新渡轮下水", {"昨日下水。"});
  builder.advertisement("海风牌煤油灯，照亮您的夜晚");
  const BookReader book(bind(builder.build()));
  check(book.find(opf, "//opf:itemref/@idref"), {"cover", "nav", "story-001", "appendix", "advertisement-001"});
  check(book.find("EPUB/appendix.xhtml", "//h:h1"), {"广告"});
  check(book.find(nav, toc + "/h:ol/h:li[2]/h:ol/h:li"), {"广告：海风牌煤油灯，照亮您的夜晚"});
}

BOOST_AUTO_TEST_CASE(an_issue_without_stories_is_still_a_book) {
  IssueBuilder builder("und");
  const BookReader book(bind(builder.build()));
  check(book.find(nav, toc + "//h:a/@href"), {"cover.xhtml"});
}

BOOST_AUTO_TEST_CASE(the_same_issue_gives_the_same_bytes_whatever_the_clock_the_locale_and_the_zone) {
  const Issue issue = harbour_issue();
  const std::string bytes = bind(issue);
  setenv("TZ", "Asia/Kathmandu", 1);
  tzset();
  std::setlocale(LC_ALL, "de_DE.UTF-8");
  setenv("SOURCE_DATE_EPOCH", "1", 1);
  const std::string again = bind(issue);
  std::setlocale(LC_ALL, "C");
  unsetenv("TZ");
  unsetenv("SOURCE_DATE_EPOCH");
  tzset();
  BOOST_CHECK(bytes == again);
}

BOOST_AUTO_TEST_CASE(vertical_lines_turn_the_pages_from_right_to_left) {
  IssueBuilder builder("ja");
  builder.story("新しい渡し船", {"昨日、進水した。"});
  const Issue issue = builder.build();
  const BookReader vertical(bind(issue, {{"writing-mode", "vertical"}}));
  check(vertical.find(opf, "//opf:spine/@page-progression-direction"), {"rtl"});
  check(vertical.find(first, "/h:html/@class"), {"vertical"});
  check(vertical.find("EPUB/cover.xhtml", "/h:html/@class"), {});
  const BookReader horizontal(bind(issue));
  check(horizontal.find(opf, "//opf:spine/@page-progression-direction"), {"ltr"});
  check(horizontal.find(first, "/h:html/@class"), {});
  BOOST_CHECK_THROW(bind(issue, {{"writing-mode", "diagonal"}}), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(a_story_in_english_stays_horizontal_in_a_vertical_book) {
  IssueBuilder builder("zh-Hant");
  builder.story("新渡輪", {"昨日下水。"});
  builder.story("Shipping News", {"The ferry is new."}).language = "en";
  const BookReader book(bind(builder.build(), {{"writing-mode", "vertical"}}));
  check(book.find(first, "/h:html/@class"), {"vertical"});
  check(book.find("EPUB/story-002.xhtml", "/h:html/@class"), {});
}

BOOST_AUTO_TEST_CASE(a_language_that_is_not_set_vertically_stays_horizontal_and_is_warned_of) {
  std::vector<Warning> warnings;
  const BookReader book(bind(harbour_issue(), {{"writing-mode", "vertical"}}, &warnings));
  BOOST_REQUIRE_EQUAL(warnings.size(), 1U);
  BOOST_CHECK_EQUAL(warnings.front().id, "epub-writing-mode");
  check(book.find(opf, "//opf:spine/@page-progression-direction"), {"ltr"});
}

BOOST_AUTO_TEST_CASE(the_book_claims_conformance_unless_the_user_styles_it) {
  const std::string claim = "//opf:meta[@property='dcterms:conformsTo']";
  check(BookReader(bind(harbour_issue())).find(opf, claim), {"EPUB Accessibility 1.1 - WCAG 2.1 Level AA"});
  check(BookReader(bind(harbour_issue(), {}, nullptr, {{"css", {"extra.css", "p { color: #eee }"}}})).find(opf, claim),
        {});
}

BOOST_AUTO_TEST_CASE(the_contents_name_a_headline_whole_unless_it_is_as_long_as_a_paragraph) {
  const std::string headline =
      "LATEST BY TELEGRAPH. The Packet Boat Overdue. Anxiety at Southquay. A Sail Seen off the Head";
  std::string paragraph;
  for (int i = 0; i < 20; ++i) paragraph += "The boat is overdue. ";
  IssueBuilder builder("en");
  builder.story(headline, {"Text."});
  builder.story(paragraph, {"Text."});
  const Strings names = BookReader(bind(builder.build())).find(nav, toc + "//h:a");
  BOOST_REQUIRE_EQUAL(names.size(), 2U);
  BOOST_CHECK_EQUAL(names.front(), headline);
  BOOST_CHECK_LT(names.back().size(), paragraph.size() / 2);
  BOOST_CHECK(names.back().ends_with("…"));
}
