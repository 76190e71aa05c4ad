#pragma once

#include <string>
#include <string_view>

#include "text/lexicon.h"

namespace newsbind::text {

/// What belongs between two lines of one paragraph.
enum class Joint { nothing, space };

/// Decides by the two characters that meet (both lines UTF-8, without blanks at the joint): Han, kana and wide
/// punctuation take nothing; Latin, Cyrillic and the other spaced scripts a space. Between the halves of a Latin word
/// that a Chinese or Japanese line cut, and of a Korean word, the issue's own words decide.
class Joiner {
 public:
  /// `language` is BCP 47; the lexicon is kept by reference.
  Joiner(std::string language, const Lexicon& lexicon) : language_(std::move(language)), lexicon_(lexicon) {}

  /// Korean only: shows a joint of two lines of full width. Where most of what is shown wants no space, lines end
  /// between syllables, not between words.
  void show(std::string_view left, std::string_view right);

  Joint joint(std::string_view left, std::string_view right) const;

 private:
  bool ends_between_syllables() const;
  Joint korean(std::string_view left, std::string_view right) const;

  std::string language_;
  const Lexicon& lexicon_;
  double spaces_ = 0;  // expected among the joints shown
  int shown_ = 0;
};

}  // namespace newsbind::text
