#include "mark/headlines.h"

#include <algorithm>
#include <string_view>

#include "mark/heading.h"
#include "mark/label_sets.h"
#include "mark/lead.h"
#include "mark/signature.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

// Whether two lines of Latin script are both in capitals, or neither is.
bool are_of_one_type(const Observation& a, const Observation& b) {
  return a.script != 'L' || is_in_capitals(a) == is_in_capitals(b);
}

// 桥头的灯火（江声）: nothing more of a headline of Chinese or Japanese follows its column's name, nor the number of
// its part.
bool closes_with_bracket(const Observation& line) {
  constexpr std::size_t kLongest = 3;  // characters
  const std::size_t opened = std::max(line.text.rfind("（") + 1, line.text.rfind("(") + 1);
  return is_dense(line) && opened > 0 && text::is_one_of(U"）)", text::last_of(line.text)) &&
         text::length(line.text.substr(opened - 1)) <= kLongest + 2;
}

// [만나봅시다], 나루상 수상자에: what stands above a name that is the headline, or a part of it.
bool leads_to_name(const Observation& line) {
  constexpr std::u32string_view kLeading = U"에은는한의을를이가로와과]）)〉>";
  return text::is_one_of(kLeading, text::last_of(line.text));
}

// Whether a line is what stands between a headline and its text: who wrote, the part's number, a letter's date.
bool says_more(const Observation& line) { return is_signed(line) || opens_part(line.text) || dates_letter(line.text); }

// Whether a paragraph right below line i is of several lines of print, as in what was typed from a page; what a site
// leaves has a paragraph a line.
bool heads_wrapped_text(const LineSequence& lines, std::size_t i, const std::vector<Label>& labels) {
  constexpr std::size_t kNear = 8;  // lines
  for (std::size_t n = i; n < std::min(labels.size(), i + kNear); ++n)
    if (labels[n] == Label::paragraph_on && lines[n].metrics->blank_above == 0) return true;
  return false;
}

// 晚高峰公交车厢里的 / 流动诗会: whether a headline of Chinese leads on to the line below. 书是旧的 says all it has to.
bool leaves_open(const Observation& line, const Observation& below) {
  constexpr std::u32string_view kLeadingOn = U"的与與及或、", kSaysMore = U"—―─-（(";
  return line.last == 'H' && text::is_one_of(kLeadingOn, text::last_of(line.text)) && is_dense(below) &&
         line.text.find("是") == line.text.npos && !text::is_one_of(kSaysMore, text::first_of(below.text)) &&
         below.colons == 0 && !is_signed(below) && below.metrics->blank_above == 0;
}

// OLD HOMES; / OR, THE VILLAGES OF OUR FATHERS., 晚高峰公交车厢里的 / 流动诗会: two lines of one heading, whatever type
// each is set in.
bool heads_on(const LineSequence& lines, std::size_t i, const std::vector<Label>& labels) {
  if (i + 1 == lines.size()) return false;
  const Observation& line = lines[i];
  if (is_dense(line)) return is_headline(labels[i]) && labels[i + 1] == Label::deck && leaves_open(line, lines[i + 1]);
  if (lines.are_pieces()) return false;
  const bool open = line.text.ends_with(';') || links_titles(line.text) || ends_with_small_word(line.text) ||
                    (line.text.ends_with(':') && heads_wrapped_text(lines, i, labels));
  return open && is_in_capitals(line) && line.script == 'L' && is_in_capitals(lines[i + 1]) &&
         lines[i + 1].metrics->blank_above <= 1;
}

bool is_word(const Observation& line) {
  constexpr std::uint16_t kLongest = 24;  // columns
  return !is_dense(line) && line.metrics->width <= kLongest && line.text.find(' ') == line.text.npos;
}

// The first line behind line i that stands apart from it or is no word.
std::size_t end_of_words(const LineSequence& lines, std::size_t i) {
  std::size_t end = i;
  while (end < lines.size() && is_word(lines[end]) && (end == i || !lines.stands_apart(end))) ++end;
  return end;
}

// Where a kicker or a deck may be a line of the headline, by how sure the weights are of it.
class Doubt {
 public:
  Doubt(const LineSequence& lines, const std::vector<LabelScores>& marginals, const std::vector<Label>& labels)
      : lines_(lines), marginals_(marginals), labels_(labels) {}

