#pragma once

#include <span>
#include <vector>

#include "formats/support/book.h"

namespace newsbind {

/// Where the pages that bear a label begin, in source order. A page begins at the first of its text that stands behind
/// the beginning of the page before it in reading order, so that a story carried on from an earlier page does not turn
/// the page list round; where there is no such text, at the first of its text; where there is no text, nowhere.
std::vector<PageBreak> find_page_breaks(const Book& book);

/// The page breaks in a stretch of the source.
std::span<const PageBreak> page_breaks_in(const Book& book, Span span);

/// The page breaks in reading order.
std::vector<const PageBreak*> page_list(const Book& book);

}  // namespace newsbind
