#include "mark/cut_words.h"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace newsbind;

namespace {

// What is added for the second of two lines whose scores stand so far apart.
float added(const std::string& text, float apart = 0) {
  Source source;
  source.append("page.txt", text);
  const Metrics metrics = measure(source);
  Lattice lattice;
  lattice.labels.resize(2);
  lattice.labels[1][static_cast<std::size_t>(Label::paragraph)] = apart;
  weigh_cut_words(LineSequence(observe(source, metrics)), lattice);
  const float score = lattice.labels[1][static_cast<std::size_t>(Label::paragraph_on)];
  BOOST_TEST(lattice.cut_words[1] == (score > 0));
  return score;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_line_that_ends_a_word_of_the_line_above_goes_on) {
  BOOST_TEST(added("江湾渡口的灯昨夜亮了，船长说这是全国经\n济最好的一年，两岸的居民都来看灯。\n") == kCutWord);
  BOOST_TEST(added("港の灯台は昨夜から新しい灯を点けて、市役\n所の人々が朝から船を見ていた。\n") == kCutWord);
}

BOOST_AUTO_TEST_CASE(a_word_that_ends_with_its_line_says_nothing) {
  BOOST_TEST(added("江湾渡口的灯昨夜亮了，船长说这是全国经济\n最好的一年，两岸的居民都来看灯。\n") == 0);
  BOOST_TEST(added("江湾渡口的灯昨夜亮了。\n船长说这是全国经济最好的一年。\n") == 0);
  BOOST_TEST(added("The lamp on the pier was lit last night, and the fer\nry came.\n") == 0);
}

BOOST_AUTO_TEST_CASE(where_the_scores_are_sure_no_dictionary_is_asked) {
  BOOST_TEST(added("江湾渡口的灯昨夜亮了，船长说这是全国经\n济最好的一年，两岸的居民都来看灯。\n", 20) == 0);
}
