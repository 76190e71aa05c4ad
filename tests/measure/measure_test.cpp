#include "measure/measure.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>

using namespace newsbind;

namespace {

Metrics measured(std::string_view text) {
  Source source;
  source.append("page.txt", text);
  return measure(source);
}

constexpr std::string_view kFullLine = "江风吹过渡口的石阶灯火一盏一盏地亮了起来\n";  // 20 characters

std::string full_lines(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += kFullLine;
  return text;
}

// A column in which an extraction broke three lines before a closing mark: what a broken line looks like is known.
std::string broken_column() {
  std::string text = full_lines(6);
  for (int i = 0; i < 3; ++i) text += "“江边的灯一盏一盏地亮了\n”说完就走了没回\n";
  return text + full_lines(6);
}

const std::string kSpeech = "“江边的灯一盏一盏地亮了起来没有人回头。\n”\n";

constexpr std::size_t kBrokenColumn = 15;  // lines of print

}  // namespace

BOOST_AUTO_TEST_CASE(blanks_at_either_end_are_no_text) {
  Source source;
  source.append("page.txt", "　　江风渐起　 \n  late news\t\n");
  const Metrics metrics = measure(source);
  BOOST_TEST(source.view(metrics.lines[0].text) == "江风渐起");
  BOOST_TEST(metrics.lines[0].indent == 4);
  BOOST_TEST(metrics.lines[0].width == 8);
  BOOST_TEST(source.view(metrics.lines[1].text) == "late news");
  BOOST_TEST(metrics.lines[1].indent == 2);
}

BOOST_AUTO_TEST_CASE(blank_lines_are_counted_above_and_below) {
  const Metrics metrics = measured("one\n\n\ntwo\n\f\nthree\n");
  BOOST_TEST(metrics.printed.size() == 3);
  BOOST_TEST(metrics.printed[1].metrics.blank_above == 2);
  BOOST_TEST(metrics.printed[0].metrics.blank_below == 2);
  BOOST_TEST(metrics.printed[1].metrics.page_end);
  BOOST_TEST(metrics.printed[2].metrics.page_start);
  BOOST_TEST(!metrics.printed[1].metrics.page_start);
}

BOOST_AUTO_TEST_CASE(each_column_has_its_own_measure) {
  std::string text;
  for (int i = 0; i < 60; ++i) text += std::string(38 + i % 3, 'a') + "\n";
  for (int i = 0; i < 60; ++i) text += std::string(70 + i % 3, 'b') + "\n";
  const Metrics metrics = measured(text);
  BOOST_TEST(metrics.printed[10].metrics.measure <= 40);
  BOOST_TEST(metrics.printed[110].metrics.measure >= 70);
  BOOST_TEST(int(metrics.printed[10].metrics.uniform) > 90);
}

BOOST_AUTO_TEST_CASE(a_deficit_is_what_a_line_falls_short_of_its_column) {
  const Metrics metrics = measured(full_lines(10) + "　　江风吹过渡口的石阶灯火一盏一盏地亮了\n江风吹过渡口\n" +
                                   "江风吹过渡口的石阶灯火一盏一盏地亮了起来了又灭\n" + full_lines(10));
  BOOST_TEST(metrics.printed[0].metrics.advance == 2000);
  BOOST_TEST(metrics.printed[0].metrics.deficit == 0);
  BOOST_TEST(metrics.printed[10].metrics.advance == 1800);
  BOOST_TEST(metrics.printed[10].metrics.deficit == 0);
  BOOST_TEST(metrics.printed[11].metrics.deficit == 1400);
  BOOST_TEST(metrics.printed[12].metrics.deficit == -300);
}

BOOST_AUTO_TEST_CASE(a_line_of_narrow_letters_falls_short_where_its_columns_do_not) {
  std::string text;
  for (int i = 0; i < 20; ++i) text += i == 10 ? "illi lilt till\n" : "mammoth womman\n";
  const Metrics metrics = measured(text);
  BOOST_TEST(metrics.printed[10].metrics.width == metrics.printed[10].metrics.measure);
  BOOST_TEST(metrics.printed[10].metrics.deficit > 300);
}

