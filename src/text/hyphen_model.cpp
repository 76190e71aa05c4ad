#include "text/hyphen_model.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "text/dictionary.h"
#include "text/hyphen_weights.h"
#include "text/lexicon.h"
#include "text/script.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

constexpr std::string_view kLearned[] = {"de", "en", "fr"};

std::string_view first_letters(std::string_view word, int letters) {
  std::size_t at = 0;
  while (letters-- > 0 && at < word.size()) next(word, at);
  return word.substr(0, at);
}

std::string_view last_letters(std::string_view word, int letters) {
  std::size_t at = word.size();
  while (letters-- > 0 && at > 0) previous(word, at);
  return word.substr(at);
}

std::string letters_in(std::string_view word) {
  constexpr std::size_t kLong = 9;
  return std::to_string(std::min(length(word), kLong));
}

// Which words the halves are, and the whole: "ab" for two words that are none together, "w" for one whose halves are
// not.
std::string known(const std::string& a, const std::string& b, std::string_view language) {
  std::string out;
  if (is_in_dictionary(a, language)) out += 'a';
  if (is_in_dictionary(b, language)) out += 'b';
  if (is_in_dictionary(a + b, language)) out += 'w';
  return out;
}

}  // namespace

double log_odds(double share) { return std::log(share / (1 - share)); }

bool has_hyphen_model(std::string_view language) {
  return std::any_of(std::begin(kLearned), std::end(kLearned),
                     [&](std::string_view learned) { return language.starts_with(learned); });
}

void hyphen_features(std::string_view left, std::string_view right, std::string_view language,
                     const std::function<void(std::string_view)>& sink) {
  const std::string_view printed = last_word(left), rest = first_word(right);
  const std::string a = folded(behind_elision(printed)), b = folded(rest);
  const auto feature = [&](std::string_view kind, std::string_view value) {
    sink(std::string(language.substr(0, 2)).append(kind).append("=").append(value));
  };
  feature("b", "");
  feature("L", a);
  feature("R", b);
  for (int letters = 1; letters <= 4; ++letters) {
    feature("l" + std::to_string(letters), last_letters(a, letters));
    feature("r" + std::to_string(letters), first_letters(b, letters));
  }
  feature("lr", std::string(last_letters(a, 1)).append(first_letters(b, 1)));
  feature("llr", std::string(last_letters(a, 2)).append(first_letters(b, 2)));
  feature("f", first_letters(a, 3));
  feature("e", last_letters(b, 3));
  feature("n", letters_in(a));
  feature("m", letters_in(b));
  feature("nm", letters_in(a).append("+").append(letters_in(b)));
  feature("c", is_capital(first_of(printed)) ? "1" : "0");
  feature("C", is_capital(first_of(rest)) ? "1" : "0");
  if (has_dictionary(language)) feature("w", known(a, b, language));
  if (left.substr(0, left.size() - printed.size()).ends_with('-')) feature("h", "left");
  if (right.substr(rest.size()).starts_with('-')) feature("h", "right");
}

double own_hyphen(std::string_view left, std::string_view right, std::string_view language, double share) {
  double odds = log_odds(share);
  hyphen_features(left, right, language, [&](std::string_view feature) { odds += weight_of(kHyphenWeights, feature); });
  return odds;
}

}  // namespace newsbind::text
