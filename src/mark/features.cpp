#include "mark/features.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "mark/content_words.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

template <std::size_t n>
char bucket(std::size_t value, const std::array<std::uint16_t, n>& edges) {
  const auto found = std::upper_bound(edges.begin(), edges.end(), value);
  return static_cast<char>('a' + (found - edges.begin()));
}

constexpr std::array<std::uint16_t, 17> kWidths = {4,  8,  12, 16, 20,  24,  30,  36, 44,
                                                   52, 62, 74, 90, 120, 180, 300, 500};
constexpr std::array<std::uint16_t, 7> kCoarseWidths = {8, 16, 26, 40, 60, 90, 180};
constexpr std::array<std::uint16_t, 7> kPercents = {1, 5, 15, 35, 60, 85, 100};
constexpr std::array<std::uint16_t, 8> kCounts = {1, 2, 3, 4, 6, 9, 14, 25};
constexpr std::array<std::uint16_t, 7> kFullness = {25, 45, 65, 80, 90, 97, 106};
constexpr std::array<std::uint16_t, 7> kShares = {2, 5, 10, 16, 24, 34, 46};
constexpr std::array<std::uint16_t, 6> kDistances = {1, 2, 3, 5, 9, 20};

constexpr std::uint16_t kLongestHeading = 100;

char small(std::size_t value, std::size_t most) { return static_cast<char>('0' + std::min(value, most)); }

std::size_t fill(const Observation& line) {
  return 100u * (line.metrics->width + std::min<std::size_t>(line.metrics->indent, 4)) / line.metrics->measure;
}

char fullness(const Observation& line) { return bucket(fill(line), kFullness); }

char coarse_fullness(const Observation& line) {
  const std::size_t percent = fill(line);
  return percent < 55 ? 's' : percent < 84 ? 'm' : percent < 110 ? 'f' : 'o';
}

char indent(const Observation& line) {
  const auto columns = line.metrics->indent;
  return columns <= 4 ? static_cast<char>('0' + columns) : columns <= 8 ? '8' : '9';
}

char uniform(const Observation& line) {
  const auto percent = line.metrics->uniform;
  return percent < 25 ? '0' : percent < 45 ? '1' : percent < 65 ? '2' : '3';
}

char compare(std::size_t a, std::size_t b) { return a > b + 1 ? '>' : b > a + 1 ? '<' : '='; }

// How a line closes: with a full stop, bare or inside a quotation, with another mark, or open.
char closing(const Observation& line) {
  if (ends_sentence(line)) return line.inner == line.last ? 's' : 'S';
  switch (line.last) {
    case ':': return ':';
    case 'c': return ',';
    case '-': return '-';
    case ')':
    case '"': return ')';
    case 'e':
    case 'd': return 'e';
    case 'A':
    case 'a':
    case 'o': return 'a';
    case 'H':
    case 'K': return 'H';
    default: return line.last;
  }
}

// Whether a full stop closes the line, bare or inside a quotation.
bool is_stopped(const Observation& line) { return closing(line) == 's' || closing(line) == 'S'; }

std::string_view first_characters(std::string_view text, int n) {
  std::size_t at = 0;
  while (n-- > 0 && at < text.size()) text::next(text, at);
  return text.substr(0, at);
}

std::string_view last_characters(std::string_view text, int n) {
  std::size_t at = text.size();
  while (n-- > 0 && at > 0) text::previous(text, at);
  return text.substr(at);
}

}  // namespace

void FeatureSink::append(char c) {
  hash_ = (hash_ ^ static_cast<unsigned char>(c)) * kPrime;
  if (with_names_) name_ += c;
}

void FeatureSink::append(std::string_view text) {
  for (char c : text) append(c);
}

void FeatureSink::append(int number) {
  char digits[12];
  const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  append(std::string_view(digits, static_cast<std::size_t>(end - digits)));
}

LineSequence::LineSequence(std::vector<Observation> lines) : lines_(std::move(lines)), around_(lines_.size()) {
  survey();
}

bool LineSequence::may_be_heading(std::size_t i) const {
  const Observation& line = lines_[i];
  const char close = closing(line);
  const bool open_end = close != 's' && close != 'S' && close != ',' && close != '-' && close != ':';
  if (!open_end || line.metrics->width > kLongestHeading || is_furniture(i)) return false;
  if (i == 0 || line.metrics->blank_above > 0) return true;
  return is_stopped(lines_[i - 1]) || closing(lines_[i - 1]) == ')';
}

// Whether a short line shares its words with the text below it or with the text above.
char LineSequence::leans(std::size_t i) const {
  const int more_below = around_[i].shares_after - around_[i].shares_before;
  if (lines_[i].metrics->width > kLongestHeading) return '-';
  return more_below < -2 ? 'A' : more_below < 0 ? 'a' : more_below == 0 ? '=' : more_below <= 2 ? 'b' : 'B';
}

bool LineSequence::is_furniture(std::size_t i) const {
  const Observation& line = lines_[i];
  const Surroundings& here = around_[i];
  const bool edge = here.page_line < 2 || here.page_left < 2;
  if (line.cues.has(Cue::jump) && line.metrics->width <= 40) return true;
  if (!many_pages_) return false;
  return edge && (line.repeats > 0 || (line.cues.has(Cue::number_only) && line.metrics->width <= 12));
}

