#include "formats/support/provenance.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>

#include "source/encoding.h"

namespace newsbind {
namespace {

void append(const Source& source, Span span, std::vector<LineRange>& ranges) {
  const Line& begin = source.lines()[source.line_at(span.begin)];
  const Line& end = source.lines()[source.line_at(span.end - 1)];
  if (!ranges.empty()) {
    LineRange& last = ranges.back();
    if (last.file == begin.file && begin.number >= last.last && begin.number <= last.last + 1) {
      last.last = end.number;
      return;
    }
  }
  ranges.push_back({begin.file, begin.number, end.number});
}

void add_label(std::string_view label, std::vector<std::string_view>& labels) {
  if (!label.empty() && std::find(labels.begin(), labels.end(), label) == labels.end()) labels.push_back(label);
}

std::string listed(const std::vector<std::string_view>& labels) {
  std::string text;
  for (const std::string_view label : labels) text.append(text.empty() ? "" : ", ").append(label);
  return text;
}

}  // namespace

bool stands_in_print(const Piece& piece) {
  return !piece.span.empty() && (piece.repair == Repair::none || piece.repair == Repair::ligature);
}

std::string encoded_name(const File& file) {
  const std::string& name = file.name;
  std::size_t offset = 0;
  const bool is_utf8 = decode_strictly(name, "UTF-8", offset).has_value();
  std::string out;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x1F && byte != 0x7F && (byte < 0x7F || is_utf8) &&
        std::string_view("%\"&<>").find(c) == std::string_view::npos) {
      out += c;
      continue;
    }
    std::array<char, 4> escape;
    std::snprintf(escape.data(), escape.size(), "%%%02X", static_cast<unsigned>(byte));
    out += escape.data();
  }
  return out;
}

std::string in_words(const LineRange& range) {
  const std::string first = std::to_string(range.first);
  return range.first == range.last ? first : first + "-" + std::to_string(range.last);
}

std::vector<LineRange> line_ranges(const Source& source, const std::vector<Run>& runs) {
  std::vector<LineRange> ranges;
  for (const Run& run : runs)
    for (const Piece& piece : run)
      if (stands_in_print(piece)) append(source, piece.span, ranges);
  return ranges;
}

std::vector<std::string> provenance(const Source& source, const std::vector<Run>& runs) {
  const std::vector<LineRange> ranges = line_ranges(source, runs);
  std::vector<std::string> instructions;
  for (auto range = ranges.begin(); range != ranges.end();) {
    std::string content = "file=\"" + encoded_name(source.files()[range->file]) + "\" lines=\"" + in_words(*range);
    const std::uint32_t file = range->file;
    while (++range != ranges.end() && range->file == file) content += " " + in_words(*range);
    instructions.push_back(content + "\"");
  }
  return instructions;
}

std::string page_labels(const Issue& issue, const Article& article) {
  std::vector<std::string_view> labels;
  const auto visit = [&](const Piece& piece) {
    const auto page = std::find_if(issue.pages.begin(), issue.pages.end(), [&](const Page& each) {
      return each.span.begin <= piece.span.begin && piece.span.begin < each.span.end;
    });
    if (page != issue.pages.end()) add_label(page->label, labels);
  };
  for_each_run(article, [&](const Run& run) {
    for (const Piece& piece : run)
      if (stands_in_print(piece)) visit(piece);
  });
  return listed(labels);
}

std::string page_labels(const Issue& issue) {
  std::vector<std::string_view> labels;
  for (const Page& page : issue.pages) add_label(page.label, labels);
  return listed(labels);
}

}  // namespace newsbind
