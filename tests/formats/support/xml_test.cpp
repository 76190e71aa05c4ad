#include "formats/support/xml.h"

#include <boost/test/unit_test.hpp>
#include <stdexcept>
#include <string>

using newsbind::XmlWriter;

BOOST_AUTO_TEST_CASE(markup_in_text_and_attributes_is_escaped) {
  XmlWriter xml;
  xml.declaration().doctype("html").open("p").attribute("title", "\"1\" < 2 & 3\n").text("a < b & c ]]> \"d\"\r");
  BOOST_CHECK_EQUAL(xml.close().finish(),
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
                    "<p title=\"&quot;1&quot; &lt; 2 &amp; 3&#10;\">a &lt; b &amp; c ]]&gt; \"d\"&#13;</p>\n");
}

BOOST_AUTO_TEST_CASE(characters_outside_ascii_stand_as_they_are) {
  XmlWriter xml;
  xml.declaration().open("p").attribute("lang", "中文").text("𠮷é").close();
  BOOST_CHECK_EQUAL(xml.finish(), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<p lang=\"中文\">𠮷é</p>\n");
}

BOOST_AUTO_TEST_CASE(an_element_of_empty_text_keeps_both_tags) {
  XmlWriter xml;
  xml.open("a").leaf("b", "").open("c").close().close();
  BOOST_CHECK_EQUAL(xml.finish(), "<a><b></b><c/></a>\n");
}

BOOST_AUTO_TEST_CASE(what_xml_does_not_allow_is_refused) {
  for (const std::string& text : {std::string("\x01"), std::string("\0", 1), std::string("\x1F"),
                                  std::string("a\uFFFEb"), std::string("\uFFFF")}) {
    XmlWriter xml;
    xml.open("a");
    BOOST_CHECK_THROW(xml.text(text), std::runtime_error);
    BOOST_CHECK_THROW(xml.attribute("b", text), std::runtime_error);
    BOOST_CHECK_THROW(xml.instruction("c", text), std::runtime_error);
  }
  XmlWriter xml;
  xml.open("a");
  BOOST_CHECK_THROW(xml.instruction("b", "?>"), std::runtime_error);
  BOOST_CHECK_NO_THROW(xml.text("\t\n\r\x7F\uFFFD"));
}

BOOST_AUTO_TEST_CASE(an_element_left_open_is_an_error) {
  XmlWriter xml;
  xml.open("a");
  BOOST_CHECK_THROW(xml.finish(), std::runtime_error);
}
