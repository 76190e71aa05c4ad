#include "mark/page_head.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "folio/folio.h"
#include "mark/imprint.h"
#include "mark/lead.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

constexpr std::size_t kDay = 10;  // bytes of an ISO date to the day

// What a line says of the page that it may head.
struct Head {
  Folio folio;
  bool dated = false;     ///< the date, and nothing that a head does not have
  bool paged = false;     ///< a page or a number and no more
  bool named = false;     ///< the paper's name
  bool edited = false;    ///< who edited the page
  bool sections = false;  ///< the name of a section
  bool stated = false;    ///< a weekday, a lunar date, a serial's number, a price: letters, and all of them read
  bool stamped = false;   ///< a date and a page, with whatever else
  bool whole = false;     ///< date, number and page, and little else

  bool any() const { return dated || paged || named || edited || sections || stated; }
};

// 责编：谷一鸣　版式：江小舟; 责任编辑 谷一鸣
bool names_editors(const Observation& line) {
  static constexpr std::string_view kLabels[] = {"责编", "責編", "编辑", "編輯", "版式", "校对", "校對", "美编",
                                                 "美編", "主编", "主編", "组版", "組版", "视觉", "視覺"};
  constexpr std::uint16_t kLongest = 70;  // columns
  if (line.stops > 0 || ends_sentence(line) || line.metrics->width > kLongest) return false;
  const auto ends_label = [](std::string_view text) {
    return std::any_of(std::begin(kLabels), std::end(kLabels), [&](auto label) { return text.ends_with(label); });
  };
  if (line.colons > 0) return ends_label(line.text.substr(0, std::min(line.text.find("："), line.text.find(':'))));
  const std::string_view before_name = line.text.substr(0, line.text.find_last_of(' ') + 1);
  return !before_name.empty() && ends_label(before_name.substr(0, before_name.size() - 1));
}

Head read_head(const Observation& line) {
  constexpr std::uint16_t kLongest = 90;  // columns
  constexpr std::uint16_t kParting = 2;   // gaps
  constexpr int kMostRest = 12;
  constexpr std::uint16_t kLongestName = 14, kMostWords = 5;
  Head head;
  if ((line.metrics->width > kLongest && line.gaps < kParting) || line.stops > 1 || is_signed(line) ||
      cites_source(line.text))
    return head;
  Folio& folio = head.folio = read_folio(line.text);
  const bool numbered = !folio.page.empty() || !folio.issue_number.empty() || !folio.volume_number.empty();
  head.edited = names_editors(line);
  head.dated = folio.date.size() == kDay && (folio.rest == 0 || head.edited || (numbered && folio.rest <= kMostRest));
  head.paged = numbered && folio.date.empty() && folio.rest <= 1;
  head.sections = !folio.section.empty() && text::width(folio.section) == line.metrics->width;
  head.named = names_a_paper(line.text) && line.colons == 0 &&
               (line.script == 'L' ? line.words <= kMostWords : line.metrics->width <= kLongestName);
  head.stated = folio.rest == 0 && folio.names.empty() && line.words > 0;
  head.stamped = folio.date.size() == kDay && !folio.page.empty();
  head.whole = head.dated && !folio.page.empty() && !(folio.issue_number.empty() && folio.volume_number.empty());
  return head;
}

// What the lines say, each read when it is first asked for.
class Heads {
 public:
  explicit Heads(const LineSequence& lines) : lines_(lines), read_(lines.size()) {}

  std::size_t size() const { return read_.size(); }
  const Head& operator[](std::size_t i) const {
    if (!read_[i]) read_[i] = read_head(lines_[i]);
    return *read_[i];
  }
  // Whether the line may have a date: one has digits, or Han digits before the year's character.
  bool may_be_dated(std::size_t i) const {
    const auto holds = [&](std::string_view sign) { return lines_[i].text.find(sign) != std::string_view::npos; };
    return lines_[i].digits > 0 || holds("年") || holds("년");
  }

 private:
  const LineSequence& lines_;
  mutable std::vector<std::optional<Head>> read_;
};