void LineSequence::survey() {
  const std::size_t n = lines_.size();
  std::size_t airy = 0;
  int depth = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const LineMetrics& metrics = *lines_[i].metrics;
    airy += metrics.blank_above > 0;
    many_pages_ = many_pages_ || (i > 0 && metrics.page_start);
    around_[i].page_line = metrics.page_start ? 0 : around_[i - 1].page_line + 1;
    around_[i].block_begin =
        i > 0 && metrics.blank_above == 0 ? around_[i - 1].block_begin : static_cast<std::uint32_t>(i);
    around_[i].depth = static_cast<std::int8_t>(std::clamp(depth, 0, 2));
    depth = std::clamp(depth + lines_[i].quotes, 0, 4);
  }
  for (std::size_t i = n; i-- > 0;) {
    const LineMetrics& metrics = *lines_[i].metrics;
    around_[i].page_left = metrics.page_end ? 0 : around_[i + 1].page_left + 1;
    const bool last_of_block = i + 1 == n || lines_[i + 1].metrics->blank_above > 0;
    around_[i].block_end = last_of_block ? static_cast<std::uint32_t>(i + 1) : around_[i + 1].block_end;
  }
  const std::size_t share = n ? 100 * airy / n : 0;
  for (std::size_t i = 1; i < n; ++i)
    around_[i].since_heading = may_be_heading(i - 1) ? 1 : std::min(around_[i - 1].since_heading + 1, 999);
  for (std::size_t i = n; i-- > 1;)
    around_[i - 1].until_heading = may_be_heading(i) ? 1 : std::min(around_[i].until_heading + 1, 999);
  std::array<std::size_t, 4> gaps{};
  for (const Observation& line : lines_)
    if (line.metrics->blank_above > 0) ++gaps[std::min<std::size_t>(line.metrics->blank_above, 3)];
  usual_gap_ = static_cast<std::uint16_t>(std::max_element(gaps.begin(), gaps.end()) - gaps.begin());
  airy_ = share < 4 ? '0' : share < 40 ? '1' : share < 85 ? '2' : '3';
  for (std::size_t i = 0; i < n; ++i) {
    const bool skip = i > 0 && is_furniture(i - 1);
    around_[i].before = i == 0 ? 0 : static_cast<std::uint32_t>(skip ? around_[i - 1].before : i - 1);
    survey_sharing(i);
  }
  survey_joints();
  survey_openers();
  survey_cohesion();
  survey_layout();
  typed_ = survey_typing();
  survey_shapes();
  survey_indents();
  survey_lost_indent();
  if (are_pieces()) column_ends_ = find_column_ends(lines_);
  for (std::size_t i = n; i-- > 0;) {
    const bool skip = i + 1 < n && is_furniture(i + 1);
    around_[i].after =
        i + 1 == n ? static_cast<std::uint32_t>(i) : static_cast<std::uint32_t>(skip ? around_[i + 1].after : i + 1);
  }
}

// A headline shares words with its story. Asked of short lines only; the text below and above are read to a like
// length.
void LineSequence::survey_sharing(std::size_t i) {
  constexpr std::size_t kReach = 1800;
  const Observation& line = lines_[i];
  if (line.metrics->width > kLongestHeading || line.tokens.empty()) return;
  const auto reach = [&](int step) {
    std::size_t found = 0, columns = 0;
    for (std::size_t n = i + step; n < lines_.size() && columns < kReach; n += step) {
      found += count_shared(line.tokens, lines_[n].tokens);
      columns += lines_[n].metrics->width;
    }
    return static_cast<std::uint8_t>(std::min<std::size_t>(8 * found / line.tokens.size(), 15));
  };
  around_[i].shares_after = reach(1);
  around_[i].shares_before = reach(-1);
}

// Narrow, wide, or a line a piece of a paragraph; and with indents, without any, or nearly all indented. What an
// indent, a short line or a blank line says depends on it.
void LineSequence::survey_layout() {
  constexpr std::size_t kNarrow = 64, kWide = 112;  // columns
  std::vector<std::uint16_t> widths;
  std::size_t indented = 0;
  for (const Observation& line : lines_) {
    widths.push_back(line.metrics->width);
    indented += line.metrics->indent > 0;
  }
  if (widths.empty()) return;
  const auto at = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 2 / 3);
  std::nth_element(widths.begin(), at, widths.end());
  const std::size_t share = 100 * indented / widths.size();
  setting_ = *at < kNarrow ? Setting::narrow : *at < kWide ? Setting::wide : Setting::pieces;
  const int indents = share < 3 ? 0 : share < 60 ? 1 : 2;
  layout_ = static_cast<char>('a' + 3 * static_cast<int>(setting_) + indents);
}

bool LineSequence::survey_typing() const {
  constexpr std::size_t kManyLines = 200, kWideGap = 2, kLeastShare = 50;  // lines; blank lines; one gap in so many
  if (setting_ != Setting::wide || lines_.size() < kManyLines) return false;
  std::size_t latin = 0, gaps = 0, wide = 0;
  for (const Observation& line : lines_) {
    latin += line.script == 'L';
    gaps += line.metrics->blank_above > 0;
    wide += line.metrics->blank_above >= kWideGap;
  }
  return latin * 2 > lines_.size() && wide * kLeastShare > gaps;
}

void LineSequence::survey_indents() {
  constexpr std::size_t kLeastLines = 3;
  std::array<std::size_t, 12> lines{};
  for (const Observation& line : lines_) ++lines[std::min<std::size_t>(line.metrics->indent, lines.size() - 1)];
  const auto most = std::max_element(lines.begin() + 1, lines.end() - 1);
  if (*most >= kLeastLines) usual_indent_ = static_cast<std::uint16_t>(most - lines.begin());
}

// Whether a line is indented as most are (u), less (s), more (l), or not at all.
char LineSequence::relative_indent(std::size_t i) const {
  const std::uint16_t own = lines_[i].metrics->indent;
  return own == 0 ? '0' : own == usual_indent_ ? 'u' : own < usual_indent_ ? 's' : 'l';
}

void LineSequence::add_usual_indent(std::size_t i, FeatureSink& sink) const {
  if (usual_indent_ == 0 || i == 0) return;
  const std::uint32_t q = around_[i].before;
  const char here = relative_indent(i), above = relative_indent(q);
  sink.add("usual_indent+layout", here, layout_, small(lines_[i].metrics->blank_above, 1));
  sink.add("usual_indent+q.usual_indent+q.close", here, above, closing(lines_[q]));
  sink.add("usual_indent+q.full+q.close", here, coarse_fullness(lines_[q]), closing(lines_[q]));
  if (i + 1 < lines_.size())
    sink.add("usual_indent+n.usual_indent+full", here, relative_indent(around_[i].after), coarse_fullness(lines_[i]));
}

