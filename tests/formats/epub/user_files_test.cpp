#include <boost/test/unit_test.hpp>

#include "formats/epub/book_reader.h"
#include "formats/issue_builder.h"

using namespace newsbind;
using namespace newsbind::test;

namespace {

const std::string opf = "EPUB/package.opf";
const std::string svg = R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" )";

Issue an_issue() {
  IssueBuilder builder("en");
  builder.story("Wheat", {"Steady."});
  return builder.build();
}

std::string with_cover(const std::string& bytes) {
  return bind(an_issue(), {}, nullptr, {{"cover", {"my/cover", bytes}}});
}

void refuses_cover(const std::string& bytes, const std::string& fault) {
  BOOST_CHECK_EXCEPTION(with_cover(bytes), std::runtime_error, [&](const std::runtime_error& error) {
    const std::string what = error.what();
    BOOST_TEST_INFO(what);
    return what.starts_with("my/cover: ") && what.find(fault) != what.npos;
  });
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_picture_of_the_user_is_the_cover_by_its_content) {
  const std::pair<std::string, Strings> pictures[] = {
      {"\x89PNG\r\n\x1a\nnot much of a picture", {"cover.png", "image/png"}},
      {"\xFF\xD8\xFF\xE0nor this", {"cover.jpg", "image/jpeg"}},
      {"GIF89a", {"cover.gif", "image/gif"}},
      {"<?xml version='1.0'?>\n" + svg + "><image xlink:href='data:image/png;base64,'/></svg>",
       {"cover.svg", "image/svg+xml"}},
      {svg + "><a xlink:href='https://example.org/'><use xlink:href='#here'/></a></svg>",
       {"cover.svg", "image/svg+xml"}},
  };
  for (const auto& [bytes, wanted] : pictures) {
    const BookReader book(with_cover(bytes));
    const std::string item = "//opf:item[@properties='cover-image']";
    BOOST_CHECK(book.find(opf, item + "/@href|" + item + "/@media-type") == wanted);
    BOOST_CHECK(book.find("EPUB/cover.xhtml", "//h:img/@src") == Strings{wanted.front()});
    BOOST_CHECK(book.files.at("EPUB/" + wanted.front()) == bytes);
  }
}

BOOST_AUTO_TEST_CASE(a_cover_that_a_reader_could_not_show_is_refused) {
  refuses_cover("p { color: inherit }", "is no JPEG, PNG, GIF or SVG picture");
  refuses_cover("<html xmlns='http://www.w3.org/1999/xhtml'/>", "no <svg>");
  refuses_cover("<svg/>", "no <svg>");
  refuses_cover(svg + ">\n<g>\n</svg>", "not well-formed XML (line 3)");
  refuses_cover(svg + ">\n<image xlink:href='photo.png'/></svg>", "refers to 'photo.png', which is not in it (line 2)");
  refuses_cover(svg + "><script>1</script></svg>", "runs scripts");
  refuses_cover(svg + "onload='1'/>", "runs scripts");
  refuses_cover("<?xml version='1.0' encoding='ISO-8859-1'?>" + svg + "/>", "is in ISO-8859-1");
}

BOOST_AUTO_TEST_CASE(a_style_sheet_of_the_user_comes_after_the_books_own) {
  const std::string css = "p { color: inherit }\n";
  const BookReader book(bind(an_issue(), {}, nullptr, {{"css", {"extra.css", css}}}));
  BOOST_CHECK(book.find("EPUB/story-001.xhtml", "//h:link/@href") == (Strings{"style.css", "user.css"}));
  BOOST_CHECK_EQUAL(book.files.at("EPUB/user.css"), css);
}

BOOST_AUTO_TEST_CASE(what_a_style_sheet_refers_to_outside_the_book_is_warned_of) {
  const std::string css =
      "@import 'base.css';\n@font-face { src: url( \"font.otf\" ) }\np { background: url(data:,) }\n";
  std::vector<Warning> warnings;
  bind(an_issue(), {}, &warnings, {{"css", {"extra.css", css}}});
  BOOST_REQUIRE_EQUAL(warnings.size(), 2U);
  BOOST_CHECK_EQUAL(warnings.front().id, "epub-css-reference");
  BOOST_CHECK(warnings.front().text.find("extra.css: refers to 'font.otf'") != std::string::npos);
  BOOST_CHECK(warnings.back().text.find("'base.css'") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_style_sheet_that_is_not_utf_8_is_refused) {
  BOOST_CHECK_EXCEPTION(bind(an_issue(), {}, nullptr, {{"css", {"extra.css", "/* caf\xE9 */"}}}), std::runtime_error,
                        [](const std::runtime_error& error) {
                          return std::string(error.what()).starts_with("extra.css: is not UTF-8 at byte 6");
                        });
}
