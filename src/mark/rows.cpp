#include "mark/rows.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "text/ascii.h"
#include "text/utf8.h"
#include "text/word_list.h"

namespace newsbind {
namespace {

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

int dots_of(char32_t dot) { return dot == U'…' ? 3 : 1; }

// How many dots stand in the row, blanks apart or not, of which `dot` in front of `at` is the first; moves `at` behind
// the last of them.
int dots_in_row(std::string_view line, char32_t dot, std::size_t& at) {
  int dots = dots_of(dot);
  for (std::size_t next = at; next < line.size();) {
    const char32_t c = text::next(line, next);
    if (c != dot && c != U' ') break;
    if (c == dot) dots += dots_of(dot), at = next;
  }
  return dots;
}

// Whether a row of dots leads the eye from one thing to another: Pilots . . . . . . 6 min. 14 sec. Three dots are an
// ellipsis, and so are four that a full stop begins, and six of Chinese or Japanese.
bool leads_across(const Observation& row) {
  constexpr int kLeastApart = 4, kLeast = 5, kLeastDense = 7;  // dots
  constexpr std::size_t kLongestBehind = 24;                   // bytes
  constexpr std::u32string_view kDots = U".·・…";
  const std::string_view line = row.text;
  if (row.quotes != 0 || line.find('"') != line.npos || row.last == 'c') return false;
  char32_t before = 0;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = text::next(line, at);
    if (text::is_one_of(kDots, c)) {
      const int least = c != U'.' ? kLeastDense : before == U' ' ? kLeastApart : kLeast;
      const bool leads = dots_in_row(line, c, at) >= least && before != 0;
      const std::size_t behind = line.find_first_not_of(' ', at);
      if (leads) return behind != line.npos && line.size() - behind <= kLongestBehind;
    }
    before = c;
  }
  return false;
}

bool has_wide_blanks(const Observation& line) { return count(line.text, text::kIdeographicSpace) >= 2; }

bool is_row(const Observation& line) {
  constexpr std::string_view kBar = " |";
  const bool spaced = has_wide_blanks(line) && line.stops == 0 && line.last != 's' && !line.cues.has(Cue::reporter);
  const bool ruled = line.text.starts_with('|') && line.text.ends_with('|') && count(line.text, "|") > 2;
  return spaced || ruled || count(line.text, kBar) >= 2 || leads_across(line);
}

// The label that a line begins with, up to its colon; empty where it has none, or closes a sentence.
std::string_view label_of(const Observation& line) {
  constexpr std::size_t kLongestDense = 6, kLongest = 20;  // characters
  if (line.stops > 0 || ends_sentence(line) || line.cues.has(Cue::reporter)) return {};
  const std::size_t wide = line.text.find("："), colon = std::min(wide, line.text.find(':'));
  if (colon == line.text.npos || colon == 0) return {};
  const std::string_view label = line.text.substr(0, colon);
  const bool parts = colon == wide || is_dense(line) || line.text.substr(colon).starts_with(": ");
  const std::size_t letters = text::length(label);
  return parts && letters > 1 && letters <= (line.script == 'L' ? kLongest : kLongestDense) ? label
                                                                                            : std::string_view();
}

// 20.15 Free for All: an hour of a programme.
bool begins_with_hour(std::string_view text) {
  const auto digits_from = [&](std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && text::is_digit(text[end])) ++end;
    return end - at;
  };
  const std::size_t hour = digits_from(0);
  if (hour < 1 || hour > 2 || hour + 1 >= text.size() || std::string_view(":.h").find(text[hour]) == text.npos)
    return false;
  const std::size_t end = hour + 1 + digits_from(hour + 1);
  return end - hour == 3 && end < text.size() && text[end] == ' ';
}

