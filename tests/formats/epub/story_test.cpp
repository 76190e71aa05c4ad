#include <boost/test/unit_test.hpp>

#include "formats/epub/book_reader.h"
#include "formats/issue_builder.h"

using namespace newsbind;
using namespace newsbind::test;

namespace {

const std::string file = "EPUB/story-001.xhtml";

void check(const Strings& got, const Strings& wanted) {
  BOOST_CHECK_EQUAL_COLLECTIONS(got.begin(), got.end(), wanted.begin(), wanted.end());
}

}  // namespace

BOOST_AUTO_TEST_CASE(each_block_is_set_as_what_it_is) {
  IssueBuilder builder("en");
  Article& story = builder.story("", {});
  story.kicker = builder.run("From the Harbour");
  story.headline = builder.run("Lamps at Last");
  story.deck = builder.run("Nine of them by Easter");
  story.bylines = {builder.run("By Edith Marlow"), builder.run("and John Teague")};
  Run opening = {builder.piece("SOUTHQUAY, Feb. 3.", Inline::dateline), builder.piece(" The council met.")};
  story.body.push_back({.kind = BlockKind::paragraph, .lines = {opening}});
  story.body.push_back(builder.block(BlockKind::crosshead, {"The Cost"}));
  story.body.push_back(builder.paragraph("Forty pounds."));
  Run caption = {builder.piece("The first lamp. "), builder.piece("Photograph: J. Teague", Inline::credit)};
  story.body.push_back({.kind = BlockKind::caption, .lines = {caption}});
  story.body.push_back(builder.block(BlockKind::verse, {"O lamp upon the quay,", "burn on for me"}));
  story.body.push_back(builder.block(BlockKind::list, {"1. Quay Street", "2. Ropewalk"}));
  story.body.push_back(builder.block(BlockKind::table, {"Oil    3s", "Wick   1s"}));
  const BookReader book(bind(builder.build()));

  check(book.find(file, "//h:h1|//h:h2|//h:h3|//h:h4|//h:h5|//h:h6"), {"Lamps at Last", "The Cost"});
  check(book.find(file, "//h:p[@class='kicker']"), {"From the Harbour"});
  check(book.find(file, "//h:p[@class='deck']"), {"Nine of them by Easter"});
  check(book.find(file, "//h:p[@class='byline']"), {"By Edith Marlow", "and John Teague"});
  check(book.find(file, "//h:p[@class='lead']"), {"SOUTHQUAY, Feb. 3. The council met."});
  check(book.find(file, "//h:p[not(@class)]"), {"Forty pounds."});
  check(book.find(file, "//h:span[@class='dateline']"), {"SOUTHQUAY, Feb. 3."});
  check(book.find(file, "//h:p[@class='caption']/h:span[@class='credit']"), {"Photograph: J. Teague"});
  check(book.find(file, "//h:p[@class='verse']/h:span"), {"O lamp upon the quay,", "burn on for me"});
  check(book.find(file, "//h:p[@class='verse']/h:span/h:br"), {""});
  check(book.find(file, "//h:ul/h:li"), {"1. Quay Street", "2. Ropewalk"});
  check(book.find(file, "//h:div[@role='table']/h:div[@role='row']"), {"Oil    3s", "Wick   1s"});
}

BOOST_AUTO_TEST_CASE(a_table_with_clear_columns_has_cells) {
  IssueBuilder builder("en");
  Article& story = builder.story("", {});
  story.body.push_back(
      builder.block(BlockKind::table, {"Boat\tCrew\tmin.", "Pilots\tsix\t6.14", "Coopers\tten\t11.2"}));
  story.body.push_back(builder.block(BlockKind::table, {"Oil . . . . . 3s", "Wick. . . . . 1s"}));
  const BookReader book(bind(builder.build()));
  check(book.find(file, "//h:span[@role='columnheader']"), {"Boat\t", "Crew\t", "min."});
  check(book.find(file, "//h:span[@role='cell'][@class='cell figures']"), {"6.14", "11.2", "3s", "1s"});
  check(book.find(file, "//h:span[@role='cell'][@class='cell']"),
        {"Pilots\t", "six\t", "Coopers\t", "ten\t", "Oil . . . . . ", "Wick. . . . . "});
}

BOOST_AUTO_TEST_CASE(a_table_without_clear_columns_keeps_its_lines) {
  IssueBuilder builder("en");
  Article& story = builder.story("", {});
  story.body.push_back(builder.block(BlockKind::table, {"Oil    3s", "in tins    4s    or more"}));
  story.body.push_back(builder.block(BlockKind::table, {"One row    alone"}));
  story.body.push_back(builder.block(BlockKind::table, {"No. 1. Oil", "No. 2. Wick"}));
  const BookReader book(bind(builder.build()));
  check(book.find(file, "//h:div"), {});
  check(book.find(file, "//h:p[@class='table']/h:span[@class='line']"),
        {"Oil    3s", "in tins    4s    or more", "One row    alone", "No. 1. Oil", "No. 2. Wick"});
}

BOOST_AUTO_TEST_CASE(lines_taken_for_verse_are_a_table_where_leaders_or_figures_say_so) {
  IssueBuilder builder("en");
  Article& story = builder.story("", {});
  story.body.push_back(builder.block(BlockKind::verse, {"Pilots . . . . six min.", "Coopers. . . . not finished"}));
  story.body.push_back(builder.block(BlockKind::verse, {"Wheat    42", "Oats    17"}));
  story.body.push_back(builder.block(BlockKind::verse, {"O lamp    upon the quay,", "burn on    for me"}));
  const BookReader book(bind(builder.build()));
  check(book.find(file, "//h:div[@role='row']"),
        {"Pilots . . . . six min.", "Coopers. . . . not finished", "Wheat    42", "Oats    17"});
  check(book.find(file, "//h:p[@class='verse']/h:span"), {"O lamp    upon the quay,", "burn on    for me"});
}

