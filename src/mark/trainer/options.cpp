#include "mark/trainer/options.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <string_view>

namespace newsbind {
namespace {

namespace fs = std::filesystem;

bool is_gold(const fs::path& path) {
  const std::string name = path.filename().string();
  const auto ends = [&](std::string_view suffix) { return name.size() > suffix.size() && name.ends_with(suffix); };
  return ends(kGoldIssue) || ends(kTaggedPage);
}

void find_gold(const fs::path& path, std::vector<fs::path>& found) {
  if (!fs::is_directory(path)) {
    if (!is_gold(path))
      throw std::invalid_argument(path.string() + ": a gold issue is a NAME.gold.json or a NAME.tagged, or a folder");
    return found.push_back(path);
  }
  std::vector<fs::path> here;
  for (const auto& entry : fs::recursive_directory_iterator(path))
    if (is_gold(entry.path())) here.push_back(entry.path());
  if (here.empty()) throw std::runtime_error(path.string() + ": holds no NAME.gold.json and no NAME.tagged");
  std::sort(here.begin(), here.end());
  found.insert(found.end(), here.begin(), here.end());
}

// The words of the command line, options with their values.
class Words {
 public:
  Words(int argc, char** argv) : words_(argv + std::min(argc, 1), argv + argc) {}
  bool next() { return ++at_ < words_.size(); }
  const std::string& word() const { return words_[at_]; }
  std::string value() {
    if (at_ + 1 == words_.size()) throw std::invalid_argument(words_[at_] + " wants a value");
    return words_[++at_];
  }
  std::uint32_t number(std::uint32_t least, std::uint32_t most) {
    const std::string option = word();
    return whole_number(option, value(), least, most);
  }

 private:
  std::vector<std::string> words_;
  std::size_t at_ = ~std::size_t{0};
};

}  // namespace

const char kTrainerHelp[] = R"(usage: newsbind-train [OPTION...] GOLD...

Trains the line labeller of newsbind on issues whose truth is known, and writes weights for newsbind --weights. GOLD is
a NAME.gold.json with its NAME.txt beside it, a NAME.tagged, or a folder of them. newsbind-train(1) describes the
formats.

  --out FILE      where the weights go (weights.txt)
  --folds N|FILE  hold each publication out once, in N folds or in those that FILE names; print how many of its lines
                  are labelled right, and write the weights of each fold to OUT.fold0, OUT.fold1, ...
  --rounds N      how often each issue is gone through (6)
  --trainings N   train N times, by turns as a random field and as a perceptron, and take the mean (1)
  --mean FILE     learn nothing, and take the mean of the weights in FILE and in those of each other --mean
  --others FILE   with --mean: the weights in FILE decide on pages of which the mean is unsure
  --excerpts      learn the first stories of each issue once more as a text of their own
  --damage        learn pages once more as other extractions and other hands leave them
  --seed N        of what is drawn at random (1); the same issues, options and seed give the same weights
  --help          print this
)";

std::uint32_t whole_number(const std::string& what, const std::string& text, std::uint32_t least, std::uint32_t most) {
  std::uint32_t number = 0;
  const char* const end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, number);
  if (error == std::errc() && stopped == end && number >= least && number <= most) return number;
  throw std::invalid_argument(what + ": '" + text + "' is no number from " + std::to_string(least) + " to " +
                              std::to_string(most));
}

TrainerOptions parse_trainer_options(int argc, char** argv) {
  TrainerOptions options;
  for (Words words(argc, argv); words.next();) {
    const std::string word = words.word();
    if (word == "--out") options.out = words.value();
    else if (word == "--folds") options.folds = words.value();
    else if (word == "--mean") options.mean.push_back(words.value());
    else if (word == "--others") options.others = words.value();
    else if (word == "--damage") options.damage = true;
    else if (word == "--excerpts") options.excerpts = true;
    else if (word == "--rounds") options.training.rounds = static_cast<int>(words.number(1, 1000));
    else if (word == "--trainings") options.training.trainings = static_cast<int>(words.number(1, 1000));
    else if (word == "--seed") options.training.seed = words.number(0, ~std::uint32_t{0});
    else if (word.starts_with('-')) throw std::invalid_argument("unknown option " + word);
    else find_gold(word, options.gold);
  }
  if (!options.mean.empty() && !options.gold.empty())
    throw std::invalid_argument("--mean learns nothing from a gold issue");
  if (!options.others.empty() && options.mean.empty()) throw std::invalid_argument("--others wants a --mean");
  if (options.gold.empty() && options.mean.empty()) throw std::invalid_argument("no gold issue named");
  return options;
}

}  // namespace newsbind
