#include "writer/format.h"

#include <stdexcept>

namespace newsbind {

namespace {

// A type that names alternatives, "yaml|none", allows no other value.
void check_value(const Traits& traits, const std::string& name, std::string_view value) {
  for (const FormatOption& option : traits.options) {
    if (option.name != name || option.type.find('|') == option.type.npos) continue;
    const std::string alternatives = "|" + std::string(option.type) + "|";
    if (value.find('|') == value.npos && alternatives.find("|" + std::string(value) + "|") != alternatives.npos)
      continue;
    throw std::invalid_argument("option '" + name + "' of format '" + std::string(traits.name) + "' is " +
                                std::string(option.type) + ", not '" + std::string(value) + "'");
  }
}

void check_number(const Traits& traits, const std::string& name, std::string_view value) {
  for (const FormatOption& option : traits.options) {
    if (option.name != name || option.type != "N") continue;
    if (value.size() > 4 || value.find_first_not_of("0123456789") != value.npos || value.find_first_not_of('0') != 0)
      throw std::invalid_argument("option '" + name + "' of format '" + std::string(traits.name) +
                                  "' is a whole number from 1 to 9999, not '" + std::string(value) + "'");
  }
}

}  // namespace

Settings::Settings(const Traits& traits, const std::map<std::string, std::string>& given) {
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
    check_number(traits, name, value);
    found->second = value;
  }
}

}  // namespace newsbind