// The minutes since midnight of the hour that a line begins with, 20.15, 10:00, 一一·○○; nothing where none does.
std::optional<int> hour_at(std::string_view text) {
  constexpr std::u32string_view kHan = U"○一二三四五六七八九";
  std::u32string digits;
  std::size_t at = 0, mark = 0;
  while (at < text.size() && digits.size() < 5) {
    const char32_t c = text::next(text, at);
    const std::size_t han = kHan.find(c == U'〇' ? U'○' : c);
    if (c >= '0' && c <= '9') digits += c;
    else if (han != kHan.npos) digits += static_cast<char32_t>('0' + han);
    else if (mark == 0 && !digits.empty() && text::is_one_of(U":.：·・", c)) mark = digits.size();
    else if (!text::is_one_of(U" \u3000", c) || mark == 0) return std::nullopt;
    else break;
  }
  if (mark == 0 || mark > 2 || digits.size() - mark != 2) return std::nullopt;
  int hours = 0, minutes = 0;
  for (std::size_t i = 0; i < digits.size(); ++i)
    (i < mark ? hours : minutes) = (i < mark ? hours : minutes) * 10 + static_cast<int>(digits[i] - '0');
  return hours <= 24 && minutes < 60 ? std::optional<int>(hours * 60 + minutes) : std::nullopt;
}

// 4 Free drink for agents (5): a crossword's clue, with the letters of what is sought.
bool closes_with_count(std::string_view text) {
  constexpr std::size_t kMostDigits = 2;
  const std::size_t open = text.rfind('(');
  if (open == text.npos || !text.ends_with(')') || !text::is_digit(text.front())) return false;
  const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
  return !inside.empty() && inside.size() <= kMostDigits && std::all_of(inside.begin(), inside.end(), text::is_digit);
}

// Leaders lead to figures, and no table of them begins in mid-sentence.
bool is_table(const LineSequence& lines, std::size_t begin, std::size_t end) {
  std::size_t led = 0, figures = 0;
  for (std::size_t i = begin; i < end; ++i)
    if (leads_across(lines[i])) ++led, figures += lines[i].digits > 0;
  const bool begins_anew =
      lines.stands_apart(begin) || ends_sentence(lines[begin - 1]) || lines[begin - 1].text.ends_with(':');
  return led == 0 || (begins_anew && figures * 2 >= led);
}

// 新渡戲院　今晚開演　每位二角: whether what is set in rows may be advertisements, or the imprint below them.
bool sells(const LineSequence& lines, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i < end; ++i)
    if (solicits(lines[i])) return true;
  return false;
}

// The page that a row of a contents list closes with, behind a wide gap; nothing where it closes otherwise.
std::optional<int> page_of_row(const Observation& line) {
  constexpr std::size_t kGap = 3, kMostDigits = 4;
  const std::size_t digits = line.text.find_last_not_of("0123456789") + 1;
  if (digits < kGap || digits == line.text.size() || line.text.size() - digits > kMostDigits) return std::nullopt;
  const std::size_t named = line.text.find_last_not_of(" .", digits - 1);
  if (named == line.text.npos || digits - named - 1 < kGap) return std::nullopt;
  return std::stoi(std::string(line.text.substr(digits)));
}

// Whether the line may stand between two rows of a contents list: the head of a group, or what a row begins with.
bool is_within_contents(const Observation& line) {
  constexpr std::uint16_t kLongest = 100;  // columns
  return line.script == 'L' && line.stops < 4 && line.metrics->width <= kLongest && !line.cues.has(Cue::archive);
}

// 清水800毫升, 八角三粒，桂皮一段, 醤油　大さじ2: a short line of Chinese or Japanese that says how much of what.
bool measures_out(const Observation& line) {
  constexpr int kMostOfMeasure = 70;  // percent
  constexpr std::u32string_view kUnits = U"克斤两兩升勺匙粒颗顆条條片杯段根只隻块塊瓣碗把株枚本個个滴束";
  static constexpr std::string_view kSpoons[] = {"毫升", "毫克", "大さじ", "小さじ", "カップ",
                                                 "适量", "適量", "少许",   "少許"};
  if (!is_dense(line) || line.stops > 0 || ends_sentence(line) || fills(*line.metrics, kMostOfMeasure)) return false;
  if (std::any_of(std::begin(kSpoons), std::end(kSpoons),
                  [&](std::string_view spoon) { return line.text.find(spoon) != line.text.npos; }))
    return true;
  constexpr std::u32string_view kNumbers = U"一二三四五六七八九十百千半两几";
  char32_t before = 0;
  for (std::size_t at = 0; at < line.text.size();) {
    const char32_t c = text::next(line.text, at);
    if (text::is_one_of(kUnits, c) && (classify(before) == '0' || text::is_one_of(kNumbers, before))) return true;
    before = c;
  }
  return false;
}

