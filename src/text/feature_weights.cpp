#include "text/feature_weights.h"

#include <algorithm>

namespace newsbind::text {

double weight_of(std::span<const FeatureWeight> table, std::string_view feature) {
  const auto name = [](const FeatureWeight& row) { return std::string_view(row.feature); };
  const auto found = std::lower_bound(table.begin(), table.end(), feature,
                                      [&](const FeatureWeight& row, std::string_view key) { return name(row) < key; });
  return found != table.end() && name(*found) == feature ? found->hundredths / 100.0 : 0;
}

}  // namespace newsbind::text