  bool about_kicker(std::size_t i, std::size_t below) const {
    constexpr float kInDoubt = 4, kAlikeInDoubt = 8;
    constexpr unsigned kMostWords = 4;  // of what can be nothing but a place or a subject
    const bool names_subject = lines_[i].script == 'L' && is_in_capitals(lines_[i]) && lines_[i].words <= kMostWords;
    if (names_subject && !is_in_capitals(lines_[below])) return false;
    const bool alike = are_in_capitals(i, below) && !says_more(lines_[below]);
    return may_be_headline(i, alike ? kAlikeInDoubt : kInDoubt);
  }

  bool about_deck(std::size_t i) const {
    constexpr float kInDoubt = 5, kAlikeInDoubt = 10;
    constexpr unsigned kMostWords = 2;
    if (!are_of_one_type(lines_[i - 1], lines_[i]) || !stands_close(i)) return false;
    const bool alike = are_in_capitals(i - 1, i) || (lines_[i].script == 'L' && lines_[i].words <= kMostWords);
    return may_be_headline(i, alike && follows_closely(i) ? kAlikeInDoubt : kInDoubt);
  }

  bool follows_closely(std::size_t i) const {
    return !lines_[i].metrics->page_start && (lines_.are_pieces() || lines_[i].metrics->blank_above == 0);
  }

 private:
  // Whether a deck's line i stands as one of its headline would. What was typed has gaps within a heading too.
  bool stands_close(std::size_t i) const {
    if (follows_closely(i) || margin(marginals_[i], labels_[i]).runner_up == Label::headline_on) return true;
    return lines_.is_typed() && lines_[i].metrics->width <= 2 * lines_[i - 1].metrics->width;
  }

  bool may_be_headline(std::size_t i, float in_doubt) const {
    const Margin over = margin(marginals_[i], labels_[i]);
    return is_headline(over.runner_up) && over.value < in_doubt && !says_more(lines_[i]);
  }

  bool are_in_capitals(std::size_t a, std::size_t b) const {
    return lines_[a].script == 'L' && lines_[b].script == 'L' && is_in_capitals(lines_[a]) && is_in_capitals(lines_[b]);
  }

  const LineSequence& lines_;
  const std::vector<LabelScores>& marginals_;
  const std::vector<Label>& labels_;
};

// Whether a name of Chinese, Japanese or Korean stands far to the right below a headline.
bool stands_right(const LineSequence& lines, std::size_t i) {
  constexpr std::uint16_t kFar = 16, kLongestName = 20;  // columns
  const Observation& line = lines[i];
  return (is_dense(line) || line.script == 'G') && line.metrics->width <= kLongestName && line.digits == 0 &&
         line.stops + line.commas == 0 && line.metrics->indent >= lines[i - 1].metrics->indent + kFar &&
         line.metrics->indent > lines[i + 1].metrics->indent + kFar;
}

}  // namespace

void gather_spread_headlines(const LineSequence& lines, std::vector<Label>& labels) {
  constexpr std::size_t kLeastWords = 4;
  if (lines.are_pieces()) return;
  for (std::size_t begin = 0, end = 0; begin < labels.size(); begin = std::max(end, begin + 1)) {
    end = lines.stands_apart(begin) ? end_of_words(lines, begin) : begin;
    if (end < begin + kLeastWords || end == labels.size()) continue;
    std::size_t headings = 0, words = 0;
    for (std::size_t i = begin; i < end; ++i) {
      headings += (kHeading & set_of(labels[i])) != 0;
      words += lines[i].script == 'G';
    }
    const bool read_as_headings = headings * 2 >= end - begin && words * 2 > end - begin;
    const bool below_text = begin > 0 && is_text(labels[begin - 1]) && !lines[begin].metrics->page_start;
    if (!read_as_headings || !(is_text(labels[end]) || to_mark(labels[end]).role == Role::byline)) continue;
    if (!lines.stands_apart(end)) make_unit(begin, end, Label::headline, Label::headline_on, labels);
    else if (below_text) make_unit(begin, end, Label::verse, Label::verse, labels);
  }
}

