#pragma once

#include <string_view>
#include <vector>

#include "mark/label_sets.h"

namespace newsbind {

// What an archive's transcribers put into a text.

/// Whether a line begins what transcribers put for what is no text of the page: [Illustration: THE HARBOUR.],
/// [Sidenote: Latest news.]
bool is_bracketed_note(std::string_view text);

/// Where the bracket that opens line `begin` closes, a few lines below at most; `begin` where it does not.
std::size_t closing_line(const LineSequence& lines, std::size_t begin);

/// The lines of such a note, down to its closing bracket, head nothing, nor do those of other brackets of more than two
/// lines. Those that begin [Illustration stand under a picture; a picture's number goes on in its title.
void set_bracketed_notes(const LineSequence& lines, std::vector<LabelSet>& allowed);

/// [Transcriber's Note: ... ]: tells of the text, and is no part of an archive's licence. What it lists keeps its
/// lines: p. 2: the grean tree -> green
void set_transcribers_notes(const LineSequence& lines, std::vector<LabelSet>& allowed);

}  // namespace newsbind
