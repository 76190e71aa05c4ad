#include "mark/trainer/gold.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <unordered_map>

#include "mark/cues.h"
#include "mark/trainer/gold_format.h"
#include "source/read.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

using Json = nlohmann::json;

constexpr LabelSet one(Label label) { return LabelSet{1} << static_cast<unsigned>(label); }

// The letters of a text, by which a unit of the gold is found again whatever its line ends, hyphens and marks.
std::u32string letters(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next(text, at);
    if (!text::is_blank(c) && std::u32string_view(U"-_\u00AD■□◆●▲◎").find(c) == std::u32string_view::npos) out += c;
  }
  return out;
}

// Finds the units of the gold among the lines, each line once.
class Aligner {
 public:
  explicit Aligner(GoldIssue& issue) : issue_(issue) {
    for (const PrintedLine& line : issue.metrics.printed)
      lines_.push_back(letters(issue.source.view(line.metrics.text)));
    taken_.resize(lines_.size());
    for (std::size_t i = 0; i < lines_.size(); ++i) by_head_[lines_[i].substr(0, kHead)].push_back(i);
  }

  // The unit's lines are labelled `first` and `on`. Lines that other units have may stand between them.
  bool place(const std::string& text, LabelSet first, LabelSet on) {
    const std::u32string wanted = letters(text);
    if (wanted.empty()) return true;
    std::vector<std::size_t> starts = candidates(wanted);
    std::stable_partition(starts.begin(), starts.end(), [&](std::size_t i) { return i >= cursor_; });
    for (std::size_t start : starts) {
      const std::vector<std::size_t> used = follow(wanted, start);
      if (used.empty()) continue;
      for (std::size_t n = 0; n < used.size(); ++n) label(used[n], n == 0 ? first : on);
      cursor_ = used.back();
      return true;
    }
    return false;
  }

  // The gold names the lines of the file, from 1: all of them that nothing else has.
  void place_lines(std::uint32_t begin, std::uint32_t end, LabelSet first, LabelSet on) {
    bool fresh = true;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::uint32_t number = issue_.source.lines()[issue_.metrics.printed[i].first].number;
      if (number < begin || number > end || taken_[i]) continue;
      label(i, fresh ? first : on);
      fresh = false;
      cursor_ = i;
    }
  }

 private:
  static constexpr std::size_t kHead = 4;
  static constexpr int kGap = 8;

  void label(std::size_t line, LabelSet set) {
    taken_[line] = true;
    issue_.truth[line] = set;
  }

  std::vector<std::size_t> candidates(const std::u32string& wanted) const {
    std::vector<std::size_t> found;
    for (std::size_t n = 1; n <= kHead; ++n) {
      const auto at = by_head_.find(wanted.substr(0, n));
      if (at == by_head_.end()) continue;
      for (std::size_t i : at->second)
        if (!taken_[i] && (n == kHead || lines_[i].size() == n)) found.push_back(i);
    }
    std::sort(found.begin(), found.end());
    return found;
  }

  std::vector<std::size_t> follow(const std::u32string& wanted, std::size_t start) const {
    std::vector<std::size_t> used;
    std::size_t reached = 0;
    int gap = 0;
    for (std::size_t i = start; i < lines_.size() && reached < wanted.size() && gap <= kGap; ++i) {
      if (taken_[i]) continue;
      if (wanted.compare(reached, lines_[i].size(), lines_[i]) == 0) {
        used.push_back(i);
        reached += lines_[i].size();
        gap = 0;
      } else {
        ++gap;
      }
    }
    return reached == wanted.size() ? used : std::vector<std::size_t>();
  }

  GoldIssue& issue_;
  std::vector<std::u32string> lines_;
  std::vector<bool> taken_;
  std::unordered_map<std::u32string, std::vector<std::size_t>> by_head_;
  std::size_t cursor_ = 0;
};

// Papers in another paper's dress, "NAME#N" (vary.py), are still of that paper.
std::string without_dress(std::string publication) {
  publication.resize(std::min(publication.find('#'), publication.size()));
  return publication;
}

std::string field(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found == object.end() || !found->is_string() ? std::string() : found->get<std::string>();
}

// Removed text is of one kind or another; where it does not show which, the trainer may choose.
LabelSet removed_label(const std::string& text) {
  const Cues cues = find_cues(text);
  const bool one_line = text.find('\n') == std::string::npos;
  if (cues.has(Cue::archive)) return one(Label::boilerplate);
  if (one_line && cues.has(Cue::jump)) return one(Label::jump_line);
  if (!one_line) return one(Label::advertisement);
  if (cues.has(Cue::number_only) || cues.has(Cue::page_number) || cues.has(Cue::date)) return one(Label::folio);
  return one(Label::folio) | one(Label::advertisement);
}

