#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "folio/folio.h"
#include "mark/mark.h"
#include "measure/measure.h"
#include "source/source.h"

namespace newsbind {

/// A line that says something of the issue.
struct Reading {
  enum class From : std::uint8_t {
    folio,      ///< a line marked as furniture
    nameplate,  ///< a line at a page's top, printed or not
    imprint,    ///< the publisher's box
    catalogue,  ///< the title line of an archive's licence head
  };
  From from = From::folio;
  std::uint32_t line = 0;   ///< index into Source::lines()
  std::uint32_t page = 0;   ///< index into Source::pages()
  std::uint32_t depth = 0;  ///< lines of print between it and the nearer end of its page
  Folio folio;
  std::string publisher;
};

/// Reads what the lines say of the issue, in the order of the source, without changing what becomes of them. A page's
/// top is a nameplate where its lines say two things of the issue at least (a date, a number, the name of a paper, a
/// price): a date alone may be a letter's or a diary's.
std::vector<Reading> read_of_the_issue(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks);

}  // namespace newsbind
