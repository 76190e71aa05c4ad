#include "cli/format_choice.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "cli/format_modules.h"
#include "cli/nearest.h"
#include "cli/options.h"
#include "text/ascii.h"
#include "writer/registry.h"

namespace newsbind {
namespace {

std::vector<std::string> suffixes_of(const Traits& traits) {
  std::vector<std::string> suffixes = {"." + std::string(traits.suffix)};
  for (std::string_view other : traits.other_suffixes) suffixes.push_back("." + std::string(other));
  return suffixes;
}

bool has(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_device_or_pipe(const std::string& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status) &&
         !std::filesystem::is_directory(status);
}

void check_name(const std::string& name, const Traits& traits) {
  std::vector<std::string> names;
  for (const FormatOption& option : traits.options) names.emplace_back(option.name);
  if (has(names, name)) return;
  const std::string format(traits.name);
  throw UsageError("format '" + format + "' has no option '" + name + "'" +
                   did_you_mean(name, names, "newsbind --help=" + format + " lists what it has"));
}

std::vector<std::string> names_of_built_in() {
  std::vector<std::string> names;
  for (const Format* format : formats()) names.emplace_back(format->traits().name);
  return names;
}

[[noreturn]] void refuse_unknown_format(const std::string& name, const std::vector<std::string>& names) {
  const std::string remedy = "newsbind --list-formats lists them";
  for (const Format* format : formats())
    if (has(suffixes_of(format->traits()), "." + name))
      throw UsageError("unknown format '" + name + "'; did you mean '" + std::string(format->traits().name) + "'? " +
                       remedy);
  throw UsageError("unknown format '" + name + "'" + did_you_mean(name, names, remedy));
}

}  // namespace

const Format& format_named(const std::string& name) {
  for (const Format* format : formats())
    if (format->traits().name == name) return *format;
  std::vector<std::string> names = names_of_built_in();
  for (const ModuleFile& module : find_modules()) {
    if (module.name == name) return load_module(module);
    names.push_back(module.name);
  }
  refuse_unknown_format(name, names);
}

const Format& format_of_target(const std::string& path) {
  const std::string suffix = text::lower(std::filesystem::path(path).extension().string());
  std::vector<std::string> known;
  const auto knows_suffix = [&](const Format& format) {
    const std::vector<std::string> suffixes = suffixes_of(format.traits());
    known.insert(known.end(), suffixes.begin(), suffixes.end());
    return has(suffixes, suffix);
  };
  for (const Format* format : formats())
    if (knows_suffix(*format)) return *format;
  if (is_device_or_pipe(path)) return format_named("markdown");
  const std::string remedy = "name the format with -t (newsbind --list-formats)";
  if (suffix.empty()) throw UsageError(path + ": has no suffix; " + remedy);
  for (const ModuleFile& module : find_modules())
    if (const Format& format = load_module(module); knows_suffix(format)) return format;
  throw UsageError(path + ": no format has the suffix '" + suffix + "'" + did_you_mean(suffix, known, remedy));
}

std::vector<const Format*> all_formats() {
  std::vector<const Format*> all = formats();
  for (const ModuleFile& module : find_modules()) all.push_back(&load_module(module));
  return all;
}

std::map<std::string, std::string> settings_of(const std::vector<std::string>& given, const Traits& traits) {
  std::map<std::string, std::string> settings;
  for (const std::string& setting : given) {
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos)
      throw UsageError("-x '" + setting + "' is not of the form NAME=VALUE; newsbind --help=" +
                       std::string(traits.name) + " lists the options");
    const std::string name = setting.substr(0, equals);
    check_name(name, traits);
    settings[name] = setting.substr(equals + 1);
  }
  try {
    const Settings checked(traits, settings);
  } catch (const std::invalid_argument& error) {
    throw UsageError(error.what());
  }
  return settings;
}

}  // namespace newsbind
