#include "issue/gather.h"

#include <algorithm>
#include <limits>

#include "mark/content_words.h"
#include "mark/lead.h"
#include "mark/observe.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

// The units between two places where the reading leaves the order of the source.
struct Part {
  std::vector<std::size_t> heads;  // over a continuation
  std::vector<std::size_t> units;
  const LineJump* coming = nullptr;  // the jump that it begins with
  const LineJump* going = nullptr;   // the jump that it ends with
  std::size_t paragraph = kNone;     // the one that the jump cuts
};

class Gatherer {
 public:
  Gatherer(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks,
           const std::vector<LineJump>& jumps, bool keep_furniture)
      : source_(source), metrics_(metrics), marks_(marks), jumps_(jumps), keep_furniture_(keep_furniture), parts_(1) {}

  Gathered gather() {
    auto jump = jumps_.begin();
    for (std::uint32_t line = 0; line < marks_.size(); ++line) {
      const LineJump* here = jump != jumps_.end() && jump->line == line ? &*jump++ : nullptr;
      if (here && !here->jump.onward) begin_continuation(*here);
      if (marks_[line].role != Role::blank && !metrics_.lines[line].text.empty()) take(line);
      if (here && here->jump.onward) go_on_elsewhere(*here);
    }
    match();
    for (std::size_t part = 0; part < parts_.size(); ++part)
      if (!parts_[part].coming || story_of_[part] == kNone) print(part);
    for (std::size_t part = 0; part < parts_.size(); ++part) print(part);
    return std::move(gathered_);
  }

 private:
  void take(std::uint32_t line) {
    const Mark& mark = marks_[line];
    if (is_furniture(mark.role)) return furnish(line);
    if (ends_continuation(line)) begin_part();
    if (mark.continues && mark.role == Role::paragraph && paragraph_ != kNone) {
      units_[paragraph_].lines.push_back(line);
      return;
    }
    const bool joins = mark.continues || mark.role == Role::verse || mark.role == Role::advertisement;
    if (joins && last_ != kNone && units_[last_].role == mark.role &&
        !(mark.role == Role::verse && metrics_.lines[line].blank_above)) {
      units_[last_].lines.push_back(line);
      return;
    }
    put({mark.role, {line}, metrics_.lines[line].blank_above > 0});
  }

  void furnish(std::uint32_t line) {
    last_ = kNone;
    if (!keep_furniture_) return;
    parts_.back().units.push_back(units_.size());
    units_.push_back({marks_[line].role, {line}});
  }

  // The first unit of a part that is no furniture.
  std::size_t first_text(const Part& part) const {
    const auto found = std::find_if(part.units.begin(), part.units.end(),
                                    [&](std::size_t unit) { return !is_furniture(units_[unit].role); });
    return found == part.units.end() ? kNone : *found;
  }

  void put(Unit unit) {
    last_ = units_.size();
    if (unit.role == Role::paragraph) paragraph_ = last_;
    if (is_heading(unit.role)) paragraph_ = kNone;
    Part& part = parts_.back();
    const bool heads = is_heading(unit.role) || unit.role == Role::crosshead;
    const bool over_continuation = part.coming && first_text(part) == kNone && heads;
    (over_continuation ? part.heads : part.units).push_back(last_);
    units_.push_back(std::move(unit));
  }

  // A continuation ends where another story's headline or dateline stands.
  bool ends_continuation(std::uint32_t line) const {
    const Mark& mark = marks_[line];
    if (!parts_.back().coming || mark.continues || first_text(parts_.back()) == kNone) return false;
    return is_heading(mark.role) || (mark.role == Role::paragraph && dateline_size(text(line)) > 0);
  }

  void begin_part() {
    parts_.emplace_back();
    last_ = paragraph_ = kNone;
  }

  void begin_continuation(const LineJump& jump) {
    begin_part();
    Part& above = parts_[parts_.size() - 2];
    Part& part = parts_.back();
    part.coming = &jump;
    while (!above.units.empty() && is_over_continuation(above.units.back(), part.heads.empty())) {
      part.heads.insert(part.heads.begin(), above.units.back());
      above.units.pop_back();
    }
  }

