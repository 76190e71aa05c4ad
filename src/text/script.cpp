#include "text/script.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <string_view>

namespace newsbind::text {
namespace {

Script letter_script(char32_t c) {
  UErrorCode error = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(c), &error)) {
    case USCRIPT_HAN: return Script::han;
    case USCRIPT_HIRAGANA: return Script::hiragana;
    case USCRIPT_KATAKANA: return Script::katakana;
    case USCRIPT_HANGUL: return Script::hangul;
    case USCRIPT_LATIN: return Script::latin;
    case USCRIPT_CYRILLIC: return Script::cyrillic;
    case USCRIPT_GREEK: return Script::greek;
    default: return c == 0x30FC ? Script::katakana : Script::other_letter;
  }
}

}  // namespace

Script script(char32_t c) {
  if (c < 0x80) {
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') return Script::latin;
    if (c >= '0' && c <= '9') return Script::digit;
    return c == ' ' || (c >= '\t' && c <= '\r') ? Script::space
           : c > ' ' && c != 0x7F               ? Script::punctuation
                                                : Script::other;
  }
  if (c >= 0x4E00 && c < 0xA000) return Script::han;
  const auto code = static_cast<UChar32>(c);
  if (u_isUWhiteSpace(code)) return Script::space;
  if (u_charType(code) == U_DECIMAL_DIGIT_NUMBER) return Script::digit;
  if (u_isalpha(code) || u_charType(code) == U_LETTER_NUMBER || u_charType(code) == U_NON_SPACING_MARK ||
      u_charType(code) == U_COMBINING_SPACING_MARK)
    return letter_script(c);
  return u_ispunct(code) || u_charType(code) == U_MATH_SYMBOL || u_charType(code) == U_OTHER_SYMBOL
             ? Script::punctuation
             : Script::other;
}

bool is_capital(char32_t c) { return u_tolower(static_cast<UChar32>(c)) != static_cast<UChar32>(c); }

bool is_small(char32_t c) { return u_isULowercase(static_cast<UChar32>(c)); }

Stop stop(char32_t c) {
  constexpr std::u32string_view kQuestions = U"?!؟՞՜;፧⸮？！";
  const auto code = static_cast<UChar32>(c);
  if (!u_hasBinaryProperty(code, UCHAR_TERMINAL_PUNCTUATION)) return Stop::none;
  if (kQuestions.find(c) != kQuestions.npos) return Stop::question;
  return u_hasBinaryProperty(code, UCHAR_S_TERM) ? Stop::sentence : Stop::clause;
}

}  // namespace newsbind::text
