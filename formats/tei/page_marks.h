#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "issue/issue.h"

namespace newsbind::tei {

/// What stands between the texts of two pages, or between two texts of one.
struct PageMark {
  enum class Kind : std::uint8_t { page, page_again, furniture };
  Kind kind = Kind::page;
  std::size_t page = 0;    ///< index, from 0
  std::string label;       ///< of the page
  Strike furniture = {};   ///< folio, jump line or rule
  std::string place = {};  ///< of furniture: "top" above all printed text of its page, "bottom" below; else empty
};

/// Walks through an issue in the order in which it is printed and says where pages begin, where a story comes back to a
/// page, and where the furniture of the pages stood: before the text that follows it on its page.
class PageMarks {
 public:
  PageMarks(const Issue& issue, bool with_furniture);

  /// What stands before a piece that is text of the source; nothing if asked again.
  std::vector<PageMark> before(const Piece& piece);
  /// The piece was printed.
  void pass(const Piece& piece);
  /// What is left once all is printed, with the pages that print nothing.
  std::vector<PageMark> rest();

 private:
  struct State {
    Page page;
    std::vector<Strike> furniture = {};
    std::size_t marked = 0;  ///< how much of the furniture
    std::size_t left = 0;    ///< pieces to come
    Span print = {};         ///< from the first to the last printed piece in the source
    bool begun = false;
  };

  std::size_t page_at(std::uint32_t offset) const;
  void count(const Piece& piece);
  void begin(std::size_t page, std::vector<PageMark>& marks);
  void add_furniture(std::size_t page, std::uint32_t end, std::vector<PageMark>& marks);
  void finish_pages(std::size_t end, std::vector<PageMark>& marks);

  std::vector<State> pages_;
  std::size_t current_;
};

}  // namespace newsbind::tei
