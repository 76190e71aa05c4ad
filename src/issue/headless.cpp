#include "issue/headless.h"

#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>

#include "issue/pool.h"
#include "mark/lead.h"

namespace newsbind {
namespace {

class Headless {
 public:
  Headless(const Source& source, const Metrics& metrics, const LineWords& words)
      : source_(source), metrics_(metrics), words_(words) {}

  // The units of a story's body that begin other stories.
  std::vector<std::size_t> beginnings(const Story& story) const {
    std::vector<std::size_t> found;
    if (story.kind != ArticleKind::story || !story.headline || story.body.empty() || !opens(story.body[0]))
      return found;
    for (std::size_t i = 1; i < story.body.size(); ++i) {
      if (!stands_apart(story.body[i])) continue;
      if (!opens(story.body[i]) || story.body[i - 1].role != Role::paragraph) return {};
      found.push_back(i);
    }
    if (found.empty() || !shares(story, 0, found.front())) return {};
    return shares(story, found.front(), story.body.size()) ? std::vector<std::size_t>() : found;
  }

 private:
  // KANOWNA.--Try washing: a name in capitals may be whom an answer is for; where an agency is named, it is a place.
  bool opens(const Unit& unit) const {
    if (!opens_with_dateline(source_, metrics_, unit)) return false;
    const std::string_view line = source_.view(metrics_.lines[unit.lines.front()].text);
    const std::string_view dateline = line.substr(0, dateline_size(line));
    return dateline.find('(') != dateline.npos || static_cast<unsigned char>(dateline.front()) >= 0x80;
  }
  bool stands_apart(const Unit& unit) const {
    const LineMetrics& line = metrics_.lines[unit.lines.front()];
    return unit.role == Role::paragraph && line.blank_above > 0 && !line.page_start;
  }

  bool shares(const Story& story, std::size_t begin, std::size_t end) const {
    const std::vector<std::uint32_t> told = words_of(words_, story.body.data() + begin, story.body.data() + end);
    const auto shares_words = [&](const std::optional<Unit>& heading) {
      return heading && count_shared(words_of(words_, &*heading, &*heading + 1), told) > 0;
    };
    return shares_words(story.kicker) || shares_words(story.headline) || shares_words(story.deck);
  }

  const Source& source_;
  const Metrics& metrics_;
  const LineWords& words_;
};

}  // namespace

void part_headless(const Source& source, const Metrics& metrics, const LineWords& words, std::vector<Story>& stories) {
  const Headless headless(source, metrics, words);
  std::vector<Story> parted;
  for (Story& story : stories) {
    const std::vector<std::size_t> beginnings = headless.beginnings(story);
    std::vector<Unit> body = std::move(story.body);
    const auto at = [&](std::size_t n) {
      const std::size_t unit = n < beginnings.size() ? beginnings[n] : body.size();
      return std::make_move_iterator(body.begin() + static_cast<std::ptrdiff_t>(unit));
    };
    story.body.assign(std::make_move_iterator(body.begin()), at(0));
    parted.push_back(std::move(story));
    for (std::size_t n = 0; n < beginnings.size(); ++n) {
      parted.emplace_back();
      parted.back().body.assign(at(n), at(n + 1));
    }
  }
  stories = std::move(parted);
}

}  // namespace newsbind
