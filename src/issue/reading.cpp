#include "issue/reading.h"

#include <algorithm>
#include <set>

#include "issue/imprint.h"

namespace newsbind {
namespace {

constexpr std::size_t kTop = 10;   // lines with text in which a nameplate may stand
constexpr std::size_t kEdge = 14;  // lines with text at either end of a page in which an imprint may stand
constexpr int kWidest = 120;       // columns of a line of the nameplate
constexpr int kWidestRest = 56;    // columns of other words that a line of the nameplate may hold
constexpr int kImprintCues = 2;    // that make a box of lines an imprint
constexpr int kUncounted = -1;
constexpr std::uint32_t kBoxAround = 2;  // lines around a line that are one box with it

bool is_left_out(Role role) { return role == Role::blank || role == Role::rule || role == Role::boilerplate; }

bool ends_a_sentence(std::string_view line) {
  return line.ends_with("。") || line.ends_with("！") || line.ends_with("？") || line.ends_with("”");
}

class Reader {
 public:
  Reader(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks)
      : source_(source), metrics_(metrics), marks_(marks), cues_(marks.size(), kUncounted) {}

  std::vector<Reading> read() {
    for (std::uint32_t line = 0; line < marks_.size(); ++line) {
      if (marks_[line].role == Role::folio) add(Reading::From::folio, line, read_folio(whole_folio(line)));
      if (marks_[line].role == Role::boilerplate) read_catalogue(line);
    }
    for (std::uint32_t begin = 0; begin < marks_.size();) {
      std::uint32_t end = begin;
      while (end < marks_.size() && page_of(end) == page_of(begin)) ++end;
      read_page(begin, end);
      begin = end;
    }
    std::stable_sort(readings_.begin(), readings_.end(),
                     [](const Reading& a, const Reading& b) { return a.line < b.line; });
    measure_depths();
    return std::move(readings_);
  }

 private:
  void measure_depths() {
    std::vector<std::uint32_t> of_page(source_.pages().size(), 0), above(marks_.size(), 0);
    for (std::uint32_t line = 0; line < marks_.size(); ++line) {
      above[line] = of_page[page_of(line)];
      if (!is_left_out(marks_[line].role) && !metrics_.lines[line].text.empty()) ++of_page[page_of(line)];
    }
    for (Reading& reading : readings_) {
      const std::uint32_t from = of_page[reading.page] - above[reading.line];
      reading.depth = std::min(above[reading.line], from - std::min(from, 1U));
    }
  }

  std::string_view text(std::uint32_t line) const { return source_.view(metrics_.lines[line].text); }
  std::uint32_t page_of(std::uint32_t line) const { return source_.lines()[line].page; }

  Reading& add(Reading::From from, std::uint32_t line, Folio folio) {
    return readings_.emplace_back(Reading{from, line, page_of(line), 0, std::move(folio), ""});
  }

  // A running head that was broken goes on with what stands in brackets.
  std::string whole_folio(std::uint32_t line) const {
    std::string whole(text(line));
    for (std::uint32_t next = line + 1; next < marks_.size() && marks_[next].role == Role::folio; ++next) {
      if (!text(next).starts_with("（") || page_of(next) != page_of(line)) break;
      whole += text(next);
    }
    return whole;
  }

  // "Title: The Wharf Gazette, Vol. II, No. 7, May 3, 1907" in the licence head of an archive.
  void read_catalogue(std::uint32_t line) {
    constexpr std::string_view kTitle = "Title:";
    if (!text(line).starts_with(kTitle)) return;
    std::string title(text(line).substr(kTitle.size()));
    for (std::uint32_t next = line + 1; next < marks_.size() && !text(next).empty(); ++next)
      title.append(" ").append(text(next));
    title.erase(0, title.find_first_not_of(' '));
    add(Reading::From::catalogue, line, read_folio(title));
  }

  void read_page(std::uint32_t begin, std::uint32_t end) {
    std::vector<std::uint32_t> lines;
    for (std::uint32_t line = begin; line < end; ++line)
      if (!metrics_.lines[line].text.empty()) lines.push_back(line);
    read_nameplate(lines);
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (i < kEdge || i + kEdge >= lines.size()) read_imprint(lines[i]);
  }

  bool is_prose(std::uint32_t line) const {
    const bool goes_on = line + 1 < marks_.size() && marks_[line + 1].continues;
    return marks_[line].role == Role::paragraph && (marks_[line].continues || goes_on);
  }

  void read_nameplate(const std::vector<std::uint32_t>& lines) {
    std::vector<Reading> found;
    std::set<std::string_view> said;
    std::size_t seen = 0;
    for (std::uint32_t line : lines) {
      if (is_left_out(marks_[line].role)) continue;
      if (++seen > kTop || is_prose(line) || marks_[line].role == Role::byline) break;
      Folio folio = read_folio(text(line));
      note(folio, line, said);
      if (marks_[line].role == Role::folio || !says_data(folio, line)) continue;
      found.push_back({Reading::From::nameplate, line, page_of(line), 0, std::move(folio), ""});
    }
    if (said.size() < 2) return;
    for (Reading& reading : found) {
      reading.publisher = publisher_in(text(reading.line));
      readings_.push_back(std::move(reading));
    }
  }

  bool says_data(const Folio& folio, std::uint32_t line) const {
    return folio.rest <= kWidestRest && metrics_.lines[line].width <= kWidest && !ends_a_sentence(text(line));
  }

  // A name is the paper's where no other line of print stands right above it.
  void note(Folio& folio, std::uint32_t line, std::set<std::string_view>& said) const {
    const bool alone = line == 0 || metrics_.lines[line].blank_above > 0 || marks_[line - 1].role == Role::folio ||
                       metrics_.lines[line].page_start;
    if (!alone) std::erase_if(folio.names, names_a_paper);
    if (!says_data(folio, line)) return;
    if (!folio.date.empty()) said.insert("date");
    if (!folio.issue_number.empty() || !folio.volume_number.empty()) said.insert("number");
    if (!folio.issn.empty() || !folio.cn_number.empty()) said.insert("serial");
    if (folio.price && marks_[line].role != Role::advertisement) said.insert("price");
    if (std::any_of(folio.names.begin(), folio.names.end(), names_a_paper)) said.insert("name");
  }

  int cues_of(std::uint32_t line) {
    if (cues_[line] == kUncounted)
      cues_[line] = marks_[line].role == Role::boilerplate ? 0 : count_imprint_cues(text(line));
    return cues_[line];
  }

  void read_imprint(std::uint32_t line) {
    if (cues_of(line) == 0) return;
    int cues = 0;
    const std::uint32_t first = line < kBoxAround ? 0 : line - kBoxAround;
    for (std::uint32_t near = first; near <= line + kBoxAround && near < marks_.size(); ++near)
      if (page_of(near) == page_of(line)) cues += cues_of(near);
    if (cues < kImprintCues) return;
    const Folio folio = read_folio(text(line));
    Folio serial;
    serial.issn = folio.issn;
    serial.cn_number = folio.cn_number;
    std::string publisher = publisher_in(text(line));
    if (serial.issn.empty() && serial.cn_number.empty() && publisher.empty()) return;
    add(Reading::From::imprint, line, std::move(serial)).publisher = std::move(publisher);
  }

  const Source& source_;
  const Metrics& metrics_;
  const std::vector<Mark>& marks_;
  std::vector<int> cues_;
  std::vector<Reading> readings_;
};

}  // namespace

std::vector<Reading> read_of_the_issue(const Source& source, const Metrics& metrics, const std::vector<Mark>& marks) {
  return Reader(source, metrics, marks).read();
}

}  // namespace newsbind
