#include "formats/support/table.h"

#include <boost/test/unit_test.hpp>

#include "formats/epub/issue_builder.h"

using namespace newsbind;

namespace {

std::optional<Table> table_of(std::initializer_list<std::string_view> lines) {
  test::IssueBuilder builder("en");
  const Block block = builder.block(BlockKind::table, lines);
  return read_table(builder.build().source, block);
}

using Rows = std::vector<std::vector<std::string>>;

void expect(std::initializer_list<std::string_view> lines, const Rows& rows) {
  const std::optional<Table> table = table_of(lines);
  BOOST_TEST_REQUIRE(table.has_value());
  BOOST_CHECK(table->rows == rows);
  BOOST_TEST(table->columns == rows.front().size());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tables_are_read)

BOOST_AUTO_TEST_CASE(blanks_two_columns_wide_part_cells) {
  expect({"Rovers    3   1", "Old Town  2   2"}, {{"Rovers", "3", "1"}, {"Old Town", "2", "2"}});
  expect({"甲队　三胜", "乙队　二胜"}, {{"甲队", "三胜"}, {"乙队", "二胜"}});
  expect({"a\t1", "b\t2"}, {{"a", "1"}, {"b", "2"}});
}

BOOST_AUTO_TEST_CASE(leaders_part_cells_and_stay) {
  expect({"Sunday . . . . 4.12 a.m.", "Monday ...... 5.06 a.m."},
         {{"Sunday . . . .", "4.12 a.m."}, {"Monday ......", "5.06 a.m."}});
  expect({"Oats  ....  3 s.", "Rye  ....  4 s."}, {{"Oats  ....", "3 s."}, {"Rye  ....", "4 s."}});
}

BOOST_AUTO_TEST_CASE(what_has_no_clear_columns_is_no_table) {
  BOOST_TEST(!table_of({"Rovers 3 1", "Old Town 2 2"}).has_value());
  BOOST_TEST(!table_of({"Rovers  3  1", "Old Town  2"}).has_value());
  BOOST_TEST(!table_of({"Rovers  3  1"}).has_value());
  BOOST_TEST(!table_of({"", ""}).has_value());
}

BOOST_AUTO_TEST_CASE(a_row_of_words_above_figures_is_the_head) {
  BOOST_TEST(table_of({"Club    Won", "Rovers  3"})->has_head);
  BOOST_TEST(!table_of({"Rovers  3", "Old Town  2"})->has_head);
  BOOST_TEST(!table_of({"Mayor  A. Well", "Clerk  J. Reed"})->has_head);
}

BOOST_AUTO_TEST_SUITE_END()
