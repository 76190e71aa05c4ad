#include <boost/test/unit_test.hpp>

#include "folio/date.h"
#include "folio/folio.h"
#include "issue/compose.h"
#include "issue/division.h"
#include "issue/imprint.h"
#include "issue/reading.h"
#include "text/fold.h"

using namespace newsbind;

namespace {

std::string date_in(std::string_view line) {
  const auto dates = find_dates(text::fold(text::characters(line)));
  return dates.empty() ? "none" : dates.front().date;
}

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

BOOST_AUTO_TEST_CASE(dates_in_ideographs) {
  BOOST_TEST(date_in("二〇三一年五月十八日") == "2031-05-18");
  BOOST_TEST(date_in("二OO八年八月八日") == "2008-08-08");
  BOOST_TEST(date_in("２０３１ 年 ５ 月 ８ 日") == "2031-05-08");
  BOOST_TEST(date_in("中華民國三十八年五月廿四日") == "1949-05-24");
  BOOST_TEST(date_in("民國一百一十二年四月九日") == "2023-04-09");
  BOOST_TEST(date_in("令和元年五月三日") == "2019-05-03");
  BOOST_TEST(date_in("昭和３年(1928年)１０月３日") == "1928-10-03");
  BOOST_TEST(date_in("檀紀四二八八年十月十四日") == "1955-10-14");
  BOOST_TEST(date_in("단기 4288년 10월 14일") == "1955-10-14");
  BOOST_TEST(date_in("2031年5月号") == "2031-05");
}

BOOST_AUTO_TEST_CASE(a_lunar_date_is_not_the_issues) {
  BOOST_TEST(date_in("农历二〇三一年三月廿七日").empty());
  BOOST_TEST(date_in("辛亥年闰三月廿七") == "none");
  BOOST_TEST(date_in("음력 2031년 3월 27일").empty());
  BOOST_TEST(date_in("2031年5月8日　农历三月廿七") == "2031-05-08");
}

BOOST_AUTO_TEST_CASE(dates_with_a_months_name) {
  BOOST_TEST(date_in("SATURDAY, OCT. 7, 1905.") == "1905-10-07");
  BOOST_TEST(date_in("May 3d, 1907") == "1907-05-03");
  BOOST_TEST(date_in("Freitag, den 3. Mai 1907") == "1907-05-03");
  BOOST_TEST(date_in("Dienſtag, den 1. Auguſt 1848") == "1848-08-01");
  BOOST_TEST(date_in("4./5. Mai 2031") == "2031-05-04");
  BOOST_TEST(date_in("Mercredi 1er mai 1907") == "1907-05-01");
  BOOST_TEST(date_in("15 DECEMBRE 1894") == "1894-12-15");
  BOOST_TEST(date_in("Viernes 3 de mayo de 1907") == "1907-05-03");
  BOOST_TEST(date_in("1.º de enero de 1907") == "1907-01-01");
  BOOST_TEST(date_in("OCTOBER, 1899.") == "1899-10");
  BOOST_TEST(date_in("The May queen of 1905") == "none");
}

BOOST_AUTO_TEST_CASE(dates_in_digits) {
  BOOST_TEST(date_in("2031-05-08") == "2031-05-08");
  BOOST_TEST(date_in("2031. 10. 14.") == "2031-10-14");
  BOOST_TEST(date_in("03.05.1907") == "1907-05-03");
  BOOST_TEST(date_in("14/10/2031") == "2031-10-14");
  BOOST_TEST(date_in("1899-10") == "1899-10");
}

BOOST_AUTO_TEST_CASE(numbers_that_are_no_dates) {
  BOOST_TEST(date_in("5/3/2031").empty());      // of two days
  BOOST_TEST(date_in("1907-08") == "none");     // two years
  BOOST_TEST(date_in("2031-02-30") == "none");  // no day
  BOOST_TEST(date_in("0000-555-0123") == "none");
  BOOST_TEST(date_in("12.5.3") == "none");
}

BOOST_AUTO_TEST_CASE(numbers_of_the_issue) {
  BOOST_TEST(read_folio("第1234期　总第5678期").issue_number == "5678");
  BOOST_TEST(read_folio("第二六三四五號").issue_number == "26345");
  BOOST_TEST(read_folio("솔대일보 제1234호").issue_number == "1234");
  BOOST_TEST(read_folio("N° 12 345   XIIe année").issue_number == "12345");
  BOOST_TEST(read_folio("N° 12 345   XIIe année").volume_number == "XII");
  BOOST_TEST(read_folio("Vol. XII.—No. 1,234.").issue_number == "1234");
  BOOST_TEST(read_folio("Nr. 102.   43. Jahrgang").volume_number == "43");
  BOOST_TEST(read_folio("Núm. 5   Año XII").issue_number == "5");
  BOOST_TEST(read_folio("第3卷 第5号").volume_number == "3");
  BOOST_TEST(read_folio("(Vol. ix., pp. 247, 301.)").volume_number.empty());
}

BOOST_AUTO_TEST_CASE(serial_numbers) {
  BOOST_TEST(read_folio("国内统一连续出版物号 CN 11-0012").cn_number == "CN 11-0012");
  BOOST_TEST(read_folio("国内统一刊号：CN11-0012").cn_number == "CN 11-0012");
  BOOST_TEST(read_folio("ISSN 0000-0027").issn == "0000-0027");
  BOOST_TEST(read_folio("ISSN 0000-0028").issn.empty());  // its check digit is wrong
}

BOOST_AUTO_TEST_CASE(labels_of_pages) {
  BOOST_TEST(read_folio("A12 要闻 江湾日报").page == "A12");
  BOOST_TEST(read_folio("Page A12").page == "A12");
  BOOST_TEST(read_folio("솔대일보 2031년 10월 14일 3면").page == "3");
  BOOST_TEST(read_folio("— xii —").page == "xii");
  BOOST_TEST(read_folio("02要闻江湾日报").page == "02");
  BOOST_TEST(read_folio("Dienstag, 15. Januar").page.empty());
  BOOST_TEST(read_folio("江湾日报 今日八版").page.empty());
  BOOST_TEST(read_folio("邮发代号 1-23").page.empty());
  BOOST_TEST(read_folio("MIX").page.empty());
}

BOOST_AUTO_TEST_CASE(sections) {
  BOOST_TEST(read_folio("02要闻江湾日报").section == "要闻");
  BOOST_TEST(read_folio("第三版　國際新聞　山城晨報").section == "國際新聞");
  BOOST_TEST(read_folio("2031.10.14 (화)  12  경제").section == "경제");
  BOOST_TEST(read_folio("SPORTS   THE WHARF GAZETTE   Page 3").section == "SPORTS");
  BOOST_TEST(read_folio("Seite 3   Feuilleton   Wiesenbrücker Bote").section == "Feuilleton");
  BOOST_TEST(read_folio("THE WHARF GAZETTE   Page 3").section.empty());
}

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
