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
