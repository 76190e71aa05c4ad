#include "cli/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <stdexcept>

namespace newsbind {
namespace {

// What a signal's handler may touch: the paths of the temporary files, as plain bytes.
constexpr std::size_t kMostFiles = 4;
std::array<std::array<char, 4096>, kMostFiles> temporaries;

void remove_and_die(int signal) {
  for (const auto& path : temporaries)
    if (path[0]) unlink(path.data());
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

void remember(const std::string& path) {
  for (int signal : {SIGINT, SIGTERM, SIGHUP})
    if (std::signal(signal, remove_and_die) == SIG_IGN) std::signal(signal, SIG_IGN);
  for (auto& place : temporaries)
    if (!place[0] && path.size() < place.size()) {
      std::memcpy(place.data(), path.c_str(), path.size() + 1);
      return;
    }
}

void forget(const std::string& path) {
  for (auto& place : temporaries)
    if (path == place.data()) place[0] = 0;
}

mode_t creation_mode(const std::string& target) {
  struct stat there;
  if (stat(target.c_str(), &there) == 0) return there.st_mode & 07777;
  const mode_t mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

}  // namespace

Output::Output(const std::string& path) : name_(path.empty() ? "standard output" : path) {
  if (path.empty()) {
    file_ = stdout;
    return;
  }
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (std::filesystem::is_directory(status)) throw std::runtime_error(path + ": is a folder; name the file to write");
  if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
    file_ = std::fopen(path.c_str(), "wb");
    if (!file_) fail("cannot be written");
    return;
  }
  const auto followed = std::filesystem::weakly_canonical(path, error);
  target_ = error ? path : followed.string();
  if (std::filesystem::exists(status) && access(target_.c_str(), W_OK) != 0) fail("cannot be written");
  open_temporary();
}

void Output::open_temporary() {
  temporary_ = target_ + ".XXXXXX";
  const int descriptor = mkstemp(temporary_.data());
  if (descriptor < 0) {
    temporary_.clear();
    fail("cannot be written");
  }
  remember(temporary_);
  fchmod(descriptor, creation_mode(target_));
  file_ = fdopen(descriptor, "wb");
}

Output::~Output() {
  if (file_ && file_ != stdout) std::fclose(file_);
  if (!temporary_.empty() && !done_) {
    unlink(temporary_.c_str());
    forget(temporary_);
  }
}

void Output::fail(const char* what) const {
  throw std::runtime_error(name_ + ": " + what + ": " + std::strerror(errno) + "; check the folder, your rights and the space on the disk");
}

void Output::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) fail("cannot be written");
}

void Output::commit() {
  if (std::fflush(file_) != 0) fail("cannot be written");
  if (file_ != stdout) {
    std::FILE* const file = file_;
    file_ = nullptr;
    if (std::fclose(file) != 0) fail("cannot be written");
  }
  if (!temporary_.empty()) {
    if (std::rename(temporary_.c_str(), target_.c_str()) != 0) fail("cannot be replaced");
    forget(temporary_);
  }
  done_ = true;
}

}  // namespace newsbind
