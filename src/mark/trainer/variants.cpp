#include "mark/trainer/variants.h"

#include <iterator>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "source/read.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

// The offset at which a story begins behind so many others; the text's size where none does.
std::uint32_t begin_of_story(const GoldIssue& issue, std::size_t before) {
  constexpr LabelSet kHeads = set_of(Label::kicker) | set_of(Label::headline);
  const auto is_head = [&](std::size_t i) { return issue.truth[i] != kAnyLabel && (issue.truth[i] & kHeads); };
  std::size_t begun = 0;
  for (std::size_t i = 0; i < issue.truth.size(); ++i)
    if (is_head(i) && (i == 0 || !is_head(i - 1)) && begun++ == before)
      return issue.metrics.printed[i].metrics.text.begin;
  return static_cast<std::uint32_t>(issue.source.text().size());
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

// Pieces of at most so many columns, parted at blanks in spaced scripts and before no closing mark in the others.
std::vector<std::string> broken_at(std::string_view line, int columns) {
  constexpr std::u32string_view kNotFirst = U"，。、；：！？”’）》」』】…";
  std::vector<std::string> pieces(1);
  int used = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next(line, at);
    const bool blank = text::is_blank(c);
    const bool spaced = c < 0x2E80;
    const bool may_break = blank || (!spaced && kNotFirst.find(c) == kNotFirst.npos);
    if (used >= columns && may_break) {
      pieces.emplace_back();
      used = 0;
      if (blank) continue;
    }
    pieces.back() += line.substr(begin, at - begin);
    used += text::width(c);
  }
  if (pieces.back().empty()) pieces.pop_back();
  return pieces;
}

// The issue up to where its story number `stories` + 1 begins; no lines where it has no more stories than that.
GoldIssue excerpt(const GoldIssue& issue, std::size_t stories) {
  GoldIssue part{issue.name, issue.publication, issue.kind, issue.language, {}, {}, {}};
  const std::uint32_t end = begin_of_story(issue, stories);
  if (end == 0 || end == issue.source.text().size()) return part;
  part.source = read({{issue.name, std::string(issue.source.text().substr(0, end))}});
  part.metrics = measure(part.source);
  std::unordered_map<std::uint32_t, LabelSet> truth;
  for (std::size_t i = 0; i < issue.truth.size(); ++i)
    truth[issue.metrics.printed[i].metrics.text.begin] = issue.truth[i];
  for (const PrintedLine& line : part.metrics.printed) {
    const auto found = truth.find(line.metrics.text.begin);
    part.truth.push_back(found == truth.end() ? kAnyLabel : found->second);
  }
  return part;
}

// The issue with every line broken at so many columns. The blank lines that it has stay, so they part pieces of
// paragraphs too.
GoldIssue wrap(const GoldIssue& issue, int columns) {
  LineByLine wrapped;
  for (std::size_t i = 0; i < issue.truth.size(); ++i) {
    const PrintedLine& line = issue.metrics.printed[i];
    for (std::uint16_t gap = 0; gap < line.metrics.blank_above; ++gap) wrapped.add("", kAnyLabel);
    LabelSet truth = issue.truth[i];
    for (const std::string& piece : broken_at(issue.source.view(line.metrics.text), columns)) {
      wrapped.add(piece, truth);
      truth = going_on(truth);
    }
  }
  return wrapped.issue(issue);
}

// The issue without indents and with a blank line in front of every unit, as many converters set a narrow column. The
// blank lines that it has stay.
GoldIssue set_units_apart(const GoldIssue& issue) {
  constexpr LabelSet kUnits = set_of(Label::kicker) | set_of(Label::headline) | set_of(Label::deck) |
                              set_of(Label::byline) | set_of(Label::crosshead) | set_of(Label::caption) |
                              set_of(Label::paragraph);
  LineByLine apart;
  for (std::size_t i = 0; i < issue.truth.size(); ++i) {
    const PrintedLine& line = issue.metrics.printed[i];
    const bool begins = issue.truth[i] != kAnyLabel && (issue.truth[i] & kUnits);
    if (begins || line.metrics.blank_above > 0) apart.add("", kAnyLabel);
    for (std::uint32_t n = 0; n < line.count; ++n)
      apart.add(issue.source.view(issue.metrics.lines[line.first + n].text), issue.truth[i]);
  }
  return apart.issue(issue);
}

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

bool is_in_columns(const GoldIssue& issue) {
  return issue.kind.starts_with("columns") || issue.kind.starts_with("issue");
}

}  // namespace

void add_wrapped(std::vector<GoldIssue>& issues) {
  constexpr int kColumns[] = {34, 40, 28, 50, 36, 60};
  const std::size_t whole = issues.size();
  for (std::size_t i = 0, turn = 0; i < whole; ++i) {
    if (!issues[i].kind.starts_with("dump")) continue;
    issues.push_back(wrap(issues[i], kColumns[turn++ % std::size(kColumns)]));
    issues.back().kind = "damaged";
  }
}

void add_damaged(const std::vector<std::filesystem::path>& paths, std::vector<GoldIssue>& issues) {
  const std::size_t whole = issues.size();
  for (std::size_t i = 0, turn = 0; i < whole; ++i) {
    if (!is_in_columns(issues[i])) continue;
    const Damage& damage = kDamages[turn++ % std::size(kDamages)];
    issues.push_back(damage.any() ? read_gold(paths[i], damage) : set_units_apart(issues[i]));
    issues.back().kind = "damaged";
  }
}

void add_excerpts(std::vector<GoldIssue>& issues) {
  constexpr std::size_t kMostStories = 3;
  const std::size_t whole = issues.size();
  for (std::size_t i = 0; i < whole; ++i) {
    GoldIssue part = excerpt(issues[i], 1 + i % kMostStories);
    if (part.truth.empty()) continue;
    part.kind = "excerpt";
    issues.push_back(std::move(part));
  }
}

}  // namespace newsbind
