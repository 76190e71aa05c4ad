#pragma once

#include <string_view>
#include <vector>

#include "formats/support/parts.h"
#include "formats/support/xml.h"
#include "formats/tei/page_marks.h"
#include "issue/issue.h"

namespace newsbind::tei {

struct Layout {
  bool line_breaks = false;  ///< an <lb/> where a line of print ended
  bool provenance = false;   ///< a processing instruction in each block names its lines
  bool furniture = true;     ///< folios, jump lines and rules as <fw>
};

/// Prints the articles of an issue as divisions, with the marks of pages among them. Lines are broken between blocks
/// only, never where text may stand.
class StoryPrinter {
 public:
  StoryPrinter(const Issue& issue, const Layout& layout, XmlWriter& xml);

  void print(const Article& article);
  /// The marks before an article.
  void turn_to(const Article& article);
  /// The marks that are left behind the last.
  void print_rest();
  void print_provenance(const std::vector<Run>& runs);
  /// How many characters of the furniture had to be printed as another.
  std::size_t replaced() const { return replaced_; }

 private:
  /// An element within a run: offsets in bytes of what it prints.
  struct Range {
    std::size_t begin = 0, end = 0;
    std::string_view element = {}, type = {};
  };
  /// Where the printing of a run has come to.
  struct Cursor {
    std::vector<Range> ranges;
    std::size_t next = 0;  ///< index of the range that is open or comes next
    std::size_t at = 0;
    bool open = false;
  };

  void print_headings(const Article& article);
  void print_block(const Block& block);
  void print_paragraph(const Run& run);
  void print_figure(const Run& run);
  void print_items(std::string_view name, std::string_view item, const Block& block);
  void print_table(const Block& block);
  void print_kept_lines(const Block& block);
  void print_element(std::string_view name, std::string_view type, const Run& run, std::vector<Range> ranges);
  void print_run(const Run& run, std::vector<Range> ranges);
  void print_text(std::string_view text, Cursor& cursor);
  void print_line_break(const Piece& piece);
  void turn_to(const Run& run);
  bool print_marks(const std::vector<PageMark>& marks);
  void print_mark(const PageMark& mark);
  std::vector<Range> ranges_of(const Run& run) const;
  std::vector<Range> authors_in(const Run& byline) const;

  const Issue& issue_;
  const Layout layout_;
  XmlWriter& xml_;
  PageMarks marks_;
  int articles_ = 0;
  bool at_top_ = true;  ///< of an article: no text but headings was printed
  std::size_t replaced_ = 0;
};

}  // namespace newsbind::tei
