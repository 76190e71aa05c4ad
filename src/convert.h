#pragma once

#include <vector>

#include "cli/job.h"
#include "writer/format.h"

namespace newsbind {

/// The whole pipeline: reads the job's inputs, writes its output and returns what the format could not express. Throws
/// what the rooms throw; then nothing has been written.
std::vector<Warning> convert(const Job& job);

}  // namespace newsbind
