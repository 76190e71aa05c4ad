#include "formats/tei/page_marks.h"

#include <algorithm>
#include <limits>

#include "formats/support/provenance.h"
#include "formats/support/struck.h"

namespace newsbind::tei {
namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
constexpr std::uint32_t page_end = std::numeric_limits<std::uint32_t>::max();

bool is_furniture(Reason reason) {
  return reason == Reason::folio || reason == Reason::jump_line || reason == Reason::rule;
}

std::string place_of(Span furniture, Span print) {
  if (furniture.end <= print.begin || print.empty()) return "top";
  return furniture.begin >= print.end ? "bottom" : "";
}

}  // namespace

PageMarks::PageMarks(const Issue& issue, bool with_furniture) : current_(none) {
  for (const Page& page : issue.pages) pages_.push_back({.page = page});
  if (pages_.empty()) pages_.push_back({});
  for (const auto* articles : {&issue.articles, &issue.appendix})
    for (const Article& article : *articles)
      for_each_run(article, [&](const Run& run) {
        for (const Piece& piece : run) count(piece);
      });
  if (!with_furniture) return;
  for (const Strike& strike : struck_texts(issue))
    if (is_furniture(strike.reason)) pages_[page_at(strike.span.begin)].furniture.push_back(strike);
}

std::vector<PageMark> PageMarks::before(const Piece& piece) {
  std::vector<PageMark> marks;
  const std::size_t page = page_at(piece.span.begin);
  if (page != current_) begin(page, marks);
  add_furniture(page, piece.span.begin, marks);
  return marks;
}

void PageMarks::pass(const Piece& piece) {
  if (stands_in_print(piece)) --pages_[page_at(piece.span.begin)].left;
}

std::vector<PageMark> PageMarks::rest() {
  std::vector<PageMark> marks;
  finish_pages(pages_.size(), marks);
  return marks;
}

std::size_t PageMarks::page_at(std::uint32_t offset) const {
  const auto behind = std::upper_bound(pages_.begin(), pages_.end(), offset,
                                       [](std::uint32_t at, const State& state) { return at < state.page.span.begin; });
  return behind == pages_.begin() ? 0 : static_cast<std::size_t>(behind - pages_.begin()) - 1;
}

void PageMarks::count(const Piece& piece) {
  if (!stands_in_print(piece)) return;
  State& state = pages_[page_at(piece.span.begin)];
  state.print = state.left == 0
                    ? piece.span
                    : Span{std::min(state.print.begin, piece.span.begin), std::max(state.print.end, piece.span.end)};
  ++state.left;
}

void PageMarks::begin(std::size_t page, std::vector<PageMark>& marks) {
  State& state = pages_[page];
  if (!state.begun) finish_pages(page, marks);
  const auto kind = state.begun ? PageMark::Kind::page_again : PageMark::Kind::page;
  marks.push_back({.kind = kind, .page = page, .label = state.page.label});
  state.begun = true;
  current_ = page;
}

void PageMarks::add_furniture(std::size_t page, std::uint32_t end, std::vector<PageMark>& marks) {
  State& state = pages_[page];
  for (; state.marked < state.furniture.size() && state.furniture[state.marked].span.end <= end; ++state.marked) {
    const Strike& strike = state.furniture[state.marked];
    marks.push_back({.kind = PageMark::Kind::furniture,
                     .page = page,
                     .label = state.page.label,
                     .furniture = strike,
                     .place = place_of(strike.span, state.print)});
  }
}

/// The furniture below the last text of each page that is done with, up to `end`, and the pages without any text.
void PageMarks::finish_pages(std::size_t end, std::vector<PageMark>& marks) {
  for (std::size_t page = 0; page < end; ++page) {
    State& state = pages_[page];
    if (state.left > 0 || (state.begun && state.marked == state.furniture.size())) continue;
    if (page != current_) begin(page, marks);
    add_furniture(page, page_end, marks);
  }
}

}  // namespace newsbind::tei
