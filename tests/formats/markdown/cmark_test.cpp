#include <algorithm>
#include <array>
#include <boost/test/unit_test.hpp>
#include <random>
#include <string>
#include <vector>

#include "formats/issue_builder.h"
#include "formats/markdown/cmark_reader.h"
#include "formats/written.h"

// What cmark reads from the Markdown is what the issue prints, whatever the text.

namespace newsbind {
const Format& markdown_format();
}

namespace {

using namespace newsbind;

class HostileText {
 public:
  std::string line() {
    std::string line;
    for (std::size_t tokens = 1 + random_() % 9; tokens > 0; --tokens) line += tokens_[random_() % tokens_.size()];
    return line;
  }

 private:
  static constexpr std::array<std::string_view, 76> tokens_ = {
      "1.",    "1)",      "#",    "##",       "-",     "+",   ">",    "=",        "---",    "***", "\t",
      "    ",  "```",     "~~~",  "|",        "*",     "**",  "_",    "__",       "<",      ">",   "&",
      "&amp;", "&#65;",   "[",    "]",        "(",     ")",   "!",    "\\",       "`",      "``",  "~",
      "~~",    " ",       "  ",   "]:",       "](",    "a",   "word", "b9",       "7",      "。",  "，",
      "“",     "”",       "中",   "新闻",     "　",    "é",   "<b>",  "</b>",     "<!--",   "-->", "<a@b.c>",
      "<div",  "http://", "www.", "ex.org",   "a@b.c", "===", ":-:",  ":",        "\"",     "'",   ".",
      "$",     "%",       "€",    "\xC2\xA0", " ",     " ",   "[^",   "HTTPS://", "ftp://", "//"};
  std::mt19937 random_{20240501};
};

struct HostileIssue {
  Issue issue;
  std::vector<std::string> blocks;  ///< as blocks_in() names them
};

/// Writes articles of hostile text and what is to be read from them.
class HostileWriter {
 public:
  explicit HostileWriter(bool gfm) : gfm_(gfm) {}

  void add_article() {
    Article article;
    article.kicker = run("paragraph:");
    article.headline = run("heading:");
    article.deck = run("paragraph:");
    article.bylines.push_back(run("paragraph:"));
    for (int n = 0; n < 4; ++n) article.body.push_back({BlockKind::paragraph, {run("paragraph:")}});
    article.body.push_back(kept_lines(BlockKind::verse));
    article.body.push_back(kept_lines(BlockKind::table));
    article.body.push_back({BlockKind::caption, {run("paragraph:")}});
    article.body.push_back({BlockKind::crosshead, {run("heading:")}});
    builder_.story({}, {}) = std::move(article);
  }

  HostileIssue finish() { return {builder_.build(), std::move(blocks_)}; }

 private:
  Run run(const char* kind) {
    const std::string line = hostile_.line();
    blocks_.push_back(kind + line);
    return builder_.run(line);
  }

  /// A table's lines have words at the ends of their cells, so that its columns may be clear.
  Block kept_lines(BlockKind kind) {
    std::vector<std::string> lines;
    for (int n = 0; n < 3; ++n)
      lines.push_back(kind == BlockKind::verse ? hostile_.line()
                                               : "x" + hostile_.line() + "x   x" + hostile_.line() + "x");
    Source source;
    source.append("table.txt", lines[0] + "\n" + lines[1] + "\n" + lines[2] + "\n");
    Block block{.kind = kind, .lines = {}};
    for (std::size_t n = 0, at = 0; n < 3; at += lines[n++].size() + 1)
      block.lines.push_back(
          {{.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + lines[n].size())}}});
    test::append_table(source, block, gfm_, blocks_);
    return builder_.block(kind, {lines[0], lines[1], lines[2]});
  }

  const bool gfm_;
  HostileText hostile_;
  test::IssueBuilder builder_{"en"};
  std::vector<std::string> blocks_;
};

void expect_the_text_back(const std::string& program, const std::string& options, const std::string& flavour) {
  if (!test::has(program)) {
    BOOST_TEST_MESSAGE("skipped: " << program << " is missing (Debian: apt-get install " << program << ")");
    return;
  }
  HostileWriter writer(flavour == "gfm");
  for (int n = 0; n < 500; ++n) writer.add_article();
  const auto [issue, expected] = writer.finish();
  BOOST_TEST(std::any_of(expected.begin(), expected.end(), [](const std::string& block) {
               return block.starts_with("table_cell:");
             }) == (flavour == "gfm"));
  const std::string markdown =
      test::written(markdown_format(), issue, {{"front-matter", "none"}, {"flavour", flavour}});
  const std::vector<std::string> actual = test::blocks_in(test::read_with(program + options, markdown));
  BOOST_CHECK_EQUAL_COLLECTIONS(actual.begin(), actual.end(), expected.begin(), expected.end());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(markdown_comes_back)

BOOST_AUTO_TEST_CASE(hostile_text_from_cmark) { expect_the_text_back("cmark", "", "commonmark"); }

BOOST_AUTO_TEST_CASE(hostile_text_from_githubs_dialect) {
  expect_the_text_back("cmark-gfm", " -e table -e strikethrough -e tasklist -e autolink", "gfm");
}

BOOST_AUTO_TEST_CASE(commonmark_from_githubs_dialect_without_its_autolinks) {
  expect_the_text_back("cmark-gfm", " -e table -e strikethrough -e tasklist", "commonmark");
}

BOOST_AUTO_TEST_SUITE_END()
