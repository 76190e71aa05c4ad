#include <boost/property_tree/json_parser.hpp>
#include <boost/test/unit_test.hpp>
#include <sstream>

#include "formats/issue_builder.h"
#include "formats/written.h"
#include "issue/conservation.h"

namespace newsbind {
const Format& json_format();
}

BOOST_AUTO_TEST_SUITE(json)

using namespace newsbind;
using Tree = boost::property_tree::ptree;

namespace {

Tree parsed(const Issue& issue) {
  std::istringstream text(test::written(json_format(), issue));
  Tree tree;
  boost::property_tree::read_json(text, tree);
  return tree;
}

std::string sources(const Tree& tree) {
  std::string text;
  for (const auto& [_, span] : tree.get_child("spans")) text += span.get<std::string>("source");
  return text;
}

/// An issue of one line, of which the first character is struck and the rest is a story.
Issue one_line(std::string_view text) {
  Issue issue;
  issue.source.append("a.txt", text);
  const auto end = static_cast<std::uint32_t>(text.size());
  Article story;
  story.body.push_back({BlockKind::paragraph, {{{.span = {1, end}}}}});
  issue.articles.push_back(story);
  issue.struck.push_back({{0, 1}, Reason::rule});
  check_conservation(issue);
  return issue;
}

}  // namespace

BOOST_AUTO_TEST_CASE(hostile_text_comes_back_to_the_last_character) {
  using namespace std::string_literals;
  for (const std::string& text :
       {"-\"\\/\b\f\t\0\x01\x1F\x7F end"s, "-\u2028\u2029\u0085\uFEFF\uFFFE\uFFFF"s, "-\u202Eabc\u05D0\u0627\u200F"s,
        "-</script><!-- ]]> &amp;"s, "-\U0001F5DE\U0010FFFF\U00020000"s, "-\u0301\u200D"s}) {
    const Tree tree = parsed(one_line(text));
    BOOST_TEST(sources(tree) == text);
    BOOST_TEST(tree.get_child("articles")
                   .front()
                   .second.get_child("body")
                   .front()
                   .second.get_child("lines")
                   .front()
                   .second.get<std::string>("text") == text.substr(1));
  }
}

BOOST_AUTO_TEST_CASE(a_span_says_what_became_of_it) {
  Issue issue;
  issue.source.append("a.txt", "*\nof-\nfice");
  Article story;
  story.body.push_back({BlockKind::paragraph,
                        {{{.span = {2, 4}, .role = Inline::dateline},
                          {.span = {4, 6}, .repair = Repair::dehyphenate, .printed = ""},
                          {.span = {6, 10}}}}});
  issue.articles.push_back(story);
  issue.struck = {{{0, 1}, Reason::rule}, {{1, 2}, Reason::white_space}};
  const std::string text = test::written(json_format(), issue);
  const auto has = [&](std::string_view line) { return text.find(line) != text.npos; };
  BOOST_TEST(has(R"({"begin":0,"file":0,"line":1,"fate":"struck","why":"rule","source":"*"})"));
  BOOST_TEST(has(R"({"begin":2,"file":0,"line":2,"fate":"printed","role":"dateline","source":"of"})"));
  BOOST_TEST(has(R"({"begin":4,"file":0,"line":2,"fate":"replaced","why":"dehyphenate","source":"-\n","printed":""})"));
  BOOST_TEST(has(R"({"kind":"paragraph","lines":[{"text":"office","spans":[2,3,4]}]})"));
}

BOOST_AUTO_TEST_CASE(offsets_count_characters_over_all_files) {
  test::IssueBuilder builder("zh-Hans");
  builder.page("A1");
  builder.story("渡口", {"石桥。"});
  builder.page("");
  builder.story("柳树", {});
  Issue issue = builder.build();
  issue.source.append("b.txt", "桥\n", "GB18030");
  const Tree tree = parsed(issue);
  BOOST_TEST(tree.get_child("files").back().second.get<int>("begin") == 10);
  BOOST_TEST(tree.get_child("files").back().second.get<int>("end") == 12);
  BOOST_TEST(tree.get_child("files").back().second.get<std::string>("encoding") == "GB18030");
  BOOST_TEST(tree.get_child("pages").front().second.get<std::string>("label") == "A1");
  BOOST_TEST(tree.get_child("pages").front().second.get<int>("end") == 7);
  BOOST_TEST(tree.get_child("pages").back().second.count("label") == 0u);
}

BOOST_AUTO_TEST_CASE(everything_an_article_has_is_there) {
  test::IssueBuilder builder("zh-Hans");
  builder.metadata().title = "江湾日报";
  builder.metadata().issn = "0000-0019";
  builder.metadata().cn_number = "CN 00-0019";
  Article& story = builder.story("Bridge Opens", {"First."});
  story.kind = ArticleKind::notice;
  story.section = "Local";
  story.language = "en";
  story.kicker = builder.run("The River");
  story.deck = builder.run("Ferry Stops");
  story.bylines = {builder.run("By A. WELL"), builder.run("and B. WELL")};
  story.body.push_back(builder.block(BlockKind::table, {"a  1", "b  2"}));
  builder.advertisement("Soap");
  const Tree tree = parsed(builder.build());
  const Tree& article = tree.get_child("articles").front().second;
  BOOST_TEST(tree.get<std::string>("metadata.title") == "江湾日报");
  BOOST_TEST(tree.get<std::string>("metadata.issn") == "0000-0019");
  BOOST_TEST(tree.get<std::string>("metadata.cn") == "CN 00-0019");
  BOOST_TEST(tree.get_child("metadata").count("date") == 0u);
  BOOST_TEST(article.get<std::string>("kind") == "notice");
  BOOST_TEST(article.get<std::string>("section") == "Local");
  BOOST_TEST(article.get<std::string>("language") == "en");
  BOOST_TEST(article.get<std::string>("kicker.text") == "The River");
  BOOST_TEST(article.get<std::string>("deck.text") == "Ferry Stops");
  BOOST_TEST(article.get_child("bylines").size() == 2u);
  BOOST_TEST(article.get_child("body").back().second.get<std::string>("kind") == "table");
  BOOST_TEST(article.get_child("body").back().second.get_child("lines").size() == 2u);
  BOOST_TEST(tree.get_child("appendix").front().second.get<std::string>("kind") == "advertisement");
}

BOOST_AUTO_TEST_SUITE_END()
