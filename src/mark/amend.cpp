#include "mark/amend.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "mark/heading.h"
#include "mark/label_sets.h"
#include "mark/notices.h"
#include "text/ascii.h"
#include "text/korean_spacing.h"
#include "text/utf8.h"
#include "text/word_list.h"

namespace newsbind {
namespace {

bool is_short_and_open(const Observation& line) {
  constexpr std::uint16_t kLongest = 40;  // columns
  return line.metrics->width <= kLongest && line.stops == 0 && !closes_sentence(line);
}

// 百年匠心　安居万家: in two halves, and it takes up no word of the text above, as a headline that has lost its place
// does.
bool is_slogan(const LineSequence& lines, std::size_t i) {
  return is_short_and_open(lines[i]) && lines[i].digits == 0 && !lines.echoes_above(i) &&
         lines[i].text.find(text::kIdeographicSpace) != std::string_view::npos;
}

bool names_trade(const Observation& line) {
  return is_short_and_open(line) && !line.cues.has(Cue::reporter) && !line.cues.has(Cue::credit) &&
         (line.cues.has(Cue::firm) || line.cues.has(Cue::contact) || line.cues.has(Cue::address));
}

// Whether a long line of Korean ends with a syllable that closes no sentence and no note.
bool breaks_off(const Observation& line) {
  constexpr std::uint16_t kLong = 50;  // columns
  constexpr std::u32string_view kClosing = U"다요죠까음함임";
  const char32_t last = text::last_of(line.text);
  return line.metrics->width >= kLong && text::is_hangul(last) && !text::is_one_of(kClosing, last);
}

// —Advt., [Adv.], （广告）: how a paper owns that the lines above were paid for.
bool says_it_is_paid(std::string_view line) {
  static constexpr std::string_view kMarks[] = {
      "—advt",          "-advt",  "(advt",  "[advt",  "—adv",  "-adv",  "(adv",  "[adv",  "(advertisement",
      "[advertisement", "（广告", "（廣告", "（広告", "(广告", "(廣告", "(広告", "(광고", "［广告"};
  constexpr std::size_t kLongest = 20;  // bytes, the marks behind counted
  std::string text = text::lower(std::string(line.substr(line.size() - std::min(line.size(), kLongest))));
  const auto is_mark_at_end = [&](std::string_view mark) { return text.ends_with(mark); };
  while (!text.empty() && std::string_view(".,;:' \")]").find(text.back()) != std::string_view::npos) text.pop_back();
  for (std::string_view bracket : {"）", "］"})
    if (text.ends_with(bracket)) text.resize(text.size() - bracket.size());
  return std::any_of(std::begin(kMarks), std::end(kMarks), is_mark_at_end);
}

// Whether no heading stands above line i, captions and what a page has beside its text left out.
bool has_no_headline(std::size_t i, const std::vector<Label>& labels) {
  while (i > 0 && ((kCaption | kFurniture) & set_of(labels[i - 1]))) --i;
  return i == 0 || !(kHeading & set_of(labels[i - 1]));
}

// 核心阅读: whether a word or two of Chinese or Japanese between a story's byline and the text were taken for a
// headline. That would leave nothing to the headline above.
bool labels_text(const LineSequence& lines, std::size_t i, const std::vector<Label>& labels) {
  constexpr std::uint16_t kLongest = 16;  // columns
  const std::size_t below = i + 1;
  if (labels[i] != Label::headline || !is_dense(lines[i]) || lines[i].metrics->width > kLongest) return false;
  if (below == labels.size() || !is_text(labels[below]) || lines[below].cues.has(Cue::dateline)) return false;
  const auto role = [&](std::size_t n) { return to_mark(labels[n]).role; };
  std::size_t above = i - 1;
  while (above > 0 && role(above) == Role::byline) --above;
  return role(above) == Role::headline || role(above) == Role::deck;
}

// Whether a line of Chinese, Japanese or Korean names a reporter and says no more.
bool names_reporter(const Observation& line) {
  constexpr std::uint16_t kLongest = 40;  // columns
  return (is_dense(line) || line.script == 'G') && line.cues.has(Cue::reporter) && line.digits == 0 &&
         line.stops + line.commas + line.colons == 0 && !ends_sentence(line) && line.metrics->width <= kLongest;
}

// Reuter, (AP): an agency's name and no more.
bool names_news_agency(std::string_view text) {
  static constexpr std::string_view kAgencies[] = {
      "reuter", "reuters", "ap",  "afp", "upi",   "dpa",       "efe",      "ansa",   "tass",  "havas", "pa",
      "apa",    "anp",     "ddp", "sid", "wolff", "itar-tass", "interfax", "xinhua", "kyodo", "jiji",  "yonhap"};
  std::string name = text::lower(std::string(text));
  const auto is_mark = [](char c) { return std::string_view("()[].-* ").find(c) != std::string_view::npos; };
  while (!name.empty() && is_mark(name.back())) name.pop_back();
  while (!name.empty() && is_mark(name.front())) name.erase(name.begin());
  return text::is_among(kAgencies, name);
}

// PILOTS REFUSE TO SAIL / Owners Say Wages Cannot Be Raised: the headline right below a kicker in capitals that has
// more words than one has, where a byline or a dateline follows; 0 where there is none.
std::size_t below_sentence_in_capitals(const LineSequence& lines, const std::vector<Label>& labels, std::size_t i) {
  constexpr std::uint16_t kMostOfKicker = 3;  // words
  const std::size_t below = i + 1;
  const bool told = labels[i] == Label::kicker && labels[below] == Label::headline && lines[i].script == 'L' &&
                    is_in_capitals(lines[i]) && lines[i].words > kMostOfKicker;
  if (!told || lines[below].metrics->blank_above > 0 || is_in_capitals(lines[below])) return 0;
  std::size_t text = below;
  while (text < labels.size() && (kTitle & set_of(labels[text]))) ++text;
  const bool signs = text < labels.size() && (labels[text] == Label::byline || lines[text].cues.has(Cue::dateline));
  return signs ? below : 0;
}

// Takes an agency's name between a story and the next one's headline from that.
void sign_with_agency(const LineSequence& lines, std::size_t i, std::vector<Label>& labels) {
  const std::size_t below = i + 1;
  const auto is_title = [&](std::size_t line) { return (kTitle & set_of(labels[line])) != 0; };
  if (below == labels.size() || !is_title(i) || !is_title(below) || !lines.stands_apart(below)) return;
  if (!names_news_agency(lines[i].text)) return;
  labels[i] = Label::byline;
  if (labels[below] == Label::headline_on) labels[below] = Label::headline;
}

// LVII. above a heading, where two or more numbers are such: the plates of a series, or its instalments.
void title_numbers(const LineSequence& lines, std::vector<Label>& labels) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i + 1 < labels.size(); ++i) {
    const bool numbers = numbers_part(lines[i].text) && !names_part(lines[i].text) && lines[i].script == 'L';
    const bool heads = labels[i] == Label::headline || labels[i] == Label::crosshead;
    if (numbers && heads && labels[i + 1] == Label::headline && !numbers_part(lines[i + 1].text)) found.push_back(i);
  }
  for (std::size_t i : found)
    if (found.size() > 1) make_unit(i, behind_unit(labels, i + 1), Label::headline, Label::headline_on, labels);
}

