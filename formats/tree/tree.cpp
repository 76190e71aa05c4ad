#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

#include "formats/support/known_metadata.h"
#include "formats/support/opening.h"
#include "formats/support/parts.h"
#include "formats/support/provenance.h"
#include "text/utf8.h"
#include "writer/format.h"

namespace newsbind {
namespace {

bool ends_line_or_is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }

/// A text on one line, as C writes it in a string where it could not stand there.
std::string escaped(std::string_view whole) {
  std::string out;
  for (std::size_t at = 0; at < whole.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next(whole, at);
    if (c == '\\') out += '\\';
    if (!ends_line_or_is_control(c)) {
      out += whole.substr(begin, at - begin);
      continue;
    }
    std::array<char, 16> escape;
    std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
    out += escape.data();
  }
  return out;
}

/// A node a line, two blanks in for each level: its kind, where it stands in the source, a colon and its text.
class Outline {
 public:
  Outline(const Issue& issue, bool whole, Sink& sink)
      : issue_(issue), source_(issue.source), whole_(whole), sink_(sink) {}

  void print() {
    print_node(0, "issue");
    for (const auto& [name, value] : known_metadata(issue_.metadata)) print_node(1, name, {}, value);
    for (const Page& page : issue_.pages) print_node(1, "page", place({{{.span = page.span}}}), page.label);
    for (const Section& section : sections(issue_)) {
      if (!section.name.empty()) print_node(1, "section", {}, section.name);
      for (const Article* article : section.articles) print_article(*article, section.name.empty() ? 1 : 2);
    }
    if (!issue_.appendix.empty()) print_node(1, "appendix");
    for (const Article& article : issue_.appendix) print_article(article, 2);
  }

 private:
  void print_node(std::size_t depth, std::string_view kind, std::string_view place = {},
                  std::optional<std::string_view> words = {}) {
    std::string line(2 * depth, ' ');
    line += kind;
    if (!place.empty()) line.append(" ").append(place);
    if (words && !words->empty()) line.append(": ").append(escaped(*words));
    sink_.write(line + "\n");
  }

  void print_article(const Article& article, std::size_t depth) {
    print_node(depth, name_of(article.kind), extent(article));
    if (!article.language.empty()) print_node(depth + 1, "language", {}, article.language);
    if (article.kicker) print_run(depth + 1, "kicker", *article.kicker);
    if (article.headline) print_run(depth + 1, "headline", *article.headline);
    if (article.deck) print_run(depth + 1, "deck", *article.deck);
    for (const Run& byline : article.bylines) print_run(depth + 1, "byline", byline);
    for (const Block& block : article.body) print_block(block, depth + 1);
  }

  void print_block(const Block& block, std::size_t depth) {
    const bool keeps_lines =
        block.kind == BlockKind::verse || block.kind == BlockKind::list || block.kind == BlockKind::table;
    if (keeps_lines) print_node(depth, name_of(block.kind), place(block.lines));
    for (const Run& line : block.lines)
      print_run(keeps_lines ? depth + 1 : depth, keeps_lines ? "line" : name_of(block.kind), line);
  }

  void print_run(std::size_t depth, std::string_view kind, const Run& run) {
    const std::string text = printed(source_, run);
    print_node(depth, kind, place({run}), shortened(text));
    for (const Phrase& phrase : phrases(source_, run)) {
      const std::string words = shortened(text.substr(phrase.begin, phrase.end - phrase.begin));
      print_node(depth + 1, name_of(phrase.role), {}, words);
    }
  }

  std::string shortened(const std::string& words) const {
    constexpr int most_columns = 60;
    return whole_ ? words : opening(one_line(words), most_columns);
  }

  /// "3-5 9"; where there are several files, "page1.txt:3-5 page2.txt:1".
  std::string place(const std::vector<Run>& runs) const { return in_words(line_ranges(source_, runs)); }

  /// From the first line to the last in each file.
  std::string extent(const Article& article) const {
    std::vector<Run> runs;
    for_each_run(article, [&](const Run& run) { runs.push_back(run); });
    std::vector<LineRange> ranges;
    for (const LineRange& range : line_ranges(source_, runs)) {
      const auto known = std::ranges::find(ranges, range.file, &LineRange::file);
      if (known == ranges.end()) {
        ranges.push_back(range);
      } else {
        known->first = std::min(known->first, range.first);
        known->last = std::max(known->last, range.last);
      }
    }
    return in_words(ranges);
  }

  std::string in_words(const std::vector<LineRange>& ranges) const {
    std::string out;
    std::optional<std::uint32_t> file;
    for (const LineRange& range : ranges) {
      if (!out.empty()) out += ' ';
      if (source_.files().size() > 1 && range.file != file) out += encoded_name(source_.files()[range.file]) + ':';
      file = range.file;
      out += newsbind::in_words(range);
    }
    return out;
  }

  const Issue& issue_;
  const Source& source_;
  const bool whole_;
  Sink& sink_;
};

class TreeFormat final : public Format {
 public:
  const Traits& traits() const override {
    static const Traits traits = {
        .name = "tree",
        .suffix = "tree",
        .media_type = "text/plain",
        .about = "an outline, a line for each part",
        .options = {{"text", "opening|whole", "opening", "how much of each text is printed"}},
    };
    return traits;
  }

  void write(const Issue& issue, const Settings& settings, Sink& sink, std::vector<Warning>&) const override {
    Outline(issue, settings["text"] == "whole", sink).print();
  }
};

}  // namespace

const Format& tree_format() {
  static const TreeFormat format;
  return format;
}

}  // namespace newsbind
