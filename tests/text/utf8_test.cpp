#include "text/utf8.h"

#include <boost/test/unit_test.hpp>

using namespace newsbind::text;

BOOST_AUTO_TEST_SUITE(utf8)

BOOST_AUTO_TEST_CASE(a_text_begins_and_ends_with_a_character_whatever_its_bytes) {
  BOOST_TEST((first_of("江湾a") == U'江'));
  BOOST_TEST((last_of("a江湾") == U'湾'));
  BOOST_TEST((first_of("é") == last_of("é")));
}

BOOST_AUTO_TEST_CASE(an_empty_text_begins_and_ends_with_no_character_of_a_set) {
  BOOST_TEST((first_of("") == 0));
  BOOST_TEST((last_of("") == 0));
  BOOST_TEST(!is_one_of(U"，。", first_of("")));
}

BOOST_AUTO_TEST_CASE(characters_are_counted_and_not_bytes) {
  BOOST_TEST(length("") == 0);
  BOOST_TEST(length("aé江𠮷") == 4);
}

BOOST_AUTO_TEST_SUITE_END()
