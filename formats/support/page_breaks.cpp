#include "formats/support/page_breaks.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace newsbind {

namespace {

struct PrintedSpan {
  Span span;
  std::size_t position = 0;  // in reading order
  const Chapter* chapter = nullptr;
};

class Reading {
 public:
  explicit Reading(const Book& book) {
    for (const Chapter& chapter : book.stories) add(chapter);
    for (const Chapter& chapter : book.appendix) add(chapter);
  }

  std::vector<PrintedSpan> in_source_order() && {
    std::ranges::stable_sort(spans_, {}, [](const PrintedSpan& printed) { return printed.span.begin; });
    return std::move(spans_);
  }

 private:
  void add(const Chapter& chapter) {
    for_each_run(*chapter.article, [&](const Run& run) { add(chapter, run); });
  }

  void add(const Chapter& chapter, const Run& run) {
    for (const Piece& piece : run) {
      if (piece.repair == Repair::none && !piece.span.empty()) spans_.push_back({piece.span, spans_.size(), &chapter});
    }
  }

  std::vector<PrintedSpan> spans_;
};

}  // namespace

std::vector<PageBreak> find_page_breaks(const Book& book) {
  std::vector<PageBreak> out;
  const std::vector<PrintedSpan> spans = Reading(book).in_source_order();
  const PrintedSpan* last = nullptr;
  for (const Page& page : book.issue.pages) {
    if (page.label.empty()) continue;
    const auto first = std::ranges::upper_bound(spans, page.span.begin, {},
                                                [](const PrintedSpan& printed) { return printed.span.end; });
    const auto end = std::ranges::lower_bound(first, spans.end(), page.span.end, {},
                                              [](const PrintedSpan& printed) { return printed.span.begin; });
    if (first == end) continue;
    auto start = std::find_if(first, end,
                              [&](const PrintedSpan& printed) { return !last || printed.position > last->position; });
    if (start == end) start = first;
    if (!last || start->position > last->position) last = &*start;
    out.push_back({.offset = std::max(start->span.begin, page.span.begin),
                   .position = start->position,
                   .label = page.label,
                   .id = "page-" + std::to_string(out.size() + 1),
                   .chapter = start->chapter});
  }
  std::ranges::stable_sort(out, {}, &PageBreak::offset);
  return out;
}

std::span<const PageBreak> page_breaks_in(const Book& book, Span span) {
  const auto first = std::ranges::lower_bound(book.page_breaks, span.begin, {}, &PageBreak::offset);
  const auto end = std::ranges::lower_bound(first, book.page_breaks.end(), span.end, {}, &PageBreak::offset);
  return {first, end};
}

std::vector<const PageBreak*> page_list(const Book& book) {
  std::vector<const PageBreak*> out;
  for (const PageBreak& page_break : book.page_breaks) out.push_back(&page_break);
  std::ranges::stable_sort(out, {}, [](const PageBreak* page_break) { return page_break->position; });
  return out;
}

}  // namespace newsbind
