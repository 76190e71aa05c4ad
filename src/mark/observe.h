#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "mark/cues.h"
#include "measure/measure.h"
#include "source/source.h"

namespace newsbind {

/// What is seen in one printed line, before its neighbours are looked at.
struct Observation {
  std::string_view text;  ///< of the Source, without the blanks at its ends
  const LineMetrics* metrics = nullptr;
  char first = ' ';  ///< class of the first character, see classify()
  char last = ' ';   ///< class of the last character
  char inner = ' ';  ///< where `last` closes a quotation or bracket, the class before it
  Cues cues;
  std::uint8_t digits = 0;       ///< percent of the characters
  std::uint8_t capitals = 0;     ///< percent of the cased letters
  std::uint8_t titled = 0;       ///< percent of the Latin words that begin with a capital
  std::uint32_t characters = 0;  ///< blanks inside the line included
  std::uint16_t words = 0;       ///< words of spaced scripts; characters of Han and kana count as halves
  std::uint16_t commas = 0;      ///< commas and their kin inside the line
  std::uint16_t stops = 0;       ///< full stops inside the line, its end left out
  std::uint16_t colons = 0;      ///< colons inside the line
  std::uint16_t gaps = 0;        ///< runs of three blanks or more inside the line
  std::uint8_t lead =
      0;  ///< columns of the first word with the blank before it: what it takes to go onto the line above
  std::uint16_t lead_advance = 0;     ///< the same in hundredths of an em of a proportional face
  std::int8_t quotes = 0;             ///< quotation marks opened less those closed
  char script = ' ';                  ///< of most letters: H Han, K kana, G Hangul, L Latin, O other
  bool other_script = false;          ///< Latin among Han, or traditional characters in a simplified issue and so on
  std::uint8_t repeats = 0;           ///< other lines of the issue alike but for digits, 9 at most
  std::vector<std::uint32_t> tokens;  ///< hashes of its content words (Han: pairs of characters), sorted, each once
};

/// Whether a full stop closes the line, bare or inside a quotation or bracket.
inline bool closes_sentence(const Observation& line) { return line.inner == 's'; }

/// Whether a full stop, a question mark or an exclamation mark does.
inline bool ends_sentence(const Observation& line) { return closes_sentence(line) || line.inner == 'q'; }

/// Whether nothing closes the line: it ends with a letter, a digit or a comma, and says of no one that he wrote it.
inline bool is_open(const Observation& line) {
  constexpr std::string_view kOpenEnds = "HKGaAo0c";
  return kOpenEnds.find(line.last) != kOpenEnds.npos && !line.cues.has(Cue::sign_off);
}

/// Whether the line is of Chinese or Japanese.
inline bool is_dense(const Observation& line) { return line.script == 'H' || line.script == 'K'; }

/// Whether hardly a letter of the line is small.
inline bool is_in_capitals(const Observation& line) {
  constexpr std::uint8_t kCapitals = 85;  // percent
  return line.capitals >= kCapitals;
}

/// Whether the line says of itself that it names who wrote.
inline bool is_signed(const Observation& line) {
  return line.cues.has(Cue::byline) || line.cues.has(Cue::reporter) || line.cues.has(Cue::sign);
}

/// Whether the line says whom to call, where to go, what is offered or which firm offers it.
inline bool solicits(const Observation& line) {
  return line.cues.has(Cue::contact) || line.cues.has(Cue::address) || line.cues.has(Cue::offer) ||
         line.cues.has(Cue::firm);
}

/// Whether the line says whom to call or what it costs.
inline bool names_terms(const Observation& line) { return line.cues.has(Cue::contact) || line.cues.has(Cue::price); }

/// A letter a class: s full stop, q question or exclamation mark, c comma, : colon, ( opening bracket or quotation, )
/// closing, " a straight quotation mark, - hyphen, d dash, e ellipsis, 0 digit, H Han, K kana, G Hangul, A capital, a
/// small letter, o another letter, m a mark such as ■, . another sign.
char classify(char32_t character);

/// The letters of a text, whatever case it is set in: without its digits, marks and blanks.
std::u32string letters_of(std::string_view text);

/// Observes the printed lines of the source in order. The views stay in the source.
std::vector<Observation> observe(const Source& source, const Metrics& metrics);

}  // namespace newsbind
