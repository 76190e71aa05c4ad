#pragma once

#include <string_view>

#include "formats/support/book.h"
#include "formats/support/xml.h"

namespace newsbind {

/// What a story's parts are in the XHTML or HTML around it.
struct StoryMarkup {
  std::string_view headline = "h1";
  std::string_view crosshead = "h2";
  bool epub_types = true;  ///< epub:type is allowed
};

/// Writes what stands in an <article>: its head and its blocks, each with the class that newsbind-formats(7) names. A
/// page break is a <span> with a role and a label.
void write_story(XmlWriter& xml, const Book& book, const Chapter& chapter, const StoryMarkup& markup);

}  // namespace newsbind
