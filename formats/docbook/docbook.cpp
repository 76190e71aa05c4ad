#include "formats/docbook/article.h"
#include "formats/support/parts.h"
#include "formats/support/provenance.h"
#include "formats/support/struck.h"
#include "formats/support/xml.h"
#include "writer/format.h"

namespace newsbind {
namespace {

/// DocBook 5.0 (OASIS, 2009): a book for the issue, a part for a section, an article for each story.
class Printer {
 public:
  Printer(const Issue& issue, const docbook::Layout& layout)
      : issue_(issue), chapters_(layout.chapters), articles_(issue, layout, xml_) {
    xml_.declaration().open("book").attribute("xmlns", "http://docbook.org/ns/docbook").attribute("version", "5.0");
    // A style sheet has no words for an undetermined language, and warns.
    if (issue.metadata.language != "und") xml_.attribute("xml:lang", issue.metadata.language);
    xml_.line();
  }

  void print_info() {
    const Metadata& known = issue_.metadata;
    xml_.open("info").line();
    xml_.leaf("title", known.title).line();  // the schema wants one, a catalogue no guess
    print_field("pubdate", known.date);
    print_field("volumenum", known.volume_number);
    print_field("issuenum", known.issue_number);
    print_field("pagenums", page_labels(issue_));
    print_identifier("issn", known.issn);
    if (!known.cn_number.empty())
      xml_.open("biblioid")
          .attribute("class", "other")
          .attribute("otherclass", "cn")
          .text(known.cn_number)
          .close()
          .line();
    print_identifier("uri", known.identifier);
    if (!known.publisher.empty()) xml_.open("publisher").leaf("publishername", known.publisher).close().line();
    xml_.close().line();
  }

  void print_articles() {
    for (const Section& section : sections(issue_)) {
      if (!section.name.empty()) xml_.open(chapters_ ? "chapter" : "part").line().leaf("title", section.name).line();
      for (const Article* article : section.articles) articles_.print(*article);
      if (!section.name.empty()) xml_.close().line();
    }
    for (const Article& article : issue_.appendix) articles_.print(article);
  }

  /// How many characters had to be printed as another.
  std::size_t print_struck_texts() {
    std::size_t replaced = 0;
    const std::vector<Strike> texts = struck_texts(issue_);
    if (texts.empty()) return replaced;
    xml_.open("appendix").attribute("role", "struck").line();
    xml_.open("title").attribute("xml:lang", "en").text("Struck from the text").close().line();
    for (const Strike& strike : texts) {
      xml_.open("literallayout").attribute("role", name_of(strike.reason));
      articles_.print_provenance({{{.span = strike.span}}});
      xml_.text(xml_text(issue_.source.view(strike.span), replaced)).close().line();
    }
    xml_.close().line();
    return replaced;
  }

  std::string finish() {
    xml_.close();
    return xml_.finish();
  }

 private:
  void print_field(std::string_view name, std::string_view value) {
    if (!value.empty()) xml_.leaf(name, value).line();
  }

  void print_identifier(std::string_view kind, std::string_view value) {
    if (!value.empty()) xml_.open("biblioid").attribute("class", kind).text(value).close().line();
  }

  const Issue& issue_;
  const bool chapters_;
  XmlWriter xml_;
  docbook::ArticlePrinter articles_;
};

class DocBook final : public Format {
 public:
  const Traits& traits() const override {
    static const Traits traits = {
        .name = "docbook",
        .suffix = "xml",
        .media_type = "application/docbook+xml",
        .about = "DocBook 5.0 XML for an archive",
        .options = {{"provenance", "none|lines", "none", "name the source's file and lines in each block"},
                    {"stories", "article|chapter", "article",
                     "how stories are set: pandoc knows no articles in a book"},
                    {"struck", "none|appendix", "none", "what becomes of the text that was struck"}},
        .other_suffixes = {"dbk"},
    };
    return traits;
  }

  void write(const Issue& issue, const Settings& settings, Sink& sink, std::vector<Warning>& warnings) const override {
    Printer printer(issue,
                    {.provenance = settings["provenance"] == "lines", .chapters = settings["stories"] == "chapter"});
    printer.print_info();
    printer.print_articles();
    std::size_t replaced = 0;
    if (settings["struck"] == "appendix") replaced = printer.print_struck_texts();
    if (replaced > 0) warnings.push_back(replaced_characters("docbook-characters", replaced));
    sink.write(printer.finish());
  }
};

}  // namespace

const Format& docbook_format() {
  static const DocBook format;
  return format;
}

}  // namespace newsbind
