#include "text/lexicon.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/hyphen.h"
#include "text/hyphen_model.h"
#include "text/korean_spacing.h"
#include "text/script.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

bool is_apostrophe(char32_t c) { return c == '\'' || c == U'’'; }

bool in_word(char32_t c) { return is_word_letter(c) || is_hangul(c) || is_apostrophe(c); }

bool is_hyphen(char32_t c) { return c == '-' || c == U'\u2010' || c == U'\u2011'; }

char32_t lower(char32_t c) {
  if (c >= 'A' && c <= 'Z') return c + 32;
  return c < 0x80 ? c : static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

}  // namespace

bool is_word_letter(char32_t c) {
  const Script kind = script(c);
  return kind == Script::latin || kind == Script::cyrillic || kind == Script::greek || kind == Script::other_letter;
}

std::string folded(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) append(out, lower(next(word, at)));
  return out;
}

std::string_view last_word(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0) {
    std::size_t at = begin;
    if (!in_word(previous(text, at))) break;
    begin = at;
  }
  return text.substr(begin);
}

std::string_view first_word(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size()) {
    std::size_t at = end;
    if (!in_word(next(text, at))) break;
    end = at;
  }
  return text.substr(0, end);
}

std::string_view behind_elision(std::string_view word) {
  for (std::string_view mark : {"'", "’"})
    if (const auto at = word.rfind(mark); at != word.npos && at + mark.size() < word.size())
      word = word.substr(at + mark.size());
  return word;
}

void Lexicon::add_line(std::string_view utf8) {
  const std::size_t hyphen = hyphen_size(utf8);
  const std::size_t end = utf8.size() - hyphen;
  bool half = cut_, korean = false;
  std::string word;
  for (std::size_t at = 0; at < end;) {
    const char32_t c = next(utf8, at);
    korean = korean || is_hangul(c);
    if (in_word(c)) append(word, lower(c));
    else if (is_hyphen(c) && !word.empty()) word += '-';
    else {
      if (!half) add_word(word);
      half = false;
      word.clear();
    }
  }
  if (!half && hyphen == 0) add_word(word);
  if (korean) korean_.add_line(utf8);
  cut_ = hyphen > 0;
  ++lines_;
  cuts_ += cut_ && end > 0 && is_word_letter(last_of(utf8.substr(0, end)));
}

// A word with hyphens counts as a whole and as each two neighbours; a word behind an elided article counts alone too.
void Lexicon::add_word(std::string_view word) {
  while (word.ends_with('-')) word.remove_suffix(1);
  if (word.size() < 2) return;
  ++words_;
  compounds_ += word.find('-') != word.npos;
  ++counts_[std::string(word)];
  if (const std::string_view bare = behind_elision(word); bare.size() < word.size()) ++counts_[std::string(bare)];
  std::size_t first = word.find('-');
  if (first == word.npos || word.find('-', first + 1) == word.npos) return;
  for (std::size_t begin = 0; first != word.npos;) {
    const std::size_t second = word.find('-', first + 1);
    ++counts_[std::string(word.substr(begin, second == word.npos ? second : second - begin))];
    begin = first + 1;
    first = second;
  }
}

// A line ends within a word with a hyphen as often as one stands in a line: such words are twice as long as others, and
// the first part must fit.
double Lexicon::own_hyphens() const {
  constexpr double kUsualWeighs = 12, kMost = 0.9;
  constexpr std::size_t kPage = 40;  // lines: fewer say too little
  if (lines_ < kPage || words_ == 0) return kOwnHyphens;
  const double expected = static_cast<double>(lines_ * compounds_) / static_cast<double>(words_);
  return std::min((expected + kOwnHyphens * kUsualWeighs) / (static_cast<double>(cuts_) + kUsualWeighs), kMost);
}

bool Lexicon::has_few_cuts() const {
  constexpr std::size_t kOneLineOf = 50;
  return cuts_ * kOneLineOf <= lines_;
}

std::uint32_t Lexicon::count(std::string_view word) const {
  const auto found = counts_.find(folded(word));
  return found == counts_.end() ? 0 : found->second;
}

std::uint32_t Lexicon::count_joined(std::string_view left, std::string_view right) const {
  return count(std::string(last_word(left)).append(first_word(right)));
}

}  // namespace newsbind::text
