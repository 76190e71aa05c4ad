#include "formats/support/provenance.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

using namespace newsbind;

BOOST_AUTO_TEST_CASE(provenance_leaves_out_what_lies_between) {
  Source source;
  source.append("a \"b\".txt", "one\ntwo\n- 7 -\nthree\n");
  source.append("\xFF?>.txt", "four\n");
  const Run run = {{.span = {0, 3}},
                   {.span = {3, 4}, .repair = Repair::space, .printed = " "},
                   {.span = {4, 7}},
                   {.span = {14, 19}},
                   {.span = {20, 24}}};
  const std::vector<std::string> expected = {"file=\"a %22b%22.txt\" lines=\"1-2 4\"",
                                             "file=\"%FF?%3E.txt\" lines=\"1\""};
  BOOST_TEST(provenance(source, {run}) == expected, boost::test_tools::per_element());
}