// A04: a page that no story is numbered by.
bool is_lettered(std::string_view page) {
  return page.size() > 1 && page[0] >= 'A' && page[0] <= 'Z' && page[1] >= '0' && page[1] <= '9';
}

// Weather, a section's name or a headline: whether nothing but text stands below it, that would have no headline.
bool may_head_text(const LineSequence& lines, const Heads& heads, std::size_t i) {
  constexpr int kLong = 70;  // percent of the measure
  const Head& head = heads[i];
  return head.sections && !head.dated && !head.paged && i + 1 < lines.size() && fills(*lines[i + 1].metrics, kLong);
}

// The lines from `top` on that head a page, one after another. Where two do, a name that is not known may stand above
// them; a date alone below another line may be a story's.
void find_at_top(const LineSequence& lines, const Heads& heads, std::size_t top, std::vector<bool>& found) {
  constexpr std::size_t kMostLines = 12;
  const std::size_t begin = top + !heads[top].any();
  std::size_t end = begin;
  bool dated = false, lettered = false;
  for (; end < std::min(heads.size(), top + kMostLines) && heads[end].any(); ++end) {
    dated = dated || heads[end].dated;
    lettered = lettered || (end > top && is_lettered(heads[end].folio.page));
  }
  if (end > begin + 1 && may_head_text(lines, heads, end - 1)) --end;
  if ((!dated && !lettered) || (begin > top && end - begin < 2)) return;
  for (std::size_t i = top; i < end; ++i) found[i] = heads[i].any();
}

// Elsewhere, the issue's date with a page, or beside another line of a page head.
void find_issues_date(const LineSequence& lines, const Heads& heads, std::vector<bool>& found) {
  const auto first = std::find(found.begin(), found.end(), true);
  std::string date;
  for (std::size_t i = static_cast<std::size_t>(first - found.begin()); i < found.size() && found[i]; ++i)
    if (heads[i].dated) date = heads[i].folio.date;
  if (date.empty()) return;
  const auto is_head = [&](std::size_t i) { return i < heads.size() && heads[i].any(); };
  for (std::size_t i = 1; i < heads.size(); ++i) {
    if (!heads.may_be_dated(i) || !heads[i].dated || heads[i].folio.date != date) continue;
    if (heads[i].folio.page.empty() && !is_head(i - 1) && !is_head(i + 1)) continue;
    std::size_t begin = i, end = i + 1;
    while (begin > 0 && is_head(begin - 1)) --begin;
    while (is_head(end) && !may_head_text(lines, heads, end)) ++end;
    std::fill(found.begin() + static_cast<std::ptrdiff_t>(begin), found.begin() + static_cast<std::ptrdiff_t>(end),
              true);
  }
}

// 《江湾日报》（ 2031年05月08日 01版）: what a site prints with each story, the digits apart always the same.
void find_stamps(const LineSequence& lines, const Heads& heads, std::vector<bool>& found) {
  constexpr std::size_t kLeast = 3;
  std::map<std::string, std::vector<std::size_t>> alike;
  for (std::size_t i = 0; i < heads.size(); ++i) {
    if (!heads.may_be_dated(i) || !heads[i].stamped) continue;
    std::string form;
    for (std::size_t at = 0; at < lines[i].text.size();) {
      const char32_t c = text::next(lines[i].text, at);
      if (classify(c) != '0') text::append(form, c);
    }
    alike[form].push_back(i);
  }
  for (const auto& [form, places] : alike)
    if (places.size() >= kLeast)
      for (std::size_t i : places) found[i] = true;
}

