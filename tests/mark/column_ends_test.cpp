#include "mark/column_ends.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "measure/measure.h"

using namespace newsbind;

namespace {

// A dump of so many characters a line; a line behind one that ends open goes on its sentence.
struct Dump {
  Source source;
  Metrics metrics;
  std::vector<Observation> lines;

  explicit Dump(const std::string& text) {
    source.append("page.txt", text);
    metrics = measure(source);
    lines = observe(source, metrics);
  }
};

std::string open(std::size_t characters) {
  std::string text;
  for (std::size_t i = 0; i < characters; ++i) text += i % 2 ? "风" : "江";
  return text + "\n";
}

std::string stopped(std::size_t characters) {
  std::string text = open(characters - 1);
  text.insert(text.size() - 1, "。");
  return text;
}

// Columns of 300 characters. The third ends between the two paragraphs that are given, where these have 220 and 150.
std::string page(std::size_t above, std::size_t below) {
  return stopped(180) + open(120) + stopped(200) + open(100) + stopped(80) + stopped(above) + stopped(below) +
         open(150) + open(300) + open(300) + stopped(90);
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_column_ends_where_the_others_do_though_no_sentence_is_cut_there) {
  const Dump dump(page(220, 150));
  const std::vector<ColumnEnd> ends = find_column_ends(dump.lines);
  BOOST_REQUIRE(ends.size() == 11u);
  BOOST_TEST(ends[4].known);
  BOOST_TEST(ends[2].is_cut);
  BOOST_TEST(ends[6].above == 2);  // 300 characters below the cut above
  BOOST_TEST(ends[6].below == 2);  // and 300 above the cut below
  BOOST_TEST(!ends[6].is_cut);
  BOOST_TEST(ends[5].above + ends[5].below == 0);  // within a column
}

BOOST_AUTO_TEST_CASE(one_that_is_a_few_characters_off_fits_less) {
  const Dump dump(page(223, 147));
  const ColumnEnd end = find_column_ends(dump.lines)[6];
  BOOST_TEST(end.above == 1);
  BOOST_TEST(end.below == 1);
}

BOOST_AUTO_TEST_CASE(a_paragraph_that_ends_just_above_a_columns_end_fits_less) {
  // The column's last three characters stay white, and the next one is full.
  const Dump dump(page(217, 150));
  const ColumnEnd end = find_column_ends(dump.lines)[6];
  BOOST_TEST(end.above == 1);
  BOOST_TEST(end.below == 2);
}

BOOST_AUTO_TEST_CASE(two_columns_that_are_alike_to_the_character_are_no_chance) {
  const Dump dump(open(300) + open(300) + open(300) + stopped(90));
  for (const ColumnEnd& end : find_column_ends(dump.lines)) BOOST_TEST(end.known);
}

BOOST_AUTO_TEST_CASE(two_that_are_nearly_so_may_be_one) {
  const Dump dump(open(300) + open(300) + open(305) + stopped(90));
  for (const ColumnEnd& end : find_column_ends(dump.lines)) BOOST_TEST(!end.known);
}

BOOST_AUTO_TEST_CASE(a_piece_that_ends_where_a_column_does_tells_of_the_next) {
  // A paragraph's first 20 characters stand at the foot of the second column, as short as a headline.
  const Dump dump(open(300) + stopped(280) + open(20) + open(300) + open(300) + open(300) + stopped(90));
  const std::vector<ColumnEnd> ends = find_column_ends(dump.lines);
  BOOST_TEST(!ends[3].is_cut);
  BOOST_TEST(ends[3].above == 2);
  BOOST_TEST(ends[3].below == 2);
}

BOOST_AUTO_TEST_CASE(cuts_that_agree_on_no_height_tell_none) {
  const Dump dump(open(120) + stopped(200) + open(70) + stopped(230) + open(190) + stopped(90));
  for (const ColumnEnd& end : find_column_ends(dump.lines)) BOOST_TEST(!end.known);
}

BOOST_AUTO_TEST_CASE(a_heading_that_no_stop_closes_is_no_cut) {
  const Dump dump("江湾渡口今日恢复通航\n" + stopped(120));
  BOOST_TEST(!find_column_ends(dump.lines)[1].is_cut);
}

BOOST_AUTO_TEST_CASE(an_english_sentence_is_cut_before_a_small_letter) {
  const Dump dump("The ferry was held at the lower\nlanding until the fog had lifted.\nThe mail went by road.\n");
  const std::vector<ColumnEnd> ends = find_column_ends(dump.lines);
  BOOST_TEST(ends[1].is_cut);
  BOOST_TEST(!ends[2].is_cut);
}

BOOST_AUTO_TEST_CASE(a_sentence_that_a_noun_goes_on_is_cut_too) {
  const Dump dump(
      "Der Dampfer lag bis zum Abend an der unteren Landungsbrücke, weil der Nebel vom\n"
      "Fluss her nicht weichen wollte, und die Post musste über die Berge gefahren werden.\n"
      "VOM HAFEN\n");
  const std::vector<ColumnEnd> ends = find_column_ends(dump.lines);
  BOOST_TEST(ends[1].is_cut);
  BOOST_TEST(!ends[2].is_cut);
}

BOOST_AUTO_TEST_CASE(who_took_the_picture_is_no_open_sentence) {
  const Dump dump(open(40).substr(0, 40 * 3) + "摄影／江小舟\n" + stopped(120));
  BOOST_TEST(!find_column_ends(dump.lines)[1].is_cut);
}

BOOST_AUTO_TEST_CASE(no_lines_have_no_ends) { BOOST_TEST(find_column_ends({}).empty()); }
