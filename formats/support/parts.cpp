#include "formats/support/parts.h"

#include "formats/support/opening.h"
#include "text/utf8.h"

namespace newsbind {
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
  constexpr int most_columns = 40;
  std::string words;
  for_each_run(article, [&](const Run& run) {
    if (words.empty()) words = opening(printed(source, run), most_columns);
  });
  return words;
}

std::string cell_text(const Source& source, const Run& cell) {
  std::string text = printed(source, cell);
  for (std::size_t end = text.size(), at = end; end > 0; text.resize(end = at))
    if (!text::is_blank(text::previous(text, at))) break;
  return text;
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
