#pragma once

#include <unistd.h>

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "writer/format.h"

namespace newsbind::test {

/// What a format writes; without a warning, unless they are `expected`.
inline std::string written(const Format& format, const Issue& issue,
                           const std::map<std::string, std::string>& options = {},
                           std::vector<Warning>* expected = nullptr) {
  struct : Sink {
    void write(std::string_view bytes) override { text += bytes; }
    std::string text;
  } sink;
  std::vector<Warning> warnings;
  format.write(issue, Settings(format.traits(), options), sink, warnings);
  if (expected) *expected = warnings;
  else BOOST_TEST(warnings.empty());
  return sink.text;
}

inline bool contains(std::string_view text, std::string_view part) { return text.find(part) != text.npos; }

/// A file that holds a text for a judge to read, for as long as it is in scope.
class TextFile {
 public:
  TextFile(std::string_view text, const std::string& suffix)
      : path_(std::filesystem::temp_directory_path() / ("newsbind-" + std::to_string(getpid()) + suffix)) {
    std::ofstream(path_, std::ios::binary) << text;
  }
  ~TextFile() { std::filesystem::remove(path_); }
  TextFile(const TextFile&) = delete;
  TextFile& operator=(const TextFile&) = delete;

  std::string name() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

inline bool succeeds(const std::string& command) { return std::system(command.c_str()) == 0; }

}  // namespace newsbind::test
