#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "mark/jump.h"
#include "mark/mark.h"
#include "measure/measure.h"
#include "source/source.h"

namespace newsbind {

/// A jump where it stands in the source.
struct LineJump {
  std::uint32_t line = 0;
  Span span;
  Jump jump;
  bool whole = true;  ///< it is all that the line holds
};

/// The jumps of an issue in order: the lines marked as such, and those at the end or beginning of a line with text.
std::vector<LineJump> find_jumps(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks);

/// The metrics of lines that hold a jump beside their text, without the jump.
Metrics without_jumps(Metrics metrics, const std::vector<LineJump>& jumps);

/// The labels of the page that a line stands on, as its folios print them: of the folio above it and of the one below,
/// where the page has several, and its place among the pages.
class PageLabels {
 public:
  PageLabels(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks);
  /// Empty where nothing tells.
  std::vector<std::string> of(std::uint32_t line) const;

 private:
  struct Folio {
    std::uint32_t line;
    std::uint32_t page;
    std::string label;
  };

  const Source& source_;
  std::vector<Folio> folios_;
};

/// One end of a jump with what tells which other end is its own. Words are sorted hashes (mark/content_words.h).
struct JumpEnd {
  Jump jump;
  std::uint32_t part = 0;                 ///< no end meets another of the same part
  std::vector<std::string> pages;         ///< the page it stands on
  std::vector<std::uint32_t> head_words;  ///< of the headline above it, or over the continuation
  std::vector<std::uint32_t> words;       ///< of that and the text
  std::string head;                       ///< the headline itself, in small letters (text::folded)
};

/// Pairs (going on, coming from) of indices into `ends`: all of them matched at once, by the pages that they name, what
/// they call their story and the words that they share, rare ones among the words of the stories most. A page
/// labelled without a letter may be the one that is named with it. An end is in one pair at most.
std::vector<std::pair<std::size_t, std::size_t>> match_jumps(const std::vector<JumpEnd>& ends,
                                                             const std::vector<std::vector<std::uint32_t>>& stories);

}  // namespace newsbind
