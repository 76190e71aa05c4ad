#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "issue/issue.h"

namespace newsbind {

/// What is known of an issue, each by its name: title, date, volume, issue, publisher, issn, cn, language, identifier.
/// It refers to the metadata, which must outlive it.
std::vector<std::pair<std::string_view, std::string_view>> known_metadata(const Metadata& metadata);

}  // namespace newsbind
