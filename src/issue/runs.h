#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "issue/issue.h"
#include "measure/measure.h"
#include "text/hyphen.h"
#include "text/joint.h"

namespace newsbind {

/// Sets lines as runs of pieces: joints at line ends, hyphens, control characters, ligatures.
class Setter {
 public:
  /// `whole` are the metrics with what is struck at a line's end or beginning, `left_out` what is struck within lines,
  /// in order; all is kept by reference.
  Setter(const Source& source, const Metrics& metrics, const Metrics& whole, const std::vector<Span>& left_out);

  /// One run of all the lines.
  Run join(const std::vector<std::uint32_t>& lines) const;
  /// One run of the lines of a heading. Where Han or kana meet and the line above had room for more, its end was meant,
  /// and stands for a space.
  Run join_heading(const std::vector<std::uint32_t>& lines) const;
  /// A run a line, with its own indent kept out.
  Run set(std::uint32_t line) const;
  /// A run of a part of a line, with what is left out elsewhere.
  Run set(Span text) const;

 private:
  Run join(const std::vector<std::uint32_t>& lines, bool heading) const;
  void append_line(Span text, Run& run) const;
  void append_text(Span text, Run& run) const;
  void append_joint(std::uint32_t left, std::uint32_t right, bool meant, Run& run) const;
  bool is_meant_end(std::uint32_t left, std::uint32_t right) const;
  // Whether the line begins with the one space that stood between two words.
  bool carries_space(std::uint32_t left, std::uint32_t right) const;

  const Source& source_;
  const Metrics& metrics_;
  const Metrics& whole_;
  const std::vector<Span>& left_out_;
  text::Lexicon lexicon_;
  text::Joiner joiner_;
};

}  // namespace newsbind
