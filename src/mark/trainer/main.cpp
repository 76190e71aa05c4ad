#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "mark/observe.h"
#include "mark/trainer/folds.h"
#include "mark/trainer/options.h"
#include "mark/trainer/train.h"
#include "mark/trainer/variants.h"
#include "mark/trainer/weights_text.h"
#include "source/read.h"

using namespace newsbind;

namespace {

void save(const std::string& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (!out.flush()) throw std::runtime_error(path + ": cannot be written");
}

struct Tally {
  std::size_t lines = 0, right = 0;
};
using Tallies = std::map<std::pair<std::string, std::string>, Tally>;  // by kind and language

void evaluate(const std::vector<const GoldIssue*>& issues, const Model& model, Tallies& tallies) {
  for (const GoldIssue* issue : issues) {
    const LineSequence lines(observe(issue->source, issue->metrics));
    const std::vector<Label> labels = decode(score(lines, model));
    Tally& tally = tallies[{issue->kind, issue->language}];
    for (std::size_t i = 0; i < labels.size(); ++i) {
      if (issue->truth[i] == kAnyLabel) continue;
      ++tally.lines;
      tally.right += issue->truth[i] >> static_cast<unsigned>(labels[i]) & 1u;
    }
  }
}

void print_row(const std::string& kind, const std::string& language, const Tally& tally) {
  std::printf("%-20s %-8s %8zu %8.4f\n", kind.c_str(), language.c_str(), tally.lines,
              static_cast<double>(tally.right) / static_cast<double>(std::max<std::size_t>(tally.lines, 1)));
}

void print_table(const char* title, const Tallies& tallies) {
  std::printf("%-20s %-8s %8s %8s\n", title, "language", "lines", "right");
  Tally all;
  for (const auto& [group, tally] : tallies) {
    print_row(group.first, group.second, tally);
    all.lines += tally.lines;
    all.right += tally.right;
  }
  print_row("all", "", all);
}

struct Split {
  std::vector<const GoldIssue*> learned, held;
};

Split split(const std::vector<GoldIssue>& issues, const Folds& folds, int fold) {
  Split split;
  for (const GoldIssue& issue : issues) {
    const auto found = folds.find(issue.publication);
    (found != folds.end() && found->second == fold ? split.held : split.learned).push_back(&issue);
  }
  return split;
}

void hold_out(const std::vector<GoldIssue>& issues, const TrainerOptions& options) {
  const Folds folds = choose_folds(options.folds, issues);
  int count = 0;
  for (const auto& [publication, fold] : folds) count = std::max(count, fold + 1);
  Tallies tallies;
  for (int fold = 0; fold < count; ++fold) {
    const auto [learned, held] = split(issues, folds, fold);
    std::string names;
    for (const GoldIssue* issue : held) names += issue->name + "\n";
    const std::string weights = train(learned, options.training);
    const std::string path = options.out + ".fold" + std::to_string(fold);
    save(path, weights);
    save(path + ".held", names);
    evaluate(held, Model::parse(weights), tallies);
  }
  print_table("held out", tallies);
}

void learn_all(const std::vector<GoldIssue>& issues, const TrainerOptions& options) {
  std::vector<const GoldIssue*> all;
  for (const GoldIssue& issue : issues) all.push_back(&issue);
  const std::string weights = train(all, options.training);
  save(options.out, weights);
  Tallies tallies;
  evaluate(all, Model::parse(weights), tallies);
  print_table("seen", tallies);
}

void add_file(const Input& weights, double scale, bool others, Weights& sum) {
  try {
    add_weights(weights.bytes, scale, others, sum);
  } catch (const std::invalid_argument& error) {
    throw std::runtime_error(weights.name + ": " + error.what());
  }
}

Input load_plain(const std::string& path) {
  Input weights = load(path);
  if (holds_others(weights.bytes))
    throw std::runtime_error(path + ": has weights for other pages; --others wants none");
  return weights;
}

// Each file counts alike. One that has no weights for other pages stands there with those that it has, if another has
// some.
void take_mean(const TrainerOptions& options) {
  const double scale = 1.0 / static_cast<double>(options.mean.size());
  std::vector<Input> files;
  for (const std::string& path : options.mean) files.push_back(options.others.empty() ? load(path) : load_plain(path));
  const bool apart =
      std::any_of(files.begin(), files.end(), [](const Input& file) { return holds_others(file.bytes); });
  Weights mean;
  for (const Input& file : files) {
    add_file(file, scale, false, mean);
    if (apart && !holds_others(file.bytes)) add_file(file, scale, true, mean);
  }
  if (!options.others.empty()) add_file(load_plain(options.others), 1, true, mean);
  save(options.out, print_weights(mean, 1));
}

void run(const TrainerOptions& options) {
  if (!options.mean.empty()) return take_mean(options);
  std::vector<GoldIssue> issues;
  for (const auto& path : options.gold) issues.push_back(read_gold(path));
  if (options.damage) add_wrapped(issues);
  if (options.damage) add_damaged(options.gold, issues);
  if (options.damage) add_typed(issues);
  if (options.excerpts) add_excerpts(issues);
  options.folds.empty() ? learn_all(issues, options) : hold_out(issues, options);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && std::strcmp(argv[1], "--help") == 0) return std::fputs(kTrainerHelp, stdout) < 0;
  try {
    run(parse_trainer_options(argc, argv));
    return 0;
  } catch (const std::invalid_argument& error) {
    std::fprintf(stderr, "newsbind-train: %s; --help says how it is used\n", error.what());
    return 2;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "newsbind-train: %s\n", error.what());
    return 1;
  }
}
