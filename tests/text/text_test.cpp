#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "text/dictionary.h"
#include "text/hyphen.h"
#include "text/joint.h"
#include "text/language.h"
#include "text/letter_spacing.h"
#include "text/script.h"
#include "text/width.h"

using namespace newsbind::text;

namespace {

// Two lines as one, after the issue's other lines have been read.
std::string joined(std::string left, const std::string& right, const std::string& language,
                   const std::vector<std::string>& others = {}) {
  Lexicon lexicon;
  Joiner joiner(language, lexicon);
  for (const std::string& line : others) {
    lexicon.add_line(line);
    joiner.observe(line);
  }
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

BOOST_AUTO_TEST_CASE(advances_are_those_of_a_proportional_face) {
  BOOST_TEST(advance("江湾") == 200);
  BOOST_TEST(advance("，。") == 200);
  BOOST_TEST(advance("iiii") < advance("mm"));
  BOOST_TEST(advance("ferry") < advance("FERRY"));
  BOOST_TEST(advance("한강") < advance("江湾"));
  BOOST_TEST(advance("渡e\u0301") == advance("渡e"));
  BOOST_TEST(advance("") == 0);
}

// The fonts of Chinese and Japanese set the marks that they share with Latin as wide as a character.
BOOST_AUTO_TEST_CASE(quotation_marks_fill_the_em_beside_han_characters) {
  BOOST_TEST(advance("“江湾”") == 400);
  BOOST_TEST(advance("江湾—桥") == 400);
  BOOST_TEST(advance("“ferry”") == advance("ferry") + 2 * advance("“"));
  BOOST_TEST(advance("“") < 100);
}

BOOST_AUTO_TEST_CASE(lines_of_one_width_may_differ_in_advance) {
  BOOST_TEST(width("illicit") == width("mammoth"));
  BOOST_TEST(advance("illicit") < advance("mammoth"));
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

BOOST_AUTO_TEST_CASE(korean_words_that_stand_elsewhere_are_whole) {
  Lexicon lexicon;
  Joiner joiner("ko", lexicon);
  for (int i = 0; i < 5; ++i) joiner.show("사업을 추진한", "다고 밝혔다");
  BOOST_TEST((joiner.joint("등대지기는 “불을 켰다”", "고 말했다") == Joint::nothing));
  BOOST_TEST((joiner.joint("사람은 모두 2", "명이다") == Joint::nothing));
  BOOST_TEST((joiner.joint("등대에서", "(가운데) 본") == Joint::space));
  BOOST_TEST((joiner.joint("모두 210", "4명이 모였다") == Joint::nothing));
  BOOST_TEST((joiner.joint("이장은 “", "합리적인 값”이라고 했다") == Joint::nothing));
}

BOOST_AUTO_TEST_CASE(korean_syllables_that_stand_elsewhere_joined_or_apart_stand_so_at_a_line_end) {
  const auto at_line_end = [](std::initializer_list<const char*> lines) {
    Lexicon lexicon;
    for (const char* line : lines) lexicon.add_line(line);
    Joiner joiner("ko", lexicon);
    for (int i = 0; i < 5; ++i) joiner.show("사업을 추진한", "다고 밝혔다");
    return joiner.joint("뱃사공 솔개", "바람과 함께");
  };
  BOOST_TEST((at_line_end({"뱃사공 솔개바람은", "솔개바람이 말하기를", "그날 솔개바람도"}) == Joint::nothing));
  BOOST_TEST((at_line_end({"하늘의 솔개 바람은", "솔개 바람이 불어", "그날 솔개 바람도"}) == Joint::space));
}

BOOST_AUTO_TEST_CASE(where_lines_of_chinese_cut_numbers_they_cut_latin_words) {
  Lexicon lexicon;
  Joiner joiner("zh-Hans", lexicon);
  for (const char* line : {"泵房的B", "rinewell三型", "用Brine water洗", "把Brine", "water倒掉"})
    lexicon.add_line(line);
  for (int i = 0; i < 2; ++i) joiner.show("北滩收得21", "04吨");
  BOOST_TEST((joiner.joint("泵房的B", "rinewell三型") == Joint::nothing));
  BOOST_TEST((joiner.joint("把Brine", "water倒掉") == Joint::space));
}

BOOST_AUTO_TEST_CASE(where_they_leave_numbers_whole_or_show_little_they_end_between_words) {
  Lexicon lexicon;
  Joiner joiner("zh-Hans", lexicon);
  joiner.show("北滩收得21", "04吨");
  BOOST_TEST((joiner.joint("泵房的Salt", "pump三型") == Joint::space));
  for (int i = 0; i < 2; ++i) joiner.show("北滩收得21", "04吨");
  for (int i = 0; i < 10; ++i) joiner.show("北滩收得盐", "2104吨");
  BOOST_TEST((joiner.joint("泵房的Salt", "pump三型") == Joint::space));
}

BOOST_AUTO_TEST_CASE(a_report_is_set_as_the_issue_sets_its_datelines) {
  BOOST_TEST(joined("新华社江湾3月2日电", "渡口石桥合龙", "zh-Hans") == "新华社江湾3月2日电 渡口石桥合龙");
  BOOST_TEST(joined("新华社江湾3月2日电", "渡口石桥合龙", "zh-Hans", {"三月一日电渡口", "三月二日电江水"}) ==
             "新华社江湾3月2日电渡口石桥合龙");
  BOOST_TEST(joined("江灣三月二日電", "渡口石橋合龍", "zh-Hant") == "江灣三月二日電渡口石橋合龍");
  BOOST_TEST(joined("本报讯（记者", "江一帆）渡口", "zh-Hans", {"（记者 林晚潮）"}) == "本报讯（记者 江一帆）渡口");
  BOOST_TEST(joined("他对记者", "说起此事", "zh-Hans", {"（记者 林晚潮）"}) == "他对记者说起此事");
}

BOOST_AUTO_TEST_CASE(a_word_whose_hyphen_was_lost_is_whole_again) {
  BOOST_TEST(joined("in a serious condi", "tion since", "en") == "in a serious condition since");
  BOOST_TEST(joined("the abandon", "ment of it", "en") == "the abandonment of it");
  BOOST_TEST(joined("one circum", "stance more", "en") == "one circumstance more");
  BOOST_TEST(joined("la comi", "sión vino", "es", {"la comisión y la comisión"}) == "la comisión vino");
}

BOOST_AUTO_TEST_CASE(what_may_be_two_words_stays_apart) {
  BOOST_TEST(joined("at the ferry", "man the boats", "en") == "at the ferry man the boats");
  BOOST_TEST(joined("he took tho", "rough path", "en", {"tho boat and tho bell"}) == "he took tho rough path");
  BOOST_TEST(joined("so the Condi", "Tion read", "en") == "so the Condi Tion read");
  BOOST_TEST(joined("la comi", "sión vino", "es") == "la comi sión vino");
  const std::vector<std::string> hyphenated(4, "with a hy-");
  BOOST_TEST(joined("in a serious condi", "tion since", "en", hyphenated) == "in a serious condi tion since");
}

BOOST_AUTO_TEST_CASE(names_in_a_list_stand_apart) {
  BOOST_TEST(joined("林晚潮 江一帆 周渡 王石桥", "陈岸 李小舟 赵江湾", "zh-Hans") ==
             "林晚潮 江一帆 周渡 王石桥 陈岸 李小舟 赵江湾");
  BOOST_TEST(joined("林晚潮 江一帆 周渡 王", "石桥 李小舟 赵江湾 陈岸", "zh-Hans") ==
             "林晚潮 江一帆 周渡 王石桥 李小舟 赵江湾 陈岸");
}

BOOST_AUTO_TEST_CASE(latin_beside_han_is_set_as_inside_the_lines) {
  BOOST_TEST(joined("全市使用", "5G网络", "zh-Hans", {"使用 5G 手机，开通 WiFi 信号"}) == "全市使用 5G网络");
  BOOST_TEST(joined("全市使用，", "5G网络", "zh-Hans", {"使用 5G 手机，开通 WiFi 信号"}) == "全市使用，5G网络");
}

BOOST_AUTO_TEST_CASE(scripts_without_spaces_join_with_nothing) {
  BOOST_TEST(joined("เรือข้าม", "ฟาก", "und") == "เรือข้ามฟาก");
  BOOST_TEST(joined("ສະພານ", "ໃໝ່", "und") == "ສະພານໃໝ່");
  BOOST_TEST(joined("ស្ពាន", "ថ្មី", "und") == "ស្ពានថ្មី");
  BOOST_TEST(joined("เรือ", "Nakhon", "und") == "เรือ Nakhon");
  BOOST_TEST(joined("паром", "опоздал", "ru") == "паром опоздал");
  BOOST_TEST(joined("το πλοίο", "άργησε", "und") == "το πλοίο άργησε");
  BOOST_TEST(joined("الجسر", "الجديد", "und") == "الجسر الجديد");
  BOOST_TEST(joined("الجسر", "، وقال", "und") == "الجسر، وقال");
  BOOST_TEST(joined("הגשר", "החדש", "und") == "הגשר החדש");
  BOOST_TEST(joined("नया", "पुल", "und") == "नया पुल");
}

BOOST_AUTO_TEST_CASE(numbers_and_addresses_go_on_over_a_line_end) {
  BOOST_TEST(joined("it cost 49,", "680 crowns", "en") == "it cost 49,680 crowns");
  BOOST_TEST(joined("on March 5,", "1914, it", "en") == "on March 5, 1914, it");
  BOOST_TEST(joined("in 1914,", "300 boats", "en") == "in 1914, 300 boats");
  BOOST_TEST(joined("see pp. 318,", "319, 320", "en") == "see pp. 318, 319, 320");
  BOOST_TEST(joined("some 50", "% of it", "en") == "some 50% of it");
  BOOST_TEST(joined("etwa 50", "% davon", "de") == "etwa 50 % davon");
  BOOST_TEST(joined("网址：http:", "//wharf.example", "zh-Hans") == "网址：http://wharf.example");
  BOOST_TEST(joined("at www.wharf.", "example today", "en") == "at www.wharf.example today");
  BOOST_TEST(joined("at www.wharf.example.", "The ferry", "en") == "at www.wharf.example. The ferry");
  BOOST_TEST(joined("to office@", "wharf.example", "en") == "to office@wharf.example");
  BOOST_TEST(joined("the and/", "or of it", "en") == "the and/or of it");
  BOOST_TEST(joined("the boat.", "/Harbour News", "en") == "the boat. /Harbour News");
}

BOOST_AUTO_TEST_CASE(quotation_marks_bind_on_their_inner_side) {
  BOOST_TEST(joined("he said \"", "late\"", "en") == "he said \"late\"");
  BOOST_TEST(joined("the \"ferry\"", "was late", "en") == "the \"ferry\" was late");
  BOOST_TEST(joined("das »", "Boot«", "de") == "das »Boot«");
  BOOST_TEST(joined("le «", "bac »", "fr") == "le « bac »");
  BOOST_TEST(joined("la cour de l'", "école", "fr") == "la cour de l'école");
  BOOST_TEST(joined("the boys'", "club", "en") == "the boys' club");
}

BOOST_AUTO_TEST_CASE(a_dash_is_spaced_as_the_issue_spaces_it) {
  BOOST_TEST(joined("the ferry—", "late again", "en", {"the bell—rung twice—fell"}) == "the ferry—late again");
  BOOST_TEST(joined("die Fähre —", "verspätet", "de") == "die Fähre — verspätet");
  BOOST_TEST(joined("die Fähre", "—, und zwar", "de") == "die Fähre —, und zwar");
  BOOST_TEST(joined("Herr M——", "kam", "de") == "Herr M—— kam");
}

BOOST_AUTO_TEST_CASE(the_printers_hyphen_goes) {
  BOOST_TEST(joined("the bell was dis-", "covered", "en") == "the bell was discovered");
  BOOST_TEST(joined("he was ex-", "pected", "en") == "he was expected");
  BOOST_TEST(joined("not with-", "out cause", "en") == "not without cause");
  BOOST_TEST(joined("for ever-", "lasting", "en") == "for everlasting");
  BOOST_TEST(joined("the al-", "coves", "en") == "the alcoves");
  BOOST_TEST(joined("der Magi-", "strat", "de") == "der Magistrat");
  BOOST_TEST(joined("la ré-", "publique", "fr") == "la république");
  BOOST_TEST(joined("los pesca-", "dores", "es") == "los pescadores");
  BOOST_TEST(joined("i pesca-", "tori", "it") == "i pescatori");
  BOOST_TEST(joined("os pesca-", "dores", "pt") == "os pescadores");
  BOOST_TEST(joined("de vis-", "sers", "nl") == "de vissers");
  BOOST_TEST(joined("рыба-", "ки", "ru") == "рыбаки");
  BOOST_TEST(joined("это мес-", "то", "ru") == "это место");
  BOOST_TEST(joined("что-", "бы", "ru") == "чтобы");
  BOOST_TEST(joined("a esco-", "la", "pt") == "a escola");
  BOOST_TEST(joined("the har\u00AD", "bour", "en") == "the harbour");
  BOOST_TEST(joined("der Ma¬", "gistrat", "de") == "der Magistrat");
  BOOST_TEST(joined("the har-", "?ur was closed", "en") == "the har?ur was closed");
  BOOST_TEST(joined("the har-", "(sic) was closed", "en") != "the har(sic) was closed");
  BOOST_TEST(joined("der Ma=", "gistrat", "de") == "der Magistrat");
  BOOST_TEST(joined("A GREAT RE-", "PORT", "en") == "A GREAT REPORT");
  BOOST_TEST(joined("Captain Mac-", "Donald", "en") == "Captain MacDonald");
  BOOST_TEST(joined("„den Ma-", "„gistrat", "de") == "„den Ma„gistrat");
}

BOOST_AUTO_TEST_CASE(the_words_own_hyphen_stays) {
  BOOST_TEST(joined("the twenty-", "five boats", "en") == "the twenty-five boats");
  BOOST_TEST(joined("an Anglo-", "Saxon", "en") == "an Anglo-Saxon");
  BOOST_TEST(joined("an evil-", "looking dog", "en") == "an evil-looking dog");
  BOOST_TEST(joined("some mind-", "reading", "en") == "some mind-reading");
  BOOST_TEST(joined("der Hafen-", "Bote", "de", {"DER HAFENBOTE", "HAFENBOTE"}) == "der Hafen-Bote");
  BOOST_TEST(joined("le vice-", "secrétaire", "fr") == "le vice-secrétaire");
  BOOST_TEST(joined("sa grand-", "tante", "fr") == "sa grand-tante");
  BOOST_TEST(joined("soixante-", "quinze", "fr") == "soixante-quinze");
  BOOST_TEST(joined("un nouveau-", "né", "fr") == "un nouveau-né");
  BOOST_TEST(joined("le grand-", "eur", "fr") == "le grandeur");
  BOOST_TEST(joined("the net-", "loft", "en", {"in a net-loft by the quay"}) == "the net-loft");
  BOOST_TEST(joined("the net-", "work", "en", {"a network of canals"}) == "the network");
  BOOST_TEST(joined("donne-", "t-il", "fr") == "donne-t-il");
  BOOST_TEST(joined("lui-", "même", "fr") == "lui-même");
  BOOST_TEST(joined("peut-", "être", "fr") == "peut-être");
  BOOST_TEST(joined("Wien-", "Badner", "de") == "Wien-Badner");
  BOOST_TEST(joined("Wien=", "Badner", "de") == "Wien=Badner");
  BOOST_TEST(joined("Universit.-", "Professor", "de") == "Universit.-Professor");
  BOOST_TEST(joined("o ex-", "presidente", "pt") == "o ex-presidente");
  BOOST_TEST(joined("что-", "нибудь", "ru") == "что-нибудь");
  BOOST_TEST(joined("по-", "русски", "ru") == "по-русски");
  BOOST_TEST(joined("disse-", "lhe", "pt") == "disse-lhe");
  BOOST_TEST(joined("la guerra hispano-", "Americana", "es") == "la guerra hispano-Americana");
  BOOST_TEST(joined("1914-", "1918", "en") == "1914-1918");
}

BOOST_AUTO_TEST_CASE(a_prefix_keeps_its_hyphen_before_a_word_of_its_own) {
  BOOST_TEST(joined("the pre-", "war fleet", "en") == "the pre-war fleet");
  BOOST_TEST(joined("the post-", "war fleet", "en", {"a postwar fleet"}) == "the postwar fleet");
  BOOST_TEST(joined("the pre-", "sident", "en") == "the president");
  BOOST_TEST(joined("at pre-", "sent", "en") == "at present");
  BOOST_TEST(joined("the post-", "age", "en") == "the postage");
  BOOST_TEST(joined("of great anti-", "quity", "en") == "of great antiquity");
  BOOST_TEST(joined("an off-", "duty pilot", "en") == "an off-duty pilot");
  BOOST_TEST(joined("the off-", "spring", "en") == "the offspring");
  BOOST_TEST(joined("for non-", "payment", "en") == "for non-payment");
  BOOST_TEST(joined("mere non-", "sense", "en") == "mere nonsense");
  BOOST_TEST(joined("a mere non-", "entity", "en") == "a mere nonentity");
  BOOST_TEST(joined("his re-", "election", "en") == "his re-election");
  BOOST_TEST(joined("to re-", "echo", "en", {"the hills reecho"}) == "to reecho");
  BOOST_TEST(joined("the north-", "west wind", "en", {"the south-east"}) == "the north-west wind");
  BOOST_TEST(joined("the north-", "west wind", "en", {"the southeast"}) == "the northwest wind");
  BOOST_TEST(joined("until to-", "morrow", "en", {"it came to-day"}) == "until to-morrow");
  BOOST_TEST(joined("until to-", "morrow", "en", {"it came today"}) == "until tomorrow");
  BOOST_TEST(joined("the north-", "erly wind", "en") == "the northerly wind");
  BOOST_TEST(joined("cet après-", "midi", "fr") == "cet après-midi");
  BOOST_TEST(joined("restait là-", "bas", "fr") == "restait là-bas");
  BOOST_TEST(joined("il rela-", "tait", "fr") == "il relatait");
  BOOST_TEST(joined("une ex-", "directrice", "fr") == "une ex-directrice");
  BOOST_TEST(joined("un ex-", "ercice", "fr") == "un exercice");
  BOOST_TEST(joined("un ex-", "amen", "fr") == "un examen");
  BOOST_TEST(joined("les sous-", "préfets", "fr") == "les sous-préfets");
  BOOST_TEST(joined("se sous-", "traire", "fr") == "se soustraire");
  BOOST_TEST(joined("un non-", "lieu", "fr") == "un non-lieu");
  BOOST_TEST(joined("le non-", "ce", "fr") == "le nonce");
  BOOST_TEST(joined("el ex-", "ministro", "es") == "el ex-ministro");
  BOOST_TEST(joined("es ex-", "celente", "es") == "es excelente");
  BOOST_TEST(joined("его вице-", "премьер", "ru") == "его вице-премьер");
  BOOST_TEST(joined("наш экс-", "министр", "ru") == "наш экс-министр");
  BOOST_TEST(joined("наш экс-", "перт", "ru") == "наш эксперт");
}

BOOST_AUTO_TEST_CASE(a_pair_keeps_the_hyphen_between_its_halves) {
  BOOST_TEST(joined("die schwarz-", "rote Koalition", "de") == "die schwarz-rote Koalition");
  BOOST_TEST(joined("die schwarz-", "haarige Katze", "de") == "die schwarzhaarige Katze");
  BOOST_TEST(joined("das deutsch-", "französische Amt", "de") == "das deutsch-französische Amt");
  BOOST_TEST(joined("der deutsch-", "sprachige Chor", "de") == "der deutschsprachige Chor");
  BOOST_TEST(joined("die sozial-", "liberale Zeit", "de") == "die sozial-liberale Zeit");
  BOOST_TEST(joined("die sozial-", "istische Zeit", "de") == "die sozialistische Zeit");
  BOOST_TEST(joined("le pacte franco-", "allemand", "fr") == "le pacte franco-allemand");
  BOOST_TEST(joined("un pays franco-", "phone", "fr") == "un pays francophone");
  BOOST_TEST(joined("el pacto franco-", "alemán", "es") == "el pacto franco-alemán");
  BOOST_TEST(joined("un franco-", "tirador", "es") == "un francotirador");
  BOOST_TEST(joined("el poder político-", "militar", "es") == "el poder político-militar");
  BOOST_TEST(joined("el simpáti-", "co", "es") == "el simpático");
  BOOST_TEST(joined("наш премьер-", "министр", "ru") == "наш премьер-министр");
  BOOST_TEST(joined("их премьер-", "ный показ", "ru") == "их премьерный показ");
  BOOST_TEST(joined("наш врач-", "хирург", "ru") == "наш врач-хирург");
  BOOST_TEST(joined("тот врач-", "ебный долг", "ru") == "тот врачебный долг");
  BOOST_TEST(joined("этот бизнес-", "план", "ru") == "этот бизнес-план");
  BOOST_TEST(joined("этот бизнес-", "мен", "ru") == "этот бизнесмен");
  BOOST_TEST(joined("на северо-", "западе", "ru") == "на северо-западе");
  BOOST_TEST(joined("этот северо-", "морский флот", "ru") == "этот североморский флот");
  BOOST_TEST(joined("этот военно-", "учётный стол", "ru") == "этот военно-учётный стол");
  BOOST_TEST(joined("все военно-", "служащие", "ru") == "все военнослужащие");
  BOOST_TEST(joined("договор советско-", "германский", "ru") == "договор советско-германский");
  BOOST_TEST(joined("народа советско-", "го", "ru") == "народа советского");
  BOOST_TEST(joined("τον πρωθυπουργό-", "υπουργό", "und") == "τον πρωθυπουργό-υπουργό");
  BOOST_TEST(joined("το αυτοκί-", "νητό μου", "el") == "το αυτοκίνητό μου");
  BOOST_TEST(joined("город Ростов-", "на-Дону", "ru") == "город Ростов-на-Дону");
  BOOST_TEST(joined("город Костро-", "ма", "ru") == "город Кострома");
  BOOST_TEST(joined("das Bun-", "des-Amt", "de") == "das Bundes-Amt");
}

BOOST_AUTO_TEST_CASE(the_issue_is_its_own_dictionary) {
  BOOST_TEST(joined("le bac d'outre-", "rive", "fr", {"un port d'outre-rive"}) == "le bac d'outre-rive");
  BOOST_TEST(joined("l'outre-", "rive", "fr", {"cette outrerive nous plaît"}) == "l'outrerive");
  BOOST_TEST(joined("c'est rive-à-", "quai", "fr", {"un bac rive-à-quai suffit"}) == "c'est rive-à-quai");
  BOOST_TEST(joined("the quay-", "end", "en", {"at the quay‐end stood"}) == "the quay-end");
  // Halves of words cut at line ends are no words.
  BOOST_TEST(joined("the fer-", "rymen", "en", {"the old fer-", "rymen sang"}) == "the ferrymen");
}

BOOST_AUTO_TEST_CASE(the_dictionary_of_english_is_sorted_and_holds_its_words) {
  BOOST_TEST(has_dictionary("en-GB"));
  BOOST_TEST(!has_dictionary("fr"));
  std::string_view words = kEnglishWords.substr(1), above;
  std::size_t count = 0;
  for (; !words.empty(); words.remove_prefix(words.find('\n') + 1), ++count) {
    const std::string_view word = words.substr(0, words.find('\n'));
    BOOST_REQUIRE_MESSAGE(above < word, word);
    BOOST_REQUIRE_MESSAGE(is_in_dictionary(word, "en"), word);
    above = word;
  }
  BOOST_TEST(count > 70000u);
  for (const std::string_view absent : {"", "a\nb", "aaaaa", "evillooking", "ferr", "zzz", "Ferry"})
    BOOST_TEST(!is_in_dictionary(absent, "en"), absent);
  BOOST_TEST(!is_in_dictionary("ferry", "fr"));
}

BOOST_AUTO_TEST_CASE(an_issue_that_breaks_no_words_keeps_the_hyphens_that_are_left) {
  const std::string compounds = "a mud-lark by the low-lying shore", plain = "a lark by the shore of the river";
  std::vector<std::string> unbroken(50, compounds), broken, sparing(50, plain);
  for (int i = 0; i < 25; ++i)
    broken.insert(broken.end(), {compounds, "a lark that was seen to fol-", "low the ferry"});
  BOOST_TEST(joined("the tide-", "water", "en", unbroken) == "the tide-water");
  BOOST_TEST(joined("the har-", "bour", "en", broken) == "the harbour");
  BOOST_TEST(joined("the tide-", "water", "en", sparing) == "the tidewater");
  const auto share = [](const std::vector<std::string>& lines) {
    Lexicon lexicon;
    for (const std::string& line : lines) lexicon.add_line(line);
    return lexicon.own_hyphens();
  };
  BOOST_TEST(share(unbroken) > 0.8);
  BOOST_TEST(share(broken) < share(unbroken));
  BOOST_TEST(share(sparing) < 0.03);
  BOOST_TEST(share({compounds, compounds}) == share({}));  // two lines say nothing
}

BOOST_AUTO_TEST_CASE(a_suspended_hyphen_stays_with_its_space) {
  BOOST_TEST(joined("Fisch-", "und Käsemarkt", "de") == "Fisch- und Käsemarkt");
  BOOST_TEST(joined("Betrug, Fraud-, Bank-", "und Postwesen", "de") == "Betrug, Fraud-, Bank- und Postwesen");
  BOOST_TEST(joined("Fraud-,", "Bank- und Postwesen", "de") == "Fraud-, Bank- und Postwesen");
  BOOST_TEST(joined("vis-", "en kaasmarkt", "nl") == "vis- en kaasmarkt");
  BOOST_TEST(joined("two-", "and three-masted ships", "en") == "two- and three-masted ships");
  BOOST_TEST(joined("zwei-", "bis dreimal", "de") == "zwei- bis dreimal");
  BOOST_TEST(joined("der Kür-", "bis reift", "de") == "der Kürbis reift");
  BOOST_TEST(joined("2-", "bis 3mal", "de") == "2- bis 3mal");
  BOOST_TEST(joined("the hus-", "band", "en") == "the husband");
  BOOST_TEST(joined("some thous-", "and boats", "en") == "some thousand boats");
  BOOST_TEST(joined("und den-", "noch fuhr", "de") == "und dennoch fuhr");
  BOOST_TEST(joined("Sommer-", ", Winter- und Herbstreifen", "de") == "Sommer-, Winter- und Herbstreifen");
  BOOST_TEST(joined("im Som-", ", als es regnete", "de") == "im Som, als es regnete");
  BOOST_TEST(joined("Haus-", "wie Wohnungsbesitzer", "de") == "Haus- wie Wohnungsbesitzer");
  BOOST_TEST(joined("Land-", "als auch Forstwirte", "de") == "Land- als auch Forstwirte");
  BOOST_TEST(joined("Haupt-", "bis Nebenstraßen", "de") == "Haupt- bis Nebenstraßen");
  BOOST_TEST(joined("Reise-", "statt Urlaubskosten", "de") == "Reise- statt Urlaubskosten");
  BOOST_TEST(joined("So-", "wie Herr Brand", "de") == "Sowie Herr Brand");
  BOOST_TEST(joined("irgend-", "wie Geld", "de") == "irgendwie Geld");
  BOOST_TEST(joined("des Materi-", "als Preis", "de") == "des Materials Preis");
  BOOST_TEST(joined("die Werk-", "statt Brands", "de") == "die Werkstatt Brands");
  BOOST_TEST(joined("die Buchbinderwerk-", "statt Brands", "de") == "die Buchbinderwerkstatt Brands");
  BOOST_TEST(joined("Heim-", "wie Auswärtsspiele", "de") == "Heim- wie Auswärtsspiele");
  BOOST_TEST(joined("die Druckerei-", "statt der", "de") == "die Druckereistatt der");
  BOOST_TEST(joined("höger-", "och vänsterfil", "sv") == "höger- och vänsterfil");
  BOOST_TEST(joined("vand-", "eller luftvej", "da") == "vand- eller luftvej");
  BOOST_TEST(joined("en ep-", "ok", "sv") == "en epok");
}

BOOST_AUTO_TEST_CASE(a_dash_is_no_hyphen) {
  BOOST_TEST(joined("he was late--", "again", "en") == "he was late--again");
  BOOST_TEST(joined("he was late -", "again", "en") == "he was late - again");
  BOOST_TEST(joined("Das Los kostet 3.-", "Mark", "de") == "Das Los kostet 3.- Mark");
}

BOOST_AUTO_TEST_CASE(letters_set_apart_to_fill_a_line_are_known) {
  const auto together = [](std::string line) {
    const auto spaces = letter_spaces(line);
    for (auto space = spaces.rbegin(); space != spaces.rend(); ++space) line.erase(*space, 1);
    return line;
  };
  BOOST_TEST(together("港の人 々 は 朝 か ら 船") == "港の人々は朝から船");
  BOOST_TEST(together("Wharf で ショ ー を 見 た 。") == "Wharf でショーを見た。");
  BOOST_TEST(together("林晚潮 江一帆 周渡") == "林晚潮 江一帆 周渡");
  BOOST_TEST(together("甲 乙 两队") == "甲 乙 两队");
  BOOST_TEST(together("the ferry was late").size() == 18);
}

BOOST_AUTO_TEST_CASE(a_name_set_apart_is_closed_up) {
  BOOST_TEST(closed_up("江　湾　日　报") == "江湾日报");
  BOOST_TEST(closed_up("潮 騒 新 聞") == "潮騒新聞");
  BOOST_TEST(closed_up("江湾　日　报") == "");
  BOOST_TEST(closed_up("甲　乙") == "");
  BOOST_TEST(closed_up("N E W S") == "");
}

BOOST_AUTO_TEST_CASE(languages_are_told_by_their_letters_and_commonest_words) {
  BOOST_TEST(detect_language("这些船已经不在了，江边的人说没有看见。") == "zh-Hans");
  BOOST_TEST(detect_language("這些船已經不在了，江邊的人說沒有看見。") == "zh-Hant");
  BOOST_TEST(detect_language("港の人々は朝から船を見ていた。") == "ja");
  BOOST_TEST(detect_language("등대에 다시 불이 켜졌다고 말했다.") == "ko");
  BOOST_TEST(detect_language("The ferry was late and the crowd went home with the bell.") == "en");
  BOOST_TEST(detect_language("Der Kranz ist für die Kinder und nicht für den Magistrat.") == "de");
  BOOST_TEST(detect_language("Les nids du préau sont dans la cour et les élèves les comptent pour le maire.") == "fr");
  BOOST_TEST(detect_language("İskelede bu yıl da bir fener yandı ve balıkçılar çok sevindi ama gemi gelmedi.") == "tr");
  BOOST_TEST(detect_language("Latarnia nie świeci od tygodnia i statki nie wchodzą do portu, bo jest za ciemno.") ==
             "pl");
  BOOST_TEST(detect_language("Маяк не світить, і кораблі до порту не заходять, але це ще не все.") == "uk");
  BOOST_TEST(detect_language("Маяк не горит уже неделю, и корабли в порт не заходят, но это ещё не всё.") == "ru");
  BOOST_TEST(detect_language("Ο φάρος άναψε πάλι χθες το βράδυ.") == "el");
  BOOST_TEST(detect_language("เรือข้ามฟากเปลี่ยนเวลา") == "th");
  BOOST_TEST(detect_language("नाव समय पर नहीं आई।") == "hi");
  BOOST_TEST(detect_language("המגדלור הודלק שוב אתמול בערב.") == "he");
  BOOST_TEST(detect_language("12345 ... 678") == "und");
}

BOOST_AUTO_TEST_CASE(stops_and_capitals_are_those_of_their_scripts) {
  BOOST_TEST((stop(U'।') == Stop::sentence));
  BOOST_TEST((stop(U'۔') == Stop::sentence));
  BOOST_TEST((stop(U'؟') == Stop::question));
  BOOST_TEST((stop(U'،') == Stop::clause));
  BOOST_TEST((stop(U'-') == Stop::none));
  BOOST_TEST(is_capital(U'İ'));
  BOOST_TEST(is_capital(U'Ё'));
  BOOST_TEST(!is_capital(U'ё'));
  BOOST_TEST(is_small(U'ά'));
  BOOST_TEST(!is_small(U'漢'));
}
