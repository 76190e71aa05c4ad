#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "formats/markdown/cmark_reader.h"
#include "formats/written.h"
#include "issue/compose.h"
#include "mark/mark.h"
#include "mark/model.h"
#include "measure/measure.h"
#include "source/read.h"

// Real text, kept beside the project and never in it (../shared): what cmark reads from the Markdown of each issue is
// what the issue prints.

namespace newsbind {
const Format& markdown_format();
}

namespace {

using namespace newsbind;

const std::filesystem::path corpus = NEWSBIND_SOURCE_DIR "/../shared/corpus";

Issue issue_of(const std::filesystem::path& path) {
  Source source = read({load(path.string())}, {});
  const Metrics metrics = measure(source);
  const std::vector<Mark> marks = mark(source, metrics, Model::built_in());
  return compose(std::move(source), metrics, marks, {.ads = Policy::keep, .given = {}});
}

std::vector<std::string> blocks_of(const Issue& issue, bool gfm) {
  std::vector<std::string> blocks;
  const auto add = [&](const char* kind, const std::string& text) {
    if (!text.empty()) blocks.push_back(kind + text);
  };
  const auto add_run = [&](const char* kind, const Run& run) { add(kind, printed(issue.source, run)); };
  std::string section;
  bool first = true;
  for (const Article& article : issue.articles) {
    first = first || article.section != section;
    if (article.section != section) add("heading:", article.section);
    section = article.section;
    const bool headless = !article.kicker && !article.headline && !article.deck;
    if (!first && headless && article.kind == ArticleKind::story) blocks.push_back("thematic_break");
    first = false;
    if (article.kicker) add_run("paragraph:", *article.kicker);
    if (article.headline) add_run("heading:", *article.headline);
    if (article.deck) add_run("paragraph:", *article.deck);
    for (const Run& byline : article.bylines) add_run("paragraph:", byline);
    for (const Block& block : article.body) {
      if (block.kind == BlockKind::crosshead) add_run("heading:", block.lines.front());
      else
        test::append_table(issue.source, block,
                           gfm && (block.kind == BlockKind::table || block.kind == BlockKind::verse), blocks);
    }
  }
  return blocks;
}

void expect_the_corpus_back(const std::string& program, const std::string& options, const std::string& flavour) {
  if (!std::filesystem::exists(corpus / "real-dev") || !test::has(program)) {
    BOOST_TEST_MESSAGE("skipped: " << program << " or the corpus in ../shared is missing");
    return;
  }
  int issues = 0;
  for (const char* folder : {"seed", "real-dev", "press-dev"})
    for (const auto& file : std::filesystem::directory_iterator(corpus / folder)) {
      if (file.path().extension() != ".txt") continue;
      const Issue issue = issue_of(file.path());
      const std::vector<std::string> expected = blocks_of(issue, flavour == "gfm");
      const std::string markdown =
          test::written(markdown_format(), issue, {{"front-matter", "none"}, {"flavour", flavour}});
      const std::vector<std::string> actual = test::blocks_in(test::read_with(program + options, markdown));
      BOOST_TEST_CONTEXT(file.path())
      BOOST_CHECK_EQUAL_COLLECTIONS(actual.begin(), actual.end(), expected.begin(), expected.end());
      ++issues;
    }
  BOOST_TEST(issues > 0);
  BOOST_TEST_MESSAGE(issues << " issues come back from " << program);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(markdown_of_real_text_comes_back)

BOOST_AUTO_TEST_CASE(from_cmark) { expect_the_corpus_back("cmark", "", "commonmark"); }

BOOST_AUTO_TEST_CASE(from_githubs_dialect) {
  expect_the_corpus_back("cmark-gfm", " -e table -e strikethrough -e tasklist -e autolink", "gfm");
}

BOOST_AUTO_TEST_SUITE_END()
