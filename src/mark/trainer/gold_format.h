#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>

namespace newsbind {

/// Reads the JSON of a gold issue and checks that it is one (newsbind-train(1) describes it). Throws std::runtime_error
/// naming the file and, within it, the line or the member that is wrong.
nlohmann::json parse_gold(const std::filesystem::path& path);

}  // namespace newsbind
