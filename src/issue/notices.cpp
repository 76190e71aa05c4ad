#include "issue/notices.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "mark/notice.h"

namespace newsbind {
namespace {

class Notices {
 public:
  Notices(const Source& source, const Metrics& metrics) : source_(source), metrics_(metrics) {}

  bool is_notice(const Story& story) const {
    if (story.headline) return story.headline->lines.size() == 1 && heads_notice(story);
    if (story.body.empty()) return false;
    const Unit& opening = story.body.front();
    return states_notice(opening) || (story.body.size() > 1 && is_notice_heading(first_line(opening)));
  }

  // Where the notices begin that a story's body ends with, and the signatures and addresses below them.
  std::size_t begin_of_notices(const std::vector<Unit>& body) const {
    std::size_t begin = body.size();
    for (std::size_t i = body.size(); i-- > 1;) {
      if (is_furniture(body[i].role)) continue;
      if (states_notice(body[i])) begin = i;
      else if (!is_short(body[i])) break;
    }
    return begin;
  }

  // Takes the notices off the end of a story, and out of it what says that something was lost.
  std::vector<Story> take(Story& story) const {
    std::vector<Story> notices;
    std::vector<Unit> rest;
    const std::size_t end = begin_of_notices(story.body);
    for (std::size_t i = 0; i < story.body.size(); ++i) {
      Unit& unit = story.body[i];
      const bool opens = i < end ? i > 0 && reports_loss(unit) : states_notice(unit);
      if (opens) notices.emplace_back().kind = ArticleKind::notice;
      (opens || i >= end ? notices.back().body : rest).push_back(std::move(unit));
    }
    story.body = std::move(rest);
    return notices;
  }

 private:
  bool heads_notice(const Story& story) const {
    const std::string_view heading = first_line(*story.headline);
    const auto tells = [&](const Unit& below) { return tells_of_notice(heading, first_line(below)); };
    return is_notice_heading(heading) && std::none_of(story.bylines.begin(), story.bylines.end(), tells) &&
           (story.body.empty() || !tells(story.body.front()));
  }

  std::string_view line(std::uint32_t at) const { return source_.view(metrics_.lines[at].text); }
  std::string_view first_line(const Unit& unit) const { return line(unit.lines.front()); }

  bool reports_loss(const Unit& unit) const {
    return unit.role == Role::paragraph && closes_notice(line(unit.lines.back()));
  }

  bool states_notice(const Unit& unit) const {
    return reports_loss(unit) || (unit.role == Role::paragraph && opens_notice(first_line(unit)));
  }

  bool is_short(const Unit& unit) const {
    constexpr std::uint16_t kShort = 60;  // columns
    return unit.role == Role::paragraph && unit.lines.size() == 1 && metrics_.lines[unit.lines[0]].width <= kShort;
  }

  const Source& source_;
  const Metrics& metrics_;
};

}  // namespace

void tell_notices(const Source& source, const Metrics& metrics, std::vector<Story>& stories) {
  const Notices notices(source, metrics);
  std::vector<Story> told;
  for (Story& story : stories) {
    if (story.kind != ArticleKind::story) {
      told.push_back(std::move(story));
      continue;
    }
    if (notices.is_notice(story)) story.kind = ArticleKind::notice;
    std::vector<Story> behind = story.kind == ArticleKind::story ? notices.take(story) : std::vector<Story>();
    told.push_back(std::move(story));
    std::move(behind.begin(), behind.end(), std::back_inserter(told));
  }
  stories = std::move(told);
}

}  // namespace newsbind
