#include <boost/test/unit_test.hpp>

#include "folio/folio.h"
#include "issue/arrange.h"
#include "issue/compose.h"
#include "issue/conservation.h"
#include "issue/gather.h"

using namespace newsbind;

namespace {

// A page whose lines are marked by hand: a letter a line, K H D Y S T P V F J A B as in label.h, a small letter where
// the line goes on.
struct Marked {
  Source source;
  Metrics metrics;
  std::vector<Mark> marks;

  Marked(std::string_view text, std::string_view letters) {
    source.append("page.txt", text);
    metrics = measure(source);
    marks.resize(metrics.lines.size());
    std::size_t next = 0;
    for (std::size_t line = 0; line < metrics.lines.size(); ++line)
      if (!metrics.lines[line].text.empty()) marks[line] = mark_of(letters[next++]);
    BOOST_REQUIRE(next == letters.size());
  }

  static Mark mark_of(char letter) {
    static const std::string roles = "_KHDYSTPVFJAB";
    const bool goes_on = letter == 'c' || (letter >= 'a' && letter <= 'z');
    const char capital = letter == 'c' ? 'P' : goes_on ? static_cast<char>(letter - 32) : letter;
    return {static_cast<Role>(roles.find(capital)), goes_on};
  }

  Issue compose(const ComposeOptions& options = {}) const {
    Issue issue = newsbind::compose(source, metrics, marks, options);
    check_conservation(issue);
    return issue;
  }
};

// An outline: headings in brackets, a paragraph a line.
std::string outline(const Issue& issue) {
  std::string out;
  for (const Article& article : issue.articles) {
    out += "[" + (article.headline ? printed(issue.source, *article.headline) : "") + "]";
    for (const Block& block : article.body)
      for (const Run& line : block.lines) out += printed(issue.source, line) + "|";
  }
  return out;
}

// Pages of 30 one-line paragraphs, each begun by one of the lines.
Marked pages_begun_by(const std::vector<std::string>& lines) {
  std::string text, letters;
  for (const std::string& line : lines) {
    text += line + "\n\n";
    letters += 'P';
    for (int i = 0; i < 30; ++i) text += "The bell rang over the river.\n\n", letters += 'P';
  }
  return {text, letters};
}

}  // namespace

BOOST_AUTO_TEST_CASE(page_marks_within_the_text_are_struck) {
  const Marked pages = pages_begun_by(
      {"{7} The fog rose.", "It was said to {8} have been cold.", "Nobody came. {9}", "Down Quay Lane{10} they went."});
  const std::string told = outline(pages.compose());
  for (const char* line :
       {"[]The fog rose.|", "|It was said to have been cold.|", "|Nobody came.|", "|Down Quay Lane they went.|"})
    BOOST_TEST(told.find(line) != told.npos, line);
  ComposeOptions options;
  options.furniture = Policy::keep;
  BOOST_TEST(outline(pages.compose(options)).find("said to {8} have") != told.npos);
  options.furniture = Policy::appendix;
  const Issue appended = pages.compose(options);
  BOOST_REQUIRE_EQUAL(appended.appendix.size(), 1);
  BOOST_TEST(printed(appended.source, appended.appendix[0].body[0].lines[1]) == "{8} ");
}

BOOST_AUTO_TEST_CASE(a_hyphen_before_a_page_mark_is_dropped) {
  const std::string page = std::string(700, 'm') + ".";
  const Marked pages("[Pg 7] " + page + "\n\nIt was dis- [Pg 8]\ncovered.\n\n" + page + "\n\n[Pg 9] Gone.\n", "PPcPP");
  BOOST_TEST(outline(pages.compose()) == "[]" + page + "|It was discovered.|" + page + "|Gone.|");
}

BOOST_AUTO_TEST_CASE(a_page_mark_stands_beside_a_jump) {
  const std::string page = std::string(700, 'm') + ".";
  const Marked pages("Bell\n[Pg 1] " + page + "\nThe bell was  (Continued on Page 3)  [Pg 2]\nMill\n" + page +
                         "\n\f[Pg 3]  (Continued from Page 1) cast.\nRoad\n" + page + "\n[Pg 4]\n",
                     "HPPHPcHPF");
  BOOST_TEST(outline(pages.compose()) ==
             "[Bell]" + page + "|The bell was cast.|[Mill]" + page + "|[Road]" + page + "|");
}

BOOST_AUTO_TEST_CASE(a_page_mark_stands_beside_another_a_tab_a_sign_or_a_word) {
  const std::string page = std::string(700, 'm') + ".";
  const Marked pages("[Pg 1]\t" + page + "\nIt was cast [Pg 2] [Pg 3]\nof brass. " + page +
                         "\nIt  [Pg 4]\trang [Pg 5].\n" + page + "\nAda [Pg 6]Loom. " + page + "\n[Pg 7]\n",
                     "PPcPPPF");
  BOOST_TEST(outline(pages.compose()) ==
             "[]" + page + "|It was cast of brass. " + page + "|It  rang.|" + page + "|Ada Loom. " + page + "|");
}

