#pragma once

#include <string>
#include <string_view>

#include "text/lexicon.h"

namespace newsbind::text {

/// What belongs between two lines of one paragraph.
enum class Joint { nothing, space };

/// How often an issue sets something with a space, and without.
struct Habit {
  int spaced = 0, close = 0;
  bool wants_space() const { return spaced > close; }
};

/// Decides by the two characters that meet (both lines UTF-8, without blanks at the joint): Han, kana, Thai and their
/// like and wide punctuation take nothing; Latin, Cyrillic, Arabic and the other spaced scripts a space. What an issue
/// sets in more than one way, a dash or Latin beside Han, is set as inside its lines. Between the halves of a Latin
/// word that a Chinese or Japanese line cut, of a word whose hyphen an extraction lost, and of a Korean word, the
/// issue's own words decide, and the dictionary.
class Joiner {
 public:
  /// `language` is BCP 47; the lexicon is kept by reference.
  Joiner(std::string language, const Lexicon& lexicon)
      : language_(std::move(language)), lexicon_(lexicon), dateline_{language_.starts_with("zh-Hans") ? 1 : 0, 0} {}

  /// Takes the habits of the issue from a line of it.
  void observe(std::string_view line);

  /// Shows a joint of two lines of full width. Where most of what is shown of Korean wants no space, lines end between
  /// syllables, not between words; where they cut numbers as often as not, they end anywhere, in Latin words too.
  void show(std::string_view left, std::string_view right);

  Joint joint(std::string_view left, std::string_view right) const;

 private:
  bool ends_between_syllables() const;
  bool ends_anywhere() const;
  Joint beside_dense(std::string_view left, std::string_view right) const;
  Joint in_dense_text(std::string_view left, std::string_view right) const;
  Joint between_words(std::string_view left, std::string_view right) const;
  bool lost_hyphen(std::string_view left, std::string_view right) const;
  Joint at_dash(std::string_view left, std::string_view right) const;
  bool opens(std::string_view left) const;
  bool closes(std::string_view right) const;

  std::string language_;
  const Lexicon& lexicon_;
  Habit dash_, latin_beside_han_, reporter_;
  Habit dateline_;     // papers in simplified Chinese set a space behind it, unless they show that they do not
  double spaces_ = 0;  // expected among the Korean joints shown
  int shown_ = 0;
  int cut_numbers_ = 0, whole_numbers_ = 0;  // at the joints shown
};

}  // namespace newsbind::text