// 5, or 04　要闻　　江岭日报, at the top of a page in the midst of a sentence.
void find_within_sentence(const LineSequence& lines, const Heads& heads, std::vector<bool>& found) {
  constexpr std::uint16_t kLongest = 60;  // columns
  for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
    const Observation &line = lines[i], &above = lines[i - 1];
    if (!line.metrics->page_start || lines[i + 1].metrics->page_start || line.digits == 0) continue;
    if (line.metrics->width > kLongest || line.stops > 0 || closes_sentence(above)) continue;
    const Folio& folio = heads[i].folio;
    const bool parted = line.gaps > 0 || line.text.find(text::kIdeographicSpace) != line.text.npos;
    const bool set_apart = parted && (!folio.section.empty() || !folio.names.empty());
    found[i] = found[i] || heads[i].paged || line.cues.has(Cue::number_only) || (!folio.page.empty() && set_apart);
  }
}

// ANZEIGER DES STADTMUSEUMS. without a page, where ANZEIGER DES STADTMUSEUMS 1901 Page 2 is a page's head: the name
// again, above a story. Fewer such lines may be the nameplate, and what the paper says of itself. A table of contents
// has pages too, but no date.
void find_names(const LineSequence& lines, const Heads& heads, std::vector<bool>& found) {
  constexpr std::uint16_t kShortest = 8, kLongest = 60;  // columns
  constexpr std::size_t kLeast = 3;
  std::map<std::u32string, std::vector<std::size_t>> alone;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Observation& line = lines[i];
    if (line.repeats > 0 && line.digits == 0 && line.metrics->width >= kShortest && line.metrics->width <= kLongest)
      alone[letters_of(line.text)].push_back(i);
  }
  if (alone.empty()) return;
  std::set<std::u32string> names;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].digits == 0) continue;
    const Folio& folio = heads[i].folio;
    const bool heads_page = lines[i].metrics->page_start || !folio.date.empty();
    if (heads_page && folio.names.size() == 1 && !folio.page.empty()) names.insert(letters_of(folio.names.front()));
  }
  for (const auto& [letters, places] : alone)
    if (places.size() >= kLeast && names.count(letters))
      for (std::size_t i : places) found[i] = true;
}

// The number that the line is, in digits alone, - 17 -; 0 where it is none of a page.
int page_number(const Observation& line) {
  constexpr std::size_t kMostDigits = 4;
  if (!line.cues.has(Cue::number_only)) return 0;
  const std::size_t begin = line.text.find_first_of("0123456789");
  if (begin == line.text.npos) return 0;
  const std::size_t end = std::min(line.text.find_first_not_of("0123456789", begin), line.text.size());
  const bool one = line.text.find_first_of("0123456789", end) == line.text.npos;
  return one && end - begin <= kMostDigits ? std::stoi(std::string(line.text.substr(begin, end - begin))) : 0;
}

// 16, and 17 and 18 further down, of which most cut a sentence in two: the numbers of pages that nothing else parts.
void find_page_numbers(const LineSequence& lines, std::vector<bool>& found) {
  constexpr std::size_t kLeast = 3, kNearest = 4;  // numbers; lines between two
  constexpr int kMostMissing = 1;                  // pages without a number
  std::vector<std::size_t> run;
  std::size_t within = 0;
  const auto close = [&] {
    if (run.size() >= kLeast && within * 2 > run.size())
      for (std::size_t i : run) found[i] = true;
    run.clear();
    within = 0;
  };
  int last = 0;
  for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
    const int number = page_number(lines[i]);
    if (number == 0) continue;
    const bool next = !run.empty() && number > last && number <= last + 1 + kMostMissing && i - run.back() >= kNearest;
    if (!next) close();
    run.push_back(i);
    last = number;
    within += is_open(lines[i - 1]) && lines[i + 1].first == 'a';
  }
  close();
}

}  // namespace

std::vector<bool> find_page_heads(const LineSequence& lines) {
  const Heads heads(lines);
  std::vector<bool> found(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == 0 || lines[i].metrics->page_start) find_at_top(lines, heads, i, found);
    found[i] = found[i] || (heads.may_be_dated(i) && heads[i].whole);
  }
  find_issues_date(lines, heads, found);
  find_stamps(lines, heads, found);
  find_within_sentence(lines, heads, found);
  find_names(lines, heads, found);
  find_page_numbers(lines, found);
  return found;
}

}  // namespace newsbind