bool is_regulated_verse(const LineSequence& lines, std::size_t begin, std::size_t end) {
  constexpr std::size_t kLeastLines = 4, kFive = 6, kSeven = 8;  // characters with the mark
  constexpr std::u32string_view kPausing = U"，。；！？", kClosing = U"。；！？";
  if (end - begin < kLeastLines || (end - begin) % 2 != 0) return false;
  const std::size_t characters = text::length(lines[begin].text);
  if (characters != kFive && characters != kSeven) return false;
  for (std::size_t i = begin; i < end; ++i) {
    const bool closes = (i - begin) % 2 == 1;
    if (!text::is_one_of(closes ? kClosing : kPausing, text::last_of(lines[i].text))) return false;
  }
  return true;
}

void allow_rows(const LineSequence& lines, std::size_t begin, std::size_t end, std::vector<LabelSet>& allowed) {
  constexpr LabelSet kStruck = set_of(Label::advertisement) | set_of(Label::folio);
  if (!sells(lines, begin, end)) return allow_only(Label::verse, begin, end, allowed);
  for (std::size_t i = begin; i < end; ++i) forbid(kAnyLabel & ~(set_of(Label::verse) | kStruck), allowed[i]);
}

}  // namespace

void set_rows(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  const auto may_be_row = [&](std::size_t i) { return is_row(lines[i]) && (allowed[i] & set_of(Label::verse)); };
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end) {
    for (end = begin; end < lines.size() && may_be_row(end) && (end == begin || lines[end].metrics->blank_above == 0);)
      ++end;
    if (end - begin >= 2 && !lines[begin].metrics->page_start && is_table(lines, begin, end))
      allow_rows(lines, begin, end, allowed);
    end = std::max(end, begin + 1);
  }
}

void set_figures(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kLeast = 3;  // lines
  const auto begins_with_figure = [&](std::size_t i) {
    const Observation& line = lines[i];
    const bool heads_page = line.cues.has(Cue::page_number) || line.cues.has(Cue::number_only);
    if (line.script == 'G' || line.first != '0') return false;  // 10:00 본관: whom an assembly lets know, not readers
    if (begins_with_hour(line.text) || closes_with_count(line.text)) return !names_terms(line);
    return !heads_page && !solicits(line);
  };
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end + 1) {
    for (end = begin; end < lines.size() && begins_with_figure(end);) ++end;
    if (end - begin < kLeast) continue;
    for (std::size_t i = begin; i < end; ++i) {
      forbid(set_of(Label::folio) | set_of(Label::advertisement), allowed[i]);
      if (has_wide_blanks(lines[i])) forbid(set_of(Label::paragraph_on), allowed[i]);
    }
  }
}

void set_programmes(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kLeast = 3, kMostBetween = 2;  // hours, lines
  constexpr std::uint16_t kLongest = 60;               // columns
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = std::max(end, begin + 1)) {
    std::size_t hours = 0;
    int last = 0;
    end = begin;
    for (std::size_t i = begin; i < lines.size() && i <= end + kMostBetween; ++i) {
      const Observation& line = lines[i];
      const auto hour = hour_at(line.text);
      if ((i == begin && !hour) || line.script == 'G' || names_terms(line) || ends_sentence(line) ||
          line.metrics->width > kLongest)
        break;
      if (!hour) continue;
      if (*hour < last) break;
      last = *hour;
      ++hours;
      end = i + 1;
    }
    if (hours >= kLeast) allow_only(Label::verse, begin, end, allowed);
  }
}

