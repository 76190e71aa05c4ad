#include "formats/markdown/escape.h"
#include "formats/markdown/yaml.h"
#include "formats/support/known_metadata.h"
#include "formats/support/parts.h"
#include "formats/support/table.h"
#include "writer/format.h"

namespace newsbind {
namespace {

class Printer {
 public:
  Printer(const Issue& issue, Flavour flavour, Sink& sink) : issue_(issue), flavour_(flavour), sink_(sink) {}

  void print_front_matter() {
    std::string text = "---\n";
    for (const auto& [name, value] : known_metadata(issue_.metadata))
      text.append(name == "language" ? "lang" : name).append(": ").append(yaml_scalar(value)).append("\n");
    print_block(text + "---");
  }

  void print_articles() {
    for (const Section& section : sections(issue_)) {
      if (!section.name.empty()) print_heading(1, section.name);
      for (const Article* article : section.articles) {
        if (article != section.articles.front() && is_headless(*article)) print_block("* * *");
        print_article(*article);
      }
    }
    if (!issue_.appendix.empty()) print_block("* * *");
    for (const Article& article : issue_.appendix) print_article(article);
  }

 private:
  // Whether nothing but a break tells where a story begins.
  static bool is_headless(const Article& article) {
    return article.kind == ArticleKind::story && !article.kicker && !article.headline && !article.deck;
  }

  std::string text(const Run& run) const { return printed(issue_.source, run); }

  void print_block(const std::string& lines) {
    if (lines.empty()) return;
    sink_.write(first_ ? lines + "\n" : "\n" + lines + "\n");
    first_ = false;
  }

  void print_heading(std::size_t level, std::string_view content) {
    print_block(std::string(level, '#') + " " + escape_heading(content, flavour_));
  }

  void print_emphasized(const Run& run, std::string_view mark) {
    print_block(emphasized_paragraph(text(run), mark, flavour_));
  }

  /// A section's stories are one level below it.
  void print_article(const Article& article) {
    const std::size_t level = article.section.empty() ? 1 : 2;
    if (article.kicker) print_emphasized(*article.kicker, "*");
    if (article.headline) print_heading(level, text(*article.headline));
    if (article.deck) print_emphasized(*article.deck, "**");
    for (const Run& byline : article.bylines) print_emphasized(byline, "*");
    for (const Block& block : article.body) print_body_block(block, level);
  }

  void print_body_block(const Block& block, std::size_t level) {
    switch (block.kind) {
      case BlockKind::crosshead:
        for (const Run& line : block.lines) print_heading(level + 1, text(line));
        return;
      case BlockKind::caption:
        for (const Run& line : block.lines) print_emphasized(line, "*");
        return;
      case BlockKind::verse:
      case BlockKind::table: return print_table(block);
      case BlockKind::paragraph:
      case BlockKind::list: return print_lines(block);
    }
  }

  void print_lines(const Block& block) {
    std::vector<std::string> lines;
    for (const Run& line : block.lines) lines.push_back(text(line));
    print_block(escape_paragraph(lines, flavour_));
  }

  /// A table wants a head: where the first row is none, it is empty.
  void print_table(const Block& block) {
    const Table table = flavour_ == Flavour::gfm ? table_of(issue_.source, block) : Table();
    if (table.rows.empty()) return print_lines(block);
    auto next = table.rows.begin();
    std::string lines = row(table.has_head ? *next++ : std::vector<Run>(next->size()));
    lines += "\n|";
    for (std::size_t column = 0; column < table.figures.size(); ++column)
      lines += table.figures[column] ? " ---: |" : " --- |";
    for (; next != table.rows.end(); ++next) lines += "\n" + row(*next);
    print_block(lines);
  }

  std::string row(const std::vector<Run>& cells) const {
    std::string line = "|";
    for (const Run& cell : cells) line.append(" ").append(escape_cell(cell_text(issue_.source, cell))).append(" |");
    return line;
  }

  const Issue& issue_;
  const Flavour flavour_;
  Sink& sink_;
  bool first_ = true;
};

class Markdown final : public Format {
 public:
  const Traits& traits() const override {
    static const Traits traits = {
        .name = "markdown",
        .suffix = "md",
        .media_type = "text/markdown",
        .about = "CommonMark with YAML front matter",
        .options = {{"flavour", "commonmark|gfm", "commonmark", "gfm: with GitHub's tables, and none of its autolinks"},
                    {"front-matter", "yaml|none", "yaml", "what the issue says of itself, above the text"}},
        .other_suffixes = {"markdown"},
    };
    return traits;
  }

  void write(const Issue& issue, const Settings& settings, Sink& sink, std::vector<Warning>&) const override {
    Printer printer(issue, settings["flavour"] == "gfm" ? Flavour::gfm : Flavour::commonmark, sink);
    if (settings["front-matter"] == "yaml") printer.print_front_matter();
    printer.print_articles();
  }
};

}  // namespace

const Format& markdown_format() {
  static const Markdown format;
  return format;
}

}  // namespace newsbind
