#include <boost/test/unit_test.hpp>

#include "formats/epub/book_reader.h"
#include "formats/epub/issue_builder.h"

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
  check(book.find(file, "//h:p[not(@class)]"), {"SOUTHQUAY, Feb. 3. The council met.", "Forty pounds."});
  check(book.find(file, "//h:span[@class='dateline']"), {"SOUTHQUAY, Feb. 3."});
  check(book.find(file, "//h:p[@class='caption']/h:span[@class='credit']"), {"Photograph: J. Teague"});
  check(book.find(file, "//h:p[@class='verse']/h:span"), {"O lamp upon the quay,", "burn on for me"});
  check(book.find(file, "//h:p[@class='verse']/h:br"), {""});
  check(book.find(file, "//h:ul/h:li"), {"1. Quay Street", "2. Ropewalk"});
  check(book.find(file, "//h:p[@class='table']/h:span"), {"Oil    3s", "Wick   1s"});
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
    check(book.find(file, "//h:p[not(@class)]"), {text});
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