BOOST_AUTO_TEST_CASE(a_page_that_begins_within_a_cell_is_marked_there) {
  IssueBuilder builder("en");
  builder.page("1");
  Article& story = builder.story("", {"Prices."});
  Block table = builder.block(BlockKind::table, {"Oil    3s"});
  builder.page("2");
  table.lines.push_back(builder.run("Wick   1s"));
  story.body.push_back(table);
  check(
      BookReader(bind(builder.build())).find(file, "//h:span[@role='cell']/h:span[@role='doc-pagebreak']/@aria-label"),
      {"2"});
}

BOOST_AUTO_TEST_CASE(a_short_number_stands_upright_in_vertical_lines) {
  IssueBuilder builder("ja");
  builder.story("第12回の祭り", {"5月12日、1897年の3隻と2.5倍、A4判。"});
  const Issue issue = builder.build();
  const std::string upright = "//h:span[@class='tcy']";
  const BookReader vertical(bind(issue, {{"writing-mode", "vertical"}}));
  check(vertical.find(file, upright), {"12", "5", "12", "3"});
  check(vertical.find(file, "//h:p"), {"5月12日、1897年の3隻と2.5倍、A4判。"});
  check(vertical.find("EPUB/nav.xhtml", "//h:a" + upright.substr(1)), {"12"});
  check(BookReader(bind(issue)).find(file, upright), {});
}

BOOST_AUTO_TEST_CASE(a_french_sign_stays_on_the_line_of_its_word) {
  const std::string text = "« Assez attendu », dit-il ; puis : « Partons ! »";
  for (const auto& [language, bound] :
       std::map<std::string, Strings>{{"fr", {"« Assez", " »", " ;", " :", "« Partons", " !", " »"}}, {"de", {}}}) {
    IssueBuilder builder(language);
    builder.story(text, {text});
    const BookReader book(bind(builder.build()));
    check(book.find(file, "//h:p[@class='lead']/h:span[@class='bound']"), bound);
    check(book.find(file, "//h:p"), {text});
    check(book.find(file, "//h:h1"), {text});
  }
}

BOOST_AUTO_TEST_CASE(only_a_story_under_a_headline_has_a_lead) {
  IssueBuilder builder("en");
  builder.story("", {"Wheat was steady."});
  builder.story("Lost", {"A purse."}).kind = ArticleKind::notice;
  const BookReader book(bind(builder.build()));
  check(book.find(file, "//h:p[@class='lead']"), {});
  check(book.find("EPUB/story-002.xhtml", "//h:p[@class='lead']"), {});
}

BOOST_AUTO_TEST_CASE(a_repaired_piece_prints_what_stands_in_its_place) {
  IssueBuilder builder("de");
  Article& story = builder.story("", {});
  Piece hyphen = builder.piece("The new ferr");
  Run run = {hyphen};
  Piece joint = builder.piece("-\n");
  joint.repair = Repair::dehyphenate;
  run.push_back(joint);
  run.push_back(builder.piece("y is"));
  Piece space = builder.piece("\n");
  space.repair = Repair::space;
  space.printed = " ";
  run.push_back(space);
  run.push_back(builder.piece("blue."));
  story.body.push_back({.kind = BlockKind::paragraph, .lines = {run}});
  check(BookReader(bind(builder.build())).find(file, "//h:p"), {"The new ferry is blue."});
}

BOOST_AUTO_TEST_CASE(hostile_text_comes_back_as_it_is) {
  const Strings hostile = {"a < b && c > d ]]> <!-- & --> <?x?>",
                           "&amp; &#65; &nbsp;",
                           "\"quoted\" 'and' so",
                           "no\xC2\xA0"
                           "break and soft\xC2\xAD"
                           "hyphen",
                           "שלום עולם, ‏مرحبا",
                           "𠮷野家と𩸽",
                           "e\u0301 a\u0308 한글 ก็",
                           "\u200D alone \U0001F468\u200D\U0001F469\u200D\U0001F467",
                           "\uFEFF\u2028\u2029\u0085",
                           "  blanks at both ends  "};
  for (const std::string& text : hostile) {
    IssueBuilder builder("en");
    builder.metadata().title = text;
    builder.metadata().publisher = text;
    Article& story = builder.story(text, {text});
    story.bylines.push_back(builder.run(text));
    story.section = text;
    const BookReader book(bind(builder.build()));
    check(book.find(file, "//h:h1"), {text});
    check(book.find(file, "//h:p[@class='lead']"), {text});
    check(book.find("EPUB/package.opf", "//dc:publisher"), {text});
  }
}

BOOST_AUTO_TEST_CASE(pictures_and_notices_without_a_headline_are_named_as_such_in_the_contents) {
  IssueBuilder builder("zh-Hans");
  Article& picture = builder.story("", {});
  picture.kind = ArticleKind::picture;
  picture.body.push_back(
      builder.block(BlockKind::caption, {"图为新渡轮昨日在南码头下水，数百名市民冒雨前来观看，场面十分热闹。"}));
  Article& notice = builder.story("", {"遗失声明"});
  notice.kind = ArticleKind::notice;
  builder.story("", {});
  const BookReader book(bind(builder.build()));
  check(book.find("EPUB/nav.xhtml", "//h:nav[@epub:type='toc']//h:a"),
        {"图片：图为新渡轮昨日在南码头下水，数百名市民冒…", "公告：遗失声明", "第3篇"});
  check(book.find(file, "//h:article/@class"), {"picture"});
}
