#include "mark/jump.h"

#include <boost/test/unit_test.hpp>

using namespace newsbind;

namespace {

// ">3" for a story that goes on on page 3, "<1" for one that comes from page 1, "-" for no jump; what is left of the
// line stands before or behind it.
std::string read(std::string_view line) {
  const auto found = find_jump(line);
  if (!found) return "-";
  const std::string jump = (found->jump.onward ? ">" : "<") + found->jump.page + (found->certain ? "" : "?");
  return std::string(line.substr(0, found->begin)) + jump + std::string(line.substr(found->end));
}

}  // namespace

BOOST_AUTO_TEST_CASE(jumps_are_read_in_chinese) {
  for (const char* line : {"下转第3版", "（下转第３版）", "（下转第三版）", "(下轉第3版)", "转第3版", "▶下转3版",
                           "（下转第3版①）", "（下转第3版，第2栏）", "［下转第3版］"})
    BOOST_TEST(read(line) == ">3", line << " " << read(line));
  BOOST_TEST(read("（下转A3版）") == ">A3");
  BOOST_TEST(read("（下转Ａ１２版）") == ">A12");
  BOOST_TEST(read("下转第十二版") == ">12");
  for (const char* line : {"（上接第1版）", "上接一版", "(上接第一版)", "（紧接第1版）"})
    BOOST_TEST(read(line) == "<1", line << " " << read(line));
  BOOST_TEST(read("(上接B1版)") == "<B1");
  BOOST_TEST(read("（ 上 接 第 一 版 ）") == "<1");
  for (const char* line : {"文轉第四頁", "文转第4版", "（未完轉第四版）", "（未完，转第4版）", "（下接第4版）",
                           "（紧转第4版）", "（續見第四版）"})
    BOOST_TEST(read(line) == ">4", line << " " << read(line));
  for (const char* line : {"文接第一頁", "（續第一版）", "（续第1版）", "續自第一頁", "（接第1版）"})
    BOOST_TEST(read(line) == "<1", line << " " << read(line));
  BOOST_TEST(read("下转A4版▶") == ">A4");
  BOOST_TEST(read("◀上接A1版") == "<A1");
  BOOST_TEST(read("下接A4版") == ">A4");
}

BOOST_AUTO_TEST_CASE(jumps_are_read_in_japanese_and_korean) {
  for (const char* line : {"3面へ続く", "３面に続く", "（３面につづく）", "3면에 계속", "▶3면에 계속",
                           "(3면으로 이어짐)", "▶3면으로 이어집니다", "☞ 3면에 이어짐"})
    BOOST_TEST(read(line) == ">3", line << " " << read(line));
  for (const char* line :
       {"1面から続く", "１面の続き", "（一面からつづく）", "1면에서 계속", "1면에서 이어짐", "<1면에서 계속>",
        "（一面より続く）", "◀１面から続く", "１面からのつづき", "☞ 1면에 이어", "(1면서 계속)", "(一面에서 계속)"})
    BOOST_TEST(read(line) == "<1", line << " " << read(line));
  BOOST_TEST(read("▶A3면에 계속") == ">A3");
  BOOST_TEST(read("▶A4면으로 이어집니다") == ">A4");
}

BOOST_AUTO_TEST_CASE(jumps_are_read_in_english) {
  for (const char* line :
       {"Continued on Page 4", "(Continued on page 4.)", "CONTINUED ON PAGE FOUR", "Continued on Page 4, Column 2",
        "Continued on Fourth Page.", "Cont'd on p. 4", "Turn to page 4", "See BELL, Page 4", "See Page 4",
        "BELL, continued on page 4", "BELL Continued on Page 4", "Please see BELL, Page 4", "Turn to BELL, page 4",
        "[Continued on 4th page.]", "Cont. on P. 4"})
    BOOST_TEST(read(line) == ">4", line << " " << read(line));
  BOOST_TEST(read("Continued on Page A4, Col. 2") == ">A4");
  BOOST_TEST(read("Continued on A4") == ">A4");
  BOOST_TEST(read("See BELL, A4") == ">A4");
  BOOST_TEST(read("See HARBOR BELL, Page A4") == ">A4");
  BOOST_TEST(read("From A1") == "<A1");
  BOOST_TEST(read("Continued on next page") == ">");
  for (const char* line : {"From Page 1", "Continued from Page 1", "(Continued from First Page.)", "BELL, from Page 1",
                           "Continued from the front page", "[Continued from 1st page.]", "Concluded from page 1"})
    BOOST_TEST(read(line) == "<1", line << " " << read(line));
}

