#include "text/joint.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>

#include "text/ascii.h"
#include "text/dictionary.h"
#include "text/korean_spacing.h"
#include "text/language.h"
#include "text/script.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

// CJK Symbols and Punctuation, Vertical and CJK Compatibility Forms, Halfwidth and Fullwidth Forms: they bring their
// own space.
bool is_wide_mark(char32_t c) {
  return (c >= 0x3000 && c <= 0x303F) || (c >= 0x30FB && c <= 0x30FC) || (c >= 0xFE30 && c <= 0xFE4F) ||
         (c >= 0xFF00 && c <= 0xFFEF);
}

// Quotation marks, dashes and the ellipsis are as wide as the text they stand in.
bool is_chameleon(char32_t c) { return is_one_of(U"“”‘’…—―·‥•■□●◆▲", c); }

// Scripts other than Han and kana that set no space between words: Thai, Lao, Tibetan, Myanmar, Khmer, the Tai scripts,
// Bopomofo, Yi (the Unicode blocks).
bool runs_on(char32_t c) {
  return (c >= 0x0E00 && c <= 0x0FFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) ||
         (c >= 0x1950 && c <= 0x19DF) || (c >= 0x1A20 && c <= 0x1AAF) || (c >= 0x3100 && c <= 0x312F) ||
         (c >= 0xA000 && c <= 0xA4CF);
}

bool is_dash(char32_t c) { return is_one_of(U"—―", c); }

bool is_quotation(char32_t c) { return is_one_of(U"\"“”„‟«»‹›‘‚", c); }

std::string_view without_last_dashes(std::string_view text) {
  while (!text.empty()) {
    std::size_t at = text.size();
    const char32_t c = previous(text, at);
    if (!is_dash(c) && c != '-') break;
    text.remove_suffix(text.size() - at);
  }
  return text;
}

std::string_view without_first_dashes(std::string_view text) {
  while (!text.empty()) {
    std::size_t at = 0;
    const char32_t c = next(text, at);
    if (!is_dash(c) && c != '-') break;
    text.remove_prefix(at);
  }
  return text;
}

// The character before the last one, and behind the first one; a space at the text's end.
char32_t before_last(std::string_view text) {
  std::size_t at = text.size();
  previous(text, at);
  return at > 0 ? previous(text, at) : U' ';
}

char32_t behind_first(std::string_view text) {
  std::size_t at = 0;
  next(text, at);
  return at < text.size() ? next(text, at) : U' ';
}

// A web address or an e-mail address goes on over a line end; a sentence that begins with a capital does not go on one.
bool in_address(std::string_view left, std::string_view right) {
  std::size_t begin = left.size();
  while (begin > 0 && static_cast<unsigned char>(left[begin - 1]) > ' ' &&
         static_cast<unsigned char>(left[begin - 1]) < 0x80)
    --begin;
  const std::string_view word = left.substr(begin);
  if ((word.ends_with("http:") || word.ends_with("https:")) && right.starts_with("//")) return true;
  const bool site = word.find("://") != word.npos || word.find("www.") != word.npos;
  if (!site && word.find('@') == word.npos) return false;
  const char32_t b = first_of(right);
  if (is_one_of(U"/?=&@#_", b)) return true;
  if (!is_latin_or_digit(b) || (left.back() == '.' && is_capital(b))) return false;
  return is_one_of(U"/-_.?=&@#:", static_cast<unsigned char>(left.back()));
}

// 49,|680: a comma between thousands.
bool in_number(std::string_view left, std::string_view right) {
  const auto digits = static_cast<std::size_t>(std::find_if_not(right.begin(), right.end(), is_digit) - right.begin());
  if (!left.ends_with(',') || digits != 3) return false;
  const std::string_view before = left.substr(0, left.size() - 1);
  const auto last =
      static_cast<std::size_t>(std::find_if_not(before.rbegin(), before.rend(), is_digit) - before.rbegin());
  const bool lists = last == 3 && right.substr(digits).starts_with(", ") && !right.starts_with("000");
  return last >= 1 && last <= 3 && !lists;
}

// Whether the line is mostly short words of Han with a space between any two: a list of names.
bool lists_names(std::string_view line) {
  constexpr int kFewest = 2, kLongest = 5;
  int dense = 0, spaces = 0;
  char32_t before = U' ';
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = next(line, at);
    dense += is_dense(script(c));
    spaces += (c == ' ' || c == 0x3000) && is_dense(script(before));
    before = c;
  }
  return spaces >= kFewest && dense <= kLongest * spaces;
}

