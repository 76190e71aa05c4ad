#include "source/source.h"

#include <algorithm>
#include <limits>

#include "source/error.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

struct LineEnd {
  std::size_t size = 0;  // bytes; 0 where no line end stands here
  bool counts = false;   // an editor begins a new number behind it
  bool ends_page = false;
};

bool stands_at(std::string_view text, std::size_t at, std::string_view what) {
  return text.substr(at, what.size()) == what;
}

LineEnd line_end_at(std::string_view text, std::size_t at) {
  LineEnd end;
  if (stands_at(text, at, "\r\n")) end = {2, true, false};
  else if (text[at] == '\n' || text[at] == '\r') end = {1, true, false};
  else if (text[at] == '\f') return {1, false, true};
  else if (stands_at(text, at, "\u0085")) end = {2, true, false};
  else if (stands_at(text, at, "\u2028") || stands_at(text, at, "\u2029")) end = {3, true, false};
  else return {};
  if (stands_at(text, at + end.size, "\f")) return {end.size + 1, true, true};
  return end;
}

// The first byte that may begin a line end.
std::size_t find_line_end(std::string_view text, std::size_t at) {
  for (; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte <= '\r' && byte >= '\n' && byte != '\v') ||
        ((byte == 0xC2 || byte == 0xE2) && line_end_at(text, at).size))
      return at;
  }
  return at;
}

}  // namespace

void Source::append_from(std::string name, std::string_view text, std::string encoding, std::uint32_t first_number) {
  if (text.size() >= std::numeric_limits<std::uint32_t>::max() - text_.size())
    throw InputError(name + ": with this file the issue passes 4 GiB; convert it in parts");
  const auto base = static_cast<std::uint32_t>(text_.size());
  text_ += text;
  const auto end = static_cast<std::uint32_t>(text_.size());
  const auto file = static_cast<std::uint32_t>(files_.size());
  files_.push_back({std::move(name), std::move(encoding), {base, end}});
  pages_.push_back({base, end});
  std::uint32_t number = first_number;
  for (std::uint32_t at = base; at < end;) {
    const auto stop = static_cast<std::uint32_t>(find_line_end(text_, at));
    const LineEnd line_end = stop < end ? line_end_at(text_, stop) : LineEnd();
    const auto next = stop + static_cast<std::uint32_t>(line_end.size);
    lines_.push_back({{at, stop}, next, file, number, static_cast<std::uint32_t>(pages_.size() - 1)});
    number += line_end.counts;
    if (line_end.ends_page && next < end) {
      pages_.back().end = next;
      pages_.push_back({next, end});
    }
    at = next;
  }
}

Source Source::pages_between(std::size_t first, std::size_t last) const {
  Source part;
  if (first >= last) return part;
  const Span whole = {pages_[first].begin, pages_[last - 1].end};
  for (const File& file : files_) {
    const Span span = {std::max(file.text.begin, whole.begin), std::min(file.text.end, whole.end)};
    if (span.begin >= span.end) continue;
    part.append_from(file.name, view(span), file.encoding, lines_[line_at(span.begin)].number);
  }
  return part;
}

std::size_t Source::line_at(std::uint32_t offset) const {
  const auto behind = std::upper_bound(lines_.begin(), lines_.end(), offset,
                                       [](std::uint32_t at, const Line& line) { return at < line.next; });
  return behind == lines_.end() && !lines_.empty() ? lines_.size() - 1
                                                   : static_cast<std::size_t>(behind - lines_.begin());
}

Place Source::place(std::uint32_t offset) const {
  if (lines_.empty()) return {files_.empty() ? std::string_view() : std::string_view(files_.front().name), 1, 1};
  const Line& line = lines_[line_at(offset)];
  const std::string_view before = view({line.text.begin, std::max(offset, line.text.begin)});
  return {files_[line.file].name, line.number, static_cast<std::uint32_t>(text::length(before)) + 1};
}

}  // namespace newsbind
