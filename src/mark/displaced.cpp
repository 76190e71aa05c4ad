#include "mark/displaced.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "mark/content_words.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

// A headline shares with its story at least so many words, pairs of characters in Chinese and its like, and one of so
// many of its own.
struct Likeness {
  std::size_t words, pairs, share;
};
constexpr Likeness kAlike = {2, 3, 3};
// Where each of several headlines has its story and each story its headline, less will do.
constexpr Likeness kAlikeInTurn = {1, 2, 6};

struct Passage {
  std::size_t begin, end;
};

using Words = std::vector<std::uint32_t>;  // see content_words()

// The words of the stories of a page that open with a dateline or who wrote them, each up to the next one or a heading:
// of those right below text, and of the one right below line `under` too.
std::vector<Words> find_headless(const LineSequence& lines, const std::vector<Label>& labels, Passage page,
                                 std::size_t under) {
  const auto opens = [&](std::size_t i) {
    return labels[i] == Label::byline || (labels[i] == Label::paragraph && lines[i].cues.has(Cue::dateline));
  };
  std::vector<Words> found;
  for (std::size_t i = page.begin + 1; i < page.end; ++i) {
    if (!opens(i) || !(is_text(labels[i - 1]) || i == under)) continue;
    Words words = lines[i].tokens;
    for (std::size_t n = i + 1; n < page.end && !(kTitle & set_of(labels[n])) && !opens(n); ++n) {
      words.insert(words.end(), lines[n].tokens.begin(), lines[n].tokens.end());
      if (const std::uint32_t joint = joint_word(lines[n - 1].text, lines[n].text)) words.push_back(joint);
    }
    sort_each_once(words);
    found.push_back(std::move(words));
  }
  return found;
}

constexpr std::uint16_t kLongestHeadline = 100;  // columns

bool may_be_headline(const Observation& line) {
  constexpr std::u32string_view kListing = U"▲△▼◆◇■□●○◎★☆※①②③④⑤⑥⑦⑧⑨·•－—―–-";
  for (Cue cue : {Cue::caption, Cue::credit, Cue::price})
    if (line.cues.has(cue)) return false;
  if (text::is_one_of(kListing, text::first_of(line.text))) return false;
  const bool bracketed = line.first == '(' && line.last == ')';
  return !bracketed && !solicits(line) && line.stops == 0 && !closes_sentence(line) &&
         line.metrics->width <= kLongestHeadline && !line.cues.has(Cue::dateline) && !line.cues.has(Cue::number_only) &&
         !line.cues.has(Cue::page_number);
}

// Whether a line ends with a particle or a comma of Chinese, Japanese or Korean, as a page's end cuts a sentence.
bool ends_with_particle(const Observation& line) {
  constexpr std::u32string_view kCut = U"はがのとでをにもへや、，的和与與在把被은는을를의와과";
  return text::is_one_of(kCut, text::last_of(line.text));
}

// Lines at a page's top that may be headlines, below what a page has beside its text.
Passage find_pool_at_top(const LineSequence& lines, const std::vector<Label>& labels, Passage page) {
  std::size_t begin = page.begin;
  while (begin < page.end && (kFurniture & set_of(labels[begin]))) ++begin;
  std::size_t end = begin;
  const auto heads = [&](std::size_t i) {
    return may_be_headline(lines[i]) || ((kTitle & set_of(labels[i])) && !lines[i].cues.has(Cue::dateline));
  };
  while (end < page.end && heads(end)) ++end;
  return {begin, end};
}

// Lines at a page's foot that may be headlines, the rest of a sentence left out; none where a sentence is cut there.
Passage find_pool_at_foot(const LineSequence& lines, const std::vector<Label>& labels, Passage page) {
  std::size_t begin = page.end;
  while (begin > page.begin && may_be_headline(lines[begin - 1])) --begin;
  const auto goes_on = [&](std::size_t i) {
    return labels[i] == Label::paragraph_on && (i == 0 || !closes_sentence(lines[i - 1]));
  };
  while (begin < page.end && goes_on(begin)) ++begin;
  return {ends_with_particle(lines[page.end - 1]) ? page.end : begin, page.end};
}

