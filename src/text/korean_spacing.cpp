#include "text/korean_spacing.h"

#include <algorithm>
#include <string>
#include <vector>

#include "text/korean_weights.h"
#include "text/script.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

constexpr std::size_t kNear = 3;     // characters on either side
constexpr std::size_t kLongest = 4;  // characters of a word that is looked at whole

// Digits are alike, and so are Latin letters.
std::string shape(char32_t c) {
  const Script kind = script(c);
  std::string utf8;
  append(utf8, kind == Script::digit ? U'0' : kind == Script::latin ? U'A' : kind == Script::space ? U' ' : c);
  return utf8;
}

std::vector<std::string> last_shapes(std::string_view text) {
  std::vector<std::string> shapes;
  for (std::size_t at = text.size(); at > 0 && shapes.size() <= kLongest;) {
    shapes.push_back(shape(previous(text, at)));
    if (shapes.back() == " " && shapes.size() >= kNear) break;
  }
  shapes.resize(std::max(shapes.size(), kNear), " ");
  return shapes;
}

std::vector<std::string> first_shapes(std::string_view text) {
  std::vector<std::string> shapes;
  for (std::size_t at = 0; at < text.size() && shapes.size() <= kLongest;) {
    shapes.push_back(shape(next(text, at)));
    if (shapes.back() == " " && shapes.size() >= kNear) break;
  }
  shapes.resize(std::max(shapes.size(), kNear), " ");
  return shapes;
}

std::size_t word_length(const std::vector<std::string>& shapes) {
  return static_cast<std::size_t>(std::find(shapes.begin(), shapes.end(), " ") - shapes.begin());
}

std::string count(std::uint32_t times) { return std::to_string(std::min(times, 3u)); }

}  // namespace

void korean_features(std::string_view left, std::string_view right, const Lexicon& lexicon,
                     const std::function<void(std::string_view)>& sink) {
  const std::vector<std::string> l = last_shapes(left), r = first_shapes(right);
  sink("bias");
  sink("a" + l[0]);
  sink("b" + r[0]);
  sink("c" + l[0] + r[0]);
  sink("d" + l[1] + l[0]);
  sink("e" + r[0] + r[1]);
  sink("f" + l[2] + l[1] + l[0]);
  sink("g" + r[0] + r[1] + r[2]);
  sink("h" + l[1] + l[0] + r[0]);
  sink("i" + l[0] + r[0] + r[1]);
  sink("j" + l[1] + l[0] + r[0] + r[1]);
  const std::size_t before = word_length(l), behind = word_length(r);
  sink("n" + std::to_string(before));
  sink("m" + std::to_string(behind));
  sink("nm" + std::to_string(before) + std::to_string(behind));
  std::string word;
  for (std::size_t i = before; i-- > 0;) word += l[i];
  if (before <= kLongest) sink("L" + word);
  word.clear();
  for (std::size_t i = 0; i < behind; ++i) word += r[i];
  if (behind <= kLongest) sink("R" + word);
  const auto runs = [&](const std::string& run) { return count(lexicon.korean().count(run)); };
  const auto met = [&](const char* name, const std::string& ends, const std::string& begins) {
    sink(name + runs(ends + begins) + runs(ends + " " + begins));
  };
  met("W", l[0], r[0]);
  met("X", l[1] + l[0], r[0]);
  met("Y", l[0], r[0] + r[1]);
  met("Z", l[1] + l[0], r[0] + r[1]);
  met("w", l[2] + l[1] + l[0], r[0]);
  met("x", l[0], r[0] + r[1] + r[2]);
  sink("y" + runs(" " + l[1] + l[0]) + runs(" " + l[1] + l[0] + " "));
  sink("z" + runs(" " + r[0] + r[1]) + runs(r[0] + r[1]));
  sink("J" + count(lexicon.count_joined(left, right)));
  sink("U" + count(lexicon.count(last_word(left))));
  sink("V" + count(lexicon.count(first_word(right))));
}

double korean_space(std::string_view left, std::string_view right, const Lexicon& lexicon) {
  double odds = 0;
  korean_features(left, right, lexicon, [&](std::string_view feature) { odds += weight_of(kKoreanWeights, feature); });
  return odds;
}

bool is_hangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }

}  // namespace newsbind::text
