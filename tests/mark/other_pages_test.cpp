// Whose weights decide: those of known pages, or of others.

#include <boost/test/unit_test.hpp>
#include <string>

#include "mark/labelling.h"
#include "source/read.h"

using namespace newsbind;

namespace {

// What decides on so many lines of prose by weights that give each, on a known page, a lead of `lead`.
Pages decides(const std::string& lead, int lines, const std::string& others = "?~begin1=T\tV 20\n") {
  const Model model = Model::parse("~begin1=T\tP " + lead + "\n" + others);
  std::string text;
  for (int i = 0; i < lines; ++i) text += "The ferry rests until the ice has gone from the river.\n\n";
  const Source source = read({{"page.txt", text}});
  return label_lines(source, measure(source), model).pages;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_page_in_doubt_is_labelled_by_other_weights) {
  BOOST_TEST((decides("0.5", 60) == Pages::other));
  BOOST_TEST((decides("40", 60) == Pages::known));
}

BOOST_AUTO_TEST_CASE(a_few_lines_are_labelled_by_the_weights_of_known_pages) {
  BOOST_TEST((decides("0.5", 20) == Pages::known));
}

BOOST_AUTO_TEST_CASE(a_model_without_other_weights_decides_by_what_it_has) {
  BOOST_TEST((decides("0.5", 60, "") == Pages::known));
}