// hjs, red: the letters that stand for who wrote.
bool is_shorthand(std::string_view text) {
  constexpr std::size_t kShortest = 2, kLongest = 4;
  return text.size() >= kShortest && text.size() <= kLongest &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

void complete_advertisements(const LineSequence& lines, std::vector<Label>& labels) {
  const std::vector<bool> notices = find_notice_text(lines);
  const auto is_advertisement = [&](std::size_t i) { return labels[i] == Label::advertisement; };
  constexpr LabelSet kNotForSale = set_of(Label::headline) | set_of(Label::paragraph_on) | set_of(Label::verse) |
                                   set_of(Label::byline) | set_of(Label::byline_on);
  const auto sells = [&](std::size_t i) {
    return names_trade(lines[i]) && !(kNotForSale & set_of(labels[i])) && !notices[i] &&
           !signs_notice(lines, notices, i);
  };
  for (std::size_t end = labels.size(); end > 0; --end) {
    const bool ends_page = end == labels.size() || lines[end].metrics->page_start;
    if (!ends_page || !is_advertisement(end - 1)) continue;
    std::size_t begin = end - 1;
    while (begin > 0 && (is_advertisement(begin - 1) || sells(begin - 1))) --begin;
    const auto closes = [&](std::size_t i) { return lines[i].last == 's' || signs_notice(lines, notices, i); };
    const bool headed = begin > 1 && end - begin > 1 && closes(begin - 2) && is_slogan(lines, begin - 1);
    if (headed) --begin;
    std::fill_n(labels.begin() + static_cast<std::ptrdiff_t>(begin), end - begin, Label::advertisement);
  }
}

void strike_paid_matter(const LineSequence& lines, std::vector<Label>& labels) {
  constexpr std::size_t kMostLines = 14;
  for (std::size_t end = 1; end <= labels.size(); ++end) {
    if (!is_text(labels[end - 1]) || !says_it_is_paid(lines[end - 1].text)) continue;
    if (end < labels.size() && labels[end] == Label::paragraph_on) continue;
    std::size_t begin = end - 1;
    while (begin > 0 && labels[begin] == Label::paragraph_on) --begin;
    while (begin > 0 && (kTitle & set_of(labels[begin - 1]))) --begin;
    if (end - begin <= kMostLines)
      std::fill_n(labels.begin() + static_cast<std::ptrdiff_t>(begin), end - begin, Label::advertisement);
  }
}

void head_with_sentences(const LineSequence& lines, std::vector<Label>& labels) {
  for (std::size_t i = 0; i + 1 < labels.size(); ++i) {
    const std::size_t below = below_sentence_in_capitals(lines, labels, i);
    if (below == 0) continue;
    std::size_t end = behind_unit(labels, below);
    while (end < labels.size() && labels[end] == Label::deck && lines[end].metrics->blank_above == 0)
      end = behind_unit(labels, end);
    labels[i] = Label::headline;
    make_unit(below, end, Label::deck, Label::deck_on, labels);
  }
}

void settle_italics(const LineSequence& lines, std::vector<Label>& labels) {
  constexpr std::size_t kMostLines = 3;
  const auto opens = [](std::string_view text) { return text.starts_with('_') || text.starts_with("(_"); };
  const auto closes = [](std::string_view text) {
    return (text.ends_with("_") && !text.ends_with(":_")) || text.ends_with("_)") || text.ends_with("_.") ||
           text.ends_with("_.)");
  };
  constexpr LabelSet kMayBe = set_of(Label::paragraph) | set_of(Label::headline) | set_of(Label::crosshead);
  for (std::size_t i = 1; i + 1 < labels.size(); ++i) {
    if (!lines.stands_apart(i) || !opens(lines[i].text) || !(kMayBe & set_of(labels[i]))) continue;
    if (labels[i - 1] != Label::headline && labels[i - 1] != Label::headline_on) continue;
    const std::size_t end = behind_unit(labels, i);
    const bool tells =
        std::any_of(&lines[i], &lines[i] + (end - i), [](auto& line) { return line.cues.has(Cue::verb); });
    const bool italic = !tells && end - i <= kMostLines && end < labels.size() && closes(lines[end - 1].text);
    if (italic && lines.stands_apart(end) && (labels[end] == Label::paragraph || labels[end] == Label::verse))
      make_unit(i, end, Label::deck, Label::deck_on, labels);
  }
}

void settle_decks(const LineSequence& lines, std::vector<Label>& labels) {
  constexpr std::size_t kMostLines = 3;
  constexpr std::uint16_t kFewestWords = 3;
  constexpr int kShareOfDeck = 60;  // percent: the number of an issue is shorter
  constexpr LabelSet kAbove = kTitle & ~(set_of(Label::kicker) | set_of(Label::kicker_on));
  for (std::size_t i = 1; i < labels.size(); ++i) {
    if (labels[i] != Label::paragraph || !(kAbove & set_of(labels[i - 1])) || lines[i].script != 'L') continue;
    if (lines[i].cues.has(Cue::dateline) || lines[i].words < kFewestWords) continue;
    const std::size_t end = behind_unit(labels, i);
    if (lines[end - 1].text.ends_with(':')) continue;
    std::size_t text = end;
    while (text < labels.size() && to_mark(labels[text]).role == Role::byline) ++text;
    if (end - i > kMostLines || text == labels.size() || labels[text] != Label::paragraph) continue;
    const bool dispatch = lines[text].cues.has(Cue::dateline) &&
                          lines[text].metrics->width * 100 >= lines[i].metrics->width * kShareOfDeck;
    if (text > end || dispatch) make_unit(i, end, Label::deck, Label::deck_on, labels);
  }
}

void title_parts(const LineSequence& lines, std::vector<Label>& labels) {
  const auto begins = [&](std::size_t i) { return labels[i] == Label::headline || labels[i] == Label::crosshead; };
  const auto numbered = [&](std::size_t i) { return lines[i].cues.has(Cue::part); };
  for (std::size_t i = 0; i + 1 < labels.size(); ++i) {
    if (!begins(i) || !begins(i + 1) || !numbered(i) || numbered(i + 1) || !names_part(lines[i].text)) continue;
    make_unit(i, behind_unit(labels, i + 1), Label::crosshead, Label::crosshead_on, labels);
  }
  title_numbers(lines, labels);
}

void settle_openings(const LineSequence& lines, std::vector<Label>& labels) {
  const auto role = [&](std::size_t i) { return to_mark(labels[i]).role; };
  for (std::size_t i = 1; i < labels.size(); ++i) {
    const std::string_view text = lines[i].text;
    const bool numbered = names_part(text) && numbers_part(text);
    if (const std::size_t end = behind_unit(labels, i);
        labels[i] == Label::deck && has_no_headline(i, labels) && !(end > i + 2 && closes_sentence(lines[end - 1])))
      make_unit(i, end, Label::headline, Label::headline_on, labels);
    if (labels[i] == Label::deck && role(i - 1) == Role::headline && numbered)
      make_unit(i, behind_unit(labels, i), Label::crosshead, Label::crosshead_on, labels);
    if (labels[i] == Label::crosshead) {
      const std::size_t end = behind_unit(labels, i);
      if (end == labels.size() || labels[end] == Label::headline)
        make_unit(i, end, Label::headline, Label::headline_on, labels);
    }
    if (role(i - 1) != Role::byline) continue;
    if (labels_text(lines, i, labels)) labels[i] = Label::crosshead;
    if (labels[i] == Label::crosshead && !opens_part(text))
      make_unit(i, behind_unit(labels, i), Label::deck, Label::deck_on, labels);
  }
}

void sign_stories(const LineSequence& lines, std::vector<Label>& labels) {
  for (std::size_t i = 1; i < labels.size(); ++i) {
    const bool closes = is_text(labels[i - 1]) && ends_sentence(lines[i - 1]);
    const bool below_title = (kTitle & set_of(labels[i - 1])) && lines[i].text.starts_with("•");
    if (labels[i] == Label::paragraph && below_title && names_reporter(lines[i])) labels[i] = Label::byline;
    if (closes) sign_with_agency(lines, i, labels);
    const bool alone = i + 1 == labels.size() || labels[i + 1] != Label::paragraph_on;
    if (closes && alone && ((labels[i] == Label::paragraph && names_reporter(lines[i])) || is_shorthand(lines[i].text)))
      labels[i] = Label::byline;
  }
}

void complete_sentences(const LineSequence& lines, std::vector<Label>& labels) {
  for (std::size_t i = 1; i < labels.size(); ++i)
    if (labels[i] == Label::paragraph && is_text(labels[i - 1]) && breaks_off(lines[i - 1]))
      labels[i] = Label::paragraph_on;
}

}  // namespace newsbind
