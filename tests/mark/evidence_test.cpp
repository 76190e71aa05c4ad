// What must hold whatever the weights say. Each text is labelled with weights made up for it: a letter a line says what
// they would have it be, another what they would take next.
#include "mark/evidence.h"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace newsbind;

namespace {

constexpr float kWanted = 13, kNext = 3;

struct Weighed {
  Label label;
  float score;
};

Label label_of(char wanted) { return static_cast<Label>(kLabelLetters.find(wanted)); }

std::string labelled(std::string_view text, const std::vector<std::vector<Weighed>>& weighed) {
  Source source;
  source.append("page.txt", text);
  const Metrics metrics = measure(source);
  const LineSequence lines(observe(source, metrics));
  BOOST_REQUIRE_EQUAL(lines.size(), weighed.size());
  Lattice lattice;
  lattice.pairs.emplace_back().fill(0);
  lattice.pair.resize(lines.size());
  for (const auto& line : weighed) {
    lattice.labels.emplace_back().fill(0);
    for (const Weighed& one : line) lattice.labels.back()[static_cast<std::size_t>(one.label)] = one.score;
  }
  std::string letters;
  for (Label found : label(lines, lattice, marginals(lattice))) letters += letter(found);
  return letters;
}

std::string labelled(std::string_view text, std::string_view wanted, std::string_view next, float score = kWanted) {
  std::vector<std::vector<Weighed>> weighed;
  for (std::size_t i = 0; i < wanted.size(); ++i)
    weighed.push_back({{label_of(next[i]), kNext}, {label_of(wanted[i]), score}});
  return labelled(text, weighed);
}

// A paragraph on one line, as a dump has it.
const std::string kTold =
    "나루터의 겨울은 길었지만 강을 건너는 사람은 어느 해보다도 많았다고 사공은 말했고, 아무도 그 말을 의심하지 "
    "않았다. 그는 새벽마다 얼음을 깼다.\n";

// 14 characters a line.
std::string six_lines() {
  std::string lines;
  for (int i = 0; i < 6; ++i) lines += "江边的灯一盏一盏地亮了起来没\n";
  return lines;
}

// 110 paragraphs as typed from a book, two lines each, and what the weights say of them.
std::string typed(std::string_view paragraph) {
  std::string pages;
  for (int i = 0; i < 110; ++i) pages += paragraph;
  return pages;
}

const std::string kTypedPages = typed(
    "\n\nThe bell rang over the river and the boats lay still below the old stone bridge\n"
    "till the tide turned.\n");
const std::string kTypedLabels = typed("Pc");

}  // namespace

BOOST_AUTO_TEST_CASE(a_notices_heading_is_a_headline) {
  BOOST_TEST(labelled("渡口昨夜停航。\n江湾区水务局公告\n即日起封闭北岸石阶。\n", "PSP", "PPP") == "PHP");
  BOOST_TEST(labelled("The ferry rests.\nNOTICE TO CREDITORS\nThe tannery is sold.\n", "PAP", "PPP") == "PHP");
}

BOOST_AUTO_TEST_CASE(a_line_with_a_byline_or_a_dateline_below_heads_no_notice) {
  BOOST_TEST(labelled("渡口昨夜停航\n\n新港公司公告\n本报记者 江小舟\n年报今天公布。\n", "HDYP", "KPYP") == "HDYP");
  BOOST_TEST(labelled("渡口昨夜停航\n\n新港公司公告\n本报江湾讯 年报今天公布。\n", "HDP", "KPP") == "HDP");
}

BOOST_AUTO_TEST_CASE(what_closes_a_quotation_heads_and_signs_nothing) {
  BOOST_TEST(labelled("渡口昨夜停航。\n「老船工们如今已会照顾\n旅客。」报道／江小舟\n", "PPY", "PPc") == "PPc");
  BOOST_TEST(labelled("渡口昨夜停航。\n「老船工们如今已会照顾旅客」\n报道／江小舟\n", "PPY", "PPc") == "PPY");
}

BOOST_AUTO_TEST_CASE(a_deck_with_no_headline_above_is_one) {
  BOOST_TEST(labelled("渡口昨夜停航。\n\n石阶明日重开\n本报记者 江小舟\n工程今天完成。\n", "PDYP", "PPYP") == "PHYP");
  BOOST_TEST(labelled("渡口昨夜停航\n石阶明日重开\n本报记者 江小舟\n工程今天完成。\n", "HDYP", "KPYP") == "HDYP");
}

BOOST_AUTO_TEST_CASE(no_page_head_is_as_long_as_a_paragraph_or_says_whose_picture_it_is) {
  const std::string
      told = "いまも港の食堂では、朝に揚がった魚をその日のうちに出し、昼を過ぎると近所の人だけが残って、店主と",
      dated = "来月の祭りの話をしている。※汐見の週刊誌2031年4月9日号";
  BOOST_TEST(labelled("港の朝。\n\n" + told + dated + "\n", "PF", "cP") == "PP");
  BOOST_TEST(labelled("港の朝。\n\n汐見の週刊誌　2031年4月9日号　第12面\n", "PF", "cP") == "PF");
  BOOST_TEST(labelled("강변시청 앞 나루터 전경. /강변일보\n\n" + kTold, "FP", "Pc") == "TP");
}

BOOST_AUTO_TEST_CASE(two_lines_of_capitals_are_one_headline_where_the_first_may_be_a_kicker) {
  constexpr float kInDoubt = kNext + 6;
  const std::string below = "\nThe bell rang over the river and the boats lay still.\n";
  const auto of = [&](const std::string& heading, float score) {
    return labelled(heading + below, "KHP", "HDc", score);
  };
  BOOST_TEST(of("REQUIEM FOR A FERRY.\nTHE LAST BOAT FROM WHARF END.", kInDoubt) == "HhP");
  BOOST_TEST(of("REQUIEM FOR A FERRY.\nTHE LAST BOAT FROM WHARF END.", kWanted) == "KHP");
  BOOST_TEST(of("LETTERS TO THE EDITOR.\nThanks for the help.", kInDoubt) == "KHP");
  BOOST_TEST(of("THE FERRY QUESTION.\nQUONSET, MAY 2, 1881.", kInDoubt) == "KHP");
}

BOOST_AUTO_TEST_CASE(a_parts_number_and_title_are_no_more_of_a_headline) {
  constexpr float kInDoubt = kNext + 4;
  const std::string below = "\nThe bell rang over the river and the boats lay still.\n";
  const auto of = [&](const std::string& deck) {
    return labelled("THE LAMP AT WHARF END.\n" + deck + below, "HDP", "Khc", kInDoubt);
  };
  BOOST_TEST(of("LIFE BY THE WATER.") == "HhP");
  BOOST_TEST(of("IV.--LIFE BY THE WATER.")[1] != 'h');
}

BOOST_AUTO_TEST_CASE(a_sentence_above_a_headline_of_chinese_is_a_caption) {
  const std::string below = "八旬阿婆扎灯六十年\n\n八十三岁的陈阿婆每天清早坐在门前扎灯。\n";
  BOOST_TEST(labelled("灯会上的陈阿婆（右）和邻居看莲花灯。\n" + below, "HhP", "TDc") == "THP");
  BOOST_TEST(labelled("再见，渡口。\n" + below, "HhP", "TDc") == "HhP");
}

BOOST_AUTO_TEST_CASE(two_lines_of_japanese_that_nothing_closes_are_a_headline) {
  constexpr float kInDoubt = kNext + 6;
  const std::string above = "　朝市は今週も開かれ、若い漁師たちが魚を\n並べた。\n\n";
  const std::string below = "\n　食堂は開店から三十年を迎え、店主が壁に\n写真を飾った。\n";
  const auto of = [&](const std::string& unit) {
    return labelled(above + unit + below, "PcPcPc", "cPHhcP", kInDoubt).substr(2, 2);
  };
  BOOST_TEST(of("小さな港の食堂が三十年、店主と常連たちの\n集合写真を公開\n") == "Hh");
  BOOST_TEST(of("小さな港の食堂が三十年、店主と常連たちの\n写真を壁に飾っている。\n") == "Pc");
}

BOOST_AUTO_TEST_CASE(what_names_a_desk_below_a_title_is_a_byline) {
  const std::string below = "\n\n三か月の工事を終えた図書館は二階建てで、約五万冊を収める。\n";
  BOOST_TEST(labelled("図書館が再開\n\n（文＝倉田みなと）" + below, "HDP", "KYc") == "HYP");
  BOOST_TEST(labelled("汐見の味\n\n（取材に応じる浜野さん）" + below, "HTP", "KYc") == "HTP");
}

BOOST_AUTO_TEST_CASE(a_line_that_tells_of_a_notice_is_what_the_weights_say) {
  BOOST_TEST(labelled("渡口昨夜停航。\n两镇签署联合声明\n石阶明日重开。\n", "PSP", "PPP") == "PSP");
}

BOOST_AUTO_TEST_CASE(a_pictures_credit_closes_a_caption) {
  BOOST_TEST(labelled("渡口的石桥昨夜合龙。\n桥上的灯初次亮起（谷一鸣 摄）\n", "Pc", "PT") == "PT");
  BOOST_TEST(labelled("图为渡口的石桥，桥上的灯\n初次亮起。（谷一鸣供图）\n", "Tc", "Tt") == "Tt");
}

BOOST_AUTO_TEST_CASE(a_credit_alone_below_a_sentence_may_be_the_rest_of_it) {
  BOOST_TEST(labelled("渡口的石桥昨夜合龙。\n（谷一鸣 摄）\n", "Pc", "TT") == "Pc");
  BOOST_TEST(labelled("渡口的石桥昨夜合龙。\n\n（谷一鸣 摄）\n", "Pc", "PT") == "PT");
}

BOOST_AUTO_TEST_CASE(a_name_in_brackets_or_a_word_of_photography_closes_no_caption) {
  BOOST_TEST(labelled("渡口的石桥昨夜合龙，\n桥上的灯初次亮起。（谷一鸣）\n", "Pc", "PT") == "Pc");
  BOOST_TEST(labelled("渡口的石桥昨夜合龙，\n桥上的灯是谷一鸣所摄。\n", "Pc", "PT") == "Pc");
}

BOOST_AUTO_TEST_CASE(a_paragraph_apart_that_a_name_closes_stands_under_a_picture) {
  BOOST_TEST(labelled("石桥昨夜合龙。\n\n\n\n桥上的灯初次亮起。（谷一鸣）\n\n渡口停航。\n", "PPP", "PTP") == "PTP");
}

BOOST_AUTO_TEST_CASE(so_does_one_of_several_lines) {
  BOOST_TEST(labelled("石桥昨夜合龙。\n\n\n\n桥上的灯初次\n亮起，北岸的人\n都来看。（谷一鸣）\n\n渡口停航。\n", "PPccP",
                      "PTttP") == "PTttP");
  BOOST_TEST(labelled("石桥昨夜合龙。\n\n\n\n桥上的灯初次\n亮起，北岸的人\n都来看。\n\n渡口停航。\n", "PPccP",
                      "PTttP") == "PPccP");
}

