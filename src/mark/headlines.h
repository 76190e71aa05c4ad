#pragma once

#include <vector>

#include "mark/decode.h"

namespace newsbind {

// Which lines are one headline, in the best labelling, and what stands beside it.

/// A headline of Korean that was spread over the column comes out of a page of print a word a line: one headline,
/// whatever each word was taken for. What stands so between gaps amid the text is verse.
void gather_spread_headlines(const LineSequence& lines, std::vector<Label>& labels);

/// Where the weights waver between a kicker and the first line of the headline below it, or between a deck and one more
/// line, of the same type, of the headline above it, it is the headline's: one with a line too many is found, one whose
/// words stand partly beside it is not. A kicker that a blank line parts from what it heads may be a section's, and so
/// may one that stands above several headlines. Behind the name of a column in brackets no headline of Chinese or
/// Japanese goes on. `marginals` are those of the lattice.
void complete_headlines(const LineSequence& lines, const std::vector<LabelScores>& marginals,
                        std::vector<Label>& labels);

/// 灯会上的江小舟（右）和邻居。: a sentence of Chinese or Japanese that was taken for the first line of a headline is
/// the caption above it.
void part_captions(const LineSequence& lines, std::vector<Label>& labels);

/// 호수 건너 작은 식당 / 강은우 음식칼럼니스트: who wrote is no more of a headline of Korean right above the text, nor
/// is a name of Chinese, Japanese or Korean that stands far to the right of it.
void sign_columns(const LineSequence& lines, std::vector<Label>& labels);

/// OLD HOMES; / OR, THE VILLAGES OF OUR FATHERS.: a headline in capitals that a semicolon or an article leaves open, or
/// a colon in what was typed from a page, goes on in the line below, unless a wide gap parts them.
void join_headings(const LineSequence& lines, std::vector<Label>& labels);

/// In a book of many pages that were typed, see LineSequence::is_typed(), a kicker that a blank line parts from the
/// headline below, and of which the weights are not sure, is a section's name, Tribunals., and the headline that of its
/// first part. One that stands above several headlines stays a kicker, and so does one without a full stop above a
/// headline with a deck.
void head_sections(const LineSequence& lines, const std::vector<LabelScores>& marginals, std::vector<Label>& labels);

/// Lines that a wide gap parts are no one heading: VARIETIES. / A FRENCH CONVERSATION.
void part_headings(const LineSequence& lines, std::vector<Label>& labels);

}  // namespace newsbind
