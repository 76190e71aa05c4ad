#pragma once

#include <cstddef>
#include <vector>

#include "mark/features.h"

namespace newsbind {

/// Where the masthead ends that a periodical of Latin script prints above its first story, from line `begin` on: its
/// name and motto, volume and number, price, place and publisher. `begin` where there is none: none is without its
/// number.
std::size_t end_of_masthead(const LineSequence& lines, std::size_t begin);

/// Where the box of terms ends that newspapers print at their head, up to the last line of its number, day and volume:
/// Redaktion, Inseraten-Aufnahme, Abonnements: monatlich, Telephon; Nr. 178., XXIII. Jahrgang. 0 where there is none:
/// none is without two of the three, nor without such words in every few lines.
std::size_t end_of_terms(const LineSequence& lines);

/// Which of the first lines below an archive's licence head, which runs from line `begin` to `end`, are the
/// periodical's name as the title in that head, or its START line, has it, and nothing else: Title: The Wharf Gazette,
/// No. 7.
std::vector<std::size_t> find_names_of_title(const LineSequence& lines, std::size_t begin, std::size_t end);

/// Whether a line has the issue's number, with its volume, its date or its year, or alone: Vol. XII. No. 40. Never a
/// story's, RAMBLES IN THE FENS. NO. II.
bool numbers_issue(const Observation& line);

/// Whether a line begins with what a masthead says of the paper's price and rights: Entered at the Post Office as
/// second-class matter. Copyright 1920. Price, in cloth, $1.25.
bool states_terms(const Observation& line);

}  // namespace newsbind
