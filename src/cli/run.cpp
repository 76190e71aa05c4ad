#include "cli/run.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <new>

#include "cli/options.h"
#include "convert.h"

namespace newsbind {
namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

int fail(int status, const char* what) {
  std::fprintf(stderr, "newsbind: %s\n", what);
  return status;
}

int print(const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
  return std::fflush(stdout) == 0
             ? kDone
             : fail(kFailed, (std::string("standard output: cannot be written: ") + std::strerror(errno)).c_str());
}

}  // namespace

int run(int argc, const char* const* argv) {
  try {
    const Request request = parse_options(argc, argv);
    if (request.answer) return print(*request.answer);
    for (const Warning& warning : convert(request.job))
      std::fprintf(stderr, "newsbind: warning: %s [%.*s]\n", warning.text.c_str(), static_cast<int>(warning.id.size()),
                   warning.id.data());
    return kDone;
  } catch (const UsageError& error) {
    return fail(kWrongUsage, error.what());
  } catch (const std::bad_alloc&) {
    return fail(kFailed, "out of memory; convert the issue in parts");
  } catch (const std::exception& error) {
    return fail(kFailed, error.what());
  }
}

}  // namespace newsbind