BOOST_AUTO_TEST_CASE(jumps_are_read_in_italian_portuguese_and_dutch) {
  for (const char* line :
       {"segue a pagina 3", "Continua a pag. 3", "Continua na pág. 3", "Vervolg op pagina 3", "Vervolg op blz. 3"})
    BOOST_TEST(read(line) == ">3", line << " " << read(line));
  for (const char* line : {"Segue da pagina 1", "CONTINUAÇÃO DA PÁG. 1", "Vervolg van pagina 1"})
    BOOST_TEST(read(line) == "<1", line << " " << read(line));
  BOOST_TEST(read("La seduta continua a porte chiuse, come ieri.") == "-");
}

BOOST_AUTO_TEST_CASE(jumps_are_read_in_russian) {
  for (const char* line : {"Продолжение на стр. 3", "(Окончание на 3-й стр.)", "ПРОДОЛЖЕНИЕ НА СТР. 3"})
    BOOST_TEST(read(line) == ">3", line << " " << read(line));
  for (const char* line : {"Начало на стр. 1", "(Окончание. Начало на 1-й стр.)"})
    BOOST_TEST(read(line) == "<1", line << " " << read(line));
  BOOST_TEST(read("Начало 1 сентября") == "-");
}

BOOST_AUTO_TEST_CASE(jumps_are_read_however_they_are_abbreviated) {
  for (const char* line : {"(Cont'd p. 3)",
                           "Contd. on page 3",
                           "Cont. on 3",
                           "Continued, Page 3",
                           "Story continues on Page 3",
                           "Jump to 3",
                           "▸ Fortsetzung auf S. 3",
                           "Forts. S. 3",
                           "Lesen Sie weiter auf Seite 3",
                           "Suite et fin page 3",
                           "Pasa a la 3",
                           "PASA A LA PAG. 3",
                           "Segue in terza pagina",
                           "Continua na 3.ª página",
                           "Lees verder op pagina 3",
                           "（第二面へ續く）",
                           "《３面に続く》",
                           "제3면에 계속",
                           "（下转2、3版）",
                           "（ 下 转 第 3 版 ）",
                           "» Continued on 3A"}) {
    const std::string found = read(line);
    BOOST_TEST((found.starts_with(">3") || found.starts_with(">2")), line << " " << found);
  }
  for (const char* line : {"Continued from 1A", "Viene de la 1", "Segue dalla prima pagina", "Suite de la « une »",
                           "SUITE DE LA PREMIERE PAGE", "Vervolg van voorpagina", "（承接第1版）", "（上接头版）"})
    BOOST_TEST(read(line).starts_with("<1"), line << " " << read(line));
  for (const char* line : {"Suite 3B", "Continued in 1907", "See photos, Page 3", "Sports, page 8", "要闻 2版"})
    BOOST_TEST(read(line) == "-", line << " " << read(line));
  BOOST_TEST(read("→4版") == ">4?");
}

BOOST_AUTO_TEST_CASE(a_jump_may_say_which_story_it_is_of) {
  const auto slug = [](std::string_view line) { return find_jump(line).value_or(JumpText{}).jump.slug; };
  BOOST_TEST(slug("See BELL, Page A3") == "bell");
  BOOST_TEST(slug("HARBOR BELL, continued on page 4") == "harbor bell");
  BOOST_TEST(slug("VOIR PAGE A 10: PONT") == "pont");
  BOOST_TEST(slug("（上接第1版《大桥》）") == "大桥");
  BOOST_TEST(slug("下转第3版②") == "②");
  BOOST_TEST(slug("Continued on Page 4, Column 2").empty());
}

