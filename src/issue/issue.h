#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/source.h"

namespace newsbind {

/// What was done to a piece of the text.
enum class Repair : std::uint8_t {
  none,         ///< printed as it stands
  join,         ///< a line end (with the blanks around it) printed as nothing
  space,        ///< a line end (with the blanks around it) printed as one space
  dehyphenate,  ///< a printer's hyphen and the line end behind it printed as nothing
  rejoin,       ///< the gap across a column, page or jump printed as nothing or one space
  ligature,     ///< a ligature printed as its letters
  control,      ///< a control character printed as nothing or one space
  letterspace,  ///< the space between letters set apart to fill a line printed as nothing
};

/// What a piece is within its line of print.
enum class Inline : std::uint8_t { text, dateline, credit };

/// A span as it stands, or a span with what is printed in its place.
struct Piece {
  Span span;
  Repair repair = Repair::none;
  Inline role = Inline::text;
  std::string_view printed = {};  ///< in static storage; meant where repair is not none
};

/// Pieces in reading order that are printed as one line of text.
using Run = std::vector<Piece>;

enum class BlockKind : std::uint8_t { paragraph, crosshead, caption, verse, list, table };

struct Block {
  BlockKind kind = BlockKind::paragraph;
  std::vector<Run> lines;  ///< verse, list and table keep their lines; every other kind has exactly one
};

enum class ArticleKind : std::uint8_t {
  story,
  picture,        ///< a caption that stands by itself
  notice,         ///< a legal or public notice: content
  advertisement,  ///< only where the user keeps advertisements
};

struct Article {
  ArticleKind kind = ArticleKind::story;
  std::optional<Run> kicker;
  std::optional<Run> headline;
  std::optional<Run> deck;
  std::vector<Run> bylines;
  std::vector<Block> body;
  std::string section;   ///< empty where the page does not name one
  std::string language;  ///< BCP 47; empty: the issue's
};

/// Why a span is not printed.
enum class Reason : std::uint8_t {
  white_space,  ///< blank lines, indents, line ends between blocks
  folio,        ///< running head, page number
  jump_line,    ///< continued on, continued from
  rule,         ///< a line of dashes, stars or the like
  chrome,       ///< what a web page or a viewer put around the text
  boilerplate,  ///< licence head and foot of an archive
  advertisement,
  control,  ///< a control character outside any line of print
  notice,   ///< a legal notice, where the user wants none
  markup,   ///< a sign of the language that the text was written in: the ### of a heading
};

struct Strike {
  Span span;
  Reason reason = Reason::white_space;
};

struct Page {
  Span span;
  std::string label;  ///< as the folio prints it ("3", "A12"); empty where no folio was read
};

/// What the issue says of itself, or the user of it. Empty: not known.
struct Metadata {
  std::string title;
  std::string date;  ///< ISO 8601, as far as it is known: 1897-02-18, 1897-02, 1897
  std::string issue_number;
  std::string volume_number;
  std::string publisher;
  std::string issn;
  std::string cn_number;   ///< CN 11-0012, the Chinese number of a serial (GB/T 9999.1)
  std::string language;    ///< BCP 47, never empty: "und" where nothing tells
  std::string identifier;  ///< a URI, never empty: derived from the text where the user gives none
  std::string modified;    ///< RFC 3339 in UTC, never empty; never from the clock
};

/// An arrangement of spans of the source. Every byte of the source stands in exactly one piece or strike.
struct Issue {
  Source source;
  Metadata metadata;
  std::vector<Page> pages;
  std::vector<Article> articles;  ///< in reading order
  std::vector<Article> appendix;  ///< advertisements, notices and furniture, where the user wants them as an appendix
  std::vector<Strike> struck;     ///< in source order
};

/// The names that these have in every report and format: "white-space", "jump-line".
std::string_view name_of(Repair repair);
std::string_view name_of(Reason reason);
std::string_view name_of(Inline role);
std::string_view name_of(BlockKind kind);
std::string_view name_of(ArticleKind kind);

/// What a piece prints.
inline std::string_view printed(const Source& source, const Piece& piece) {
  return piece.repair == Repair::none ? source.view(piece.span) : piece.printed;
}

/// Calls `visit` with every run of an article, in the order in which they are printed.
template <typename Visitor>
void for_each_run(const Article& article, Visitor visit) {
  for (const auto* run : {&article.kicker, &article.headline, &article.deck})
    if (*run) visit(**run);
  for (const Run& byline : article.bylines) visit(byline);
  for (const Block& block : article.body)
    for (const Run& line : block.lines) visit(line);
}

/// What a run prints, as one string.
std::string printed(const Source& source, const Run& run);

}  // namespace newsbind
