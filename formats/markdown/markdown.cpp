#include "formats/markdown/escape.h"
#include "writer/format.h"

namespace newsbind {
namespace {

class Printer {
 public:
  Printer(const Issue& issue, Sink& sink) : issue_(issue), sink_(sink) {
    for (const Article& article : issue.articles) sections_ = sections_ || !article.section.empty();
  }

  void front_matter() {
    const Metadata& known = issue_.metadata;
    const std::pair<const char*, const std::string*> fields[] = {
        {"title", &known.title},     {"date", &known.date}, {"issue", &known.issue_number},  {"volume", &known.volume_number},
        {"publisher", &known.publisher}, {"issn", &known.issn}, {"lang", &known.language}, {"identifier", &known.identifier},
    };
    sink_.write("---\n");
    for (const auto& [name, value] : fields)
      if (!value->empty()) sink_.write(std::string(name) + ": " + yaml_scalar(*value) + "\n");
    sink_.write("---\n");
    fresh_ = false;
  }

  void body() {
    std::string section;
    for (const Article& article : issue_.articles) {
      if (article.section != section && !article.section.empty()) heading(1, article.section);
      section = article.section;
      print(article);
    }
    if (issue_.appendix.empty()) return;
    block("* * *");
    for (const Article& article : issue_.appendix) print(article);
  }

 private:
  std::string text(const Run& run) const { return printed(issue_.source, run); }

  void block(const std::string& lines) {
    if (!fresh_) sink_.write("\n");
    sink_.write(lines + "\n");
    fresh_ = false;
  }

  void heading(int level, const std::string& content) { block(std::string(static_cast<std::size_t>(level), '#') + " " + escape_heading(content)); }

  // Emphasis over a whole line: white space on both of its sides lets it open and close whatever the script (section 6.2).
  void emphasized(const std::string& mark, const Run& run) { block(mark + escape_markdown(text(run), false) + mark); }

  void print(const Article& article) {
    const int level = sections_ ? 2 : 1;
    if (article.kicker) emphasized("*", *article.kicker);
    if (article.headline) heading(level, text(*article.headline));
    if (article.deck) emphasized("**", *article.deck);
    for (const Run& byline : article.bylines) emphasized("*", byline);
    for (const Block& each : article.body) print(each, level);
  }

  void print(const Block& each, int level) {
    switch (each.kind) {
      case BlockKind::crosshead: return heading(level + 1, text(each.lines.front()));
      case BlockKind::caption: return emphasized("*", each.lines.front());
      default: break;
    }
    std::string lines;
    for (const Run& line : each.lines) lines += (lines.empty() ? "" : "\\\n") + escape_markdown(text(line), true);
    block(lines);
  }

  const Issue& issue_;
  Sink& sink_;
  bool sections_ = false;
  bool fresh_ = true;
};

class Markdown : public Format {
 public:
  const Traits& traits() const override {
    static const Traits traits = {"markdown", "md", "text/markdown", "CommonMark with YAML front matter", false,
                                  {{"front-matter", "yaml|none", "yaml", "what the issue says of itself, above the text"}}, {"markdown"}};
    return traits;
  }

  void write(const Issue& issue, const Settings& settings, Sink& sink, std::vector<Warning>&) const override {
    Printer printer(issue, sink);
    if (settings["front-matter"] == "yaml") printer.front_matter();
    printer.body();
  }
};

}  // namespace

const Format& markdown_format() {
  static const Markdown format;
  return format;
}

}  // namespace newsbind
