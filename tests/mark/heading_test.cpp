#include "mark/heading.h"

#include <boost/test/unit_test.hpp>

using namespace newsbind;

BOOST_AUTO_TEST_CASE(a_heading_that_the_text_goes_on_behind_is_seen) {
  for (const char* line : {"_Of Ferries._--They are slow.", "_Ferries_.—They are slow.", "OF FERRIES.--They are slow.",
                           "=Ferries.=--They are slow.", "Ferries and Bells.—They are slow."})
    BOOST_TEST(has_run_in_heading(line), line);
}

BOOST_AUTO_TEST_CASE(a_dash_in_a_sentence_makes_no_heading) {
  for (const char* line : {"", "The ferry--an old one--was late.", "It was late. The mate left.--So did I, that night.",
                           "\"Ferries\"--so they say.", "the ferry.--So said the mate.", "_Of Ferries._--",
                           "_Of Ferries._", "--The ferry was late."})
    BOOST_TEST(!has_run_in_heading(line), line);
}

BOOST_AUTO_TEST_CASE(the_number_of_a_part_is_known) {
  for (const char* line : {"CHAPTER II.", "Chapter the Last", "PART FIRST.", "Kapitel 3", "CHAPITRE PREMIER", "IV.",
                           "XIV", "第二章", "第12回", "제3장"})
    BOOST_TEST(numbers_part(line), line);
}

BOOST_AUTO_TEST_CASE(what_says_more_or_less_is_no_number_of_a_part) {
  for (const char* line : {"", "CHAPTER", "Chapter and verse", "CHAPTER II. THE FERRY", "The last", "4", "第二章 渡口",
                           "第章", "第三版", "Part of the harbour", "Four", "II and III and IV and V"})
    BOOST_TEST(!numbers_part(line), line);
}

BOOST_AUTO_TEST_CASE(a_part_may_have_a_title_or_a_number_alone_that_is_the_first) {
  for (const char* line :
       {"CHAPTER II.", "CHAPTER I. THE FERRY", "Part Two", "No. 3", "NO. II.", "Nr. 4 Der Fluss", "IV.--THE FOG.",
        "IV.—The Fog", "2. The lower landing", "一、总则", "第二章 渡口", "I.", "1", "一"})
    BOOST_TEST(opens_part(line), line);
}

BOOST_AUTO_TEST_CASE(a_later_number_alone_a_date_and_a_house_open_no_part) {
  for (const char* line : {"", "III.", "IV.[A]", "2", "三", "No", "No fog tonight", "2 MAI 1843.",
                           "3 and 5 Quay Street", "Part of the harbour", "核心", "THE FERRIES"})
    BOOST_TEST(!opens_part(line), line);
}

BOOST_AUTO_TEST_CASE(speech_is_known_by_who_says_it_or_by_its_being_cut_short) {
  for (const char* line : {"\"Is she lost?\" asked the boy.", "“Not here!” said he.", "“And if the fog----”",
                           "«Jamais!» dit le passeur.", "„Nie“, sagte er."})
    BOOST_TEST(is_speech(line), line);
}

BOOST_AUTO_TEST_CASE(a_title_in_quotation_marks_is_none) {
  for (const char* line : {"", "\"THE FERRY.\"", "“Our Ferry”", "“Cheeper,” A Sparrow Baby", "“The Ferry” of Mr. Hale",
                           "Is she lost?", "\"", "The mate said, “Never----”"})
    BOOST_TEST(!is_speech(line), line);
}

BOOST_AUTO_TEST_CASE(a_chapter_and_a_verse_are_known) {
  for (const char* line : {"Sirach x. 22.", "1 Kings xvii. 6, 7.", "Ps. cxix. 105."})
    BOOST_TEST(cites_verse(line), line);
}

BOOST_AUTO_TEST_CASE(a_king_a_volume_and_a_sentence_cite_no_verse) {
  for (const char* line : {"Henry iv.", "Henry iv. sailed on May 8.", "CHAPTER X. 22", "Volume x", "10 x. 22.", ""})
    BOOST_TEST(!cites_verse(line), line);
}

BOOST_AUTO_TEST_CASE(what_closes_an_instalment_heads_nothing) {
  for (const char* line : {"[TO BE CONTINUED.]", "(_To be continued._)", "(Fortsetzung folgt.)", "THE END.", "（未完）",
                           "つづく", "(À suivre.)", "- FIN -", "【待续】"})
    BOOST_TEST(closes_instalment(line), line);
  for (const char* line : {"THE END OF THE FERRY", "To be continued on Friday", "Ende gut", "继续", ""})
    BOOST_TEST(!closes_instalment(line), line);
}