BOOST_AUTO_TEST_CASE(a_paragraph_that_a_reporter_signs_or_that_is_not_apart_is_no_caption) {
  BOOST_TEST(labelled("石桥昨夜合龙。\n\n\n\n桥上的灯初次亮起。（记者 谷一鸣）\n\n渡口停航。\n", "PPP", "PTP") ==
             "PPP");
  BOOST_TEST(labelled("石桥昨夜合龙。\n\n\n\n桥上的灯初次亮起。（谷一鸣）\n\n\n\n渡口停航。\n", "PPP", "PTP") == "PPP");
  BOOST_TEST(labelled("石桥昨夜合龙。\n\n桥上的灯初次亮起。（谷一鸣）\n\n渡口停航。\n", "PPP", "PTP") == "PPP");
}

BOOST_AUTO_TEST_CASE(rows_set_by_ideographic_spaces_keep_their_lines) {
  BOOST_TEST(labelled("划船赛名次\n一等奖　梁小舟　潘知遥\n二等奖　鲁青禾　高小岑\n三等奖　秦夜晚　谷一鸣\n", "HPcc",
                      "HVVV") == "HVVV");
}

BOOST_AUTO_TEST_CASE(a_nameplates_rows_keep_no_lines) {
  BOOST_TEST(labelled("江湾晚报　星期三　第七号\n江湾印社　今日四版　零售二分\n渡口昨夜停航\n", "FFH", "FFH") == "FFH");
}

BOOST_AUTO_TEST_CASE(one_row_or_prose_with_ideographic_spaces_is_no_table) {
  BOOST_TEST(labelled("划船赛名次\n一等奖　梁小舟　潘知遥\n渡口昨夜停航。\n", "HPP", "HVV") == "HPP");
  BOOST_TEST(labelled("划船赛名次\n梁小舟　到了。北岸　就下船\n潘知遥　没来。船　也不等他\n", "HPP", "HVV") == "HPP");
  BOOST_TEST(labelled("划船赛名次\n一等奖　梁小舟\n二等奖　鲁青禾\n", "HPP", "HVV") == "HPP");
  BOOST_TEST(labelled("划船赛名次\n一等奖　梁小舟　潘知遥\n\n二等奖　鲁青禾　高小岑\n", "HPP", "HVV") == "HPP");
}

BOOST_AUTO_TEST_CASE(nothing_opens_behind_an_article_or_a_preposition) {
  BOOST_TEST(labelled("The bell was the gift of\nHarbour Trust members\n", "PH", "Pc") == "Pc");
  BOOST_TEST(labelled("Bürgermeister eröffnet die\nNeue Brücke am Fluss\n", "HD", "Hh") == "Hh");
}

BOOST_AUTO_TEST_CASE(a_line_opens_behind_a_gap_a_page_or_another_word) {
  BOOST_TEST(labelled("The bell was the gift of\n\nHarbour Trust members\n", "PH", "Pc") == "PH");
  BOOST_TEST(labelled("The bell was the gift of\n\fHarbour Trust members\n", "PH", "Pc") == "PH");
  BOOST_TEST(labelled("The bell was the gift of.\nHarbour Trust members\n", "PH", "Pc") == "PH");
  BOOST_TEST(labelled("The bell was a gift thereof\nHarbour Trust members\n", "PH", "Pc") == "PH");
}

BOOST_AUTO_TEST_CASE(a_byline_or_a_dateline_opens_behind_a_headline_that_ends_with_a_preposition) {
  BOOST_TEST(labelled("The Bell They Waited For\nBy Thomas Quill\n", "HY", "Hh") == "HY");
  BOOST_TEST(labelled("The Bell They Waited For\nPORT ELLERY, May 3 -- It rang.\n", "HP", "Hh") == "HP");
  BOOST_TEST(labelled("Ein Fest in den\nvon Fahnen bunten Gassen\n", "PY", "Pc") == "Pc");
}

BOOST_AUTO_TEST_CASE(a_paragraph_ends_where_it_is_signed) {
  const std::string column = "江风吹过渡口的石阶灯火一盏一盏地亮了起来\n江风吹过渡口的石阶灯火一盏一盏地亮了起来\n";
  BOOST_TEST(labelled(column + "桥就通了。报导．摄影╱江小舟\n北岸的人说\n", "Pccc", "PccP") == "PccP");
  std::string page;
  for (int i = 0; i < 5; ++i) page += "江风吹过渡口的石阶灯火一盏一盏";
  page += "。报导．摄影╱江小舟\n北岸的人说\n";
  BOOST_TEST(labelled(page, "Pc", "PP") == "PP");
}

BOOST_AUTO_TEST_CASE(a_signature_that_a_column_parted_at_its_mark_is_one) {
  BOOST_TEST(labelled("桥就通了。”报导．摄影╱\n江小舟\n", "PY", "Pc") == "Pc");
  BOOST_TEST(labelled("桥就通了。”报导\n•摄影╱江小舟\n", "PP", "Pc") == "Pc");
  BOOST_TEST(labelled("桥就通了。\n•摄影╱江小舟\n", "PY", "Pc") == "PY");
  BOOST_TEST(labelled("见南岸／\n江小舟\n", "PY", "Pc") == "PY");
}

BOOST_AUTO_TEST_CASE(a_full_line_or_one_without_a_signature_ends_no_paragraph) {
  const std::string column = "江风吹过渡口的石阶灯火一盏一盏地亮了起来\n江风吹过渡口的石阶灯火一盏一盏地亮了起来\n";
  BOOST_TEST(labelled(column + "灯火一盏一盏亮了起来。报导．摄影╱江小舟\n北岸的人说\n", "Pccc", "PccP") == "Pccc");
  BOOST_TEST(labelled(column + "桥就通了，报导的人是江小舟\n北岸的人说\n", "Pccc", "PccP") == "Pccc");
}

BOOST_AUTO_TEST_CASE(a_transcribers_note_is_no_heading) {
  BOOST_TEST(labelled("[Illustration: THE HARBOUR LIGHT.]\nThe lamp is lit.\n", "HP", "TP") == "TP");
  BOOST_TEST(labelled("The lamp is lit.\n[Sidenote: Latest from the quay.]\n", "PS", "PP") == "PP");
}

BOOST_AUTO_TEST_CASE(another_line_in_brackets_may_be_a_heading) {
  BOOST_TEST(labelled("[Illustrious Guests at the Quay]\nThe lamp is lit.\n", "HP", "TP") == "HP");
}

BOOST_AUTO_TEST_CASE(a_jump_line_has_a_jumps_words) {
  BOOST_TEST(labelled("The bell rang at noon.\nContinued on Page 4\n", "Pc", "PP") == "PJ");
  BOOST_TEST(labelled("The bell rang at noon.\nContinued the whole night\n", "PJ", "Pc") == "Pc");
  BOOST_TEST(labelled("石桥昨夜合龙。\n下转第3版\n", "PP", "PP") == "PJ");
  BOOST_TEST(labelled("石桥昨夜合龙。\n转眼又是三年\n", "PJ", "PP") == "PP");
}

BOOST_AUTO_TEST_CASE(a_short_line_above_the_words_of_a_jump_heads_it) {
  BOOST_TEST(labelled("The ferry rests.\nLIGHTSHIP\nContinued from Page 1\nthe mate said.\n", "PcJc", "PHJP") ==
             "PHJc");
  BOOST_TEST(labelled("The ferry rests and the\nlightship\nContinued from Page 1\n", "PcJ", "PHJ") == "PcJ");
  BOOST_TEST(labelled("The ferry rests.\nLIGHTSHIP\nContinued on Page 4\n", "PcJ", "PHJ") == "PcJ");
}

BOOST_AUTO_TEST_CASE(words_that_may_as_well_be_a_sentences_are_a_jump_where_the_weights_say_so) {
  BOOST_TEST(labelled("The tables are long,\nsee page 4\n", "PJ", "Pc") == "PJ");
  BOOST_TEST(labelled("The tables are long,\nsee page 4\n", "Pc", "PJ") == "Pc");
}

BOOST_AUTO_TEST_CASE(an_archives_licence_is_boilerplate_with_the_line_that_announces_it) {
  BOOST_TEST(labelled("*** START OF THE PROJECT GUTENBERG EBOOK THE BELL ***\nThe bell rang.\n"
                      "End of the Project Gutenberg EBook of The Bell\n\n"
                      "*** END OF THE PROJECT GUTENBERG EBOOK THE BELL ***\nThe licence is long.\n",
                      "HPPPP", "PPPPP") == "BPBBB");
}

BOOST_AUTO_TEST_CASE(a_storys_line_above_the_licence_is_no_boilerplate) {
  const std::string end = "*** END OF THE PROJECT GUTENBERG EBOOK THE BELL ***\n";
  BOOST_TEST(labelled("The bell rang.\nEnd of the Harbour Strike\n" + end, "PHP", "PPP") == "PHB");
  BOOST_TEST(labelled("End of the Project Gutenberg EBook of The Bell\none.\ntwo.\nthree.\nfour.\n" + end, "PPPPPP",
                      "PPPPPP") == "PPPPPB");
  BOOST_TEST(labelled("*** END ***\nThe bell rang.\n", "HP", "PP") == "HP");
}

BOOST_AUTO_TEST_CASE(in_doubt_a_heading_behind_a_gap_opens_a_story) {
  const std::string_view text = "The bell rang at noon.\n\nThe Ferry\nNobody crossed.\n";
  const auto weighed = [](float headline, float paragraph) {
    return std::vector<std::vector<Weighed>>{
        {{Label::paragraph, kWanted}},
        {{Label::crosshead, kWanted}, {Label::headline, headline}, {Label::paragraph, paragraph}},
        {{Label::paragraph, kWanted}}};
  };
  BOOST_TEST(labelled(text, weighed(8, 0)) == "PHP");
  BOOST_TEST(labelled(text, weighed(3, 0)) == "PSP");
  BOOST_TEST(labelled(text, weighed(8, 9)) == "PSP");
  BOOST_TEST(labelled("The bell rang at noon.\nThe Ferry\nNobody crossed.\n", weighed(8, 0)) == "PSP");
}

BOOST_AUTO_TEST_CASE(in_doubt_a_line_of_chinese_or_japanese_that_nothing_closes_heads_the_story_below) {
  const auto between = [](std::string_view line, float headline) {
    const std::string text = std::string("渡口昨夜停航，石阶封闭。\n").append(line) + "\n两镇的人都来看灯。\n";
    return labelled(text, {{{Label::paragraph, kWanted}},
                           {{Label::paragraph, kWanted}, {Label::headline, headline}},
                           {{Label::paragraph, kWanted}}});
  };
  for (const char* line : {"江湾渡口来年重开（两岸观察）", "江湾夕凪号、復活！北の灯台に歓喜"})
    BOOST_TEST(between(line, 8) == "PHP", line);
  BOOST_TEST(between("江湾渡口来年重开", 6) == "PPP");
  for (const char* line : {"江湾渡口来年重开。", "船长说：「来年重开」", "灯会", "船長は「北の灯台、見えるか！",
                           "朋友，请到江湾渡口来看灯！", "热线编号：R4417", "The ferry runs again next year"})
    BOOST_TEST(between(line, 8) == "PPP", line);
}

