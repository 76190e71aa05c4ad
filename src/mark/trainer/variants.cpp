#include "mark/trainer/variants.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "source/read.h"
#include "text/language.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

// The offsets at which the stories begin, and that of the end.
std::vector<std::uint32_t> story_bounds(const GoldIssue& issue) {
  constexpr LabelSet kHeads = set_of(Label::kicker) | set_of(Label::headline);
  const auto is_head = [&](std::size_t i) { return issue.truth[i] != kAnyLabel && (issue.truth[i] & kHeads); };
  std::vector<std::uint32_t> bounds;
  for (std::size_t i = 0; i < issue.truth.size(); ++i)
    if (is_head(i) && (i == 0 || !is_head(i - 1))) bounds.push_back(issue.metrics.printed[i].metrics.text.begin);
  bounds.push_back(static_cast<std::uint32_t>(issue.source.text().size()));
  return bounds;
}

// A text made line by line with what each line is.
class LineByLine {
 public:
  void add(std::string_view line, LabelSet truth) {
    (text_ += line) += '\n';
    truth_.push_back(truth);
  }

  GoldIssue issue(const GoldIssue& of) const {
    GoldIssue made{of.name, of.publication, of.kind, of.language, {}, {}, {}};
    made.source = read({{of.name, text_}});
    made.metrics = measure(made.source);
    const bool same_lines = made.source.lines().size() - truth_.size() <= 1;  // no other line ends within the lines
    for (const PrintedLine& line : made.metrics.printed)
      made.truth.push_back(same_lines ? truth_[line.first] : kAnyLabel);
    return made;
  }

 private:
  std::string text_;
  std::vector<LabelSet> truth_;
};

// The label of the line that goes on a unit of this one.
LabelSet going_on(LabelSet truth) {
  constexpr std::pair<Label, Label> kOn[] = {
      {Label::kicker, Label::kicker_on},       {Label::headline, Label::headline_on},
      {Label::deck, Label::deck_on},           {Label::byline, Label::byline_on},
      {Label::crosshead, Label::crosshead_on}, {Label::caption, Label::caption_on},
      {Label::paragraph, Label::paragraph_on}};
  for (const auto& [first, on] : kOn)
    if (truth == set_of(first)) return set_of(on);
  return truth;
}

// What a program that breaks lines counts.
enum class Unit : std::uint8_t { columns, characters };

struct Measure {
  int size;
  Unit unit = Unit::columns;
};

// Pieces of that measure, parted at blanks in spaced scripts and before no closing mark in the others; one that counts
// characters parts words and numbers too.
std::vector<std::string> broken_at(std::string_view line, Measure measure) {
  constexpr std::u32string_view kNotFirst = U"，。、；：！？”’）》」』】…";
  std::vector<std::string> pieces(1);
  int used = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next(line, at);
    const bool blank = text::is_blank(c);
    const bool spaced = c < 0x2E80;
    const bool may_part = !spaced || measure.unit == Unit::characters;
    const bool may_break = blank || (may_part && !text::is_one_of(kNotFirst, c));
    if (used >= measure.size && may_break) {
      pieces.emplace_back();
      used = 0;
      if (blank) continue;
    }
    pieces.back() += line.substr(begin, at - begin);
    used += measure.unit == Unit::columns ? text::width(c) : 1;
  }
  if (pieces.back().empty()) pieces.pop_back();
  return pieces;
}

// The lines of the issue from the byte `begin` to the byte `end`, with what is known of them; none where these are all
// or nothing.
GoldIssue excerpt(const GoldIssue& issue, std::uint32_t begin, std::uint32_t end) {
  GoldIssue part{issue.name, issue.publication, issue.kind, issue.language, {}, {}, {}};
  if (begin >= end || end - begin == issue.source.text().size()) return part;
  part.source = read({{issue.name, std::string(issue.source.text().substr(begin, end - begin))}});
  part.metrics = measure(part.source);
  std::unordered_map<std::uint32_t, LabelSet> truth;
  for (std::size_t i = 0; i < issue.truth.size(); ++i)
    truth[issue.metrics.printed[i].metrics.text.begin] = issue.truth[i];
  for (const PrintedLine& line : part.metrics.printed) {
    const auto found = truth.find(begin + line.metrics.text.begin);
    part.truth.push_back(found == truth.end() ? kAnyLabel : found->second);
  }
  return part;
}

