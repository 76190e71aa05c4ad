#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace newsbind::text {

/// Lines as printed, and the text that they are.
struct PrintedText {
  std::string language;
  std::vector<std::string> lines;
  std::string joined;
};

/// A text without line ends, paragraph by paragraph.
struct PlainText {
  std::string language;
  std::vector<std::string> paragraphs;
};

struct Corpus {
  std::vector<PrintedText> printed;
  std::vector<PlainText> plain;
};

/// Reads JSON Lines: {"lang", "lines", "joined"} is a printed text, {"lang", "body": [{"text"}]} a plain one. Throws
/// std::runtime_error with file and line where a record is neither.
Corpus read_corpus(const std::vector<std::string>& paths);

/// The hyphens at the ends of the lines as pairs of what stands before and behind them, with what became of them: true
/// where the hyphen stays.
struct HyphenedPair {
  std::string left, right;
  bool own;
};
std::vector<HyphenedPair> line_end_hyphens(const PrintedText& text);

/// A number for a text that is the same everywhere (FNV-1a, 64 bits; the upper half), to split a corpus by.
std::uint32_t hash(const std::string& text);

}  // namespace newsbind::text
