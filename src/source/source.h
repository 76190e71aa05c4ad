#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/span.h"

namespace newsbind {

/// One line as it stands in a file.
struct Line {
  Span text;                 ///< without the line end
  std::uint32_t next = 0;    ///< text.end up to next is the line end: LF, CR, CRLF, NEL, FF, U+2028, U+2029 or, at a
                             ///< file's end, nothing. An FF right behind a line end belongs to that line end.
  std::uint32_t file = 0;    ///< index into Source::files()
  std::uint32_t number = 0;  ///< from 1, as an editor counts: an FF alone does not begin a new number
  std::uint32_t page = 0;    ///< index into Source::pages()
};

struct File {
  std::string name;      ///< as the user named it; "standard input" for -
  std::string encoding;  ///< the charset the bytes were in, by its IANA name
  Span text;
};

/// Where a character stands, as a message shows it.
struct Place {
  std::string_view file;
  std::uint32_t line = 0;    ///< from 1
  std::uint32_t column = 0;  ///< from 1, in characters
};

/// The decoded text of an issue, kept whole and never edited. UTF-8, always well-formed; no byte order mark.
/// Every file begins a page, and so does what follows a form feed.
class Source {
 public:
  /// Adds a file's decoded text behind what is there. Throws InputError where all files together pass 4 GiB.
  void append(std::string name, std::string_view text, std::string encoding = "UTF-8") {
    append_from(std::move(name), text, std::move(encoding), 1);
  }

  /// The pages from `first` to before `last` as a source of their own, in which files keep their names and lines their
  /// numbers.
  Source pages_between(std::size_t first, std::size_t last) const;

  std::string_view text() const { return text_; }
  std::string_view view(Span span) const { return std::string_view(text_).substr(span.begin, span.size()); }
  const std::vector<Line>& lines() const { return lines_; }
  const std::vector<File>& files() const { return files_; }
  const std::vector<Span>& pages() const { return pages_; }

  Place place(std::uint32_t offset) const;
  /// The index of the line that holds the offset (its line end included).
  std::size_t line_at(std::uint32_t offset) const;

 private:
  void append_from(std::string name, std::string_view text, std::string encoding, std::uint32_t first_number);

  std::string text_;
  std::vector<Line> lines_;
  std::vector<File> files_;
  std::vector<Span> pages_;
};

}  // namespace newsbind