// The issue with every line broken at a measure. The blank lines that it has stay, so they part pieces of paragraphs
// too.
GoldIssue wrap(const GoldIssue& issue, Measure measure) {
  LineByLine wrapped;
  for (std::size_t i = 0; i < issue.truth.size(); ++i) {
    const PrintedLine& line = issue.metrics.printed[i];
    for (std::uint16_t gap = 0; gap < line.metrics.blank_above; ++gap) wrapped.add("", kAnyLabel);
    LabelSet truth = issue.truth[i];
    for (const std::string& piece : broken_at(issue.source.view(line.metrics.text), measure)) {
      wrapped.add(piece, truth);
      truth = going_on(truth);
    }
  }
  return wrapped.issue(issue);
}

enum class Place : std::uint8_t { left, indented, centred, right };

// How those who type an old periodical set it.
struct TypedStyle {
  std::size_t above_story;  // blank lines above the first of its heads
  std::size_t above_crosshead;
  Place heads;
  Place crossheads;
  Place bylines;
  Place signatures;
  std::size_t indent;  // of paragraphs
};

// As many converters set a narrow column: without indents, a blank line in front of every unit.
constexpr TypedStyle kUnitsApart = {1, 1, Place::left, Place::left, Place::left, Place::left, 0};

constexpr TypedStyle kTypedStyles[] = {
    {4, 2, Place::centred, Place::centred, Place::centred, Place::right, 0},
    {4, 1, Place::left, Place::left, Place::left, Place::indented, 0},
    {2, 1, Place::centred, Place::left, Place::right, Place::right, 2},
    {3, 2, Place::indented, Place::indented, Place::right, Place::left, 0},
    {2, 2, Place::left, Place::centred, Place::left, Place::right, 0},
    {4, 3, Place::centred, Place::centred, Place::left, Place::right, 3},
    {1, 1, Place::centred, Place::centred, Place::centred, Place::left, 0},
};

// Sets a page anew, a blank line in front of every unit and where it has some in mid-unit.
class Typist {
 public:
  Typist(const GoldIssue& issue, const TypedStyle& style) : issue_(issue), style_(style) {
    for (const PrintedLine& line : issue.metrics.printed) columns_ = std::max<int>(columns_, line.metrics.width);
  }

  GoldIssue set() {
    for (std::size_t i = 0; i < issue_.truth.size(); ++i) {
      const PrintedLine& line = issue_.metrics.printed[i];
      for (std::size_t gap = gap_above(i); gap > 0; --gap) typed_.add("", kAnyLabel);
      const std::string blanks(indent(i), ' ');
      for (std::uint32_t n = 0; n < line.count; ++n)
        typed_.add(blanks + std::string(issue_.source.view(issue_.metrics.lines[line.first + n].text)),
                   issue_.truth[i]);
    }
    return typed_.issue(issue_);
  }

 private:
  static constexpr LabelSet kHeads = set_of(Label::kicker) | set_of(Label::headline) | set_of(Label::deck);
  static constexpr LabelSet kHeadsOn = set_of(Label::kicker_on) | set_of(Label::headline_on) | set_of(Label::deck_on);

  bool is(std::size_t i, LabelSet set) const {
    return i < issue_.truth.size() && issue_.truth[i] != kAnyLabel && (issue_.truth[i] & set);
  }

  std::size_t gap_above(std::size_t i) const {
    if (is(i, kHeads)) return i > 0 && is(i - 1, kHeads | kHeadsOn) ? 1 : style_.above_story;
    if (is(i, set_of(Label::crosshead))) return style_.above_crosshead;
    const bool begins = is(i, set_of(Label::byline) | set_of(Label::caption) | set_of(Label::paragraph));
    return begins || issue_.metrics.printed[i].metrics.blank_above > 0;
  }

  std::size_t indent(std::size_t i) const {
    if (is(i, kHeads | kHeadsOn)) return indent(i, style_.heads);
    if (is(i, set_of(Label::crosshead) | set_of(Label::crosshead_on))) return indent(i, style_.crossheads);
    if (is(i, set_of(Label::byline))) return indent(i, style_.bylines);
    if (!is(i, set_of(Label::paragraph))) return 0;
    return is_signature(i) ? indent(i, style_.signatures) : style_.indent;
  }

