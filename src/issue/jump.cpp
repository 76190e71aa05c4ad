#include "issue/jump.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

#include "folio/folio.h"
#include "mark/content_words.h"

namespace newsbind {
namespace {

bool holds_text(Role role) {
  return role == Role::paragraph || role == Role::caption || role == Role::verse || role == Role::deck;
}

std::string without_letter(std::string page) {
  std::erase_if(page, [](char c) { return c >= 'A' && c <= 'Z'; });
  return page;
}

// A page of which nothing tells the section's letter may be the one that is named with it: a front page bears no A1.
double agreement(const std::string& named, const std::vector<std::string>& pages) {
  constexpr double kPage = 2, kNumber = 1;
  if (named.empty() || pages.empty()) return 0;
  if (std::find(pages.begin(), pages.end(), named) != pages.end()) return kPage;
  const bool lettered =
      std::any_of(pages.begin(), pages.end(), [](const auto& page) { return without_letter(page) != page; });
  const bool numbered = std::find(pages.begin(), pages.end(), without_letter(named)) != pages.end();
  return numbered && !lettered ? kNumber : -kPage;
}

// What the words say that two texts share: rare ones tell a story, those that most stories have tell nothing.
class Weights {
 public:
  explicit Weights(const std::vector<std::vector<std::uint32_t>>& stories) : stories_(stories.size()) {
    for (const auto& words : stories)
      for (std::uint32_t word : words) ++stories_with_[word];
  }

  // Of the weight of the words that are wanted, the share that is there.
  double share(const std::vector<std::uint32_t>& wanted, const std::vector<std::uint32_t>& there) const {
    const double all = sum(wanted);
    return all > 0 ? sum(shared(wanted, there)) / all : 0;
  }

  // Salton's cosine.
  double likeness(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) const {
    const double all = std::sqrt(sum_of_squares(a) * sum_of_squares(b));
    return all > 0 ? sum_of_squares(shared(a, b)) / all : 0;
  }

 private:
  double of(std::uint32_t word) const {
    constexpr double kLeast = 0.05;
    const auto found = stories_with_.find(word);
    const double with = found == stories_with_.end() ? 1 : static_cast<double>(found->second);
    return kLeast + std::log(std::max(static_cast<double>(stories_) / with, 1.0));
  }
  double sum(const std::vector<std::uint32_t>& words) const {
    return std::accumulate(words.begin(), words.end(), 0.0, [&](double all, auto word) { return all + of(word); });
  }
  double sum_of_squares(const std::vector<std::uint32_t>& words) const {
    return std::accumulate(words.begin(), words.end(), 0.0,
                           [&](double all, auto word) { return all + of(word) * of(word); });
  }
  static std::vector<std::uint32_t> shared(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
    std::vector<std::uint32_t> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
  }

  std::unordered_map<std::uint32_t, std::size_t> stories_with_;
  std::size_t stories_;
};

// Whether one end calls the story as the other does, or as the headline there reads.
bool calls_alike(const JumpEnd& going, const JumpEnd& coming) {
  const auto names = [](const std::string& slug, const JumpEnd& end) {
    return !slug.empty() && (slug == end.jump.slug || end.head.find(slug) != std::string::npos);
  };
  return names(going.jump.slug, coming) || names(coming.jump.slug, going);
}

double value(const JumpEnd& going, const JumpEnd& coming, const Weights& weights) {
  constexpr double kHead = 2, kText = 4, kSlug = 3, kBackwards = 1;
  return agreement(going.jump.page, coming.pages) + agreement(coming.jump.page, going.pages) +
         kHead * weights.share(coming.head_words, going.words) + kText * weights.likeness(coming.words, going.words) +
         (calls_alike(going, coming) ? kSlug : 0) - (coming.part < going.part ? kBackwards : 0);
}

// The pairs of highest value first, then what two of them gain by changing partners.
class Matching {
 public:
  Matching(const std::vector<JumpEnd>& ends, const std::vector<std::vector<std::uint32_t>>& stories)
      : weights_(stories) {
    for (std::size_t going = 0; going < ends.size(); ++going)
      for (std::size_t coming = 0; coming < ends.size(); ++coming) {
        if (!ends[going].jump.onward || ends[coming].jump.onward || ends[going].part == ends[coming].part) continue;
        if (const double found = value(ends[going], ends[coming], weights_); found >= kEnough)
          values_[{going, coming}] = found;
      }
  }

