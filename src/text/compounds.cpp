#include "text/compounds.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "text/dictionary.h"
#include "text/script.h"
#include "text/utf8.h"
#include "text/word_list.h"

namespace newsbind::text {
namespace {

template <std::size_t n>
bool begins_with_any(std::string_view word, const std::array<std::string_view, n>& stems) {
  return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) { return word.starts_with(stem); });
}

bool english_non_keeps(std::string_view second) {
  constexpr std::array<std::string_view, 8> kSolid = {"sens",  "chal", "conform", "plus",
                                                      "entit", "age",  "pareil",  "descrip"};
  return is_in_dictionary(second, "en") && !begins_with_any(second, kSolid);
}

bool english_keeps(std::string_view first, std::string_view second) {
  constexpr std::size_t kLeastRest = 4;
  constexpr std::array<std::string_view, 5> kPrefixes = {"post", "pre", "anti", "off", "ex"};
  constexpr std::array<std::string_view, 4> kBeforeWar = {"post", "pre", "anti", "inter"};
  if (second == "war") return is_among(kBeforeWar, first);
  if (second.size() < kLeastRest) return false;
  if (first == "non") return english_non_keeps(second);
  if ((first == "re" || first == "pre") && second.starts_with('e')) return is_in_dictionary(second, "en");
  return is_among(kPrefixes, first) && is_in_dictionary(second, "en") &&
         !is_in_dictionary(std::string(first).append(second), "en");
}

std::string_view without_adjective_ending(std::string_view word) {
  for (std::string_view ending : {"en", "er", "es", "em", "e"})
    if (word.ends_with(ending)) return word.substr(0, word.size() - ending.size());
  return word;
}

bool german_keeps(std::string_view first, std::string_view second) {
  constexpr std::size_t kShortestPeople = 7;
  constexpr std::array<std::string_view, 10> kColours = {"schwarz", "rot",   "grün", "blau",  "gelb",
                                                         "weiß",    "weiss", "grau", "braun", "gold"};
  const std::string_view adjective = without_adjective_ending(second);
  if (is_among(kColours, first)) return is_among(kColours, adjective);
  if (first == "sozial") return adjective == "liberal" || adjective == "konservativ";
  return first == "deutsch" &&
         (adjective == "deutsch" || (adjective.size() >= kShortestPeople && adjective.ends_with("isch")));
}

constexpr std::array<std::string_view, 14> kFrenchPeopleBefore = {"franco",    "anglo",   "russo",  "germano", "italo",
                                                                  "hispano",   "sino",    "austro", "gréco",   "belgo",
                                                                  "américano", "israélo", "nippo",  "turco"};
constexpr std::array<std::string_view, 32> kFrenchPeoples = {
    "allemand", "anglais",  "français", "russe",    "soviétique", "italien", "espagnol",    "belge",
    "britann",  "prussien", "turc",     "turque",   "japonais",   "chinois", "américain",   "algérien",
    "tunisien", "marocain", "hongrois", "polonais", "suisse",     "iranien", "palestinien", "arabe",
    "syrien",   "libanais", "égyptien", "roumain",  "serbe",      "bulgare", "grec",        "saxon"};

// Offices and ranks, of which one may be the former or the second holder.
constexpr std::array<std::string_view, 26> kFrenchOffices = {
    "ministre",   "président",  "directeur",  "directrice", "député",     "maire",      "roi",
    "reine",      "empereur",   "mari",       "femme",      "chef",       "champion",   "officier",
    "lieutenant", "préfet",     "préfète",    "préfecture", "secrétaire", "gouverneur", "ambassadeur",
    "soldat",     "prisonnier", "combattant", "conseiller", "capitaine"};

bool is_french_office(std::string_view word) {
  if (word.ends_with('s')) word.remove_suffix(1);
  return is_among(kFrenchOffices, word) || word == "présidente" || word == "députée";
}

