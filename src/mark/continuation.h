#pragma once

#include <cstddef>
#include <string_view>

#include "mark/features.h"

namespace newsbind {

// What shows, whatever the weights say, that a line goes on with the one above, or that it does not.

/// Whether the line begins with the rest of a word that the line above breaks at its end.
bool goes_on_in_word(const LineSequence& lines, std::size_t i);

/// Whether a word, a number or the space between two words that a hard wrap broke goes on in the line: no unit begins
/// with it.
bool goes_on_in_line(const LineSequence& lines, std::size_t i);

/// Whether a line ends with an article, a preposition or "and".
bool leads_on(std::string_view line);

/// Whether the line above does, behind which nothing ends but a headline above
/// a byline or a dateline: The Bell They Waited For / By Thomas Quill.
bool goes_on_in_phrase(const LineSequence& lines, std::size_t i);

/// Whether a line of Chinese or Japanese closes a quotation that the line right above leaves open.
bool goes_on_in_quotation(const LineSequence& lines, std::size_t i);

/// Whether a column parted a signature at its mark: 报导．摄影╱ and 江小舟, or 报导 and •摄影╱江小舟.
bool goes_on_in_signature(const LineSequence& lines, std::size_t i);

/// Whether the line credits the writer or the photographer of the sentence right above it, in lines of which none is a
/// paragraph's piece: it is the end of that paragraph, which an extraction broke there. Below a single line of text,
/// which may be a deck, it is not known to be.
bool credits_above(const LineSequence& lines, std::size_t i);

/// Whether the line above ends as no paragraph of Chinese or Japanese does: with a comma, a colon before speech,
/// letters set apart to fill it, a name that a particle hangs this line on, or after just so many characters as the
/// lines around it; or whether the line itself opens with a mark that closes something. Something else than a paragraph
/// may begin here.
bool begins_no_paragraph(const LineSequence& lines, std::size_t i);

/// Whether in a dump the line above is the beginning of a sentence that this line goes on: it ends with a particle of
/// Korean that ends nothing, 시민에게, or open, right where the columns on both sides say that one ended.
bool goes_on_in_sentence(const LineSequence& lines, std::size_t i);

/// Whether a full line right above leaves a sentence open.
bool goes_on_below_full_line(const LineSequence& lines, std::size_t i);

/// Whether the line above says at its end who wrote it or took the picture, 报导．摄影╱江品璁, and no column's end cut
/// it: the paragraph ends.
bool signs_off_above(const LineSequence& lines, std::size_t i);

}  // namespace newsbind
