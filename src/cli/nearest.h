#pragma once

#include <string>
#include <vector>

namespace newsbind {

/// How a message about a name that is not known ends: "; did you mean 'epub'? REMEDY" where one of the names is within
/// a third of its length of what was given (Damerau-Levenshtein distance), else "; REMEDY".
std::string did_you_mean(const std::string& given, const std::vector<std::string>& names, const std::string& remedy);

}  // namespace newsbind
