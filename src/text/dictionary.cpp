#include "text/dictionary.h"

namespace newsbind::text {

bool has_dictionary(std::string_view language) { return language.starts_with("en"); }

bool is_in_dictionary(std::string_view word, std::string_view language) {
  if (!has_dictionary(language) || word.empty()) return false;
  std::string_view words = kEnglishWords;
  while (words.size() > 1) {
    const std::size_t begin = words.rfind('\n', (words.size() - 2) / 2) + 1;
    const std::string_view middle = words.substr(begin, words.find('\n', begin) - begin);
    if (middle == word) return true;
    if (middle < word) words.remove_prefix(begin + middle.size());
    else words = words.substr(0, begin);
  }
  return false;
}

}  // namespace newsbind::text