  std::vector<std::pair<std::size_t, std::size_t>> match() {
    take_best();
    while (change_partners()) continue;
    return std::move(pairs_);
  }

 private:
  static constexpr double kEnough = -0.5;
  using Pair = std::pair<std::size_t, std::size_t>;

  void take_best() {
    std::vector<std::pair<double, Pair>> candidates;
    for (const auto& [pair, value] : values_) candidates.push_back({value, pair});
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::set<std::size_t> taken;
    for (const auto& [value, pair] : candidates) {
      if (taken.count(pair.first) || taken.count(pair.second)) continue;
      taken.insert({pair.first, pair.second});
      pairs_.push_back(pair);
    }
  }

  bool change_partners() {
    constexpr double kGain = 1e-9;
    for (Pair& a : pairs_)
      for (Pair& b : pairs_) {
        const auto one = values_.find({a.first, b.second}), other = values_.find({b.first, a.second});
        if (&a == &b || one == values_.end() || other == values_.end()) continue;
        if (one->second + other->second <= values_[a] + values_[b] + kGain) continue;
        std::swap(a.second, b.second);
        return true;
      }
    return false;
  }

  Weights weights_;
  std::map<Pair, double> values_;
  std::vector<Pair> pairs_;
};

Span part_of(Span line, const JumpText& jump) {
  const auto at = [&](std::size_t offset) {
    return std::min(line.begin + static_cast<std::uint32_t>(offset), line.end);
  };
  return {at(jump.begin), at(jump.end)};
}

}  // namespace

std::vector<LineJump> find_jumps(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks) {
  std::vector<LineJump> jumps;
  for (std::uint32_t line = 0; line < marks.size(); ++line) {
    const Span text = metrics.lines[line].text;
    const bool marked = marks[line].role == Role::jump_line;
    if (!marked && !holds_text(marks[line].role)) continue;
    const bool wraps = line + 1 < marks.size() && marks[line + 1].role == Role::jump_line;
    const auto over =
        wraps ? find_jump_over(source.view(text), source.view(metrics.lines[line + 1].text)) : std::nullopt;
    const auto found = over ? over : find_jump(source.view(text));
    const std::uint32_t here = line;
    line += over.has_value();
    if (marked && !over) jumps.push_back({here, text, read_jump(source.view(text)), true});
    else if (marked) jumps.push_back({here, text, over->jump, true});
    else if (found && (over || !found->is_all_of(source.view(text))))
      jumps.push_back({here, part_of(text, *found), found->jump, false});
  }
  return jumps;
}

Metrics without_jumps(Metrics metrics, const std::vector<LineJump>& jumps) {
  for (const LineJump& jump : jumps) {
    if (jump.whole) continue;
    Span& text = metrics.lines[jump.line].text;
    if (jump.span.begin == text.begin) text.begin = jump.span.end;
    else text.end = jump.span.begin;
  }
  return metrics;
}

PageLabels::PageLabels(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks) : source_(source) {
  for (std::uint32_t line = 0; line < marks.size(); ++line) {
    if (marks[line].role != Role::folio) continue;
    const std::string_view text = source.view(metrics.lines[line].text);
    std::string label = page_label(text);
    if (label.empty()) label = page_label(read_folio(text).page);
    if (!label.empty()) folios_.push_back({line, source.lines()[line].page, std::move(label)});
  }
}

std::vector<std::string> PageLabels::of(std::uint32_t line) const {
  const std::uint32_t page = source_.lines()[line].page;
  const auto below =
      std::find_if(folios_.begin(), folios_.end(), [&](const Folio& folio) { return folio.line > line; });
  std::vector<std::string> labels;
  if (below != folios_.begin() && std::prev(below)->page == page) labels.push_back(std::prev(below)->label);
  else if (page == 0 && !folios_.empty()) labels.push_back("1");
  if (below != folios_.end() && below->page == page) labels.push_back(below->label);
  if (source_.pages().size() > 1) labels.push_back(std::to_string(page + 1));
  return labels;
}

std::vector<std::pair<std::size_t, std::size_t>> match_jumps(const std::vector<JumpEnd>& ends,
                                                             const std::vector<std::vector<std::uint32_t>>& stories) {
  return Matching(ends, stories).match();
}

}  // namespace newsbind
