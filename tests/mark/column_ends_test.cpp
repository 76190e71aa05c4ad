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

}  // namespace

BOOST_AUTO_TEST_CASE(a_column_ends_where_the_others_do_though_no_sentence_is_cut_there) {
  // Columns of 300 characters; the third ends between two sentences.
  const Dump dump(stopped(180) + open(120) + stopped(200) + open(100) + stopped(80) + stopped(220) + stopped(150) +
                  open(150) + open(300) + open(300) + stopped(90));
  const std::vector<ColumnEnd> ends = find_column_ends(dump.lines);
  BOOST_REQUIRE(ends.size() == 11u);
  BOOST_TEST(ends[4].known);
  BOOST_TEST(ends[2].is_cut);
  BOOST_TEST(ends[6].fit == 4);  // 300 characters below the cut above and 300 above the cut below
  BOOST_TEST(!ends[6].is_cut);
  BOOST_TEST(ends[5].fit == 0);  // within a column
}

BOOST_AUTO_TEST_CASE(one_that_is_a_few_characters_off_fits_less) {
  const Dump dump(stopped(180) + open(120) + stopped(200) + open(100) + stopped(80) + stopped(223) + stopped(147) +
                  open(150) + open(300) + open(300) + stopped(90));
  BOOST_TEST(find_column_ends(dump.lines)[6].fit == 2);
}

BOOST_AUTO_TEST_CASE(two_columns_that_are_alike_may_be_so_by_chance) {
  const Dump dump(open(300) + open(300) + open(300) + stopped(90));
  for (const ColumnEnd& end : find_column_ends(dump.lines)) BOOST_TEST(!end.known);
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

BOOST_AUTO_TEST_CASE(no_lines_have_no_ends) { BOOST_TEST(find_column_ends({}).empty()); }
