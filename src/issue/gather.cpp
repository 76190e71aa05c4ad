#include "issue/gather.h"

#include <algorithm>
#include <list>

#include "issue/jump.h"

namespace newsbind {
namespace {

bool is_heading(Role role) {
  return role == Role::kicker || role == Role::headline || role == Role::deck || role == Role::byline;
}

bool is_struck(Role role) {
  return role == Role::folio || role == Role::jump_line || role == Role::boilerplate || role == Role::rule;
}

class Gatherer {
 public:
  Gatherer(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks)
      : source_(source), metrics_(metrics), marks_(marks), place_(units_.end()), paragraph_(units_.end()) {}

  std::vector<Unit> gather() {
    for (std::uint32_t line = 0; line < marks_.size(); ++line)
      if (marks_[line].role != Role::blank) take(line);
    return {units_.begin(), units_.end()};
  }

 private:
  using Position = std::list<Unit>::iterator;

  // A story that went on elsewhere: what comes from its page is put behind `last`.
  struct Away {
    Position last;
    Position paragraph;
    int to_page;
    int from_page;
  };

  void take(std::uint32_t line) {
    const Mark& mark = marks_[line];
    if (mark.role == Role::jump_line) return jump(line);
    if (is_heading(mark.role) && !mark.continues && resumed_) leave();
    if (mark.continues && mark.role == Role::paragraph && paragraph_ != units_.end()) {
      paragraph_->lines.push_back(line);
      return;
    }
    const bool joins = mark.continues || mark.role == Role::verse || mark.role == Role::advertisement;
    if (joins && last_ != units_.end() && last_->role == mark.role &&
        !(mark.role == Role::verse && metrics_.lines[line].blank_above)) {
      last_->lines.push_back(line);
      return;
    }
    put({mark.role, {line}, metrics_.lines[line].blank_above > 0});
    if (mark.role == Role::paragraph) paragraph_ = last_;
    if (is_heading(mark.role)) paragraph_ = units_.end();
  }

  void put(Unit unit) { last_ = units_.insert(is_struck(unit.role) ? units_.end() : place_, std::move(unit)); }

  void jump(std::uint32_t line) {
    const Jump read = read_jump(source_.view(metrics_.lines[line].text));
    put({Role::jump_line, {line}, false});
    const int page = static_cast<int>(source_.lines()[line].page) + 1;
    if (read.onward) {
      if (resumed_) leave();
      if (paragraph_ != units_.end()) away_.push_back({std::prev(units_.end()), paragraph_, read.page, page});
      paragraph_ = units_.end();
    } else {
      resume(read.page, page);
    }
  }

  void resume(int from_page, int page) {
    if (resumed_) leave();
    auto found = std::find_if(away_.rbegin(), away_.rend(), [&](const Away& away) {
      return (away.to_page == page || away.to_page == 0) && (away.from_page == from_page || from_page == 0);
    });
    if (found == away_.rend())
      found = std::find_if(away_.rbegin(), away_.rend(),
                           [&](const Away& away) { return away.from_page == from_page || away.to_page == page; });
    if (found == away_.rend()) found = away_.rbegin();
    if (found == away_.rend()) return;
    place_ = std::next(found->last);
    paragraph_ = found->paragraph;
    away_.erase(std::next(found).base());
    resumed_ = true;
  }

  void leave() {
    place_ = units_.end();
    paragraph_ = units_.end();
    last_ = units_.end();
    resumed_ = false;
  }

  const Source& source_;
  const Metrics& metrics_;
  const std::vector<Mark>& marks_;
  std::list<Unit> units_;
  Position place_;      // where the next unit goes
  Position paragraph_;  // the paragraph that a line may go on
  Position last_ = units_.end();
  std::vector<Away> away_;
  bool resumed_ = false;
};

}  // namespace

std::vector<Unit> gather(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks) {
  return Gatherer(source, metrics, marks).gather();
}

}  // namespace newsbind
