#include "mark/evidence.h"

#include <algorithm>

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

// What must hold whatever the weights say: a bare number opens no story, a dateline stands under no crosshead, a line
// that page after page begins with is a running head.
LabelSet allowed_by_shape(const LineSequence& lines, std::size_t i) {
  const bool opens_below = i + 1 < lines.size() && lines[i + 1].cues.has(Cue::dateline);
  constexpr unsigned kRunningHead = 2;  // repeats
  constexpr std::uint16_t kNumberWidth = 12;
  const Observation& line = lines[i];
  if (line.repeats >= kRunningHead && line.metrics->page_start && i > 0) return set_of(Label::folio);
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
    return margin >= kBeyondDoubt || (margin >= kClear && (trades || at_foot(end)));
  }

 private:
  static constexpr std::size_t kLinesPerEvidence = 4;
  static constexpr std::size_t kMoreThanAFirm = 2;
  static constexpr float kClear = 1.5;
  static constexpr float kBeyondDoubt = 5;

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

}  // namespace

bool is_asterism(const Observation& line) { return line.cues.has(Cue::rule) && line.first == 'm' && line.gaps == 0; }

std::vector<Label> label(const LineSequence& lines, const Lattice& lattice) {
  std::vector<LabelSet> allowed(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) allowed[i] = allowed_by_shape(lines, i);
  set_boilerplate(lines, allowed);
  const std::vector<Label> labels = decode(lattice, allowed);
  return acquit(lines, lattice, labels, allowed) ? decode(lattice, allowed) : labels;
}

}  // namespace newsbind
