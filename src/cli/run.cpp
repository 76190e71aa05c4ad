#include "cli/run.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <new>
#include <stdexcept>

#include "cli/options.h"
#include "cli/output.h"
#include "convert.h"
#include "issue/conservation.h"

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
  Output output("");
  output.write(text);
  output.commit();
  return kDone;
}

// A stream that the caller has closed stays unusable: no file that is opened later takes its place.
void occupy_standard_streams() {
  for (int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (fcntl(descriptor, F_GETFD) == -1) open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

}  // namespace

int run(int argc, const char* const* argv) {
  occupy_standard_streams();
  try {
    const Request request = parse_options(argc, argv);
    if (request.answer) return print(*request.answer);
    for (const Warning& warning : convert(request.job))
      std::fprintf(stderr, "newsbind: warning: %s [%.*s]\n", warning.text.c_str(), static_cast<int>(warning.id.size()),
                   warning.id.data());
    return kDone;
  } catch (const UsageError& error) {
    return fail(kWrongUsage, error.what());
  } catch (const ClosedPipe&) {
    return kFailed;
  } catch (const std::bad_alloc&) {
    return fail(kFailed, "out of memory; convert the issue in parts");
  } catch (const std::runtime_error& error) {
    return fail(kFailed, error.what());
  } catch (const ConservationError& error) {
    return fail(kFailed, error.what());
  } catch (const std::exception& error) {
    const std::string defect =
        std::string("a defect of newsbind (") + error.what() + "); please report it with the file";
    return fail(kFailed, defect.c_str());
  }
}

}  // namespace newsbind
