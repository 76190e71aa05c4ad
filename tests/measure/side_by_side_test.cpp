#include "measure/side_by_side.h"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace newsbind;

namespace {

// The line, from 1, at which the text reads straight across columns; 0 where it does not.
std::uint32_t side_by_side(std::string_view text) {
  Source source;
  source.append("page.txt", text);
  const auto found = find_side_by_side(source, measure(source));
  return found ? *found + 1 : 0;
}

std::string times(int n, std::string_view lines) {
  std::string text;
  for (int i = 0; i < n; ++i) text += lines;
  return text;
}

constexpr std::string_view kEnglish =
    "the bell of the old ferry, which was      who had hung it there, and when, and why\n"
    "discovered on Monday under a heap of      nobody on the quay could say. It will be\n"
    "nets, in excellent voice; and those       rung for fog, for fire and for dinner, as\n";
constexpr std::string_view kChinese =
    "关门三年的渡口老茶馆，昨天清早重新　　　　何小满是老掌柜的孙女。她说，茶还是老\n"
    "卸下了门板。六点不到，头一拨茶客已　　　　价钱，坐一天也不赶人。门外的长凳添了\n"
    "经坐满四张方桌，有人从邻县赶来，只　　　　两条，雨棚也换了新的，说书人还是原来\n";

}  // namespace

BOOST_AUTO_TEST_CASE(two_columns_of_prose_side_by_side_are_found_at_their_first_line) {
  BOOST_TEST(side_by_side("THE HARBOUR POST\n\n" + times(4, kEnglish)) == 3u);
  BOOST_TEST(side_by_side("渡口日报\n" + times(4, kChinese)) == 2u);
}

BOOST_AUTO_TEST_CASE(a_few_lines_side_by_side_are_not_enough) {
  BOOST_TEST(side_by_side(std::string(kEnglish)) == 0u);
  BOOST_TEST(side_by_side(std::string(kChinese)) == 0u);
}

BOOST_AUTO_TEST_CASE(a_table_is_none) {
  BOOST_TEST(side_by_side(times(12, "Coopers' Guild, the old crew     6 min. 11 sec., and two lengths\n")) == 0u);
  BOOST_TEST(side_by_side(times(12, "Salted herring, the barrel       Landed at the north mole\n")) == 0u);
  BOOST_TEST(side_by_side(times(12, "| the bell of the old ferry | which was hung there |\n")) == 0u);
  BOOST_TEST(side_by_side(times(6,
                                "桐油（每百斤，含税运费）　　　　一百二十元，另收桶钱\n"
                                "上等茶叶，新摘，五十斤装　　　　八百四十元，付现九折\n")) == 0u);
  BOOST_TEST(side_by_side(times(12, "Lamp oil . . . . . . . . the gallon, at the quay . . . 3 s.\n")) == 0u);
}

BOOST_AUTO_TEST_CASE(verse_side_by_side_is_none) {
  BOOST_TEST(side_by_side(times(6,
                                "O lamp upon the harbour wall,      The herring fleet is coming home,\n"
                                "Burn on, burn on for me;           And I am out at sea;\n")) == 0u);
}

BOOST_AUTO_TEST_CASE(prose_with_wide_spaces_is_none) {
  BOOST_TEST(side_by_side(times(6,
                                "the bell of the old ferry,  which was hung there long ago, and rung\n"
                                "for fog and for fire, and who had  hung it there nobody knew, was\n"
                                "found, so they say,  on the Monday under a heap of old nets by a\n"
                                "boy who was looking for something else, as  boys will, and ran\n")) == 0u);
}
