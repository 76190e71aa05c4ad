#pragma once

#include <map>
#include <string>
#include <vector>

#include "issue/compose.h"
#include "writer/format.h"

namespace newsbind {

/// One run of the program, parsed and checked before any file is opened.
struct Job {
  std::vector<std::string> inputs;  ///< paths; - is standard input
  std::string output;               ///< a path; empty: standard output
  const Format* format = nullptr;
  std::map<std::string, std::string> settings;  ///< -x NAME=VALUE
  std::string encoding;                         ///< empty: by evidence
  std::string report;                           ///< path of the report; empty: none
  std::string weights;                          ///< path of the labeller's weights; empty: those built in
  bool split_issues = false;                    ///< a book for each issue; the output is a pattern for their names
  bool explain = false;                         ///< print the marked lines instead of a book
  bool force = false;                           ///< convert text that was read straight across columns too
  ComposeOptions compose;
};

}  // namespace newsbind
