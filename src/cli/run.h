#pragma once

namespace newsbind {

/// The program: parses the command line, converts, and says on standard error what went wrong. Returns the exit status:
/// 0 done, 1 failed, 2 wrong usage.
int run(int argc, const char* const* argv);

}  // namespace newsbind