BOOST_AUTO_TEST_CASE(a_line_of_a_list_or_of_a_letters_close_heads_nothing) {
  const std::vector<Weighed> text = {{Label::paragraph, kWanted}},
                             line = {{Label::paragraph, kWanted}, {Label::headline, 8}};
  for (const char* lines : {"一等奖　江湾小学江小舟", "祝您身体健康天天准时下班"})
    BOOST_TEST(labelled(std::string("渡口昨夜停航。\n") + lines + "\n江湾小学谷一鸣\n两镇的人都来看灯。\n",
                        {text, line, line, text}) == "PPPP",
               lines);
}

BOOST_AUTO_TEST_CASE(where_the_news_is_from_heads_nothing_and_opens_a_paragraph) {
  BOOST_TEST(labelled("渡口停航\n〔江湾社北岸十日電〕\n石阶封闭了。\n", "HSP", "PPc") == "HPc");
  BOOST_TEST(labelled("渡口停航\n〔江湾社北岸十日電\n〕石阶封闭了。\n", "HSP", "PPc") == "HPc");
  BOOST_TEST(labelled("石阶封闭了。\n（本报北岸8日电）\n石桥明日通行。\n", "PPP", "cSc") == "PPP");
  BOOST_TEST(labelled("石阶封闭了。\n【两岸来电】\n石桥明日通行。\n", "PSP", "PPc") == "PSP");
}

BOOST_AUTO_TEST_CASE(a_line_that_goes_on_below_or_behind_an_open_one_heads_nothing) {
  const std::vector<Weighed> text = {{Label::paragraph, kWanted}}, more = {{Label::paragraph_on, kWanted}},
                             line = {{Label::paragraph, kWanted}, {Label::headline, 8}};
  BOOST_TEST(labelled("渡口昨夜停航。\n江湾渡口来年重开\n两镇的人都来看灯。\n", {text, line, more}) == "PPc");
  BOOST_TEST(labelled("渡口昨夜停航\n江湾渡口来年重开\n两镇的人都来看灯。\n", {text, line, text}) == "PPP");
}

BOOST_AUTO_TEST_CASE(a_line_of_its_own_that_says_who_stands_where_is_a_caption) {
  BOOST_TEST(labelled("渡口昨夜停航。\n\n船长（左二）把缆绳递给水手（右）。\n\n石阶明日重开。\n", "PPP", "PTP") ==
             "PTP");
}

BOOST_AUTO_TEST_CASE(a_line_of_a_paragraph_that_says_who_stands_where_is_what_the_weights_say) {
  BOOST_TEST(labelled("船长（左二）把缆绳递给水手\n说灯塔（右）的灯要换了。\n石阶明日重开。\n", "PcP", "TTP") == "PcP");
}

BOOST_AUTO_TEST_CASE(a_line_that_names_a_number_belongs_to_the_story_above) {
  BOOST_TEST(labelled("渡口昨夜停航。\n热线编号：R4417\n石桥合龙\n", "PKH", "PPP") == "PPH");
  BOOST_TEST(labelled("渡口昨夜停航。\n热线编号：R4417\n石桥合龙\n", "PHH", "PPP") == "PPH");
  BOOST_TEST(labelled("渡口昨夜停航。\nR4417：一灯三十年\n桥上的灯亮了。\n", "PHP", "PPP") == "PHP");
}

BOOST_AUTO_TEST_CASE(a_kicker_with_a_colon_or_a_number_is_what_the_weights_say) {
  BOOST_TEST(labelled("渡口昨夜停航。\n特写：江湾的灯\n石桥合龙\n", "PKH", "PPP") == "PKH");
  BOOST_TEST(labelled("渡口昨夜停航。\n2031年江湾灯会\n石桥合龙\n", "PKH", "PPP") == "PKH");
}

BOOST_AUTO_TEST_CASE(the_imprint_at_a_pages_foot_is_furniture) {
  BOOST_TEST(labelled("渡口石桥今日合龙。\n\n社址：江湾市河东路1号 邮编：000000\n刊号：CN 00-0012 ISSN 0000-0027\n",
                      "PPc", "FFF") == "PFF");
}

BOOST_AUTO_TEST_CASE(who_printed_it_and_who_reserves_the_rights_is_furniture) {
  BOOST_TEST(labelled("The bell was rung.\nPrinted by Ada Loom, of Quay Lane, and published by her.\n", "PP", "cc") ==
             "PF");
  BOOST_TEST(labelled("La cloche a sonné.\nLe gérant : A. Loom.\n", "PP", "cc") == "PF");
  BOOST_TEST(labelled("钟声响了。\n© 2031 江湾日报 版权所有\n北岸的灯也亮了。\n", "PPP", "ccc") == "PFP");
}

BOOST_AUTO_TEST_CASE(what_is_printed_within_a_page_or_told_of_rights_is_none) {
  BOOST_TEST(labelled("Printed by hand, it was published late.\nThe bell was rung.\n", "PP", "cc") == "PP");
  BOOST_TEST(labelled("钟声响了。\n她说，谁要转载她的文章，都得先问过版权所有者。\n", "PP", "cc") == "PP");
}

BOOST_AUTO_TEST_CASE(a_serials_number_in_a_sentence_or_in_mid_page_is_no_imprint) {
  BOOST_TEST(labelled("渡口石桥今日合龙。\n新刊的号码是：ISSN 0000-0027。\n", "PP", "FF") == "PP");
  BOOST_TEST(labelled("新刊：ISSN 0000-0027\n渡口石桥今日合龙。\n", "HP", "FF") == "FP");
  BOOST_TEST(labelled("石桥合龙。\n新刊：ISSN 0000-0027\n渡口石桥今日合龙。\n", "PHP", "FFF") == "PHP");
}

BOOST_AUTO_TEST_CASE(where_all_would_be_struck_the_rest_is_tried_as_well) {
  BOOST_TEST(labelled("灯塔与渡口\n石桥的灯\n", {{{Label::advertisement, 10}, {Label::folio, 7}, {Label::headline, 5}},
                                                 {{Label::advertisement, 10}, {Label::paragraph, 5}}}) == "HP");
}

BOOST_AUTO_TEST_CASE(a_short_line_that_names_a_page_heads_even_a_short_one) {
  BOOST_TEST(labelled("第3版　江湾日报\n石桥的灯昨夜亮了。\n", "FP", "HP") == "FP");
  BOOST_TEST(labelled("渡口的灯塔\n石桥的灯昨夜亮了。\n", "FP", "HP") == "HP");
}

BOOST_AUTO_TEST_CASE(a_line_with_a_files_number_within_a_page_is_no_folio) {
  const std::string above = "渡口的灯昨夜亮了。\n北岸的人说好看。\n石桥合龙。\n",
                    below = "灯塔也亮了。\n江风渐起。\n夜深了。\n";
  BOOST_TEST(labelled(above + "档案编号：B4071\n" + below, "PPPFPPP", "PPPPPPP") == "PPPPPPP");
  BOOST_TEST(labelled(above + "第12版　江湾日报\n" + below, "PPPFPPP", "PPPPPPP") == "PPPFPPP");
}

BOOST_AUTO_TEST_CASE(a_long_chinese_line_that_a_full_stop_closes_is_no_heading) {
  std::string sentence;
  for (int i = 0; i < 5; ++i) sentence += "江风吹过渡口的石阶";
  BOOST_TEST(labelled("渡口的灯\n" + sentence + "。\n", "HD", "HP") == "HP");
  BOOST_TEST(labelled("渡口的灯\n" + sentence + "。”\n", "HD", "HP") == "HP");
  BOOST_TEST(labelled("渡口的灯\n" + sentence + "\n", "HD", "HP") == "HD");
  BOOST_TEST(labelled("渡口的灯\n江风吹过石阶。\n", "HD", "HP") == "HD");
}

BOOST_AUTO_TEST_CASE(a_line_that_begins_small_and_breaks_a_word_is_no_heading) {
  BOOST_TEST(labelled("when the rope of the ferry was dis-\ncovered to smoke\n", "Hh", "Pc") == "Pc");
  BOOST_TEST(labelled("WHEN THE ROPE OF THE FERRY WAS DIS-\ncovered to smoke\n", "Hh", "Pc") == "Hh");
}

BOOST_AUTO_TEST_CASE(a_stanza_beside_a_stanza_is_verse) {
  const std::string first = "The wind was up, the moon was down,\nThe bell had ceased to toll;\nThere was no lamp.\n\n",
                    second =
                        "It burned for him, it burned for her,\nIt burned for those at sea,\nAnd none came home.\n";
  BOOST_TEST(labelled(first + second, "PccVVV", "VVVPPP") == "VVVVVV");
  BOOST_TEST(labelled(first + second, "VVVPcc", "PPPVVV") == "VVVVVV");
  BOOST_TEST(labelled(first + second, "PccPcc", "VVVVVV") == "VVVVVV");
  BOOST_TEST(labelled(first + "And no bell was heard to ring\nFor those who came home.\n", "PccPc", "VVVVV") ==
             "PccPc");
  const std::string prose = "The ferry was held at the\nlower landing until the fog\nhad lifted.\n\n";
  BOOST_TEST(labelled(prose + second, "PccVVV", "VVVPPP") == "PccVVV");
}

BOOST_AUTO_TEST_CASE(a_slogan_above_an_advertisement_belongs_to_it) {
  const std::string story = "石桥的灯昨夜亮了。\n北岸的人说好看。\n",
                    firm = "恒筑门窗有限公司\n订购热线：0000-5550123\n";
  BOOST_TEST(labelled(story + "百年匠心　安居万家\n" + firm, "PPPAA", "PPHPP") == "PPAAA");
  // A headline that has lost its place takes up the words of its story.
  BOOST_TEST(labelled(story + "石桥灯亮　北岸好看\n" + firm, "PPHAA", "PPPPP") == "PPHAA");
  BOOST_TEST(labelled(story + "百年匠心安居万家\n" + firm, "PPPAA", "PPHPP") == "PPPAA");
  BOOST_TEST(labelled(story + "百年匠心　安居万家\n" + firm, "PPSPA", "PPHHP") == "PPAAA");
  BOOST_TEST(labelled(story + firm + "渡口停航。\n", "PPPAP", "PPAPP") == "PPPAP");  // not at the foot
}

BOOST_AUTO_TEST_CASE(in_a_paper_that_signs_with_initials_a_name_heads_nothing) {
  const std::string letters =
      "The ferry rests.\n\nA. B.\n\nThe bell rings.\n\nJ. HATCH.\n\nThe lamp is lit.\n\nC. D. E.\n";
  BOOST_TEST(labelled(letters, "PSPSPS", "PPPPPP") == "PPPPPP");
}