bool french_keeps(std::string_view first, std::string_view second) {
  constexpr std::array<std::string_view, 5> kPrefixes = {"vice", "demi", "arrière", "après", "là"};
  constexpr std::array<std::string_view, 8> kInLaw = {"grand", "grands", "beau",   "beaux",
                                                      "belle", "belles", "petits", "petit"};
  constexpr std::array<std::string_view, 15> kKin = {"père",   "pères",   "mère",   "mères", "oncle",
                                                     "oncles", "tante",   "tantes", "frère", "frères",
                                                     "sœur",   "parents", "fils",   "fille", "enfants"};
  constexpr std::array<std::string_view, 6> kTens = {"vingt", "trente", "quarante", "cinquante", "soixante", "quatre"};
  constexpr std::array<std::string_view, 15> kUnits = {"deux",  "trois",  "quatre",   "cinq",   "six",
                                                       "sept",  "huit",   "neuf",     "dix",    "onze",
                                                       "douze", "treize", "quatorze", "quinze", "vingt"};
  constexpr std::array<std::string_view, 4> kBorn = {"né", "née", "nés", "nées"};
  constexpr std::array<std::string_view, 7> kNot = {"lieu",         "intervention", "violence", "agression",
                                                    "belligérance", "paiement",     "ingérence"};
  if (is_among(kPrefixes, first)) return true;
  if (first == "ex" || first == "sous") return is_french_office(second);
  if (first == "non") return is_among(kNot, second);
  return (is_among(kInLaw, first) && is_among(kKin, second)) || (is_among(kTens, first) && is_among(kUnits, second)) ||
         (first == "nouveau" && is_among(kBorn, second)) ||
         (is_among(kFrenchPeopleBefore, first) && begins_with_any(second, kFrenchPeoples));
}

// An adjective that bears its accent before -ico takes no further syllable: político-militar.
bool is_accented_adjective(std::string_view word) {
  constexpr std::array<std::string_view, 7> kAccents = {"á", "é", "í", "ó", "ú", "â", "ô"};
  return word.ends_with("ico") && std::any_of(kAccents.begin(), kAccents.end(),
                                              [&](std::string_view accent) { return word.find(accent) != word.npos; });
}

bool spanish_keeps(std::string_view first, std::string_view second) {
  constexpr std::array<std::string_view, 9> kPeopleBefore = {"franco",  "anglo", "ruso",   "germano", "italo",
                                                             "hispano", "greco", "austro", "luso"};
  constexpr std::array<std::string_view, 22> kPeoples = {
      "aleman", "alemán",   "frances",   "francés",   "ingles",  "inglés",  "español", "italian",
      "rus",    "soviétic", "británic",  "japones",   "japonés", "turc",    "prusian", "belga",
      "húngar", "marroquí", "portugues", "portugués", "argelin", "ucranian"};
  constexpr std::array<std::string_view, 17> kOffices = {
      "ministr",   "president", "director", "alcald", "diputad",     "rey",     "reina",    "jef",       "gobernador",
      "embajador", "secretari", "marido",   "mujer",  "combatiente", "senador", "concejal", "futbolista"};
  if (first == "ex") return begins_with_any(second, kOffices);
  return is_accented_adjective(first) || (is_among(kPeopleBefore, first) && begins_with_any(second, kPeoples));
}

bool portuguese_keeps(std::string_view first, std::string_view second) {
  constexpr std::array<std::string_view, 5> kPrefixes = {"ex", "vice", "pré", "pós", "recém"};
  return is_among(kPrefixes, first) || second == "lhe" || second == "lhes" || is_accented_adjective(first);
}

bool russian_pronoun_keeps(std::string_view first, std::string_view second) {
  constexpr std::array<std::string_view, 11> kAsking = {"кто",   "что",   "где",   "когда",  "как", "какой",
                                                        "какая", "какие", "какое", "почему", "куда"};
  if (second == "нибудь" || second == "либо" || (second == "то" && is_among(kAsking, first))) return true;
  if (first == "по") return second.ends_with("ски") || second.ends_with("ому") || second.ends_with("ему");
  return first == "кое" || (first == "из" && (second == "за" || second == "под"));
}

bool russian_office_keeps(std::string_view first, std::string_view second) {
  constexpr std::array<std::string_view, 14> kOffices = {"президент", "министр",    "премьер", "чемпион",  "мэр",
                                                         "глав",      "губернатор", "корол",   "директор", "депутат",
                                                         "чиновник",  "кандидат",   "тренер",  "секретар"};
  constexpr std::array<std::string_view, 8> kPhysicians = {"хирург",   "терапевт",  "педиатр", "психиатр",
                                                           "невролог", "кардиолог", "онколог", "стоматолог"};
  constexpr std::array<std::string_view, 2> kBusinessPeople = {"мен", "вумен"};
  if (first == "вице") return true;
  if (first == "экс") return begins_with_any(second, kOffices);
  if (first == "премьер") return second.starts_with("министр");
  if (first == "врач") return begins_with_any(second, kPhysicians);
  return first == "бизнес" && length(second) >= 3 && !begins_with_any(second, kBusinessPeople);
}