  // A headline; or a line alone that no stop closes, right above the jump, whatever it was taken for.
  bool is_over_continuation(std::size_t unit, bool right_above) const {
    const Unit& head = units_[unit];
    if (is_heading(head.role)) return true;
    if (!right_above || head.lines.size() > 1 || head.role == Role::advertisement) return false;
    const std::uint32_t line = head.lines.front();
    const LineMetrics& there = metrics_.lines[line];
    const bool begins = there.blank_above > 0 || there.page_start || line == 0 || is_furniture(marks_[line - 1].role);
    return begins && there.blank_below == 0 && ends_open(text(line));
  }

  void go_on_elsewhere(const LineJump& jump) {
    parts_.back().going = &jump;
    parts_.back().paragraph = paragraph_;
    begin_part();
  }

  void match() {
    story_of_.assign(parts_.size(), kNone);
    continuation_of_.assign(parts_.size(), kNone);
    const PageLabels pages(source_, metrics_, marks_);
    std::vector<JumpEnd> ends;
    for (std::size_t part = 0; part < parts_.size(); ++part) {
      if (parts_[part].coming) ends.push_back(end_of(part, *parts_[part].coming, pages));
      if (parts_[part].going) ends.push_back(end_of(part, *parts_[part].going, pages));
    }
    const auto pairs =
        ends.empty() ? std::vector<std::pair<std::size_t, std::size_t>>() : match_jumps(ends, words_of_stories());
    for (const auto& [going, coming] : pairs) {
      continuation_of_[ends[going].part] = ends[coming].part;
      story_of_[ends[coming].part] = ends[going].part;
    }
    for (std::size_t part = 0; part < parts_.size(); ++part) {
      if (parts_[part].coming && story_of_[part] == kNone) gathered_.lone.push_back(*parts_[part].coming);
      if (parts_[part].going && continuation_of_[part] == kNone) gathered_.lone.push_back(*parts_[part].going);
    }
  }

  // What stands between one headline and the next.
  std::vector<std::vector<std::uint32_t>> words_of_stories() const {
    std::vector<std::vector<std::uint32_t>> stories(1);
    bool headed = true;
    for (std::size_t unit = 0; unit < units_.size(); ++unit) {
      if (units_[unit].role == Role::headline && !headed) stories.emplace_back();
      headed = is_heading(units_[unit].role);
      add_words(unit, stories.back());
    }
    for (auto& words : stories) sort_each_once(words);
    return stories;
  }

  // A jump's part holds the stories above it too; the one that jumps is the last.
  JumpEnd end_of(std::size_t index, const LineJump& jump, const PageLabels& pages) const {
    const Part& part = parts_[index];
    JumpEnd end{jump.jump, static_cast<std::uint32_t>(index), pages.of(jump.line), {}, {}, ""};
    const auto is_head = [&](std::size_t unit) { return is_heading(units_[unit].role); };
    std::size_t head_end = part.units.size();
    while (jump.jump.onward && head_end > 0 && !is_head(part.units[head_end - 1])) --head_end;
    if (!jump.jump.onward) head_end = 0;
    std::size_t head_begin = head_end;
    while (head_begin > 0 && is_head(part.units[head_begin - 1])) --head_begin;
    const auto add_head = [&](std::size_t unit) {
      add_words(unit, end.head_words);
      add_title(unit, end.head);
    };
    for (std::size_t unit : part.heads) add_head(unit);
    for (std::size_t i = head_begin; i < head_end; ++i) add_head(part.units[i]);
    end.words = end.head_words;
    for (std::size_t i = head_end; i < part.units.size(); ++i) add_words(part.units[i], end.words);
    for (auto* words : {&end.head_words, &end.words}) sort_each_once(*words);
    return end;
  }

  void add_words(std::size_t unit, std::vector<std::uint32_t>& words) const {
    for (std::uint32_t line : units_[unit].lines)
      for (std::uint32_t word : content_words(text(line))) words.push_back(word);
  }

  void add_title(std::size_t unit, std::string& title) const {
    for (std::uint32_t line : units_[unit].lines) title += text::folded(text(line)) + ' ';
  }

  void print(std::size_t index) {
    Part& part = parts_[index];
    for (auto* units : {&part.heads, &part.units}) {
      for (std::size_t unit : *units) story_.push_back(unit);
      units->clear();
    }
    if (const std::size_t next = continuation_of_[index]; next != kNone) {
      continuation_of_[index] = kNone;
      rejoin(index, next);
      return print(next);
    }
    for (std::size_t unit : story_)
      if (!units_[unit].lines.empty()) gathered_.units.push_back(std::move(units_[unit]));
    story_.clear();
  }