BOOST_AUTO_TEST_CASE(a_name_alone_or_behind_no_sentence_is_what_the_weights_say) {
  BOOST_TEST(labelled("The ferry rests.\n\nJ. HATCH.\n\nHe was born on the river.\n", "PSP", "PPP") == "PSP");
  BOOST_TEST(labelled("The ferry\n\nA. B.\n\nThe bell\n\nJ. HATCH.\n\nThe lamp\n\nC. D. E.\n\nThe tide\n", "PSPSPSP",
                      "PPPPPPP") == "PSPSPSP");
}

BOOST_AUTO_TEST_CASE(there_a_pen_name_above_a_heading_in_the_line_heads_nothing) {
  const std::string signed_ones = "It rests.\n\nA. B.\n\nIt rings.\n\nJ. HATCH.\n\nIt is lit.\n\nC. D. E.\n\n";
  BOOST_TEST(labelled(signed_ones + "It is late.\n\nBRAMBLE.\n\n_Of Bells._--They are slow.\n", "PPPPPPPSP",
                      "PPPPPPPPP") == "PPPPPPPPP");
  BOOST_TEST(labelled(signed_ones + "It is late.\n\nBRAMBLES.\n\nThey are sweet.\n", "PPPPPPPSP", "PPPPPPPPP") ==
             "PPPPPPPSP");
  BOOST_TEST(labelled("It is late.\n\nBRAMBLE.\n\n_Of Bells._--They are slow.\n", "PSP", "PPP") == "PSP");
}

BOOST_AUTO_TEST_CASE(the_places_that_letters_are_from_head_nothing) {
  BOOST_TEST(
      labelled("It rests.\n\nOAKHAM, MAINE.\n\nIt rings.\n\nMILL ROW, OHIO.\n\nIt is lit.\n\nSALT END, UTAH.\n\nIt "
               "rains.\n",
               "PSPSPSP", "PPPPPPP") == "PPPPPPP");
  BOOST_TEST(labelled("It rests.\n\nOAKHAM, MAINE.\n\nIt rings.\n", "PSP", "PPP") == "PSP");
}

BOOST_AUTO_TEST_CASE(a_short_sentence_with_a_verb_heads_nothing) {
  BOOST_TEST(labelled("The ferry rests.\n\nThe bell was rung.\n\nThe lamp is lit.\n", "PHP", "PPP") == "PPP");
  BOOST_TEST(labelled("The ferry rests.\n\nThe Bell of the Ferry.\n\nThe lamp is lit.\n", "PHP", "PPP") == "PHP");
  BOOST_TEST(labelled("The ferry rests.\n\nTHE BELL WAS RUNG.\n\nThe lamp is lit.\n", "PHP", "PPP") == "PHP");
  BOOST_TEST(labelled("The ferry rests.\n\nThe bell was rung\n\nThe lamp is lit.\n", "PHP", "PPP") == "PHP");
}

BOOST_AUTO_TEST_CASE(the_number_of_a_part_and_its_title_are_one) {
  BOOST_TEST(labelled("It rests.\n\nCHAPTER II.\n\nTHE BELL.\n\nIt rings.\n", "PSHP", "PHSP") == "PSsP");
  BOOST_TEST(labelled("It rests.\n\nCHAPTER II.\n\nTHE BELL AND\nTHE LAMP.\n\nIt rings.\n", "PSHhP", "PHSsP") ==
             "PSssP");
}

BOOST_AUTO_TEST_CASE(two_parts_or_two_headings_are_not) {
  BOOST_TEST(labelled("It rests.\n\nPART II.\n\nCHAPTER I.\n\nIt rings.\n", "PSSP", "PHHP") == "PSSP");
  BOOST_TEST(labelled("It rests.\n\nTHE LAMP.\n\nTHE BELL.\n\nIt rings.\n", "PSSP", "PHHP") == "PSSP");
  BOOST_TEST(labelled("It rests.\n\nCHAPTER II.\n\nIt rings.\n\nTHE BELL.\n\nIt is lit.\n", "PSPSP", "PHPHP") ==
             "PSPSP");
}

BOOST_AUTO_TEST_CASE(a_part_may_begin_where_a_story_comes_from_another_page) {
  BOOST_TEST(labelled("渡口昨夜停航。\n（上接第1版）\n石阶明日重开\n两岸的人都来看。\n", "PJSP", "PJPP") == "PJSP");
}

BOOST_AUTO_TEST_CASE(none_begins_where_it_goes_on_elsewhere) {
  BOOST_TEST(labelled("渡口昨夜停航。\n（下转第3版）\n石阶明日重开\n两岸的人都来看。\n", "PJSP", "PJHP") == "PJHP");
}

BOOST_AUTO_TEST_CASE(a_line_that_begins_with_the_page_its_story_comes_from_heads_nothing) {
  BOOST_TEST(labelled("渡口昨夜停航。\n船工（上接第1版）\n（上接第1版）石阶重开\n两岸的人都来看。\n", "PPHP", "PPcP") ==
             "PPcP");
  BOOST_TEST(labelled("渡口昨夜停航。\n石阶重开（下转第2版）\n两岸的人都来看。\n", "PHP", "PcP") == "PHP");
}

BOOST_AUTO_TEST_CASE(a_page_head_apart_from_all_lines_is_furniture) {
  const std::string text = "甲\n乙\n丙\n丁\n渡口昨夜停航。\n\n江湾日报　2031年5月8日　第6版\n\n石阶明日重开。\n";
  BOOST_TEST(labelled(text, "HPPPPHP", "PPPPPPP") == "HPPPPFP");
  const std::string told = "甲\n乙\n丙\n丁\n渡口昨夜停航。\n江湾日报　2031年5月8日　第6版\n石阶明日重开。\n";
  BOOST_TEST(labelled(told, "HPPPPHP", "PPPPPPP") == "HPPPPHP");
  const std::string cited = "甲\n乙\n丙\n丁\n渡口昨夜停航。\n\n原载《江湾日报》2031年5月8日第6版\n\n石阶明日重开。\n";
  BOOST_TEST(labelled(cited, "HPPPPPP", "PPPPPFP") == "HPPPPPP");
}

BOOST_AUTO_TEST_CASE(what_stands_between_a_byline_and_the_text_is_no_crosshead) {
  BOOST_TEST(labelled("THE FERRIES OF THE NORTH.\nBY AGNES HALE.\nIII.\nThe fog had lifted.\n", "HYSP", "HYPP") ==
             "HYDP");
  BOOST_TEST(labelled("THE FERRIES OF THE NORTH.\nBY AGNES HALE.\nIV.[A]\nThe fog had lifted.\n", "HYSP", "HYPP") ==
             "HYDP");
  BOOST_TEST(labelled("渡口的冬天\n本报记者 江小舟\n内容提要\n冬天的渡口停航。\n", "HYSP", "HYPP") == "HYDP");
}

BOOST_AUTO_TEST_CASE(nor_are_two_words_of_chinese_a_headline) {
  BOOST_TEST(labelled("渡口的冬天\n本报记者 江小舟\n内容提要\n冬天的渡口停航。\n", "HYHP", "HYPP") == "HYDP");
}

BOOST_AUTO_TEST_CASE(another_storys_headline_below_a_byline_is_one) {
  BOOST_TEST(labelled("钟声响了。\n本报记者 江小舟\n渡口停航\n冬天的渡口停航。\n", "PYHP", "PYPP") == "PYHP");
  for (const char* text : {"渡口的冬天\n本报记者 江小舟\n渡口停航\n本报江湾讯 渡口停航。\n",
                           "渡口的冬天\n本报记者 江小舟\n江湾渡口昨夜因冰封停航\n冬天的渡口停航。\n",
                           "THE FERRIES.\nBY AGNES HALE.\nTHE MILL.\nIt burned.\n"})
    BOOST_TEST(labelled(text, "HYHP", "HYPP") == "HYHP", text);
}

BOOST_AUTO_TEST_CASE(a_part_with_its_name_or_its_title_and_the_first_of_all_are) {
  for (const char* part : {"CHAPTER III.", "PART II. THE UPPER LANDING.", "No. 2", "IV.--THE FOG.", "I."}) {
    const std::string text = std::string("THE FERRIES.\nBY AGNES HALE.\n") + part + "\nThe fog had lifted.\n";
    BOOST_TEST(labelled(text, "HYSP", "HYPP") == "HYSP", part);
  }
  BOOST_TEST(labelled("The mate left.\nIII.\nThe fog had lifted.\n", "PSP", "PPP") == "PSP");
}

BOOST_AUTO_TEST_CASE(a_part_below_its_headline_is_no_deck) {
  BOOST_TEST(labelled("THE FERRIES.\nCHAPTER III.\nThe fog had lifted.\n", "HDP", "HPP") == "HSP");
  BOOST_TEST(labelled("THE FERRIES.\n3 and 5 Quay Street\nThe fog had lifted.\n", "HDP", "HPP") == "HDP");
}

BOOST_AUTO_TEST_CASE(who_wrote_may_stand_on_two_lines) {
  BOOST_TEST(labelled("THE FERRIES\n\nBY\n\nAGNES HALE.\n\nThe fog had lifted.\n", "HKHP", "HYyP") == "HYyP");
  BOOST_TEST(labelled("DIE FÄHREN\nVON\nDR. AGNES HALE\nDer Nebel wich.\n", "HPHP", "HYyP") == "HYyP");
}

BOOST_AUTO_TEST_CASE(by_within_a_line_or_above_text_parts_no_byline) {
  BOOST_TEST(labelled("THE FERRIES\nBY AND BY\nAGNES HALE\nThe fog had lifted.\n", "HDKP", "HPPP") != "HYyP");
  BOOST_TEST(labelled("The mate went\nby\nthe lower landing.\n", "Pcc", "PPP") == "Pcc");
  BOOST_TEST(labelled("The mate was sent\nby\nCaptain Hale to the landing.\n", "Pcc", "PPP") == "Pcc");
}

BOOST_AUTO_TEST_CASE(in_a_dump_a_line_of_korean_that_a_particle_closes_is_half_a_sentence) {
  BOOST_TEST(labelled(kTold + "북쪽 마을은 배삯을 받지 않는 주민에게\n" + kTold + kTold + kTold, "PSPPP", "PPcPP") ==
             "PPcPP");
}

BOOST_AUTO_TEST_CASE(a_heading_of_korean_ends_otherwise_and_stands_on_two_lines_elsewhere) {
  BOOST_TEST(labelled(kTold + "북쪽 마을의 새 나룻배\n" + kTold + kTold + kTold, "PSPPP", "PPcPP") == "PSPPP");
  BOOST_TEST(labelled("북쪽 마을 주민에게\n새 나룻배 돌아간다\n배는 어제 닿았다.\n", "HhP", "PPP") == "HhP");
}

