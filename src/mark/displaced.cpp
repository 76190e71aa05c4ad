#include "mark/displaced.h"

#include <algorithm>

#include "mark/content_words.h"

namespace newsbind {
namespace {

struct Passage {
  std::size_t begin, end;
};

// Stories of a page that open with a dateline or who wrote them right below text, each up to the next one or a heading.
std::vector<Passage> find_headless(const LineSequence& lines, const std::vector<Label>& labels, Passage page) {
  const auto opens = [&](std::size_t i) {
    return labels[i] == Label::byline || (labels[i] == Label::paragraph && lines[i].cues.has(Cue::dateline));
  };
  std::vector<Passage> found;
  for (std::size_t i = page.begin + 1; i < page.end; ++i) {
    if (!opens(i) || !is_text(labels[i - 1])) continue;
    std::size_t end = i + 1;
    while (end < page.end && !(kTitle & set_of(labels[end])) && !opens(end)) ++end;
    found.push_back({i, end});
  }
  return found;
}

bool may_be_headline(const Observation& line) {
  constexpr std::uint16_t kLongest = 100;  // columns
  return (is_dense(line) || line.script == 'G') && line.stops == 0 && !closes_sentence(line) && line.metrics->width <= kLongest &&
         !line.cues.has(Cue::dateline) && !line.cues.has(Cue::number_only) && !line.cues.has(Cue::page_number);
}

// Lines at a page's foot that may be headlines, the rest of a sentence left out.
Passage find_pool(const LineSequence& lines, const std::vector<Label>& labels, Passage page) {
  std::size_t begin = page.end;
  while (begin > page.begin && may_be_headline(lines[begin - 1])) --begin;
  while (begin < page.end && labels[begin] == Label::paragraph_on) ++begin;
  return {begin, page.end};
}

// Which of the stories a line takes up so many words of as its headline does, the one that it shares most with; as many
// as there are where none is.
std::size_t story_of(const LineSequence& lines, std::size_t line, const std::vector<Passage>& stories) {
  constexpr std::size_t kLeast = 3, kShare = 4;  // one word of so many
  std::size_t found = stories.size(), most = 0;
  for (std::size_t n = 0; n < stories.size(); ++n) {
    std::size_t shared = 0;
    for (std::size_t i = stories[n].begin; i < std::min(stories[n].end, line); ++i)
      shared = std::max(shared, count_shared(lines[line].tokens, lines[i].tokens));
    if (shared >= kLeast && shared * kShare >= lines[line].tokens.size() && shared > most) {
      most = shared;
      found = n;
    }
  }
  return found;
}

// What the lines of a pool may be where they are headlines of such stories; nothing where most of them are none. Those
// of a page that was printed in lines are of several stories, or they may be the end of the last one.
std::vector<LabelSet> head_stories_from(const LineSequence& lines, Passage pool, const std::vector<Passage>& stories) {
  constexpr std::uint16_t kTelling = 28;  // columns
  std::vector<LabelSet> may_be(pool.end - pool.begin, set_of(Label::headline) | set_of(Label::headline_on));
  std::vector<std::size_t> headed;
  std::size_t telling = 0;
  for (std::size_t i = pool.begin; i < pool.end; ++i) {
    const bool tells = lines[i].metrics->width >= kTelling;
    const std::size_t story = tells ? story_of(lines, i, stories) : stories.size();
    telling += tells;
    if (story == stories.size()) continue;
    if (headed.empty() || headed.back() != story) may_be[i - pool.begin] = set_of(Label::headline);
    headed.push_back(story);
  }
  const bool several = headed.size() > 1 && std::any_of(headed.begin(), headed.end(), [&](std::size_t story) {
                         return story != headed.front();
                       });
  if (headed.empty() || headed.size() * 2 <= telling || !(several || lines.are_pieces())) may_be.clear();
  else may_be.front() = set_of(Label::headline);
  return may_be;
}

}  // namespace

bool recall_headlines(const LineSequence& lines, const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kLinesEach = 3;
  bool found = false;
  for (Passage page{0, 0}; page.begin < lines.size(); page.begin = page.end) {
    page.end = page.begin + 1;
    while (page.end < lines.size() && !lines[page.end].metrics->page_start) ++page.end;
    const std::vector<Passage> stories = find_headless(lines, labels, page);
    const Passage pool = find_pool(lines, labels, page);
    const std::size_t size = pool.end - pool.begin;
    if (size == 0 || size > kLinesEach * stories.size()) continue;
    const auto is_title = [](Label label) { return (kTitle & set_of(label)) != 0; };
    if (std::all_of(labels.begin() + static_cast<std::ptrdiff_t>(pool.begin),
                    labels.begin() + static_cast<std::ptrdiff_t>(pool.end), is_title))
      continue;
    const std::vector<LabelSet> may_be = head_stories_from(lines, pool, stories);
    std::copy(may_be.begin(), may_be.end(), allowed.begin() + static_cast<std::ptrdiff_t>(pool.begin));
    found = found || !may_be.empty();
  }
  return found;
}

}  // namespace newsbind
