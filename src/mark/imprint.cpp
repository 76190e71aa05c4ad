#include "mark/imprint.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "folio/folio.h"
#include "mark/continuation.h"
#include "text/letter_spacing.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

template <std::size_t n>
bool holds_any(std::string_view text, const std::string_view (&words)[n]) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

// Who answers for the paper or printed it: Verantwortlicher Redakteur: A. Loom. Printed and published by B. Quill.
bool names_printer(std::string_view text) {
  static constexpr std::string_view kPairs[][2] = {{"verantwortlich", ": "},
                                                   {"printed by ", "publish"},
                                                   {"printed and published by ", ""},
                                                   {"le gérant", ": "},
                                                   {"le gérant", "imp"}};
  const std::string folded = text::folded(text);
  return std::any_of(std::begin(kPairs), std::end(kPairs), [&](const auto& pair) {
    return folded.starts_with(pair[0]) && folded.find(pair[1]) != std::string::npos;
  });
}

// A line at a page's foot that names the printer is the imprint's.
bool is_printers_imprint(const Observation& line) {
  constexpr std::uint16_t kLongest = 200;  // columns
  return line.metrics->page_end && line.metrics->width <= kLongest && names_printer(line.text);
}

// What a site says of its rights, and no story says of anything: © 2031 江湾日报 版权所有. A sentence says under which
// head it does, 版权声明：……不得转载。
bool reserves_rights(const Observation& line) {
  static constexpr std::string_view kHeads[] = {"版权声明", "版權聲明", "copyright notice"};
  static constexpr std::string_view kOwners[] = {"©", "ⓒ", "copyright", "版权", "版權", "저작권", "著作権"};
  static constexpr std::string_view kReserved[] = {"rights reserved", "版权所有", "版權所有",  "转载",  "轉載",
                                                   "無断転載",        "무단전재", "무단 전재", "재배포"};
  constexpr std::uint16_t kLongest = 120;  // columns
  if (line.metrics->width > kLongest) return false;
  const std::string text = text::folded(line.text);
  const auto begins = [&](std::string_view word) { return text.starts_with(word); };
  const bool states =
      closes_sentence(line) ? std::any_of(std::begin(kHeads), std::end(kHeads), begins) : holds_any(text, kOwners);
  return states && holds_any(text, kReserved);
}

// Whether the line has the number of the serial: 国内统一连续出版物号：CN 00-0012
bool numbers_serial(const Observation& line) {
  static constexpr std::string_view kNumbers[] = {"ISSN", "出版物号", "出版物號", "统一刊号", "統一刊號"};
  return line.digits > 0 && holds_any(line.text, kNumbers);
}

// It stands apart at a page's head or foot, in lines of names with what they name, and has the number of the serial:
// 国内统一连续出版物号：CN 00-0012 ISSN 0000-0027.
void find_numbered(const LineSequence& lines, std::vector<bool>& found) {
  const auto is_entry = [&](std::size_t i) {
    return lines[i].colons > 0 && lines[i].stops == 0 && lines[i].last != 's';
  };
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end) {
    bool numbered = false;
    for (end = begin; end < lines.size() && is_entry(end) && (end == begin || lines[end].metrics->blank_above == 0);
         ++end)
      numbered = numbered || numbers_serial(lines[end]);
    if (numbered && (lines[begin].metrics->page_start || lines[end - 1].metrics->page_end))
      std::fill(found.begin() + static_cast<std::ptrdiff_t>(begin), found.begin() + static_cast<std::ptrdiff_t>(end),
                true);
    end = std::max(end, begin + 1);
  }
}

// Whether a line of Chinese, Japanese or Korean that two wide blanks or more part has a number at one of its ends that
// may be a page's: ２　江湾日报　2031年5月8日　星期四
bool has_number_at_edge(const Observation& line) {
  constexpr std::size_t kMostDigits = 3;
  const auto is_number = [](std::string_view part) {
    std::size_t digits = 0;
    for (std::size_t at = 0; at < part.size(); ++digits)
      if (classify(text::next(part, at)) != '0') return false;
    return digits > 0 && digits <= kMostDigits;
  };
  const std::string_view gap = text::kIdeographicSpace;
  const std::size_t first = line.text.find(gap), last = line.text.rfind(gap);
  return line.script != 'L' && first != last &&
         (is_number(line.text.substr(0, first)) || is_number(line.text.substr(last + gap.size())));
}

