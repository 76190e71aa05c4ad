#include "formats/epub/cover.h"

#include <string_view>
#include <utility>
#include <vector>

#include "formats/epub/document.h"
#include "formats/epub/wrap.h"

namespace newsbind::epub {

namespace {

constexpr int page_width = 1200, page_height = 1600, text_width = 1000, foot = 1490;
constexpr std::size_t most_headlines = 5;
constexpr std::string_view paper = "#fbf8f1", ink = "#1c1a17", accent = "#8c1d18";

/// The name above the rule: the paper's, or what a paper is called where the issue bears no name.
std::string nameplate(const Book& book) {
  return book.issue.metadata.title.empty() ? std::string(book.words.newspaper) : book.title;
}

std::vector<std::string_view> headlines(const Book& book) {
  std::vector<std::string_view> out;
  for (const Chapter& story : book.stories) {
    const Article& article = *story.article;
    const bool headline = article.kind == ArticleKind::story && article.headline;
    if (headline && out.size() < most_headlines) out.push_back(story.title);
  }
  return out;
}

class Drawing {
 public:
  explicit Drawing(const Book& book) : book_(book) {}

  std::string draw() {
    begin();
    set_nameplate();
    set_headlines();
    set_publisher();
    xml_.close();
    return xml_.finish();
  }

 private:
  void begin() {
    xml_.declaration().open("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
    xml_.attribute("version", "1.1").attribute("viewBox", "0 0 1200 1600");
    xml_.attribute("width", std::to_string(page_width)).attribute("height", std::to_string(page_height));
    xml_.attribute("xml:lang", book_.issue.metadata.language).attribute("font-family", "serif").line();
    xml_.leaf("title", book_.title).line();
    rectangle(0, 0, page_width, page_height, paper);
    rectangle(0, 0, page_width, 28, accent);
  }

  void set_nameplate() {
    Room room = {.width = text_width, .largest = 208, .smallest = 48, .lines = 2};
    Setting name = set(nameplate(book_), room);
    room.lines = 3;
    if (name.size < least_in_two_lines) name = set(nameplate(book_), room);
    y_ = 110;
    set_lines(name, ink, true);
    y_ += 44;
    rule(y_, 10);
    rule(y_ + 16, 3);
    y_ += 36;
    if (const std::string line = imprint(book_); !line.empty()) {
      set_lines(set(line, {.width = text_width, .largest = 42, .smallest = 24, .lines = 1}), ink, false);
      y_ += 28;
      rule(y_, 2);
    }
  }

  /// The headlines stand in the middle of what room is left; those that find none are left out.
  void set_headlines() {
    const int top = y_ + 40;
    std::vector<Setting> settings;
    int height = 0;
    for (const std::string_view headline : headlines(book_)) {
      const Room room = settings.empty() ? Room{.width = text_width, .largest = 96, .smallest = 60, .lines = 3}
                                         : Room{.width = text_width - 100, .largest = 50, .smallest = 42, .lines = 2};
      Setting setting = set(headline, room);
      const int more = height_of(setting) + (settings.empty() ? 0 : gap);
      if (top + height + more > foot - 40) break;
      height += more;
      settings.push_back(std::move(setting));
    }
    y_ = top + (foot - 40 - top - height) * 2 / 5;
    for (const Setting& setting : settings) {
      if (&setting != &settings.front()) {
        rectangle((page_width - 72) / 2, y_ + gap / 2, 72, 3, accent);
        y_ += gap;
      }
      set_lines(setting, ink, &setting == &settings.front());
    }
  }

  void set_publisher() {
    rule(foot, 2);
    const std::string& publisher = book_.issue.metadata.publisher;
    if (publisher.empty()) return;
    y_ = foot + 20;
    set_lines(set(publisher, {.width = text_width, .largest = 34, .smallest = 24, .lines = 1}), ink, false);
  }

  static int height_of(const Setting& setting) {
    return static_cast<int>(setting.lines.size()) * setting.size * 13 / 10;
  }

  /// Sets lines below y_, which moves behind them.
  void set_lines(const Setting& setting, std::string_view colour, bool bold) {
    int baseline = y_ + setting.size;
    for (const std::string& line : setting.lines) {
      xml_.open("text").attribute("x", std::to_string(page_width / 2)).attribute("y", std::to_string(baseline));
      xml_.attribute("font-size", std::to_string(setting.size)).attribute("text-anchor", "middle");
      if (bold) xml_.attribute("font-weight", "bold");
      xml_.attribute("fill", colour).text(line).close().line();
      baseline += setting.size * 13 / 10;
    }
    y_ += height_of(setting);
  }

  void rule(int y, int thickness) { rectangle((page_width - text_width) / 2, y, text_width, thickness, ink); }

  void rectangle(int x, int y, int width, int height, std::string_view colour) {
    xml_.open("rect").attribute("x", std::to_string(x)).attribute("y", std::to_string(y));
    xml_.attribute("width", std::to_string(width)).attribute("height", std::to_string(height));
    xml_.attribute("fill", colour).close().line();
  }

  static constexpr int gap = 72, least_in_two_lines = 100;

  const Book& book_;
  XmlWriter xml_;
  int y_ = 0;
};

}  // namespace

std::string cover_drawing(const Book& book) { return Drawing(book).draw(); }

std::string cover_document(const Book& book) {
  XmlWriter xml = begin_document(book, {.title = book.words.cover,
                                        .language = book.issue.metadata.language,
                                        .body_class = "cover",
                                        .body_type = "cover",
                                        .picture = true});
  xml.open("img").attribute("src", book.cover_image).attribute("alt", full_title(book)).attribute("role", "doc-cover");
  xml.close().line();
  return end_document(xml);
}

}  // namespace newsbind::epub