BOOST_AUTO_TEST_CASE(a_paragraph_goes_on_behind_a_folio_and_a_caption) {
  const Marked page("渡口\n江水在夜里\n第2版\n灯塔亮了。\n涨了三尺。\n", "HPFTc");
  BOOST_TEST(outline(page.compose()) == "[渡口]江水在夜里涨了三尺。|[]灯塔亮了。|");
}

BOOST_AUTO_TEST_CASE(a_story_that_jumps_goes_on_behind_its_first_half) {
  const Marked pages("甲\n甲的开头，\n（下转第2版）\n乙\n乙文。\n\f（上接第1版）\n甲的结尾。\n丙\n丙文。\n",
                     "HPJHPJcHP");
  BOOST_TEST(outline(pages.compose()) == "[甲]甲的开头，甲的结尾。|[乙]乙文。|[丙]丙文。|");
}

BOOST_AUTO_TEST_CASE(a_jump_within_a_line_is_struck_and_the_rest_stays) {
  const Marked pages("渡口\n江水在夜里（下转第2版）\n灯塔\n灯塔亮了。\n\f（上接第1版）涨了三尺。\n", "HPHPc");
  BOOST_TEST(outline(pages.compose()) == "[渡口]江水在夜里涨了三尺。|[灯塔]灯塔亮了。|");
}

BOOST_AUTO_TEST_CASE(a_hyphen_before_a_jump_is_dropped) {
  const Marked pages("Bell\nThe bell was dis- (Continued on Page 2)\n\f(Continued from Page 1) covered on Monday.\n",
                     "HPc");
  BOOST_TEST(outline(pages.compose()) == "[Bell]The bell was discovered on Monday.|");
}

BOOST_AUTO_TEST_CASE(a_continuations_headline_is_struck_where_it_repeats_and_a_crosshead_where_it_does_not) {
  const Marked above("渡口石桥合龙\n桥工来了，\n（下转第2版）\n\f石桥合龙\n（上接第1版）\n都走了。\n", "HPJHJc");
  BOOST_TEST(outline(above.compose()) == "[渡口石桥合龙]桥工来了，都走了。|");
  const Marked below("渡口石桥合龙\n桥工来了，\n（下转第2版）\n\f（上接第1版）\n石桥合龙\n都走了。\n", "HPJJHP");
  BOOST_TEST(outline(below.compose()) == "[渡口石桥合龙]桥工来了，都走了。|");
  const Marked other("渡口石桥合龙\n桥工来了。\n（下转第2版）\n\f夜雨与灯\n（上接第1版）\n灯都灭了。\n", "HPJHJP");
  const Issue issue = other.compose();
  BOOST_TEST(outline(issue) == "[渡口石桥合龙]桥工来了。|夜雨与灯|灯都灭了。|");
  BOOST_TEST((issue.articles[0].body[1].kind == BlockKind::crosshead));
}

BOOST_AUTO_TEST_CASE(two_jumps_to_one_page_are_told_apart_by_their_words) {
  const Marked pages(
      "石桥合龙\n桥工来了，\n（下转第2版）\n茶馆开张\n茶客来了，\n（下转第2版）\n"
      "\f茶馆热闹\n（上接第1版）\n茶客都坐下了。\n石桥热闹\n（上接第1版）\n桥工都走了。\n",
      "HPJHPJHJcHJc");
  BOOST_TEST(outline(pages.compose()) ==
             "[石桥合龙]石桥热闹|桥工来了，桥工都走了。|[茶馆开张]茶馆热闹|茶客来了，茶客都坐下了。|");
}

BOOST_AUTO_TEST_CASE(a_story_jumps_twice_and_folios_name_the_pages) {
  const Marked pages(
      "石桥合龙\n桥工来了，\n（下转A4版）\n\f第A4版\n（上接A1版）\n都歇了，\n（下转A7版）\n茶馆\n茶客来了。\n"
      "\f第A7版\n（上接A4版）\n都走了。\n",
      "HPJFJcJHPFJc");
  BOOST_TEST(outline(pages.compose()) == "[石桥合龙]桥工来了，都歇了，都走了。|[茶馆]茶客来了。|");
}