void complete_headlines(const LineSequence& lines, const std::vector<LabelScores>& marginals,
                        std::vector<Label>& labels) {
  const Doubt doubt(lines, marginals, labels);
  const auto is_standing = [&](std::size_t kicker, std::size_t headline) {
    return lines[kicker].repeats > 0 && lines[headline].repeats == 0;
  };
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] == Label::kicker) {
      const std::size_t below = behind_unit(labels, i);
      if (below < labels.size() && labels[below] == Label::headline && doubt.follows_closely(below) &&
          !is_standing(i, below) && doubt.about_kicker(i, below))
        make_unit(i, below + 1, Label::headline, Label::headline_on, labels);
    } else if (labels[i] == Label::deck && i > 0 && is_headline(labels[i - 1]) && doubt.about_deck(i) &&
               !closes_with_bracket(lines[i - 1])) {
      const bool standing = labels[i - 1] == Label::headline && is_standing(i - 1, i);
      if (standing) labels[i - 1] = Label::kicker;
      make_unit(i, behind_unit(labels, i), standing ? Label::headline : Label::headline_on, Label::headline_on, labels);
    }
  }
}

void part_captions(const LineSequence& lines, std::vector<Label>& labels) {
  constexpr unsigned kLeast = 15;  // characters
  for (std::size_t i = 0; i + 1 < labels.size(); ++i)
    if (is_dense(lines[i]) && lines[i].inner == 's' && lines[i].characters >= kLeast && labels[i] == Label::headline &&
        labels[i + 1] == Label::headline_on) {
      labels[i] = Label::caption;
      labels[i + 1] = Label::headline;
    }
}

void sign_columns(const LineSequence& lines, std::vector<Label>& labels) {
  for (std::size_t i = 1; i + 1 < labels.size(); ++i) {
    const bool signs = is_headline(labels[i]) && (kTitle & set_of(labels[i - 1])) && is_text(labels[i + 1]) &&
                       ((!leads_to_name(lines[i - 1]) && names_columnist(lines[i].text)) || stands_right(lines, i));
    if (!signs) continue;
    labels[i] = Label::byline;
    if (labels[i - 1] == Label::kicker) labels[i - 1] = Label::headline;
  }
}

void join_headings(const LineSequence& lines, std::vector<Label>& labels) {
  for (std::size_t i = 0; i + 1 < labels.size(); ++i) {
    if (!heads_on(lines, i, labels) || !(labels[i] == Label::kicker || is_headline(labels[i]))) continue;
    if (labels[i + 1] != Label::headline && labels[i + 1] != Label::deck) continue;
    if (labels[i] == Label::kicker) labels[i] = Label::headline;
    make_unit(i + 1, behind_unit(labels, i + 1), Label::headline_on, Label::headline_on, labels);
  }
}

void head_sections(const LineSequence& lines, const std::vector<LabelScores>& marginals, std::vector<Label>& labels) {
  constexpr float kInDoubt = 16;
  const auto may_name_section = [&](std::size_t i) {
    const bool doubtful = closes_sentence(lines[i]) || margin(marginals[i], labels[i]).value < kInDoubt;
    return labels[i] == Label::kicker && lines[i].script == 'L' && lines[i].repeats == 0 && doubtful;
  };
  if (!lines.is_typed()) return;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (!may_name_section(i)) continue;
    const std::size_t below = behind_unit(labels, i);
    if (below == labels.size() || labels[below] != Label::headline || lines[below].metrics->blank_above == 0) continue;
    const std::size_t behind = behind_unit(labels, below);
    const bool opens_story = behind < labels.size() && labels[behind] == Label::deck && !closes_sentence(lines[i]);
    if (opens_story || !heads_wrapped_text(lines, below, labels)) continue;
    make_unit(i, below, Label::headline, Label::headline_on, labels);
    make_unit(below, behind, Label::crosshead, Label::crosshead_on, labels);
  }
}

void part_headings(const LineSequence& lines, std::vector<Label>& labels) {
  constexpr std::uint16_t kWideGap = 2;  // blank lines
  if (lines.are_pieces()) return;
  const auto goes_on = [&](std::size_t i) {
    return labels[i] == Label::headline_on || labels[i] == Label::crosshead_on;
  };
  for (std::size_t i = 1; i < labels.size(); ++i) {
    if (goes_on(i) && lines[i].metrics->blank_above >= kWideGap)
      make_unit(i, behind_unit(labels, i), Label::crosshead, Label::crosshead_on, labels);
  }
}

}  // namespace newsbind
