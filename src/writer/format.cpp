#include "writer/format.h"

#include <stdexcept>

namespace newsbind {

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
    found->second = value;
  }
}

}  // namespace newsbind
