#pragma once

#include <string>
#include <vector>

#include "writer/format.h"

namespace newsbind {

/// A shared module, NAME.so, that holds the format NAME.
struct ModuleFile {
  std::string name;
  std::string path;  ///< from the root
};

/// The modules in the folders of NEWSBIND_FORMAT_PATH, which are parted by colons, then in the installed format folder,
/// by their names within a folder; of several with one name the first. None is opened. Throws UsageError where an entry
/// of NEWSBIND_FORMAT_PATH is empty or does not begin at the root, since a module must never come from the working
/// folder by accident; std::runtime_error where a folder is there and cannot be read.
std::vector<ModuleFile> find_modules();

/// Loads a module, for the rest of the run. Its format writes all or nothing. Throws std::runtime_error, which begins
/// with the module's path: a file that cannot be loaded, no entry point, one of another version, a format that throws
/// or has another name than the file; so does write() of the format.
const Format& load_module(const ModuleFile& file);

}  // namespace newsbind
