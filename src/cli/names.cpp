#include "cli/names.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "cli/options.h"

namespace newsbind {
namespace {

constexpr std::array<std::string_view, 3> kWords = {"{date}", "{number}", "{index}"};

bool has_word(const std::string& pattern) {
  return std::any_of(kWords.begin(), kWords.end(), [&](auto word) { return pattern.find(word) != pattern.npos; });
}

std::string before_suffix(const std::string& path, const std::string& addition) {
  const std::filesystem::path file(path);
  return file.parent_path() / (file.stem().string() + addition + file.extension().string());
}

std::string filled(std::string pattern, const Metadata& issue, std::size_t index) {
  const std::string place = std::to_string(index);
  const std::array<std::string, 3> values = {issue.date, issue.issue_number, place};
  for (std::size_t i = 0; i < kWords.size(); ++i)
    for (std::size_t at = pattern.find(kWords[i]); at != pattern.npos; at = pattern.find(kWords[i], at))
      pattern.replace(at, kWords[i].size(), values[i].empty() ? place : values[i]);
  return pattern;
}

}  // namespace

void check_pattern(const std::string& pattern) {
  for (std::size_t at = pattern.find('{'); at != pattern.npos; at = pattern.find('{', at + 1)) {
    const std::string word = pattern.substr(at, pattern.find('}', at) - at + 1);
    if (std::find(kWords.begin(), kWords.end(), word) == kWords.end())
      throw UsageError("'" + word + "' in " + pattern +
                       " is no word for an issue; there are {date}, {number} and {index}");
  }
}

std::vector<std::string> names_of_books(const std::string& pattern, const std::vector<Metadata>& issues) {
  const std::string whole = has_word(pattern) ? pattern : before_suffix(pattern, "-{date}");
  std::vector<std::string> names;
  std::set<std::string> taken;
  for (std::size_t i = 0; i < issues.size(); ++i) {
    const std::string name = filled(whole, issues[i], i + 1);
    std::string free = name;
    for (int copy = 2; !taken.insert(free).second; ++copy) free = before_suffix(name, "-" + std::to_string(copy));
    names.push_back(free);
  }
  return names;
}

}  // namespace newsbind
