#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "issue/issue.h"

namespace newsbind {

/// A stretch of what a run prints: offsets in bytes of printed(source, run).
struct Phrase {
  std::size_t begin = 0;
  std::size_t end = 0;
  Inline role = Inline::text;
};

/// The datelines and credits of a run, in its order; those that print nothing are left out.
std::vector<Phrase> phrases(const Source& source, const Run& run);

/// What the head of an article names it, on one line: the headline, else the deck, else the kicker. The beginning of
/// one that is longer than so many columns; empty where there is none.
std::string name_in_head(const Source& source, const Article& article, int most_columns);

/// The first words of an article's text, or of its bylines where it has none: as many as a line of the contents holds,
/// with an ellipsis where more follows.
std::string first_words(const Source& source, const Article& article);

/// What a cell of a table prints, without the blanks behind it.
std::string cell_text(const Source& source, const Run& cell);

/// Articles that stand under one section's name, in reading order; a section that the page comes back to is a second
/// one. The name is empty for those that stand under none.
struct Section {
  std::string_view name;
  std::vector<const Article*> articles;
};

std::vector<Section> sections(const Issue& issue);

}  // namespace newsbind
