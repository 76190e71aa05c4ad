#pragma once

#include <vector>

#include "mark/decode.h"

namespace newsbind {

// What is set right in the best labelling, where what the lines are to each other says more than the weights do.

/// Right above an advertisement that ends a page the lines with a firm's name, and the slogan over them, belong to it.
void complete_advertisements(const LineSequence& lines, std::vector<Label>& labels);

/// What says at its end that it was paid for is an advertisement, with the heading right above it: —Advt., （广告）.
void strike_paid_matter(const LineSequence& lines, std::vector<Label>& labels);

/// PILOTS REFUSE TO SAIL / Owners Say Wages Cannot Be Raised: a line in capitals that says more than a kicker does is a
/// headline, and what stands right below it in small letters a deck, if a byline or a dateline follows.
void head_with_sentences(const LineSequence& lines, std::vector<Label>& labels);

/// Serious Outbreak at the University / of Havana.: two or three lines of Latin script between a headline and the
/// byline or the dateline that the text opens with are no text but a deck.
void settle_decks(const LineSequence& lines, std::vector<Label>& labels);

/// _Letter and photographs of our correspondent in Rome._: one to three lines in italics as typists mark them, and
/// nothing else, between a headline and the text are a deck.
void settle_italics(const LineSequence& lines, std::vector<Label>& labels);

/// CHAPTER II. and the heading below it are one. LVII. and the headline below it are, where two or more stand so.
void title_parts(const LineSequence& lines, std::vector<Label>& labels);

/// No story opens with a crosshead, unless it numbers a part: what stands between the byline and the text says more of
/// the headline, and a word or two of Chinese there are no headline. CHAPTER II. below a headline is one, though it may
/// look like a deck. Nor does a story end with one: with no text below it, it is a headline.
void settle_openings(const LineSequence& lines, std::vector<Label>& labels);

/// 강은우 기자, hjs: a line of Chinese, Japanese or Korean that names a reporter and no more, and a few small letters,
/// sign the story whose last paragraph they follow. So does • 강은우 기자 below a headline,
/// and an agency's name alone between a story and the next one's headline: Reuter.
void sign_stories(const LineSequence& lines, std::vector<Label>& labels);

/// A paragraph of Korean does not end with a long line that no stop and no verb closes, 시장은 or 시민에게: it goes on.
void complete_sentences(const LineSequence& lines, std::vector<Label>& labels);

}  // namespace newsbind
