#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "formats/epub/words.h"
#include "issue/issue.h"

namespace newsbind::epub {

/// One document of the book: a story, or an advertisement that the user keeps.
struct Chapter {
  const Article* article = nullptr;
  std::string id;     ///< also the file's name, without the suffix
  std::string title;  ///< as the contents name it: the headline (the beginning of a very long one), or the first words
  std::string language;  ///< BCP 47

  std::string file() const { return id + ".xhtml"; }
};

/// Where a printed page begins in the book.
struct PageBreak {
  std::uint32_t offset = 0;  ///< in the source: the first character printed there
  std::size_t position = 0;  ///< of the piece that holds it, in reading order
  std::string label;
  std::string id;
  const Chapter* chapter = nullptr;
};

/// One line of the contents.
struct Entry {
  std::string title;
  std::string href;
  std::string language;
  std::vector<Entry> children;
};

/// The issue as a book, before a byte of it is written: its documents in reading order and what points to them. It
/// refers to the issue, which must outlive it, and cannot be copied because it refers to itself.
struct Book {
  explicit Book(const Issue& issue);
  Book(const Book&) = delete;
  Book& operator=(const Book&) = delete;

  const Issue& issue;
  const Words& words;
  std::string title;  ///< never empty
  std::vector<Chapter> stories;
  std::vector<Chapter> appendix;
  std::vector<Entry> contents;            ///< never empty
  std::vector<PageBreak> page_breaks;     ///< in source order
  bool vertical = false;                  ///< the pages turn from right to left
  std::vector<std::string> style_sheets;  ///< hrefs, in the order of the cascade
  std::string cover_image;                ///< href
  std::string cover_media_type;
};

inline constexpr std::string_view appendix_file = "appendix.xhtml";
inline constexpr std::string_view contents_file = "nav.xhtml";
inline constexpr std::string_view cover_file = "cover.xhtml";

/// Whether the lines of a document in this language run from top to bottom: a story in English stays horizontal.
bool is_vertical(const Book& book, std::string_view language);

/// "18 February 1897 · No. 12": what is known of date, volume and issue number, in the issue's language.
std::string imprint(const Book& book);

}  // namespace newsbind::epub
