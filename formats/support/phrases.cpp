#include "formats/support/phrases.h"

#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

constexpr int most_columns = 40;

std::string opening(std::string_view text) {
  int columns = 0;
  std::size_t end = 0;  // behind the last whole word
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const int width = text::width(text::next(text, at));
    columns += width;
    if (columns > most_columns) return std::string(text.substr(0, end == 0 ? begin : end)) + "…";
    if (width == 2) end = at;
    if (text[begin] == ' ') end = begin;
  }
  return std::string(text);
}

}  // namespace

std::vector<Phrase> phrases(const Source& source, const Run& run) {
  std::vector<Phrase> found;
  std::size_t end = 0;
  for (const Piece& piece : run) {
    const std::size_t begin = end;
    end += printed(source, piece).size();
    if (piece.role == Inline::text || begin == end) continue;
    if (!found.empty() && found.back().end == begin && found.back().role == piece.role) {
      found.back().end = end;
    } else {
      found.push_back({begin, end, piece.role});
    }
  }
  return found;
}

std::string first_words(const Source& source, const Article& article) {
  std::string words;
  for_each_run(article, [&](const Run& run) {
    if (words.empty()) words = opening(printed(source, run));
  });
  return words;
}

std::vector<Section> sections(const Issue& issue) {
  std::vector<Section> found;
  for (const Article& article : issue.articles) {
    if (found.empty() || found.back().name != article.section) found.push_back({article.section, {}});
    found.back().articles.push_back(&article);
  }
  return found;
}

}  // namespace newsbind
