#include "mark/trainer/posterior.h"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace newsbind;

namespace {

constexpr std::size_t kLines = 3;

struct Potentials {
  std::vector<LabelScores> labels;
  std::vector<PairScores> pairs;
};

Potentials random_potentials() {
  Potentials potentials{std::vector<LabelScores>(kLines), std::vector<PairScores>(kLines)};
  std::mt19937 random(7);
  const auto draw = [&](float& value) { value = static_cast<float>(random() % 1000) / 100; };
  for (LabelScores& line : potentials.labels)
    for (float& value : line) draw(value);
  for (PairScores& line : potentials.pairs)
    for (float& value : line) draw(value);
  return potentials;
}

// Calls `with` with each labelling and its likelihood.
template <typename With>
void for_each_labelling(const Potentials& potentials, const With& with) {
  for (std::size_t a = 0; a < kLabels; ++a)
    for (std::size_t b = 0; b < kLabels; ++b)
      for (std::size_t c = 0; c < kLabels; ++c)
        with(a, b, c,
             static_cast<double>(potentials.labels[0][a]) * potentials.pairs[1][a * kLabels + b] *
                 potentials.labels[1][b] * potentials.pairs[2][b * kLabels + c] * potentials.labels[2][c]);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(posterior)

BOOST_AUTO_TEST_CASE(is_what_all_labellings_add_up_to) {
  Potentials potentials = random_potentials();
  potentials.labels[1][4] = 0;
  for (std::size_t b = 0; b < kLabels; ++b) potentials.pairs[2][3 * kLabels + b] = 0;
  double all = 0;
  std::vector<double> middle(kLabels), pair(kLabels * kLabels);
  for_each_labelling(potentials, [&](std::size_t a, std::size_t b, std::size_t, double likelihood) {
    all += likelihood;
    middle[b] += likelihood;
    pair[a * kLabels + b] += likelihood;
  });
  Posterior posterior(Over::all);
  posterior.compute(potentials.labels, potentials.pairs);
  for (std::size_t b = 0; b < kLabels; ++b) BOOST_CHECK_SMALL(posterior.label(1)[b] - middle[b] / all, 1e-5);
  BOOST_CHECK_EQUAL(posterior.label(1)[3], 0);
  BOOST_CHECK_EQUAL(posterior.label(1)[4], 0);
  PairScores found;
  BOOST_REQUIRE(posterior.pair(1, found));
  for (std::size_t n = 0; n < found.size(); ++n) BOOST_CHECK_SMALL(found[n] - pair[n] / all, 1e-5);
}

BOOST_AUTO_TEST_CASE(over_the_likeliest_is_that_labelling) {
  const Potentials potentials = random_potentials();
  double most = 0;
  std::size_t best[kLines] = {};
  for_each_labelling(potentials, [&](std::size_t a, std::size_t b, std::size_t c, double likelihood) {
    if (likelihood <= most) return;
    most = likelihood;
    best[0] = a, best[1] = b, best[2] = c;
  });
  Posterior posterior(Over::likeliest);
  posterior.compute(potentials.labels, potentials.pairs);
  for (std::size_t i = 0; i < kLines; ++i)
    for (std::size_t b = 0; b < kLabels; ++b) BOOST_CHECK_EQUAL(posterior.label(i)[b], b == best[i] ? 1 : 0);
  PairScores found;
  for (std::size_t i = 1; i < kLines; ++i) {
    BOOST_REQUIRE(posterior.pair(i, found));
    for (std::size_t n = 0; n < found.size(); ++n)
      BOOST_CHECK_EQUAL(found[n], n == best[i - 1] * kLabels + best[i] ? 1 : 0);
  }
}

BOOST_AUTO_TEST_CASE(begins_anew_where_no_labelling_is_likely) {
  Potentials potentials = random_potentials();
  for (std::size_t b = 0; b < kLabels; ++b) {
    if (b != 2) potentials.labels[0][b] = 0;
    if (b != 8) potentials.labels[1][b] = 0;
  }
  potentials.pairs[1][2 * kLabels + 8] = 0;
  Posterior posterior(Over::all);
  posterior.compute(potentials.labels, potentials.pairs);
  BOOST_CHECK_CLOSE(posterior.label(0)[2], 1.0f, 0.001);
  BOOST_CHECK_CLOSE(posterior.label(1)[8], 1.0f, 0.001);
  PairScores found;
  BOOST_CHECK(!posterior.pair(1, found));
  BOOST_CHECK(posterior.pair(2, found));
}

BOOST_AUTO_TEST_SUITE_END()