  std::size_t indent(std::size_t i, Place place) const {
    constexpr int kIndented = 6;
    const int left = std::max(columns_ - issue_.metrics.printed[i].metrics.width, 0);
    switch (place) {
      case Place::centred: return static_cast<std::size_t>(left / 2);
      case Place::right: return static_cast<std::size_t>(left);
      case Place::indented: return static_cast<std::size_t>(std::min(left, kIndented));
      case Place::left: break;
    }
    return 0;
  }

  // A short paragraph that ends a story.
  bool is_signature(std::size_t i) const {
    constexpr std::uint16_t kLongest = 26;  // columns
    return issue_.metrics.printed[i].metrics.width <= kLongest && !is(i + 1, set_of(Label::paragraph_on)) &&
           !is(i + 1, set_of(Label::paragraph)) && i > 0 && !is(i - 1, kHeads | kHeadsOn);
  }

  const GoldIssue& issue_;
  const TypedStyle& style_;
  LineByLine typed_;
  int columns_ = 1;
};

// What is done to the pages set in columns in turn when they are learnt a second time; nothing: their units are set
// apart.
constexpr Damage kDamages[] = {{.indents_lost = true, .gaps_lost = true},
                               {},
                               {.indents_lost = true},
                               {},
                               {.indents_lost = true, .gaps_lost = true},
                               {.gaps_doubled = true},
                               {.gaps_lost = true},
                               {}};

// Adds what `make` makes of each issue whose kind begins so; it is told the issue's index, and how many it made before.
template <typename Make>
void add_of_kinds(std::vector<GoldIssue>& issues, std::initializer_list<std::string_view> kinds, const char* made_kind,
                  Make make) {
  const std::size_t whole = issues.size();
  for (std::size_t i = 0, turn = 0; i < whole; ++i) {
    const auto is_kind = [&](std::string_view kind) { return issues[i].kind.starts_with(kind); };
    if (std::none_of(kinds.begin(), kinds.end(), is_kind)) continue;
    GoldIssue made = make(i, turn++);
    if (made.truth.empty()) continue;
    made.kind = made_kind;
    issues.push_back(std::move(made));
  }
}

}  // namespace

void add_wrapped(std::vector<GoldIssue>& issues) {
  constexpr int kColumns[] = {34, 40, 28, 50, 36, 60};
  constexpr std::size_t kMeasures = std::size(kColumns), kByCharacters = 4;
  add_of_kinds(issues, {"dump"}, "damaged", [&](std::size_t i, std::size_t turn) {
    const int columns = kColumns[turn % kMeasures];
    const bool by_characters =
        text::is_unspaced(issues[i].language) && turn / kMeasures % kByCharacters == kByCharacters - 1;
    return wrap(issues[i], by_characters ? Measure{columns / 2, Unit::characters} : Measure{columns});
  });
}

void add_damaged(const std::vector<std::filesystem::path>& paths, std::vector<GoldIssue>& issues) {
  add_of_kinds(issues, {"columns", "issue", "page"}, "damaged", [&](std::size_t i, std::size_t turn) {
    const Damage& damage = kDamages[turn % std::size(kDamages)];
    return damage.any() ? read_gold(paths[i], damage) : Typist(issues[i], kUnitsApart).set();
  });
}

void add_typed(std::vector<GoldIssue>& issues) {
  add_of_kinds(issues, {"wrapped"}, "typed", [&](std::size_t i, std::size_t turn) {
    return Typist(issues[i], kTypedStyles[turn % std::size(kTypedStyles)]).set();
  });
}

void add_excerpts(std::vector<GoldIssue>& issues) {
  constexpr std::size_t kMostStories = 3;
  add_of_kinds(issues, {""}, "excerpt", [&](std::size_t i, std::size_t) {
    const std::vector<std::uint32_t> bounds = story_bounds(issues[i]);
    const std::size_t stories = 1 + i % kMostStories;
    if (bounds.size() <= stories + 1) return GoldIssue{};
    const bool last = i / kMostStories % 2 == 1;
    return last ? excerpt(issues[i], bounds[bounds.size() - 1 - stories], bounds.back())
                : excerpt(issues[i], 0, bounds[stories]);
  });
}

}  // namespace newsbind