// A short line that a full stop closes ends a paragraph: what the lines behind such lines fall short by, if most of
// them fall short alike, is the indent that the extraction has lost.
void LineSequence::survey_lost_indent() {
  constexpr int kEndsParagraph = 300, kNearlyFull = 450, kLeastIndent = 60, kAlike = 60;
  constexpr std::size_t kLeastLines = 4;
  std::vector<int> found;
  for (std::size_t i = 1; i < lines_.size(); ++i) {
    const Observation& q = lines_[around_[i].before];
    const LineMetrics& line = *lines_[i].metrics;
    const bool ended = is_stopped(q) && q.metrics->deficit >= kEndsParagraph;
    if (ended && line.indent == 0 && line.deficit < kNearlyFull) found.push_back(line.deficit);
  }
  if (found.size() < kLeastLines) return;
  const auto middle = found.begin() + static_cast<std::ptrdiff_t>(found.size() / 2);
  std::nth_element(found.begin(), middle, found.end());
  const int indent = *middle;
  if (indent < kLeastIndent) return;
  const auto alike =
      std::count_if(found.begin(), found.end(), [&](int deficit) { return std::abs(deficit - indent) <= kAlike; });
  lost_indent_ = static_cast<std::int16_t>(indent);
  lost_indent_share_ = bucket(100 * static_cast<std::size_t>(alike) / found.size(), kPercents);
}

// Whether a line is as wide as one that opens a paragraph, wider, or short.
char LineSequence::opening_width(std::size_t i) const {
  constexpr int kAlike = 60;
  const int more = lines_[i].metrics->deficit - lost_indent_;
  return more < -2 * kAlike ? 'W' : more < -kAlike ? 'w' : more <= kAlike ? 'o' : more <= 3 * kAlike ? 's' : 'S';
}

void LineSequence::add_lost_indent(std::size_t i, FeatureSink& sink) const {
  if (lost_indent_ == 0 || i == 0) return;
  const Observation& q = lines_[around_[i].before];
  const char here = opening_width(i), above = opening_width(around_[i].before);
  sink.add("opening+share", here, lost_indent_share_);
  sink.add("opening+q.close", here, closing(q), lost_indent_share_);
  sink.add("opening+q.opening+q.close", here, above, closing(q));
  sink.add("opening+q.opening+close", here, above, closing(lines_[i]), lost_indent_share_);
  if (i + 1 < lines_.size()) sink.add("opening+n.opening+q.close", here, opening_width(around_[i].after), closing(q));
}

bool LineSequence::is_centred(std::size_t i) const {
  constexpr int kSlack = 5, kLeastIndent = 6;
  const LineMetrics& line = *lines_[i].metrics;
  return line.indent >= kLeastIndent && std::abs(2 * line.indent + line.width - line.full_width) <= kSlack;
}

// As a signature is set.
bool LineSequence::is_flush_right(std::size_t i) const {
  constexpr int kSlack = 4, kLeastIndent = 10;
  const LineMetrics& line = *lines_[i].metrics;
  return line.indent >= kLeastIndent && line.width < line.indent * 3 &&
         std::abs(line.indent + line.width - line.full_width) <= kSlack && !is_centred(i);
}

// How a short line looks: its capitals, its end, where it stands in the column, the gap above it, its marks.
std::uint32_t LineSequence::shape_of(std::size_t i) const {
  const Observation& line = lines_[i];
  const unsigned capitals = line.script != 'L' ? 0 : line.capitals >= 85 ? 3 : line.titled >= 60 ? 2 : 1;
  const unsigned place = is_centred(i)               ? 3
                         : is_flush_right(i)         ? 2
                         : line.metrics->indent == 0 ? 0
                         : line.metrics->indent <= 4 ? 1
                                                     : 2;
  const unsigned gap = std::min<unsigned>(line.metrics->blank_above, 3);
  const unsigned marks = line.cues.has(Cue::markup) * 2u + line.cues.has(Cue::sign);
  return capitals | place << 2 | gap << 4 | marks << 6 | static_cast<unsigned char>(closing(line)) << 8 |
         static_cast<unsigned char>(line.first == 'a' ? 'A' : line.first) << 16;
}

void LineSequence::survey_shapes() {
  std::vector<std::uint16_t> gaps;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    gaps.push_back(lines_[i].metrics->blank_above);
    if (lines_[i].metrics->width > kLongestHeading) continue;
    Shape& shape = shapes_[shape_of(i)];
    ++shape.lines;
    shape.opened += around_[i].opener_below > 0;
    shape.behind_stop += i == 0 || is_stopped(lines_[around_[i].before]);
    shape.initials += lines_[i].cues.has(Cue::initials);
    shape.headed += i + 1 < lines_.size() && lines_[i + 1].cues.has(Cue::run_in);
    shape.lean += around_[i].shares_after - around_[i].shares_before;
  }
  std::sort(gaps.begin(), gaps.end());
  if (gaps.empty()) return;
  for (std::size_t n = 0; n < wide_gaps_.size(); ++n) {
    static constexpr std::array<std::size_t, 3> kNarrower = {98, 94, 85};  // percent of the lines
    wide_gaps_[n] = gaps[gaps.size() * kNarrower[n] / 100];
  }
}

bool LineSequence::opens_story(std::size_t i) const {
  constexpr std::uint16_t kLongestByline = 60;
  const Observation& line = lines_[i];
  if (line.cues.has(Cue::dateline)) return true;
  if (line.metrics->width > kLongestByline || closing(line) == 's' || closing(line) == ',') return false;
  return line.cues.has(Cue::byline) || line.cues.has(Cue::sign) ||
         (line.cues.has(Cue::reporter) && line.metrics->width <= 40);
}

// A paper that signs its stories, or opens them with a dateline, does so under most of its headlines; under a crosshead
// there is none.
void LineSequence::survey_openers() {
  std::size_t candidates = 0, opened = 0;
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    for (std::size_t n = 1; n <= 3 && i + n < lines_.size(); ++n)
      if (opens_story(i + n)) {
        around_[i].opener_below = static_cast<std::uint8_t>(n);
        break;
      }
    if (!may_be_heading(i)) continue;
    ++candidates;
    opened += around_[i].opener_below > 0;
  }
  heading_share_ = bucket(lines_.empty() ? 0 : 100 * candidates / lines_.size(), kShares);
  const std::size_t share = candidates ? 100 * opened / candidates : 0;
  opened_ = share < 8 ? '0' : share < 25 ? '1' : share < 55 ? '2' : '3';
}

