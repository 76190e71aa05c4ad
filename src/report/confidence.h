#pragma once

#include "issue/issue.h"
#include "mark/model.h"
#include "measure/measure.h"
#include "text/lexicon.h"

namespace newsbind {

/// How sure newsbind is of what it did, from 0 to 1. Of a line's role: by the labeller's margin, as often as a line
/// with that margin was labelled rightly in newspapers whose truth is known. Of a joint: that the two lines are one
/// unit, times what speaks for what is printed between them. What follows from the character alone (a ligature, a rule)
/// is 1.
class Confidence {
 public:
  /// The issue is kept by reference.
  Confidence(const Issue& issue, const Metrics& metrics, const Model& model);

  double of(const Strike& strike) const;
  /// Of the repair at `piece`, which is not the run's last where it stands at a line's end.
  double of(const Run& run, std::size_t piece) const;

 private:
  double role_at(std::uint32_t offset) const;
  double joint(std::string_view left, std::string_view right, const Piece& piece) const;

  const Issue& issue_;
  text::Lexicon lexicon_;
  std::string language_;
  std::vector<float> roles_;  // one a line of the source; 1 where no labeller was asked
};

}  // namespace newsbind
