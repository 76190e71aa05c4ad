#include "mark/cut_words.h"

#include <cmath>

#include "text/words.h"

namespace newsbind {

void weigh_cut_words(const LineSequence& lines, Lattice& lattice) {
  constexpr float kOpen = 10;  // by which the two labels differ at most
  text::WordFinder finder;
  lattice.cut_words.assign(lines.size(), false);
  for (std::size_t i = 1; i < lines.size(); ++i) {
    float& goes_on = lattice.labels[i][static_cast<std::size_t>(Label::paragraph_on)];
    const float begins = lattice.labels[i][static_cast<std::size_t>(Label::paragraph)];
    if (std::abs(goes_on - begins) > kOpen) continue;
    lattice.cut_words[i] = finder.cuts_word(lines[i - 1].text, lines[i].text);
    if (lattice.cut_words[i]) goes_on += kCutWord;
  }
}

}  // namespace newsbind
