#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <string>

#include "formats/issue_builder.h"
#include "formats/written.h"

// Every shape that an issue can have is valid, and the style sheets of DocBook read it without a word, those that no
// fixture has too.

namespace newsbind {
const Format& docbook_format();
}

namespace {

using namespace newsbind;

const std::filesystem::path schemas = "/usr/share/xml/docbook/schema";
const std::filesystem::path grammar = schemas / "rng/5.0/docbook.rng";
const std::filesystem::path rules = schemas / "schematron/5.0/docbook.sch";

const std::filesystem::path style = "/usr/share/xml/docbook/stylesheet/docbook-xsl-ns/xhtml/docbook.xsl";

bool jing_runs() { return std::filesystem::exists(rules) && test::succeeds("command -v jing >/dev/null"); }

void expect_valid(const Issue& issue) {
  if (!jing_runs()) {
    BOOST_TEST_MESSAGE("skipped: jing or the schemas are missing (Debian: apt-get install jing docbook5-xml)");
    return;
  }
  for (const char* stories : {"article", "chapter"}) {
    const test::TextFile book(
        test::written(docbook_format(), issue, {{"provenance", "lines"}, {"stories", stories}, {"struck", "appendix"}}),
        ".xml");
    for (const auto& judge : {grammar, rules})
      BOOST_TEST(test::succeeds("jing '" + judge.string() + "' '" + book.name() + "' 2>/dev/null"));
    if (std::filesystem::exists(style) && test::succeeds("command -v xsltproc >/dev/null"))
      BOOST_TEST(test::succeeds("test -z \"$(xsltproc --nonet '" + style.string() + "' '" + book.name() +
                                "' 2>&1 >/dev/null)\""));
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(docbook_is_valid)

BOOST_AUTO_TEST_CASE(an_issue_without_anything) { expect_valid(test::IssueBuilder("und").build()); }

BOOST_AUTO_TEST_CASE(an_issue_with_everything) {
  test::IssueBuilder builder("zh-Hans");
  builder.metadata().title = "江湾日报 & <周末>";
  builder.metadata().date = "2025-05";
  builder.metadata().issue_number = "12";
  builder.metadata().volume_number = "XII";
  builder.metadata().publisher = "江湾日报社";
  builder.metadata().issn = "1234-5679";
  builder.page("A1");
  builder.story("头条", {"一", "二"});
  builder.story({}, {});
  Article& story = builder.story("缆车", {});
  story.section = "经济";
  story.language = "en";
  story.kicker = builder.run("引题");
  story.deck = builder.run("副题");
  story.bylines = {builder.run("本报记者 张明 李 华"), builder.run("摄影 王立")};
  story.body.push_back(builder.block(BlockKind::crosshead, {"小标题"}));
  for (const BlockKind kind : {BlockKind::verse, BlockKind::list, BlockKind::table})
    story.body.push_back(builder.block(kind, {"a & b", "c < d"}));
  story.body.push_back(builder.block(BlockKind::table, {"粮  价", "米  3 & 4", "<麦>  5"}));
  story.body.push_back({BlockKind::paragraph, {{builder.piece("本报讯", Inline::dateline), builder.piece("　")}}});
  story.body.push_back(
      {BlockKind::caption, {{builder.piece("图", Inline::text), builder.piece("摄", Inline::credit)}}});
  story.body.push_back(builder.block(BlockKind::crosshead, {"末尾"}));
  builder.page("B2");
  builder.story({}, {"公告"}).kind = ArticleKind::notice;
  builder.story({}, {"图片"}).kind = ArticleKind::picture;
  builder.story("体育一", {}).section = "体育";
  builder.advertisement("买肥皂");
  const Run folio = builder.run("<2> & A1");
  Issue issue = builder.build();
  issue.struck.push_back({folio.front().span, Reason::folio});
  expect_valid(issue);
}

BOOST_AUTO_TEST_SUITE_END()
