// What tells chrome, notices, page marks and signatures by their words.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <utility>
#include <vector>

#include "mark/chrome.h"
#include "mark/notice.h"
#include "mark/page_marks.h"
#include "mark/signature.h"
#include "mark/web_page.h"

using namespace newsbind;

BOOST_AUTO_TEST_CASE(a_line_of_a_web_pages_words_is_chrome) {
  for (const char* line :
       {"上一版  下一版", "上一篇 | 下一篇", "【打印】【关闭】【返回】", "放大 缩小 默认", "上一頁　下一頁", "返回目录",
        "記事をシェア", "前の記事 | 次の記事", "공유하기", "이전기사  다음기사", "기사 공유  URL 복사",
        "Share this article", "Previous page | Next page", "Print  Share  Email", "« Page précédente",
        "Vorherige Seite  Nächste Seite"})
    BOOST_TEST((read_chrome(line) == Chrome::certain), line);
}

BOOST_AUTO_TEST_CASE(one_word_that_a_headline_may_hold_is_doubtful) {
  for (const char* line : {"放大", "Next", "返回", "シェア", "공유", "Home"})
    BOOST_TEST((read_chrome(line) == Chrome::doubtful), line);
  const std::vector<bool> found =
      find_chrome({"返回", "渡口的灯昨夜亮了", "放大", "上一版 下一版", "缩小", "关闭", "Next"});
  BOOST_TEST(found == std::vector<bool>({false, false, true, true, true, true, true}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_sentence_with_such_words_is_no_chrome) {
  for (const char* line :
       {"下一版将于周三出版", "他把照片放大，又缩小", "上一版的错字", "Share this article with the poor",
        "Next page turned", "Printing shares rise", "공유하기로 했다", "記事をシェアした人", "Print", "第3版", ""})
    BOOST_TEST((read_chrome(line) != Chrome::certain), line);
}

BOOST_AUTO_TEST_CASE(what_a_site_sets_about_a_story_is_chrome) {
  for (const char* line :
       {"首页 > 要闻 > 本地", "홈 > 소식마당 > 주간소식", "Home » News", "当前位置：首页 > 要闻",
        "승인 2031.11.03 16:28", "• 댓글 0", "浏览次数：12", "发布时间：2031-05-08 10:00",
        "关于我们 | 联系我们 | 网站地图", "About us | Contact | Jobs | Privacy", "专栏:", "作者：", "See other formats",
        "Full text of \"The Wharf Gazette\"", "![](https://a.example/b.jpg)", "<img src=\"https://a.example/b.jpg\">"})
    BOOST_TEST((read_chrome(line) == Chrome::certain), line);
  for (const char* line : {"首页", "汽油 > 柴油 > 煤油", "승인을 받았다", "댓글 창을 닫는다", "浏览次数超过12万",
                           "江湾 | 北岸 | 南岸", "联系我们 | 江湾", "提要：", "Home and harbour", "![The lamp] was lit",
                           "See other forms", "Full text of the treaty"})
    BOOST_TEST((read_chrome(line) != Chrome::certain), line);
}

BOOST_AUTO_TEST_CASE(a_list_of_sections_is_a_menu) {
  const auto all = [](const std::vector<bool>& found) {
    return std::all_of(found.begin(), found.end(), [](bool one) { return one; });
  };
  BOOST_TEST(all(find_menus({"• 时政", "• 国际", "• 体育", "• 文化", "• 更多>>"})));
  BOOST_TEST(!find_menus({"• 面粉", "• 白糖", "• 鸡蛋", "• 牛奶", "• 酵母"})[0]);
  BOOST_TEST(!find_menus({"• 时政", "• 国际", "• 体育"})[0]);
}

BOOST_AUTO_TEST_CASE(records_stand_before_each_story) {
  const std::vector<bool> found = find_records({"제목\t나루", "필자\t강은우", "형태\t시", "강물이 흐른다.",
                                                "제목\t다리", "필자\t노강", "형태\t시", "다리가 섰다."});
  BOOST_TEST(found == std::vector<bool>({true, true, true, false, true, true, true, false}),
             boost::test_tools::per_element());
  BOOST_TEST(!find_records({"쌀\t3", "콩\t5", "밀\t2", "장이 섰다."})[0]);
}

namespace {

// Lines with so many others between them.
std::vector<std::string_view> spread(const std::vector<std::pair<std::size_t, std::string_view>>& lines) {
  std::vector<std::string_view> all;
  for (const auto& [before, line] : lines) {
    all.insert(all.end(), before, "The bell rang over the river.");
    all.push_back(line);
  }
  return all;
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_marks_of_pages_are_found_with_a_blank) {
  const auto marks =
      find_page_marks(spread({{0, "{7} The fog."}, {60, "to {8} go"}, {55, "gone. {9}"}, {70, "on{10} it"}}));
  BOOST_REQUIRE_EQUAL(marks.size(), 4);
  const std::size_t expected[][3] = {{0, 0, 4}, {61, 3, 7}, {117, 5, 9}, {188, 2, 6}};
  for (std::size_t i = 0; i < 4; ++i) {
    BOOST_TEST(marks[i].line == expected[i][0]);
    BOOST_TEST(marks[i].begin == expected[i][1]);
    BOOST_TEST(marks[i].end == expected[i][2]);
  }
  BOOST_TEST(find_page_marks(spread({{0, "[Pg 7]"}, {30, "[Pg 8]"}, {300, "[Pg 11]"}})).size() == 3);
  BOOST_TEST(find_page_marks({"[Pg iv]", "It was [Pg 12] gone.", "[Page 3]", "[Pg x7]", "[Pg ]", "[1]"}).size() == 2);
  BOOST_TEST(find_page_marks(spread({{0, "[Seite 7]"}, {30, "[Seite 8]"}, {30, "[Seite 9]"}})).size() == 3);
}

BOOST_AUTO_TEST_CASE(what_else_stands_in_brackets_is_no_page_mark) {
  BOOST_TEST(find_page_marks(spread({{0, "on {7} it"}, {60, "to {8} go"}})).empty());
  BOOST_TEST(find_page_marks(spread({{0, "on [1] it"}, {60, "to [2] go"}, {60, "gone. [3]"}})).empty());
  BOOST_TEST(find_page_marks(spread({{0, "{1} Lamps"}, {3, "{2} Nets"}, {3, "{3} Rope"}})).empty());
  BOOST_TEST(find_page_marks(spread({{0, "on{1} it"}, {200, "to{2} go"}, {9, "gone.{3}"}, {90, "here{4}"}})).empty());
  BOOST_TEST(find_page_marks(spread({{0, "on{1} it"}, {60, "to{2} go"}, {60, "gone.{3}"}, {60, "{1} Ibid."}})).empty());
  BOOST_TEST(find_page_marks(spread({{0, "see [p. 12]"}, {60, "see [p. 13]"}, {60, "see [p. 14]"}})).empty());
  BOOST_TEST(find_page_marks(spread({{0, "a^{2} of"}, {60, "b^{3} of"}, {60, "c^{4} of"}})).empty());
  BOOST_TEST(find_page_marks(spread({{0, "{1} That it"}, {60, "{2} That we"}, {60, "{3} That he"}})).empty());
  BOOST_TEST(find_page_marks(spread({{0, "{a}"}, {60, "{}"}, {60, "{12345}"}, {60, "{7"}})).empty());
}

BOOST_AUTO_TEST_CASE(a_notices_heading_is_known) {
  for (const char* line :
       {"遗失声明", "江湾区水务局公告", "注销公告", "拍卖公告", "聲明", "【公告】", "공고", "NOTICE TO CREDITORS",
        "NOTICE OF SALE OF LAND", "NOTICE OF SALE -- REAL ESTATE", "外交部迁址公告", "Sheriff's Sale.", "LEGAL NOTICES",
        "Public Notice.", "Amtliche Bekanntmachung", "AVIS AU PUBLIC", "EDICTO"})
    BOOST_TEST(is_notice_heading(line), line);
  BOOST_TEST(opens_notice("Notice is hereby given that the ferry will rest."));
  BOOST_TEST(opens_notice("Public notice is hereby given, pursuant to the act, that it will."));
}

BOOST_AUTO_TEST_CASE(a_headline_that_tells_of_a_notice_is_none) {
  for (const char* line :
       {"外交部发表声明", "两国签署联合声明", "外交部声明", "墙上的那张启事", "SHERIFF'S SALE DRAWS BIG CROWD",
        "Notice Taken of the Tanner's Dog", "He Gave Notice", "渡口石桥合龙", "Avis de tempête sur la côte",
        "The town clerk has put up a notice to creditors of the old ferry company."})
    BOOST_TEST(!is_notice_heading(line), line);
  BOOST_TEST(!opens_notice("The notice is hereby withdrawn."));
  BOOST_TEST(!opens_notice("Notice is hereby given, read the card on the door."));
}

BOOST_AUTO_TEST_CASE(below_a_heading_of_chinese_a_reporter_or_a_dateline_tells_of_a_notice) {
  BOOST_TEST(tells_of_notice("新港公司公告", "本报记者 江小舟"));
  BOOST_TEST(tells_of_notice("新港公司公告", "本报江湾讯 新港公司昨天公布年报。"));
  BOOST_TEST(!tells_of_notice("停水公告", "江湾市自来水公司"));
  BOOST_TEST(!tells_of_notice("SHERIFF'S SALE", "By John Coe, Sheriff"));
}

BOOST_AUTO_TEST_CASE(a_letters_closing_formula_is_known) {
  for (const char* line : {"Yours, etc.,", "Yours truly,", "I am, Sir,", "Hochachtungsvoll", "此致"})
    BOOST_TEST(is_closing_formula(line), line);
  for (const char* line :
       {"Yours is the only boat that", "Respectfully the crowd stood by, and nobody sang,", "Yours truly.", ""})
    BOOST_TEST(!is_closing_formula(line), line);
}

BOOST_AUTO_TEST_CASE(fields_of_a_catalogue_and_of_a_letters_head_are_of_a_record) {
  const std::vector<bool> found =
      find_fields({"Title: Wharf mirror", "Uniform Title: Wharf mirror", "Genre: newspaper", "newspaper ( sobekcm )",
                   "Holding Location: Gull Rock", "System ID: GR1:2", "THE UPPER PUMP", "From: the pump, with thanks"});
  BOOST_TEST(found == std::vector<bool>({true, true, true, true, true, true, false, false}),
             boost::test_tools::per_element());
  BOOST_TEST(find_fields({"From: a@b.example", "To: c@d.example", "Date: 1 Oct 1997", "The pump."}) ==
                 std::vector<bool>({true, true, true, false}),
             boost::test_tools::per_element());
  BOOST_TEST(!find_fields({"Title: The Pump", "Author: H. Oakes", "Publisher: Thorne", "Language: English"})[0]);
}

BOOST_AUTO_TEST_CASE(one_record_is_enough_where_two_labels_are_an_archives) {
  BOOST_TEST(find_records({"잡지명\t나루", "발행일\t2031년", "형태\t시", "강물이 흐른다."})[0]);
  BOOST_TEST(!find_records({"제목\t나루", "값\t3", "형태\t시", "강물이 흐른다."})[0]);
}

BOOST_AUTO_TEST_CASE(fields_between_dashes_open_a_text_of_markdown) {
  const auto count = [](const std::vector<bool>& found) { return std::count(found.begin(), found.end(), true); };
  BOOST_TEST(count(find_front_matter({"---", "title: The Pump", "tags:", "- water", "---", "The pump: it gave."})) ==
             5);
  BOOST_TEST(count(find_front_matter({"---", "The pump gave water.", "---", "It was dry."})) == 0);
  BOOST_TEST(count(find_front_matter({"The pump", "---", "title: The Pump", "---"})) == 0);
}
