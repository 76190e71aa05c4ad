#include "issue/arrange.h"

#include <algorithm>

#include "issue/headless.h"
#include "issue/line_words.h"
#include "issue/notices.h"
#include "issue/pool.h"
#include "mark/lead.h"

namespace newsbind {
namespace {

// Parts the units where headings stand.
class Parter {
 public:
  std::vector<Story> part(std::vector<Unit> units) {
    for (std::size_t i = 0; i < units.size(); ++i) {
      const auto next = std::find_if(units.begin() + static_cast<std::ptrdiff_t>(i) + 1, units.end(),
                                     [](const Unit& unit) { return unit.role != Role::advertisement; });
      last_before_heading_ = next == units.end() || is_heading(next->role);
      take(std::move(units[i]));
    }
    close();
    return std::move(stories_);
  }

 private:
  void take(Unit unit) {
    switch (unit.role) {
      case Role::kicker:
        close_if(now_.has_heading() || !now_.body.empty());
        now_.kicker = std::move(unit);
        break;
      case Role::headline:
        close_if(now_.headline || !now_.body.empty());
        now_.headline = std::move(unit);
        break;
      case Role::deck:
        close_if(now_.deck || !now_.body.empty());
        now_.deck = std::move(unit);
        break;
      case Role::byline:
        if (now_.body.empty()) now_.bylines.push_back(std::move(unit));
        else now_.body.push_back(std::move(unit));
        break;
      case Role::advertisement: advertise(std::move(unit)); break;
      case Role::caption: caption(std::move(unit)); break;
      default: now_.body.push_back(std::move(unit));
    }
  }

  void advertise(Unit unit) {
    Story advertisement;
    advertisement.kind = ArticleKind::advertisement;
    advertisement.body.push_back(std::move(unit));
    aside_.push_back(std::move(advertisement));
    if (last_before_heading_) close();
  }

  // A caption that stands where a story has ended is a picture of its own; in mid-story it is the story's.
  void caption(Unit unit) {
    if (!last_before_heading_) {
      now_.body.push_back(std::move(unit));
      return;
    }
    close();
    now_.kind = ArticleKind::picture;
    now_.body.push_back(std::move(unit));
    close();
  }

  void close_if(bool ended) {
    if (ended) close();
  }

  void close() {
    if (now_.has_heading() || !now_.body.empty()) stories_.push_back(std::move(now_));
    now_ = Story();
    for (Story& story : aside_) stories_.push_back(std::move(story));
    aside_.clear();
  }

  Story now_;
  std::vector<Story> aside_;  // advertisements met within the story
  std::vector<Story> stories_;
  bool last_before_heading_ = false;  // advertisements aside
};

// The words that a heading shares with a story's body: of each, the first and the last unit that has it.
class SharedWords {
 public:
  SharedWords(const std::optional<Unit>& heading, const Story& story, const LineWords& words) {
    if (!heading) return;
    for (std::uint32_t line : heading->lines)
      for (std::uint32_t word : words.of(line)) found_.push_back({word, story.body.size(), 0});
    std::sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) { return a.word < b.word; });
    for (std::size_t i = 0; i < story.body.size(); ++i)
      for (std::uint32_t line : story.body[i].lines)
        for (std::uint32_t word : words.of(line)) meet(word, i);
  }

  /// The share of the heading's words in the units before this one.
  double before(std::size_t unit) const {
    return share([&](const Found& found) { return found.first < unit; });
  }
  /// The share of the heading's words in this unit and those behind it.
  double from(std::size_t unit) const {
    return share([&](const Found& found) { return found.behind > unit; });
  }

 private:
  struct Found {
    std::uint32_t word;
    std::size_t first;   // unit; the number of units where none has the word
    std::size_t behind;  // the unit behind the last one that has it; 0 where none has
  };

  void meet(std::uint32_t word, std::size_t unit) {
    auto found = std::lower_bound(found_.begin(), found_.end(), word,
                                  [](const Found& a, std::uint32_t b) { return a.word < b; });
    for (; found != found_.end() && found->word == word; ++found) {
      found->first = std::min(found->first, unit);
      found->behind = unit + 1;
    }
  }

  template <typename Condition>
  double share(Condition condition) const {
    if (found_.empty()) return 0;
    return static_cast<double>(std::count_if(found_.begin(), found_.end(), condition)) /
           static_cast<double>(found_.size());
  }

  std::vector<Found> found_;
};

// Gives headings without a text under them to stories above them.
class Matcher {
 public:
  Matcher(const Source& source, const Metrics& metrics, const LineWords& words, std::vector<Story>& stories)
      : source_(source), metrics_(metrics), stories_(stories), words_(words) {}

  void match() {
    for (std::size_t i = 0; i < stories_.size(); ++i) {
      if (auto first = other_headline(i)) part_headings(i, std::move(*first));
      if (!stories_[i].is_orphan()) continue;
      Story heading = std::move(stories_[i]);
      if (const Plan above = plan(heading, i); above.value >= kEnough && !belongs_below(heading, i + 1, above)) {
        const std::size_t before = stories_.size();
        stories_.erase(stories_.begin() + static_cast<std::ptrdiff_t>(i));
        give(std::move(heading), above);
        if (stories_.size() < before) --i;  // it heads a story that stood there without
      } else {
        stories_[i] = std::move(heading);
      }
    }
  }

 private:
  static constexpr double kEnough = 0.6;
  static constexpr double kSure = 1.2;
  static constexpr double kDateline = 1.0;
  static constexpr double kCredit = 0.6;
  static constexpr double kUnmarked = 0.5;  // against a story that nothing but shared words tells from the text above
  static constexpr double kBylineHolds = 1.5;
  static constexpr int kDeepest = 6;

