#pragma once

#include <string_view>

namespace newsbind {

/// Whether a line is the formula that closes a letter, on a line of its own: Yours, etc., Hochachtungsvoll, 此致. The
/// lines of a signature follow it.
bool is_closing_formula(std::string_view line);

/// Whether a line is the address that opens a letter: Dear Sir:, TO THE EDITOR:, Monsieur le rédacteur,
bool is_salutation(std::string_view line);

/// Whether a line is a name with initials and nothing else, in Latin script: W. T. M., Jas. B. Cross, —F. HONORÉ. What
/// may be a number is no name: V., I. THE BEGINNING, CHAPTER I. THE MILL.
bool is_name_with_initials(std::string_view line);

/// Whether a line is a given name and a surname and nothing else, in a Western language: MARY A. HOLLOW. Geo. Tarrant
/// It may be the name of a place, Charles Street, unless that says so, or what someone is written of under.
bool is_full_name(std::string_view line);

/// Whether a line says who made what stands below and how, and nothing else: PREPARED BY AGNES MOORE. Translated by J.
/// Hale, Bearbeitet von Dr. Karl Weber, Traduit par L. Perrin. It may be a headline too: Drawn by Wild Horses
bool tells_maker(std::string_view line);

/// Whether a line of Chinese, Japanese or Korean that has no word for writers may be nothing but who wrote: 江小舟,
/// 桥头晚报 江小舟, 江　小　舟. No name has a number, a quotation or a work's title in it, before the brackets that it
/// may have, or is a clause: 两岸居民步行过江.
bool may_be_signature(std::string_view line);

/// Whether a line is a place and a date and nothing else, as a correspondent sets them above a letter, in Latin script:
/// Quonset, Vt., Jan. 10, 1884. Port-Alba (Marais), 8 avril.
bool dates_letter(std::string_view line);

}  // namespace newsbind