// The paper's name alone: 江湾日报, 岚　浦　晚　报
bool names_paper(const Observation& line) {
  static constexpr std::string_view kNames[] = {"报",   "報",   "新闻", "新聞", "周刊",  "週刊",
                                                "旬刊", "月刊", "신문", "일보", "타임스"};
  constexpr std::uint16_t kLongest = 24;  // columns
  const auto ends = [&](std::string_view name) { return line.text.ends_with(name); };
  return line.metrics->width <= kLongest && line.stops + line.commas == 0 &&
         std::any_of(std::begin(kNames), std::end(kNames), ends);
}

// The name once more in Latin capitals, as papers of other scripts have it below: ＬＡＮＰＵ　ＥＶＥＮＩＮＧ　ＮＥＷＳ
bool is_foreign_title(const Observation& line) {
  return line.script == 'L' && is_in_capitals(line) && line.digits == 0 && !ends_sentence(line);
}

// A date and nothing of a story: who wrote it, or where it was printed.
bool dates_head(const Observation& line) {
  constexpr std::uint16_t kLongest = 90;  // columns
  return line.cues.has(Cue::date) && !is_signed(line) && line.stops + line.commas == 0 && !ends_sentence(line) &&
         line.metrics->width <= kLongest && !cites_source(line.text);
}

// The issue's date with a page or its number in all: 二〇三一年五月八日　总第4211期
bool pages_issue(const Observation& line) {
  static constexpr std::string_view kNumbers[] = {"总第", "總第", "지령"};
  return dates_head(line) && (line.cues.has(Cue::page_number) || holds_any(line.text, kNumbers));
}

// The same, or with a number that may be another's: ２０３１年５月８日　第７３２１期
bool dates_issue(const Observation& line) {
  static constexpr std::string_view kCounted[] = {"期", "号", "號"};
  const std::size_t ordinal = std::min(line.text.find("第"), line.text.size());
  return pages_issue(line) || (dates_head(line) && holds_any(line.text.substr(ordinal), kCounted));
}

}  // namespace

bool cites_source(std::string_view text) {
  static constexpr std::string_view kWords[] = {"自",   "载",   "載",   "来源", "來源",   "出典",
                                                "출처", "From", "from", "See",  "Source", "Quelle"};
  return holds_any(text, kWords);
}

std::vector<bool> find_imprint(const LineSequence& lines) {
  std::vector<bool> found(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i)
    found[i] = (is_printers_imprint(lines[i]) || reserves_rights(lines[i])) && !goes_on_below_full_line(lines, i);
  find_numbered(lines, found);
  return found;
}

bool is_page_head(const LineSequence& lines, std::size_t i) {
  constexpr std::size_t kNameplate = 4;   // lines
  constexpr std::uint16_t kLongest = 90;  // columns
  const Observation& line = lines[i];
  const bool apart =
      line.metrics->blank_above > 0 && line.metrics->blank_below > 0 && line.first != '(' && !cites_source(line.text);
  const auto says_day_and_page = [&] {
    constexpr int kMostRest = 50;  // percent of the line
    return read_folio(line.text).rest * 100 <= kMostRest * line.metrics->width;
  };
  return (i < kNameplate || line.metrics->page_start || apart) && line.cues.has(Cue::date) &&
         (line.cues.has(Cue::page_number) || has_number_at_edge(line)) && line.metrics->width <= kLongest &&
         line.stops == 0 && line.commas <= 1 && !is_signed(line) && line.last != 's' && line.last != 'c' &&
         says_day_and_page();
}

bool is_nameplate(const LineSequence& lines, std::size_t i) {
  constexpr std::size_t kMostBelow = 2;  // lines of the imprint, below the date
  if (lines.size() < 3 || !names_paper(lines[0])) return false;
  if (i == 0 && pages_issue(lines[1])) return true;
  const std::size_t dated = is_foreign_title(lines[1]) ? 2 : 1;
  if (i > dated + kMostBelow || !dates_issue(lines[dated])) return false;
  const auto is_imprint = [&](std::size_t below) {
    return below < lines.size() && lines[below].metrics->blank_above == 0 && numbers_serial(lines[below]);
  };
  // A headline may end as a paper's name does; none is above the serial's number, or with its letters set apart.
  const bool known = is_imprint(dated + 1) || !text::closed_up(lines[0].text).empty();
  for (std::size_t below = dated + 1; below <= i; ++below)
    if (!is_imprint(below)) return false;
  return known && i != dated;
}

}  // namespace newsbind
