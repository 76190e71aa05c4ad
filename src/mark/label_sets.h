#pragma once

#include <vector>

#include "mark/decode.h"

namespace newsbind {

// Sets of labels that go together.

/// The first line of a unit.
constexpr LabelSet kOpening = set_of(Label::kicker) | set_of(Label::headline) | set_of(Label::deck) |
                              set_of(Label::byline) | set_of(Label::crosshead) | set_of(Label::caption) |
                              set_of(Label::paragraph);

/// A further line of a unit.
constexpr LabelSet kContinuing = kOpening << 1;

/// What a page has beside its text.
constexpr LabelSet kFurniture = set_of(Label::folio) | set_of(Label::jump_line);

constexpr LabelSet kCaption = set_of(Label::caption) | set_of(Label::caption_on);

/// What stands above a story, or a part of one.
constexpr LabelSet kHeading = set_of(Label::kicker) | set_of(Label::kicker_on) | set_of(Label::headline) |
                              set_of(Label::headline_on) | set_of(Label::deck) | set_of(Label::deck_on) |
                              set_of(Label::byline) | set_of(Label::byline_on) | set_of(Label::crosshead) |
                              set_of(Label::crosshead_on);

/// The same without who wrote it.
constexpr LabelSet kTitle = kHeading & ~(set_of(Label::byline) | set_of(Label::byline_on));

/// Leaves the lines from `begin` up to `end` one label.
void allow_only(Label label, std::size_t begin, std::size_t end, std::vector<LabelSet>& allowed);

/// Takes labels from a line, unless it would be left with none.
void forbid(LabelSet labels, LabelSet& allowed);

}  // namespace newsbind
