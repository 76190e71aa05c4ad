#pragma once

#include <vector>

#include "issue/issue.h"
#include "mark/mark.h"
#include "measure/measure.h"

namespace newsbind {

enum class AdPolicy : std::uint8_t { strike, keep, appendix };

struct ComposeOptions {
  AdPolicy ads = AdPolicy::strike;
  Metadata given;  ///< what the user says; what is not empty wins over the text
};

/// Arranges the marked lines as an issue: paragraphs, articles, what is struck, metadata.
Issue compose(Source source, const Metrics& metrics, const std::vector<Mark>& marks, const ComposeOptions& options);

}  // namespace newsbind
