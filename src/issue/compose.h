#pragma once

#include <vector>

#include "issue/issue.h"
#include "issue/jump.h"
#include "mark/mark.h"
#include "measure/measure.h"

namespace newsbind {

/// What becomes of what is no story: left out, printed where it stands, or printed behind the last story.
enum class Policy : std::uint8_t { strike, keep, appendix };

struct ComposeOptions {
  Policy ads = Policy::strike;
  Policy notices = Policy::keep;
  Policy furniture = Policy::strike;  ///< page heads, page numbers, jump lines, rules, chrome and boilerplate
  Metadata given;                     ///< what the user says; what is not empty wins over the text
};

/// Arranges the marked lines as an issue: paragraphs, articles, what is struck, metadata. `lone`, where it is given,
/// takes the jumps whose other end is not in the issue.
Issue compose(Source source, const Metrics& metrics, const std::vector<Mark>& marks, const ComposeOptions& options,
              std::vector<LineJump>* lone = nullptr);

}  // namespace newsbind
