#include "formats/support/table.h"

#include <boost/test/unit_test.hpp>

#include "formats/issue_builder.h"
#include "formats/support/parts.h"

using namespace newsbind;

namespace {

Table table_of(BlockKind kind, std::initializer_list<std::string_view> lines) {
  test::IssueBuilder builder("en");
  const Block block = builder.block(kind, lines);
  return newsbind::table_of(builder.build().source, block);
}

/// Each row's cells between bars, without the blanks behind them.
std::vector<std::string> rows_of(std::initializer_list<std::string_view> lines, BlockKind kind = BlockKind::table) {
  test::IssueBuilder builder("en");
  const Block block = builder.block(kind, lines);
  const Issue issue = builder.build();
  std::vector<std::string> rows;
  for (const auto& row : newsbind::table_of(issue.source, block).rows) {
    rows.emplace_back("|");
    for (const Run& cell : row) rows.back() += cell_text(issue.source, cell) + "|";
  }
  return rows;
}

void expect(const std::vector<std::string>& actual, const std::vector<std::string>& expected) {
  BOOST_TEST(actual == expected, boost::test_tools::per_element());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tables_are_read)

BOOST_AUTO_TEST_CASE(blanks_two_wide_part_cells) {
  expect(rows_of({"Rovers    3   1", "Old Town  2   2"}), {"|Rovers|3|1|", "|Old Town|2|2|"});
  expect(rows_of({"甲队　　三胜", "乙队　　二胜"}), {"|甲队|三胜|", "|乙队|二胜|"});
  expect(rows_of({"a\t1", "b\t2"}), {"|a|1|", "|b|2|"});
}

BOOST_AUTO_TEST_CASE(leaders_part_cells_and_stay) {
  expect(rows_of({"Sunday . . . . 4.12 a.m.", "Monday ...... 5.06 a.m."}),
         {"|Sunday . . . .|4.12 a.m.|", "|Monday ......|5.06 a.m.|"});
}

BOOST_AUTO_TEST_CASE(verse_is_no_table) {
  expect(rows_of({"Here lay   a boat", "Here stood   a man"}, BlockKind::verse), {});
}

BOOST_AUTO_TEST_CASE(what_has_no_clear_columns_is_no_table) {
  BOOST_TEST(rows_of({"Rovers 3 1", "Old Town 2 2"}).empty());
  BOOST_TEST(rows_of({"Rovers  3  1", "Old Town  2"}).empty());
  BOOST_TEST(rows_of({"Rovers  3  1"}).empty());
  BOOST_TEST(rows_of({"", ""}).empty());
}

BOOST_AUTO_TEST_CASE(a_row_of_words_above_figures_is_the_head) {
  BOOST_TEST(table_of(BlockKind::table, {"Club    Won", "Rovers  3"}).has_head);
  BOOST_TEST(!table_of(BlockKind::table, {"Rovers  3", "Old Town  2"}).has_head);
  BOOST_TEST(!table_of(BlockKind::table, {"Mayor  A. Well", "Clerk  J. Reed"}).has_head);
}

BOOST_AUTO_TEST_SUITE_END()