BOOST_AUTO_TEST_CASE(a_page_without_its_sections_letter_is_the_one_that_a_jump_names_with_it) {
  const Marked front("石桥合龙\n桥工来了，\n（下转A4版）\n\f第4版\n（上接A1版）\n都走了。\n", "HPJFJc");
  BOOST_TEST(outline(front.compose()) == "[石桥合龙]桥工来了，都走了。|");
  const Marked other("石桥合龙\n桥工来了，\n（下转A4版）\n\f第B4版\n（上接C1版）\n都走了。\n", "HPJFJP");
  BOOST_TEST(outline(other.compose()) == "[石桥合龙]桥工来了，|都走了。|");
}

BOOST_AUTO_TEST_CASE(a_jump_whose_other_end_is_missing_is_told) {
  const Marked pages("甲\n甲文。\n（下转第3版）\n\f乙\n（上接第7版）\n乙文。\n", "HPJHJP");
  std::vector<LineJump> lone;
  const Issue issue = newsbind::compose(pages.source, pages.metrics, pages.marks, {}, &lone);
  check_conservation(issue);
  BOOST_TEST(outline(issue) == "[甲]甲文。|[乙]乙文。|");
  BOOST_REQUIRE(lone.size() == 2u);
  BOOST_TEST(lone[0].line == 2u);
  BOOST_TEST(!lone[1].jump.onward);
}

BOOST_AUTO_TEST_CASE(half_a_jump_loses_nothing) {
  BOOST_TEST(outline(Marked("（上接第1版）\n无头的文字。\n", "JP").compose()) == "[]无头的文字。|");
  BOOST_TEST(outline(Marked("甲\n甲文。\n（下转第2版）\n", "HPJ").compose()) == "[甲]甲文。|");
}

BOOST_AUTO_TEST_CASE(a_headline_behind_its_story_is_given_back) {
  const Marked page(
      "园区开放\n园区今日开放。\n本报讯 轮渡票价三年不变。\n轮渡票价不变\n小学来了老师\n小学的老师来了。\n", "HPPHHP");
  BOOST_TEST(outline(page.compose()) ==
             "[园区开放]园区今日开放。|[轮渡票价不变]本报讯 轮渡票价三年不变。|[小学来了老师]小学的老师来了。|");
}

BOOST_AUTO_TEST_CASE(a_headline_before_its_story_stays) {
  const Marked page("园区开放\n本报讯 园区今日开放。\n轮渡票价不变\n本报讯 轮渡票价三年不变。\n", "HPHP");
  BOOST_TEST(outline(page.compose()) == "[园区开放]本报讯 园区今日开放。|[轮渡票价不变]本报讯 轮渡票价三年不变。|");
}

// The second headline is the first one's deck, whose text takes up the words of both.
BOOST_AUTO_TEST_CASE(a_headline_above_another_stays_where_the_text_below_is_its_own) {
  const Marked page(
      "石阶重开\n石阶明日重开。\n本报讯 灯也修好了。\n船工罢工三日\n船工要求加薪\n船工昨日罢工，要求加薪三成。\n",
      "HPPHHP");
  BOOST_TEST(outline(page.compose()) ==
             "[石阶重开]石阶明日重开。|本报讯 灯也修好了。|[船工罢工三日][船工要求加薪]船工昨日罢工，要求加薪三成。|");
}

BOOST_AUTO_TEST_CASE(a_caption_between_stories_is_a_picture) {
  const Issue issue = Marked("甲\n甲文。\n大桥架设到位。（高岑）\n乙\n乙文。\n", "HPTHP").compose();
  BOOST_REQUIRE(issue.articles.size() == 3);
  BOOST_TEST((issue.articles[1].kind == ArticleKind::picture));
  const Run& caption = issue.articles[1].body[0].lines[0];
  BOOST_TEST((caption.back().role == Inline::credit));
  BOOST_TEST(printed(issue.source, caption.back()) == "（高岑）");
}

BOOST_AUTO_TEST_CASE(advertisements_are_struck_kept_or_put_behind) {
  const Marked page("甲\n甲文。\n恒筑门窗\n电话 0000-5550188\n", "HPAA");
  ComposeOptions options;
  BOOST_TEST(page.compose(options).articles.size() == 1u);
  options.ads = Policy::keep;
  BOOST_TEST((page.compose(options).articles[1].kind == ArticleKind::advertisement));
  options.ads = Policy::appendix;
  BOOST_TEST(page.compose(options).appendix.size() == 1u);
  BOOST_TEST(page.compose(options).articles.size() == 1u);
}

BOOST_AUTO_TEST_CASE(verse_keeps_its_lines_and_prose_does_not) {
  const Issue issue =
      Marked("Here lay a boat\nthat would not float\n\nThe boat was sold\non Monday.\n", "VVPc").compose();
  BOOST_TEST(issue.articles[0].body[0].lines.size() == 2u);
  BOOST_TEST(printed(issue.source, issue.articles[0].body[1].lines[0]) == "The boat was sold on Monday.");
}