void LineSequence::survey_cohesion() {
  const Cohesion cohesion(lines_);
  for (std::size_t i = 1; i < lines_.size(); ++i)
    if (may_be_heading(i)) around_[i].cohesion = cohesion.of(i);
}

// Where a sentence was cut, the two characters that the cut parted often stand side by side elsewhere in the issue.
void LineSequence::survey_joints() {
  std::unordered_map<std::uint32_t, std::uint32_t> seen;
  std::vector<std::uint32_t> joints(lines_.size());
  for (std::size_t i = 1; i < lines_.size(); ++i) {
    joints[i] = joint_word(lines_[around_[i].before].text, lines_[i].text);
    if (joints[i]) seen.emplace(joints[i], 0);
  }
  if (seen.empty()) return;
  for (const Observation& line : lines_)
    for (std::uint32_t token : line.tokens)
      if (const auto found = seen.find(token); found != seen.end()) ++found->second;
  for (std::size_t i = 1; i < lines_.size(); ++i)
    if (joints[i]) around_[i].joint_seen = static_cast<std::int8_t>(std::min(seen[joints[i]], 3u));
}

// The blank lines above and below against the gap that is usual in this issue.
std::string_view LineSequence::compare_gap(std::size_t i) const {
  static constexpr std::string_view kNames[] = {"--", "-w", "w-", "ww"};
  const LineMetrics& metrics = *lines_[i].metrics;
  return kNames[2 * (metrics.blank_above > usual_gap_) + (metrics.blank_below > usual_gap_)];
}

void LineSequence::add_geometry(std::size_t i, FeatureSink& sink) const {
  const Observation& line = lines_[i];
  const char width = bucket(line.metrics->width, kWidths);
  const char coarse = bucket(line.metrics->width, kCoarseWidths);
  const char full = fullness(line);
  const char above = small(line.metrics->blank_above, 3);
  const char below = small(line.metrics->blank_below, 3);
  const char even = uniform(line);
  sink.add("width", width);
  sink.add("width+even", coarse, even);
  sink.add("full+even", full, even);
  sink.add("full+width", full, coarse);
  sink.add("indent", indent(line));
  sink.add("indent+even", indent(line), even);
  sink.add("above+below", above, below);
  sink.add("above+airy", above, airy_);
  sink.add("since_heading+width+close", bucket(around_[i].since_heading, kDistances), coarse, closing(line));
  sink.add("until_heading+width+close", bucket(around_[i].until_heading, kDistances), coarse, closing(line));
  if (i > 0 && lines_[0].script == 'L')
    sink.add("like_first", compare(line.capitals, lines_[0].capitals), coarse, closing(line));
  sink.add("wide_gap", compare_gap(i), bucket(line.metrics->width, kCoarseWidths), closing(line));
  sink.add("below+airy", below, airy_);
  sink.add("above+below+full+airy", above, below, coarse_fullness(line), airy_);
  sink.add("above+width+airy", above, coarse, airy_);
  sink.add("below+width+airy", below, coarse, airy_);
  sink.add("script+width", line.script, coarse);
}

void LineSequence::add_ends(std::size_t i, FeatureSink& sink) const {
  const Observation& line = lines_[i];
  const char coarse = bucket(line.metrics->width, kCoarseWidths);
  sink.add("first", line.first);
  sink.add("last", line.last);
  sink.add("close", closing(line));
  sink.add("first+last", line.first, line.last);
  sink.add("close+width", closing(line), coarse);
  sink.add("close+full+even", closing(line), coarse_fullness(line), uniform(line));
  sink.add("close+above+below", closing(line), small(line.metrics->blank_above, 2),
           small(line.metrics->blank_below, 2));
  sink.add("first+indent+even", line.first, indent(line), uniform(line));
  sink.add("depth+first", small(static_cast<std::size_t>(around_[i].depth), 2), line.first);
  sink.add("quotes", small(static_cast<std::size_t>(line.quotes + 3), 6));
}

void LineSequence::add_neighbours(std::size_t i, FeatureSink& sink) const {
  const Observation& line = lines_[i];
  const char above = small(line.metrics->blank_above, 2);
  if (i == 0) {
    sink.add("top");
  } else {
    const Observation& q = lines_[around_[i].before];
    const char q_full = coarse_fullness(q);
    sink.add("q.close", closing(q));
    sink.add("q.close+first", closing(q), line.first);
    sink.add("q.close+q.full", closing(q), q_full);
    sink.add("q.close+q.full+indent+even", closing(q), q_full, indent(line), uniform(line));
    sink.add("q.close+q.width", closing(q), bucket(q.metrics->width, kCoarseWidths));
    sink.add("q.close+above+airy", closing(q), above, airy_);
    sink.add("q.close+close+above", closing(q), closing(line), above);
    sink.add("q.close+first+above+airy", closing(q), line.first, above, airy_);
    sink.add("q.full+full+even", q_full, coarse_fullness(line), uniform(line));
    sink.add("q.indent+indent+even", compare(line.metrics->indent, q.metrics->indent), indent(line), uniform(line));
    sink.add("q.indent+close+indent", indent(q), closing(q), indent(line));
    sink.add("depth+q.close", small(static_cast<std::size_t>(around_[i].depth), 2), closing(q));
    if (q.script == 'L' && line.script == 'L')
      sink.add("q.capitals+capitals", bucket(q.capitals, kPercents), bucket(line.capitals, kPercents), above,
               bucket(line.metrics->width, kCoarseWidths));
    sink.add("q.width+width", bucket(q.metrics->width, kCoarseWidths), bucket(line.metrics->width, kCoarseWidths));
    for (unsigned cue = 0; cue < static_cast<unsigned>(Cue::count_); ++cue)
      if (q.cues.has(static_cast<Cue>(cue))) sink.add("q.cue", name(static_cast<Cue>(cue)));
  }
  if (i + 1 == lines_.size()) {
    sink.add("bottom");
  } else {
    const Observation& n = lines_[around_[i].after];
    sink.add("n.first", n.first);
    sink.add("n.full+full+even", coarse_fullness(n), coarse_fullness(line), uniform(line));
    sink.add("n.width+width", bucket(n.metrics->width, kCoarseWidths), bucket(line.metrics->width, kCoarseWidths));
    sink.add("n.indent+indent", indent(n), indent(line));
    sink.add("n.close+close", closing(n), closing(line));
    sink.add("n.first+close+below", n.first, closing(line), small(line.metrics->blank_below, 2));
    for (unsigned cue = 0; cue < static_cast<unsigned>(Cue::count_); ++cue)
      if (n.cues.has(static_cast<Cue>(cue)))
        sink.add("n.cue", name(static_cast<Cue>(cue)), bucket(line.metrics->width, kCoarseWidths));
    if (around_[i].after + 1 < lines_.size()) {
      const Observation& m = lines_[around_[around_[i].after].after];
      sink.add("m.width+n.width+width", bucket(m.metrics->width, kCoarseWidths),
               bucket(n.metrics->width, kCoarseWidths), bucket(line.metrics->width, kCoarseWidths));
      for (unsigned cue = 0; cue < static_cast<unsigned>(Cue::count_); ++cue)
        if (m.cues.has(static_cast<Cue>(cue))) sink.add("m.cue", name(static_cast<Cue>(cue)));
    }
  }
  if (i > 0 && i + 1 < lines_.size()) {
    const Observation& q = lines_[around_[i].before];
    const Observation& n = lines_[around_[i].after];
    sink.add("q.close+close+n.full", closing(q), closing(line), coarse_fullness(n));
    sink.add("widths", bucket(q.metrics->width, kCoarseWidths), bucket(line.metrics->width, kCoarseWidths),
             bucket(n.metrics->width, kCoarseWidths));
    sink.add("fulls+even", coarse_fullness(q), coarse_fullness(line), coarse_fullness(n), uniform(line));
    sink.add("q.close+width+n.width", closing(q), bucket(line.metrics->width, kCoarseWidths),
             bucket(n.metrics->width, kCoarseWidths));
  }
}

