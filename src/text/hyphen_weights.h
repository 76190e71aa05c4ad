#pragma once

#include <span>

#include "text/feature_weights.h"

namespace newsbind::text {

/// The model of own_hyphen: a positive weight speaks for the word's own hyphen.
extern const std::span<const FeatureWeight> kHyphenWeights;

}  // namespace newsbind::text
