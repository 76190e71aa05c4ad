#include "mark/evidence.h"

#include <algorithm>

#include "text/hyphen.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

// What a line shows of being an advertisement's: whom to call, what it costs and where to go say more than who sells
// and how he praises it.
int evidence(const Observation& line) {
  for (Cue cue : {Cue::contact, Cue::price, Cue::address})
    if (line.cues.has(cue)) return 2;
  return line.cues.has(Cue::offer) || line.cues.has(Cue::firm) || line.other_script;
}

constexpr LabelSet set_of(Label label) { return LabelSet{1} << static_cast<unsigned>(label); }

// An archive's licence stands before its START line and behind its END line: *** START OF THE PROJECT GUTENBERG EBOOK
// ...
void set_boilerplate(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  const auto says = [&](std::size_t i, std::string_view word) {
    const std::string_view text = lines[i].text;
    return lines[i].cues.has(Cue::archive) && text.starts_with("***") && text.substr(0, 12).find(word) != text.npos;
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (says(i, "START"))
      std::fill(allowed.begin(), allowed.begin() + static_cast<std::ptrdiff_t>(i) + 1, set_of(Label::boilerplate));
    if (says(i, "END"))
      return std::fill(allowed.begin() + static_cast<std::ptrdiff_t>(i), allowed.end(), set_of(Label::boilerplate));
  }
}

// Whether the line begins with the rest of a word that the line above breaks at its end.
bool goes_on_in_word(const LineSequence& lines, std::size_t i) {
  if (i == 0 || lines[i].first != 'a' || lines[i].metrics->blank_above > 0) return false;
  const std::string_view above = lines[i - 1].text;
  std::size_t at = above.size() - text::hyphen_size(above);
  return at > 0 && at < above.size() && text::is_word_letter(text::previous(above, at));
}

constexpr LabelSet kOpening = set_of(Label::kicker) | set_of(Label::headline) | set_of(Label::deck) |
                              set_of(Label::byline) | set_of(Label::crosshead) | set_of(Label::caption) |
                              set_of(Label::paragraph);

constexpr LabelSet kFurniture = set_of(Label::folio) | set_of(Label::jump_line);

// What must hold whatever the weights say: no unit begins with the rest of a word and no folio breaks one, a bare
// number opens no story, a dateline stands under no crosshead, a line that page after page begins with is a running
// head.
LabelSet allowed_by_shape(const LineSequence& lines, std::size_t i) {
  const bool opens_below = i + 1 < lines.size() && lines[i + 1].cues.has(Cue::dateline);
  constexpr unsigned kRunningHead = 2;  // repeats
  constexpr std::uint16_t kNumberWidth = 12;
  const Observation& line = lines[i];
  if (line.repeats >= kRunningHead && line.metrics->page_start && i > 0) return set_of(Label::folio);
  if (goes_on_in_word(lines, i)) return kAnyLabel & ~(kOpening | kFurniture);
  if (i + 1 < lines.size() && goes_on_in_word(lines, i + 1)) return kAnyLabel & ~kFurniture;
  if (is_asterism(line)) return set_of(Label::paragraph);
  if (line.cues.has(Cue::number_only) && line.metrics->width <= kNumberWidth)
    return set_of(Label::folio) | set_of(Label::paragraph) | set_of(Label::paragraph_on) | set_of(Label::verse) |
           set_of(Label::advertisement);
  return opens_below ? kAnyLabel & ~set_of(Label::crosshead) : kAnyLabel;
}

// What makes a run of lines an advertisement: words of trade in at least every fourth of them; or the foot of a page
// and a labelling that is clear; or one that is beyond doubt.
class AdvertisementTrial {
 public:
  AdvertisementTrial(const LineSequence& lines, const Lattice& lattice, const std::vector<Label>& labels)
      : lines_(lines), lattice_(lattice), labels_(labels) {}

  bool convicts(std::size_t begin, std::size_t end) {
    std::size_t found = 0;
    for (std::size_t i = begin; i < end; ++i) found += static_cast<std::size_t>(evidence(lines_[i]));
    const bool trades = found * kLinesPerEvidence >= end - begin;
    if (trades && found >= kMoreThanAFirm) return true;
    const float margin = mean_margin(begin, end);
    if (found == 0 && breaks_a_word(begin, end)) return margin >= kBeyondDoubt;
    return margin >= kBeyondDoubt || (margin >= kClear && (trades || at_foot(end)));
  }

 private:
  static constexpr std::size_t kLinesPerEvidence = 4;
  static constexpr std::size_t kMoreThanAFirm = 2;
  static constexpr float kClear = 1.5;
  static constexpr float kBeyondDoubt = 5;

  // So stories are set more often than what cries its wares.
  bool breaks_a_word(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < std::min(end + 1, lines_.size()); ++i)
      if (goes_on_in_word(lines_, i)) return true;
    return false;
  }

  bool at_foot(std::size_t end) const {
    while (end < labels_.size() && labels_[end] == Label::folio && !lines_[end].metrics->page_start) ++end;
    return end == labels_.size() || lines_[end].metrics->page_start;
  }

  float mean_margin(std::size_t begin, std::size_t end) {
    if (margins_.empty()) margins_ = margins(lattice_, labels_);
    float sum = 0;
    for (std::size_t i = begin; i < end; ++i) sum += margins_[i];
    return sum / static_cast<float>(end - begin);
  }

  const LineSequence& lines_;
  const Lattice& lattice_;
  const std::vector<Label>& labels_;
  std::vector<float> margins_;
};

// Lines that are no advertisement for want of evidence may be anything else.
bool acquit(const LineSequence& lines, const Lattice& lattice, const std::vector<Label>& labels,
            std::vector<LabelSet>& allowed) {
  AdvertisementTrial trial(lines, lattice, labels);
  bool acquitted = false;
  for (std::size_t begin = 0; begin < labels.size();) {
    std::size_t end = begin;
    while (end < labels.size() && labels[end] == Label::advertisement) ++end;
    if (end > begin && !trial.convicts(begin, end)) {
      for (std::size_t i = begin; i < end; ++i) allowed[i] &= ~set_of(Label::advertisement);
      acquitted = true;
    }
    begin = std::max(end, begin + 1);
  }
  return acquitted;
}

// Whether anything is left to print. A text of nothing but advertisements is taken for what someone wants to read.
bool prints(const std::vector<Label>& labels) {
  return std::any_of(labels.begin(), labels.end(), [](Label label) { return label <= Label::verse; });
}

}  // namespace

bool is_asterism(const Observation& line) { return line.cues.has(Cue::rule) && line.first == 'm' && line.gaps == 0; }

std::vector<Label> label(const LineSequence& lines, const Lattice& lattice) {
  std::vector<LabelSet> allowed(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) allowed[i] = allowed_by_shape(lines, i);
  set_boilerplate(lines, allowed);
  std::vector<Label> labels = decode(lattice, allowed);
  if (acquit(lines, lattice, labels, allowed)) labels = decode(lattice, allowed);
  if (std::find(labels.begin(), labels.end(), Label::advertisement) == labels.end() || prints(labels)) return labels;
  for (LabelSet& set : allowed)
    set = set == set_of(Label::advertisement) ? kAnyLabel : set & ~set_of(Label::advertisement);
  return decode(lattice, allowed);
}

}  // namespace newsbind