// Prose that no stop closes runs on.
void LineSequence::add_unfinished(std::size_t i, FeatureSink& sink) const {
  if (i == 0) return;
  const Observation& q = lines_[around_[i].before];
  const char stops = small(q.stops, 2), commas = small(q.commas, 2);
  sink.add("q.stops+q.commas+q.close", stops, commas, closing(q));
  sink.add("q.stops+q.commas+q.close+first", stops, commas, closing(q), lines_[i].first);
  sink.add("q.stops+q.close+layout", stops, closing(q), layout_, bucket(lines_[i].metrics->width, kCoarseWidths));
}

// Whether a column ended above the line: by the sentence that was cut there (c) and by the height of the columns.
char LineSequence::column_end(std::size_t i) const {
  const ColumnEnd& end = column_ends_[i];
  if (!end.known) return end.is_cut ? 'c' : '-';
  return static_cast<char>((end.is_cut ? 'd' : '0') + 3 * end.above + end.below);
}

void LineSequence::add_column_end(std::size_t i, FeatureSink& sink) const {
  if (column_ends_.empty()) return;
  const Observation& line = lines_[i];
  const char here = column_end(i);
  const char coarse = bucket(line.metrics->width, kCoarseWidths);
  if (i > 0) {
    const Observation& q = lines_[i - 1];
    sink.add("column_end", here);
    sink.add("column_end+q.close", here, closing(q));
    sink.add("column_end+q.close+q.width", here, closing(q), bucket(q.metrics->width, kCoarseWidths));
    sink.add("column_end+q.close+first+width", here, closing(q), line.first, coarse);
  }
  if (i + 1 < lines_.size()) {
    const char below = column_end(i + 1);
    sink.add("n.column_end+close+width", below, closing(line), coarse);
    sink.add("column_end+n.column_end+width", here, below, coarse);
  }
}

// The line above ended before its column was full: would this line's first word have gone onto it? A line that a column
// ended leaves no room.
void LineSequence::add_room(std::size_t i, FeatureSink& sink) const {
  if (i == 0) return;
  const Observation& line = lines_[i];
  const Observation& q = lines_[around_[i].before];
  const int end = q.metrics->width + std::min<int>(q.metrics->indent, 4);
  const auto room = [&](int measure) {
    const int left = measure - end - line.lead;
    return left < -6   ? 'a'
           : left < -2 ? 'b'
           : left < 0  ? 'c'
           : left < 2  ? 'd'
           : left < 4  ? 'e'
           : left < 8  ? 'f'
           : left < 16 ? 'g'
                       : 'h';
  };
  const char by_measure = room(q.metrics->measure);
  const char by_reach = room(q.metrics->reach);
  const char even = uniform(line);
  sink.add("room+even", by_measure, even, line.script);
  sink.add("reach+even", by_reach, even, line.script);
  sink.add("room+q.close+even", by_measure, closing(q), even);
  sink.add("reach+q.close+even", by_reach, closing(q), even);
  sink.add("reach+q.close+indent+first", by_reach, closing(q), indent(line), line.first);
  sink.add("reach+first+even", by_reach, line.first, even);
  sink.add("reach+q.close+above", by_reach, closing(q), small(line.metrics->blank_above, 2));
}

// What a line falls short of its column as the printer set it, in half ems. The first line of a paragraph falls short
// by its indent even where the extraction has lost the indent.
char LineSequence::short_by(std::size_t i) const {
  static constexpr std::array<std::int16_t, 13> kSteps = {-150, -60, 0,   50,  100,  150, 200,
                                                          250,  300, 400, 600, 1000, 2000};
  const auto found = std::upper_bound(kSteps.begin(), kSteps.end(), lines_[i].metrics->deficit);
  return static_cast<char>('a' + (found - kSteps.begin()));
}

