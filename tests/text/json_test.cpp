#include "text/json.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(json)

using namespace newsbind::text;
using namespace std::string_view_literals;

BOOST_AUTO_TEST_CASE(a_string_escapes_what_rfc_8259_wants_and_nothing_else) {
  BOOST_TEST(json_string("") == R"("")");
  BOOST_TEST(json_string("a\"b\\c/d") == R"("a\"b\\c/d")");
  BOOST_TEST(json_string("\n\r\t\f\0\x1F"sv) == R"("\n\r\t\u000c\u0000\u001f")");
  BOOST_TEST(json_string("渡\u2028\x7F\U0001F5DE") == "\"渡\u2028\x7F\U0001F5DE\"");
}

BOOST_AUTO_TEST_CASE(an_objects_members_stand_in_the_order_of_the_calls) {
  JsonObject object;
  BOOST_TEST(object.finish() == "{}");
  object.text("b", "x").text_if_any("c", "").number("a", 7).json("d", "[1]");
  BOOST_TEST(object.finish() == R"({"b":"x","a":7,"d":[1]})");
}

BOOST_AUTO_TEST_SUITE_END()