BOOST_AUTO_TEST_CASE(hyphens_ligatures_and_controls_are_replaced_and_counted) {
  const Issue issue = Marked("The of\uFB01cer was at the har-\nbour\x01 again.\n", "Pc").compose();
  BOOST_TEST(outline(issue) == "[]The officer was at the harbour again.|");
}

BOOST_AUTO_TEST_CASE(two_files_without_line_ends_still_join_with_a_space) {
  Source source;
  source.append("1.txt", "The ferry was");
  source.append("2.txt", "late.");
  const Metrics metrics = measure(source);
  const Issue issue = compose(source, metrics, {Marked::mark_of('P'), Marked::mark_of('c')}, {});
  check_conservation(issue);
  BOOST_TEST(outline(issue) == "[]The ferry was late.|");
}

BOOST_AUTO_TEST_CASE(a_lost_character_and_one_printed_twice_are_found) {
  Issue issue = Marked("One.\nTwo.\n", "PP").compose();
  Issue lost = issue;
  lost.articles[0].body.pop_back();
  BOOST_CHECK_EXCEPTION(check_conservation(lost), ConservationError, [](const ConservationError& error) {
    return std::string(error.what()).starts_with("page.txt:2:");
  });
  Issue twice = issue;
  twice.articles[0].body.push_back(twice.articles[0].body[0]);
  BOOST_CHECK_THROW(check_conservation(twice), ConservationError);
}

BOOST_AUTO_TEST_CASE(what_the_user_says_wins) {
  const Marked page("江湾日报 2031年5月8日 第3版\n甲\n甲文。\n", "FHP");
  ComposeOptions options;
  options.given.date = "2030";
  const Metadata known = page.compose(options).metadata;
  BOOST_TEST(known.date == "2030");
  BOOST_TEST(known.title == "江湾日报");
  BOOST_TEST(known.identifier.starts_with("urn:uuid:"));
  BOOST_TEST(page.compose().pages[0].label == "3");
}

BOOST_AUTO_TEST_CASE(the_same_text_has_the_same_identifier) {
  const Marked one("甲\n甲文。\n", "HP"), other("甲\n乙文。\n", "HP");
  BOOST_TEST(one.compose().metadata.identifier == one.compose().metadata.identifier);
  BOOST_TEST(one.compose().metadata.identifier != other.compose().metadata.identifier);
}

BOOST_AUTO_TEST_CASE(jump_lines_say_where) {
  BOOST_TEST(read_jump("（下转第三版）").page == "3");
  BOOST_TEST(read_jump("下转第十二版").page == "12");
  BOOST_TEST(!read_jump("(上接第1版)").onward);
  BOOST_TEST(read_jump("Continued on Page 14, Column 2").page == "14");
  BOOST_TEST(!read_jump("From Page 1").onward);
  BOOST_TEST(!read_jump("Fortsetzung von Seite 2").onward);
  BOOST_TEST(read_jump("Fortsetzung auf Seite 2").onward);
}

BOOST_AUTO_TEST_CASE(folios_are_read_in_every_notation) {
  const auto date = [](std::string_view line) { return read_folio(line).date; };
  BOOST_TEST(date("江湾日报　2031年5月8日　星期四") == "2031-05-08");
  BOOST_TEST(date("二〇三一年五月十八日") == "2031-05-18");
  BOOST_TEST(date("山城晨報　民國一一二年四月九日") == "2023-04-09");
  BOOST_TEST(date("潮騒新聞　２０３１年（令和１３年）１１月３日") == "2031-11-03");
  BOOST_TEST(date("솔대일보 2031년 10월 14일 화요일") == "2031-10-14");
  BOOST_TEST(date("PORT ELLERY, SATURDAY, OCTOBER 7, 1905.") == "1905-10-07");
  BOOST_TEST(date("Nr. 214   16. September 2031") == "2031-09-16");
  BOOST_TEST(date("Samedi 18 février 1905") == "1905-02-18");
  BOOST_TEST(date("The May queen of 1905").empty());
  BOOST_TEST(date("12.5.3").empty());
}

BOOST_AUTO_TEST_CASE(folios_name_pages_and_numbers) {
  BOOST_TEST(read_folio("第１２版　要闻").page == "12");
  BOOST_TEST(read_folio("— 7 —").page == "7");
  BOOST_TEST(read_folio("THE WHARF GAZETTE   Page 3").page == "3");
  BOOST_TEST(read_folio("江湾日报 总第4211期").issue_number == "4211");
  BOOST_TEST(read_folio("Vol. XII. No. 40.").volume_number == "XII");
  BOOST_TEST(read_folio("Vol. XII. No. 40.").issue_number == "40");
  BOOST_TEST(read_folio("THE WHARF GAZETTE   Page 3").names.front() == "THE WHARF GAZETTE");
}
