#include "text/joint.h"

#include "text/script.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

bool is_one_of(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

bool is_dense(Script script) { return script == Script::han || script == Script::hiragana || script == Script::katakana; }

// CJK Symbols and Punctuation, Vertical and CJK Compatibility Forms, Halfwidth and Fullwidth Forms: they bring their own space.
bool is_wide_mark(char32_t c) {
  return (c >= 0x3000 && c <= 0x303F) || (c >= 0x30FB && c <= 0x30FC) || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFFEF);
}

// Quotation marks, dashes and the ellipsis are as wide as the text they stand in.
bool is_chameleon(char32_t c) { return is_one_of(U"“”‘’…—―·‥•■□●◆▲", c); }

bool writes_without_spaces(std::string_view language) { return language.starts_with("zh") || language.starts_with("ja"); }

// A web address goes on over a line end.
bool in_address(std::string_view left) {
  const std::string_view word = left.substr(left.rfind(' ') + 1);
  const bool address = word.find("://") != word.npos || word.starts_with("www.");
  return address && is_one_of(U"/-_.?=&", static_cast<unsigned char>(left.back()));
}

}  // namespace

Joint joint(std::string_view left, std::string_view right, std::string_view language) {
  if (left.empty() || right.empty()) return Joint::nothing;
  std::size_t at = left.size();
  const char32_t a = previous(left, at);
  at = 0;
  const char32_t b = next(right, at);
  const Script sa = script(a), sb = script(b);
  if (is_dense(sa) || is_dense(sb) || is_wide_mark(a) || is_wide_mark(b)) return Joint::nothing;
  const bool unspaced = writes_without_spaces(language);
  if (unspaced && (is_chameleon(a) || is_chameleon(b))) return Joint::nothing;
  if (unspaced && (sa == Script::digit || sb == Script::digit || sa == Script::punctuation || sb == Script::punctuation))
    return is_one_of(U",;:!?", a) ? Joint::space : Joint::nothing;
  if (is_one_of(U"([{“‘«„", a) && a != U'«') return Joint::nothing;
  if (is_one_of(U",.;:!?)]}", b)) return Joint::nothing;
  if (is_one_of(U"/", a) || in_address(left)) return Joint::nothing;
  if (is_one_of(U"—―", a) || left.ends_with("--") || is_one_of(U"—―", b) || right.starts_with("--")) {
    const bool open_set = left.ends_with(" --") || left.ends_with(" —") || right.starts_with("-- ") || right.starts_with("— ");
    return open_set ? Joint::space : Joint::nothing;
  }
  return Joint::space;
}

}  // namespace newsbind::text
