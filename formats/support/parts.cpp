#include "formats/support/parts.h"

#include <optional>

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

std::string name_in_head(const Source& source, const Article& article, int most_columns) {
  for (const std::optional<Run>* head : {&article.headline, &article.deck, &article.kicker}) {
    if (!*head) continue;
    if (std::string name = opening(one_line(printed(source, **head)), most_columns); !name.empty()) return name;
  }
  return {};
}

std::string first_words(const Source& source, const Article& article) {
  constexpr int most_columns = 40;
  const auto first = [&](const std::vector<Run>& lines) {
    std::string words;
    for (auto line = lines.begin(); words.empty() && line != lines.end(); ++line)
      words = opening(one_line(printed(source, *line)), most_columns);
    return words;
  };
  for (const Block& block : article.body)
    if (std::string words = first(block.lines); !words.empty()) return words;
  return first(article.bylines);
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
