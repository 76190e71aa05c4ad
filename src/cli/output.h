#pragma once

#include <cstdio>
#include <stdexcept>
#include <string>

#include "writer/format.h"

namespace newsbind {

/// Nobody reads any more what is written: no error to speak of. Thrown where SIGPIPE, which else ends the program, is
/// ignored.
struct ClosedPipe : std::runtime_error {
  ClosedPipe() : std::runtime_error("nobody reads the output any more") {}
};

/// A file that is whole or not there: what is written goes to a temporary file in the target's folder, which commit()
/// renames. Without a commit, and on SIGINT, SIGTERM, SIGHUP and SIGPIPE, the temporary file is removed and the old
/// target stays. A target that is no regular file (a device, a pipe) and standard output (an empty path) are written
/// straight. Throws std::runtime_error with the system's words, or ClosedPipe.
class Output : public Sink {
 public:
  explicit Output(const std::string& path);
  ~Output() override;
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  void write(std::string_view bytes) override;
  /// Nothing more is written: what is wrong with the disk shows here, before any of several outputs is committed.
  void finish();
  void commit();

 private:
  [[noreturn]] void fail(const char* what) const;
  void open_temporary();

  std::string name_;       // as messages show it
  std::string target_;     // what the temporary file becomes; links followed
  std::string temporary_;  // empty where the target is written straight
  std::FILE* file_ = nullptr;
  bool done_ = false;
};

/// Removes the temporary files of all outputs that are not committed: for an end of the program that runs no
/// destructor.
void abandon_outputs();

}  // namespace newsbind
