#include <algorithm>
#include <unordered_map>

#include "formats/support/known_metadata.h"
#include "source/encoding.h"
#include "text/json.h"
#include "text/utf8.h"
#include "writer/format.h"

namespace newsbind {
namespace {

/// A span of the source and what became of it: one of the two is there.
struct Fate {
  Span span;
  const Piece* piece = nullptr;
  const Strike* strike = nullptr;
};

/// Every span in source order, and the place of each piece among them.
class Fates {
 public:
  explicit Fates(const Issue& issue) {
    const auto add = [&](const Run& run) {
      for (const Piece& piece : run) fates_.push_back({.span = piece.span, .piece = &piece});
    };
    for (const auto* articles : {&issue.articles, &issue.appendix})
      for (const Article& article : *articles) for_each_run(article, add);
    for (const Strike& strike : issue.struck) fates_.push_back({.span = strike.span, .strike = &strike});
    std::ranges::stable_sort(fates_, {}, [](const Fate& fate) { return std::pair(fate.span.begin, fate.span.end); });
    for (std::size_t i = 0; i < fates_.size(); ++i)
      if (fates_[i].piece) places_[fates_[i].piece] = i;
  }

  const std::vector<Fate>& all() const { return fates_; }
  std::size_t place(const Piece& piece) const { return places_.at(&piece); }

 private:
  std::vector<Fate> fates_;
  std::unordered_map<const Piece*, std::size_t> places_;
};

/// Counts the characters before an offset; offsets never fall.
class CharacterCount {
 public:
  explicit CharacterCount(std::string_view text) : text_(text) {}
  std::size_t before(std::uint32_t offset) {
    count_ += text::length(text_.substr(at_, offset - at_));
    at_ = offset;
    return count_;
  }

 private:
  std::string_view text_;
  std::uint32_t at_ = 0;
  std::size_t count_ = 0;
};

std::string array(const std::vector<std::string>& values, std::string_view separator = ",") {
  std::string out = "[";
  for (const std::string& value : values) {
    if (&value != &values.front()) out += separator;
    out += value;
  }
  return out + "]";
}

/// A line a record, so that a tool that compares lines has something to compare.
class Printer {
 public:
  Printer(const Issue& issue, Sink& sink) : issue_(issue), source_(issue.source), fates_(issue), sink_(sink) {}

  void print() {
    sink_.write("{\n\"version\":1,\n\"metadata\":" + metadata());
    print_records("files", source_.files(), [&, count = CharacterCount(source_.text())](const File& file) mutable {
      text::JsonObject record = stretch(count, file.text);
      return record.text("name", well_formed(file.name)).text("encoding", file.encoding).finish();
    });
    print_records("pages", issue_.pages, [&, count = CharacterCount(source_.text())](const Page& page) mutable {
      return stretch(count, page.span).text_if_any("label", page.label).finish();
    });
    const auto as_json = [&](const Article& each) { return article(each); };
    print_records("articles", issue_.articles, as_json);
    print_records("appendix", issue_.appendix, as_json);
    print_records("spans", fates_.all(), [&, count = CharacterCount(source_.text())](const Fate& fate) mutable {
      return span(fate, count.before(fate.span.begin));
    });
    sink_.write("\n}\n");
  }

 private:
  template <typename Records, typename AsJson>
  void print_records(std::string_view name, const Records& records, AsJson as_json) {
    sink_.write(",\n\"" + std::string(name) + "\":[");
    bool first = true;
    for (const auto& record : records) {
      sink_.write((first ? "\n" : ",\n") + as_json(record));
      first = false;
    }
    sink_.write("]");
  }

  std::string metadata() const {
    text::JsonObject out;
    for (const auto& [name, value] : known_metadata(issue_.metadata)) out.text(name, value);
    return out.text("modified", issue_.metadata.modified).finish();
  }

  static text::JsonObject stretch(CharacterCount& count, Span span) {
    text::JsonObject out;
    const std::size_t begin = count.before(span.begin);
    out.number("begin", begin).number("end", count.before(span.end));
    return out;
  }

  std::string article(const Article& article) const {
    text::JsonObject out;
    out.text("kind", name_of(article.kind)).text_if_any("section", article.section);
    out.text_if_any("language", article.language);
    if (article.kicker) out.json("kicker", run(*article.kicker));
    if (article.headline) out.json("headline", run(*article.headline));
    if (article.deck) out.json("deck", run(*article.deck));
    out.json("bylines", runs(article.bylines));
    std::vector<std::string> blocks;
    for (const Block& block : article.body)
      blocks.push_back(text::JsonObject().text("kind", name_of(block.kind)).json("lines", runs(block.lines)).finish());
    return out.json("body", array(blocks, ",\n ")).finish();
  }

  std::string runs(const std::vector<Run>& runs) const {
    std::vector<std::string> lines;
    for (const Run& each : runs) lines.push_back(run(each));
    return array(lines);
  }

  std::string run(const Run& run) const {
    std::vector<std::string> places;
    for (const Piece& piece : run) places.push_back(std::to_string(fates_.place(piece)));
    return text::JsonObject().text("text", printed(source_, run)).json("spans", array(places)).finish();
  }

  std::string span(const Fate& fate, std::size_t begin) const {
    const bool printed_as_it_stands = fate.piece && fate.piece->repair == Repair::none;
    text::JsonObject out;
    const Line& line = source_.lines()[source_.line_at(fate.span.begin)];
    out.number("begin", begin).number("file", line.file).number("line", line.number);
    out.text("fate", fate.strike ? "struck" : printed_as_it_stands ? "printed" : "replaced");
    if (!printed_as_it_stands)
      out.text("why", fate.strike ? name_of(fate.strike->reason) : name_of(fate.piece->repair));
    if (fate.piece && fate.piece->role != Inline::text) out.text("role", name_of(fate.piece->role));
    out.text("source", source_.view(fate.span));
    if (fate.piece && !printed_as_it_stands) out.text("printed", fate.piece->printed);
    return out.finish();
  }

  const Issue& issue_;
  const Source& source_;
  const Fates fates_;
  Sink& sink_;
};

class Json final : public Format {
 public:
  const Traits& traits() const override {
    static const Traits traits = {
        .name = "json",
        .suffix = "json",
        .media_type = "application/json",
        .about = "JSON with every span of the source, for programs",
    };
    return traits;
  }

  void write(const Issue& issue, const Settings&, Sink& sink, std::vector<Warning>&) const override {
    Printer(issue, sink).print();
  }
};

}  // namespace

const Format& json_format() {
  static const Json format;
  return format;
}

}  // namespace newsbind
