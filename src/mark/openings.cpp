#include "mark/openings.h"

#include <algorithm>

#include "mark/heading.h"
#include "mark/lead.h"
#include "mark/signature.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

struct DoubtfulUnit {
  std::size_t begin, end;  // lines
};

// Takes labels from doubtful units where the best labelling without them makes headlines of these. Whether there are
// such units.
bool try_headlines(const std::vector<DoubtfulUnit>& doubtful, LabelSet labels, const Lattice& lattice,
                   std::vector<LabelSet>& allowed) {
  if (doubtful.empty()) return false;
  std::vector<LabelSet> without = allowed;
  for (const auto& [begin, end] : doubtful) {
    for (std::size_t i = begin; i < end; ++i) forbid(labels, without[i]);
  }
  const std::vector<Label> tried = decode(lattice, without);
  for (const auto& [begin, end] : doubtful) {
    bool whole = tried[begin] == Label::headline;
    for (std::size_t i = begin + 1; i < end; ++i) whole = whole && tried[i] == Label::headline_on;
    for (std::size_t i = begin; whole && i < end; ++i) allowed[i] = without[i];
  }
  return true;
}

bool names_writer(const Observation& line) {
  return names_desk(line.text) || (is_credit_alone(line.text) && line.cues.has(Cue::reporter));
}

// Whether a story is signed or dated in line i.
bool opens_signed(const LineSequence& lines, std::size_t i) {
  return i < lines.size() && (lines[i].cues.has(Cue::dateline) || lines[i].cues.has(Cue::byline));
}

bool has_kana(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (classify(text::next(text, at)) == 'K') return true;
  return false;
}

// 大会旗の新調、実行委長「来年こそ」: whether a line tells something and closes with what is said of it. What opens
// with a quotation, or leads to one with a comma, is speech.
bool quotes_at_end(const Observation& line) {
  constexpr std::size_t kLeastTold = 8;  // characters
  constexpr std::string_view kComma = "、", kQuotation = "「";
  const std::size_t quoted = line.text.rfind(kQuotation);
  if (quoted == line.text.npos || line.text.starts_with(kQuotation)) return false;
  const std::string_view told = line.text.substr(0, quoted);
  return text::length(told) >= kLeastTold && told.find(kComma) != told.npos && !told.ends_with(kComma);
}

// Whether a full stop stands outside of the quotations in a line of Chinese or Japanese, or a bracket closes in it that
// was opened above.
bool is_of_text(std::string_view line) {
  constexpr std::u32string_view kOpening = U"「『“（(", kClosing = U"」』”）)";
  int depth = 0;
  for (std::size_t at = 0; at < line.size() && depth >= 0;) {
    const char32_t c = text::next(line, at);
    depth += text::is_one_of(kOpening, c) - text::is_one_of(kClosing, c);
    if (c == U'。' && depth == 0) return true;
  }
  return depth < 0;
}

// Whether a line may be a headline for all its looking like text: one of Chinese or Japanese that nothing closes, or a
// shout or a question of Japanese in two parts or with a name in it. What asks, ends with 」 or leaves a quotation
// open may be said, and ＝ says whose something is.
bool may_head_story(const Observation& line) {
  constexpr std::uint16_t kShortest = 12, kLongest = 116;  // columns
  constexpr std::size_t kLeastPart = 5;                    // characters of what blanks part
  constexpr std::string_view kOpenEnds = "HKGAao0";
  constexpr std::u32string_view kSaid = U"」』”か", kParting = U"、 　「『", kNoTitle = U"＝=：";
  const auto any = [&](auto is) {
    for (std::size_t at = 0; at < line.text.size();)
      if (is(text::next(line.text, at))) return true;
    return false;
  };
  const auto holds = [&](std::u32string_view signs) {
    return any([&](char32_t c) { return text::is_one_of(signs, c); });
  };
  const auto blanks = std::count(line.text.begin(), line.text.end(), ' ');
  const bool lists = blanks > 0 && line.characters < kLeastPart * static_cast<std::size_t>(blanks + 1);
  const bool open = kOpenEnds.find(line.inner) != kOpenEnds.npos;
  const bool shouts = line.inner == 'q' && has_kana(line.text) && line.first != 'd' && holds(kParting);
  return is_dense(line) && (open || shouts) && !lists && line.quotes == 0 && !is_of_text(line.text) &&
         (!text::is_one_of(kSaid, text::last_of(line.text)) || quotes_at_end(line)) && !holds(kNoTitle) &&
         line.metrics->width >= kShortest && line.metrics->width <= kLongest;
}

// Whether two lines of Japanese, wrapped, were taken for a paragraph though nothing closes them, as a paragraph's end
// always is: 小さな港の食堂が三十年、店主と / 常連たちの記念写真
bool is_headline_in_two_lines(const LineSequence& lines, const std::vector<LabelScores>& marginals,
                              const std::vector<Label>& labels, std::size_t i) {
  constexpr float kInDoubt = 10, kInDoubtOfShout = 6;
  constexpr std::uint16_t kShortest = 24, kLongest = 130;  // columns
  constexpr std::string_view kOpenEnds = "HKAa0";
  if (lines.are_pieces() || labels[i] != Label::paragraph || behind_unit(labels, i) != i + 2) return false;
  const auto holds_stop = [](const Observation& line) { return line.text.find("。") != line.text.npos; };
  const Observation &above = lines[i - 1], &second = lines[i + 1];
  const std::size_t width = std::size_t{lines[i].metrics->width} + second.metrics->width;
  const bool is_japanese = has_kana(lines[i].text) || has_kana(second.text);
  const bool above_ends = is_text(labels[i - 1]) && (ends_sentence(above) || above.last == ')');
  const bool below_begins = i + 2 < labels.size() && labels[i + 2] == Label::paragraph;
  return is_dense(lines[i]) && is_japanese && above_ends && below_begins && width >= kShortest && width <= kLongest &&
         !holds_stop(lines[i]) && !holds_stop(second) &&
         (second.last == 'q' || kOpenEnds.find(second.last) != kOpenEnds.npos) &&
         margin(marginals[i], labels[i]).value < (second.last == 'q' ? kInDoubtOfShout : kInDoubt);
}

}  // namespace

