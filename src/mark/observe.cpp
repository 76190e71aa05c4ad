#include "mark/observe.h"

#include <algorithm>
#include <unordered_map>

#include "mark/content_words.h"
#include "text/fold.h"
#include "text/script.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

constexpr std::uint32_t kFnvBasis = 2166136261u;
constexpr std::uint32_t kFnvPrime = 16777619u;

std::uint32_t mix(std::uint32_t hash, char32_t c) { return (hash ^ c) * kFnvPrime; }

bool is_han(char32_t c) { return (c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || c >= 0x20000; }

bool is_kana(char32_t c) { return c >= 0x3041 && c <= 0x30FF && c != 0x30FB; }

struct Counts {
  unsigned characters = 0, digits = 0, capitals = 0, cased = 0, words = 0, titled = 0, blanks = 0;
  unsigned han = 0, kana = 0, hangul = 0, latin = 0, other = 0;
};

std::uint8_t percent(unsigned part, unsigned whole) {
  return static_cast<std::uint8_t>(whole ? 100 * part / whole : 0);
}

void count(char32_t c, char cls, bool word_starts, Counts& counts) {
  ++counts.characters;
  counts.digits += cls == '0';
  counts.capitals += cls == 'A';
  counts.cased += cls == 'A' || cls == 'a';
  counts.han += cls == 'H';
  counts.kana += cls == 'K';
  counts.hangul += cls == 'G';
  counts.latin += cls == 'A' || cls == 'a';
  counts.other += cls == 'o';
  if (word_starts && (cls == 'A' || cls == 'a')) counts.titled += cls == 'A';
  counts.words += word_starts;
  counts.blanks = text::is_blank(c) ? counts.blanks + 1 : 0;
}

char script_of(const Counts& n) {
  const unsigned most = std::max({n.han, n.kana, n.hangul, n.latin, n.other});
  if (most == 0) return ' ';
  return most == n.latin ? 'L' : most == n.hangul ? 'G' : most == n.kana ? 'K' : most == n.han ? 'H' : 'O';
}

void walk(Observation& line) {
  Counts counts;
  char before = ' ';
  unsigned latin_words = 0;
  for (std::size_t at = 0; at < line.text.size();) {
    const char32_t c = text::next(line.text, at);
    const char cls = text::is_blank(c) ? ' ' : classify(c);
    const bool word_starts = cls != ' ' && (before == ' ' || cls == 'H' || cls == 'K');
    latin_words += word_starts && (cls == 'A' || cls == 'a');
    count(c, cls, word_starts, counts);
    line.commas += cls == 'c';
    line.stops += cls == 's' && at < line.text.size();
    line.colons += cls == ':' && at < line.text.size();
    line.gaps += counts.blanks == 3;
    line.quotes +=
        (c == U'“' || c == U'「' || c == U'『' || c == U'«') - (c == U'”' || c == U'」' || c == U'』' || c == U'»');
    before = cls;
  }
  line.tokens = content_words(line.text);
  line.digits = percent(counts.digits, counts.characters);
  line.capitals = percent(counts.capitals, counts.cased);
  line.titled = percent(counts.titled, latin_words);
  line.words = static_cast<std::uint16_t>(std::min(counts.words, 9999u));
  line.script = script_of(counts);
  line.characters = counts.characters;
}

// A Han or kana character goes onto a line alone; a word of a spaced script goes whole and wants a blank before it.
std::uint8_t measure_lead(std::string_view line) {
  constexpr int kLongest = 30;
  int columns = 0;
  for (std::size_t at = 0; at < line.size() && columns < kLongest;) {
    const char32_t c = text::next(line, at);
    if (text::is_blank(c)) break;
    const bool dense = is_han(c) || is_kana(c);
    if (dense && columns > 0) break;
    columns += text::width(c);
    if (dense) return static_cast<std::uint8_t>(columns);
  }
  return static_cast<std::uint8_t>(columns + 1);
}

std::uint16_t advance_of_lead(std::string_view line) {
  constexpr std::size_t kLongest = 60;  // bytes
  std::size_t at = 0;
  while (at < line.size() && at < kLongest) {
    const std::size_t here = at;
    const char32_t c = text::next(line, at);
    const bool dense = is_han(c) || is_kana(c) || (c >= 0xAC00 && c <= 0xD7A3);
    if (text::is_blank(c) || (dense && here > 0))
      return static_cast<std::uint16_t>(text::advance(line.substr(0, here)));
    if (dense) break;
  }
  return static_cast<std::uint16_t>(text::advance(line.substr(0, at)));
}

void look_at_ends(Observation& line) {
  std::size_t at = 0;
  line.first = classify(text::next(line.text, at));
  at = line.text.size();
  line.last = classify(text::previous(line.text, at));
  line.inner = line.last;
  line.lead = measure_lead(line.text);
  line.lead_advance = advance_of_lead(line.text);
  while (at > 0 && (line.inner == ')' || line.inner == '"')) line.inner = classify(text::previous(line.text, at));
}

// What closes sentences and clauses in other scripts: । ۔ ؟ ،
char class_of_stop(char32_t c) {
  switch (text::stop(c)) {
    case text::Stop::sentence: return 's';
    case text::Stop::question: return 'q';
    case text::Stop::clause: return 'c';
    default: return '.';
  }
}

// Without its digits: page heads differ by their page number, and by the side that it stands on.
std::uint32_t shape_of(std::string_view text) {
  std::uint32_t hash = kFnvBasis;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next(text, at);
    if (classify(c) != '0' && !text::is_blank(c)) hash = mix(hash, c);
  }
  return hash;
}

