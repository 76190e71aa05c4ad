#include <algorithm>
#include <charconv>

#include "formats/support/book.h"
#include "text/utf8.h"
#include "text/width.h"
#include "text/wrap.h"
#include "writer/format.h"

namespace newsbind {
namespace {

/// What ends a line for some reader of plain text becomes a space: a paragraph is one line.
std::string without_line_ends(std::string_view whole) {
  std::string out;
  for (std::size_t at = 0; at < whole.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next(whole, at);
    const bool ends_line = (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    out += ends_line ? " " : whole.substr(begin, at - begin);
  }
  return out;
}

/// Blocks are parted by an empty line, articles and sections by two.
class Printer {
 public:
  /// A width of 0 leaves each paragraph on one line.
  Printer(const Issue& issue, int width, Sink& sink)
      : source_(issue.source), book_(issue), width_(width), sink_(sink) {}

  void print() {
    language_ = book_.issue.metadata.language;
    print_title();
    std::string_view section;
    for (const Chapter& story : book_.stories) {
      if (story.article->section != section && !story.article->section.empty()) print_section(story.article->section);
      section = story.article->section;
      print_article(story);
    }
    if (!book_.appendix.empty()) print_section(appendix_title(book_));
    for (const Chapter& chapter : book_.appendix) print_article(chapter);
  }

 private:
  static constexpr std::size_t hanging_indent = 4;

  void stand_apart() {
    if (begun_) gap_ = "\n\n";
  }

  void print_line(std::string_view line) {
    sink_.write(gap_);
    sink_.write(std::string(line) + "\n");
    gap_.clear();
    begun_ = true;
  }

  void end_block() {
    if (begun_) gap_ = "\n";
  }

  /// What does not fit its line goes on a little way in where the lines of a block are kept.
  void print_wrapped(std::string_view words, bool keeps_lines) {
    const std::string line = without_line_ends(words);
    if (width_ == 0) return print_line(line);
    const std::size_t indent = keeps_lines && width_ > 4 * static_cast<int>(hanging_indent) ? hanging_indent : 0;
    const std::string margin(indent, ' ');
    bool first = true;
    for (const std::string& part : text::wrap(line, width_ - static_cast<int>(indent), language_)) {
      print_line(first ? part : margin + part);
      first = false;
    }
  }

  void print_run(const Run& run, bool keeps_lines = false) { print_wrapped(printed(source_, run), keeps_lines); }

  void print_title() {
    if (!book_.issue.metadata.title.empty()) print_wrapped(book_.issue.metadata.title, false);
    if (const std::string line = imprint(book_); !line.empty()) print_wrapped(line, false);
    end_block();
  }

  /// Its first article stands right below it.
  void print_section(std::string_view name) {
    stand_apart();
    print_wrapped(name, false);
    const int columns = std::max(1, text::width(name));
    print_line(std::string(static_cast<std::size_t>(width_ ? std::min(columns, width_) : columns), '='));
    end_block();
    below_section_ = true;
  }

  void print_article(const Chapter& chapter) {
    const Article& article = *chapter.article;
    language_ = chapter.language;
    if (!below_section_) stand_apart();
    below_section_ = false;
    for (const auto* head : {&article.kicker, &article.headline, &article.deck})
      if (*head) print_run(**head);
    for (const Run& byline : article.bylines) print_run(byline);
    if (gap_.empty()) end_block();
    for (const Block& block : article.body) print_block(block);
  }

  void print_block(const Block& block) {
    for (const Run& line : block.lines) {
      if (block.kind == BlockKind::table) print_line(without_line_ends(printed(source_, line)));
      else print_run(line, block.kind == BlockKind::verse || block.kind == BlockKind::list);
    }
    end_block();
  }

  const Source& source_;
  const Book book_;
  const int width_;
  Sink& sink_;
  std::string language_;
  std::string gap_;  ///< what parts the next line from those above
  bool begun_ = false;
  bool below_section_ = false;
};

void warn_of_languages(const Issue& issue, std::vector<Warning>& warnings) {
  const auto stories =
      std::ranges::count_if(issue.articles, [](const Article& each) { return !each.language.empty(); });
  if (stories > 0)
    warnings.push_back(
        {"text-no-language", "plain text cannot say which stories are in another language than the issue: " +
                                 std::to_string(stories) + "; their text is there"});
}

class PlainText final : public Format {
 public:
  const Traits& traits() const override {
    static const Traits traits = {
        .name = "text",
        .suffix = "txt",
        .media_type = "text/plain",
        .about = "plain text in UTF-8, a paragraph a line",
        .options = {{"width", "N", "", "set lines of at most N columns instead; a Chinese character takes two"}},
    };
    return traits;
  }

  void write(const Issue& issue, const Settings& settings, Sink& sink, std::vector<Warning>& warnings) const override {
    const std::string& option = settings["width"];
    int width = 0;
    std::from_chars(option.data(), option.data() + option.size(), width);
    Printer(issue, width, sink).print();
    warn_of_languages(issue, warnings);
  }
};

}  // namespace

const Format& text_format() {
  static const PlainText format;
  return format;
}

}  // namespace newsbind
