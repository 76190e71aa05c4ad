#pragma once

#include <vector>

#include "mark/features.h"

namespace newsbind {

/// The lines that begin an item of an enumeration: （一）, (1), 1., 一、 or ①, from one upwards without a gap, each at
/// the head of a line below a mark. Where the count breaks off after two they may have fallen there by chance.
std::vector<bool> find_items(const LineSequence& lines);

/// Which lines are of a list of counted entries: four lines or more on end that each open with a number, 一, 二, 1. 2),
/// whatever it counts from, and are short and no sentences.
std::vector<bool> find_counted_entries(const LineSequence& lines);

/// A heading that is numbered, of one line or two.
struct NumberedHeading {
  std::size_t begin, end;
};

/// The numbered headings of the parts of stories: 一、灯塔的来历, 2. 教育資金の贈与に係る非課税措置／の拡充. Two or
/// more that are numbered alike, each apart from the text above it and from the paragraphs of sentences below it, close
/// no sentence; the items of a list have no such paragraphs between them.
std::vector<NumberedHeading> find_numbered_headings(const LineSequence& lines);

/// Whether the line above ends with a mark, so that this line may be more than what follows in its sentence; true, too,
/// below a gap.
bool may_begin_below(const LineSequence& lines, std::size_t i);

}  // namespace newsbind
