#include "cli/format_modules.h"

#include <dlfcn.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <map>
#include <memory>
#include <stdexcept>

#include "cli/options.h"
#include "cli/output.h"
#include "writer/module.h"
#include "writer/registry.h"

namespace newsbind {
namespace {

namespace fs = std::filesystem;

constexpr char kSuffix[] = ".so";

// Where the program is installed, the folder is as far from it as at installation, whatever the prefix is now.
std::string installed_folder() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? "" : (program.parent_path() / NEWSBIND_FORMAT_FOLDER).lexically_normal().string();
}

std::vector<std::string> folders_of(const std::string& search_path) {
  std::vector<std::string> folders;
  for (std::size_t begin = 0; begin <= search_path.size();) {
    const std::size_t end = std::min(search_path.find(':', begin), search_path.size());
    folders.push_back(search_path.substr(begin, end - begin));
    begin = end + 1;
  }
  return folders;
}

std::vector<std::string> all_folders() {
  const char* const search_path = secure_getenv("NEWSBIND_FORMAT_PATH");
  std::vector<std::string> folders;
  if (search_path && *search_path) folders = folders_of(search_path);
  for (const std::string& folder : folders)
    if (!folder.starts_with("/"))
      throw UsageError("NEWSBIND_FORMAT_PATH has the entry '" + folder +
                       "', which would be sought in the working folder; begin each with /");
  folders.push_back(installed_folder());
  return folders;
}

std::vector<ModuleFile> modules_in(const std::string& folder) {
  std::vector<ModuleFile> modules;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const fs::path& path = entry->path();
    std::error_code unknown;
    if (path.extension() == kSuffix && entry->is_regular_file(unknown)) modules.push_back({path.stem(), path});
  }
  if (error && error != std::errc::no_such_file_or_directory && error != std::errc::not_a_directory)
    throw std::runtime_error(folder + ": cannot be read: " + error.message() +
                             "; check your rights, or take it out of NEWSBIND_FORMAT_PATH");
  std::sort(modules.begin(), modules.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
  return modules;
}

[[noreturn]] void fail(const std::string& path, const std::string& what) {
  throw std::runtime_error(path + ": " + what);
}

std::string failure_under_way;

[[noreturn]] void name_and_die() {
  std::fprintf(stderr, "newsbind: %s it threw where nothing may be thrown\n", failure_under_way.c_str());
  abandon_outputs();
  _exit(1);
}

// While it lives, what a module throws where it cannot be caught (from a static object's constructor, through noexcept)
// ends the program under the module's name.
class Watch {
 public:
  explicit Watch(const std::string& failure) {
    failure_under_way = failure;
    before_ = std::set_terminate(name_and_die);
  }
  ~Watch() { std::set_terminate(before_); }
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;

 private:
  std::terminate_handler before_;
};

// Calls into a module. Whatever it throws becomes an error that names it.
template <typename Call>
auto guarded(const std::string& path, const char* when, Call call) {
  const std::string failure = path + ": this format's module failed " + when + ":";
  const Watch watch(failure);
  try {
    return call();
  } catch (const std::exception& error) {
    throw std::runtime_error(failure + " " + error.what());
  } catch (...) {
    throw std::runtime_error(failure + " it threw what is no std::exception");
  }
}

struct Collected : Sink {
  std::string bytes;
  void write(std::string_view more) override { bytes += more; }
};

class ModuleFormat : public Format {
 public:
  ModuleFormat(std::string path, const Format& format)
      : path_(std::move(path)),
        format_(format),
        traits_(guarded(path_, "in traits()", [&] { return format.traits(); })) {}

  const Traits& traits() const override { return traits_; }

  void write(const Issue& issue, const Settings& settings, Sink& sink, std::vector<Warning>& warnings) const override {
    Collected collected;
    guarded(path_, "in write()", [&] { format_.write(issue, settings, collected, warnings); });
    sink.write(collected.bytes);
  }

 private:
  std::string path_;
  const Format& format_;
  Traits traits_;
};

void* open_library(const std::string& path) {
  const auto open = [&] { return dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE); };
  if (void* const library = guarded(path, "while it was loaded", open)) return library;
  std::string why = dlerror();
  if (why.starts_with(path + ": ")) why.erase(0, path.size() + 2);
  fail(path, "cannot be loaded as a format: " + why + "; rebuild it, or take it away");
}

const FormatModule& entry_point(const std::string& path) {
  const void* const symbol = dlsym(open_library(path), "newsbind_format_module");
  if (!symbol) fail(path, "is no format: it does not define newsbind_format_module; see newsbind-format(3)");
  const std::uint32_t version = *static_cast<const std::uint32_t*>(symbol);
  if (version != kFormatVersion)
    fail(path, "is built for version " + std::to_string(version) + " of newsbind's formats, and this newsbind has " +
                   std::to_string(kFormatVersion) + "; rebuild it with this newsbind's headers");
  const FormatModule& module = *static_cast<const FormatModule*>(symbol);
  if (module.layout != kFormatLayout)
    fail(path, "is built with other headers or another standard library than this newsbind; rebuild it");
  return module;
}

void check_traits(const std::string& path, const std::string& name, const Traits& traits) {
  if (traits.name != name)
    fail(path,
         "holds the format '" + std::string(traits.name) + "'; call the file " + std::string(traits.name) + kSuffix);
  std::vector<std::string_view> suffixes = traits.other_suffixes;
  suffixes.push_back(traits.suffix);
  for (std::string_view suffix : suffixes)
    if (suffix.empty() || suffix.find_first_of("./ABCDEFGHIJKLMNOPQRSTUVWXYZ") != suffix.npos)
      fail(path, "its suffix '" + std::string(suffix) + "' is none; it wants small letters and no dot");
}

std::unique_ptr<Format> loaded(const ModuleFile& file) {
  for (const Format* built_in : formats())
    if (built_in->traits().name == file.name)
      fail(file.path, "the format '" + file.name + "' is built in; give the module another name");
  const FormatModule& module = entry_point(file.path);
  if (!module.format) fail(file.path, "newsbind_format_module names no function; see newsbind-format(3)");
  const Format* const format = guarded(file.path, "in format()", [&] { return &module.format(); });
  auto wrapped = std::make_unique<ModuleFormat>(file.path, *format);
  check_traits(file.path, file.name, wrapped->traits());
  return wrapped;
}

}  // namespace

std::vector<ModuleFile> find_modules() {
  std::vector<ModuleFile> modules;
  for (const std::string& folder : all_folders())
    for (ModuleFile& module : modules_in(folder))
      if (std::none_of(modules.begin(), modules.end(), [&](const auto& other) { return other.name == module.name; }))
        modules.push_back(std::move(module));
  return modules;
}

const Format& load_module(const ModuleFile& file) {
  static std::map<std::string, std::unique_ptr<Format>> modules;
  std::unique_ptr<Format>& module = modules[file.path];
  if (!module) module = loaded(file);
  return *module;
}

}  // namespace newsbind