// Whether a line is long enough to tell of what it says.
bool tells(const Observation& line) {
  constexpr std::uint16_t kTelling = 20;  // columns
  return line.metrics->width >= kTelling;
}

// Which of the stories a line takes up so many words of as its headline does, the one that it shares most with; as many
// as there are where none is.
std::size_t story_of(const Observation& line, const std::vector<Words>& stories, Likeness wanted) {
  const std::size_t least = line.script == 'L' ? wanted.words : wanted.pairs;
  std::size_t found = stories.size(), most = 0;
  for (std::size_t n = 0; n < stories.size(); ++n) {
    const std::size_t shared = count_shared(line.tokens, stories[n]);
    if (shared < least || shared * wanted.share < line.tokens.size() || shared <= most) continue;
    most = shared;
    found = n;
  }
  return found;
}

// The lines of a pool that head such stories, and which story each heads.
struct Heading {
  std::size_t line, story;
};

std::vector<Heading> find_headings(const LineSequence& lines, Passage pool, const std::vector<Words>& stories,
                                   Likeness wanted) {
  std::vector<Heading> found;
  for (std::size_t i = pool.begin; i < pool.end; ++i)
    if (const std::size_t story = tells(lines[i]) ? story_of(lines[i], stories, wanted) : stories.size();
        story < stories.size())
      found.push_back({i, story});
  return found;
}

// Whether most lines of a pool at a page's foot head stories, and not all are headings already, nor is any an
// advertisement beyond doubt. Those of a page that was printed in lines are of several stories, or they may be the end
// of the last one.
bool are_at_foot(const LineSequence& lines, const std::vector<LabelScores>& marginals, const std::vector<Label>& labels,
                 Passage pool, const std::vector<Heading>& headings) {
  constexpr float kInDoubt = 5;
  std::size_t telling = 0, titles = 0;
  for (std::size_t i = pool.begin; i < pool.end; ++i) {
    telling += tells(lines[i]);
    titles += (kTitle & set_of(labels[i])) != 0;
    if (labels[i] == Label::advertisement && margin(marginals[i], labels[i]).value >= kInDoubt) return false;
  }
  if (titles == pool.end - pool.begin) return false;
  const bool several = std::any_of(headings.begin(), headings.end(),
                                   [&](const Heading& heading) { return heading.story != headings.front().story; });
  return headings.size() * 2 > telling && (several || (lines.are_pieces() && !headings.empty()));
}

// Whether the lines of a pool at a page's top head each another story, and all that there are; or whether they are as
// many as the stories, and most that are known by their words stand in their order. They are of one type, and not all
// known for headlines. Two may be a headline and its deck.
bool are_at_top(const LineSequence& lines, const std::vector<Label>& labels, Passage pool,
                const std::vector<Heading>& headings, std::size_t stories) {
  constexpr std::size_t kFewest = 3;
  std::vector<std::size_t> headed;
  std::size_t in_order = 0;
  for (const Heading& heading : headings) {
    headed.push_back(heading.story);
    in_order += heading.line - pool.begin == heading.story;
  }
  bool known = true, of_one_type = true, apart = true;
  for (std::size_t i = pool.begin; i < pool.end; ++i) {
    known = known && labels[i] == Label::headline;
    of_one_type = of_one_type && is_in_capitals(lines[i]) == is_in_capitals(lines[pool.begin]);
    apart = apart && lines.stands_apart(i);
  }
  std::sort(headed.begin(), headed.end());
  const bool each_once = headed.size() == stories && std::adjacent_find(headed.begin(), headed.end()) == headed.end();
  const bool in_turn = apart && pool.end - pool.begin == stories && in_order >= 2 && in_order * 2 > stories;
  return stories >= kFewest && !known && of_one_type && (each_once || in_turn);
}

// What a page that begins with a story without a headline has from one dateline to the next.
struct Dated {
  Words words;                          // of the story
  std::optional<std::size_t> headline;  // the line right above its dateline
};

