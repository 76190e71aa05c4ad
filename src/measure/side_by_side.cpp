#include "measure/side_by_side.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "text/lexicon.h"
#include "text/script.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {
namespace {

constexpr std::size_t kWindow = 20;     // lines of text that are looked at together
constexpr std::size_t kEnoughRows = 8;  // of them with two stretches of prose

// A line's first and last stretch of text between gutters; both empty where the line has no two that read as prose.
struct Row {
  std::string_view left, right;
  int left_width = 0;
};

bool is_letter(char32_t c) {
  const text::Script kind = text::script(c);
  return kind != text::Script::digit && kind != text::Script::punctuation && kind != text::Script::space &&
         kind != text::Script::other;
}

// Wide enough for a column, mostly letters, and no leaders or rules of a table.
bool reads_as_prose(std::string_view stretch) {
  constexpr int kNarrowestColumn = 16;
  for (std::string_view sign : {"...", "……", ". . .", "----", "___", "|", "│", "┃"})
    if (stretch.find(sign) != stretch.npos) return false;
  int letters = 0, solid = 0;
  for (std::size_t at = 0; at < stretch.size();) {
    const char32_t c = text::next(stretch, at);
    letters += is_letter(c);
    solid += !text::is_blank(c);
  }
  return letters * 10 >= solid * 6 && text::width(stretch) >= kNarrowestColumn;
}

// Two blanks or more, or a wide one and another, are a gutter.
std::vector<std::string_view> stretches_of(std::string_view line) {
  std::vector<std::string_view> stretches;
  std::size_t begin = 0, text_end = 0;
  int blanks = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t here = at;
    if (text::is_blank(text::next(line, at))) {
      ++blanks;
      continue;
    }
    if (blanks > 1 && text_end > begin) {
      stretches.push_back(line.substr(begin, text_end - begin));
      begin = here;
    }
    blanks = 0;
    text_end = at;
  }
  if (text_end > begin) stretches.push_back(line.substr(begin, text_end - begin));
  return stretches;
}

Row row_of(std::string_view line) {
  const std::vector<std::string_view> stretches = stretches_of(line);
  return std::count_if(stretches.begin(), stretches.end(), reads_as_prose) < 2
             ? Row{}
             : Row{stretches.front(), stretches.back(), text::width(stretches.front())};
}

using text::is_one_of;

// Whether a stretch breaks off in mid-sentence and the one below it takes it up: no stop, and no capital.
bool goes_on(std::string_view stretch, std::string_view below) {
  if (is_one_of(U".。!?！？:：」”\")）", text::last_of(stretch))) return false;
  const char32_t first = text::first_of(below);
  return is_letter(first) && !text::is_capital(first);
}

bool has_inner(std::u32string_view marks, std::string_view stretch) {
  for (std::size_t at = 0; at < stretch.size();)
    if (is_one_of(marks, text::next(stretch, at)) && at < stretch.size()) return true;
  return false;
}

// What the lines of a window show: verse has its marks at the lines' ends, a table has hardly any, neither goes on, and
// only prose fills its column line by line with sentences.
bool run_on(const std::vector<Row>& rows, std::size_t begin, std::size_t end) {
  constexpr double kFull = 0.8;
  constexpr std::size_t kFewSentences = 2;
  std::size_t seen = 0, going_on = 0, marked = 0, stopped = 0, both = 0, full = 0;
  int measure = 0;
  for (std::size_t i = begin; i < end; ++i) measure = std::max(measure, rows[i].left_width);
  for (std::size_t i = begin; i < end; ++i) {
    both += !rows[i].left.empty();
    full += rows[i].left_width >= kFull * measure;
    if (i + 1 == end || rows[i].left.empty() || rows[i + 1].left.empty()) continue;
    seen += 2;
    going_on += goes_on(rows[i].left, rows[i + 1].left) + goes_on(rows[i].right, rows[i + 1].right);
    for (std::string_view stretch : {rows[i].left, rows[i].right}) {
      marked += has_inner(U",，、。.;；：!?！？", stretch);
      stopped += has_inner(U"。.!?！？", stretch);
    }
  }
  return both >= kEnoughRows && full * 5 >= both * 3 && seen >= kEnoughRows && going_on * 2 >= seen &&
         marked * 4 >= seen && stopped >= kFewSentences;
}

}  // namespace

std::optional<std::uint32_t> find_side_by_side(const Source& source, const Metrics& metrics) {
  std::vector<Row> rows;
  std::vector<std::uint32_t> lines;
  for (std::uint32_t line = 0; line < metrics.lines.size(); ++line) {
    const Span text = metrics.lines[line].text;
    if (text.empty()) continue;
    rows.push_back(row_of(source.view(text)));
    lines.push_back(line);
  }
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (!rows[i].left.empty() && run_on(rows, i, std::min(rows.size(), i + kWindow))) return lines[i];
  return {};
}

}  // namespace newsbind