bool open_stories(const LineSequence& lines, const Lattice& lattice, const std::vector<LabelScores>& marginals,
                  const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr float kInDoubt = 9;
  constexpr std::uint8_t kMostAlike = 1;  // other lines
  constexpr LabelSet kNoOpener = set_of(Label::crosshead) | set_of(Label::crosshead_on) | set_of(Label::deck);
  std::vector<DoubtfulUnit> doubtful;
  bool numbered = false;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] != Label::crosshead) continue;
    const bool is_signed_above = i > 0 && to_mark(labels[i - 1]).role == Role::byline;
    const bool numbers_story = (numbered || is_signed_above) && numbers_part(lines[i].text);
    if (lines.stands_apart(i) && lines[i].repeats <= kMostAlike && !numbers_story &&
        (lines[i].script == 'L' || opens_signed(lines, i + 1) || lines.cohesion(i) == 0) &&
        (allowed[i] & set_of(Label::headline)) && margin(marginals[i], labels[i]).value < kInDoubt)
      doubtful.push_back({i, i + 1});
    numbered = numbered || opens_part(lines[i].text);
  }
  return try_headlines(doubtful, kNoOpener, lattice, allowed);
}

bool head_stories(const LineSequence& lines, const Lattice& lattice, const std::vector<LabelScores>& marginals,
                  const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr float kInDoubt = 6, kInDoubtIfSigned = 10;
  constexpr std::uint16_t kShort = 60;  // columns
  constexpr std::string_view kClosing = "sq";
  const auto closes = [&](std::size_t i) { return kClosing.find(lines[i].inner) != kClosing.npos; };
  const auto is_line_of_list = [&](std::size_t i) {
    const bool ends = i + 1 == labels.size() || labels[i + 1] != Label::paragraph_on;
    return labels[i] == Label::paragraph && ends && !closes(i) && lines[i].first != '(' &&
           lines[i].metrics->width <= kShort;
  };
  std::vector<DoubtfulUnit> doubtful;
  for (std::size_t i = 1; i + 1 < labels.size(); ++i) {
    const bool alone = labels[i] == Label::paragraph && labels[i + 1] != Label::paragraph_on &&
                       is_text(labels[i - 1]) && (closes(i - 1) || lines[i - 1].last == ')') && !is_line_of_list(i + 1);
    if (!alone || !may_head_story(lines[i]) || !(allowed[i] & set_of(Label::headline))) continue;
    const auto score = [&](Label label) { return marginals[i][static_cast<std::size_t>(label)]; };
    const float in_doubt = names_writer(lines[i + 1]) ? kInDoubtIfSigned : kInDoubt;
    if (score(Label::paragraph) - score(Label::headline) < in_doubt) doubtful.push_back({i, i + 1});
  }
  for (std::size_t i = 1; i < labels.size(); ++i)
    if (is_headline_in_two_lines(lines, marginals, labels, i)) doubtful.push_back({i, i + 2});
  return try_headlines(doubtful, set_of(Label::paragraph) | set_of(Label::paragraph_on), lattice, allowed);
}

bool sign_headlines(const LineSequence& lines, const Lattice& lattice, const std::vector<Label>& labels,
                    std::vector<LabelSet>& allowed) {
  std::vector<std::size_t> makers;
  for (std::size_t i = 1; i < labels.size(); ++i)
    if (labels[i] == Label::headline && behind_unit(labels, i) == i + 1 && tells_maker(lines[i].text))
      makers.push_back(i);
  if (makers.empty()) return false;
  std::vector<LabelSet> signing = allowed;
  for (std::size_t i : makers) allow_only(Label::byline, i, i + 1, signing);
  const std::vector<Label> tried = decode(lattice, signing);
  for (std::size_t i : makers)
    if (kTitle & set_of(tried[i - 1])) allowed[i] = signing[i];
  return true;
}

bool ground_decks(const LineSequence& lines, const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr std::uint16_t kOfSomeLength = 50;  // columns
  const auto stands_between = [&](std::size_t i) {
    const Role role = to_mark(labels[i]).role;
    return role == Role::deck || role == Role::byline || role == Role::caption || (kFurniture & set_of(labels[i]));
  };
  bool found = false;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] != Label::deck) continue;
    const std::size_t end = behind_unit(labels, i);
    std::size_t below = end;
    while (below < labels.size() && stands_between(below)) ++below;
    const bool groundless = below == labels.size() || !(is_text(labels[below]) || labels[below] == Label::crosshead);
    if (!groundless || !closes_sentence(lines[end - 1]) || lines[i].metrics->width < kOfSomeLength) continue;
    for (std::size_t n = i; n < end; ++n) forbid(kHeading, allowed[n]);
    found = true;
  }
  return found;
}

}  // namespace newsbind
