#pragma once

#include <optional>
#include <string_view>

#include "text/lexicon.h"

namespace newsbind::text {

/// Whether the language (BCP 47) sets a hyphen of its own between the two parts of a word, both in small letters: a
/// prefix, a pair of peoples or colours, an office. What an issue itself prints is to decide before this does; false
/// where no rule says so, which proves nothing.
bool is_hyphened_compound(std::string_view first, std::string_view second, std::string_view language);

/// Whether the issue spells the word's family (to-day, to-night, to-morrow; north-west and the other quarters) with a
/// hyphen: an issue spells them alike, and no dictionary tells how. Nothing where the issue does not tell, or the word
/// is of no such family.
std::optional<bool> family_hyphen(std::string_view first, std::string_view second, const Lexicon& lexicon);

/// Whether `right` goes on with the preposition, the hyphen and the second name of a place: Ростов- / на-Дону. `left`
/// ends before the hyphen.
bool goes_on_as_place(std::string_view left, std::string_view right);

}  // namespace newsbind::text
