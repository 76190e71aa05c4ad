#include "issue/pool.h"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "mark/lead.h"

namespace newsbind {
namespace {

class Pool {
 public:
  Pool(const Source& source, const Metrics& metrics, const LineWords& words, std::vector<Story>& stories)
      : source_(source), metrics_(metrics), words_(words), stories_(stories) {}

  // Shares out the headlines from story `begin` to `last`, below which the text stands.
  void share_out(std::size_t begin, std::size_t last) {
    const std::vector<std::size_t> openings = find_openings(stories_[last]);
    const std::size_t headlines = last - begin + 1;
    if (headlines > kMostHeadlines || openings.size() != headlines || !heads_page(begin)) return;
    const std::vector<std::vector<std::uint32_t>> there = words_of_stories(openings, last);
    std::vector<std::vector<double>> shares;
    for (std::size_t i = begin; i <= last; ++i) shares.push_back(shares_of(*stories_[i].headline, there));
    if (const std::vector<std::size_t> own = stories_of(shares); !own.empty()) give(begin, openings, own);
  }

 private:
  static constexpr double kTwice = 2;
  static constexpr std::size_t kMostHeadlines = 40;  // no page has more

  // Whether no text stands above a story on its page. A headline below text may be that text's.
  bool heads_page(std::size_t begin) const {
    if (begin == 0) return true;
    const Story& above = stories_[begin - 1];
    std::uint32_t line = stories_[begin].headline->lines.front();
    while (line > 0 && !metrics_.lines[line].page_start) --line;
    return !above.body.empty() && above.body.back().lines.back() < line;
  }

  // The units with which the stories of a text open; none where the first of them is not the text's first.
  std::vector<std::size_t> find_openings(const Story& story) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < story.body.size(); ++i)
      if (opens_with_dateline(source_, metrics_, story.body[i])) found.push_back(i);
    if (!found.empty() && found.front() > 0) found.clear();
    return found;
  }

  std::vector<std::vector<std::uint32_t>> words_of_stories(const std::vector<std::size_t>& openings,
                                                           std::size_t last) const {
    const std::vector<Unit>& body = stories_[last].body;
    std::vector<std::vector<std::uint32_t>> words;
    for (std::size_t n = 0; n < openings.size(); ++n) {
      const std::size_t end = n + 1 < openings.size() ? openings[n + 1] : body.size();
      words.push_back(words_of(words_, body.data() + openings[n], body.data() + end));
    }
    return words;
  }

  // Of a headline's words, the share that each of the stories has.
  std::vector<double> shares_of(const Unit& headline, const std::vector<std::vector<std::uint32_t>>& stories) const {
    const std::vector<std::uint32_t> wanted = words_of(words_, &headline, &headline + 1);
    const auto all = static_cast<double>(std::max<std::size_t>(wanted.size(), 1));
    std::vector<double> shares;
    for (const auto& there : stories) shares.push_back(static_cast<double>(count_shared(wanted, there)) / all);
    return shares;
  }

  // Which story each headline is of: the one in the same place where most headlines share words with it, unless others,
  // each headline's own, have twice as many of all their words; nothing where neither is so. Of two each must.
  static std::vector<std::size_t> stories_of(const std::vector<std::vector<double>>& shares) {
    std::vector<std::size_t> own, places(shares.size());
    std::size_t in_order = 0;
    bool out_of_order = true;
    for (std::size_t i = 0; i < shares.size(); ++i) {
      const auto most = std::max_element(shares[i].begin(), shares[i].end());
      own.push_back(static_cast<std::size_t>(most - shares[i].begin()));
      in_order += shares[i][i] > 0;
      out_of_order = out_of_order && *most > 0 && (own[i] == i || *most >= kTwice * shares[i][i]);
    }
    std::iota(places.begin(), places.end(), 0);
    if (out_of_order && std::is_permutation(own.begin(), own.end(), places.begin())) return own;
    return in_order >= 2 && in_order * 2 > shares.size() ? places : std::vector<std::size_t>();
  }

  void give(std::size_t begin, const std::vector<std::size_t>& openings, const std::vector<std::size_t>& own) {
    std::vector<Unit> body = std::move(stories_[begin + own.size() - 1].body);
    std::vector<Story> given(own.size());
    for (std::size_t i = 0; i < own.size(); ++i) {
      const auto at = [&](std::size_t n) {
        const std::size_t unit = n < openings.size() ? openings[n] : body.size();
        return std::make_move_iterator(body.begin() + static_cast<std::ptrdiff_t>(unit));
      };
      Story& story = given[own[i]];
      story = std::move(stories_[begin + i]);
      story.body.assign(at(own[i]), at(own[i] + 1));
    }
    std::move(given.begin(), given.end(), stories_.begin() + static_cast<std::ptrdiff_t>(begin));
  }

  const Source& source_;
  const Metrics& metrics_;
  const LineWords& words_;
  std::vector<Story>& stories_;
};

}  // namespace

bool opens_with_dateline(const Source& source, const Metrics& metrics, const Unit& unit) {
  return unit.role == Role::paragraph && dateline_size(source.view(metrics.lines[unit.lines.front()].text)) > 0;
}

void share_out_pools(const Source& source, const Metrics& metrics, const LineWords& words,
                     std::vector<Story>& stories) {
  Pool pool(source, metrics, words, stories);
  for (std::size_t begin = 0, last = 0; begin < stories.size(); begin = last + 1) {
    last = begin;
    while (last + 1 < stories.size() && stories[last].is_orphan() && stories[last].headline &&
           stories[last + 1].headline)
      ++last;
    if (last > begin) pool.share_out(begin, last);
  }
}

}  // namespace newsbind
