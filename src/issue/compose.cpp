#include "issue/compose.h"

#include <algorithm>

#include "issue/arrange.h"
#include "issue/gather.h"
#include "issue/identify.h"
#include "issue/lines_kept.h"
#include "issue/markup.h"
#include "issue/runs.h"
#include "mark/lead.h"

namespace newsbind {
namespace {

BlockKind kind_of(Role role) {
  switch (role) {
    case Role::crosshead: return BlockKind::crosshead;
    case Role::caption: return BlockKind::caption;
    case Role::verse: return BlockKind::verse;
    default: return BlockKind::paragraph;
  }
}

bool is_furniture(Reason reason) {
  return reason == Reason::folio || reason == Reason::jump_line || reason == Reason::rule || reason == Reason::chrome ||
         reason == Reason::boilerplate;
}

Reason reason_of(Role role) {
  switch (role) {
    case Role::folio: return Reason::folio;
    case Role::jump_line: return Reason::jump_line;
    case Role::rule: return Reason::rule;
    case Role::chrome: return Reason::chrome;
    case Role::boilerplate: return Reason::boilerplate;
    default: return Reason::advertisement;
  }
}

// Gives the first or last bytes of a run a role of their own.
void set_apart(Run& run, std::size_t piece, std::uint32_t cut, bool front, Inline role) {
  Piece& whole = run[piece];
  if (whole.repair != Repair::none || cut == 0 || cut > whole.span.size()) return;
  if (cut == whole.span.size()) {
    whole.role = role;
    return;
  }
  Piece part = whole;
  part.role = role;
  const auto at = run.begin() + static_cast<std::ptrdiff_t>(piece);
  if (front) {
    part.span.end = whole.span.begin + cut;
    whole.span.begin = part.span.end;
    run.insert(at, part);
  } else {
    part.span.begin = whole.span.end - cut;
    whole.span.end = part.span.begin;
    run.insert(at + 1, part);
  }
}

class Composer {
 public:
  Composer(const Metrics& metrics, const std::vector<Mark>& marks, const ComposeOptions& options, Issue& issue)
      : marks_(marks),
        options_(options),
        issue_(issue),
        whole_(with_strokes(issue.source, metrics)),
        strokes_(options.furniture == Policy::keep ? std::vector<Span>() : metrics.strokes),
        page_marks_(options.furniture == Policy::keep ? std::vector<Span>() : find_page_marks(issue.source, metrics)),
        unmarked_(without_marks(issue.source, strokes_.empty() ? whole_ : metrics, page_marks_)),
        jumps_(find_jumps(issue.source, unmarked_, marks)),
        heading_marks_(find_heading_marks(issue.source, unmarked_, marks)),
        metrics_(printed_metrics()),
        setter_(issue.source, metrics_, whole_, page_marks_) {}

  std::vector<LineJump> compose() {
    strike_lines();
    Gathered gathered = gather(issue_.source, metrics_, marks_, jumps_, options_.furniture == Policy::keep);
    for (std::uint32_t line : gathered.struck) strike(line, Reason::jump_line);
    for (const Story& story : arrange(issue_.source, metrics_, std::move(gathered.units))) take(story);
    strike_white_space();
    identify(issue_, metrics_, read_of_the_issue(issue_.source, metrics_, marks_), options_.given);
    print_furniture();
    return std::move(gathered.lone);
  }

 private:
  Metrics printed_metrics() const {
    const Metrics whole = options_.furniture == Policy::keep ? unmarked_ : without_jumps(unmarked_, jumps_);
    return without_marks(issue_.source, without_marks(issue_.source, whole, heading_marks_), page_marks_);
  }

  void strike_lines() {
    for (std::uint32_t line = 0; line < metrics_.lines.size(); ++line) {
      const Role role = marks_[line].role;
      const bool struck = is_furniture(role) || (role == Role::advertisement && options_.ads == Policy::strike);
      if (struck) strike(line, reason_of(role));
    }
    for (const LineJump& jump : jumps_)
      if (!jump.whole && options_.furniture != Policy::keep) strike(jump.span, Reason::jump_line);
    for (Span mark : heading_marks_) issue_.struck.push_back({mark, Reason::markup});
    for (Span stroke : strokes_) issue_.struck.push_back({stroke, Reason::rule});
    for (Span mark : page_marks_) issue_.struck.push_back({mark, Reason::folio});
  }

  void strike(std::uint32_t line, Reason reason) { strike(metrics_.lines[line].text, reason); }

  void strike(Span text, Reason reason) {
    for (Span part : parts_without(page_marks_, text)) issue_.struck.push_back({part, reason});
  }

  void take(const Story& story) {
    const Policy policy = story.kind == ArticleKind::advertisement ? options_.ads
                          : story.kind == ArticleKind::notice      ? options_.notices
                                                                   : Policy::keep;
    if (policy == Policy::keep) issue_.articles.push_back(article(story));
    else if (policy == Policy::appendix) issue_.appendix.push_back(article(story));
    else if (story.kind == ArticleKind::notice) strike(story);
  }

  void strike(const Story& notice) {
    const auto strike_unit = [&](const Unit& unit) {
      if (is_furniture(unit.role)) return;
      for (std::uint32_t line : unit.lines) strike(line, Reason::notice);
    };
    for (const auto* unit : {&notice.kicker, &notice.headline, &notice.deck})
      if (*unit) strike_unit(**unit);
    for (const Unit& unit : notice.bylines) strike_unit(unit);
    for (const Unit& unit : notice.body) strike_unit(unit);
  }

