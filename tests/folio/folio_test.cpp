#include <boost/test/unit_test.hpp>

#include "folio/folio.h"

using namespace newsbind;

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
  BOOST_TEST(read_folio("第18,204号").issue_number == "18204");
  BOOST_TEST(read_folio("Issue #40").issue_number == "40");
  BOOST_TEST(read_folio("N. 238   Anno XII").issue_number == "238");
  BOOST_TEST(read_folio("N. 238   Anno XII").volume_number == "XII");
  BOOST_TEST(read_folio("№ 103 (12345)").issue_number == "103");
  BOOST_TEST(read_folio("№ 103 (12345)").rest == 0);
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

BOOST_AUTO_TEST_CASE(how_many_pages_there_are_is_no_page) {
  for (const char* line : {"Page 3 of 12", "Página 3 de 12", "Seite 3 von 12", "Page 3/12", "Pagina 3 di 12"}) {
    const Folio folio = read_folio(line);
    BOOST_TEST(folio.page == "3", line);
    BOOST_TEST(folio.rest == 0, line);
  }
  BOOST_TEST(read_folio("EDICION DE 28 PAGINAS").page.empty());
  BOOST_TEST(read_folio("Pages 28").page == "28");
  BOOST_TEST(read_folio("Diário Oficial Nº 3.146").issue_number == "3146");
}

BOOST_AUTO_TEST_CASE(a_price_is_no_page) {
  for (const char* line :
       {"Vol. LXII, No. 118   Thursday, March 14, 1991   35 cents", "Price 5", "PRICE: 2 PENCE", "$ 1", "2 €",
        "Preis 10 Pf.", "Prix 15 centimes", "50 cts", "定价 2 元", "每份 2 元", "定価 10 円", "값 5 원"})
    BOOST_TEST(read_folio(line).page.empty(), line << " " << read_folio(line).page);
  BOOST_TEST(read_folio("Page 4   Price 5 cents").page == "4");
  BOOST_TEST(read_folio("35   THE WHARF GAZETTE").page == "35");
  BOOST_TEST(read_folio("12 元旦特刊").page == "12");
  BOOST_TEST(read_folio("5 cents   THE WHARF GAZETTE   3").page == "3");
}

BOOST_AUTO_TEST_CASE(the_year_in_which_a_paper_began_is_no_date) {
  BOOST_TEST(read_folio("THE WHARF GAZETTE   Established,  1871").date.empty());
  BOOST_TEST(read_folio("THE WHARF GAZETTE   1871").date == "1871");
}

BOOST_AUTO_TEST_CASE(what_is_read_leaves_nothing) {
  for (const char* line :
       {"星期日", "Sunday", "国内统一刊号CN31－0012", "邮发代号3－44", "戊戌年四月二十", "農曆六月初一",
        "昭和四十年六月三日（木曜日）", "1部100円", "Terça-feira, 3 de Junho de 2031", "昭和60年5月4日・5日合併号",
        "Суббота, 5 мая 1985 года", "Zaterdag 4 / zondag 5 mei 1985"})
    BOOST_TEST((read_folio(line).rest == 0 && read_folio(line).names.empty()), line);
  BOOST_TEST(read_folio("The Sun").names.size() == 1u);
  BOOST_TEST(read_folio("晴 12℃").rest > 0);
}

BOOST_AUTO_TEST_CASE(sections) {
  BOOST_TEST(read_folio("02要闻江湾日报").section == "要闻");
  BOOST_TEST(read_folio("第三版　國際新聞　山城晨報").section == "國際新聞");
  BOOST_TEST(read_folio("2031.10.14 (화)  12  경제").section == "경제");
  BOOST_TEST(read_folio("SPORTS   THE WHARF GAZETTE   Page 3").section == "SPORTS");
  BOOST_TEST(read_folio("Seite 3   Feuilleton   Wiesenbrücker Bote").section == "Feuilleton");
  BOOST_TEST(read_folio("THE WHARF GAZETTE   Page 3").section.empty());
}

BOOST_AUTO_TEST_CASE(dates_in_cyrillic) {
  BOOST_TEST(read_folio("14 октября 1957 г., понедельник").date == "1957-10-14");
  BOOST_TEST(read_folio("СУББОТА, 5 МАЯ 1985 ГОДА").date == "1985-05-05");
  BOOST_TEST(read_folio("Мая нет").date.empty());
}
