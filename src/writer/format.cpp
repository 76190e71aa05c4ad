#include "writer/format.h"

#include <iterator>
#include <stdexcept>

namespace newsbind {

namespace {

[[noreturn]] void refuse(const Traits& traits, const std::string& name, const std::string& why) {
  throw std::invalid_argument("option '" + name + "' of format '" + std::string(traits.name) + "' " + why);
}

bool is_alternative(std::string_view type, std::string_view value) {
  const std::string alternatives = "|" + std::string(type) + "|";
  return value.find('|') == value.npos && alternatives.find("|" + std::string(value) + "|") != alternatives.npos;
}

bool is_number(std::string_view value) {
  return value.size() <= 4 && value.find_first_not_of("0123456789") == value.npos && value.find_first_not_of('0') == 0;
}

void check_value(const Traits& traits, const std::string& name, const std::string& value) {
  for (const FormatOption& option : traits.options) {
    if (option.name != name) continue;
    if (option.type == "FILE" && value.empty()) refuse(traits, name, "is a FILE, not ''");
    if (option.type == "N" && !is_number(value))
      refuse(traits, name, "is a whole number from 1 to 9999, not '" + value + "'");
    if (option.type.find('|') != option.type.npos && !is_alternative(option.type, value))
      refuse(traits, name, "is " + std::string(option.type) + ", not '" + value + "'");
  }
}

}  // namespace

Settings::Settings(const Traits& traits, const std::map<std::string, std::string>& given,
                   std::map<std::string, OptionFile> files)
    : files_(std::make_move_iterator(files.begin()), std::make_move_iterator(files.end())) {
  for (const FormatOption& option : traits.options) values_.emplace(option.name, option.fallback);
  for (const auto& [name, value] : given) {
    auto found = values_.find(name);
    if (found == values_.end()) {
      std::string there;
      for (const FormatOption& option : traits.options) there += (there.empty() ? "" : ", ") + std::string(option.name);
      throw std::invalid_argument("format '" + std::string(traits.name) + "' has no option '" + name + "'" +
                                  (there.empty() ? "; it takes none" : "; it has: " + there));
    }
    check_value(traits, name, value);
    found->second = value;
  }
}

const OptionFile* Settings::file(std::string_view name) const {
  const auto found = files_.find(name);
  return found == files_.end() ? nullptr : &found->second;
}

}  // namespace newsbind
