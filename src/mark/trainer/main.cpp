#include <algorithm>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "mark/observe.h"
#include "mark/trainer/perceptron.h"

using namespace newsbind;

namespace {

constexpr char kHelp[] = R"(usage: newsbind-train [--out FILE] [--folds N|FILE] [--rounds N] [--bags N] [--seed N] [--damage] GOLD...

Trains the line labeller of newsbind on issues whose truth is known, and writes its weights to FILE (weights.txt).

GOLD is a NAME.gold.json with NAME.txt beside it, or a folder searched for them. The JSON holds "publication", "kind", "articles" and
"removed" (texts to be struck, a page head, a jump line or an advertisement each). An article has "kicker", "headline", "deck", "byline"
(texts or null) and "body", a list of {"type", "text"}: type p (paragraph), h (crosshead), caption, or verse, list, table, whose lines are
kept. "lines": [first, last] may name the lines of the file that a block stands on; "skip": true leaves it unlabelled.

--folds N holds out every publication once, N folds in all: trains on the others, prints how many lines of the held-out ones are labelled
right, by kind, and leaves each fold's weights in FILE.foldK and the names of what it held out in FILE.foldK.held. --folds FILE does so with
the folds that FILE names, a line a publication: its name, a tab, its fold from 0; what it does not name is in every training.

--bags N trains N times, each time on two issues of three, and takes the mean of the weights.

--damage learns most pages set in columns ("kind" begins with columns or issue) a second time as other extractions would leave it: without
indents, without blank lines, with a blank line behind every line.
)";

struct Options {
  std::string out = "weights.txt";
  std::string folds;
  bool damage = false;
  TrainingOptions training;
  std::vector<std::filesystem::path> gold;
};

void find_gold(const std::filesystem::path& path, std::vector<std::filesystem::path>& found) {
  if (!std::filesystem::is_directory(path)) return found.push_back(path);
  std::vector<std::filesystem::path> here;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path))
    if (entry.path().string().ends_with(".gold.json")) here.push_back(entry.path());
  std::sort(here.begin(), here.end());
  found.insert(found.end(), here.begin(), here.end());
}

Options parse(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    const auto value = [&] {
      if (i + 1 == argc) throw std::invalid_argument(std::string(word) + " wants a value");
      return std::string(argv[++i]);
    };
    if (word == "--out") options.out = value();
    else if (word == "--folds") options.folds = value();
    else if (word == "--damage") options.damage = true;
    else if (word == "--rounds") options.training.rounds = std::stoi(value());
    else if (word == "--bags") options.training.bags = std::stoi(value());
    else if (word == "--seed") options.training.seed = static_cast<std::uint32_t>(std::stoul(value()));
    else if (word.starts_with("--")) throw std::invalid_argument("unknown option " + std::string(word));
    else find_gold(word, options.gold);
  }
  if (options.gold.empty()) throw std::invalid_argument("no gold issue named");
  return options;
}

void save(const std::string& path, const std::string& text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (!out.flush()) throw std::runtime_error(path + ": cannot be written");
}

struct Tally {
  std::size_t lines = 0, right = 0;
};

void evaluate(const std::vector<const GoldIssue*>& issues, const Model& model, std::map<std::string, Tally>& tallies) {
  for (const GoldIssue* issue : issues) {
    const LineSequence lines(observe(issue->source, issue->metrics));
    const std::vector<Label> labels = decode(score(lines, model));
    Tally& tally = tallies[issue->kind];
    for (std::size_t i = 0; i < labels.size(); ++i) {
      if (issue->truth[i] == kAnyLabel) continue;
      ++tally.lines;
      tally.right += issue->truth[i] >> static_cast<unsigned>(labels[i]) & 1u;
    }
  }
}

using Folds = std::map<std::string, int>;  // of a publication; one that is not there is never held out

// The publications of each language in turn to the folds.
Folds deal(const std::vector<GoldIssue>& issues, int folds) {
  std::map<std::string, std::set<std::string>> publications;
  for (const GoldIssue& issue : issues) publications[issue.language].insert(issue.publication);
  Folds fold;
  int turn = 0;
  for (const auto& [language, names] : publications)
    for (const std::string& name : names) fold[name] = turn++ % folds;
  return fold;
}

