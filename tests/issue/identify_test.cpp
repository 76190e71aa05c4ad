#include <boost/test/unit_test.hpp>

#include "issue/compose.h"
#include "issue/division.h"
#include "issue/imprint.h"
#include "issue/reading.h"

using namespace newsbind;

namespace {

// Pages whose lines are all marked as furniture (F), headline (H) or paragraph (P), a letter a line with text.
struct Marked {
  Source source;
  Metrics metrics;
  std::vector<Mark> marks;

  Marked(std::string_view text, std::string_view letters) {
    source.append("pages.txt", text);
    metrics = measure(source);
    marks.resize(metrics.lines.size());
    std::size_t next = 0;
    for (std::size_t line = 0; line < marks.size(); ++line) {
      if (metrics.lines[line].text.empty()) continue;
      const char letter = letters[next++];
      marks[line].role = letter == 'F' ? Role::folio : letter == 'H' ? Role::headline : Role::paragraph;
    }
    BOOST_REQUIRE(next == letters.size());
  }

  Metadata metadata() const { return compose(source, metrics, marks, {}).metadata; }
  std::vector<Opening> openings() const { return find_openings(read_of_the_issue(source, metrics, marks)); }
};

}  // namespace

BOOST_AUTO_TEST_CASE(publishers) {
  BOOST_TEST(publisher_in("出版：江湾日报社 社址：江湾市河东路1号") == "江湾日报社");
  BOOST_TEST(publisher_in("発行所 潮騒新聞社 〒000-0000") == "潮騒新聞社");
  BOOST_TEST(publisher_in("발행처 솔대일보사 | 편집인 김나루") == "솔대일보사");
  BOOST_TEST(publisher_in("Published every Thursday by the Wharf Press, 12 Quay Street") == "Wharf Press");
  BOOST_TEST(publisher_in("PUBLISHED DAILY BY J. MARSH & CO., PORT ELLERY") == "J. MARSH & CO.");
  BOOST_TEST(publisher_in("Verlag: Wiesenbrücker Verlagsanstalt G.m.b.H. Druck: Meier") ==
             "Wiesenbrücker Verlagsanstalt G.m.b.H.");
  BOOST_TEST(publisher_in("Druck und Verlag von Heinrich Uhl, Wiesenbrück.") == "Heinrich Uhl");
  BOOST_TEST(publisher_in("Éditeur : Jean Moreau").size() > 0);
  BOOST_TEST(publisher_in("The book was published by the Wharf Press.").empty());
}

BOOST_AUTO_TEST_CASE(a_nameplate_that_is_printed_says_what_the_issue_is) {
  const Metadata known =
      Marked("THE WHARF GAZETTE\n\nVol. XII.  No. 40.  FRIDAY, MAY 3, 1907.  PRICE ONE PENNY\n\nLate.\nThe ferry.\n",
             "HHHP")
          .metadata();
  BOOST_TEST(known.title == "THE WHARF GAZETTE");
  BOOST_TEST(known.date == "1907-05-03");
  BOOST_TEST(known.issue_number == "40");
}

BOOST_AUTO_TEST_CASE(a_name_above_the_day_at_the_head_of_the_issue_is_the_papers) {
  BOOST_TEST(Marked("Old Rushes\nMay 3, 1907\n\nFerry late\nThe ferry.\n", "FFHP").metadata().title == "Old Rushes");
  BOOST_TEST(Marked("Old Rushes\n\nFerry late\nThe ferry.\n", "FHP").metadata().title.empty());
  BOOST_TEST(Marked("Ferries   7\nMay 3, 1907\n\nFerry late\nThe ferry.\n", "FFHP").metadata().title.empty());
  BOOST_TEST(Marked("The ferry.\n\nOld Rushes\nMay 3, 1907\n", "PFF").metadata().title.empty());
}

BOOST_AUTO_TEST_CASE(a_date_without_more_is_a_letters) {
  const Metadata known = Marked("A letter\n\nBLACK ROCK, MAY 3, 1907.\n\nThe boat reached us.\n", "HPP").metadata();
  BOOST_TEST(known.date.empty());
  BOOST_TEST(known.title.empty());
}

BOOST_AUTO_TEST_CASE(another_date_opens_another_issue) {
  const auto found = Marked(
                         "江湾日报　2031年5月8日　第1版\n甲。\n\f江湾日报　2031年5月8日　第2版\n乙。\n"
                         "\f江湾日报　2031年5月9日　第1版\n丙。\n",
                         "FPFPFP")
                         .openings();
  BOOST_REQUIRE(found.size() == 1u);
  BOOST_TEST(found[0].page == 2u);
  BOOST_TEST(found[0].before == "2031-05-08");
  BOOST_TEST(found[0].here == "2031-05-09");
}

BOOST_AUTO_TEST_CASE(another_number_opens_another_issue) {
  const auto found = Marked("江湾日报　第4211期\n甲。\n\f江湾日报　第4212期\n乙。\n", "FPFP").openings();
  BOOST_REQUIRE(found.size() == 1u);
  BOOST_TEST(found[0].here == "No. 4212");
}

BOOST_AUTO_TEST_CASE(a_date_that_a_page_mentions_opens_none) {
  BOOST_TEST(Marked("江湾日报　2031年5月8日\n甲。\n\f2030年11月3日，夜泊柳岸。\n乙。\n", "FPPP").openings().empty());
  BOOST_TEST(Marked("江湾日报　2031年5月8日\n甲。\n\f第5期\n乙。\n", "FPFP").openings().empty());
}

BOOST_AUTO_TEST_CASE(a_date_misread_on_one_page_opens_none) {
  BOOST_TEST(
      Marked("江湾日报　2031年5月8日\n甲。\n\f江湾日报　2031年6月8日\n乙。\n\f江湾日报　2031年5月8日\n丙。\n", "FPFPFP")
          .openings()
          .empty());
  BOOST_TEST(Marked("江湾日报　2031年5月8日\n甲。\n\f江湾日报　2031年5月\n乙。\n", "FPFP").openings().empty());
}

BOOST_AUTO_TEST_CASE(an_older_issue_may_stand_between_two_of_a_day) {
  const Marked pages(
      "江湾日报　2031年5月8日\n甲。\n\f江湾日报　2031年5月7日\n乙。\n\f江湾日报　2031年5月7日\n丙。\n\f江湾日报　2031年"
      "5月8日\n丁。\n",
      "FPFPFPFP");
  BOOST_TEST(pages.openings().size() == 2u);
}

BOOST_AUTO_TEST_CASE(an_issue_begins_with_its_page_1) {
  const auto found =
      Marked(
          "江湾日报　2031年5月8日　第1版\n甲。\n\f第2版\n乙。\n\f第1版\n丙。\n\f江湾日报　2031年5月9日　第2版\n丁。\n",
          "FPFPFPFP")
          .openings();
  BOOST_REQUIRE(found.size() == 1u);
  BOOST_TEST(found[0].page == 2u);
}

BOOST_AUTO_TEST_CASE(the_issues_of_a_source_are_the_whole_and_keep_their_lines) {
  const Marked pages("江湾日报　2031年5月8日\n甲。\n\f江湾日报　2031年5月9日\n丙。\n", "FPFP");
  const auto parts = divide(pages.source, pages.openings());
  BOOST_REQUIRE(parts.size() == 2u);
  BOOST_TEST(std::string(parts[0].text()).append(parts[1].text()) == pages.source.text());
  BOOST_TEST(parts[1].place(0).line == 3u);
  BOOST_TEST(parts[1].place(0).file == "pages.txt");
}
