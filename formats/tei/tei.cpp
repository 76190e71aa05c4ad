#include "formats/support/parts.h"
#include "formats/support/struck.h"
#include "formats/support/xml.h"
#include "formats/tei/header.h"
#include "formats/tei/story.h"
#include "writer/format.h"

namespace newsbind {
namespace {

/// TEI P5: a text with a division for each section and each article.
class Printer {
 public:
  Printer(const Issue& issue, const tei::Layout& layout) : issue_(issue), stories_(issue, layout, xml_) {
    xml_.declaration().open("TEI").attribute("xmlns", "http://www.tei-c.org/ns/1.0");
    xml_.attribute("xml:lang", issue.metadata.language).line();
    tei::print_header(issue, layout.line_breaks, xml_);
    xml_.open("text").line();
  }

  /// The schema wants something in a body.
  void print_body() {
    xml_.open("body").line();
    for (const Section& section : sections(issue_)) print_section(section);
    if (issue_.appendix.empty()) stories_.print_rest();
    if (issue_.articles.empty()) xml_.open("p").close().line();
    xml_.close().line();
  }

  void print_back(bool with_struck_texts) {
    const std::vector<Strike> texts = with_struck_texts ? struck_texts(issue_) : std::vector<Strike>();
    if (issue_.appendix.empty() && texts.empty()) return;
    xml_.open("back").line();
    for (const Article& article : issue_.appendix) {
      stories_.turn_to(article);
      stories_.print(article);
    }
    if (!issue_.appendix.empty()) stories_.print_rest();
    if (!texts.empty()) print_struck(texts);
    xml_.close().line();
  }

  std::size_t replaced() const { return replaced_ + stories_.replaced(); }

  std::string finish() {
    xml_.close().line().close();
    return xml_.finish();
  }

 private:
  void print_section(const Section& section) {
    if (!section.name.empty()) {
      stories_.turn_to(*section.articles.front());
      xml_.open("div").attribute("type", "section").line().leaf("head", section.name).line();
    }
    for (const Article* article : section.articles) {
      stories_.turn_to(*article);
      stories_.print(*article);
    }
    if (!section.name.empty()) xml_.close().line();
  }

  void print_struck(const std::vector<Strike>& texts) {
    xml_.open("div").attribute("type", "struck").line();
    xml_.open("head").attribute("xml:lang", "en").text("Struck from the text").close().line();
    for (const Strike& strike : texts) {
      xml_.open("ab").attribute("type", name_of(strike.reason)).attribute("xml:space", "preserve");
      stories_.print_provenance({{{.span = strike.span}}});
      xml_.text(xml_text(issue_.source.view(strike.span), replaced_)).close().line();
    }
    xml_.close().line();
  }

  const Issue& issue_;
  XmlWriter xml_;
  tei::StoryPrinter stories_;
  std::size_t replaced_ = 0;
};

class Tei final : public Format {
 public:
  const Traits& traits() const override {
    static const Traits traits = {
        .name = "tei",
        .suffix = "tei",
        .media_type = "application/tei+xml",
        .about = "TEI P5 XML for a scholarly edition",
        .options = {{"line-breaks", "none|keep", "none", "mark where each line of print ended"},
                    {"provenance", "none|lines", "none", "name the source's file and lines in each block"},
                    {"struck", "fw|none|appendix", "fw",
                     "what becomes of struck text: folios, jump lines and rules in place, nothing, or all at the end"}},
    };
    return traits;
  }

  void write(const Issue& issue, const Settings& settings, Sink& sink, std::vector<Warning>& warnings) const override {
    Printer printer(issue, {.line_breaks = settings["line-breaks"] == "keep",
                            .provenance = settings["provenance"] == "lines",
                            .furniture = settings["struck"] == "fw"});
    printer.print_body();
    printer.print_back(settings["struck"] == "appendix");
    if (printer.replaced() > 0) warnings.push_back(replaced_characters("tei-characters", printer.replaced()));
    sink.write(printer.finish());
  }
};

}  // namespace

const Format& tei_format() {
  static const Tei format;
  return format;
}

}  // namespace newsbind
