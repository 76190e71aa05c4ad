#include "mark/model.h"

#include <boost/test/unit_test.hpp>
#include <fstream>
#include <iterator>

#include "mark/features.h"

using namespace newsbind;

BOOST_AUTO_TEST_CASE(weights_are_read_as_they_are_printed) {
  const Model model = Model::parse("# a comment\nclose=s\tP 1.5\tHP -0.25\n");
  const auto weights = model.weights(FeatureSink::hash("close=s"), Pages::known);
  BOOST_REQUIRE(weights.size() == 2);
  BOOST_TEST(weights[0].slot == static_cast<std::size_t>(Label::paragraph));
  BOOST_TEST(weights[0].value == 1.5f);
  BOOST_TEST(weights[1].slot == kLabels + static_cast<std::size_t>(Label::headline) * kLabels +
                                    static_cast<std::size_t>(Label::paragraph));
  BOOST_TEST(model.weights(FeatureSink::hash("close=q"), Pages::known).empty());
  BOOST_TEST(!model.knows_other_pages());
}

BOOST_AUTO_TEST_CASE(weights_for_other_pages_stand_apart) {
  const Model model = Model::parse("?close=s\tP 0.5\nclose=s\tP 1.5\n");
  BOOST_TEST(model.knows_other_pages());
  BOOST_TEST(model.weights(FeatureSink::hash("close=s"), Pages::known)[0].value == 1.5f);
  BOOST_TEST(model.weights(FeatureSink::hash("close=s"), Pages::other)[0].value == 0.5f);
}

BOOST_AUTO_TEST_CASE(a_line_of_another_form_is_refused_by_its_number) {
  for (const char* text : {"bias\tP 1\nbias\n", "bias\tP 1\nbias\tQ 1\n", "bias\tP 1\nbias\tP one\n"})
    BOOST_CHECK_EXCEPTION(Model::parse(text), std::invalid_argument, [](const std::invalid_argument& error) {
      return std::string(error.what()).starts_with("line 2 ");
    });
}

BOOST_AUTO_TEST_CASE(the_weights_built_in_are_those_of_the_text) {
  std::ifstream in(NEWSBIND_SOURCE_DIR "/src/mark/weights.txt", std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  const Model read = Model::parse(text);
  std::size_t features = 0;
  for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
    if (text[at] == '#') continue;
    const std::uint64_t key = key_of(std::string_view(text).substr(at, text.find('\t', at) - at));
    const auto wanted = read.weights(key, Pages::known), built = Model::built_in().weights(key, Pages::known);
    BOOST_REQUIRE(wanted.size() == built.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
      BOOST_REQUIRE(wanted[i].slot == built[i].slot && wanted[i].value == built[i].value);
    ++features;
  }
  BOOST_TEST(features > 1000u);
}