BOOST_AUTO_TEST_CASE(the_full_width_holds_the_whole_indent) {
  std::string text;
  for (int i = 0; i < 20; ++i) text += std::string(10, ' ') + std::string(40, 'a') + "\n";
  const Metrics metrics = measured(text + std::string(18, ' ') + "centred line\nflush\nflush\n");
  BOOST_TEST(metrics.printed[5].metrics.full_width == 50);
  BOOST_TEST(metrics.printed[20].metrics.full_width == 50);
  BOOST_TEST(metrics.printed[5].metrics.reach == 44);
}

BOOST_AUTO_TEST_CASE(a_line_of_print_that_an_extraction_broke_at_a_closing_mark_is_one_again) {
  const Metrics metrics = measured("她说：“江边的灯一盏一盏地亮了起来。\n”说完就走了，没有回头看一眼岸上的人。\n");
  BOOST_REQUIRE(metrics.printed.size() == 1);
  BOOST_TEST(metrics.printed[0].count == 2);
}

BOOST_AUTO_TEST_CASE(a_quotation_that_opens_a_paragraph_is_a_line_of_its_own) {
  BOOST_TEST(measured("渡船停了三天。\n“水位还会涨。”船长说，他已经把缆绳换成了新的。\n").printed.size() == 2);
}

BOOST_AUTO_TEST_CASE(parts_broken_at_wide_marks_are_one_line_of_print_where_they_fill_the_column) {
  for (const std::string parts :
       {"她看着江面走了过来。\n《江湾渡口》挂在了船\n", "他把那块旧的木牌\n《江湾渡口》挂在了船头上\n",
        "他把那块木牌\n《渡口》\n挂在了船头的灯下面了\n"}) {
    const Metrics metrics = measured(broken_column() + parts + full_lines(4));
    BOOST_REQUIRE(metrics.printed.size() == kBrokenColumn + 5);
    const PrintedLine& whole = metrics.printed[kBrokenColumn];
    BOOST_TEST(whole.count == static_cast<std::uint32_t>(std::count(parts.begin(), parts.end(), '\n')));
    BOOST_TEST(whole.metrics.width == 40);
    BOOST_TEST(whole.metrics.advance == 2000);
    BOOST_TEST(whole.metrics.deficit == 0);
  }
}

// A column in which the extraction broke most lines: few are left to tell how wide it was.
BOOST_AUTO_TEST_CASE(the_few_full_lines_of_a_broken_column_tell_its_width) {
  std::string text;
  for (int i = 0; i < 4; ++i) text += "“江边的灯一盏一盏地亮了\n”说完就走了没回\n";
  for (int i = 0; i < 2; ++i) text += "他把旧木牌\n《江湾渡口》挂在了船头的灯下面\n";
  text += full_lines(3);
  for (int i = 0; i < 6; ++i) text += "他把旧木牌\n《江湾渡口》挂在了船头的灯下面\n";
  const Metrics metrics = measured(text);
  BOOST_TEST(metrics.printed.size() == 15u);
  for (const PrintedLine& line : metrics.printed) BOOST_TEST(line.metrics.width >= 38);
}

// No line begins with a closing mark, but parts at a mark fill the column again and again.
BOOST_AUTO_TEST_CASE(parts_that_fill_the_column_time_and_again_show_that_its_lines_were_broken) {
  std::string text = full_lines(6);
  for (int i = 0; i < 3; ++i) text += "他把那块木牌\n《渡口》\n挂在了船头的灯下面了\n" + full_lines(1);
  BOOST_TEST(measured(text).printed.size() == 12u);
}

BOOST_AUTO_TEST_CASE(parts_that_fill_the_column_by_chance_are_lines_of_their_own) {
  std::string twice = full_lines(6), seldom = full_lines(6);
  for (int i = 0; i < 2; ++i) twice += "他把那块木牌\n《渡口》\n挂在了船头的灯下面了\n" + full_lines(1);
  for (int i = 0; i < 3; ++i) seldom += "他把那块木牌\n《渡口》\n挂在了船头的灯下面了\n" + full_lines(1);
  for (int i = 0; i < 20; ++i) seldom += "他把那块木牌\n《渡口》收好了\n" + full_lines(1);
  BOOST_TEST(measured(twice).printed.size() == 14u);
  BOOST_TEST(measured(seldom).printed.size() == 78u);
}