// Columns of 300 characters; one ends in the middle of a line as short as a heading.
BOOST_AUTO_TEST_CASE(in_a_dump_a_line_that_ends_where_the_columns_do_is_half_a_sentence) {
  const auto open = [](std::size_t characters) {
    std::string text;
    for (std::size_t i = 0; i < characters; ++i) text += i % 2 ? "风" : "江";
    return text + "\n";
  };
  const std::string column = open(300), stopped = open(279).insert(279 * 3, "。");
  const std::string below = column + column + column + column;
  BOOST_TEST(labelled(column + stopped + open(20) + below, "PcSPccc", "PcPcccc") == "PcPcccc");
  BOOST_TEST(labelled(column + stopped + open(14) + below, "PcSPccc", "PcPcccc") == "PcSPccc");
}

BOOST_AUTO_TEST_CASE(what_closes_with_whose_picture_it_is_is_a_caption) {
  BOOST_TEST(labelled("배는 어제 닿았다.\n나루터 전경./강변일보DB\n새 나룻배 돌아간다\n배는 빠르다.\n", "PKHP",
                      "PTHP") == "PTHP");
  BOOST_TEST(labelled("나루터에서 주민들이 새 나룻배를\n기다리고 있다. /뉴스가람\n배는 빠르다.\n", "PcP", "TtP") ==
             "TtP");
}

BOOST_AUTO_TEST_CASE(what_closes_with_another_slash_is_not) {
  for (const char* line :
       {"배는 시속 30km/h", "나루터/강변", "주소는 www.naru.example./a/b", "배는 빠르다./", "The landing. /Naru"})
    BOOST_TEST(labelled(std::string("배는 어제 닿았다.\n") + line + "\n배는 빠르다.\n", "PPP", "PTP") == "PPP", line);
}

BOOST_AUTO_TEST_CASE(a_transcribers_note_is_no_licence_and_keeps_its_list) {
  BOOST_TEST(
      labelled(
          "The mate left.\n[Transcriber's Note: what was mended:\np. 2: a grean tree -> green\np. 3: teh -> the ]\n",
          "PBBB", "PPcc") == "PPVV");
}

BOOST_AUTO_TEST_CASE(one_that_is_never_closed_is_what_the_weights_say) {
  BOOST_TEST(labelled("The mate left.\n[Transcriber's Note: see the archive\nThe ferry -> the quay\n", "PPP", "PPc") ==
             "PPP");
}

BOOST_AUTO_TEST_CASE(headings_that_markdown_marks_are_headings) {
  BOOST_TEST(labelled("## 渡口停航\n渡口昨夜停航。\n### 石阶重开\n石阶明日重开。\n", "PPPP", "HPSP") == "HPSP");
}

BOOST_AUTO_TEST_CASE(one_such_line_or_a_number_sign_before_a_word_is_what_the_weights_say) {
  BOOST_TEST(labelled("渡口昨夜停航。\n# 石阶重开。\n石阶明日重开。\n", "PPP", "PSP") == "PPP");
  BOOST_TEST(labelled("渡口停航。\n#渡口\n####### 石阶\n石阶重开。\n", "PPPP", "PSSP") == "PPPP");
}

BOOST_AUTO_TEST_CASE(what_someone_says_heads_nothing) {
  BOOST_TEST(labelled("The mate left.\n\"Is she lost?\" asked the boy.\nNobody knew.\n", "PSP", "PPP") == "PPP");
  BOOST_TEST(labelled("The mate left.\n“And if the fog----”\nNobody knew.\n", "PHP", "PPP") == "PPP");
}

BOOST_AUTO_TEST_CASE(a_line_of_chinese_that_begins_with_the_rest_of_a_number_goes_on) {
  BOOST_TEST(labelled("上半年共收粗盐4836.\n25吨，比去年多出三百吨，\n等南风停了再装船。\n", "PPc", "PcP") == "Pcc");
  BOOST_TEST(labelled("上半年共收粗盐四千4836\n.25吨，比去年多出三百吨，\n等南风停了再装船。\n", "PPc", "PcP") ==
             "Pcc");
  BOOST_TEST(labelled("上半年北滩共收粗盐21\n04吨，比去年多出三百吨\n只等南风停了再装船。\n", "PPc", "PcP") == "Pcc");
  BOOST_TEST(labelled("北滩的新泵功率只有4\n kW，要抽三个晚上才\n抽得干一格盐田。\n", "PPc", "PcP") == "Pcc");
}

BOOST_AUTO_TEST_CASE(a_paragraph_that_begins_with_a_number_opens_behind_an_indent_a_gap_or_a_short_line) {
  BOOST_TEST(labelled("上半年北滩共收粗盐21\n　　04吨，比去年多出\n只等南风停了再装船。\n", "PPc", "PcP") == "PPc");
  BOOST_TEST(labelled("上半年北滩共收粗盐21\n\n04吨，比去年多出三百\n只等南风停了再装船。\n", "PPc", "PcP") == "PPc");
  BOOST_TEST(labelled("粗盐21\n04吨，比去年多出三百吨\n只等南风停了再装船。\n", "PPc", "PcP") == "PPc");
  BOOST_TEST(labelled("The pump runs on 4\n kW, and takes three\nnights to empty one.\n", "PPc", "PcP") == "PPc");
}

BOOST_AUTO_TEST_CASE(no_paragraph_ends_with_a_line_whose_letters_were_set_apart_to_fill_it) {
  BOOST_TEST(labelled("北岸的灯已经亮起来了，\n他 说 那 座 桥 叫 石 桥\n（Stone Bridge）比旧桥\n宽。\n", "PcPc",
                      "PPcP") == "Pccc");
}

BOOST_AUTO_TEST_CASE(one_may_end_behind_a_short_title_set_apart_a_gap_or_a_full_stop) {
  BOOST_TEST(labelled("通　告\n即日起封闭北岸石阶，\n行人绕行南岸。\n", "HPc", "PcP") == "HPc");
  BOOST_TEST(labelled("北岸的灯已经亮起来了，\n他 说 那 座 桥 叫 石 桥\n\n（Stone Bridge）比旧桥\n宽。\n", "PcPc",
                      "PPcP") == "PcPc");
  BOOST_TEST(labelled("北岸的灯已经亮起来了，\n他 说 那 座 桥 叫 石 桥。\n（Stone Bridge）比旧桥\n宽。\n", "PcPc",
                      "PPcP") == "PcPc");
}

BOOST_AUTO_TEST_CASE(no_paragraph_of_chinese_or_japanese_ends_with_a_comma_or_a_colon_before_speech) {
  BOOST_TEST(labelled("北岸的灯已经亮起来了，\n他站在桥上看了很久。\n", "PP", "Pc") == "Pc");
  BOOST_TEST(labelled("北岸の灯はもう点いた、\n\n男は橋の上で見ていた。\n", "PP", "Pc") == "Pc");
  BOOST_TEST(labelled("北岸の灯を見ていたのは本田・山根・\n吉野の三人だ。\n", "PP", "Pc") == "Pc");
  BOOST_TEST(labelled("北岸的灯已经亮起来了他\n说：\n「桥上看得很清楚。」\n", "PcP", "Pcc") == "Pcc");
  BOOST_TEST(labelled("北岸的灯已经亮起来了他\n说，\n「桥上看得很清楚。」\n", "PcP", "Pcc") == "Pcc");
}

BOOST_AUTO_TEST_CASE(a_line_of_as_many_characters_as_those_around_it_is_full_though_it_looks_short) {
  const std::string lines = six_lines();
  BOOST_TEST(labelled(lines + "船票总收入127.40万元。\n" + lines, "PccccccPccccc", "PcccccPcccccc") == "Pcccccccccccc");
}

BOOST_AUTO_TEST_CASE(one_of_fewer_characters_ends_a_paragraph) {
  const std::string lines = six_lines();
  BOOST_TEST(labelled(lines + "船票收入127.40万元。\n" + lines, "PccccccPccccc", "PcccccPcccccc") == "PccccccPccccc");
}

BOOST_AUTO_TEST_CASE(no_paragraph_begins_with_the_particle_that_hangs_on_a_quoted_name) {
  BOOST_TEST(labelled("桟橋にあるのは「夕凪亭」\n\nの看板だけだった。\n", "PP", "Pc") == "Pc");
  BOOST_TEST(labelled("桟橋の看板は古い。\nのれんも古い。\n", "PP", "Pc") == "PP");
  BOOST_TEST(labelled("桟橋にあるのは「夕凪亭」\n　のれんも古い。\n", "PP", "Pc") == "PP");
}

BOOST_AUTO_TEST_CASE(a_long_line_of_korean_that_no_verb_closes_goes_on) {
  BOOST_TEST(
      labelled(
          "나루터에는 안개가 걷히지 않았고 뱃사공들은 그날 아침 시장과 구청장에게\n\n배를 띄우게 해 달라고 했다.\n",
          "PP", "Pc") == "Pc");
}

BOOST_AUTO_TEST_CASE(one_that_a_verb_closes_a_short_one_or_a_heading_does_not) {
  BOOST_TEST(
      labelled(
          "나루터에는 안개가 걷히지 않았고 뱃사공들은 그날 아침 시장에게 편지를 썼다\n배를 띄우게 해 달라고 했다.\n",
          "PP", "Pc") == "PP");
  BOOST_TEST(labelled("나루터 사공들의 편지\n배를 띄우게 해 달라고 했다.\n", "PP", "Pc") == "PP");
  BOOST_TEST(
      labelled("나루터에는 안개가 걷히지 않았고 뱃사공들은 그날 아침 시장과 구청장에게\n배를 띄우게 해 달라고 했다.\n",
               "HP", "Hc") == "HP");
}

BOOST_AUTO_TEST_CASE(one_may_begin_behind_the_short_first_line_of_a_letter_or_with_an_indent) {
  BOOST_TEST(labelled("北岸的灯昨夜亮起来了。\n渡工们，\n请到桥头领取新的船票。\n", "PPP", "Pcc") == "PPP");
  BOOST_TEST(labelled("北岸的灯已经亮起来了，\n　　他站在桥上看很久。\n", "PP", "Pc") == "PP");
  BOOST_TEST(labelled("北岸的灯已经亮起来了：\n桥头的灯，桥尾的灯。\n", "PP", "Pc") == "PP");
  BOOST_TEST(labelled("北岸的灯亮了，他说道：\n\n「桥上看得很清楚。」\n", "PP", "Pc") == "PP");
  BOOST_TEST(labelled("The lamps of the bridge,\nThe keeper says, are lit.\n", "PP", "Pc") == "PP");
}

