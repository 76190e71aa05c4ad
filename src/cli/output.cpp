#include "cli/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <stdexcept>

namespace newsbind {
namespace {

// What a signal's handler may touch: the paths of the temporary files, which their Outputs own.
constexpr std::size_t kMostFiles = 4096;
std::array<std::atomic<const char*>, kMostFiles> temporaries;

void remove_and_die(int signal) {
  abandon_outputs();
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

// A signal that the caller ignores, as nohup does, stays ignored.
void catch_signals() {
  for (int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE})
    if (std::signal(signal, remove_and_die) == SIG_IGN) std::signal(signal, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);  // then a file that grows too long is a write that fails
}

void remember(const std::string& path) {
  const auto place = std::find_if(temporaries.begin(), temporaries.end(), [](auto& at) { return !at.load(); });
  if (place != temporaries.end()) place->store(path.c_str());
}

void forget(const std::string& path) {
  const char* const file = path.c_str();
  const auto place = std::find_if(temporaries.begin(), temporaries.end(), [&](auto& at) { return at.load() == file; });
  if (place != temporaries.end()) place->store(nullptr);
}

mode_t creation_mode(const std::string& target) {
  struct stat there;
  if (stat(target.c_str(), &there) == 0) return there.st_mode & 07777;
  const mode_t mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

// The file that a path names in the end, were it behind links, and were it not there yet.
std::filesystem::path followed(const std::string& path) {
  constexpr int kMostLinks = 40;
  std::filesystem::path file = path;
  std::error_code error;
  for (int i = 0; i < kMostLinks && std::filesystem::is_symlink(file, error); ++i)
    file = file.parent_path() / std::filesystem::read_symlink(file, error);
  return file;
}

}  // namespace

void abandon_outputs() {
  for (const auto& path : temporaries)
    if (const char* file = path.load()) unlink(file);
}

Output::Output(const std::string& path) : name_(path.empty() ? "standard output" : path) {
  if (path.empty()) {
    file_ = stdout;
    return;
  }
  struct stat there;
  const bool exists = stat(path.c_str(), &there) == 0;
  if (!exists && errno != ENOENT) fail("cannot be written");
  if (exists && S_ISDIR(there.st_mode)) throw std::runtime_error(path + ": is a folder; name the file to write");
  if (exists && !S_ISREG(there.st_mode)) {
    file_ = std::fopen(path.c_str(), "wb");
    if (!file_) fail("cannot be written");
    return;
  }
  target_ = followed(path);
  if (exists && access(target_.c_str(), W_OK) != 0) fail("cannot be written");
  open_temporary();
}

void Output::open_temporary() {
  catch_signals();
  temporary_ = std::filesystem::path(target_).replace_filename(".newsbind.XXXXXX");
  const int descriptor = mkstemp(temporary_.data());
  if (descriptor < 0) {
    temporary_.clear();
    fail("cannot be written");
  }
  remember(temporary_);
  fchmod(descriptor, creation_mode(target_));
  file_ = fdopen(descriptor, "wb");
  if (!file_) fail("cannot be written");
}

Output::~Output() {
  if (file_ && file_ != stdout) std::fclose(file_);
  if (!temporary_.empty() && !done_) {
    unlink(temporary_.c_str());
    forget(temporary_);
  }
}

void Output::fail(const char* what) const {
  if (errno == EPIPE) throw ClosedPipe();
  throw std::runtime_error(name_ + ": " + what + ": " + std::strerror(errno) +
                           "; check the folder, your rights and the space on the disk");
}

void Output::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) fail("cannot be written");
}

void Output::finish() {
  if (!file_) return;
  if (std::fflush(file_) != 0) fail("cannot be written");
  if (file_ != stdout) {
    std::FILE* const file = file_;
    file_ = nullptr;
    if (std::fclose(file) != 0) fail("cannot be written");
  }
}

void Output::commit() {
  finish();
  if (!temporary_.empty()) {
    if (std::rename(temporary_.c_str(), target_.c_str()) != 0) fail("cannot be replaced");
    forget(temporary_);
  }
  done_ = true;
}

}  // namespace newsbind
