#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace newsbind::text {

/// A feature of a logistic model and its weight in hundredths of log-odds. The tables are text/*_weights.cpp, written
/// by newsbind-train-joints; the name stands in the row itself, so that nothing is relocated when the program starts.
struct FeatureWeight {
  static constexpr std::size_t kLongest = 20;  ///< bytes of a feature's name
  char feature[kLongest + 2];
  std::int16_t hundredths;
};

/// The log-odds that a feature adds, 0 where the table (sorted by feature) does not know it.
double weight_of(std::span<const FeatureWeight> table, std::string_view feature);

}  // namespace newsbind::text
