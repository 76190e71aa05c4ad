#include <boost/test/unit_test.hpp>
#include <string>

#include "formats/issue_builder.h"
#include "formats/written.h"

// Every shape that an issue can have is TEI as structure.rnc has it, those that no fixture has too.

namespace newsbind {
const Format& tei_format();
}

namespace {

using namespace newsbind;

void expect_valid(const Issue& issue) {
  if (!test::succeeds("command -v jing >/dev/null")) {
    BOOST_TEST_MESSAGE("skipped: jing is missing (Debian: apt-get install jing)");
    return;
  }
  const std::string grammar = NEWSBIND_SOURCE_DIR "/tests/formats/tei/structure.rnc";
  for (const char* struck : {"fw", "none", "appendix"}) {
    const test::TextFile tei(
        test::written(tei_format(), issue, {{"struck", struck}, {"line-breaks", "keep"}, {"provenance", "lines"}}),
        ".tei");
    BOOST_TEST(test::succeeds("jing -c '" + grammar + "' '" + tei.name() + "' 2>/dev/null"));
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tei_is_valid)

BOOST_AUTO_TEST_CASE(an_issue_without_anything) { expect_valid(test::IssueBuilder("und").build()); }

BOOST_AUTO_TEST_CASE(an_issue_of_pages_without_text) {
  test::IssueBuilder builder("en");
  builder.page("1");
  const Run folio = builder.run("- 1 -");
  builder.page("2");
  Issue issue = builder.build();
  issue.struck = {{folio.front().span, Reason::folio}};
  expect_valid(issue);
}

BOOST_AUTO_TEST_CASE(an_issue_with_everything) {
  test::IssueBuilder builder("zh-Hans");
  builder.metadata() = {.title = "江湾日报 & <周末>",
                        .date = "2025-05",
                        .issue_number = "12",
                        .volume_number = "XII",
                        .publisher = "江湾日报社",
                        .issn = "1234-5679",
                        .cn_number = "CN 11-0012",
                        .language = "zh-Hans",
                        .identifier = "urn:uuid:6c1f2a54-7d5b-5b0e-9a37-0c2f4b1d9e11",
                        .modified = "2025-05-01T00:00:00Z"};
  builder.page("A1");
  const Run head = builder.run("江湾日报 & <A1>");
  builder.story("头条", {"一", "二"});
  builder.story({}, {});
  Article& story = builder.story("缆车", {});
  story.section = "经济";
  story.language = "en";
  story.kicker = builder.run("引题");
  story.deck = builder.run("副题");
  story.bylines = {builder.run("本报记者 张明 李 华"), builder.run("摄影 王立")};
  story.body.push_back({BlockKind::caption, {{builder.piece("图"), builder.piece("摄", Inline::credit)}}});
  for (int n = 0; n < 2; ++n)
    story.body.push_back({BlockKind::paragraph, {{builder.piece("本报讯", Inline::dateline), builder.piece("　文")}}});
  story.body.push_back(builder.block(BlockKind::crosshead, {"小标题"}));
  builder.page("B2");
  const Run foot = builder.run("下转A1版");
  for (const BlockKind kind : {BlockKind::verse, BlockKind::list, BlockKind::table}) {
    story.body.push_back(builder.block(kind, {"a & b", "c < d"}));
    story.body.push_back(builder.block(kind, {"粮  价", "<麦>  5"}));
  }
  story.body.push_back(builder.block(BlockKind::crosshead, {"末尾"}));
  builder.story({}, {"公告"}).kind = ArticleKind::notice;
  builder.story({}, {"图片"}).kind = ArticleKind::picture;
  builder.story("体育一", {}).section = "体育";
  builder.advertisement("买肥皂");
  Issue issue = builder.build();
  issue.struck = {{head.front().span, Reason::folio}, {foot.front().span, Reason::jump_line}};
  expect_valid(issue);
}

BOOST_AUTO_TEST_SUITE_END()