// Korean is set in proportional marks, at which no extraction breaks a line.
BOOST_AUTO_TEST_CASE(a_headline_of_korean_that_closes_with_a_quotation_is_a_line_of_print) {
  std::string text = "강변일보 7\n나루터 상인들 “강변의 밤은 어두워야”\n한가람 기자\n";
  for (int i = 0; i < 8; ++i) text += "강변의 낮은 언덕에 선 늙은 나무 아래에서 한 사람씩\n";
  BOOST_TEST(measured(text).printed.size() == 11u);
}

// The first line of a paragraph falls short by its indent, by as much as the two characters of the last one's end take.
BOOST_AUTO_TEST_CASE(a_paragraphs_end_and_the_next_ones_first_line_are_two_lines_of_print) {
  for (const std::string end : {"了。", "了。”"}) {
    const Metrics metrics = measured(full_lines(6) + end + "\n江风吹过渡口的石阶灯火一盏一盏地亮\n" + full_lines(6));
    BOOST_TEST(metrics.printed.size() == 14u);
  }
}

BOOST_AUTO_TEST_CASE(a_paragraphs_end_and_the_quotation_below_it_are_two_lines_of_print) {
  const Metrics metrics =
      measured(broken_column() + "渡船已停三天。\n“水位还会涨”船长说他已经把缆绳换成新\n" + full_lines(4));
  BOOST_REQUIRE(metrics.printed.size() == kBrokenColumn + 6);
  BOOST_TEST(metrics.printed[kBrokenColumn].count == 1u);
}

// The mark that closes a quotation may stand alone on its line: what is below it is another line of print, unless that
// goes on with a mark of its own.
BOOST_AUTO_TEST_CASE(a_crosshead_below_a_closing_mark_is_a_line_of_print) {
  const Metrics metrics =
      measured(broken_column() + kSpeech + "渡船停航三日后的江湾码头灯火一盏一盏亮\n" + full_lines(4));
  BOOST_REQUIRE(metrics.printed.size() == kBrokenColumn + 6);
  BOOST_TEST(metrics.printed[kBrokenColumn].count == 2u);
  BOOST_TEST(metrics.printed[kBrokenColumn + 1].count == 1u);
}

BOOST_AUTO_TEST_CASE(a_title_with_a_stop_of_its_own_goes_on_behind_its_closing_mark) {
  const Metrics metrics = measured(broken_column() + "他演过“江边的灯。\n”\n（二〇三一年）又去江\n" + full_lines(4));
  BOOST_TEST(metrics.printed.size() == kBrokenColumn + 5);
}

BOOST_AUTO_TEST_CASE(a_credit_in_brackets_and_the_headline_below_it_are_two_lines_of_print) {
  const Metrics apart = measured(broken_column() + "（江湾社）\n渡船停航三日江湾码头今夜点灯\n" + full_lines(4));
  BOOST_TEST(apart.printed.size() == kBrokenColumn + 6);
  const Metrics one = measured(broken_column() + "（江湾社）\n《江湾渡口》今夜挂灯船照开\n" + full_lines(4));
  BOOST_TEST(one.printed.size() == kBrokenColumn + 5);
}

BOOST_AUTO_TEST_CASE(a_byline_and_the_quotation_below_it_are_two_lines_of_print) {
  const Metrics metrics = measured(broken_column() + "江小舟\n《江湾渡口》挂在了船头的灯下面把木牌\n" + full_lines(4));
  BOOST_REQUIRE(metrics.printed.size() == kBrokenColumn + 6);
  BOOST_TEST(metrics.printed[kBrokenColumn].count == 1u);
}

// A closing mark right before an opening one parts a line of print even where the rest would fill one but for an
// indent.
BOOST_AUTO_TEST_CASE(a_line_of_print_that_was_broken_between_two_marks_is_one_again) {
  const Metrics metrics = measured(broken_column() + "桥》\n《江湾渡口》挂在了船头的灯下面木牌\n" + full_lines(4));
  BOOST_REQUIRE(metrics.printed.size() == kBrokenColumn + 5);
  BOOST_TEST(metrics.printed[kBrokenColumn].count == 2u);
}

