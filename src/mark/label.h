#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "mark/mark.h"

namespace newsbind {

/// What the labeller gives a line: a role, and whether the line begins a unit or goes on one.
enum class Label : std::uint8_t {
  kicker,
  kicker_on,
  headline,
  headline_on,
  deck,
  deck_on,
  byline,
  byline_on,
  crosshead,
  crosshead_on,
  caption,
  caption_on,
  paragraph,
  paragraph_on,
  verse,
  folio,
  jump_line,
  advertisement,
  boilerplate,
};

constexpr std::size_t kLabels = 19;

/// One letter a label, as --explain and the weights print it: K k H h D d Y y S s T t P c V F J A B.
constexpr std::string_view kLabelLetters = "KkHhDdYySsTtPcVFJAB";

constexpr char letter(Label label) { return kLabelLetters[static_cast<std::size_t>(label)]; }

Mark to_mark(Label label);

/// The first line behind the unit that line i opens.
std::size_t behind_unit(const std::vector<Label>& labels, std::size_t i);

/// Whether the line is one of a paragraph.
constexpr bool is_text(Label label) { return label == Label::paragraph || label == Label::paragraph_on; }

/// Whether the line is one of a headline.
constexpr bool is_headline(Label label) { return label == Label::headline || label == Label::headline_on; }

/// Makes the lines from `begin` up to `end` one unit: `first` is its first line's label, `other` that of the others.
void make_unit(std::size_t begin, std::size_t end, Label first, Label other, std::vector<Label>& labels);

/// Whether `next` may stand right behind `label`: a second line of a headline follows a line of a headline, a crosshead
/// stands within a story.
bool may_follow(Label label, Label next);
/// Whether `label` may open an issue.
bool may_open(Label label);

}  // namespace newsbind
