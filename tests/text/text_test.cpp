#include <boost/test/unit_test.hpp>

#include "text/hyphen.h"
#include "text/joint.h"
#include "text/language.h"
#include "text/width.h"

using namespace newsbind::text;

namespace {

// Two lines as one, after the other lines have been read.
std::string joined(std::string left, const std::string& right, const std::string& language,
                   std::initializer_list<const char*> others = {}) {
  Lexicon lexicon;
  for (const char* line : others) lexicon.add_line(line);
  const Joiner joiner(language, lexicon);
  switch (judge_hyphen(left, right, language, lexicon)) {
    case HyphenVerdict::drop: left.resize(left.size() - hyphen_size(left)); return left + right;
    case HyphenVerdict::keep: return left + right;
    case HyphenVerdict::suspend: return left + " " + right;
    case HyphenVerdict::not_hyphen: break;
  }
  return left + (joiner.joint(left, right) == Joint::space ? " " : "") + right;
}

}  // namespace

BOOST_AUTO_TEST_CASE(wide_characters_take_two_columns) {
  BOOST_TEST(width("江湾abc") == 7);
  BOOST_TEST(width("ＡＢ，。") == 8);
  BOOST_TEST(width("한강") == 4);
  BOOST_TEST(width("e\u0301") == 1);
  BOOST_TEST(width("“”—") == 3);
}

BOOST_AUTO_TEST_CASE(han_joins_with_nothing_and_latin_with_a_space) {
  BOOST_TEST(joined("江水在夜", "里涨了", "zh-Hans") == "江水在夜里涨了");
  BOOST_TEST(joined("全市使用", "5G网络", "zh-Hans") == "全市使用5G网络");
  BOOST_TEST(joined("他说：", "“好。”", "zh-Hans") == "他说：“好。”");
  BOOST_TEST(joined("到20", "31年", "zh-Hans") == "到2031年");
  BOOST_TEST(joined("港が開い", "た。", "ja") == "港が開いた。");
  BOOST_TEST(joined("The ferry", "was late", "en") == "The ferry was late");
  BOOST_TEST(joined("The ferry,", "“late again”", "en") == "The ferry, “late again”");
  BOOST_TEST(joined("the ferry (", "late", "en") == "the ferry (late");
  BOOST_TEST(joined("das „Vorhaben“", "begann", "de") == "das „Vorhaben“ begann");
  BOOST_TEST(joined("siehe https://wiese.example/", "bote", "de") == "siehe https://wiese.example/bote");
}

BOOST_AUTO_TEST_CASE(a_latin_word_cut_in_a_han_line_is_whole_again_where_it_stands_elsewhere) {
  BOOST_TEST(joined("企业取得AE", "O资质", "zh-Hans", {"海关AEO认证"}) == "企业取得AEO资质");
  BOOST_TEST(joined("乐队Harbour", "Light来了", "zh-Hans") == "乐队Harbour Light来了");
}

BOOST_AUTO_TEST_CASE(korean_lines_join_with_a_space_where_they_end_between_words) {
  BOOST_TEST(joined("등대지기", "숙소가", "ko") == "등대지기 숙소가");
}

BOOST_AUTO_TEST_CASE(korean_lines_that_end_between_syllables_join_as_the_words_want) {
  Lexicon lexicon;
  Joiner joiner("ko", lexicon);
  for (int i = 0; i < 5; ++i) joiner.show("사업을 추진한", "다고 밝혔다");
  BOOST_TEST((joiner.joint("계획을 발표했", "다고") == Joint::nothing));
  BOOST_TEST((joiner.joint("계획을 발표했다.", "시는") == Joint::space));
}

BOOST_AUTO_TEST_CASE(the_printers_hyphen_goes) {
  BOOST_TEST(joined("the bell was dis-", "covered", "en") == "the bell was discovered");
  BOOST_TEST(joined("der Magi-", "strat", "de") == "der Magistrat");
  BOOST_TEST(joined("the har\u00AD", "bour", "en") == "the harbour");
  BOOST_TEST(joined("der Ma¬", "gistrat", "de") == "der Magistrat");
  BOOST_TEST(joined("A GREAT RE-", "PORT", "en") == "A GREAT REPORT");
}

BOOST_AUTO_TEST_CASE(the_words_own_hyphen_stays) {
  BOOST_TEST(joined("the twenty-", "five boats", "en") == "the twenty-five boats");
  BOOST_TEST(joined("an Anglo-", "Saxon", "en") == "an Anglo-Saxon");
  BOOST_TEST(joined("the net-", "loft", "en", {"in a net-loft by the quay"}) == "the net-loft");
  BOOST_TEST(joined("the net-", "work", "en", {"a network of canals"}) == "the network");
  BOOST_TEST(joined("donne-", "t-il", "fr") == "donne-t-il");
  BOOST_TEST(joined("1914-", "1918", "en") == "1914-1918");
}

BOOST_AUTO_TEST_CASE(a_suspended_hyphen_stays_with_its_space) {
  BOOST_TEST(joined("Fisch-", "und Käsemarkt", "de") == "Fisch- und Käsemarkt");
  BOOST_TEST(joined("the hus-", "band", "en") == "the husband");
}

BOOST_AUTO_TEST_CASE(a_dash_is_no_hyphen) {
  BOOST_TEST(joined("he was late--", "again", "en") == "he was late--again");
  BOOST_TEST(joined("he was late -", "again", "en") == "he was late - again");
}

BOOST_AUTO_TEST_CASE(languages_are_told_by_their_letters_and_commonest_words) {
  BOOST_TEST(detect_language("这些船已经不在了，江边的人说没有看见。") == "zh-Hans");
  BOOST_TEST(detect_language("這些船已經不在了，江邊的人說沒有看見。") == "zh-Hant");
  BOOST_TEST(detect_language("港の人々は朝から船を見ていた。") == "ja");
  BOOST_TEST(detect_language("등대에 다시 불이 켜졌다고 말했다.") == "ko");
  BOOST_TEST(detect_language("The ferry was late and the crowd went home with the bell.") == "en");
  BOOST_TEST(detect_language("Der Kranz ist für die Kinder und nicht für den Magistrat.") == "de");
  BOOST_TEST(detect_language("Les nids du préau sont dans la cour et les élèves les comptent pour le maire.") == "fr");
  BOOST_TEST(detect_language("12345 ... 678") == "und");
}
