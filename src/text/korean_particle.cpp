#include "text/korean_particle.h"

#include <algorithm>
#include <string>

#include "text/korean_spacing.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

enum class Behind { consonant, vowel, any };

struct Particle {
  std::string_view text;
  Behind behind;
};

// Those of the topic, 은 and 는, end headlines that ask: 그 이유는
constexpr Particle kParticles[] = {{"이", Behind::consonant}, {"을", Behind::consonant}, {"과", Behind::consonant},
                                   {"가", Behind::vowel},     {"를", Behind::vowel},     {"와", Behind::vowel},
                                   {"의", Behind::any}};

constexpr std::string_view kTopics[] = {"은", "는"};

// Korean syllables stand in order of their final consonants, those without one first (The Unicode Standard, 3.12).
bool has_final_consonant(char32_t syllable) {
  constexpr char32_t kFirst = 0xAC00, kFinals = 28;
  return (syllable - kFirst) % kFinals != 0;
}

bool takes(std::string_view stem, Behind behind) {
  std::size_t at = stem.size();
  const char32_t syllable = previous(stem, at);
  return behind == Behind::any || has_final_consonant(syllable) == (behind == Behind::consonant);
}

// Whether the stem is a word of the issue: it stands alone, or with another particle.
bool stands_elsewhere(std::string_view stem, std::string_view particle, const Lexicon& lexicon) {
  if (lexicon.count(stem) > 0) return true;
  const auto stands_with = [&](std::string_view other) {
    return other != particle && lexicon.count(std::string(stem).append(other)) > 0;
  };
  return std::any_of(std::begin(kParticles), std::end(kParticles),
                     [&](const Particle& other) { return stands_with(other.text); }) ||
         std::any_of(std::begin(kTopics), std::end(kTopics), stands_with);
}

}  // namespace

bool ends_with_particle(std::string_view line, const Lexicon& lexicon) {
  constexpr std::size_t kShortestStem = 2, kSyllable = 3;  // syllables, and the bytes of one
  const std::string_view word = last_word(line);
  return std::any_of(std::begin(kParticles), std::end(kParticles), [&](const Particle& particle) {
    if (!word.ends_with(particle.text)) return false;
    const std::string_view stem = word.substr(0, word.size() - particle.text.size());
    return stem.size() >= kShortestStem * kSyllable && is_hangul(last_of(stem)) && takes(stem, particle.behind) &&
           stands_elsewhere(stem, particle.text, lexicon);
  });
}

}  // namespace newsbind::text