void set_entries(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kLeast = 3;  // lines
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = std::max(end, begin + 1)) {
    std::vector<std::string_view> labels;
    bool may_sell = false;
    for (end = begin; end < lines.size() && (end == begin || lines[end].metrics->blank_above == 0); ++end) {
      const std::string_view label = label_of(lines[end]);
      if (label.empty() || text::is_among(labels, label)) break;
      labels.push_back(label);
      may_sell = may_sell || lines[end].cues.has(Cue::contact);
    }
    if (end - begin >= kLeast && !may_sell) allow_only(Label::verse, begin, end, allowed);
  }
}

void set_bullets(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kLeast = 3;             // lines
  constexpr std::uint16_t kLongestOfList = 60;  // columns
  constexpr std::u32string_view kBullets = U"•·・‧▪◦√";
  const auto is_item = [&](std::size_t i) { return text::is_one_of(kBullets, text::first_of(lines[i].text)); };
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = std::max(end, begin + 1)) {
    for (end = begin; end < lines.size() && is_item(end);) ++end;
    if (end - begin < kLeast) continue;
    bool listed = true;
    for (std::size_t i = begin; i < end; ++i)
      listed = listed && lines[i].metrics->width <= kLongestOfList && !ends_sentence(lines[i]);
    const LabelSet items = set_of(Label::verse) | (listed ? 0 : set_of(Label::paragraph));
    for (std::size_t i = begin; i < end; ++i) forbid(~items, allowed[i]);
  }
}

void set_scores(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kLeast = 3;
  constexpr std::uint16_t kLongest = 40;  // columns
  const auto is_number = [&](std::size_t i) { return lines[i].cues.has(Cue::number_only); };
  const auto is_name = [&](std::size_t i) {
    return !is_number(i) && lines[i].metrics->width <= kLongest && lines[i].digits == 0;
  };
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = std::max(end, begin + 1)) {
    std::size_t numbers = 0;
    const bool column = is_number(begin);
    for (end = begin; end < lines.size() && (end == begin || !lines[end].metrics->page_start); ++end) {
      const bool number = is_number(end);
      if (column ? !number : number != ((end - begin) % 2 == 1) || (!number && !is_name(end))) break;
      numbers += number;
    }
    if (!column && (end - begin) % 2 == 1) --end;
    if (numbers >= kLeast) allow_only(Label::verse, begin, end, allowed);
  }
}

void set_contents(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kLeast = 5, kMostBetween = 3;  // rows, lines
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = std::max(end, begin + 1)) {
    std::size_t rows = 0, back = 0;
    int last = 0;
    end = begin;
    for (std::size_t i = begin; i < lines.size() && i <= end + kMostBetween && is_within_contents(lines[i]); ++i) {
      const auto page = page_of_row(lines[i]);
      if (!page && i == begin) break;
      if (!page) continue;
      ++rows;
      back += *page < last;
      last = *page;
      end = i + 1;
    }
    if (rows >= kLeast && back * 4 <= rows) allow_only(Label::verse, begin, end, allowed);
  }
}

void set_quantities(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kLeast = 3;  // lines
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end) {
    for (end = begin; end < lines.size() && measures_out(lines[end]) &&
                      (end == begin || (lines[end].metrics->blank_above == 0 && !lines[end].metrics->page_start));)
      ++end;
    if (end - begin >= kLeast && !lines.are_pieces()) allow_only(Label::verse, begin, end, allowed);
    end = std::max(end, begin + 1);
  }
}

void set_regulated_verse(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end) {
    const Observation& first = lines[begin];
    const auto is_alike = [&](const Observation& line) {
      return line.script == 'H' && line.digits == 0 && line.stops == 0 && line.quotes == 0 &&
             line.metrics->width == first.metrics->width && line.metrics->indent == first.metrics->indent;
    };
    for (end = begin; end < lines.size() && is_alike(lines[end]);) ++end;
    if (is_regulated_verse(lines, begin, end)) allow_only(Label::verse, begin, end, allowed);
    end = std::max(end, begin + 1);
  }
}

}  // namespace newsbind
