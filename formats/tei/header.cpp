#include "formats/tei/header.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "formats/support/provenance.h"
#include "text/iso_date.h"

namespace newsbind::tei {
namespace {

class Header {
 public:
  Header(const Issue& issue, XmlWriter& xml) : issue_(issue), known_(issue.metadata), xml_(xml) {}

  void print_file() {
    xml_.open("fileDesc").line();
    xml_.open("titleStmt").leaf("title", known_.title).close().line();
    xml_.open("publicationStmt").open("p").open("idno").attribute("type", "URI").text(known_.identifier);
    xml_.close().close().close().line();
    xml_.open("sourceDesc").line().open("biblStruct").line().open("monogr").line();
    xml_.open("title").attribute("level", "j").text(known_.title).close().line();
    print_number("ISSN", known_.issn);
    print_number("CN", known_.cn_number);
    print_imprint();
    xml_.close().line().close().line().close().line().close().line();
  }

  void print_encoding(bool line_breaks) {
    xml_.open("encodingDesc").line().open("editorialDecl").attribute("xml:lang", "en").line();
    print_decision("hyphenation", "A printer's hyphen at the end of a line is left out with the line end.");
    print_decision("normalization", std::string("A line end within a paragraph is printed as a space or as nothing") +
                                        (line_breaks ? ", and marked by an lb. " : ". ") +
                                        "A ligature is printed as its letters.");
    xml_.close().line().close().line();
  }

  void print_profile() {
    xml_.open("profileDesc").line().open("langUsage").line();
    for (const std::string_view language : languages())
      xml_.open("language").attribute("ident", language).close().line();
    xml_.close().line().close().line();
  }

 private:
  void print_imprint() {
    xml_.open("imprint").line();
    if (!known_.publisher.empty()) xml_.leaf("publisher", known_.publisher).line();
    xml_.open("date");
    if (text::iso_date(known_.date)) xml_.attribute("when", known_.date);
    if (!known_.date.empty()) xml_.text(known_.date);
    xml_.close().line();
    print_scope("volume", known_.volume_number);
    print_scope("issue", known_.issue_number);
    print_scope("page", page_labels(issue_));
    xml_.close().line();
  }

  void print_number(std::string_view type, std::string_view value) {
    if (!value.empty()) xml_.open("idno").attribute("type", type).text(value).close().line();
  }

  void print_scope(std::string_view unit, std::string_view value) {
    if (!value.empty()) xml_.open("biblScope").attribute("unit", unit).text(value).close().line();
  }

  void print_decision(std::string_view name, std::string_view words) {
    xml_.open(name);
    if (name == "hyphenation") xml_.attribute("eol", "none");
    xml_.leaf("p", words).close().line();
  }

  std::vector<std::string_view> languages() const {
    std::vector<std::string_view> found = {known_.language};
    for (const auto* articles : {&issue_.articles, &issue_.appendix})
      for (const Article& article : *articles)
        if (!article.language.empty() && std::find(found.begin(), found.end(), article.language) == found.end())
          found.push_back(article.language);
    return found;
  }

  const Issue& issue_;
  const Metadata& known_;
  XmlWriter& xml_;
};

}  // namespace

void print_header(const Issue& issue, bool line_breaks, XmlWriter& xml) {
  Header header(issue, xml);
  xml.open("teiHeader").line();
  header.print_file();
  header.print_encoding(line_breaks);
  header.print_profile();
  xml.close().line();
}

}  // namespace newsbind::tei
