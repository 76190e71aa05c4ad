#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "formats/support/book.h"

namespace newsbind::epub {

/// The book, and the files of the package that it refers to.
struct Book : newsbind::Book {
  explicit Book(const Issue& issue);  ///< contents are never empty: an issue without a story has its cover in them

  std::vector<std::string> style_sheets;  ///< hrefs, in the order of the cascade
  std::string cover_image;                ///< href
  std::string cover_media_type;
};

/// Title and imprint: "The Wharf Gazette · 18 February 1897 · No. 12".
std::string full_title(const Book& book);

inline constexpr std::string_view appendix_file = "appendix.xhtml";
inline constexpr std::string_view contents_file = "nav.xhtml";
inline constexpr std::string_view cover_file = "cover.xhtml";

/// The file of a chapter, or of the appendix, by its id.
std::string file_of(std::string_view id);

/// The XHTML document of a story, notice, picture or advertisement.
std::string story_document(const Book& book, const Chapter& chapter);

/// The XHTML document that stands before the appendix and names it.
std::string appendix_document(const Book& book);

}  // namespace newsbind::epub