  // Where in the story above the heading's own text begins; at 0 the story's former heading is displaced in its turn.
  struct Plan {
    double value = -1e9;
    std::size_t story = 0;
    std::size_t begin = 0;
  };

  // Two headings one behind the other look like a headline and its deck, or like a headline in two lines. Where the
  // first belongs to a story above, which opens with a dateline, and shares fewer words with the text below, they are
  // the headlines of two stories.
  std::optional<Story> other_headline(std::size_t i) const {
    const Story& story = stories_[i];
    if (!story.headline || story.kicker || story.body.empty()) return {};
    const bool two_lines =
        story.headline->lines.size() == 2 && metrics_.lines[story.headline->lines.back()].blank_above > 0;
    if (!story.deck && !two_lines) return {};
    Story first;
    first.headline = story.headline;
    if (!story.deck) first.headline->lines.pop_back();
    const Plan above = plan(first, i);
    if (above.value < kSure) return {};
    const Story& there = stories_[above.story];
    const bool belongs_above = shared(first, story).from(0) < shared(first, there).from(above.begin);
    return belongs_above ? std::optional<Story>(std::move(first)) : std::nullopt;
  }

  void part_headings(std::size_t i, Story first) {
    Story& story = stories_[i];
    if (story.deck) {
      story.headline = std::move(story.deck);
      story.deck.reset();
    } else {
      story.headline->lines.erase(story.headline->lines.begin());
    }
    stories_.insert(stories_.begin() + static_cast<std::ptrdiff_t>(i), std::move(first));
  }

  // Whether the text below another headline, right below this one, takes up about as many of this one's words as the
  // text above that it would be given to, or more: so it does where the other is this one's deck.
  bool belongs_below(const Story& heading, std::size_t below, const Plan& above) const {
    constexpr double kAbout = 0.1;
    if (below >= stories_.size() || !stories_[below].headline) return false;
    return shared(heading, stories_[below]).from(0) + kAbout > shared(heading, stories_[above.story]).from(above.begin);
  }

  std::string_view text(std::uint32_t line) const { return source_.view(metrics_.lines[line].text); }

  SharedWords shared(const Story& heading, const Story& story) const {
    return SharedWords(heading.headline ? heading.headline : heading.kicker, story, words_);
  }

  bool opens_story(const Unit& unit) const { return opens_with_dateline(source_, metrics_, unit); }
  bool closes_story(const Unit& unit) const {
    return unit.role == Role::paragraph && credit_size(text(unit.lines.back())) > 0;
  }

  // What speaks for the heading's text beginning here, behind the words that it and the story's former heading share.
  double split_value(const Story& story, std::size_t begin) const {
    const bool opens = opens_story(story.body[begin]), closes = begin > 0 && closes_story(story.body[begin - 1]);
    double value = opens || closes ? 0 : -kUnmarked;
    if (opens) value += kDateline;
    if (closes) value += kCredit;
    if (story.body[begin].role != Role::paragraph) value -= kDateline;
    return value;
  }

  Plan plan(const Story& heading, std::size_t before, int depth = 0) const {
    Plan best;
    std::size_t above = before;
    while (above > 0 && stories_[above - 1].kind != ArticleKind::story) --above;
    if (above == 0 || depth > kDeepest) return best;
    const Story& story = stories_[--above];
    const SharedWords ours = shared(heading, story), theirs = shared(story, story);
    for (std::size_t begin = 1; begin < story.body.size(); ++begin) {
      double value = ours.from(begin) - ours.before(begin) + split_value(story, begin);
      if (story.headline) value += theirs.before(begin) - theirs.from(begin);
      if (value > best.value) best = {value, above, begin};
    }
    if (story.body.empty()) return best;
    double whole = ours.from(0) + (opens_story(story.body[0]) ? kDateline / 2 : 0);
    if (story.has_heading()) {
      whole -= theirs.from(0) + (story.bylines.empty() ? 0 : kBylineHolds);
      if ((!story.headline && !story.kicker) || theirs.from(0) > ours.from(0)) whole = -1e9;
      else whole += plan(story, above, depth + 1).value - (opens_story(story.body[0]) ? 0 : kUnmarked);
    } else {
      whole += kEnough;
    }
    if (whole > best.value) best = {whole, above, 0};
    return best;
  }

  void give(Story heading, const Plan& chosen) {
    Story& story = stories_[chosen.story];
    if (chosen.begin == 0) {
      std::swap(heading.body, story.body);
      std::swap(heading, story);
      if (!heading.has_heading()) return;
      const Plan next = plan(heading, chosen.story);
      give(std::move(heading), next);
      return;
    }
    const auto cut = story.body.begin() + static_cast<std::ptrdiff_t>(chosen.begin);
    heading.body.assign(std::make_move_iterator(cut), std::make_move_iterator(story.body.end()));
    story.body.erase(cut, story.body.end());
    stories_.insert(stories_.begin() + static_cast<std::ptrdiff_t>(chosen.story + 1), std::move(heading));
  }

  const Source& source_;
  const Metrics& metrics_;
  std::vector<Story>& stories_;
  const LineWords& words_;
};

}  // namespace

std::vector<Story> arrange(const Source& source, const Metrics& metrics, std::vector<Unit> units) {
  std::vector<Story> stories = Parter().part(std::move(units));
  const LineWords words(source, metrics);
  share_out_pools(source, metrics, words, stories);
  Matcher(source, metrics, words, stories).match();
  part_headless(source, metrics, words, stories);
  tell_notices(source, metrics, stories);
  return stories;
}

}  // namespace newsbind
