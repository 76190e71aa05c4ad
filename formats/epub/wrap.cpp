#include "formats/epub/wrap.h"

#include <algorithm>
#include <cstddef>

#include "text/utf8.h"
#include "text/width.h"

namespace newsbind::epub {

namespace {

constexpr std::u32string_view no_line_begins =
    U"、。，．：；？！…‥—～·」』）】〕〉》”’々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}%％";
constexpr std::u32string_view no_line_ends = U"「『（【〔〈《“‘([{";

bool is_hangul(char32_t c) {
  return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F);
}

/// Hundredths of the type size that a bold serif takes at most, or nearly: DejaVu Serif's are among the widest.
int advance(char32_t c) {
  const int columns = text::width(c);
  if (columns != 1) return columns * 50;
  if (std::u32string_view(U" .,:;'!|ijl’‘").find(c) != std::u32string_view::npos) return 39;
  if (std::u32string_view(U"MWmw—…@%&").find(c) != std::u32string_view::npos) return 108;
  return c >= U'A' && c <= U'Z' ? 86 : 68;
}

/// A stretch that no line may break.
struct Unit {
  std::string text;
  int advance = 0;
  int space = 0;  // the blank that follows where the line goes on
};

std::vector<Unit> units(std::string_view words) {
  std::vector<Unit> out;
  char32_t before = 0;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t begin = at;
    const char32_t character = text::next(words, at);
    if (text::is_blank(character)) {
      if (!out.empty()) out.back().space = advance(U' ');
      before = U' ';
      continue;
    }
    const bool ideograph = (text::width(character) == 2 && !is_hangul(character)) ||
                           (text::width(before) == 2 && !is_hangul(before) && text::width(character) != 0);
    const bool forbidden =
        no_line_begins.find(character) != no_line_begins.npos || no_line_ends.find(before) != no_line_ends.npos;
    if (out.empty() || before == U' ' || (ideograph && !forbidden)) out.emplace_back();
    out.back().text += words.substr(begin, at - begin);
    out.back().advance += advance(character);
    before = character;
  }
  return out;
}

/// A word too long for a line, and a script that sets no spaces, break between any two characters.
std::vector<Unit> split(const std::vector<Unit>& units, int width) {
  std::vector<Unit> out;
  for (const Unit& unit : units) {
    if (unit.advance <= width) {
      out.push_back(unit);
      continue;
    }
    for (std::size_t at = 0; at < unit.text.size();) {
      const std::size_t begin = at;
      const int more = advance(text::next(unit.text, at));
      if (begin == 0 || more > 0) out.emplace_back();
      out.back().text += unit.text.substr(begin, at - begin);
      out.back().advance += more;
    }
    out.back().space = unit.space;
  }
  return out;
}

bool is_hiragana(char32_t c) { return c >= 0x3041 && c <= 0x309F; }

/// Whether a reader would pause between two units: behind a mark of the sentence, at a blank where the script sets none
/// between words, and in Japanese where a word begins behind the kana that end the one before.
bool pauses_between(const Unit& left, const Unit& right) {
  constexpr std::u32string_view marks = U"，；：！？。、—…";
  const char32_t last = text::last_of(left.text), first = text::first_of(right.text);
  const bool blank = left.space > 0 && text::width(last) == 2 && !is_hangul(last);
  const bool word = is_hiragana(last) && !is_hiragana(first);
  return blank || word || marks.find(last) != marks.npos;
}

/// The units between the points where a reader would pause: the better breaks of a headline.
std::vector<Unit> phrases(const std::vector<Unit>& units) {
  std::vector<Unit> out;
  for (const Unit& unit : units) {
    if (out.empty() || pauses_between(out.back(), unit)) {
      out.push_back(unit);
      continue;
    }
    Unit& phrase = out.back();
    phrase.text += (phrase.space ? " " : "") + unit.text;
    phrase.advance += phrase.space + unit.advance;
    phrase.space = unit.space;
  }
  return out;
}

/// Breaks lines as they fill, and counts them; where `lines` is given, sets them there too.
std::size_t break_lines(const std::vector<Unit>& units, int width, std::vector<std::string>* lines = nullptr) {
  std::size_t count = 0;
  int used = 0, space = 0;
  for (const Unit& unit : units) {
    if (count == 0 || used + space + unit.advance > width) {
      ++count;
      used = space = 0;
      if (lines) lines->emplace_back();
    }
    if (lines) lines->back() += (space ? " " : "") + unit.text;
    used += space + unit.advance;
    space = unit.space;
  }
  return count;
}

std::vector<std::string> lines_of(const std::vector<Unit>& units, int width) {
  std::vector<std::string> lines;
  break_lines(units, width, &lines);
  return lines;
}

bool fits(const std::vector<Unit>& units, int width, std::size_t lines) {
  const bool words_fit = std::ranges::all_of(units, [&](const Unit& unit) { return unit.advance <= width; });
  return words_fit && break_lines(units, width) <= lines;
}

std::vector<std::string> balanced(const std::vector<Unit>& units, int width) {
  const std::size_t lines = break_lines(units, width);
  for (int narrower = width - 50; narrower > 0 && fits(units, narrower, lines); narrower -= 50) width = narrower;
  return lines_of(units, width);
}

/// The largest size at which the words stand in so many lines; 0 where none does.
int largest_size(const std::vector<Unit>& units, const Room& room, std::size_t lines) {
  const auto fits_at = [&](int size) { return fits(units, room.width * 100 / size, lines); };
  if (!fits_at(room.smallest)) return 0;
  int low = room.smallest, high = room.largest;
  while (low < high) {
    const int middle = (low + high + 1) / 2;
    if (fits_at(middle)) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

int best_size(const std::vector<Unit>& units, const Room& room) {
  int best = 0;
  for (std::size_t lines = 1; lines <= room.lines; ++lines) {
    if (const int size = largest_size(units, room, lines); size > best + best / 3) best = size;
  }
  return best;
}

/// Takes units off the end until the rest and an ellipsis fit.
std::vector<Unit> cut(std::vector<Unit> units, int width, std::size_t lines) {
  while (units.size() > 1) {
    units.pop_back();
    const Unit whole = units.back();
    units.back().text += "…";
    units.back().advance += advance(U'…');
    if (fits(units, width, lines)) break;
    units.back() = whole;
  }
  return units;
}

/// The units that the room can hold at the smallest size, and one more where there are more.
void shorten(std::vector<Unit>& units, int width, std::size_t lines) {
  const int capacity = width * static_cast<int>(lines);
  int used = 0;
  const auto beyond = std::ranges::find_if(units, [&](const Unit& unit) { return (used += unit.advance) > capacity; });
  if (beyond != units.end()) units.erase(beyond + 1, units.end());
}

}  // namespace

Setting set(std::string_view words, const Room& room) {
  const int widest = room.width * 100 / room.smallest;
  std::vector<Unit> all = split(units(words), widest);
  shorten(all, widest, room.lines);
  const std::vector<Unit> by_phrase = phrases(all);
  const int size = best_size(all, room), phrase_size = best_size(by_phrase, room);
  if (phrase_size > 0 && phrase_size * 5 >= size * 4) {
    return {phrase_size, balanced(by_phrase, room.width * 100 / phrase_size)};
  }
  if (size > 0) return {size, balanced(all, room.width * 100 / size)};
  return {room.smallest, lines_of(cut(all, widest, room.lines), widest)};
}

}  // namespace newsbind::epub