bool russian_adjective_keeps(std::string_view first, std::string_view second) {
  constexpr std::array<std::string_view, 2> kPoles = {"северо", "юго"}, kSides = {"запад", "восто"};
  constexpr std::array<std::string_view, 4> kSolidBehindMilitary = {"служ", "пленн", "обязан", "начальн"};
  constexpr std::array<std::string_view, 4> kAdverbs = {"научно", "социально", "общественно", "материально"};
  constexpr std::size_t kShortest = 5;
  if (is_among(kPoles, first)) return begins_with_any(second, kSides);
  if (length(second) < kShortest) return false;
  if (first == "военно") return !begins_with_any(second, kSolidBehindMilitary);
  if (is_among(kAdverbs, first)) return true;
  const bool people = length(first) > kShortest && (first.ends_with("ско") || first.ends_with("цко"));
  return people && (second.find("ск") != second.npos || second.find("цк") != second.npos);
}

bool russian_keeps(std::string_view first, std::string_view second) {
  if (first == "интернет") return length(second) > 3;
  return russian_pronoun_keeps(first, second) || russian_office_keeps(first, second) ||
         russian_adjective_keeps(first, second);
}

bool has_tonos(std::string_view word) {
  constexpr std::u32string_view kTonos = U"άέήίόύώΐΰ";
  for (std::size_t at = 0; at < word.size();)
    if (kTonos.find(next(word, at)) != kTonos.npos) return true;
  return false;
}

// A word has one accent, and a second only in its last two syllables, before a pronoun.
bool greek_keeps(std::string_view first, std::string_view second) {
  constexpr std::size_t kTwoSyllables = 6;  // letters
  return has_tonos(first) && has_tonos(second) && length(second) > kTwoSyllables;
}

template <std::size_t n>
std::optional<bool> hyphen_in(const std::array<std::string_view, n>& family, const Lexicon& lexicon) {
  std::uint32_t with = 0, without = 0;
  for (std::string_view word : family) {
    const auto hyphen = word.find('-');
    with += lexicon.count(word);
    without += lexicon.count(std::string(word.substr(0, hyphen)).append(word.substr(hyphen + 1)));
  }
  return with == without ? std::nullopt : std::optional(with > without);
}

}  // namespace

bool is_hyphened_compound(std::string_view first, std::string_view second, std::string_view language) {
  const std::string_view code = language.substr(0, 2);
  if (code == "en") return english_keeps(first, second);
  if (code == "de") return german_keeps(first, second);
  if (code == "fr") return french_keeps(first, second);
  if (code == "es") return spanish_keeps(first, second);
  if (code == "pt") return portuguese_keeps(first, second);
  if (code == "ru") return russian_keeps(first, second);
  return greek_keeps(first, second);  // known by its letters: no page says that its language is Greek
}

std::optional<bool> family_hyphen(std::string_view first, std::string_view second, const Lexicon& lexicon) {
  constexpr std::array<std::string_view, 3> kDays = {"to-day", "to-night", "to-morrow"};
  constexpr std::array<std::string_view, 8> kWinds = {"north-west",    "north-east",    "south-west",
                                                      "south-east",    "north-western", "north-eastern",
                                                      "south-western", "south-eastern"};
  const std::string word = std::string(first).append("-").append(second);
  if (is_among(kDays, word)) return hyphen_in(kDays, lexicon);
  return is_among(kWinds, word) ? hyphen_in(kWinds, lexicon) : std::nullopt;
}

bool goes_on_as_place(std::string_view left, std::string_view right) {
  constexpr std::size_t kShortestName = 5;
  constexpr std::array<std::string_view, 8> kPrepositions = {"на", "sur", "sous", "lès", "upon", "on", "under", "am"};
  const std::string_view name = last_word(left), preposition = first_word(right);
  const std::string_view rest = right.substr(preposition.size());
  return length(name) >= kShortestName && is_capital(first_of(name)) && is_among(kPrepositions, preposition) &&
         rest.size() > 1 && rest.front() == '-' && is_capital(first_of(rest.substr(1)));
}

}  // namespace newsbind::text
