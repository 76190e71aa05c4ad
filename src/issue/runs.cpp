#include "issue/runs.h"

#include <array>

#include "issue/markup.h"
#include "text/language.h"
#include "text/letter_spacing.h"
#include "text/script.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

// Alphabetic presentation forms that a typesetter made of two or three letters (Unicode, FB00-FB06).
constexpr std::array<std::string_view, 7> kLigatures = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

bool is_control(char32_t c) { return (c < 0x20 && c != '\t') || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF; }

}  // namespace

Setter::Setter(const Source& source, const Metrics& metrics, const Metrics& whole, const std::vector<Span>& left_out)
    : source_(source), metrics_(metrics), whole_(whole), left_out_(left_out), joiner_(metrics.language, lexicon_) {
  constexpr int kNearlyFull = 85;  // percent
  for (const PrintedLine& line : metrics.printed) {
    lexicon_.add_line(source.view(line.metrics.text));
    joiner_.observe(source.view(line.metrics.text));
  }
  for (std::size_t i = 1; i < metrics.printed.size(); ++i) {
    const LineMetrics& above = metrics.printed[i - 1].metrics;
    const LineMetrics& line = metrics.printed[i].metrics;
    if (line.blank_above == 0 && fills(above, kNearlyFull))
      joiner_.show(source.view(above.text), source.view(line.text));
  }
}

void Setter::append_line(Span text, Run& run) const {
  for (Span part : parts_without(left_out_, text)) append_text(part, run);
}

void Setter::append_text(Span text, Run& run) const {
  const std::string_view whole = source_.view(text);
  std::uint32_t plain = 0;
  const auto flush = [&](std::size_t end) {
    if (end > plain) run.push_back({{text.begin + plain, text.begin + static_cast<std::uint32_t>(end)}});
  };
  const auto replace = [&](std::size_t begin, std::size_t end, Repair repair, std::string_view printed) {
    flush(begin);
    run.push_back({{text.begin + static_cast<std::uint32_t>(begin), text.begin + static_cast<std::uint32_t>(end)},
                   repair,
                   Inline::text,
                   printed});
    plain = static_cast<std::uint32_t>(end);
  };
  const std::vector<std::size_t> apart =
      text::is_unspaced(metrics_.language) ? text::letter_spaces(whole) : std::vector<std::size_t>();
  auto space = apart.begin();
  for (std::size_t at = 0; at < whole.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next(whole, at);
    if (space != apart.end() && *space == begin) replace(begin, at, Repair::letterspace, ""), ++space;
    if (c == '\t') replace(begin, at, Repair::control, " ");
    if (is_control(c)) replace(begin, at, Repair::control, "");
    if (c >= 0xFB00 && c <= 0xFB06) replace(begin, at, Repair::ligature, kLigatures[c - 0xFB00]);
  }
  flush(whole.size());
}

void Setter::append_joint(std::uint32_t left, std::uint32_t right, bool meant, Run& run) const {
  const LineMetrics& above = metrics_.lines[left];
  const std::string_view a = source_.view(above.text);
  const std::string_view b = source_.view(metrics_.lines[right].text);
  const std::uint32_t text_end = whole_.lines[left].text.end;
  const std::uint32_t line_end = source_.lines()[left].next;
  const bool apart = right != left + 1;
  const auto joint = [&](std::string_view printed) {
    if (line_end == text_end && printed.empty()) return;
    const Repair repair = apart ? Repair::rejoin : printed.empty() ? Repair::join : Repair::space;
    run.push_back({{text_end, line_end}, repair, Inline::text, printed});
  };
  const auto replace_hyphen = [&](std::string_view printed) {
    const auto hyphen = static_cast<std::uint32_t>(text::hyphen_size(a));
    Piece& last = run.back();
    if (last.repair != Repair::none || last.span.size() < hyphen) return joint("");
    last.span.end -= hyphen;
    const bool jumps = text_end != above.text.end;
    const Span replaced{last.span.end, jumps ? above.text.end : line_end};
    if (last.span.empty()) run.pop_back();
    run.push_back({replaced, Repair::dehyphenate, Inline::text, printed});
    if (jumps) joint("");
  };
  switch (text::judge_hyphen(a, b, metrics_.language, lexicon_)) {
    case text::HyphenVerdict::drop: return replace_hyphen("");
    case text::HyphenVerdict::keep: return a.ends_with("\u00AC") ? replace_hyphen("-") : joint("");
    case text::HyphenVerdict::suspend: return joint(" ");
    case text::HyphenVerdict::not_hyphen: break;
  }
  const bool spaced = meant || carries_space(left, right) || joiner_.joint(a, b) == text::Joint::space;
  joint(spaced ? " " : "");
}

Run Setter::join(const std::vector<std::uint32_t>& lines) const { return join(lines, false); }

Run Setter::join_heading(const std::vector<std::uint32_t>& lines) const { return join(lines, true); }

Run Setter::join(const std::vector<std::uint32_t>& lines, bool heading) const {
  Run run;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0) append_joint(lines[i - 1], lines[i], heading && is_meant_end(lines[i - 1], lines[i]), run);
    append_line(metrics_.lines[lines[i]].text, run);
  }
  return run;
}

bool Setter::carries_space(std::uint32_t left, std::uint32_t right) const {
  return right == left + 1 && metrics_.lines[right].indent == 1 &&
         text::is_latin_or_digit(text::last_of(source_.view(metrics_.lines[left].text))) &&
         text::is_latin_or_digit(text::first_of(source_.view(metrics_.lines[right].text)));
}

bool Setter::is_meant_end(std::uint32_t left, std::uint32_t right) const {
  constexpr std::uint16_t kTwoHan = 4;  // columns
  const LineMetrics &above = metrics_.lines[left], &line = metrics_.lines[right];
  return above.width + kTwoHan <= line.width && text::is_dense(text::script(text::last_of(source_.view(above.text)))) &&
         text::is_dense(text::script(text::first_of(source_.view(line.text))));
}

Run Setter::set(std::uint32_t line) const {
  Run run;
  append_line(metrics_.lines[line].text, run);
  return run;
}

Run Setter::set(Span text) const {
  Run run;
  append_text(text, run);
  return run;
}

}  // namespace newsbind