// A name of two or three Han ends in a list, and another begins; half a name does not.
bool between_names(std::string_view left, std::string_view right) {
  if (!lists_names(left) || !lists_names(right)) return false;
  return length(left.substr(left.rfind(' ') + 1)) >= 2 && length(right.substr(0, right.find(' '))) >= 2;
}

// Agency and date of a report, and the word before a reporter's name: some papers set a space behind them, some none.
bool ends_dateline(std::string_view left) { return left.ends_with("日电") || left.ends_with("日電"); }

bool ends_reporter(std::string_view left) { return left.ends_with("（记者") || left.ends_with("（記者"); }

}  // namespace

void Joiner::observe(std::string_view line) {
  char32_t two_before = U' ', before = U' ';
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t here = at;
    const char32_t c = next(line, at);
    const char32_t outer = before == ' ' ? two_before : before;
    Habit& beside = latin_beside_han_;
    if ((is_dense(script(outer)) && is_latin_or_digit(c)) || (is_latin_or_digit(outer) && is_dense(script(c))))
      ++(before == ' ' ? beside.spaced : beside.close);
    if (is_dash(c) && !is_dash(before) && at < line.size() && outer != ' ')
      ++(before == ' ' ? dash_.spaced : dash_.close);
    const bool spaced = c == ' ' || c == 0x3000;
    if (before == U'电' || before == U'電' || before == U'者') {
      const std::string_view above = line.substr(0, here);
      if (ends_dateline(above)) ++(spaced ? dateline_.spaced : dateline_.close);
      if (ends_reporter(above)) ++(spaced ? reporter_.spaced : reporter_.close);
    }
    two_before = before;
    before = c;
  }
}

void Joiner::show(std::string_view left, std::string_view right) {
  if (left.empty() || right.empty()) return;
  const bool number_ends = script(last_of(left)) == Script::digit,
             number_begins = script(first_of(right)) == Script::digit;
  cut_numbers_ += number_ends && number_begins;
  whole_numbers_ += number_ends != number_begins;
  if (!is_hangul(last_of(left)) || !is_hangul(first_of(right))) return;
  spaces_ += 1 / (1 + std::exp(-korean_space(left, right, lexicon_)));
  ++shown_;
}

bool Joiner::ends_between_syllables() const {
  constexpr int kEnough = 4;
  constexpr double kMost = 0.7;
  return shown_ >= kEnough && spaces_ < kMost * shown_;
}

bool Joiner::ends_anywhere() const {
  constexpr int kEnough = 2, kMostWhole = 3;  // to one that is cut
  return cut_numbers_ >= kEnough && whole_numbers_ <= kMostWhole * cut_numbers_;
}

Joint Joiner::beside_dense(std::string_view left, std::string_view right) const {
  const char32_t a = last_of(left), b = first_of(right);
  if (!ends_dateline(left) && (is_latin_or_digit(a) || is_latin_or_digit(b)))
    return latin_beside_han_.wants_space() && !is_wide_mark(a) && !is_wide_mark(b) ? Joint::space : Joint::nothing;
  if (ends_dateline(left)) return dateline_.wants_space() ? Joint::space : Joint::nothing;
  if (ends_reporter(left)) return reporter_.wants_space() ? Joint::space : Joint::nothing;
  return between_names(left, right) ? Joint::space : Joint::nothing;
}

// Within Chinese and Japanese, neither character being of these scripts.
Joint Joiner::in_dense_text(std::string_view left, std::string_view right) const {
  const char32_t a = last_of(left), b = first_of(right);
  if (is_chameleon(a) || is_chameleon(b)) return Joint::nothing;
  const auto sets_itself_off = [](char32_t c) {
    return script(c) == Script::digit || script(c) == Script::punctuation;
  };
  if (sets_itself_off(a) || sets_itself_off(b))
    return is_one_of(U",;:!?", a) && script(b) != Script::punctuation ? Joint::space : Joint::nothing;
  if (lexicon_.count_joined(left, right) > 0) return Joint::nothing;
  const auto stands_elsewhere = [&](std::string_view word) { return lexicon_.count(word) > 1; };
  const bool are_words = stands_elsewhere(last_word(left)) && stands_elsewhere(first_word(right));
  return ends_anywhere() && !are_words ? Joint::nothing : Joint::space;
}

// A dash at the joint is spaced where its other side is, or the dashes are; —— for a name left out is a word.
Joint Joiner::at_dash(std::string_view left, std::string_view right) const {
  const std::string_view before = without_last_dashes(left), behind = without_first_dashes(right);
  const bool ends = before.size() < left.size(), begins = behind.size() < right.size();
  if (ends && !begins) {
    if (before.empty() || before.ends_with(' ')) return Joint::space;
    if (left.ends_with("——") && is_capital(last_of(before))) return Joint::space;
  } else if (begins && !ends) {
    if (behind.empty() || is_one_of(U" ,.;:", first_of(behind))) return Joint::space;
  }
  return dash_.wants_space() && !left.ends_with("--") && !right.starts_with("--") ? Joint::space : Joint::nothing;
}

