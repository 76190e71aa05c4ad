#include "mark/cohesion.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "measure/measure.h"

using namespace newsbind;

namespace {

constexpr std::size_t kStory = 8;  // lines of a story, its heading the first

// Two stories, each with words of its own; under the second heading goes on what `behind` says.
std::string page(const std::string& heading, const std::string& behind) {
  std::string text = "Ferry\n";
  for (std::size_t i = 1; i < kStory; ++i) text += "The captain of the ferry moored beneath the lighthouse.\n";
  text += heading + "\n";
  for (std::size_t i = 1; i < kStory; ++i) text += behind + "\n";
  return text;
}

int cohesion(const std::string& text, std::size_t line) {
  Source source;
  source.append("page.txt", text);
  const Metrics metrics = measure(source);
  const std::vector<Observation> lines = observe(source, metrics);
  return Cohesion(lines).of(line);
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_story_goes_on_with_its_words_under_a_crosshead) {
  const std::string goes_on = page("Lanterns", "Lighthouse lanterns guided the captain of another ferry.");
  BOOST_TEST(cohesion(goes_on, kStory) > 0);
}

BOOST_AUTO_TEST_CASE(under_a_headline_the_words_are_new) {
  const std::string is_new = page("Orchard", "Farmers pruned orchards before autumn brought frost again.");
  BOOST_TEST(cohesion(is_new, kStory) == 0);
}

BOOST_AUTO_TEST_CASE(nothing_is_known_where_a_side_is_missing) {
  const std::string text = page("Lanterns", "Lighthouse lanterns guided the captain.");
  BOOST_TEST(cohesion(text, 0) == -1);
  BOOST_TEST(cohesion(text, 2 * kStory - 1) == -1);
  BOOST_TEST(cohesion("Ferry\n* * *\n42\n", 1) == -1);
}