BOOST_AUTO_TEST_CASE(a_jump_may_go_over_the_lines_end) {
  const auto over = [](std::string_view line, std::string_view next) {
    const auto found = find_jump_over(line, next);
    if (!found) return std::string("-");
    return std::string(line.substr(0, found->begin)) + (found->jump.onward ? ">" : "<") + found->jump.page;
  };
  BOOST_TEST(over("Continued on", "Page 4") == ">4");
  BOOST_TEST(over("（下转", "第2版）") == ">2");
  BOOST_TEST(over("master believed Continued on", "Page 4") == "master believed>4");
  BOOST_TEST(over("as the story continued on", "page 4 of the log") == "-");
  BOOST_TEST(over("as the story continued on", "page 4") == "-");
  BOOST_TEST(over("BELL", "From A1") == "-");
}

BOOST_AUTO_TEST_CASE(a_pages_letter_may_stand_apart) {
  BOOST_TEST(read("SUITE DE LA PAGE A 1") == "<A1");
  BOOST_TEST(read("VOIR PAGE A 10: PONT") == ">A10");
  BOOST_TEST(read("PASE A LA 8 B") == ">8B");
  BOOST_TEST(read("Suite en page A 10") == ">A10");
  BOOST_TEST(read("The suite on the first page") == "-");
}

BOOST_AUTO_TEST_CASE(jumps_are_read_in_german_french_and_spanish) {
  for (const char* line :
       {"Fortsetzung auf Seite 3", "(Fortsetzung auf S. 3)", "Fortsetzung Seite 3", "Suite page 3",
        "(Suite à la page 3)", "Lire la suite page 3", "Continúa en la página 3", "Pasa a la página 3",
        "Sigue en la pág. 3", "Schluß auf Seite 3", "SCHLUSS AUF SEITE 3", "(Fortsetzung auf der 3. Seite.)",
        "(Suite à la 3e page)", "La suite en troisième page", "Continúa en tercera plana", "Sigue en página 3"})
    BOOST_TEST(read(line) == ">3", line << " " << read(line));
  for (const char* line :
       {"Fortsetzung von Seite 1", "(Fortsetzung von S. 1)", "Suite de la page 1", "Viene de la página 1",
        "(Viene de la pág. 1)", "Schluß von Seite 1", "Schluss von der ersten Seite", "(Fortsetzung von der 1. Seite.)",
        "Suite de la première page", "(Suite de la 1re page)", "Suite de la page une", "Viene de la primera página",
        "Viene de primera plana", "Viene de portada", "VIENE DE LA PORTADA"})
    BOOST_TEST(read(line) == "<1", line << " " << read(line));
}

BOOST_AUTO_TEST_CASE(a_jump_stands_at_a_lines_end_or_beginning) {
  BOOST_TEST(read("渡口的灯昨夜亮了。（下转第3版）") == "渡口的灯昨夜亮了。>3");
  BOOST_TEST(read("渡口的灯昨夜 下转第3版") == "渡口的灯昨夜>3");
  BOOST_TEST(read("（上接第1版）灯塔也亮了") == "<1灯塔也亮了");
  BOOST_TEST(read("said that he was (Continued on Page 4.)") == "said that he was>4");
  BOOST_TEST(read("(Continued from Page 1.) drunk, and turned in") == "<1drunk, and turned in");
  BOOST_TEST(read("등대가 켜졌다. ▶3면에 계속") == "등대가 켜졌다.>3");
  BOOST_TEST(read("her master believed Continued on Page 2") == "her master believed>2");
  BOOST_TEST(read("his story is continued on page 2") == "-");
  BOOST_TEST(read("Continued from Page 1 drunk, and turned in") == "<1drunk, and turned in");
}