// Opening marks bind what follows: a bracket, a dollar sign, a quotation mark with a space before it. The French set a
// space within theirs, and elide the article before a vowel.
bool Joiner::opens(std::string_view left) const {
  const char32_t a = last_of(left), before = before_last(left);
  if (is_one_of(U"([{¿¡$£", a)) return true;
  if (u_charType(static_cast<UChar32>(a)) == U_START_PUNCTUATION && !is_quotation(a)) return true;
  const bool romance = language_.starts_with("fr") || language_.starts_with("it");
  if (is_one_of(U"'’", a) && is_word_letter(before)) return romance;
  if (a == U'«' && language_.starts_with("fr")) return false;
  return (is_quotation(a) || a == '\'') && (before == ' ' || is_one_of(U"([{—-", before));
}

bool Joiner::closes(std::string_view right) const {
  const char32_t b = first_of(right), behind = behind_first(right);
  if (is_one_of(U",.;:!?)]}،؛؟।׃", b)) {
    const bool french = language_.starts_with("fr") && is_one_of(U";:!?", b);
    return !french || behind != ' ';
  }
  if (b == '%') return !language_.starts_with("de") && !language_.starts_with("fr");
  if (b == U'»' && language_.starts_with("fr")) return false;
  return is_quotation(b) && (behind == ' ' || is_one_of(U",.;:!?)]", behind));
}

// condi|tion, abandon|ment: where next to no line ends in a hyphen, halves that are no words and make one; in English
// one of them may be a word, circum|stance, if the other is not what is read for one, tho|rough.
bool Joiner::lost_hyphen(std::string_view left, std::string_view right) const {
  constexpr std::size_t kShortest = 2, kLong = 7;  // letters
  if (!lexicon_.has_few_cuts() || !u_islower(static_cast<UChar32>(last_of(left))) ||
      !u_islower(static_cast<UChar32>(first_of(right))))
    return false;
  const std::string first = folded(last_word(left)), second = folded(first_word(right)), whole = first + second;
  if (length(first) < kShortest || length(second) < kShortest) return false;
  const auto is_word = [&](const std::string& word) {
    return has_dictionary(language_) ? is_in_dictionary(word, language_) : lexicon_.count(word) > 1;
  };
  const bool begins_as_word = is_word(first), ends_as_word = is_word(second);
  if (begins_as_word || ends_as_word) {
    if (begins_as_word == ends_as_word || !has_dictionary(language_) || length(whole) < kLong) return false;
    if (ends_as_word && lexicon_.count(first) > 1) return false;
  }
  return is_in_dictionary(whole, language_) || lexicon_.count(whole) > !has_dictionary(language_);
}

Joint Joiner::between_words(std::string_view left, std::string_view right) const {
  const char32_t a = last_of(left), b = first_of(right);
  if (runs_on(a) && runs_on(b)) return Joint::nothing;
  if (is_dash(a) || is_dash(b) || left.ends_with("--") || right.starts_with("--")) return at_dash(left, right);
  if (opens(left) || closes(right) || in_number(left, right)) return Joint::nothing;
  const bool hangs = script(a) != Script::punctuation;
  const bool slash = (a == '/' && before_last(left) != ' ') || (b == '/' && hangs && behind_first(right) != ' ');
  const bool maqaf = a == U'\u05BE' || b == U'\u05BE';
  return slash || maqaf || lost_hyphen(left, right) ? Joint::nothing : Joint::space;
}

Joint Joiner::joint(std::string_view left, std::string_view right) const {
  if (left.empty() || right.empty()) return Joint::nothing;
  const char32_t a = last_of(left), b = first_of(right);
  if (in_address(left, right)) return Joint::nothing;
  if (ends_between_syllables()) {
    const bool in_digits = script(a) == Script::digit && script(b) == Script::digit;
    if (in_digits || is_one_of(U"“‘「『([", a)) return Joint::nothing;
    if (is_hangul(a) || is_hangul(b)) return korean_space(left, right, lexicon_) > 0 ? Joint::space : Joint::nothing;
  }
  if (is_dense(script(a)) || is_dense(script(b)) || is_wide_mark(a) || is_wide_mark(b))
    return beside_dense(left, right);
  if (is_unspaced(language_) && in_number(left, right)) return Joint::nothing;
  return is_unspaced(language_) ? in_dense_text(left, right) : between_words(left, right);
}

}  // namespace newsbind::text
