#pragma once

#include <vector>

#include "mark/decode.h"
#include "mark/label_sets.h"

namespace newsbind {

// Where it is in doubt what opens a story. Each takes labels from lines and tells whether there were such lines.
// `marginals` are those of the lattice.

/// Where it is in doubt whether a heading behind a gap opens a story or a part of one, it opens a story: one that is
/// merged into its neighbour is the worse fault. One that stands again and again, Geschenke., does not, and one of
/// Chinese, Japanese or Korean only above what is signed or dated or has no word of the text above: parts of stories
/// have headings oftener there.
bool open_stories(const LineSequence& lines, const Lattice& lattice, const std::vector<LabelScores>& marginals,
                  const std::vector<Label>& labels, std::vector<LabelSet>& allowed);

/// A line by itself between paragraphs, of which none other is so, is no paragraph where it may be a headline: in doubt
/// it heads the story below.
bool head_stories(const LineSequence& lines, const Lattice& lattice, const std::vector<LabelScores>& marginals,
                  const std::vector<Label>& labels, std::vector<LabelSet>& allowed);

/// OUR LESSON. / PREPARED BY AGNES MOORE.: who made it is no headline but a byline, where the line above can be the
/// headline.
bool sign_headlines(const LineSequence& lines, const Lattice& lattice, const std::vector<Label>& labels,
                    std::vector<LabelSet>& allowed);

/// A sentence that was taken for a deck though no text follows it is the text. Takes the headings' labels from it.
bool ground_decks(const LineSequence& lines, const std::vector<Label>& labels, std::vector<LabelSet>& allowed);

}  // namespace newsbind
