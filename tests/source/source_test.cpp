#include "source/source.h"

#include <boost/test/unit_test.hpp>

using namespace newsbind;

namespace {

Source page(std::string_view text) {
  Source source;
  source.append("page.txt", text);
  return source;
}

std::string lines_of(const Source& source) {
  std::string out;
  for (const Line& line : source.lines()) out += std::string(source.view(line.text)) + "|";
  return out;
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_line_end_ends_a_line) {
  BOOST_TEST(lines_of(page("a\nb\rc\r\nd\u0085e\u2028f\u2029g")) == "a|b|c|d|e|f|g|");
  BOOST_TEST(lines_of(page("a\n\nb\n")) == "a||b|");
  BOOST_TEST(lines_of(page("a\vb")) == "a\vb|");
}

BOOST_AUTO_TEST_CASE(lines_and_their_ends_are_the_whole_text) {
  const Source source = page("a\r\n\n\fb\u2028\r\fc\x01 d");
  std::uint32_t reached = 0;
  for (const Line& line : source.lines()) {
    BOOST_TEST(line.text.begin == reached);
    reached = line.next;
  }
  BOOST_TEST(reached == source.text().size());
}

BOOST_AUTO_TEST_CASE(a_form_feed_begins_a_page_and_no_line_number) {
  const Source source = page("one\n\ftwo\fthree\nfour");
  BOOST_TEST(lines_of(source) == "one|two|three|four|");
  BOOST_TEST(source.pages().size() == 3u);
  BOOST_TEST(source.lines()[1].number == 2u);
  BOOST_TEST(source.lines()[2].number == 2u);
  BOOST_TEST(source.lines()[3].number == 3u);
  BOOST_TEST(source.lines()[3].page == 2u);
}

BOOST_AUTO_TEST_CASE(a_form_feed_at_the_end_begins_no_page) { BOOST_TEST(page("one\n\f").pages().size() == 1u); }

BOOST_AUTO_TEST_CASE(every_file_begins_a_page_and_counts_its_own_lines) {
  Source source;
  source.append("1.txt", "one\ntwo");
  source.append("2.txt", "three\n");
  BOOST_TEST(source.pages().size() == 2u);
  BOOST_TEST(source.lines()[2].number == 1u);
  const Place place = source.place(source.lines()[2].text.begin + 2);
  BOOST_TEST(place.file == "2.txt");
  BOOST_TEST(place.line == 1u);
  BOOST_TEST(place.column == 3u);
}

BOOST_AUTO_TEST_CASE(columns_are_counted_in_characters) {
  const Source source = page("江湾x\n");
  BOOST_TEST(source.place(6).column == 3u);
  BOOST_TEST(source.line_at(7) == 0u);
}
