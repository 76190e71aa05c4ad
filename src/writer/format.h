#pragma once

#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "issue/issue.h"

namespace newsbind {

/// An option that a format declares; the user sets it with -x NAME=VALUE.
struct FormatOption {
  std::string_view name;
  /// As the help prints it. Alternatives, "none|yaml", allow no other value; an "N" is a whole number from 1 to 9999,
  /// or the fallback; a "FILE" is a path, and Settings::file() has the file.
  std::string_view type;
  std::string_view fallback;  ///< the value where the user gives none
  std::string_view help;
};

struct Traits {
  std::string_view name;        ///< as -t takes it: "epub"
  std::string_view suffix;      ///< without the dot: "epub"
  std::string_view media_type;  ///< "application/epub+zip"
  std::string_view about;       ///< a line for --list-formats
  bool binary = false;          ///< not for a terminal
  std::vector<FormatOption> options = {};
  std::vector<std::string_view> other_suffixes = {};
};

/// A file that an option names, read whole before the writer runs: a writer opens none.
struct OptionFile {
  std::string path;
  std::string bytes;
};

/// The options of one run: every declared option has a value here.
class Settings {
 public:
  /// Throws std::invalid_argument, naming the option and those there are, where a name is not declared
  /// or a value is none of its alternatives.
  Settings(const Traits& traits, const std::map<std::string, std::string>& given,
           std::map<std::string, OptionFile> files = {});
  /// Throws std::logic_error where the format has not declared the option.
  const std::string& operator[](std::string_view name) const {
    const auto found = values_.find(name);
    if (found == values_.end()) throw std::logic_error("no option '" + std::string(name) + "' is declared");
    return found->second;
  }
  /// What the option's FILE holds; null where the user names none.
  const OptionFile* file(std::string_view name) const;

 private:
  std::map<std::string, std::string, std::less<>> values_;
  std::map<std::string, OptionFile, std::less<>> files_;
};

/// Takes the bytes of the output in order.
class Sink {
 public:
  virtual ~Sink() = default;
  virtual void write(std::string_view bytes) = 0;
};

/// Something the format cannot express: reported to the user, never dropped in silence.
struct Warning {
  std::string_view id;  ///< stable, for scripts: "markdown-no-page-breaks"
  std::string text;
};

/// A way to print an issue. A pure function from (Issue, Settings) to bytes: no clock, no randomness, no locale.
class Format {
 public:
  virtual ~Format() = default;
  virtual const Traits& traits() const = 0;
  /// Throws std::runtime_error where the issue cannot be written; what the sink throws passes through.
  virtual void write(const Issue& issue, const Settings& settings, Sink& sink,
                     std::vector<Warning>& warnings) const = 0;
};

}  // namespace newsbind