  void rejoin(std::size_t index, std::size_t next) {
    Part& continuation = parts_[next];
    const std::size_t cut = parts_[index].paragraph, first = first_text(continuation);
    if (cut != kNone && first != kNone && goes_on(units_[cut], units_[first])) {
      Unit& rest = units_[first];
      units_[cut].lines.insert(units_[cut].lines.end(), rest.lines.begin(), rest.lines.end());
      rest.lines.clear();
      if (continuation.paragraph == first) continuation.paragraph = cut;
    }
    for (std::size_t head : continuation.heads) repeat(head);
    if (cut != kNone && !holds_text(continuation)) head_paragraph(cut, continuation);
  }

  bool holds_text(const Part& part) const {
    return std::any_of(part.units.begin(), part.units.end(), [&](std::size_t unit) {
      return !is_furniture(units_[unit].role) && !units_[unit].lines.empty();
    });
  }

  // A continuation's headline below which no text is left stands above the paragraph that the text has become part of.
  void head_paragraph(std::size_t paragraph, Part& continuation) {
    const auto at = std::find(story_.begin(), story_.end(), paragraph);
    if (at == story_.end()) return;
    story_.insert(at, continuation.heads.begin(), continuation.heads.end());
    continuation.heads.clear();
  }

  bool goes_on(const Unit& paragraph, const Unit& rest) const {
    if (rest.role != Role::paragraph) return false;
    return marks_[rest.lines.front()].continues || ends_open(text(paragraph.lines.back()));
  }

  static bool is_quotation_mark(char32_t c) { return text::is_one_of(U"\"”’」』»", c); }

  static bool ends_open(std::string_view line) {
    char32_t last = U'"';
    for (std::size_t at = line.size(); at > 0 && is_quotation_mark(last);) last = text::previous(line, at);
    return std::string_view("sqe:)\"").find(classify(last)) == std::string_view::npos;
  }

  // What a continuation's headline says again is furniture; what it says anew is the story's.
  void repeat(std::size_t head) {
    if (!keep_furniture_ && says_again(head)) {
      auto& lines = units_[head].lines;
      gathered_.struck.insert(gathered_.struck.end(), lines.begin(), lines.end());
      lines.clear();
    } else if (units_[head].role != Role::byline) {
      units_[head].role = Role::crosshead;
    }
  }

  bool says_again(std::size_t head) const {
    constexpr std::size_t kHalf = 2;
    auto end = std::find_if(story_.rbegin(), story_.rend(), [&](std::size_t unit) { return opens_story(unit); });
    std::vector<std::uint32_t> words, known;
    std::string title;
    add_words(head, words);
    for (; end != story_.rend() && is_heading(units_[*end].role); ++end) {
      add_words(*end, known);
      add_title(*end, title);
    }
    std::sort(words.begin(), words.end());
    std::sort(known.begin(), known.end());
    if (!words.empty()) return count_shared(words, known) * kHalf >= words.size();
    return title.find(text::folded(text(units_[head].lines.front()))) != title.npos;
  }

  bool opens_story(std::size_t unit) const { return is_heading(units_[unit].role) && !units_[unit].lines.empty(); }

  std::string_view text(std::uint32_t line) const { return source_.view(metrics_.lines[line].text); }

  const Source& source_;
  const Metrics& metrics_;
  const std::vector<Mark>& marks_;
  const std::vector<LineJump>& jumps_;
  const bool keep_furniture_;
  std::vector<Unit> units_;
  std::vector<Part> parts_;
  std::size_t paragraph_ = kNone;      // the unit that a line may go on
  std::size_t last_ = kNone;           // the unit above
  std::vector<std::size_t> story_of_;  // a part each: the part that it continues, and the one that continues it
  std::vector<std::size_t> continuation_of_;
  std::vector<std::size_t> story_;  // units printed since the reading last left the source's order
  Gathered gathered_;
};

}  // namespace

Gathered gather(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks,
                const std::vector<LineJump>& jumps, bool keep_furniture) {
  return Gatherer(source, metrics, marks, jumps, keep_furniture).gather();
}

}  // namespace newsbind
