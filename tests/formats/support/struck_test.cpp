#include "formats/support/struck.h"

#include <boost/test/unit_test.hpp>

using namespace newsbind;

namespace {

struct Text {
  std::string_view text;
  Reason reason;
};

std::vector<Text> texts_of(const Issue& issue) {
  std::vector<Text> texts;
  for (const Strike& strike : struck_texts(issue)) texts.push_back({issue.source.view(strike.span), strike.reason});
  return texts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(struck_text)

BOOST_AUTO_TEST_CASE(neighbours_struck_for_one_reason_are_one_text) {
  Issue issue;
  issue.source.append("a.txt", "THE POST\n\n- 7 -\nprinted\n- 8 -\n-----\n\f- 9 -\n");
  issue.struck = {{{0, 8}, Reason::folio},         {{8, 10}, Reason::white_space},  {{10, 15}, Reason::folio},
                  {{15, 16}, Reason::white_space}, {{23, 24}, Reason::white_space}, {{24, 29}, Reason::folio},
                  {{29, 30}, Reason::white_space}, {{30, 35}, Reason::rule},        {{35, 37}, Reason::white_space},
                  {{37, 42}, Reason::folio}};
  const std::vector<Text> texts = texts_of(issue);
  BOOST_TEST_REQUIRE(texts.size() == 4);
  BOOST_TEST(texts[0].text == "THE POST\n\n- 7 -");
  BOOST_TEST(texts[1].text == "- 8 -");
  BOOST_CHECK(texts[2].reason == Reason::rule);
  BOOST_TEST(texts[3].text == "- 9 -");
}

BOOST_AUTO_TEST_CASE(a_page_parts_neighbours) {
  Issue issue;
  issue.source.append("a.txt", "- 7 -\n\f- 8 -\n");
  issue.struck = {{{0, 5}, Reason::folio}, {{5, 7}, Reason::white_space}, {{7, 12}, Reason::folio}};
  BOOST_TEST(texts_of(issue).size() == 2);
}

BOOST_AUTO_TEST_CASE(what_xml_does_not_allow_is_shown_and_counted) {
  std::size_t replaced = 0;
  BOOST_TEST(xml_text("a\tb\n<\x07>\xEF\xBF\xBF", replaced) == "a\tb\n<␇>\uFFFD");
  BOOST_TEST(replaced == 2);
}

BOOST_AUTO_TEST_SUITE_END()
