#pragma once

#include <string_view>
#include <vector>

#include "formats/support/xml.h"
#include "issue/issue.h"

namespace newsbind::docbook {

struct Layout {
  bool provenance = false;  ///< a processing instruction in each block names its lines
  /// Nothing but chapters and sections: a chapter for each section of the paper and each story outside one, a section
  /// for each story within one and for what stands below a crosshead.
  bool chapters = false;
};

/// Prints articles of an issue. Lines are broken between blocks only, never where text may stand.
class ArticlePrinter {
 public:
  ArticlePrinter(const Issue& issue, const Layout& layout, XmlWriter& xml)
      : issue_(issue), layout_(layout), xml_(xml) {}

  void print(const Article& article);
  /// The processing instructions that say where runs stand, if they are asked for.
  void print_provenance(const std::vector<Run>& runs);

 private:
  std::string_view element_of(const Article& article) const;
  void print_info(const Article& article);
  void print_authors(const Article& article);
  void print_block(const Block& block);
  void print_crosshead(const Run& run);
  void print_caption(const Run& run);
  void print_list(const Block& block);
  void print_table(const Block& block);
  void print_row(const std::vector<Run>& cells);
  void print_element(std::string_view name, std::string_view role, const std::vector<Run>& lines);
  void print_run(const Run& run);
  void end_section();

  const Issue& issue_;
  const Layout layout_;
  XmlWriter& xml_;
  int articles_ = 0;
  bool section_is_open_ = false;
  bool section_is_empty_ = false;
};

}  // namespace newsbind::docbook
