#include "formats/support/book.h"

#include <algorithm>
#include <cstddef>

#include "formats/support/opening.h"
#include "formats/support/page_breaks.h"
#include "formats/support/parts.h"

namespace newsbind {

namespace {

constexpr int longest_title = 160;

std::string name(const Source& source, const Article& article, const Words& words, std::size_t number) {
  if (std::string title = name_in_head(source, article, longest_title); !title.empty()) return title;
  std::string first = first_words(source, article);
  if (first.empty()) return fill(words.untitled, std::to_string(number));
  switch (article.kind) {
    case ArticleKind::picture: return fill(words.picture, first);
    case ArticleKind::notice: return fill(words.notice, first);
    case ArticleKind::advertisement: return fill(words.advertisement, first);
    case ArticleKind::story: break;
  }
  return first;
}

std::string numbered(std::string_view stem, std::size_t number) {
  const std::string digits = std::to_string(number);
  return std::string(stem) + "-" + std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
}

std::vector<Chapter> chapters(const Issue& issue, const std::vector<Article>& articles, std::string_view stem) {
  std::vector<Chapter> out;
  for (const Article& article : articles) {
    const std::string& language = article.language.empty() ? issue.metadata.language : article.language;
    const std::size_t number = out.size() + 1;
    out.push_back({.article = &article,
                   .id = numbered(stem, number),
                   .title = name(issue.source, article, words(language), number),
                   .language = language});
  }
  return out;
}

Entry entry(const Chapter& chapter) {
  return {.title = chapter.title, .id = chapter.id, .language = chapter.language, .children = {}};
}

std::vector<Entry> contents(const Book& book) {
  const std::string& language = book.issue.metadata.language;
  std::vector<Entry> out;
  std::string section;
  for (const Chapter& story : book.stories) {
    const std::string named = one_line(story.article->section);
    if (named.empty()) {
      out.push_back(entry(story));
    } else if (named == section) {
      out.back().children.push_back(entry(story));
    } else {
      out.push_back({named, story.id, language, {entry(story)}});
    }
    section = named;
  }
  if (!book.appendix.empty()) {
    Entry& appendix =
        out.emplace_back(Entry{std::string(appendix_title(book)), std::string(appendix_id), language, {}});
    for (const Chapter& chapter : book.appendix) appendix.children.push_back(entry(chapter));
  }
  return out;
}

std::string title_of(const Issue& issue, const Words& words, const std::vector<Chapter>& stories) {
  const Metadata& metadata = issue.metadata;
  if (std::string title = one_line(metadata.title); !title.empty()) return title;
  std::string title(words.newspaper);
  if (!metadata.date.empty()) return title + " · " + date_in_words(metadata.date, metadata.language);
  return stories.empty() ? title : title + " · " + stories.front().title;
}

std::string by_number(std::string_view pattern, const std::string& number) {
  const bool figures =
      number.find_first_not_of("0123456789") == number.npos || number.find_first_not_of("IVXLCDM") == number.npos;
  return figures ? fill(pattern, number) : number;
}

}  // namespace

Book::Book(const Issue& whole)
    : issue(whole),
      words(newsbind::words(whole.metadata.language)),
      stories(chapters(whole, whole.articles, "story")),
      appendix(chapters(whole, whole.appendix, "advertisement")) {
  title = title_of(issue, words, stories);
  contents = newsbind::contents(*this);
  page_breaks = find_page_breaks(*this);
}

bool is_vertical(const Book& book, std::string_view language) { return book.vertical && runs_vertically(language); }

std::string_view appendix_title(const Book& book) {
  const bool advertisements = std::ranges::all_of(
      book.appendix, [](const Chapter& chapter) { return chapter.article->kind == ArticleKind::advertisement; });
  return advertisements ? book.words.advertisements : book.words.appendix;
}

std::string imprint(const Book& book) {
  const Metadata& metadata = book.issue.metadata;
  std::string out;
  const auto add = [&](const std::string& part) { out += (out.empty() ? "" : " · ") + part; };
  if (!metadata.date.empty()) add(date_in_words(metadata.date, metadata.language));
  if (!metadata.volume_number.empty()) add(by_number(book.words.volume_number, metadata.volume_number));
  if (!metadata.issue_number.empty()) add(by_number(book.words.issue_number, metadata.issue_number));
  return out;
}

}  // namespace newsbind
