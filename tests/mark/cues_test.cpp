#include "mark/cues.h"

#include <boost/test/unit_test.hpp>

#include "mark/content_words.h"
#include "mark/lead.h"

using namespace newsbind;

namespace {

bool has(std::string_view line, Cue cue) { return find_cues(line).has(cue); }

std::string dateline(std::string_view line) { return std::string(line.substr(0, dateline_size(line))); }
std::string credit(std::string_view line) { return std::string(line.substr(line.size() - credit_size(line))); }

}  // namespace

BOOST_AUTO_TEST_CASE(words_are_found_where_they_count) {
  BOOST_TEST(has("By Thomas Quill", Cue::byline));
  BOOST_TEST(!has("Stand by Thomas Quill", Cue::byline));
  BOOST_TEST(has("■ 本报记者 鲁青禾", Cue::sign));
  BOOST_TEST(has("（下转第3版）", Cue::jump));
  BOOST_TEST(has("Continued on Page 4", Cue::jump));
  BOOST_TEST(!has("The strike continued for a week", Cue::jump));
  BOOST_TEST(has("Lumley & Sons, Grocers", Cue::firm));
  BOOST_TEST(!has("The income fell", Cue::firm));
  BOOST_TEST(has("热线：0000-5550188", Cue::contact));
  BOOST_TEST(has("图为渡口的灯塔。", Cue::caption));
  BOOST_TEST(has("第12版", Cue::page_number));
  BOOST_TEST(!has("新版教材", Cue::page_number));
}

BOOST_AUTO_TEST_CASE(a_caption_says_who_stands_where) {
  for (const char* line :
       {"船长（左二）把缆绳递给水手。", "谷一鸣（后右）守着灯塔，右为他的妻子。", "江小舟（站者）和母亲（中）在渡口。",
        "浜口（写真左）が灯台に立つ。", "선장(왼쪽)이 밧줄을 건네고 있다.", "왼쪽부터 선장, 등대지기.",
        "Captain Quill (second from left) hands over the rope.", "From left: Quill, Lumley, Hatch.",
        "Le capitaine (à droite) et son frère.", "Der Kapitän (rechts) am Steg."})
    BOOST_TEST(has(line, Cue::placement), line);
}

BOOST_AUTO_TEST_CASE(a_bracket_with_more_than_a_place_in_a_picture_places_nobody) {
  for (const char* line : {"渡口的灯（上）", "他（左边的那个渔民）走了。", "江湾港（中国）有限公司", "（一）灯塔",
                           "Der Rechtsanwalt (Rechtsanwalt) kam.", "They left the harbour (all of them).",
                           "La gauche (centre gauche) a gagné.", "(오른쪽 눈) 수술", "（", "left", ""})
    BOOST_TEST(!has(line, Cue::placement), line);
}

BOOST_AUTO_TEST_CASE(the_place_that_a_letter_is_from_is_seen) {
  for (const char* line :
       {"OAKHAM, MAINE.", "Mill Row, Wharf End", "ST. JOHN'S, NEW BRUNSWICK.", "Bad Moor, Österreich"})
    BOOST_TEST(has(line, Cue::place), line);
  for (const char* line : {"OAKHAM.", "Oakham, in Maine", "OAKHAM, MAINE, MAY 3.", "Bees, wasps", "Oakham, Maine 1881",
                           ", MAINE", "OAKHAM,", "The Old Mill by the River, Maine", "江湾，南岸", ""})
    BOOST_TEST(!has(line, Cue::place), line);
}

BOOST_AUTO_TEST_CASE(a_verb_is_a_word_of_its_own_within_the_line) {
  BOOST_TEST(has("The lamp was lit.", Cue::verb));
  BOOST_TEST(has("Die Laterne wird gelöscht.", Cue::verb));
  BOOST_TEST(!has("The wasp's nest.", Cue::verb));
  BOOST_TEST(!has("Was", Cue::verb));
}

BOOST_AUTO_TEST_CASE(shapes_are_seen) {
  BOOST_TEST(has("— 7 —", Cue::number_only));
  BOOST_TEST(has("* * *", Cue::rule));
  BOOST_TEST(!has("……", Cue::rule));
  BOOST_TEST(!has("」", Cue::rule));
  BOOST_TEST(has("Saturday, October 7, 1905", Cue::date));
  BOOST_TEST(has("2031年5月8日", Cue::date));
  BOOST_TEST(!has("岁月的河水", Cue::date));
}

