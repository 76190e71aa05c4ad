#include "issue/jump.h"

#include <algorithm>

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

double share(const std::vector<std::uint32_t>& wanted, const std::vector<std::uint32_t>& there, std::size_t more) {
  if (wanted.empty()) return 0;
  return static_cast<double>(count_shared(wanted, there)) / static_cast<double>(wanted.size() + more);
}

double value(const JumpEnd& going, const JumpEnd& coming) {
  constexpr double kWords = 2, kBackwards = 1;
  constexpr std::size_t kFewWords = 10;
  return agreement(going.jump.page, coming.pages) + agreement(coming.jump.page, going.pages) +
         kWords * share(coming.head_words, going.words, 0) + kWords * share(coming.words, going.words, kFewWords) -
         (coming.part < going.part ? kBackwards : 0);
}

}  // namespace

std::vector<LineJump> find_jumps(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks) {
  std::vector<LineJump> jumps;
  for (std::uint32_t line = 0; line < marks.size(); ++line) {
    const Span text = metrics.lines[line].text;
    if (marks[line].role == Role::jump_line) {
      jumps.push_back({line, text, read_jump(source.view(text)), true});
    } else if (holds_text(marks[line].role)) {
      const auto found = find_jump(source.view(text));
      if (!found || found->is_all_of(source.view(text))) continue;
      const auto at = [&](std::size_t offset) { return text.begin + static_cast<std::uint32_t>(offset); };
      jumps.push_back({line, {at(found->begin), at(found->end)}, found->jump, false});
    }
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

std::vector<std::pair<std::size_t, std::size_t>> match_jumps(const std::vector<JumpEnd>& ends) {
  constexpr double kEnough = -0.5;
  struct Candidate {
    double value;
    std::size_t going, coming;
  };
  std::vector<Candidate> candidates;
  for (std::size_t going = 0; going < ends.size(); ++going)
    for (std::size_t coming = 0; coming < ends.size(); ++coming) {
      if (!ends[going].jump.onward || ends[coming].jump.onward || ends[going].part == ends[coming].part) continue;
      if (const double found = value(ends[going], ends[coming]); found >= kEnough)
        candidates.push_back({found, going, coming});
    }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](const Candidate& a, const Candidate& b) { return a.value > b.value; });
  std::vector<bool> taken(ends.size());
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (const Candidate& candidate : candidates) {
    if (taken[candidate.going] || taken[candidate.coming]) continue;
    taken[candidate.going] = taken[candidate.coming] = true;
    pairs.push_back({candidate.going, candidate.coming});
  }
  return pairs;
}

}  // namespace newsbind