BOOST_AUTO_TEST_CASE(in_doubt_the_lines_above_and_below_a_headline_are_its_own) {
  const std::vector<Weighed> kicker = {{Label::kicker, 10}, {Label::headline, 9}}, headline = {{Label::headline, 10}},
                             deck = {{Label::deck, 10}, {Label::headline, 6}}, text = {{Label::paragraph, 10}};
  BOOST_TEST(labelled("HARBOUR NIGHT\nTHE LAMPS ARE LIT\nTOWN PAYS FOR OIL\nThe harbour was lit last night.\n",
                      {kicker, headline, deck, text}) == "HhhP");
  BOOST_TEST(labelled("江湾夜话\n石桥今夜点灯\n灯油由全镇分摊\n石桥上的灯昨夜初次亮起。\n",
                      {kicker, headline, deck, text}) == "HhhP");
  BOOST_TEST(labelled("Harbour Night.\nTHE LAMPS ARE LIT\nThe harbour was lit last night.\n",
                      {kicker, headline, text}) == "HhP");
}

BOOST_AUTO_TEST_CASE(where_the_weights_are_sure_a_kicker_and_a_deck_stay_what_they_are) {
  const std::vector<Weighed> kicker = {{Label::kicker, 16}, {Label::headline, 4}}, headline = {{Label::headline, 10}},
                             deck = {{Label::deck, 16}, {Label::headline, 4}}, text = {{Label::paragraph, 10}};
  BOOST_TEST(labelled("HARBOUR NIGHT\nTHE LAMPS ARE LIT\nTOWN PAYS FOR OIL\nThe harbour was lit last night.\n",
                      {kicker, headline, deck, text}) == "KHDP");
}

BOOST_AUTO_TEST_CASE(a_deck_of_several_words_stays_one_sooner) {
  const std::vector<Weighed> headline = {{Label::headline, 10}}, deck = {{Label::deck, 10}, {Label::headline, 3}},
                             text = {{Label::paragraph, 10}};
  const std::string below = "The harbour was lit last night.\n";
  BOOST_TEST(labelled("Council Approves New Lamps\nOil to Cost Ten Dollars\n" + below, {headline, deck, text}) ==
             "HDP");
  BOOST_TEST(labelled("Harbour Highballs\nQuonset\n" + below, {headline, deck, text}) == "HhP");
}

BOOST_AUTO_TEST_CASE(so_do_a_deck_that_may_be_text_another_type_and_a_signed_line) {
  const std::vector<Weighed> kicker = {{Label::kicker, 10}, {Label::headline, 9}}, headline = {{Label::headline, 10}},
                             deck = {{Label::deck, 10}, {Label::headline, 9}}, text = {{Label::paragraph, 10}};
  BOOST_TEST(labelled("THE LAMPS ARE LIT\nTown Pays for Oil\nThe harbour was lit last night.\n",
                      {headline, {{Label::deck, 10}, {Label::paragraph, 9}}, text}) == "HDP");
  BOOST_TEST(labelled("THE LAMPS ARE LIT\nTown Pays for Oil\nThe harbour was lit last night.\n",
                      {headline, deck, text}) == "HDP");
  BOOST_TEST(labelled("The Lamps Are Lit\nBy Martha Quill\nThe harbour was lit last night.\n",
                      {headline, deck, text}) == "HDP");
}

BOOST_AUTO_TEST_CASE(no_kicker_byline_or_crosshead_of_chinese_or_japanese_ends_with_a_full_stop) {
  BOOST_TEST(labelled("江风吹过渡口的石阶，灯火亮了，北岸的人都不\n\n停留。\n", "PY", "Pc") == "Pc");
  BOOST_TEST(labelled("灯が点いた。\n港の人は帰った。\n船が出る。\n", "PSP", "PPP") == "PPP");
}

BOOST_AUTO_TEST_CASE(a_short_headline_may_and_so_may_another_mark) {
  BOOST_TEST(labelled("渡口石桥合龙。\n灯火昨夜亮了。\n", "HP", "PP") == "HP");
  BOOST_TEST(labelled("灯が点いた。\n港の人は帰ったか？\n船が出る。\n", "PSP", "PPP") == "PSP");
}

BOOST_AUTO_TEST_CASE(rows_ruled_by_bars_keep_their_lines) {
  BOOST_TEST(
      labelled("The Fleet\nLanding    | Boats | Mate\nWharf End  |   14  | J. Hatch\nMill Row   |    3  | Oakes\n",
               "HKKK", "HVVV") == "HVVV");
}

BOOST_AUTO_TEST_CASE(one_bar_one_row_or_a_nameplate_is_no_table) {
  BOOST_TEST(labelled("The Ferry\nWharf End | 14 | J. Hatch\nIt rests.\n", "HKP", "HVP") == "HKP");
  BOOST_TEST(labelled("The Ferry\nThe mate | the bell\nIt rests | it rings.\n", "HPc", "HVV") == "HPc");
  BOOST_TEST(labelled("The Lantern | No. 3 | May 5\nWharf End | 1905 | One Penny\nThe Ferry\n", "FFH", "VVH") == "FFH");
}

BOOST_AUTO_TEST_CASE(lines_that_end_where_the_next_word_had_room_are_kept) {
  const std::string prose =
      "The ferry was held at the lower landing\nuntil the fog had lifted from the river\nand the bell on the quay was "
      "heard again.\n\n";
  const auto between = [&](const char* lines) {
    return labelled(prose + lines + prose, "PccPcPcc", "VVVVVVVV").substr(3, 2);
  };
  BOOST_TEST(between("Who comes too late\nMay wait and see.\n\n") == "VV");
  BOOST_TEST(between("Who comes too late\nmay wait and see.\n\n") == "Pc");
  BOOST_TEST(between("Who comes too late for the last ferry to\nQuonset waits and sees.\n\n") == "Pc");
  // Each a sentence: short paragraphs without a gap.
  BOOST_TEST(between("The jury was out.\nBrown went home.\n\n") == "Pc");
}

BOOST_AUTO_TEST_CASE(who_made_an_archives_file_is_boilerplate_down_to_the_gap) {
  const std::string start = "*** START OF THE PROJECT GUTENBERG EBOOK THE BELL ***\n\n";
  BOOST_TEST(
      labelled(start +
                   "Produced by A. Loom (this file was made from images\ngenerously lent by the Quonset Library)\n\n"
                   "The bell rang.\n",
               "HPcP", "PPPP") == "BBBP");
  BOOST_TEST(labelled(start + "The bell rang.\n\nIt was heard in Quonset.\n", "HPP", "PPP") == "BPP");
}

BOOST_AUTO_TEST_CASE(a_masthead_heads_no_story) {
  BOOST_TEST(labelled("_FIVE CENTS._\n\nTHE WHARF\n\nVOL. II.--NO. 7.\n\nMAY 8, 1891.\n\nA PAPER FOR GIRLS\n\n"
                      "Copyright, 1891, by A. LOOM.\n\nTHE LAMPS ARE LIT\n\nThe harbour was lit last night.\n",
                      "SHSHSHHP", "PPPPPPPP") == "PPPPPPHP");
}

BOOST_AUTO_TEST_CASE(lines_above_a_story_without_the_papers_number_are_what_the_weights_say) {
  BOOST_TEST(labelled("THE WHARF\n\nRAMBLES IN THE FENS. NO. II.\n\nThe harbour was lit last night.\n", "KHP", "PPP") ==
             "KHP");
  BOOST_TEST(labelled("THE LAMPS ARE LIT\n\nThe harbour was lit last night, and the boats lay still at the quay.\n\n"
                      "VOL. II.--NO. 7.\n",
                      "HPP", "PPP") == "HPP");
}

BOOST_AUTO_TEST_CASE(a_papers_name_above_its_date_and_number_is_a_page_head) {
  BOOST_TEST(labelled("江湾日报\n二〇三一年五月八日　总第4211期\n渡口石桥今日合龙\n石桥昨夜合龙。\n", "HFHP", "PPPP") ==
             "FFHP");
  // 来源: where a story was printed first.
  BOOST_TEST(labelled("渡口石桥合龙\n来源：江湾日报2031年5月8日第6期\n石桥昨夜合龙。\n", "HPP", "PPP") == "HPP");
}

BOOST_AUTO_TEST_CASE(what_is_said_to_the_editor_or_closes_a_letter_heads_nothing) {
  BOOST_TEST(labelled("The ferry rests.\n\nTO THE EDITOR:\n\nThe bell rings.\n\nVery truly,\n\nThe lamp is lit.\n",
                      "PHPHP", "PPPPP") == "PPPPP");
  BOOST_TEST(labelled("The ferry rests.\n\nTO THE EDITOR'S HOUSE\n\nThe bell rings.\n", "PHP", "PPP") == "PHP");
}

BOOST_AUTO_TEST_CASE(a_name_under_a_letter_heads_nothing_where_the_next_one_opens_or_a_wider_gap_does) {
  const std::string letters = "It rests.\n\nA. B.\n\nIt rings.\n\nJ. HATCH.\n\nIt is lit.\n\nC. D. E.\n\n";
  const std::string wanted = "PPPPPP", next = "PPPPPP";
  BOOST_TEST(labelled(letters + "It is late.\n\nBRAMBLE.\n\nQuonset.\n\n[The bell was cast in Wallstadt.\n",
                      wanted + "PSSP", next + "PPPP") == wanted + "PPPP");
  BOOST_TEST(labelled(letters + "It is late.\n\nBRAMBLE.\n\n\n\nOF BELLS.\n\nThey are slow.\n", wanted + "PSHP",
                      next + "PPPP") == wanted + "PPHP");
  BOOST_TEST(labelled(letters + "It is late.\n\nBRAMBLES.\n\nThey are sweet and grow on the quay.\n", wanted + "PSP",
                      next + "PPP") == wanted + "PSP");
  BOOST_TEST(labelled(letters + "It is late.\n\nBRAMBLE.\n\nLower Quonset, March 8.\n\n_Of Bells._--They are slow.\n",
                      wanted + "PSSP", next + "PPPP") == wanted + "PPPP");
}

BOOST_AUTO_TEST_CASE(a_small_letter_a_speakers_dash_or_an_open_colon_heads_nothing) {
  const std::string below = "\n\nThe bell rang over the river and the boats lay still.\n";
  for (const char* line : {"and ending, as he says,", "--Your turn has come.", "From Miss Alder, Quonset, Kan.:"})
    BOOST_TEST(labelled(std::string("It is late.\n\n") + line + below, "PHP", "PPP") == "PPP", line);
  for (const char* line : {"THE ANSWERS TO LAST WEEK:", "What the Ferryman Saw", "eBay Buys the Ferry"})
    BOOST_TEST(labelled(std::string("It is late.\n\n") + line + below, "PHP", "PPP") == "PHP", line);
}

BOOST_AUTO_TEST_CASE(a_line_in_capitals_alone_that_holds_an_article_is_no_paragraph) {
  const std::string below = "\n\nThe bell rang over the river.\n";
  BOOST_TEST(labelled("It is late.\n\nRAMBLES IN THE FENS." + below, "PPP", "PHP") == "PHP");
  BOOST_TEST(labelled("It is late.\n\nMARY ALDER WHEELWRIGHT." + below, "PPP", "PHP") == "PPP");
  BOOST_TEST(labelled("It is late.\n\nENTERED AT THE POST OFFICE AS MAIL." + below, "PPP", "PHP") == "PPP");
  // Nor is it verse, or struck as a page head, unless it stands on other pages too.
  BOOST_TEST(labelled("It is late.\n\nFOUNDED ON FACT." + below, "PVP", "PSP") == "PSP");
  BOOST_TEST(labelled("It is late.\n\nFOUNDED ON FACT." + below, "PFP", "PSP") == "PSP");
}

