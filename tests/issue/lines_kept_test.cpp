#include "issue/lines_kept.h"

#include <boost/test/unit_test.hpp>

using namespace newsbind;

namespace {

bool is(BlockKind kind, const std::vector<std::string_view>& lines) { return kind_of_lines(lines) == kind; }

}  // namespace

BOOST_AUTO_TEST_CASE(lines_that_begin_with_marks_are_a_list) {
  BOOST_TEST(is(BlockKind::list, {"1. Quay Street", "2. Ropewalk", "3. The Mole"}));
  BOOST_TEST(is(BlockKind::list, {"（一）渡口", "（二）石桥", "（三）茶馆"}));
  BOOST_TEST(is(BlockKind::list, {"一、渡口", "二、石桥"}));
  BOOST_TEST(is(BlockKind::list, {"• oil", "• wick", "• rope"}));
  BOOST_TEST(is(BlockKind::list, {"① 나루터", "② 돌다리"}));
}

BOOST_AUTO_TEST_CASE(lines_with_cells_are_a_table) {
  BOOST_TEST(is(BlockKind::table, {"Coopers' Guild . . . . 6 min. 11 sec.", "Custom House . . . . 7 min. 02 sec."}));
  BOOST_TEST(is(BlockKind::table, {"Oats     3 s.     the bushel", "Rye      4 s.     the bushel"}));
  BOOST_TEST(is(BlockKind::table, {"渡口队　　　三比一　　　石桥队", "茶馆队　　　二比二　　　学校队"}));
  BOOST_TEST(is(BlockKind::table, {"Harbour 3, Ropewalk 1", "Quay 2, Mole 2"}));
}

BOOST_AUTO_TEST_CASE(other_lines_are_verse) {
  BOOST_TEST(is(BlockKind::verse, {"Here lay a boat", "that would not float"}));
  BOOST_TEST(is(BlockKind::verse, {"灯火沿江次第开，", "归人都向晚风来。"}));
  BOOST_TEST(is(BlockKind::verse, {"Yours, etc.,", "Josiah Marl, Boat-builder."}));
  BOOST_TEST(is(BlockKind::verse,
                {"In the year of the flood, 1892", "the ferry went down with the mail", "and never was seen"}));
  BOOST_TEST(is(BlockKind::verse, {"I saw a ship a-sailing,", "a-sailing on the sea"}));
}
