#pragma once

#include <map>
#include <string>
#include <vector>

#include "mark/trainer/gold.h"

namespace newsbind {

/// The fold, from 0, in which a publication is held out; one that is not there is in every training.
using Folds = std::map<std::string, int>;

/// `value` is a number from 2 up to how many publications there are, or a file: a line a publication, its name, a tab
/// and its fold. Throws std::invalid_argument for a wrong number and std::runtime_error, naming file and line, for a
/// wrong file; either where a fold would hold out everything, or none holds out anything.
Folds choose_folds(const std::string& value, const std::vector<GoldIssue>& issues);

}  // namespace newsbind
