#include "text/joint.h"

#include <cmath>

#include "text/korean_spacing.h"
#include "text/script.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

bool is_one_of(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

bool is_dense(Script script) {
  return script == Script::han || script == Script::hiragana || script == Script::katakana;
}

// CJK Symbols and Punctuation, Vertical and CJK Compatibility Forms, Halfwidth and Fullwidth Forms: they bring their
// own space.
bool is_wide_mark(char32_t c) {
  return (c >= 0x3000 && c <= 0x303F) || (c >= 0x30FB && c <= 0x30FC) || (c >= 0xFE30 && c <= 0xFE4F) ||
         (c >= 0xFF00 && c <= 0xFFEF);
}

// Quotation marks, dashes and the ellipsis are as wide as the text they stand in.
bool is_chameleon(char32_t c) { return is_one_of(U"“”‘’…—―·‥•■□●◆▲", c); }

bool writes_without_spaces(std::string_view language) {
  return language.starts_with("zh") || language.starts_with("ja");
}

// A web address goes on over a line end.
bool in_address(std::string_view left) {
  const std::string_view word = left.substr(left.rfind(' ') + 1);
  const bool address = word.find("://") != word.npos || word.starts_with("www.");
  return address && is_one_of(U"/-_.?=&", static_cast<unsigned char>(left.back()));
}

char32_t last_of(std::string_view text) {
  std::size_t at = text.size();
  return previous(text, at);
}

char32_t first_of(std::string_view text) {
  std::size_t at = 0;
  return next(text, at);
}

Joint at_dash(std::string_view left, std::string_view right) {
  const bool spaced =
      left.ends_with(" --") || left.ends_with(" —") || right.starts_with("-- ") || right.starts_with("— ");
  return spaced ? Joint::space : Joint::nothing;
}

bool is_dash(char32_t c) { return is_one_of(U"—―", c); }

// Opening marks bind what follows. “ opens in English and closes in German.
bool binds_next(char32_t c, std::string_view language) {
  if (c == U'“' || c == U'‘') return !language.starts_with("de");
  return is_one_of(U"([{„‚", c);
}

}  // namespace

void Joiner::show(std::string_view left, std::string_view right) {
  if (left.empty() || right.empty() || !is_hangul(last_of(left)) || !is_hangul(first_of(right))) return;
  spaces_ += 1 / (1 + std::exp(-korean_space(left, right)));
  ++shown_;
}

bool Joiner::ends_between_syllables() const {
  constexpr int kEnough = 4;
  constexpr double kMost = 0.7;
  return shown_ >= kEnough && spaces_ < kMost * shown_;
}

Joint Joiner::korean(std::string_view left, std::string_view right) const {
  if (!ends_between_syllables()) return Joint::space;
  if (!is_hangul(last_of(left))) return script(last_of(left)) == Script::digit ? Joint::nothing : Joint::space;
  constexpr double kStandsElsewhere = 2;
  double space = korean_space(left, right);
  if (lexicon_.count_joined(left, right) > 0) space -= kStandsElsewhere;
  if (lexicon_.count(last_word(left)) > 1 && lexicon_.count(first_word(right)) > 1) space += kStandsElsewhere / 2;
  return space > 0 ? Joint::space : Joint::nothing;
}

Joint Joiner::joint(std::string_view left, std::string_view right) const {
  if (left.empty() || right.empty()) return Joint::nothing;
  const char32_t a = last_of(left), b = first_of(right);
  const Script sa = script(a), sb = script(b);
  if (is_dense(sa) || is_dense(sb) || is_wide_mark(a) || is_wide_mark(b)) return Joint::nothing;
  if (sb == Script::hangul) return binds_next(a, language_) ? Joint::nothing : korean(left, right);
  const bool unspaced = writes_without_spaces(language_);
  if (unspaced && (is_chameleon(a) || is_chameleon(b))) return Joint::nothing;
  if (unspaced &&
      (sa == Script::digit || sb == Script::digit || sa == Script::punctuation || sb == Script::punctuation))
    return is_one_of(U",;:!?", a) ? Joint::space : Joint::nothing;
  if (unspaced) return lexicon_.count_joined(left, right) > 0 ? Joint::nothing : Joint::space;
  if (binds_next(a, language_) || is_one_of(U",.;:!?)]}", b) || a == '/' || in_address(left)) return Joint::nothing;
  return is_dash(a) || is_dash(b) || left.ends_with("--") || right.starts_with("--") ? at_dash(left, right)
                                                                                     : Joint::space;
}

}  // namespace newsbind::text