void place_removed(const Json& gold, const std::string& publication, Aligner& aligner) {
  for (const auto& item : gold.value("removed", Json::array())) {
    const std::string text = item.get<std::string>();
    LabelSet set = removed_label(text);
    const auto has_name = [&](const std::string& line) {
      const auto same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
      return std::search(line.begin(), line.end(), publication.begin(), publication.end(), same) != line.end();
    };
    if (text.find('\n') == std::string::npos && set != one(Label::jump_line))
      set = has_name(text) ? one(Label::folio) : set;
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      aligner.place(text.substr(at, end - at), set, set);
      at = end + 1;
    }
  }
}

struct Labels {
  LabelSet first, on;
};

Labels body_labels(const std::string& type) {
  if (type == "p") return {one(Label::paragraph), one(Label::paragraph_on)};
  if (type == "h") return {one(Label::crosshead), one(Label::crosshead_on)};
  if (type == "caption") return {one(Label::caption), one(Label::caption_on)};
  return {one(Label::verse), one(Label::verse)};
}

void place_article(const Json& article, Aligner& aligner) {
  for (const auto& block : article.at("body")) {
    if (block.value("skip", false) || !block.contains("lines")) continue;
    const Labels labels = body_labels(field(block, "type"));
    aligner.place_lines(block["lines"][0].get<std::uint32_t>(), block["lines"][1].get<std::uint32_t>(), labels.first,
                        labels.on);
  }
  aligner.place(field(article, "kicker"), one(Label::kicker), one(Label::kicker_on));
  aligner.place(field(article, "headline"), one(Label::headline), one(Label::headline_on));
  aligner.place(field(article, "deck"), one(Label::deck), one(Label::deck_on));
  aligner.place(field(article, "byline"), one(Label::byline), one(Label::byline_on));
  for (const auto& block : article.at("body")) {
    if (block.value("skip", false) || block.contains("lines")) continue;
    const Labels labels = body_labels(field(block, "type"));
    aligner.place(field(block, "text"), labels.first, labels.on);
  }
}

// The bytes of a UTF-8 text, damaged line by line.
std::string damaged(std::string_view bytes, const Damage& damage) {
  constexpr std::string_view kIdeographicSpace = "\u3000";
  std::string out;
  while (!bytes.empty()) {
    std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(bytes.size(), line.size() + 1));
    while (damage.indents_lost && (line.starts_with(' ') || line.starts_with(kIdeographicSpace)))
      line.remove_prefix(line[0] == ' ' ? 1 : kIdeographicSpace.size());
    if (damage.gaps_lost && line.find_first_not_of(" \r") == std::string_view::npos) continue;
    (out += line) += damage.gaps_doubled ? "\n\n" : "\n";
  }
  return out;
}

// The offset at which a story begins behind so many others; the text's size where none does.
std::uint32_t begin_of_story(const GoldIssue& issue, std::size_t before) {
  constexpr LabelSet kHeads = one(Label::kicker) | one(Label::headline);
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
    if (truth == one(first)) return one(on);
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

}  // namespace

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

GoldIssue set_units_apart(const GoldIssue& issue) {
  constexpr LabelSet kUnits = one(Label::kicker) | one(Label::headline) | one(Label::deck) | one(Label::byline) |
                              one(Label::crosshead) | one(Label::caption) | one(Label::paragraph);
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

GoldIssue read_gold(const std::filesystem::path& path, const Damage& damage) {
  const Json gold = parse_gold(path);
  std::string name = path.string();
  name.resize(name.size() - std::string_view(".gold.json").size());
  GoldIssue issue{path.stem().stem().string(),
                  without_dress(field(gold, "publication")),
                  field(gold, "kind"),
                  field(gold, "lang").substr(0, 2),
                  {},
                  {},
                  {}};
  Input text = load(name + ".txt");
  if (damage.any()) text.bytes = damaged(text.bytes, damage);
  issue.source = read({text});
  issue.metrics = measure(issue.source);
  issue.truth.assign(issue.metrics.printed.size(), kAnyLabel);
  Aligner aligner(issue);
  place_removed(gold, issue.publication, aligner);
  for (const auto& article : gold["articles"]) place_article(article, aligner);
  if (std::all_of(issue.truth.begin(), issue.truth.end(), [](LabelSet set) { return set == kAnyLabel; }))
    throw std::runtime_error(path.string() + ": nothing of it stands in " + name + ".txt");
  return issue;
}

}  // namespace newsbind
