#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "text/ngrams.h"

namespace newsbind::text {

/// The words of an issue, by which it is its own dictionary: a joined form that stands elsewhere proves the joint.
class Lexicon {
 public:
  /// Counts the words of a line, the next of the text; a word cut by a hyphen at the line's end, and its rest on the
  /// next, do not count.
  void add_line(std::string_view utf8);
  /// How often the word (any case) stands in the issue.
  std::uint32_t count(std::string_view word) const;
  /// How often the last word of `left` and the first of `right` stand in the issue as one.
  std::uint32_t count_joined(std::string_view left, std::string_view right) const;
  /// The runs of characters in the lines that have Hangul.
  const Ngrams& korean() const { return korean_; }
  /// The share of the hyphens at line ends that are the words' own: so many as the hyphens inside the lines let expect,
  /// of those that there are. Where the issue says little it is some three of a hundred.
  double own_hyphens() const;
  /// Whether hardly a line ends in a hyphen: words were not cut, or an extraction has lost the hyphens.
  bool has_few_cuts() const;

 private:
  void add_word(std::string_view folded);

  bool cut_ = false;  // the line before ended in a hyphen
  std::size_t lines_ = 0;
  std::size_t cuts_ = 0;  // of them in a hyphen
  std::size_t words_ = 0;
  std::size_t compounds_ = 0;  // of them with a hyphen
  std::unordered_map<std::string, std::uint32_t> counts_;
  Ngrams korean_;
};

/// The letters at the end, and at the beginning, of a text: at the most one word.
std::string_view last_word(std::string_view text);
std::string_view first_word(std::string_view text);

/// A word without an elided article before it: l'avenir -> avenir.
std::string_view behind_elision(std::string_view word);

/// Whether the character is a letter of a script that writes words; and the word in small letters.
bool is_word_letter(char32_t character);
std::string folded(std::string_view word);

}  // namespace newsbind::text