BOOST_AUTO_TEST_CASE(what_a_wide_gap_parts_is_no_one_heading) {
  const std::string text = "It is late in the year.\n\nAnd the bell rang over the river.\n";
  const std::vector<Weighed> headline = {{Label::headline, 10}}, more = {{Label::headline_on, 10}},
                             story = {{Label::paragraph, 10}};
  BOOST_TEST(labelled("VARIETIES\n\n\nA FRENCH TALK\n\n" + text, {headline, more, story, story}) == "HSPP");
  BOOST_TEST(labelled("VARIETIES\n\nA FRENCH TALK\n\n" + text, {headline, more, story, story}) == "HhPP");
}

BOOST_AUTO_TEST_CASE(a_headline_that_a_semicolon_leaves_open_goes_on) {
  const std::vector<Weighed> headline = {{Label::headline, 10}}, deck = {{Label::deck, 20}},
                             story = {{Label::paragraph, 10}};
  const std::string text = "It is late in the year.\n\nAnd the bell rang over the river.\n";
  BOOST_TEST(labelled("OLD QUAYS;\n\nOR, LIFE BY THE WATER\n\n" + text, {headline, deck, story, story}) == "HhPP");
  BOOST_TEST(labelled("OLD QUAYS\n\nOR, LIFE BY THE WATER\n\n" + text, {headline, deck, story, story}) == "HDPP");
  // So does one that ends with an article or the like.
  BOOST_TEST(labelled("SIMPLE LESSONS IN THE\n\nSTUDY OF FERNS\n\n" + text, {headline, deck, story, story}) == "HhPP");
  // A colon is a kicker's too, but in what was typed from a page.
  BOOST_TEST(labelled("TWO PLAGUES OF QUAYS:\n\nRATS AND RUST\n\nIt is late in the year, and\nthe ferry rests.\n",
                      {headline, deck, story, {{Label::paragraph_on, 10}}}) == "HhPc");
  BOOST_TEST(labelled("TWO PLAGUES OF QUAYS:\n\nRATS AND RUST\n\n" + text, {headline, deck, story, story}) == "HDPP");
}

BOOST_AUTO_TEST_CASE(in_a_typed_book_a_kicker_that_a_gap_parts_from_the_headline_is_a_sections_name) {
  const std::vector<Weighed> kicker = {{Label::kicker, 15}}, doubtful = {{Label::kicker, 15}, {Label::headline, 12}},
                             headline = {{Label::headline, 15}}, story = {{Label::paragraph, 15}},
                             more = {{Label::paragraph_on, 15}};
  const std::string text = "\nIt is late in the year, and the ferry\nrests at the lower landing.\n\n";
  const auto in_book = [&](const std::string& begin, std::vector<std::vector<Weighed>> weighed) {
    const std::size_t lines = weighed.size();
    for (char label : kTypedLabels) weighed.push_back(label == 'P' ? story : more);
    return labelled(begin + kTypedPages, weighed).substr(0, lines);
  };
  BOOST_TEST(in_book("TRIBUNALS.\n\nA THIEF\n" + text, {kicker, headline, story, more}) == "HSPc");
  BOOST_TEST(in_book("Tribunals\n\nA THIEF\n" + text, {doubtful, headline, story, more}) == "HSPc");
  BOOST_TEST(in_book("Analysis\n\nA THIEF\n" + text, {{{Label::kicker, 30}}, headline, story, more}) == "KHPc");
  BOOST_TEST(in_book("TRIBUNALS.\nA THIEF\n" + text, {kicker, headline, story, more}) == "KHPc");
  // One that stands above several headlines is a kicker.
  BOOST_TEST(in_book("TRIBUNALS.\n\nA THIEF\n" + text + "TRIBUNALS.\n\nA JUDGE\n" + text,
                     {kicker, headline, story, more, kicker, headline, story, more}) == "KHPcKHPc");
  // In a paper every one is, and in what a site leaves, which has a paragraph a line.
  BOOST_TEST(labelled("TRIBUNALS.\n\nA THIEF\n" + text, {kicker, headline, story, more}) == "KHPc");
  BOOST_TEST(labelled("Opinion.\n\nA Thief\n\nIt is late in the year.\n\nAnd the ferry rests.\n",
                      {doubtful, headline, story, story}) == "KHPP");
}

BOOST_AUTO_TEST_CASE(a_crosshead_with_no_text_below_it_is_a_headline) {
  const std::string told = "The bell rang over the river and the boats lay still.\n\n";
  BOOST_TEST(labelled(told + "A bell over the river\n\nThe ferry rests\n\n" + told, "PSHP", "PHSP") == "PHHP");
  BOOST_TEST(labelled(told + "A bell over the river\n\n" + told + told, "PSPP", "PHPP") == "PSPP");
}

BOOST_AUTO_TEST_CASE(a_headline_that_begins_like_a_number_a_price_or_an_address_may_be_one) {
  const std::string below = "\n\nThe bell rang over the river and the boats lay still.\n\nIt is late.\n";
  for (const char* line : {"No. 10 Denies Rift With the Mill", "Tome 4 des aventures du bac : un record",
                           "Copyright Office Backs the Ferryman", "Price: the hidden cost of a cheap ferry",
                           "al-Amir leader sails for Quonset", "Liebe in Zeiten des hohen Wassers",
                           "Sirens wail as the storm nears,", "Monsieur Loom revient au cinéma de Brennheim,"})
    BOOST_TEST(labelled(line + below, "HPP", "PPP") == "HPP", line);
  BOOST_TEST(labelled("Top Seed Crashes Out\n\nNo. 1 falls to a qualifier\n\nThe bell rang over the river.\n", "HDP",
                      "PPP") == "HDP");
  for (const char* under :
       {"2031年5月8日 星期三", "发布日期：2031年5月8日", "5月8日第12号台风登陆", "本报记者 江小舟 5月8日第3版"})
    BOOST_TEST(labelled(std::string("渡口新线今日通车\n") + under + "\n石桥昨夜合龙。\n", "HPP", "PPP")[0] == 'H',
               under);
}

BOOST_AUTO_TEST_CASE(no_line_of_a_sentence_heads_a_notice) {
  BOOST_TEST(labelled("站长说，昨夜看了才知道轮渡站的\n那一则声明\n里面只写着修整船坞。\n", "Pcc", "PPP") == "Pcc");
}

BOOST_AUTO_TEST_CASE(what_stands_below_a_notices_heading_is_its_text) {
  const std::string notice = "减资公告\n澜汀市望江茶业有限公司减少注册资本。\n联系人：沈伯安 电话：0000-5550177\n";
  BOOST_TEST(labelled("渡口昨夜停航。\n" + notice, "PAAA", "PPPP") == "PHPP");
  BOOST_TEST(labelled("渡口昨夜停航。\n" + notice + "\n望江茶业有限公司\n电话：0000-5550177\n", "PAAAAA", "PPPPPP") ==
             "PHPPAA");
}

BOOST_AUTO_TEST_CASE(the_next_story_is_no_text_of_a_notice) {
  BOOST_TEST(
      labelled("渡口昨夜停航。\n国务院公告\n决定今日为哀悼日。\n渔汛到来 百船齐发\n本报记者 卢望舒\n渔船清晨齐发。\n",
               "PSPHYP", "PPPPPP") == "PHPHYP");
}

BOOST_AUTO_TEST_CASE(sentences_at_a_foot_without_a_word_of_trade_are_struck_beyond_doubt_alone) {
  const std::string page = "The ferry rests.\n\nThe dog of the miller was found\nat the weir on Friday.\n";
  BOOST_TEST(labelled(page, "PAA", "PPc") == "PPc");
  BOOST_TEST(labelled(page, "PAA", "PPc", kNext + 20) == "PAA");
  BOOST_TEST(labelled("The ferry rests.\n\nThe dog of the miller is for sale,\n20c. at the weir on Friday.\n", "PAA",
                      "PPc") == "PAA");
}

BOOST_AUTO_TEST_CASE(in_a_script_without_advertisements_to_learn_from_a_word_of_trade_makes_one) {
  BOOST_TEST(labelled("नाव आज बंद रही।\n\nमेले की तैयारी पूरी\n", "PA", "PH", kNext + 20) == "PH");
  BOOST_TEST(labelled("नाव आज बंद रही।\n\nमेले की तैयारी 0612-2223344\n", "PA", "PH", kNext + 20) == "PA");
}

BOOST_AUTO_TEST_CASE(what_goes_on_from_another_page_is_no_advertisement) {
  BOOST_TEST(labelled("The ferry rests.\nContinued from Page 1\nby telephone, 555-0142\n", "PJA", "PPP") == "PJP");
  BOOST_TEST(labelled("The ferry rests.\nContinued on Page 3\nby telephone, 555-0142\n", "PJA", "PPP") == "PJA");
}

BOOST_AUTO_TEST_CASE(a_notice_that_opens_or_closes_as_notices_do_is_no_advertisement_nor_goes_on) {
  BOOST_TEST(labelled("编号：R4417\n遗失声明：望江茶庄遗失公章一枚，声明作废。\n", "Pc", "PA") == "PP");
  BOOST_TEST(labelled("渡口昨夜停航。\n沈伯安遗失渔船登记证，特此声明。\n", "PA", "PP") == "PP");
  BOOST_TEST(labelled("渡口昨夜停航。\n望江茶庄 电话：0000-5550177\n", "PA", "PP") == "PA");
}

BOOST_AUTO_TEST_CASE(a_place_and_date_or_a_chapter_and_verse_heads_nothing) {
  const std::string below = "\n\nThe bell rang over the river and the boats lay still.\n\nIt is late.\n";
  BOOST_TEST(labelled("Sirach x. 22." + below, "HPP", "PPP") == "PPP");
  for (const char* line : {"Quonset, May 1884: A Winter.", "Town Meeting, April 6.", "Henry iv.", "Chapter iv. 2."})
    BOOST_TEST(labelled(line + below, "HPP", "PPP") == "HPP", line);
  for (const char* line : {"Quonset, Vt., Jan. 10, 1884.", "Port-Alba (Marais), 8 avril."})
    BOOST_TEST(labelled(line + kTypedPages, "H" + kTypedLabels, "P" + kTypedLabels)[0] == 'P', line);
}

