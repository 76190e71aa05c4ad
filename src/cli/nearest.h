#pragma once

#include <string>
#include <vector>

namespace newsbind {

/// "; did you mean 'epub'?" where one of the names is within a third of its length of what was given (Damerau-Levenshtein distance), else nothing.
std::string did_you_mean(const std::string& given, const std::vector<std::string>& names);

}  // namespace newsbind
