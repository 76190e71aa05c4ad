#pragma once

#include <span>

#include "text/feature_weights.h"

namespace newsbind::text {

/// The model of korean_space: a positive weight speaks for a space.
extern const std::span<const FeatureWeight> kKoreanWeights;

}  // namespace newsbind::text