std::vector<Dated> find_dated(const LineSequence& lines, const std::vector<Label>& labels, Passage page) {
  std::vector<Dated> found;
  for (std::size_t i = page.begin; i < page.end; ++i) {
    if (labels[i] == Label::paragraph && lines[i].cues.has(Cue::dateline)) {
      found.emplace_back();
      if (i > page.begin && labels[i - 1] == Label::headline) found.back().headline = i - 1;
    }
    if (found.empty()) return {};
    if (!(kTitle & set_of(labels[i])))
      found.back().words.insert(found.back().words.end(), lines[i].tokens.begin(), lines[i].tokens.end());
  }
  for (Dated& story : found) sort_each_once(story.words);
  return found;
}

// The line at a page's foot that is the last story's headline where each stands behind its story: the page begins with
// a story that a dateline opens, each further one has a headline above it that takes up more words of the one before
// or none of its own, and one of these headlines or the line itself does take up words. The page's end where there is
// none.
std::size_t find_last_headline(const LineSequence& lines, const std::vector<Label>& labels, Passage page) {
  while (page.begin < page.end && (kFurniture & set_of(labels[page.begin]))) ++page.begin;
  const std::size_t last = page.end - 1;
  if (page.begin >= last || !lines.stands_apart(last) || lines[last].last == 's' || !tells(lines[last]))
    return page.end;
  const std::vector<Dated> stories = find_dated(lines, labels, {page.begin, last});
  if (stories.size() < 2 || lines[last].metrics->width > kLongestHeadline) return page.end;
  std::size_t taken_up = count_shared(lines[last].tokens, stories.back().words);
  for (std::size_t n = 1; n < stories.size(); ++n) {
    if (!stories[n].headline) return page.end;
    const Words& headline = lines[*stories[n].headline].tokens;
    const std::size_t above = count_shared(headline, stories[n - 1].words);
    const std::size_t below = count_shared(headline, stories[n].words);
    if (below > 0 && below >= above) return page.end;
    taken_up += above;
  }
  return taken_up > 0 ? last : page.end;
}

// Where two lines head one story, the second goes on with the first.
void allow_headlines(Passage pool, const std::vector<Heading>& headings, std::vector<LabelSet>& allowed) {
  for (std::size_t i = pool.begin; i < pool.end; ++i)
    allowed[i] = set_of(Label::headline) | (i > pool.begin ? set_of(Label::headline_on) : 0);
  for (std::size_t n = 0; n < headings.size(); ++n)
    if (n == 0 || headings[n - 1].story != headings[n].story) allowed[headings[n].line] = set_of(Label::headline);
}

}  // namespace

bool recall_headlines(const LineSequence& lines, const std::vector<LabelScores>& marginals,
                      const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr std::size_t kLinesEach = 3, kMostStories = 40;  // no page has more
  bool found = false;
  for (Passage page{0, 0}; page.begin < lines.size(); page.begin = page.end) {
    page.end = page.begin + 1;
    while (page.end < lines.size() && !lines[page.end].metrics->page_start) ++page.end;
    const Passage top = find_pool_at_top(lines, labels, page), foot = find_pool_at_foot(lines, labels, page);
    const std::vector<Words> stories = find_headless(lines, labels, {page.begin, foot.begin}, top.end);
    const auto share_out = [&](Passage pool, Likeness wanted, auto are) {
      const std::size_t size = pool.end - pool.begin;
      if (size == 0 || size > kLinesEach * stories.size() || stories.size() > kMostStories) return;
      const std::vector<Heading> headings = find_headings(lines, pool, stories, wanted);
      if (!are(headings)) return;
      allow_headlines(pool, headings, allowed);
      found = true;
    };
    if (const std::size_t last = find_last_headline(lines, labels, page);
        last < page.end && labels[last] != Label::headline) {
      allowed[last] = set_of(Label::headline);
      found = true;
    }
    share_out(top, kAlikeInTurn,
              [&](const auto& headings) { return are_at_top(lines, labels, top, headings, stories.size()); });
    share_out(foot, kAlike,
              [&](const auto& headings) { return are_at_foot(lines, marginals, labels, foot, headings); });
  }
  return found;
}

}  // namespace newsbind
