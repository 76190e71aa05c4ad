#include "mark/decode.h"

#include <boost/test/unit_test.hpp>
#include <optional>
#include <random>

using namespace newsbind;

namespace {

Lattice random_lattice(std::size_t lines, unsigned seed) {
  std::mt19937 random(seed);
  const auto value = [&] { return static_cast<float>(random() % 1000) / 100.0f; };
  Lattice lattice;
  for (std::size_t i = 0; i < lines; ++i) {
    lattice.labels.emplace_back();
    for (float& score : lattice.labels.back()) score = value();
    lattice.pair.push_back(static_cast<std::uint32_t>(i % 2));
  }
  for (int i = 0; i < 2; ++i) {
    lattice.pairs.emplace_back();
    for (float& score : lattice.pairs.back()) score = value();
  }
  return lattice;
}

// The score of a labelling; nothing for one that the grammar forbids.
std::optional<float> total(const Lattice& lattice, const std::vector<Label>& labels) {
  if (!may_open(labels[0])) return {};
  float sum = lattice.labels[0][static_cast<std::size_t>(labels[0])];
  for (std::size_t i = 1; i < labels.size(); ++i) {
    if (!may_follow(labels[i - 1], labels[i])) return {};
    sum += lattice.labels[i][static_cast<std::size_t>(labels[i])];
    sum += lattice.pairs[lattice.pair[i]]
                        [static_cast<std::size_t>(labels[i - 1]) * kLabels + static_cast<std::size_t>(labels[i])];
  }
  return sum;
}

template <typename Visitor>
void for_each_labelling(Visitor visit) {
  for (std::size_t a = 0; a < kLabels; ++a)
    for (std::size_t b = 0; b < kLabels; ++b)
      for (std::size_t c = 0; c < kLabels; ++c)
        visit({static_cast<Label>(a), static_cast<Label>(b), static_cast<Label>(c)});
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_labelling_is_the_best_of_all) {
  for (unsigned seed = 1; seed <= 5; ++seed) {
    const Lattice lattice = random_lattice(3, seed);
    const auto found = total(lattice, decode(lattice));
    BOOST_REQUIRE(found);
    for_each_labelling([&](const std::vector<Label>& labels) {
      if (const auto other = total(lattice, labels)) BOOST_REQUIRE_LE(*other, *found + 1e-3);
    });
  }
}

BOOST_AUTO_TEST_CASE(a_margin_is_what_the_best_other_label_falls_short_by) {
  const Lattice lattice = random_lattice(3, 7);
  const std::vector<Label> best = decode(lattice);
  const std::vector<LabelScores> found = marginals(lattice);
  for (std::size_t line = 0; line < 3; ++line) {
    float runner_up = -1e9f;
    for_each_labelling([&](const std::vector<Label>& labels) {
      if (labels[line] == best[line]) return;
      if (const auto other = total(lattice, labels)) runner_up = std::max(runner_up, *other);
    });
    BOOST_TEST(margin(found[line], best[line]).value == *total(lattice, best) - runner_up,
               boost::test_tools::tolerance(1e-3f));
  }
}

BOOST_AUTO_TEST_CASE(a_line_has_only_labels_it_is_allowed) {
  const Lattice lattice = random_lattice(3, 9);
  const LabelSet verse = LabelSet{1} << static_cast<unsigned>(Label::verse);
  const std::vector<Label> labels = decode(lattice, {kAnyLabel, verse, kAnyLabel});
  BOOST_TEST((labels[1] == Label::verse));
}

BOOST_AUTO_TEST_CASE(a_headlines_second_line_follows_a_headline) {
  BOOST_TEST(may_follow(Label::headline, Label::headline_on));
  BOOST_TEST(!may_follow(Label::paragraph, Label::headline_on));
  BOOST_TEST(!may_follow(Label::headline, Label::crosshead));
  BOOST_TEST(may_follow(Label::folio, Label::paragraph_on));
  BOOST_TEST(!may_open(Label::paragraph_on));
}

BOOST_AUTO_TEST_CASE(an_issue_without_lines_has_no_labels) {
  BOOST_TEST(decode(Lattice()).empty());
  BOOST_TEST(marginals(Lattice()).empty());
}
