#include "mark/adapt.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>

using namespace newsbind;

namespace {

constexpr std::uint16_t kOfHeadlines = 7, kOfText = 8, kOfAdvertisements = 9;

// An issue built line by line: of each line a feature, and how much speaks for a label.
class Issue {
 public:
  Issue() { lattice.pairs.emplace_back().fill(0); }

  void add(std::uint16_t feature, Label label, float score, const std::string& line = "The ferry rests.") {
    text_ += line + "\n";
    lattice.labels.emplace_back().fill(0);
    lattice.labels.back()[static_cast<std::size_t>(label)] = score;
    lattice.features.push_back(feature);
    lattice.ends.push_back(lattice.features.size());
    lattice.pair.push_back(0);
  }

  void add(int lines, std::uint16_t feature, Label label) {
    for (int i = 0; i < lines; ++i) add(feature, label, 12);
  }
  void add_headlines_and_text(int lines_of_each) {
    add(lines_of_each, kOfHeadlines, Label::headline);
    add(lines_of_each, kOfText, Label::paragraph);
  }

  void adapt() {
    Source source;
    source.append("page.txt", text_);
    const Metrics metrics = measure(source);
    newsbind::adapt(LineSequence(observe(source, metrics)), lattice);
  }

  Label last() const { return decode(lattice).back(); }
  const LabelScores& own() const { return lattice.own.back(); }

  Lattice lattice;

 private:
  std::string text_;
};

}  // namespace

BOOST_AUTO_TEST_CASE(a_doubtful_line_is_what_the_lines_like_it_are) {
  Issue issue;
  issue.add_headlines_and_text(12);
  issue.add(kOfHeadlines, Label::paragraph, 0.05f);
  BOOST_REQUIRE(issue.last() == Label::paragraph);
  issue.adapt();
  BOOST_TEST((issue.last() == Label::headline));
}

BOOST_AUTO_TEST_CASE(a_line_that_is_sure_of_itself_stays_what_it_is) {
  Issue issue;
  issue.add_headlines_and_text(12);
  issue.add(kOfHeadlines, Label::paragraph, 3);
  issue.adapt();
  BOOST_TEST((issue.last() == Label::paragraph));
}

BOOST_AUTO_TEST_CASE(a_line_does_not_vouch_for_itself) {
  Issue issue;
  issue.add(30, kOfText, Label::paragraph);
  issue.add(kOfHeadlines, Label::headline, 3);
  issue.adapt();
  for (const float score : issue.own()) BOOST_TEST(score == 0);
}

BOOST_AUTO_TEST_CASE(nothing_is_struck_for_being_like_what_is_struck) {
  Issue issue;
  issue.add(12, kOfAdvertisements, Label::advertisement);
  issue.add(12, kOfText, Label::paragraph);
  issue.add(kOfAdvertisements, Label::paragraph, 0.05f);
  issue.adapt();
  for (auto label = static_cast<std::size_t>(Label::folio); label < kLabels; ++label)
    BOOST_TEST(issue.own()[label] == 0);
}

BOOST_AUTO_TEST_CASE(a_few_lines_say_nothing_of_the_issue) {
  Issue issue;
  issue.add_headlines_and_text(8);
  issue.add(kOfHeadlines, Label::paragraph, 0.05f);
  issue.adapt();
  BOOST_TEST(issue.lattice.own.empty());
  BOOST_TEST((issue.last() == Label::paragraph));
}

BOOST_AUTO_TEST_CASE(whether_a_sentence_goes_on_over_a_blank_line_is_for_its_words_to_say) {
  for (const bool cut : {true, false}) {
    Issue issue;
    issue.add_headlines_and_text(12);
    issue.add(kOfHeadlines, Label::headline, 12, cut ? "The ferry that" : "The ferry rests.");
    issue.add(kOfText, Label::paragraph_on, 1, "\nnobody crossed with.");
    issue.adapt();
    const float begins = issue.own()[static_cast<std::size_t>(Label::paragraph)];
    const float goes_on = issue.own()[static_cast<std::size_t>(Label::paragraph_on)];
    BOOST_TEST((begins == goes_on) == cut);
  }
}
