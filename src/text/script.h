#pragma once

#include <cstdint>

namespace newsbind::text {

enum class Script : std::uint8_t {
  han,
  hiragana,
  katakana,
  hangul,
  latin,
  cyrillic,
  greek,
  other_letter,
  digit,
  punctuation,
  space,
  other
};

/// The script of a character (UAX #24), as far as it matters here. Full-width Latin letters and digits count as latin
/// and digit.
Script script(char32_t character);

/// Whether a script puts no blanks between its words and fills a cell with each character.
constexpr bool is_dense(Script script) {
  return script == Script::han || script == Script::hiragana || script == Script::katakana;
}

/// Whether a character is of what stands among Han and kana as words do: a Latin letter or a digit.
inline bool is_latin_or_digit(char32_t character) {
  const Script kind = script(character);
  return kind == Script::latin || kind == Script::digit;
}

/// Whether a letter is a capital, or a small one, in a script that has both (Unicode, Uppercase and Lowercase).
bool is_capital(char32_t character);
bool is_small(char32_t character);

enum class Stop : std::uint8_t { none, clause, sentence, question };

/// What a punctuation mark closes (UAX #44, Terminal_Punctuation and Sentence_Terminal): a question or an exclamation,
/// a statement, or less than a sentence.
Stop stop(char32_t character);

}  // namespace newsbind::text
