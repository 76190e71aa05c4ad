#include <unistd.h>

#include <array>
#include <boost/test/unit_test.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "formats/epub/issue_builder.h"
#include "formats/written.h"

// What cmark reads from the Markdown is what the issue prints, whatever the text.

namespace newsbind {
const Format& markdown_format();
}

namespace {

using namespace newsbind;

bool has(const std::string& program) { return std::system((program + " --version >/dev/null 2>&1").c_str()) == 0; }

/// What the program reads, as XML.
std::string read_with(const std::string& command, const std::string& markdown) {
  const std::filesystem::path file =
      std::filesystem::temp_directory_path() / ("newsbind-" + std::to_string(getpid()) + ".md");
  std::ofstream(file, std::ios::binary) << markdown;
  FILE* pipe = popen((command + " -t xml '" + file.string() + "'").c_str(), "r");
  std::string xml;
  std::array<char, 65536> buffer;
  for (std::size_t size; (size = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
    xml.append(buffer.data(), size);
  BOOST_TEST(pclose(pipe) == 0);
  std::filesystem::remove(file);
  return xml;
}

std::string without_references(std::string text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> references = {
      {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}}};
  for (const auto& [reference, character] : references)
    for (std::size_t at = 0; (at = text.find(reference, at)) != text.npos; at += character.size())
      text.replace(at, reference.size(), character);
  return text;
}

/// Each block as its kind, a colon and its text, with lines parted by '/': "heading:...", "paragraph:...", and any
/// other element, which the text must not have made, by its name.
std::vector<std::string> blocks_in(const std::string& xml) {
  std::vector<std::string> blocks;
  for (std::size_t at = xml.find("<document"); (at = xml.find('<', at)) != xml.npos; ++at) {
    const std::string name = xml.substr(at + 1, xml.find_first_of(" />", at + 2) - at - 1);
    if (name == "paragraph" || name == "heading") {
      blocks.push_back(name + ":");
    } else if (name == "linebreak") {
      blocks.back() += '/';
    } else if (name == "text") {
      const std::size_t begin = xml.find('>', at) + 1;
      blocks.back() += without_references(xml.substr(begin, xml.find("</text>", begin) - begin));
    } else if (name != "document" && name != "emph" && name != "strong" && name.front() != '/') {
      blocks.push_back("unexpected " + name);
    }
  }
  return blocks;
}

class HostileText {
 public:
  std::string line() {
    std::string line;
    for (std::size_t tokens = 1 + random_() % 9; tokens > 0; --tokens) line += tokens_[random_() % tokens_.size()];
    return line;
  }

 private:
  static constexpr std::array<std::string_view, 72> tokens_ = {
      "1.",  "1)",  "#",   "##",   "-",    "+",   ">",       "=",    "---",     "***",      "\t",     "    ",
      "```", "~~~", "|",   "*",    "**",   "_",   "__",      "<",    ">",       "&",        "&amp;",  "&#65;",
      "[",   "]",   "(",   ")",    "!",    "\\",  "`",       "``",   "~",       "~~",       " ",      "  ",
      "]:",  "](",  "a",   "word", "b9",   "7",   "。",      "，",   "“",       "”",        "中",     "新闻",
      "　",  "é",   "<b>", "</b>", "<!--", "-->", "<a@b.c>", "<div", "http://", "www.",     "ex.org", "a@b.c",
      "===", ":-:", ":",   "\"",   "'",    ".",   "$",       "%",    "€",       "\xC2\xA0", " ",      " "};
  std::mt19937 random_{20240501};
};

struct HostileIssue {
  Issue issue;
  std::vector<std::string> blocks;  ///< as blocks_in() names them
};

HostileIssue hostile_issue() {
  HostileText hostile;
  test::IssueBuilder builder("en");
  std::vector<std::string> blocks;
  const auto run = [&](const char* kind) {
    const std::string line = hostile.line();
    blocks.push_back(kind + line);
    return builder.run(line);
  };
  for (int i = 0; i < 500; ++i) {
    Article& article = builder.story({}, {});
    article.kicker = run("paragraph:");
    article.headline = run("heading:");
    article.deck = run("paragraph:");
    article.bylines.push_back(run("paragraph:"));
    for (int n = 0; n < 4; ++n) article.body.push_back({BlockKind::paragraph, {run("paragraph:")}});
    const std::string first = hostile.line(), second = hostile.line(), third = hostile.line();
    blocks.push_back("paragraph:" + first + "/" + second + "/" + third);
    article.body.push_back(builder.block(BlockKind::verse, {first, second, third}));
    article.body.push_back({BlockKind::caption, {run("paragraph:")}});
    article.body.push_back({BlockKind::crosshead, {run("heading:")}});
  }
  return {builder.build(), std::move(blocks)};
}

void expect_the_text_back(const std::string& program, const std::string& options) {
  if (!has(program)) {
    BOOST_TEST_MESSAGE("skipped: " << program << " is missing (Debian: apt-get install " << program << ")");
    return;
  }
  const auto [issue, expected] = hostile_issue();
  const std::vector<std::string> actual =
      blocks_in(read_with(program + options, test::written(markdown_format(), issue, {{"front-matter", "none"}})));
  BOOST_CHECK_EQUAL_COLLECTIONS(actual.begin(), actual.end(), expected.begin(), expected.end());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(markdown_comes_back)

BOOST_AUTO_TEST_CASE(hostile_text_from_cmark) { expect_the_text_back("cmark", ""); }

BOOST_AUTO_TEST_CASE(hostile_text_from_githubs_dialect) {
  expect_the_text_back("cmark-gfm", " -e table -e strikethrough -e tasklist");
}

BOOST_AUTO_TEST_SUITE_END()
