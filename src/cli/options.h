#pragma once

#include <optional>
#include <stdexcept>
#include <string>

#include "cli/job.h"

namespace newsbind {

/// Wrong usage: what() says what is wrong and what would be right.
struct UsageError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// What the command line asks for: a job, or a text to print (--help, --version, --list-formats).
struct Request {
  Job job;
  std::optional<std::string> answer;
};

/// Parses and checks the command line; opens no file. Throws UsageError.
Request parse_options(int argc, const char* const* argv);

}  // namespace newsbind
