#include "cli/format_choice.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "cli/nearest.h"
#include "cli/options.h"

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

std::string in_small_letters(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return text;
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

}  // namespace

const Format& format_named(const std::string& name) {
  const std::string remedy = "newsbind --list-formats lists them";
  std::vector<std::string> names;
  for (const Format* format : formats()) {
    const Traits& traits = format->traits();
    if (traits.name == name) return *format;
    if (has(suffixes_of(traits), "." + name))
      throw UsageError("unknown format '" + name + "'; did you mean '" + std::string(traits.name) + "'? " + remedy);
    names.emplace_back(traits.name);
  }
  throw UsageError("unknown format '" + name + "'" + did_you_mean(name, names, remedy));
}

const Format& format_of_target(const std::string& path) {
  const std::string suffix = in_small_letters(std::filesystem::path(path).extension().string());
  std::vector<std::string> known;
  for (const Format* format : formats()) {
    const std::vector<std::string> suffixes = suffixes_of(format->traits());
    if (has(suffixes, suffix)) return *format;
    known.insert(known.end(), suffixes.begin(), suffixes.end());
  }
  const std::string remedy = "name the format with -t (newsbind --list-formats)";
  if (is_device_or_pipe(path)) return format_named("markdown");
  if (suffix.empty()) throw UsageError(path + ": has no suffix; " + remedy);
  throw UsageError(path + ": no format has the suffix '" + suffix + "'" + did_you_mean(suffix, known, remedy));
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
