#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "formats/support/words.h"
#include "issue/issue.h"

namespace newsbind {

/// One part of the book: a story, or an advertisement that the user keeps.
struct Chapter {
  const Article* article = nullptr;
  std::string id;     ///< of letters, digits and hyphens
  std::string title;  ///< as the contents name it: the headline (the beginning of a very long one), or the first words
  std::string language;  ///< BCP 47
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
  std::string id;  ///< of the chapter that it leads to
  std::string language;
  std::vector<Entry> children;
};

/// The issue as a book, before a byte of it is written: its chapters in reading order and what points to them. It
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
  std::vector<Entry> contents;
  std::vector<PageBreak> page_breaks;  ///< in source order
  bool vertical = false;               ///< the pages turn from right to left
};

/// What the contents lead to before the articles of the appendix.
inline constexpr std::string_view appendix_id = "appendix";

/// Whether the lines of a document in this language run from top to bottom: a story in English stays horizontal.
bool is_vertical(const Book& book, std::string_view language);

/// What the appendix is called: advertisements, where it holds nothing else.
std::string_view appendix_title(const Book& book);

/// "18 February 1897 · No. 12": what is known of date, volume and issue number, in the issue's language.
std::string imprint(const Book& book);

}  // namespace newsbind
