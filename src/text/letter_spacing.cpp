#include "text/letter_spacing.h"

#include <algorithm>

#include "text/script.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

constexpr std::size_t kFewest = 4;

bool is_mark(char32_t c) { return (c > 0x3000 && c <= 0x303F) || c == U'・' || (c > 0xFF00 && c <= 0xFF0F); }

// Small kana and the mark of a long vowel belong to the letter before them.
bool hangs_on(char32_t c) {
  return std::u32string_view(U"ァィゥェォッャュョぁぃぅぇぉっゃゅょー").find(c) != std::u32string_view::npos;
}

bool fills_cell(char32_t c) { return is_dense(script(c)) || is_mark(c); }

struct Word {
  std::size_t end = 0;                 // offset of the space behind it
  bool alone = true;                   // one letter at the most
  bool letter = false;                 // holds one
  bool opens = false, closes = false;  // begins, ends with a dense character
};

std::vector<Word> words_of(std::string_view line) {
  std::vector<Word> words(1);
  std::size_t letters = 0;
  bool first = true;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t here = at;
    const char32_t c = next(line, at);
    Word& word = words.back();
    if (c == ' ') {
      word.end = here;
      words.emplace_back();
      letters = 0;
      first = true;
      continue;
    }
    const bool dense = fills_cell(c);
    if (first) word.opens = dense;
    first = false;
    word.closes = dense;
    if (dense && !is_mark(c) && !hangs_on(c)) ++letters;
    word.letter = letters > 0;
    word.alone = word.alone && dense && letters <= 1;
  }
  words.back().end = line.size();
  return words;
}

}  // namespace

std::vector<std::size_t> letter_spaces(std::string_view line) {
  std::vector<std::size_t> spaces;
  if (line.find(' ') == line.npos) return spaces;
  const std::vector<Word> words = words_of(line);
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = begin, letters = 0;
    for (; end < words.size() && words[end].alone; ++end) letters += words[end].letter;
    if (letters >= kFewest) {
      const std::size_t from = begin > 0 && words[begin - 1].closes ? begin - 1 : begin;
      const std::size_t to = end < words.size() && words[end].opens ? end : end - 1;
      for (std::size_t i = from; i < to; ++i) spaces.push_back(words[i].end);
    }
    begin = std::max(end, begin + 1);
  }
  return spaces;
}

std::string closed_up(std::string_view line) {
  constexpr std::size_t kFewestAlone = 3;
  constexpr std::u32string_view kBlanks = U" \u3000";
  std::string closed;
  std::size_t letters = 0;
  bool alone = true;  // the last character was a blank, or there is none yet
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = next(line, at);
    if (is_one_of(kBlanks, c)) {
      alone = true;
      continue;
    }
    if (!alone || !is_dense(script(c))) return "";
    alone = false;
    append(closed, c);
    ++letters;
  }
  return letters >= kFewestAlone ? closed : "";
}

}  // namespace newsbind::text
