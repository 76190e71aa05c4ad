#pragma once

#include <cstddef>
#include <string_view>

namespace newsbind {

/// Whether a line begins with a heading that its text goes on behind, in Latin script: _Of Bees._--They, OF BEES.--They
bool has_run_in_heading(std::string_view line);

/// Whether a line begins with the name of what is numbered: CHAPTER, Part, Kapitel.
bool names_part(std::string_view line);

/// Whether a line is the number of a part and nothing else: CHAPTER II., Part the First, III., 第二章, 제3장.
bool numbers_part(std::string_view line);

/// Whether a line numbers a part and may give its title too: CHAPTER I. THE FERRY, No. 2, IV.—THE SEA, 一、总则. A
/// number alone is that of the first part; a later one tells which instalment of a series this is.
bool opens_part(std::string_view line);

/// Whether a line of a Latin script has an article, a preposition or the like in it, as names and places have none, and
/// whether it ends with one, and so goes on: SIMPLE LESSONS IN THE
bool holds_small_word(std::string_view line);
bool ends_with_small_word(std::string_view line);

/// Bytes of the marks that open a heading of Markdown, ### (CommonMark 0.31, 4.2), and of the blanks behind them; 0
/// where none do.
std::size_t heading_mark_size(std::string_view line);

/// So many lines with such marks make a text one of Markdown; one alone may be anything.
constexpr std::size_t kLeastHeadingMarks = 2;

/// Whether a line is the word between a title and its other title, alone and in capitals: OR,
bool links_titles(std::string_view line);

/// Whether a line says where in a book the words above it are found, by chapter and verse: Sirach x. 22. 1 Kings xvii.
/// 6, 7.
bool cites_verse(std::string_view line);

/// Whether a line says that a story is at its end, or goes on in another issue, and nothing more: [TO BE CONTINUED.],
/// (Fortsetzung folgt.), THE END. It heads nothing.
bool closes_instalment(std::string_view line);

/// Whether a line is what someone says, cut short or with who says it: "Do you mean to----", "Not here!" said the mate.
/// No heading is.
bool is_speech(std::string_view line);

}  // namespace newsbind
