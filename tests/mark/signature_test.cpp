#include "mark/signature.h"

#include <boost/test/unit_test.hpp>

using namespace newsbind;

BOOST_AUTO_TEST_CASE(a_name_with_initials_is_known) {
  for (const char* line : {"W. T. M.", "W.T.M.", "Q.", "Jas. B. Oakes", "JOHN H. BRAMBLE.", "C. ROWAN HATCH.",
                           "—F. LÉGER.", "P. de la Roche", "A. B. and C. D."})
    BOOST_TEST(is_name_with_initials(line), line);
}

BOOST_AUTO_TEST_CASE(a_number_a_heading_or_a_sentence_is_no_name) {
  for (const char* line :
       {"", "I.", "V.", "XIV.", "C.", "I. THE FERRY", "V. Thirty Days", "CHAPTER I. THE FERRY.", "Part I.", "BRAMBLE.",
        "The Ferry", "W. T. M. went to sea", "J. B. Oakes, 14 Mill Row", "E. v. Q.", "江小舟", "—",
        "A. B. C. D. E. F. G. H. and all the rest of them who signed the letter"})
    BOOST_TEST(!is_name_with_initials(line), line);
}

BOOST_AUTO_TEST_CASE(a_name_in_full_is_known) {
  for (const char* line : {"Harriet Tarrant.", "GEO. MARLOW.", "Mary Augusta Hollow", "Émile de la Roche",
                           "_Karl Weber._", "Jacob H. Oakes."})
    BOOST_TEST(is_full_name(line), line);
}

BOOST_AUTO_TEST_CASE(a_place_two_people_or_a_heading_is_no_name_in_full) {
  for (const char* line :
       {"", "Harriet", "Charles Street.", "MARTHA AND THE FERRY", "Henry the Smith", "Peter von", "The Ferry",
        "George IV.", "Albrecht Oakes Ferryboatmannsbilder", "Harriet went to sea", "Mark Lane", "江小舟"})
    BOOST_TEST(!is_full_name(line), line);
}

BOOST_AUTO_TEST_CASE(the_formula_that_closes_a_letter_is_known) {
  BOOST_TEST(is_closing_formula("Yours, etc.,"));
  BOOST_TEST(is_closing_formula("Hochachtungsvoll"));
  BOOST_TEST(is_closing_formula("此致"));
  BOOST_TEST(!is_closing_formula("Yours was the only boat on the river that night, said Hatch,"));
}

BOOST_AUTO_TEST_CASE(a_place_and_a_date_above_a_letter_are_known) {
  for (const char* line : {"Quonset, Vt., Jan. 10, 1884.", "Port-Alba (Marais), 8 avril.", "Brennheim, 3 Februar 1871.",
                           "Wharf End, 27th August.", "La Roca, 4 enero."})
    BOOST_TEST(dates_letter(line), line);
}

BOOST_AUTO_TEST_CASE(a_date_alone_a_title_and_a_sentence_with_a_date_are_no_such_line) {
  for (const char* line : {"January 10, 1884.", "Answers, for May 8.", "He sailed from Quonset, on May 8.",
                           "Quonset, Vt.", "Quonset, 1884.", "The Ferry, May 8, 1884", ""})
    BOOST_TEST(!dates_letter(line), line);
}

BOOST_AUTO_TEST_CASE(who_made_a_piece_is_told_from_what_happened) {
  for (const char* line : {"PREPARED BY AGNES MOORE.", "Translated by J. Hale", "Edited by Thomas Reed, Esq.",
                           "Bearbeitet von Dr. Karl Weber", "TRADUIT PAR L. PERRIN", "Übersetzt von Anna Kurz"})
    BOOST_TEST(tells_maker(line), line);
  for (const char* line : {"Written by Candlelight", "Prepared by the light of a lamp", "By Agnes Moore", "Edited by",
                           "Translated by a boatman who had never seen the sea"})
    BOOST_TEST(!tells_maker(line), line);
}

BOOST_AUTO_TEST_CASE(a_clause_a_number_or_a_quotation_signs_nothing) {
  for (const char* line :
       {"江小舟", "江　小　舟", "桥头晚报 江小舟", "磯部 渚", "ファナティック", "강은이(강변고 2)", "강은이·나루"})
    BOOST_TEST(may_be_signature(line), line);
  for (const char* line : {"两岸居民步行过江", "两 岸 居 民 过 江", "八十歳の長寿を祝う", "3日 例月検査",
                           "양국 ‘외교장관’ 통화", "渡口夜船：末班推迟", ""})
    BOOST_TEST(!may_be_signature(line), line);
}