Folds read_folds(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path + ": cannot be read; --folds takes a number or a file");
  Folds fold;
  for (std::string line; std::getline(in, line);) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos) throw std::runtime_error(path + ": a line is not of the form PUBLICATION<tab>FOLD");
    fold[line.substr(0, tab)] = std::stoi(line.substr(tab + 1));
  }
  return fold;
}

void hold_out(const std::vector<GoldIssue>& issues, const Options& options) {
  const bool number = options.folds.find_first_not_of("0123456789") == std::string::npos;
  const Folds fold_of = number ? deal(issues, std::stoi(options.folds)) : read_folds(options.folds);
  int folds = 0;
  for (const auto& [publication, fold] : fold_of) folds = std::max(folds, fold + 1);
  std::map<std::string, Tally> tallies;
  for (int fold = 0; fold < folds; ++fold) {
    std::vector<const GoldIssue*> learned, held;
    std::string names;
    for (const GoldIssue& issue : issues) {
      const auto found = fold_of.find(issue.publication);
      (found != fold_of.end() && found->second == fold ? held : learned).push_back(&issue);
    }
    for (const GoldIssue* issue : held) names += issue->name + "\n";
    const std::string weights = train(learned, options.training);
    const std::string path = options.out + ".fold" + std::to_string(fold);
    save(path, weights);
    save(path + ".held", names);
    evaluate(held, Model::parse(weights), tallies);
  }
  std::printf("%-20s %8s %8s\n", "held out", "lines", "right");
  for (const auto& [kind, tally] : tallies)
    std::printf("%-20s %8zu %8.4f\n", kind.c_str(), tally.lines,
                static_cast<double>(tally.right) / static_cast<double>(std::max<std::size_t>(tally.lines, 1)));
}

// What is done to the pages set in columns in turn when they are learnt a second time; nothing: not learnt again.
constexpr Damage kDamages[] = {{.indents_lost = true, .gaps_lost = true}, {}, {.indents_lost = true}, {},
                               {.indents_lost = true, .gaps_lost = true}, {.gaps_doubled = true}, {.gaps_lost = true}, {}};

bool is_in_columns(const GoldIssue& issue) { return issue.kind.starts_with("columns") || issue.kind.starts_with("issue"); }

void add_damaged(const std::vector<std::filesystem::path>& paths, std::vector<GoldIssue>& issues) {
  const std::size_t whole = issues.size();
  for (std::size_t i = 0, turn = 0; i < whole; ++i) {
    if (!is_in_columns(issues[i])) continue;
    const Damage& damage = kDamages[turn++ % std::size(kDamages)];
    if (!damage.any()) continue;
    issues.push_back(read_gold(paths[i], damage));
    issues.back().kind = "damaged-" + issues.back().language;
  }
}

int run(int argc, char** argv) {
  const Options options = parse(argc, argv);
  std::vector<GoldIssue> issues;
  for (const auto& path : options.gold) issues.push_back(read_gold(path));
  if (options.damage) add_damaged(options.gold, issues);
  if (!options.folds.empty()) {
    hold_out(issues, options);
    return 0;
  }
  std::vector<const GoldIssue*> all;
  for (const GoldIssue& issue : issues) all.push_back(&issue);
  const std::string weights = train(all, options.training);
  save(options.out, weights);
  std::map<std::string, Tally> tallies;
  evaluate(all, Model::parse(weights), tallies);
  for (const auto& [kind, tally] : tallies)
    std::printf("%-20s %8zu %8.4f (seen)\n", kind.c_str(), tally.lines,
                static_cast<double>(tally.right) / static_cast<double>(std::max<std::size_t>(tally.lines, 1)));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && std::strcmp(argv[1], "--help") == 0) return std::fputs(kHelp, stdout) < 0;
  try {
    return run(argc, argv);
  } catch (const std::invalid_argument& error) {
    std::fprintf(stderr, "newsbind-train: %s\n%s", error.what(), kHelp);
    return 2;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "newsbind-train: %s\n", error.what());
    return 1;
  }
}