void LineSequence::add_set_width(std::size_t i, FeatureSink& sink) const {
  const Observation& line = lines_[i];
  const char here = short_by(i);
  const char even = uniform(line);
  sink.add("short+even", here, even, line.script);
  if (i > 0) {
    const Observation& q = lines_[around_[i].before];
    const char above = short_by(around_[i].before);
    const int left = q.metrics->deficit - line.lead_advance;
    const char room = left < -200   ? 'a'
                      : left < -100 ? 'b'
                      : left < -30  ? 'c'
                      : left < 30   ? 'd'
                      : left < 100  ? 'e'
                      : left < 300  ? 'f'
                                    : 'g';
    sink.add("q.short+short+q.close", above, here, closing(q));
    sink.add("q.short+q.close+even", above, closing(q), even);
    sink.add("set_room+q.close+even", room, closing(q), even);
    sink.add("set_room+short+even", room, here, even);
    sink.add("set_room+short+q.close", room, here, closing(q), line.script);
  }
  if (i + 1 < lines_.size()) {
    const char below = short_by(around_[i].after);
    sink.add("short+n.short+even", here, below, even);
    sink.add("short+close+n.short", here, closing(line), below);
  }
}

void LineSequence::add_joint(std::size_t i, FeatureSink& sink) const {
  if (i == 0 || around_[i].joint_seen < 0) return;
  const char seen = small(static_cast<std::size_t>(around_[i].joint_seen), 3);
  const Observation& q = lines_[around_[i].before];
  const char coarse = bucket(lines_[i].metrics->width, kCoarseWidths);
  sink.add("joint", seen);
  sink.add("joint+q.full", seen, coarse_fullness(q));
  sink.add("joint+q.width+width", seen, bucket(q.metrics->width, kCoarseWidths), coarse);
  sink.add("joint+script+above", seen, lines_[i].script, small(lines_[i].metrics->blank_above, 2), airy_);
  sink.add("joint+even+room", seen, uniform(lines_[i]), short_by(around_[i].before));
}

// Whether the text below goes on where this line ends says what the line itself is: a piece of a paragraph that a
// column's end cut short looks like a headline.
void LineSequence::add_joint_below(std::size_t i, FeatureSink& sink) const {
  if (i + 1 >= lines_.size() || around_[i + 1].joint_seen < 0) return;
  const char seen = small(static_cast<std::size_t>(around_[i + 1].joint_seen), 3);
  const char coarse = bucket(lines_[i].metrics->width, kCoarseWidths);
  sink.add("n.joint+width", seen, coarse);
  sink.add("n.joint+width+above", seen, coarse, small(lines_[i + 1].metrics->blank_above, 2), airy_);
  if (around_[i].joint_seen >= 0)
    sink.add("joint+n.joint+width", small(static_cast<std::size_t>(around_[i].joint_seen), 3), seen, coarse);
}

void LineSequence::add_content(std::size_t i, FeatureSink& sink) const {
  const Observation& line = lines_[i];
  const char coarse = bucket(line.metrics->width, kCoarseWidths);
  sink.add("digits", bucket(line.digits, kPercents));
  sink.add("capitals+script", bucket(line.capitals, kPercents), line.script);
  sink.add("capitals+width+close", bucket(line.capitals, kPercents), coarse, closing(line));
  sink.add("titled+script", bucket(line.titled, kPercents), line.script);
  sink.add("titled+close", bucket(line.titled, kPercents), closing(line));
  sink.add("words+script", bucket(line.words, kCounts), line.script);
  sink.add("commas+width", small(line.commas, 3), coarse);
  sink.add("stops+width", small(line.stops, 3), coarse);
  sink.add("gaps", small(line.gaps, 3));
  sink.add("colons+close+width", small(line.colons, 1), closing(line), coarse);
  sink.add("colons+digits+last", small(line.colons, 1), bucket(line.digits, kPercents), line.last);
  sink.add("stops+commas+close+script", small(line.stops, 2), small(line.commas, 2), closing(line), line.script);
  if (line.other_script) sink.add("other_script", line.script, coarse);
  for (unsigned cue = 0; cue < static_cast<unsigned>(Cue::count_); ++cue) {
    if (!line.cues.has(static_cast<Cue>(cue))) continue;
    sink.add("cue", name(static_cast<Cue>(cue)));
    sink.add("cue+width", name(static_cast<Cue>(cue)), coarse);
    sink.add("cue+close", name(static_cast<Cue>(cue)), closing(line));
    sink.add("cue+left", name(static_cast<Cue>(cue)), bucket(lines_.size() - i, kDistances));
  }
  sink.add("leans", leans(i), coarse, closing(line));
  if (i > 0) sink.add("p.leans+leans", leans(i - 1), leans(i));
  const Surroundings& here = around_[i];
  sink.add("shares", small(here.shares_after, 8), small(here.shares_before, 8));
}

void LineSequence::add_block(std::size_t i, FeatureSink& sink) const {
  const Surroundings& here = around_[i];
  const std::size_t size = here.block_end - here.block_begin;
  const char place = size == 1 ? 'o' : i == here.block_begin ? 'f' : i + 1 == here.block_end ? 'l' : 'm';
  const char lines = bucket(size, kCounts);
  const char coarse = bucket(lines_[i].metrics->width, kCoarseWidths);
  sink.add("block", place, lines, airy_);
  sink.add("block+width", place, lines, coarse);
  sink.add("block+close", place, small(size, 4), closing(lines_[i]), airy_);
  std::size_t ragged = 0, capital = 0, indented = 0;
  const std::size_t until = std::min<std::size_t>(here.block_end, here.block_begin + 40u);
  for (std::size_t n = here.block_begin; n < until; ++n) {
    ragged += fill(lines_[n]) < 80;
    capital += lines_[n].first == 'A' || lines_[n].first == '(' || lines_[n].first == '"';
    indented += lines_[n].metrics->indent >= 2;
  }
  const std::size_t counted = until - here.block_begin;
  sink.add("block.ragged", bucket(100 * ragged / counted, kPercents), small(size, 4), lines_[i].script);
  sink.add("block.ragged+capital", bucket(100 * ragged / counted, kPercents),
           bucket(100 * capital / counted, kPercents), small(size, 4));
  sink.add("block.indented", bucket(100 * indented / counted, kPercents), small(size, 4), place);
  if (here.block_end < lines_.size()) {
    const std::size_t next = around_[here.block_end].block_end - here.block_end;
    sink.add("block+next", small(size, 4), small(next, 4), place);
    sink.add("block+next.width", small(size, 3), bucket(lines_[here.block_end].metrics->width, kCoarseWidths), airy_);
  }
  if (here.block_begin > 0) {
    const std::size_t previous = here.block_begin - around_[here.block_begin - 1].block_begin;
    sink.add("previous.close+size+place", closing(lines_[here.block_begin - 1]), small(previous, 3), place,
             lines_[i].script);
    sink.add("previous+block", small(previous, 4), small(size, 4), place);
  }
}

