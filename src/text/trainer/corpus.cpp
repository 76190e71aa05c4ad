#include "text/trainer/corpus.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "text/hyphen.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

std::string trimmed(const std::string& line) {
  const auto begin = line.find_first_not_of(" \t"), end = line.find_last_not_of(" \t");
  return begin == line.npos ? "" : line.substr(begin, end - begin + 1);
}

void read_record(const nlohmann::json& record, Corpus& corpus) {
  const std::string language = record.at("lang");
  if (record.contains("lines")) {
    PrintedText text{language, {}, record.at("joined")};
    for (const std::string line : record.at("lines")) text.lines.push_back(trimmed(line));
    corpus.printed.push_back(std::move(text));
  } else {
    PlainText text{language, {}};
    for (const auto& block : record.at("body")) text.paragraphs.push_back(block.at("text"));
    corpus.plain.push_back(std::move(text));
  }
}

}  // namespace

Corpus read_corpus(const std::vector<std::string>& paths) {
  Corpus corpus;
  for (const std::string& path : paths) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error(path + ": cannot be read");
    int number = 0;
    for (std::string line; std::getline(in, line);) {
      ++number;
      try {
        if (!line.empty()) read_record(nlohmann::json::parse(line), corpus);
      } catch (const nlohmann::json::exception&) {
        throw std::runtime_error(path + ":" + std::to_string(number) + ": is neither lines as printed nor an article");
      }
    }
  }
  return corpus;
}

std::vector<HyphenedPair> line_end_hyphens(const PrintedText& text) {
  std::vector<HyphenedPair> pairs;
  std::size_t at = 0;
  for (std::size_t i = 0; i + 1 < text.lines.size(); ++i) {
    const std::string& line = text.lines[i];
    const std::size_t hyphen = hyphen_size(line);
    const std::string left = line.substr(0, line.size() - hyphen);
    if (text.joined.compare(at, left.size(), left) != 0) break;
    at += left.size();
    const bool own = hyphen > 0 && text.joined.compare(at, hyphen, line, left.size(), hyphen) == 0;
    if (hyphen > 0) pairs.push_back({left, text.lines[i + 1], own});
    if (own) at += hyphen;
    if (at < text.joined.size() && text.joined[at] == ' ') ++at;
  }
  return pairs;
}

std::uint32_t hash(const std::string& text) {
  std::uint64_t value = 0xCBF29CE484222325u;
  for (unsigned char byte : text) value = (value ^ byte) * 0x100000001B3u;
  return static_cast<std::uint32_t>(value >> 32);
}

}  // namespace newsbind::text
