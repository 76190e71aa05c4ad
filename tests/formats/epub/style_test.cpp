#include "formats/epub/style.h"

#include <boost/test/unit_test.hpp>
#include <regex>
#include <string>
#include <vector>

using newsbind::epub::style_sheet;

namespace {

/// What a property is set to, wherever the style sheet sets it.
std::vector<std::string> values_of(const std::string& property) {
  const std::string sheet(style_sheet);
  const std::regex setting("[;{\\s]" + property + ":\\s*([^;]+);");
  std::vector<std::string> values;
  for (std::sregex_iterator found(sheet.begin(), sheet.end(), setting), end; found != end; ++found)
    values.push_back((*found)[1]);
  return values;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_readers_dark_mode_holds) {
  for (const std::string property : {"color", "background", "background-color", "border-color"}) {
    for (const std::string& value : values_of(property))
      BOOST_TEST_CONTEXT(property) BOOST_CHECK_EQUAL(value, "inherit");
  }
  BOOST_CHECK(!values_of("border").empty());
  for (const std::string& value : values_of("border")) BOOST_TEST_CONTEXT(value) BOOST_CHECK(value.ends_with(" solid"));
}

BOOST_AUTO_TEST_CASE(a_users_size_of_type_holds) {
  BOOST_CHECK(!values_of("font-size").empty());
  for (const std::string& value : values_of("font-size"))
    BOOST_TEST_CONTEXT(value) BOOST_CHECK(std::regex_match(value, std::regex("[0-9.]+em")));
  for (const std::string& value : values_of("line-height"))
    BOOST_TEST_CONTEXT(value) BOOST_CHECK(std::regex_match(value, std::regex("[0-9.]+")));
  BOOST_CHECK(style_sheet.find("!important") == style_sheet.npos);
}
