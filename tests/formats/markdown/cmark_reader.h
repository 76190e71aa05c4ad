#pragma once

#include <array>
#include <boost/test/unit_test.hpp>
#include <cstdio>
#include <string>
#include <vector>

#include "formats/support/parts.h"
#include "formats/support/table.h"
#include "formats/written.h"
#include "issue/issue.h"

// What a parser of Markdown reads, and what it ought to read, as a list of blocks.

namespace newsbind::test {

inline bool has(const std::string& program) { return succeeds(program + " --version >/dev/null 2>&1"); }

/// What the program reads, as XML.
inline std::string read_with(const std::string& command, const std::string& markdown) {
  const TextFile file(markdown, ".md");
  FILE* pipe = popen((command + " -t xml '" + file.name() + "'").c_str(), "r");
  std::string xml;
  std::array<char, 65536> buffer;
  for (std::size_t size; (size = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
    xml.append(buffer.data(), size);
  BOOST_TEST(pclose(pipe) == 0);
  return xml;
}

inline std::string without_references(std::string text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 4> references = {
      {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}}};
  for (const auto& [reference, character] : references)
    for (std::size_t at = 0; (at = text.find(reference, at)) != text.npos; at += character.size())
      text.replace(at, reference.size(), character);
  return text;
}

/// Whether an element may be there beside blocks and text: GitHub's dialect makes a link of each mail address, which
/// cannot be escaped.
inline bool is_expected(const std::string& name, const std::string& tag) {
  if (name == "link") return tag.find("\"mailto:") != tag.npos || tag.find("\"xmpp:") != tag.npos;
  return name == "document" || name == "emph" || name == "strong" || name.starts_with("table") || name.front() == '/';
}

/// Each block as its kind, a colon and its text, with lines parted by '/': "heading:...", "paragraph:...",
/// "table_cell:...", "thematic_break", and any other element, which the text must not have made, by its name.
inline std::vector<std::string> blocks_in(const std::string& xml) {
  std::vector<std::string> blocks;
  for (std::size_t at = xml.find("<document"); (at = xml.find('<', at)) != xml.npos; ++at) {
    const std::string name = xml.substr(at + 1, xml.find_first_of(" />", at + 2) - at - 1);
    if (name == "paragraph" || name == "heading" || name == "table_cell") {
      blocks.push_back(name + ":");
    } else if (name == "thematic_break") {
      blocks.push_back(name);
    } else if (name == "linebreak") {
      blocks.back() += '/';
    } else if (name == "text") {
      const std::size_t begin = xml.find('>', at) + 1;
      blocks.back() += without_references(xml.substr(begin, xml.find("</text>", begin) - begin));
    } else if (!is_expected(name, xml.substr(at, xml.find('>', at) - at))) {
      blocks.push_back("unexpected " + name);
    }
  }
  return blocks;
}

/// The blocks of a table in GitHub's dialect; those of its lines where its columns are not clear, or `gfm` is not set.
inline void append_table(const Source& source, const Block& block, bool gfm, std::vector<std::string>& blocks) {
  const Table table = gfm ? table_of(source, block) : Table();
  if (table.rows.empty()) {
    std::string lines;
    for (const Run& line : block.lines) lines += (&line == &block.lines.front() ? "" : "/") + printed(source, line);
    if (!lines.empty()) blocks.push_back("paragraph:" + lines);
    return;
  }
  if (!table.has_head) blocks.insert(blocks.end(), table.figures.size(), "table_cell:");
  for (const auto& row : table.rows)
    for (const Run& cell : row) blocks.push_back("table_cell:" + cell_text(source, cell));
}

}  // namespace newsbind::test
