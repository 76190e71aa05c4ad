#pragma once

#include <cstddef>
#include <vector>

#include "mark/decode.h"
#include "mark/features.h"

namespace newsbind {

/// Lines from `begin` to `end`, which is not one of them; those from `verse` on are set as verse or a list is.
struct Stretch {
  std::size_t begin, end, verse;
};

/// Tries the lines that a labelling would strike: none is struck on the weights' word alone, for a sentence lost is
/// worse than an advertisement kept. All is kept by reference; `allowed` is what earlier trials left.
class Trial {
 public:
  Trial(const LineSequence& lines, const std::vector<LabelScores>& marginals, const std::vector<Label>& labels,
        const std::vector<LabelSet>& allowed)
      : lines_(lines), marginals_(marginals), labels_(labels), allowed_(allowed) {}

  /// Of the lines from `begin` to `end`, all of one label that is struck, those that are not what the label says.
  std::vector<Stretch> innocent(std::size_t begin, std::size_t end) const;

  /// Whether a line is the first or the last of a page, or next to it.
  bool at_edge(std::size_t line) const;

 private:
  bool convicts(std::size_t begin, std::size_t end) const;
  bool convicts_advertisement(std::size_t begin, std::size_t end) const;
  bool is_in_small_letters(std::size_t begin, std::size_t end) const;
  bool is_free_verse(std::size_t begin, std::size_t end) const;
  bool resumes_story(std::size_t begin) const;
  bool is_signed_story(std::size_t begin, std::size_t end) const;
  bool names_stories(std::size_t begin, std::size_t end) const;
  bool lists_figures(std::size_t begin, std::size_t end) const;
  bool lists_sums(std::size_t begin, std::size_t end) const;
  bool convicts_folio(std::size_t line) const;
  bool stands_above_page_head(std::size_t line) const;
  bool heads_page(std::size_t line) const;
  bool opens_issue(std::size_t line) const;
  bool near_archive(std::size_t begin, std::size_t end) const;
  void acquit_editorial(std::size_t begin, std::size_t end, std::vector<Stretch>& found) const;
  bool is_editorial(std::size_t begin, std::size_t end) const;
  bool runs_on_from_text(std::size_t begin) const;
  bool goes_on_from_acquitted(std::size_t begin) const;
  bool tells_story(std::size_t begin, std::size_t end) const;
  bool reads_as_prose(std::size_t begin, std::size_t end) const;
  std::uint16_t measure_of(std::size_t line) const;
  bool at_foot(std::size_t end) const;
  float mean_margin(std::size_t begin, std::size_t end) const;

  const LineSequence& lines_;
  const std::vector<LabelScores>& marginals_;
  const std::vector<Label>& labels_;
  const std::vector<LabelSet>& allowed_;
};

}  // namespace newsbind