BOOST_AUTO_TEST_CASE(a_sentence_is_no_jump) {
  for (const char* line : {"The sale, continued from the last sitting, took four minutes.",
                           "The gale continued on Tuesday.",
                           "continued on foot to the lighthouse.",
                           "He turned to page 4 and read on.",
                           "a letter from Page 1 of the log",
                           "as the table shows (see page 4)",
                           "From 1 to 3 the ferry rests.",
                           "上接天光，下转江流。",
                           "上接天光",
                           "他把船转手卖了。",
                           "会议转第二项议程。",
                           "夜校到三月仍将继续下去",
                           "Die Fortsetzung der Reise war kurz.",
                           "La suite de la page est blanche.",
                           "3면에 실린 사진",
                           "３面の写真",
                           "Suite royale, page blanche",
                           "Viene de la primera página de un libro que nadie leyó.",
                           "Viene de lejos, como la lluvia.",
                           "See Bell, a film by nobody.",
                           "See Highway A4",
                           "See Bell, A4 paper and ink",
                           "Turn to Bell, the pilot",
                           "(For terms to pilots, see 16th page.)",
                           "Schluß auf Seite der Lotsen",
                           "Der Schluß von Seite 1 an war heiter.",
                           "Der Schluß von der Reise",
                           "La suite de la première page est blanche.",
                           "Viene de portada a portada",
                           "文接天光",
                           "續第二集",
                           "未完成的第四版",
                           "下接第四工区",
                           "４面より続く道は長い",
                           "1면에 이어 2면에도 실렸다",
                           "두 면서 계속 실렸다"})
    BOOST_TEST(read(line) == "-", line << " " << read(line));
  BOOST_TEST(read("see page 4") == ">4?");
}

BOOST_AUTO_TEST_CASE(jumps_in_other_words) {
  for (const char* line :
       {"下转第三、四版", "轉入第3版", "（下转第3版左上）", "続きは３面", "（以下３面）", "＝3面へ", "▶3면 계속",
        "MORE ON PAGE 3", "TO PAGE 3", "Weiter Seite 3", "Continua alle pagine 3 e 4", "Il seguito a pagina 3",
        "Continuará en la página 3", "Leia mais na página 3", "(Wordt vervolgd op pagina 3)"})
    BOOST_TEST(read(line).starts_with(">3"), line << " " << read(line));
  for (const char* line : {"（１面から）", "▶1면에서", "1면으로부터 계속", "Von Seite 1", "Fortsetzung Titelseite",
                           "Suite de la Une", "Suite page 1", "Viene de la primera", "Segue dalla prima",
                           "Continuação da capa", "Vervolg van de eerste pagina"})
    BOOST_TEST(read(line).starts_with("<1"), line << " " << read(line));
  for (const char* line : {"以下三面红旗", "へ", "More on the bridge", "To page through", "Segue dalla prima luce"})
    BOOST_TEST(read(line) == "-", line << " " << read(line));
}

BOOST_AUTO_TEST_CASE(a_line_known_to_be_a_jump_is_read_whatever_its_words) {
  BOOST_TEST(read_jump("Voir notre article en page 3").page == "3");
  BOOST_TEST(!read_jump("接第一版").onward);
  BOOST_TEST(read_jump("接第一版").page == "1");
  BOOST_TEST(read_jump("More inside").page == "");
}

BOOST_AUTO_TEST_CASE(a_page_is_labelled_alike_however_it_is_printed) {
  for (const char* page : {"3", "３", "第3版", "第三版", "3면", "Page 3", "３面"})
    BOOST_TEST(page_label(page) == "3", page);
  for (const char* page : {"A3", "Ａ３", "A-3", "a3", "第A3版"}) BOOST_TEST(page_label(page) == "A3", page);
  BOOST_TEST(page_label("二十一") == "21");
  BOOST_TEST(page_label("江湾日报　2031年5月8日　第Ａ4版") == "A4");
  BOOST_TEST(page_label("THE WHARF GAZETTE   October 7, 1905   Page 4") == "4");
  BOOST_TEST(page_label("NOTES AND QUERIES   1851-03-29   Page 2") == "2");
  BOOST_TEST(page_label("4. Seite   Wiesenbrücker Bote") == "4");
  BOOST_TEST(page_label("Wiesenbrücker Bote   29. Seite 2") == "2");
  BOOST_TEST(page_label("PORTADA") == "");
  BOOST_TEST(page_label("要闻") == "");
}