  // Folios are read from what is struck; where the user wants furniture printed, it is struck no longer.
  void print_furniture() {
    if (options_.furniture == Policy::strike) return;
    Article furniture;
    furniture.body.push_back({BlockKind::list, {}});
    std::erase_if(issue_.struck, [&](const Strike& strike) {
      if (!is_furniture(strike.reason) || is_stroke(strike.span)) return false;
      furniture.body[0].lines.push_back(setter_.set(strike.span));
      return true;
    });
    if (options_.furniture == Policy::appendix && !furniture.body[0].lines.empty())
      issue_.appendix.push_back(std::move(furniture));
  }

  bool is_stroke(Span span) const {
    const auto found =
        std::lower_bound(strokes_.begin(), strokes_.end(), span, [](Span a, Span b) { return a.begin < b.begin; });
    return found != strokes_.end() && found->begin == span.begin && found->end == span.end;
  }

  Article article(const Story& story) const {
    Article article;
    article.kind = story.kind;
    const auto set = [&](const std::optional<Unit>& unit) {
      return unit ? std::optional<Run>(setter_.join_heading(unit->lines)) : std::nullopt;
    };
    article.kicker = set(story.kicker);
    article.headline = set(story.headline);
    article.deck = set(story.deck);
    for (const Unit& byline : story.bylines) article.bylines.push_back(setter_.join(byline.lines));
    for (const Unit& unit : story.body) article.body.push_back(block(unit));
    mark_lead(article);
    return article;
  }

  Block block(const Unit& unit) const {
    Block block{kind_of(unit.role), {}};
    if (unit.role == Role::verse || unit.role == Role::advertisement) {
      std::vector<std::string_view> texts;
      for (std::uint32_t line : unit.lines) {
        texts.push_back(issue_.source.view(metrics_.lines[line].text));
        block.lines.push_back(setter_.set(line));
      }
      block.kind = unit.role == Role::verse ? kind_of_lines(texts) : BlockKind::verse;
    } else {
      block.lines.push_back(setter_.join(unit.lines));
    }
    return block;
  }

  void mark_lead(Article& article) const {
    for (std::size_t i = 0; i < article.body.size(); ++i) {
      Block& block = article.body[i];
      if (block.kind != BlockKind::paragraph && block.kind != BlockKind::caption) continue;
      Run& run = block.lines.front();
      if (run.empty()) continue;
      const bool last = i + 1 == article.body.size();
      const auto view = [&](const Piece& piece) { return issue_.source.view(piece.span); };
      if (last || block.kind == BlockKind::caption)
        set_apart(run, run.size() - 1, static_cast<std::uint32_t>(credit_size(view(run.back()))), false,
                  Inline::credit);
      if (i == 0)
        set_apart(run, 0, static_cast<std::uint32_t>(dateline_size(view(run.front()))), true, Inline::dateline);
    }
  }

  // What no piece and no strike has taken is struck as white space, as far as it is nothing but that.
  void strike_white_space() {
    std::vector<Span> taken;
    const auto take_run = [&](const Run& run) {
      for (const Piece& piece : run) taken.push_back(piece.span);
    };
    for (const auto* articles : {&issue_.articles, &issue_.appendix})
      for (const Article& article : *articles) for_each_run(article, take_run);
    for (const Strike& strike : issue_.struck) taken.push_back(strike.span);
    std::sort(taken.begin(), taken.end(), [](Span a, Span b) { return a.begin < b.begin; });
    std::uint32_t reached = 0;
    const auto fill = [&](std::uint32_t to) {
      if (to > reached && is_white(reached, to)) issue_.struck.push_back({{reached, to}, Reason::white_space});
    };
    for (Span span : taken) {
      fill(span.begin);
      reached = std::max(reached, span.end);
    }
    fill(static_cast<std::uint32_t>(issue_.source.text().size()));
    std::sort(issue_.struck.begin(), issue_.struck.end(),
              [](const Strike& a, const Strike& b) { return a.span.begin < b.span.begin; });
  }

  bool is_white(std::uint32_t begin, std::uint32_t end) const {
    const auto& lines = issue_.source.lines();
    for (std::size_t line = issue_.source.line_at(begin); line < lines.size() && lines[line].text.begin < end; ++line) {
      const Span text = metrics_.lines[line].text;
      if (!text.empty() && text.begin < end && text.end > begin) return false;
    }
    return true;
  }

  const std::vector<Mark>& marks_;
  const ComposeOptions& options_;
  Issue& issue_;
  const Metrics whole_;  // with all that stands at the lines' ends
  const std::vector<Span> strokes_;
  const std::vector<Span> page_marks_;
  const Metrics unmarked_;  // without the page marks at the lines' ends
  const std::vector<LineJump> jumps_;
  const std::vector<Span> heading_marks_;
  const Metrics metrics_;  // without what is struck at the lines' ends
  Setter setter_;
};

}  // namespace

Issue compose(Source source, const Metrics& metrics, const std::vector<Mark>& marks, const ComposeOptions& options,
              std::vector<LineJump>* lone) {
  Issue issue;
  issue.source = std::move(source);
  std::vector<LineJump> jumps = Composer(metrics, marks, options, issue).compose();
  if (lone) *lone = std::move(jumps);
  return issue;
}

}  // namespace newsbind
