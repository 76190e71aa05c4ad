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

BOOST_AUTO_TEST_CASE(the_formula_that_closes_a_letter_is_known) {
  BOOST_TEST(is_closing_formula("Yours, etc.,"));
  BOOST_TEST(is_closing_formula("Hochachtungsvoll"));
  BOOST_TEST(is_closing_formula("此致"));
  BOOST_TEST(!is_closing_formula("Yours was the only boat on the river that night, said Hatch,"));
}
