#pragma once

#include <vector>

#include "cli/job.h"
#include "issue/division.h"
#include "issue/issue.h"
#include "issue/jump.h"
#include "mark/model.h"
#include "writer/format.h"

namespace newsbind {

/// Writes an issue in a format, and warns where it has nothing to print.
void print_book(const Issue& issue, const Format& format, const Settings& settings, Sink& output,
                std::vector<Warning>& warnings);

/// Warns of each page that opens another issue: "another-issue", with its file and line.
void warn_of_other_issues(const Source& source, const std::vector<Opening>& openings, std::vector<Warning>& warnings);

/// Warns of each jump whose other end the issue does not hold: "jump-without-continuation",
/// "continuation-without-jump".
void warn_of_lone_jumps(const Source& source, const std::vector<LineJump>& lone, std::vector<Warning>& warnings);

/// Divides the source into its issues and writes a book for each, all of them or none, under the names that the job's
/// output is a pattern for. Throws what convert() throws, and InputError where a book would be written over an input.
std::vector<Warning> convert_each_issue(const Source& source, const Metrics& metrics, const Model& model,
                                        const Job& job, const Settings& settings);

}  // namespace newsbind
