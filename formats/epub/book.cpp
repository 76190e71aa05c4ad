#include "formats/epub/book.h"

#include <algorithm>
#include <cstddef>

#include "formats/epub/page_breaks.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind::epub {

namespace {

constexpr int opening_columns = 40, longest_title = 160;

/// Without the comma or the like that would stand before an ellipsis.
std::string_view without_pause(std::string_view words) {
  for (const std::string_view mark : {",", ";", ":", "，", "、", "；", "："}) {
    if (words.ends_with(mark)) words.remove_suffix(mark.size());
  }
  return words;
}

/// The first words of a text where it is longer than so many columns, cut between words (between any two characters
/// where the script sets no spaces).
std::string opening(std::string_view whole, int most_columns) {
  std::size_t end = 0;
  int columns = 0;
  for (std::size_t at = 0; at < whole.size();) {
    const std::size_t begin = at;
    const char32_t character = text::next(whole, at);
    const int width = text::width(character);
    columns += width;
    if (columns > most_columns) return std::string(without_pause(whole.substr(0, end ? end : begin))) + "…";
    if (width == 2) end = at;
    if (text::is_blank(character)) end = begin;
  }
  return std::string(whole);
}

/// One line without blanks at its ends, every stretch of blanks one space.
std::string one_line(std::string_view whole) {
  std::string out;
  bool blank = false;
  for (std::size_t at = 0; at < whole.size();) {
    const std::size_t begin = at;
    if (text::is_blank(text::next(whole, at))) {
      blank = !out.empty();
      continue;
    }
    if (blank) out += ' ';
    blank = false;
    out += whole.substr(begin, at - begin);
  }
  return out;
}

std::string first_words(const Source& source, const Article& article) {
  for (const Block& block : article.body) {
    for (const Run& line : block.lines) {
      if (std::string words = opening(one_line(printed(source, line)), opening_columns); !words.empty()) return words;
    }
  }
  for (const Run& byline : article.bylines) {
    if (std::string words = opening(one_line(printed(source, byline)), opening_columns); !words.empty()) return words;
  }
  return {};
}

std::string name(const Source& source, const Article& article, const Words& words, std::size_t number) {
  for (const std::optional<Run>* head : {&article.headline, &article.deck, &article.kicker}) {
    if (!*head) continue;
    if (std::string title = opening(one_line(printed(source, **head)), longest_title); !title.empty()) return title;
  }
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
  return {.title = chapter.title, .href = chapter.file(), .language = chapter.language, .children = {}};
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
      out.push_back({named, story.file(), language, {entry(story)}});
    }
    section = named;
  }
  if (!book.appendix.empty()) {
    Entry& appendix =
        out.emplace_back(Entry{std::string(book.words.advertisements), std::string(appendix_file), language, {}});
    for (const Chapter& advertisement : book.appendix) appendix.children.push_back(entry(advertisement));
  }
  if (out.empty()) out.push_back({std::string(book.words.cover), std::string(cover_file), language, {}});
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
      words(epub::words(whole.metadata.language)),
      stories(chapters(whole, whole.articles, "story")),
      appendix(chapters(whole, whole.appendix, "advertisement")) {
  title = title_of(issue, words, stories);
  contents = epub::contents(*this);
  page_breaks = find_page_breaks(*this);
}

bool is_vertical(const Book& book, std::string_view language) { return book.vertical && runs_vertically(language); }

std::string imprint(const Book& book) {
  const Metadata& metadata = book.issue.metadata;
  std::string out;
  const auto add = [&](const std::string& part) { out += (out.empty() ? "" : " · ") + part; };
  if (!metadata.date.empty()) add(date_in_words(metadata.date, metadata.language));
  if (!metadata.volume_number.empty()) add(by_number(book.words.volume_number, metadata.volume_number));
  if (!metadata.issue_number.empty()) add(by_number(book.words.issue_number, metadata.issue_number));
  return out;
}

}  // namespace newsbind::epub
