#include "formats/markdown/escape.h"

#include <algorithm>
#include <cstddef>

#include "text/ascii.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t'; }
bool is_above_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// What stands beside a run of delimiters. What it counts as is not known above ASCII, where it hangs on the parser's
/// version of Unicode, and beside a mark that the text itself does not hold.
enum class Neighbour { blank, punctuation, word, unknown };

struct DelimiterRun {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool opens = false;   ///< may open
  bool closes = false;  ///< may close
};

/// Finds where the text of one paragraph or heading wants a backslash. Lines are parted by '\n'.
class Escaper {
 public:
  Escaper(std::string text, Neighbour outside, Flavour flavour)
      : text_(std::move(text)), outside_(outside), flavour_(flavour), marked_(text_.size()) {
    pair('*');
    pair('_');
    pair('~');
    mark_code_spans();
    last_greater_ = last('>');
    last_at_sign_ = last('@');
    definitions_ = has_line_with_bracket();
    for (std::size_t i = 0; i < text_.size(); ++i)
      if (means_something(i)) marked_[i] = true;
  }

  /// Keeps each line from opening a block: sections 4.1 to 4.6, 5.1 and 5.2.
  void mark_block_openers() {
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find('\n', begin), text_.size());
      const std::string_view line = std::string_view(text_).substr(begin, end - begin);
      if (const std::size_t opener = block_opener(line, begin > 0); opener < line.size()) mark_run(begin + opener);
      begin = end + 1;
    }
  }

  /// Keeps a closing run of # in a heading.
  void mark_closing_sequence() {
    const std::size_t content = text_.find_last_not_of('#') + 1;
    if (content < text_.size() && (content == 0 || is_space(text_[content - 1]))) marked_[content] = true;
  }

  /// Keeps the pipes of a cell.
  void mark_pipes() { mark_all('|'); }

  std::string print() const {
    std::string out;
    for (std::size_t i = 0; i < text_.size(); ++i) {
      if (is_edge_blank(i)) {
        out += text_[i] == ' ' ? "&#32;" : "&#9;";
        continue;
      }
      if (marked_[i]) out += '\\';
      if (text_[i] == '\n') out += '\\';
      out += text_[i];
    }
    return out;
  }

 private:
  char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\n'; }
  std::size_t last(char c) const { return text_.find(c) == text_.npos ? 0 : text_.rfind(c); }
  bool begins_line(std::size_t i) const { return i == 0 || text_[i - 1] == '\n'; }
  bool is_edge_blank(std::size_t i) const { return is_space(text_[i]) && (begins_line(i) || at(i + 1) == '\n'); }

  Neighbour neighbour(std::size_t i) const {
    if (i >= text_.size()) return outside_;
    if (is_above_ascii(text_[i]) || text_[i] == '\n' || is_edge_blank(i)) return Neighbour::unknown;
    if (is_space(text_[i])) return Neighbour::blank;
    return text::is_letter(text_[i]) || text::is_digit(text_[i]) ? Neighbour::word : Neighbour::punctuation;
  }

  /// Left- and right-flanking (section 6.2), in doubt both.
  DelimiterRun delimiter_run(std::size_t begin) const {
    const char mark = text_[begin];
    const std::size_t end = std::min(text_.find_first_not_of(mark, begin), text_.size());
    const Neighbour before = begin == 0 ? outside_ : neighbour(begin - 1), after = neighbour(end);
    const auto flanks = [](Neighbour inner, Neighbour outer) {
      return inner != Neighbour::blank && (inner != Neighbour::punctuation || outer != Neighbour::word);
    };
    const auto inside_word = [mark](Neighbour inner, Neighbour outer) {
      return mark == '_' && inner == Neighbour::word && outer == Neighbour::word;
    };
    const bool between_letters = inside_word(before, after);
    return {begin, end, flanks(after, before) && !between_letters, flanks(before, after) && !between_letters};
  }

  /// Marks the runs that could open or close something together. Where the text stands between two marks, any of theirs
  /// may, and any at its ends: GitHub's parser does not count a ~ there as a neighbour.
  void pair(char mark) {
    std::vector<DelimiterRun> runs;
    for (std::size_t i = text_.find(mark); i < text_.size(); i = text_.find(mark, runs.back().end))
      runs.push_back(delimiter_run(i));
    std::size_t first_opener = text_.size(), last_closer = 0;
    for (const DelimiterRun& run : runs) {
      if (run.opens) first_opener = std::min(first_opener, run.begin);
      if (run.closes) last_closer = run.begin;
    }
    const bool inside_emphasis = outside_ == Neighbour::unknown;
    for (const DelimiterRun& run : runs) {
      const bool at_mark = inside_emphasis && (mark == '*' || run.begin == 0 || run.end == text_.size());
      const bool closed = at_mark || run.begin < last_closer, opened = at_mark || first_opener < run.begin;
      if ((run.opens && closed) || (run.closes && opened)) mark_run(run.begin);
    }
  }

  /// A run of backticks closes only with another (section 6.1), and a backslash within would not keep it from that.
  void mark_code_spans() {
    const std::size_t first = text_.find('`');
    if (first == text_.npos ||
        text_.find('`', std::min(text_.find_first_not_of('`', first), text_.size())) == text_.npos)
      return;
    mark_all('`');
  }

  void mark_all(char c) {
    for (std::size_t i = 0; i < text_.size(); ++i)
      if (text_[i] == c) marked_[i] = true;
  }

  bool means_something(std::size_t i) const {
    switch (text_[i]) {
      case '\\': return escapes(i);
      case ']': return at(i + 1) == '(' || (at(i + 1) == ':' && definitions_);
      case '<': return opens_tag(i);
      case '&': return is_character_reference(i);
      default: return flavour_ == Flavour::gfm && means_something_to_github(i);
    }
  }

  /// Extended autolinks (GFM, section 6.9) and footnotes.
  bool means_something_to_github(std::size_t i) const {
    switch (text_[i]) {
      case '.': return ends_www(i);
      case ':': return ends_scheme(i);
      case '[': return at(i + 1) == '^';
      default: return false;
    }
  }

  bool ends_www(std::size_t i) const {
    if (i < 3 || text_.compare(i - 3, 3, "www") != 0) return false;
    return begins_line(i - 3) || is_space(text_[i - 4]) ||
           std::string_view("*_~(").find(text_[i - 4]) != std::string_view::npos;
  }

  bool ends_scheme(std::size_t i) const {
    if (text_.compare(i, 3, "://") != 0) return false;
    std::size_t begin = i;
    while (begin > 0 && text::is_letter(text_[begin - 1])) --begin;
    const std::string scheme = text::lower(text_.substr(begin, i - begin));
    return scheme == "http" || scheme == "https" || scheme == "ftp";
  }

  /// A backslash before punctuation, a line's end or what is printed as a reference (section 2.4).
  bool escapes(std::size_t i) const {
    const char after = at(i + 1);
    const bool blank = is_space(after) && !is_edge_blank(i + 1);
    return !blank && !text::is_letter(after) && !text::is_digit(after) && !is_above_ascii(after);
  }

  /// A line that begins with a bracket: a link reference definition (section 4.7) may come out of it.
  bool has_line_with_bracket() const { return at(0) == '[' || text_.find("\n[") != text_.npos; }

  /// HTML blocks, raw HTML and autolinks: sections 4.6, 6.5 and 6.6.
  bool opens_tag(std::size_t i) const {
    const bool closed = i < last_greater_;
    if (text::is_letter(at(i + 1)) || at(i + 1) == '/' || at(i + 1) == '!' || at(i + 1) == '?')
      return begins_line(i) || closed;
    return closed && !is_space(at(i + 1)) && i < last_at_sign_;
  }

  /// Section 2.5: &name; &#10; &#xA;
  bool is_character_reference(std::size_t i) const {
    const std::size_t begin = i + (at(i + 1) == '#' ? 2 : 1);
    std::size_t end = begin;
    while (text::is_letter(at(end)) || text::is_digit(at(end))) ++end;
    return end > begin && at(end) == ';';
  }

  /// Where a backslash keeps a line from opening a block, or from turning the one above into a heading or a table's
  /// head. The line's size where none is wanted.
  static std::size_t block_opener(std::string_view line, bool continues) {
    const std::size_t none = line.size();
    const auto consists_of = [&](const char* set) { return line.find_first_not_of(set) == line.npos; };
    const auto ends_word = [&](std::size_t i) { return i == line.size() || is_space(line[i]); };
    if (line.empty()) return none;
    switch (line[0]) {
      case '>': return 0;
      case '=': return continues && consists_of("= \t") ? 0 : none;
      case '#': {
        const std::size_t behind = std::min(line.find_first_not_of('#'), line.size());
        return behind <= 6 && ends_word(behind) ? 0 : none;
      }
      case '~': return line.starts_with("~~~") ? 0 : none;
      case '`': return line.starts_with("```") ? 0 : none;
      case '_': return consists_of("_ \t") ? 0 : none;
      case '*':
      case '+': return ends_word(1) || consists_of("* \t") ? 0 : none;
      case '-': return ends_word(1) || consists_of("- \t") || (continues && consists_of("-:| \t")) ? 0 : none;
      case ':':
      case '|': return continues && consists_of("-:| \t") ? 0 : none;
      default: break;
    }
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    const bool item = digits > 0 && digits <= 9 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
    return item && ends_word(digits + 1) ? digits : none;
  }

  void mark_run(std::size_t begin) {
    const std::size_t end = text_[begin] == '*' || text_[begin] == '_' || text_[begin] == '~' || text_[begin] == '`'
                                ? std::min(text_.find_first_not_of(text_[begin], begin), text_.size())
                                : begin + 1;
    for (std::size_t i = begin; i < end; ++i) marked_[i] = true;
  }

  std::string text_;
  Neighbour outside_;
  Flavour flavour_;
  std::size_t last_greater_ = 0;
  std::size_t last_at_sign_ = 0;
  bool definitions_ = false;  ///< there may be one
  std::vector<bool> marked_;
};

std::string join(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    if (&line != &lines.front()) text += '\n';
    text += line;
  }
  return text;
}

bool has_blank_edge(std::string_view text) {
  return text.empty() || text::is_blank(text::first_of(text)) || text::is_blank(text::last_of(text));
}

}  // namespace

std::string escape_paragraph(const std::vector<std::string>& lines, Flavour flavour) {
  Escaper escaper(join(lines), Neighbour::blank, flavour);
  escaper.mark_block_openers();
  return escaper.print();
}

std::string escape_heading(std::string_view text, Flavour flavour) {
  Escaper escaper(std::string(text), Neighbour::blank, flavour);
  escaper.mark_closing_sequence();
  return escaper.print();
}

std::string escape_cell(std::string_view text) {
  Escaper escaper(std::string(text), Neighbour::blank, Flavour::gfm);
  escaper.mark_pipes();
  return escaper.print();
}

std::string emphasized_paragraph(std::string_view text, std::string_view mark, Flavour flavour) {
  if (has_blank_edge(text)) return escape_paragraph({std::string(text)}, flavour);
  return std::string(mark) + Escaper(std::string(text), Neighbour::unknown, flavour).print() + std::string(mark);
}

}  // namespace newsbind
