#pragma once

#include <filesystem>

#include "mark/trainer/gold.h"

namespace newsbind {

/// Reads a NAME.tagged: a page with the truth in front of each line (newsbind-train(1) describes the format). Throws
/// std::runtime_error naming the file and the line that is wrong.
GoldIssue read_tagged_page(const std::filesystem::path& path, const Damage& damage);

}  // namespace newsbind
