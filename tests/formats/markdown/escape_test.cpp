#include "formats/markdown/escape.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

using namespace newsbind;

namespace {

struct Escape {
  const char* text;
  const char* markdown;
};
std::ostream& operator<<(std::ostream& out, const Escape& escape) { return out << escape.text; }

}  // namespace

BOOST_AUTO_TEST_SUITE(markdown_escapes)

const Escape openers[] = {{"1. Mai: Tag der Arbeit", "1\\. Mai: Tag der Arbeit"},
                          {"1) 报名", "1\\) 报名"},
                          {"# 号楼", "\\# 号楼"},
                          {"- no", "\\- no"},
                          {"+ 3", "\\+ 3"},
                          {"* 注", "\\* 注"},
                          {"> quoted", "\\> quoted"},
                          {"---", "\\---"},
                          {"* * *", "\\* * *"},
                          {"___", "\\_\\_\\_"},
                          {"~~~", "\\~\\~\\~"},
                          {"```", "\\`\\`\\`"},
                          {"    four spaces", "&#32;   four spaces"},
                          {"\ta tab", "&#9;a tab"},
                          {"two spaces behind  ", "two spaces behind &#32;"},
                          {"<div", "\\<div"}};
BOOST_DATA_TEST_CASE(a_line_opens_no_block, openers) { BOOST_TEST(escape_paragraph({sample.text}) == sample.markdown); }

const Escape meaningful[] = {{"*foo*", "\\*foo\\*"},
                             {"，_词_，", "，\\_词\\_，"},
                             {"3*4和5*6", "3\\*4和5\\*6"},
                             {"``so'' and ``so''", "\\`\\`so'' and \\`\\`so''"},
                             {"[a](b)", "[a\\](b)"},
                             {"[a]: b", "[a\\]: b"},
                             {"a <b>c", "a \\<b>c"},
                             {"<me@example.org>", "\\<me@example.org>"},
                             {"&amp; &#65; &copy;", "\\&amp; \\&#65; \\&copy;"},
                             {"a\\*b", "a\\\\*b"},
                             {"ends in \\", "ends in \\\\"},
                             {"3~5天，6~8天", "3\\~5天，6\\~8天"}};
BOOST_DATA_TEST_CASE(what_would_mean_something_is_escaped, meaningful) {
  BOOST_TEST(escape_paragraph({sample.text}) == sample.markdown);
}

const char* const harmless[] = {"2024年3月1日，气温-3℃～5℃。",
                                "*注：本文有删节",
                                "上涨3.5%，见snake_case_name与__init__y",
                                "In 1914. The year was not over.",
                                "1914年",
                                "3.14 is pi",
                                "AT&T and R & D",
                                "a < b > c, 5<6",
                                "#8 and #号",
                                "-5 degrees, +5 degrees, =5",
                                "姓名：______ 电话：______",
                                "[Illustration: the old pier]",
                                "[sic] (so it says)",
                                "See http://www.example.org/a_b?c=d&e=f.",
                                "wow! [no picture]",
                                "``so'' he said",
                                "C:\\newsroom\\desk",
                                "3~5天",
                                "a | b | c",
                                "2 * 3 * 4"};
BOOST_DATA_TEST_CASE(what_means_nothing_stays_clean, harmless) { BOOST_TEST(escape_paragraph({sample}) == sample); }

const Escape autolinks[] = {{"See http://ex.org/a_b.", "See http\\://ex.org/a_b."},
                            {"HTTPS://EX.ORG", "HTTPS\\://EX.ORG"},
                            {"见ftp://ex.org", "见ftp\\://ex.org"},
                            {"(www.ex.org)", "(www\\.ex.org)"},
                            {"[^1]", "\\[^1]"},
                            {"gopher://ex.org, wwww.ex.org, www, 12:30", "gopher://ex.org, wwww.ex.org, www, 12:30"},
                            {"[1] me@ex.org", "[1] me@ex.org"}};
BOOST_DATA_TEST_CASE(githubs_autolinks_and_footnotes_are_escaped_for_github_only, autolinks) {
  BOOST_TEST(escape_paragraph({sample.text}, Flavour::gfm) == sample.markdown);
  BOOST_TEST(escape_paragraph({sample.text}) == sample.text);
}

BOOST_AUTO_TEST_CASE(a_cell_keeps_its_pipes) {
  BOOST_TEST(escape_cell("a|b") == "a\\|b");
  BOOST_TEST(escape_cell("a\\|b") == "a\\\\\\|b");
  BOOST_TEST(escape_cell("- 1. # >") == "- 1. # >");
}

BOOST_AUTO_TEST_CASE(kept_lines_end_in_hard_breaks_and_turn_nothing_into_a_heading_or_table) {
  BOOST_TEST(escape_paragraph({"Goals", "---", "==="}) == "Goals\\\n\\---\\\n\\===");
  BOOST_TEST(escape_paragraph({"a | b", ":--|--:"}) == "a | b\\\n\\:--|--:");
}

BOOST_AUTO_TEST_CASE(a_heading_keeps_its_closing_marks) {
  BOOST_TEST(escape_heading("Hall #") == "Hall \\#");
  BOOST_TEST(escape_heading("##") == "\\##");
  BOOST_TEST(escape_heading("C#") == "C#");
  BOOST_TEST(escape_heading("1. Mai") == "1. Mai");
}

BOOST_AUTO_TEST_CASE(emphasis_gives_way_to_blanks_at_its_edges) {
  BOOST_TEST(emphasized_paragraph("■本报记者　张明", "*") == "*■本报记者　张明*");
  BOOST_TEST(emphasized_paragraph("“图”*", "**") == "**“图”\\***");
  BOOST_TEST(emphasized_paragraph("　- 张明", "*") == "　- 张明");
}

BOOST_AUTO_TEST_CASE(a_text_of_nothing_but_marks_takes_no_longer_than_another) {
  for (const char* mark : {" * ", "<a", "]:", "&a", "` ", "_a", "<1@", "\n["}) {
    std::string text;
    while (text.size() < 1'000'000) text += mark;
    BOOST_TEST(escape_paragraph({text}).size() >= text.size());
  }
}

BOOST_AUTO_TEST_SUITE_END()