BOOST_AUTO_TEST_CASE(a_line_of_a_sentence_opens_no_notice) {
  BOOST_TEST(labelled("The widow said that she never saw the\nnotice of sale. It was nailed to a tree\nin the woods.\n",
                      "Pcc", "PPP") == "Pcc");
  BOOST_TEST(labelled("老木匠在码头上丢了船证，\n遗失声明也登过了，可是没有一个人送回\n来。\n", "Pcc", "PPP") == "Pcc");
  BOOST_TEST(labelled("渡口昨夜停航。\n遗失声明不再收费\n登报的人少了。\n", "PHP", "PPP") == "PHP");
}

BOOST_AUTO_TEST_CASE(the_paper_that_a_piece_is_from_is_no_headline) {
  const std::string below = "\n\nTHE CLOCK OF QUONSET.\n\nThe bell rang over the river.\n";
  BOOST_TEST(labelled("From Harbour's Magazine." + below, "HDP", "KHP") == "KDP");
  BOOST_TEST(labelled("FROM THE MILL TO THE MAGAZINE STREET." + below, "HDP", "KHP") == "HDP");
}

BOOST_AUTO_TEST_CASE(two_titles_that_or_links_are_one_headline) {
  const std::string below = "\n\nThe bell rang over the river and the boats lay still.\n";
  BOOST_TEST(labelled("THE LAMP AT WHARF END;\n\nOR,\n\nLIFE BY THE WATER." + below, "HPPP", "HHDP") == "HhhP");
  BOOST_TEST(labelled("We row or we swim,\n\nor,\n\nsaid he, we stay." + below, "PPPP", "HHDP") == "PPPP");
}

BOOST_AUTO_TEST_CASE(in_a_typed_book_a_full_line_that_runs_on_into_text_heads_nothing) {
  const std::string head = "THE FIRE AT THE MILL ON THE EIGHTH OF MAY, AND HOW THE TOWN WAS SAVED FROM THE\n";
  const std::string told =
      "FLAMES (1812).--On the third of May, when the wind stood in the north and the town\nslept.\n";
  BOOST_TEST(labelled(head + told + kTypedPages, "HPc" + kTypedLabels, "Pcc" + kTypedLabels).substr(0, 3) == "PPc");
  BOOST_TEST(labelled(head + "\n" + told + kTypedPages, "HPc" + kTypedLabels, "Pcc" + kTypedLabels).substr(0, 3) ==
             "HPc");
}

BOOST_AUTO_TEST_CASE(prose_below_the_name_of_who_wrote_it_is_no_advertisement) {
  const std::string told =
      "The ferry's owners sued the firm that sells the\nGull wax, a $29 cask. It advertises the wax by letter,\n"
      "and they have had a hundred of them.\n";
  BOOST_TEST(labelled("The ferry rests.\n\nby Adam Thorne\n\n" + told, "PAAAA", "PYPcc", kNext + 20) == "PYPcc");
  BOOST_TEST(labelled("The ferry rests.\n\n" + told, "PAAA", "PPcc", kNext + 20) == "PAAA");
  BOOST_TEST(labelled("The ferry rests.\n\nby Adam Thorne\n\nCall 555-0142. " + told, "PAAAA", "PYPcc", kNext + 20) ==
             "PAAAA");
}

BOOST_AUTO_TEST_CASE(words_in_small_letters_at_a_foot_are_struck_beyond_doubt_alone) {
  const std::string noise = "iene m°gen verheugen\n'eZ? ek dee,s om id> ie vermaken\ndoorgingen h te beluisteren\n";
  BOOST_TEST(labelled("De pont rust.\n\n" + noise, "PAAA", "PPcc") == "PPcc");
  BOOST_TEST(labelled("De pont rust.\n\nWILLEM DE GROOT\nZEEP EN KAARSEN\nAAN DE HAVEN\n", "PAAA", "PPcc") == "PAAA");
}

BOOST_AUTO_TEST_CASE(what_stands_above_a_whole_page_head_in_small_letters_is_no_page_head) {
  const std::string head = "LE MESSAGER DE TRAMONT — Dimanche 10 octobre 1937 — Page 3\n";
  const std::string told = "\nLa pompe du haut a donné de l'eau jeudi.\n\nElle en donne encore.\n";
  BOOST_TEST(labelled("Un voleur de pigeons condamné\n" + head + told, "FFPP", "HPPP") == "HFPP");
  BOOST_TEST(labelled("Lokales\n" + head + told, "FFPP", "HPPP") == "FFPP");
}

BOOST_AUTO_TEST_CASE(a_sentences_end_below_a_number_is_no_page_head) {
  BOOST_TEST(labelled("It is said to draw in all winds\n18\nbut the one from the north.\n", "PFF", "PFc") == "PFc");
  BOOST_TEST(labelled("It is said to draw in all winds\n18\nthe wharf gazette\n", "PFF", "PFc") == "PFF");
}

BOOST_AUTO_TEST_CASE(a_correspondence_in_brackets_is_a_credit_and_an_address_of_the_net_heads_nothing) {
  const std::string told = "\n\nThe bell rang over the river.\n";
  BOOST_TEST(labelled("THE FERRY\n\n[Correspondence of the Gazette.]" + told, "HSP", "HPP") == "HYP");
  BOOST_TEST(labelled("DIE FÄHRE\n\n(Von unserem Korrespondenten.)" + told, "HSP", "HPP") == "HYP");
  BOOST_TEST(labelled("[For the Gazette.]\n\nRAMBLES IN THE FENS" + told, "HHP", "SSP") == "KHP");
  BOOST_TEST(labelled("(From the Alton Eagle)" + told, "DP", "PP") == "DP");
  BOOST_TEST(labelled("<http://www.gazette.example/>" + told, "HP", "PP") == "PP");
  BOOST_TEST(labelled("www.gazette.example opens" + told, "HP", "PP") == "HP");
}

BOOST_AUTO_TEST_CASE(counted_entries_and_items_behind_bullets_keep_their_lines) {
  BOOST_TEST(labelled("一, 北岸書店\n二, 江小舟\n一, 南岸書店\n二, 谷一鳴\n", "Pccc", "PPPP") == "VVVV");
  BOOST_TEST(labelled("一, 北岸書店賣書。\n二, 江小舟寫字。\n一, 南岸書店賣紙。\n二, 谷一鳴讀書。\n", "PPPP", "cccc") ==
             "PPPP");
  BOOST_TEST(labelled("・河口の掃除\n・堤防の点検\n・餅つき\n", "PHc", "cPP") == "VVV");
  BOOST_TEST(labelled("・河口を掃除した。\n・堤防を点検した。\n・餅をついた。\n", "Pcc", "cPP") == "PPP");
}

BOOST_AUTO_TEST_CASE(no_paragraph_begins_with_a_mark_that_closes_something) {
  BOOST_TEST(labelled("会報『渡し場』(年刊\n)同様、会も開く。\n", "PP", "cc") == "Pc");
  BOOST_TEST(labelled("会報『渡し場\n「同様」会も開く。\n", "PP", "cc") == "PP");
}

BOOST_AUTO_TEST_CASE(a_programme_of_hours_keeps_its_lines) {
  BOOST_TEST(labelled("八·○○　軍樂\n九·三○　講演\n一一·○○　報時\n", "HKD", "PPP") == "VVV");
  BOOST_TEST(labelled("20.15 Free for All\n20.45 The Lamp\n21.30 News\n", "HhP", "PPP") == "VVV");
  BOOST_TEST(labelled("21.30 News\n20.45 The Lamp\n20.15 Free for All\n", "PPP", "ccc") == "PPP");
  BOOST_TEST(labelled("10:00 본관\n11:00 별관\n13:00 강당\n", "PPP", "ccc") == "PPP");
}

BOOST_AUTO_TEST_CASE(a_pictures_caption_runs_to_its_bracket) {
  const std::string opened = "The ferry rests.\n\n[Illustration: \"And so you swam?\"\n\n_Tommy._ \"I rowed, Ma'am.\"";
  BOOST_TEST(labelled(opened + "]\n\nThe bell rang.\n", "PPPP", "TTTT") == "PTTP");
  BOOST_TEST(labelled(opened + "\n\nThe bell rang.\n", "PPPP", "TTTT") == "PPPP");
}

BOOST_AUTO_TEST_CASE(an_arrow_points_at_a_picture) {
  BOOST_TEST(labelled("渡し場で式があった。\n\n↑渡し場の石\n\n雨が降った。\n", "PPP", "TTT") == "PTP");
  BOOST_TEST(labelled("渡し場で式があった。\n\n渡し場→橋の順に歩いた。\n\n雨が降った。\n", "PPP", "TTT") == "PPP");
}

BOOST_AUTO_TEST_CASE(a_name_above_the_papers_number_heads_no_story) {
  const std::string told = "\n\nThe bell rang over the river.\n";
  const std::string number = "\n\nVOL. XXXIII.   GULL ROCK, JULY, 1848.   No. 1.";
  BOOST_TEST(labelled("The ferry rests.\n\nTHE WHARF MAGAZINE" + number + told, "PHFP", "PPPP") == "PPFP");
  BOOST_TEST(labelled("The ferry rests.\n\nRAMBLES IN THE FENS" + told, "PHP", "PPP") == "PHP");
}

BOOST_AUTO_TEST_CASE(numbers_of_a_series_are_of_the_headlines_below_them) {
  const std::string plate = "\n\nLVII.\n\nCAPITAL FROM THE OLD MILL\n\nThe bell rang over the river.\n";
  const std::string other = "\nLVIII.\n\nBASE FROM THE OLD MILL\n\nThe boats lay still.\n";
  BOOST_TEST(labelled("The ferry rests." + plate + other, "PHHPHHP", "PSSPSSP") == "PHhPHhP");
  BOOST_TEST(labelled("The ferry rests." + plate, "PHHP", "PSSP") == "PHHP");
}

BOOST_AUTO_TEST_CASE(the_name_in_an_archives_title_heads_no_story) {
  const std::string head = "*** START OF THE PROJECT GUTENBERG EBOOK WHARF MIRROR, NO. 7 ***\n\n\n";
  const std::string told = "\n\nThe bell rang over the river.\n";
  BOOST_TEST(labelled("Title: The Wharf Mirror, No. 7\n\n" + head + "THE WHARF MIRROR" + told, "BBHP", "BBPP") ==
             "BBPP");
  BOOST_TEST(labelled(head + "THE WHARF MIRROR" + told, "BHP", "BPP") == "BPP");
  BOOST_TEST(labelled(head + "A MIRROR AT THE WHARF" + told, "BHP", "BPP") == "BHP");
}

BOOST_AUTO_TEST_CASE(what_those_who_scanned_a_book_put_before_it_is_boilerplate) {
  const std::string told = "\n\nThe bell rang over the river.\n";
  BOOST_TEST(labelled("This is a digital copy of a book that was preserved on a shelf\nuntil it was scanned.\n"
                      "It is found at http : //books . google . example/" +
                          told,
                      "PccP", "BBBP") == "BBBP");
  BOOST_TEST(labelled("He has a digital copy of a book that was preserved on a shelf.\nIt is dry." + told, "PcP",
                      "BBP") == "PcP");
}