BOOST_AUTO_TEST_CASE(a_dateline_ends_where_the_news_begins) {
  BOOST_TEST(dateline("本报讯 昨日，渡口开航。") == "本报讯");
  BOOST_TEST(dateline("本报讯（记者 秦晚）渡口开航。") == "本报讯（记者 秦晚）");
  BOOST_TEST(dateline("新华社江湾4月2日电 渡口开航。") == "新华社江湾4月2日电");
  BOOST_TEST(dateline("【汐見＝浜口】港が開いた。") == "【汐見＝浜口】");
  BOOST_TEST(dateline("PORT ELLERY, May 3 -- The ferry is off.") == "PORT ELLERY, May 3 --");
  BOOST_TEST(dateline("(솔대=가온통신) 등대가") == "(솔대=가온통신)");
}

BOOST_AUTO_TEST_CASE(a_sentence_is_no_dateline) {
  BOOST_TEST(dateline("本报记者走访了三个渡口，没有一家在讯期停航。").empty());
  BOOST_TEST(dateline("The ferry is off -- nobody knows why.").empty());
  BOOST_TEST(dateline("USA for ever").empty());
  BOOST_TEST(dateline("").empty());
}

BOOST_AUTO_TEST_CASE(a_credit_is_a_short_name_in_brackets_at_the_end) {
  BOOST_TEST(credit("届时两岸通车。(高岑)") == "(高岑)");
  BOOST_TEST(credit("届时两岸通车。（记者 高岑）") == "（记者 高岑）");
  BOOST_TEST(credit("同比增长（见图2）").empty());
  BOOST_TEST(credit("(高岑)").empty());
  BOOST_TEST(credit("两岸通车（包括北引桥、南引桥，以及匝道）").empty());
}

BOOST_AUTO_TEST_CASE(two_texts_on_one_matter_share_words) {
  const auto headline = content_words("跨江轮渡票价三年不变");
  BOOST_TEST(count_shared(headline, content_words("跨江轮渡的票价三年之内不会变动")) >
             count_shared(headline, content_words("山区小学迎来第一位音乐老师")));
  BOOST_TEST(count_shared(content_words("Dredger strikes a bell"),
                          content_words("the bell, said the DREDGER'S master")) == 2u);
}

BOOST_AUTO_TEST_CASE(a_joint_word_is_what_the_two_ends_make_side_by_side) {
  BOOST_TEST(content_words("江水") == std::vector<std::uint32_t>{joint_word("夜里的江", "水涨了")});
  BOOST_TEST(content_words("등대") == std::vector<std::uint32_t>{joint_word("낡은 등", "대지기")});
  BOOST_TEST(joint_word("夜里的江", "水涨了") != joint_word("夜里的水", "江涨了"));
}

BOOST_AUTO_TEST_CASE(ends_of_another_script_or_with_a_mark_make_no_joint_word) {
  BOOST_TEST(joint_word("夜里的江。", "水涨了") == 0u);
  BOOST_TEST(joint_word("夜里的江", "“水涨了”") == 0u);
  BOOST_TEST(joint_word("the fer", "ry was late") == 0u);
  BOOST_TEST(joint_word("夜里的江", "5时") == 0u);
  BOOST_TEST(joint_word("", "水涨了") == 0u);
  BOOST_TEST(joint_word("夜里的江", "") == 0u);
}

BOOST_AUTO_TEST_CASE(a_line_signs_off_with_a_trade_and_a_name) {
  for (const char* line : {"石桥通了。报导．摄影╱江小舟", "文／图 谷一鸣", "灯亮了。撮影＝浜口", "사진=가온통신",
                           "整理：秦夜晚", "报道｜鲁青禾 高岑", "记者：秦夜晚"})
    BOOST_TEST(signs_off(line), line);
}

BOOST_AUTO_TEST_CASE(a_line_that_only_names_a_trade_or_has_a_colon_signs_nothing) {
  for (const char* line :
       {"他学会了摄影", "船长说：灯亮了", "摄影：渡口的灯亮了，人都来了", "报道：2031", "整理：", "：江小舟", "摄影╱江",
        "记者：渡口的灯为何不亮", "报导说江小舟到了", "摄影╱江湾渡口管理所第二分所的人", ""})
    BOOST_TEST(!signs_off(line), line);
}
