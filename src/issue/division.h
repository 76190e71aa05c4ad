#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "issue/reading.h"
#include "source/source.h"

namespace newsbind {

/// A page on which another issue begins than that of the pages above it.
struct Opening {
  std::uint32_t page = 0;         ///< index into Source::pages()
  std::uint32_t line = 0;         ///< index into Source::lines(): the line that says so
  std::uint32_t last_before = 0;  ///< the last page above that says of which issue it is
  std::string before;             ///< the date, or the issue number, of the pages above
  std::string here;               ///< and that of the page
};

/// The pages whose nameplate or running head bears another date, or another issue number, than those above; from a date
/// to another that it may be part of (1907, 1907-05-03) there is no step. A page alone is misread rather than another
/// issue's where the next page goes back to what those above it say. Pages between that say nothing belong to the issue
/// above, from a page 1 on to that below.
std::vector<Opening> find_openings(const std::vector<Reading>& readings);

/// The sources of the issues: each from an opening, or the beginning, to the next. Throws ConservationError where they
/// are not the whole together.
std::vector<Source> divide(const Source& source, const std::vector<Opening>& openings);

}  // namespace newsbind