void LineSequence::add_shape(std::size_t i, FeatureSink& sink) const {
  const Observation& line = lines_[i];
  const char coarse = bucket(line.metrics->width, kCoarseWidths);
  const std::uint16_t gap = line.metrics->blank_above;
  const char wide = gap == 0                          ? '0'
                    : gap >= wide_gaps_[0] && gap > 1 ? '4'
                    : gap >= wide_gaps_[1] && gap > 1 ? '3'
                    : gap >= wide_gaps_[2]            ? '2'
                                                      : '1';
  sink.add("gap_rank+width+close", wide, coarse, closing(line));
  if (line.script == 'L') sink.add("gap_rank+capitals", wide, bucket(line.capitals, kPercents), coarse);
  if (is_centred(i)) sink.add("centred+width+close", coarse, closing(line));
  if (is_flush_right(i)) sink.add("flush_right+close+above", closing(line), small(gap, 2));
  if (i + 1 < lines_.size() && is_flush_right(i + 1)) sink.add("n.flush_right+close", closing(line), coarse);
  if (i > 0 && is_flush_right(i - 1)) sink.add("q.flush_right+above", small(gap, 2), coarse);
  if (line.metrics->width > kLongestHeading) return;
  const Shape& shape = shapes_.find(shape_of(i))->second;
  const int mean = shape.lean / static_cast<int>(shape.lines);
  const char lean = mean < -3 ? 'A' : mean < 0 ? 'a' : mean == 0 ? '=' : mean <= 3 ? 'b' : 'B';
  const char opened = bucket(100 * shape.opened / shape.lines, kPercents);
  const char stopped = bucket(100 * shape.behind_stop / shape.lines, kPercents);
  const char lines = bucket(shape.lines, kCounts);
  sink.add("shape.lines+width+close", lines, coarse, closing(line));
  sink.add("shape.lean+lines", lean, lines, coarse);
  sink.add("shape.lean+leans", lean, leans(i));
  sink.add("shape.opened+lines", opened, lines, small(around_[i].opener_below, 1));
  sink.add("shape.stopped+lines+close", stopped, lines, closing(line));
  if (line.script != 'L') return;
  const char initials = bucket(100 * shape.initials / shape.lines, kPercents);
  const char headed = bucket(100 * shape.headed / shape.lines, kPercents);
  sink.add("shape.initials+lines+close", initials, lines, closing(line));
  sink.add("shape.initials+cue", initials, line.cues.has(Cue::initials) ? '1' : '0', small(line.words, 3));
  sink.add("shape.headed+lines+close", headed, lines, closing(line));
}

void LineSequence::add_layout(std::size_t i, FeatureSink& sink) const {
  const Observation& line = lines_[i];
  const char coarse = bucket(line.metrics->width, kCoarseWidths);
  const char above = small(line.metrics->blank_above, 2);
  sink.add("layout+width", layout_, coarse);
  sink.add("layout+close", layout_, closing(line), coarse_fullness(line));
  sink.add("layout+indent", layout_, indent(line));
  sink.add("layout+above+airy", layout_, above, airy_);
  sink.add("layout+short", layout_, short_by(i));
  if (i == 0) return;
  const Observation& q = lines_[around_[i].before];
  sink.add("layout+q.close", layout_, closing(q), above);
  sink.add("layout+q.close+indent", layout_, closing(q), indent(line));
  sink.add("layout+q.short+q.close", layout_, short_by(around_[i].before), closing(q));
  sink.add("layout+q.width+width", layout_, bucket(q.metrics->width, kCoarseWidths), coarse);
}

void LineSequence::add_opener(std::size_t i, FeatureSink& sink) const {
  const Observation& line = lines_[i];
  const char coarse = bucket(line.metrics->width, kCoarseWidths);
  const char below = small(around_[i].opener_below, 3);
  sink.add("opener+share+width", below, opened_, coarse);
  sink.add("opener+share+close", below, opened_, closing(line));
  sink.add("opener+share+leans", below, opened_, leans(i));
  if (i > 0) sink.add("opener+q.opener+share", below, small(around_[i - 1].opener_below, 3), opened_);
  if (line.cues.has(Cue::sign_off)) sink.add("sign_off+width", coarse);
}

void LineSequence::add_cohesion(std::size_t i, FeatureSink& sink) const {
  const Surroundings& here = around_[i];
  if (here.cohesion < 0) return;
  const int coarse = here.cohesion / 2;
  sink.add("cohesion", here.cohesion);
  sink.add("cohesion+leans", coarse, leans(i));
  sink.add("cohesion+width", coarse, bucket(lines_[i].metrics->width, kCoarseWidths), heading_share_);
  sink.add("cohesion+opener", coarse, small(here.opener_below, 3), opened_);
}

// Where many lines may be headings, most are; a page with few has pieces of paragraphs that look like them.
void LineSequence::add_heading_share(std::size_t i, FeatureSink& sink) const {
  const Observation& line = lines_[i];
  if (line.metrics->width > kLongestHeading) return;
  const char coarse = bucket(line.metrics->width, kCoarseWidths);
  const char candidate = may_be_heading(i) ? '1' : '0';
  sink.add("heading_share+width", heading_share_, coarse, candidate, layout_);
  sink.add("heading_share+opener", heading_share_, candidate, small(around_[i].opener_below, 3), opened_);
  if (i + 1 < lines_.size())
    sink.add("heading_share+n.first+n.width", heading_share_, candidate, lines_[around_[i].after].first,
             bucket(lines_[around_[i].after].metrics->width, kCoarseWidths));
}

