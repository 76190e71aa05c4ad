#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "mark/trainer/train.h"

namespace newsbind {

struct TrainerOptions {
  std::string out = "weights.txt";
  std::string folds;  ///< how many, or the file that names them; empty: nothing is held out
  bool damage = false;
  bool excerpts = false;
  TrainingOptions training;
  std::vector<std::string> mean;            ///< the files whose mean is wanted; nothing is learned then
  std::string others;                       ///< with `mean`: the weights for pages of which that is unsure, or none
  std::vector<std::filesystem::path> gold;  ///< the .gold.json files, those of a folder in the order of their names
};

/// What newsbind-train --help prints.
extern const char kTrainerHelp[];

/// Reads the command line. Throws std::invalid_argument naming the option where it is wrong, std::runtime_error where
/// a folder holds no gold issue or cannot be read.
TrainerOptions parse_trainer_options(int argc, char** argv);

/// A number from `least` up to `most`, written in digits alone; `what` is its name in the message of the
/// std::invalid_argument that is thrown for anything else.
std::uint32_t whole_number(const std::string& what, const std::string& text, std::uint32_t least, std::uint32_t most);

}  // namespace newsbind