// Behind a sentence's end a quotation opens a paragraph where it falls short by an indent, and goes on where it falls
// short by what the line above takes.
BOOST_AUTO_TEST_CASE(a_short_sentences_end_and_the_quotation_behind_it_are_one_line_of_print_where_they_fill_it) {
  const Metrics one = measured(broken_column() + "他走了。\n“水位还会涨”船长说完就走了没\n" + full_lines(4));
  BOOST_TEST(one.printed.size() == kBrokenColumn + 5);
  const Metrics two = measured(broken_column() + "他走了。\n“水位还会涨”船长说完就走了没有人来\n" + full_lines(4));
  BOOST_TEST(two.printed.size() == kBrokenColumn + 6);
}

BOOST_AUTO_TEST_CASE(parts_that_do_not_fill_the_column_are_lines_of_their_own) {
  const Metrics metrics = measured(broken_column() + "他把那块木牌\n《渡口》\n收好了\n" + full_lines(4));
  BOOST_TEST(metrics.printed.size() == kBrokenColumn + 7);
}

BOOST_AUTO_TEST_CASE(three_parts_are_no_line_of_print_in_a_text_that_breaks_none) {
  const Metrics metrics = measured(full_lines(12) + "他把那块木牌\n《渡口》\n挂在了船头的灯下面了\n" + full_lines(4));
  BOOST_TEST(metrics.printed.size() == 19u);
}

BOOST_AUTO_TEST_CASE(an_english_line_that_begins_with_an_apostrophe_is_a_line_of_its_own) {
  BOOST_TEST(measured("The bells rang at noon\n’Twas the last time they did\n").printed.size() == 2);
}

BOOST_AUTO_TEST_CASE(the_language_is_that_of_the_issue) {
  BOOST_TEST(measured("江湾日报的记者说，这些船已经不在了。\n").language == "zh-Hans");
  BOOST_TEST(measured("港の人々は朝から船を見ていた。\n").language == "ja");
  BOOST_TEST(measured("The ferry was late and the crowd went home.\n").language == "en");
}

BOOST_AUTO_TEST_CASE(strokes_of_a_column_rule_are_no_text) {
  Source source;
  source.append("page.txt", "the bridge |\n|is closed\n| since the\nautumn ¦\n");
  const Metrics metrics = measure(source);
  BOOST_TEST(metrics.strokes.size() == 4);
  BOOST_TEST(source.view(metrics.lines[0].text) == "the bridge");
  BOOST_TEST(source.view(metrics.lines[1].text) == "is closed");
  BOOST_TEST(source.view(metrics.lines[2].text) == "since the");
  BOOST_TEST(metrics.lines[2].width == 9);
}

BOOST_AUTO_TEST_CASE(a_tables_bars_are_text) {
  for (const char* text :
       {"Wharf | 14\n|Mill | 9\n|Lock | 7\n|Weir | 2\n", "|Wharf|14|\n|Mill|9|\n|Lock|7|\n", "|one\n|two\nthree\n"})
    BOOST_TEST(measured(text).strokes.empty(), text);
}

BOOST_AUTO_TEST_CASE(a_margin_is_no_indent) {
  std::string text = "Seite 1\n";
  for (int i = 0; i < 20; ++i) text += i % 5 == 0 ? "    Der Fluss stieg\n" : "  bis an die alte Brücke\n";
  const Metrics metrics = measured(text);
  BOOST_TEST(metrics.lines[0].indent == 0);
  BOOST_TEST(metrics.lines[1].indent == 2);
  BOOST_TEST(metrics.lines[2].indent == 0);
}

BOOST_AUTO_TEST_CASE(indents_of_few_lines_or_of_many_are_no_margin) {
  std::string paragraphs;
  for (int i = 0; i < 20; ++i) paragraphs += i % 5 == 0 ? "heading\n" : "  a paragraph on one line\n";
  BOOST_TEST(measured(paragraphs).lines[1].indent == 2);
  BOOST_TEST(measured("  two lines\n  alone\n").lines[0].indent == 2);
}
