#include "mark/imprint.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "text/lexicon.h"

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

// It stands apart at a page's head or foot, in lines of names with what they name, and has the number of the serial:
// 国内统一连续出版物号：CN 00-0012 ISSN 0000-0027.
void find_numbered(const LineSequence& lines, std::vector<bool>& found) {
  static constexpr std::string_view kNumbers[] = {"ISSN", "出版物号", "出版物號", "统一刊号", "統一刊號"};
  const auto numbers_serial = [&](std::size_t i) { return lines[i].digits > 0 && holds_any(lines[i].text, kNumbers); };
  const auto is_entry = [&](std::size_t i) {
    return lines[i].colons > 0 && lines[i].stops == 0 && lines[i].last != 's';
  };
  for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end) {
    bool numbered = false;
    for (end = begin; end < lines.size() && is_entry(end) && (end == begin || lines[end].metrics->blank_above == 0);
         ++end)
      numbered = numbered || numbers_serial(end);
    if (numbered && (lines[begin].metrics->page_start || lines[end - 1].metrics->page_end))
      std::fill(found.begin() + static_cast<std::ptrdiff_t>(begin), found.begin() + static_cast<std::ptrdiff_t>(end),
                true);
    end = std::max(end, begin + 1);
  }
}

// 原载《江湾日报》2031年5月8日第6版: says where a story was printed first.
bool cites(std::string_view text) {
  static constexpr std::string_view kWords[] = {"自",   "载",   "載",   "来源", "來源",   "出典",
                                                "출처", "From", "from", "See",  "Source", "Quelle"};
  return holds_any(text, kWords);
}

}  // namespace

std::vector<bool> find_imprint(const LineSequence& lines) {
  std::vector<bool> found(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) found[i] = is_printers_imprint(lines[i]) || reserves_rights(lines[i]);
  find_numbered(lines, found);
  return found;
}

bool is_page_head(const LineSequence& lines, std::size_t i) {
  constexpr std::size_t kNameplate = 4;   // lines
  constexpr std::uint16_t kLongest = 90;  // columns
  const Observation& line = lines[i];
  const bool apart =
      line.metrics->blank_above > 0 && line.metrics->blank_below > 0 && line.first != '(' && !cites(line.text);
  return (i < kNameplate || line.metrics->page_start || apart) && line.cues.has(Cue::date) &&
         line.cues.has(Cue::page_number) && line.metrics->width <= kLongest && line.stops == 0 && line.commas <= 1 &&
         line.last != 's' && line.last != 'c';
}

bool is_nameplate(const LineSequence& lines, std::size_t i) {
  static constexpr std::string_view kNames[] = {"报",   "報",   "新闻", "新聞", "周刊",  "週刊",
                                                "旬刊", "月刊", "신문", "일보", "타임스"};
  static constexpr std::string_view kNumbers[] = {"总第", "總第", "지령"};
  constexpr std::uint16_t kLongestName = 24, kLongest = 90;  // columns
  if (i > 0 || lines.size() < 3) return false;
  const Observation &name = lines[i], &below = lines[i + 1];
  const bool named =
      std::any_of(std::begin(kNames), std::end(kNames), [&](std::string_view end) { return name.text.ends_with(end); });
  const bool dated = below.cues.has(Cue::date) && (below.cues.has(Cue::page_number) || holds_any(below.text, kNumbers));
  return named && name.metrics->width <= kLongestName && name.stops + name.commas == 0 && dated && !is_signed(below) &&
         below.stops + below.commas == 0 && !ends_sentence(below) && below.metrics->width <= kLongest &&
         !cites(below.text);
}

}  // namespace newsbind