void count_repeats(std::vector<Observation>& lines) {
  constexpr std::uint16_t kLongestRunningHead = 120;
  std::unordered_map<std::uint32_t, unsigned> seen;
  std::vector<std::uint32_t> shapes(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].metrics->width > kLongestRunningHead) continue;
    shapes[i] = shape_of(lines[i].text);
    ++seen[shapes[i]];
  }
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (shapes[i]) lines[i].repeats = static_cast<std::uint8_t>(std::min(seen[shapes[i]] - 1, 9u));
}

void compare_scripts(std::vector<Observation>& lines) {
  std::unordered_map<char, std::size_t> bytes;
  for (const Observation& line : lines) bytes[line.script] += line.text.size();
  const auto most =
      std::max_element(bytes.begin(), bytes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == bytes.end()) return;
  const auto family = [](char script) { return script == 'K' ? 'H' : script; };
  for (Observation& line : lines) line.other_script = line.script != ' ' && family(line.script) != family(most->first);
}

}  // namespace

char classify(char32_t c) {
  if (c >= 'a' && c <= 'z') return 'a';
  if (c >= 'A' && c <= 'Z') return 'A';
  if ((c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19)) return '0';
  if (is_han(c) || c == U'々' || c == U'〇') return 'H';
  if (is_kana(c)) return 'K';
  if (c >= 0xAC00 && c <= 0xD7A3) return 'G';
  switch (c) {
    case '.':
    case U'。':
    case U'．':
    case U'｡': return 's';
    case '?':
    case '!':
    case U'？':
    case U'！':
    case U'‼':
    case U'⁉': return 'q';
    case ',':
    case U'，':
    case U'、':
    case ';':
    case U'；':
    case U'､': return 'c';
    case ':':
    case U'：': return ':';
    case '(':
    case '[':
    case '{':
    case U'（':
    case U'［':
    case U'【':
    case U'《':
    case U'〈':
    case U'“':
    case U'‘':
    case U'「':
    case U'『':
    case U'«':
    case U'„':
    case U'‚':
    case U'〔':
    case U'‹': return '(';
    case ')':
    case ']':
    case '}':
    case U'）':
    case U'］':
    case U'】':
    case U'》':
    case U'〉':
    case U'”':
    case U'’':
    case U'」':
    case U'』':
    case U'»':
    case U'〕':
    case U'›': return ')';
    case '"':
    case '\'': return '"';
    case '-':
    case 0x2010:
    case 0xAD:
    case 0xAC: return '-';
    case U'—':
    case U'–':
    case U'―':
    case U'─':
    case U'〜':
    case U'～': return 'd';
    case U'…':
    case U'‥': return 'e';
    case U'■':
    case U'□':
    case U'●':
    case U'○':
    case U'◎':
    case U'◆':
    case U'◇':
    case U'▲':
    case U'△':
    case U'▼':
    case U'▶':
    case U'★':
    case U'☆':
    case U'※':
    case U'•':
    case U'·':
    case U'*': return 'm';
    default: break;
  }
  switch (text::script(c)) {
    case text::Script::han: return 'H';
    case text::Script::hiragana:
    case text::Script::katakana: return 'K';
    case text::Script::hangul: return 'G';
    case text::Script::latin:
    case text::Script::cyrillic:
    case text::Script::greek: return text::is_capital(c) ? 'A' : 'a';
    case text::Script::other_letter: return text::is_capital(c) ? 'A' : text::is_small(c) ? 'a' : 'o';
    case text::Script::digit: return '0';
    case text::Script::punctuation: return class_of_stop(c);
    default: return '.';
  }
}

std::u32string letters_of(std::string_view text) {
  constexpr std::string_view kLetters = "AaHKGo";
  std::u32string letters;
  for (std::size_t at = 0; at < text.size();)
    if (const char32_t c = text::next(text, at); kLetters.find(classify(c)) != kLetters.npos) letters += text::fold(c);
  return letters;
}

std::vector<Observation> observe(const Source& source, const Metrics& metrics) {
  std::vector<Observation> lines(metrics.printed.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Observation& line = lines[i];
    line.metrics = &metrics.printed[i].metrics;
    line.text = source.view(line.metrics->text);
    line.cues = find_cues(line.text);
    look_at_ends(line);
    walk(line);
  }
  count_repeats(lines);
  compare_scripts(lines);
  return lines;
}

}  // namespace newsbind