void LineSequence::add_two_above(std::size_t i, FeatureSink& sink) const {
  if (i < 2 || around_[i].before == 0) return;
  const Observation& line = lines_[i];
  const std::uint32_t q = around_[i].before;
  const std::uint32_t p = around_[q].before;
  if (p == q) return;
  const char coarse = bucket(line.metrics->width, kCoarseWidths);
  sink.add("pp.close+q.close+width", closing(lines_[p]), closing(lines_[q]), coarse);
  sink.add("pp.width+q.width+width", bucket(lines_[p].metrics->width, kCoarseWidths),
           bucket(lines_[q].metrics->width, kCoarseWidths), coarse);
  for (unsigned cue = 0; cue < static_cast<unsigned>(Cue::count_); ++cue)
    if (lines_[p].cues.has(static_cast<Cue>(cue))) sink.add("pp.cue", name(static_cast<Cue>(cue)), coarse);
}

void LineSequence::add_position(std::size_t i, FeatureSink& sink) const {
  const Observation& line = lines_[i];
  const Surroundings& here = around_[i];
  const char coarse = bucket(line.metrics->width, kCoarseWidths);
  sink.add("from_top", bucket(i, kDistances));
  sink.add("from_bottom", bucket(lines_.size() - 1 - i, kDistances));
  sink.add("from_bottom+width+close", bucket(lines_.size() - 1 - i, kDistances), coarse, closing(line));
  if (many_pages_) {
    sink.add("page_line+width", small(here.page_line, 3), coarse);
    sink.add("page_left+width", bucket(here.page_left, kDistances), coarse);
    sink.add("page_line+repeats", small(here.page_line, 2), small(here.page_left, 2), small(line.repeats, 2));
  } else {
    sink.add("one_page", small(i, 3), coarse);
  }
  if (line.repeats) sink.add("repeats", small(line.repeats, 3), coarse);
}

void LineSequence::add_words(std::size_t i, FeatureSink& sink) const {
  const std::string_view text = lines_[i].text;
  for (int n = 1; n <= 3; ++n) sink.add(n == 1 ? "~begin1" : n == 2 ? "~begin2" : "~begin3", first_characters(text, n));
  for (int n = 1; n <= 3; ++n) sink.add(n == 1 ? "~end1" : n == 2 ? "~end2" : "~end3", last_characters(text, n));
  const std::string_view word = text.substr(0, text.find(' '));
  if (word.size() < text.size() && word.size() < 20) sink.add("~word", word);
  if (i > 0) {
    const std::string_view before = lines_[around_[i].before].text;
    sink.add("~q.end1", last_characters(before, 1));
    sink.add("~q.end2", last_characters(before, 2));
    sink.add("~joint", last_characters(before, 1), first_characters(text, 1));
  }
}

void LineSequence::state_features(std::size_t i, FeatureSink& sink) const {
  sink.add("bias");
  add_geometry(i, sink);
  add_ends(i, sink);
  add_neighbours(i, sink);
  add_unfinished(i, sink);
  add_column_end(i, sink);
  add_room(i, sink);
  add_set_width(i, sink);
  add_joint(i, sink);
  add_joint_below(i, sink);
  add_content(i, sink);
  add_block(i, sink);
  add_usual_indent(i, sink);
  add_lost_indent(i, sink);
  add_shape(i, sink);
  add_layout(i, sink);
  add_opener(i, sink);
  add_cohesion(i, sink);
  add_heading_share(i, sink);
  add_two_above(i, sink);
  add_position(i, sink);
  add_words(i, sink);
}

void LineSequence::edge_features(std::size_t i, FeatureSink& sink) const {
  const Observation& line = lines_[i];
  const Observation& p = lines_[i - 1];
  const char above = small(line.metrics->blank_above, 3);
  const char shift = compare(line.metrics->indent, p.metrics->indent);
  const bool stopped = is_stopped(p);
  sink.add("edge");
  sink.add("edge.above", above, airy_);
  sink.add("edge.close", closing(p));
  if (around_[i].joint_seen >= 0)
    sink.add("edge.joint", small(static_cast<std::size_t>(around_[i].joint_seen), 2), above);
  sink.add("edge.short", short_by(i - 1), stopped ? 's' : '-', uniform(line));
  sink.add("edge.full+stopped+even", coarse_fullness(p), stopped ? 's' : '-', uniform(line));
  if (!column_ends_.empty()) sink.add("edge.column_end", column_end(i), closing(p));
  sink.add("edge.shift+above", shift, above);
  sink.add("edge.close+above", closing(p), small(line.metrics->blank_above, 1));
  if (p.script == 'L' && line.script == 'L')
    sink.add("edge.capitals", bucket(p.capitals, kPercents), bucket(line.capitals, kPercents));
  sink.add("edge.widths", bucket(p.metrics->width, kCoarseWidths), bucket(line.metrics->width, kCoarseWidths));
  if (line.metrics->page_start) sink.add("edge.page", stopped ? 's' : '-');
  if (line.cues.has(Cue::dateline)) sink.add("edge.dateline");
  if (p.cues.has(Cue::credit)) sink.add("edge.credit");
  if (p.cues.has(Cue::sign_off)) sink.add("edge.sign_off");
  if (p.cues.has(Cue::initials)) sink.add("edge.initials", above);
  if (p.cues.has(Cue::part)) sink.add("edge.part", above, bucket(line.metrics->width, kCoarseWidths));
  if (line.cues.has(Cue::run_in)) sink.add("edge.run_in", stopped ? 's' : '-');
  if (usual_indent_ > 0) sink.add("edge.usual_indent", relative_indent(i - 1), relative_indent(i), stopped ? 's' : '-');
  if (lost_indent_ > 0) sink.add("edge.opening", opening_width(i), stopped ? 's' : '-', lost_indent_share_);
  sink.add("edge.layout", layout_, above, stopped ? 's' : '-');
  sink.add("edge.opener", small(around_[i].opener_below, 3), opened_);
  if (leans(i - 1) != '-' || leans(i) != '-')
    sink.add("edge.leans", leans(i - 1), leans(i), small(line.metrics->blank_above, 1));
}

std::vector<std::string_view> texts_of(const LineSequence& lines) {
  std::vector<std::string_view> texts;
  for (std::size_t i = 0; i < lines.size(); ++i) texts.push_back(lines[i].text);
  return texts;
}

}  // namespace newsbind
