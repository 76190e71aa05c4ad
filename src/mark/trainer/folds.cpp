#include "mark/trainer/folds.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <stdexcept>

#include "mark/trainer/options.h"

namespace newsbind {
namespace {

using Publications = std::map<std::string, std::set<std::string>>;  // by language

Publications publications_of(const std::vector<GoldIssue>& issues) {
  Publications publications;
  for (const GoldIssue& issue : issues) publications[issue.language].insert(issue.publication);
  return publications;
}

// The publications of each language in turn to the folds.
Folds deal(const Publications& publications, int folds) {
  Folds fold;
  int turn = 0;
  for (const auto& [language, names] : publications)
    for (const std::string& name : names) fold[name] = turn++ % folds;
  return fold;
}

int fold_of_line(const std::string& line, const std::string& place) {
  const std::size_t tab = line.find('\t');
  if (tab == std::string::npos) throw std::runtime_error(place + ": is not of the form PUBLICATION<tab>FOLD");
  try {
    return static_cast<int>(whole_number("the fold", line.substr(tab + 1), 0, 999));
  } catch (const std::invalid_argument& error) {
    throw std::runtime_error(place + ": " + error.what());
  }
}

Folds read_folds(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error(path + ": cannot be read; --folds takes a number or a file");
  Folds fold;
  int number = 0;
  for (std::string line; std::getline(in, line);)
    fold[line.substr(0, line.find('\t'))] = fold_of_line(line, path + ":" + std::to_string(++number));
  return fold;
}

void check_folds(const Folds& folds, const std::string& path, const std::vector<GoldIssue>& issues) {
  std::map<int, std::size_t> held;
  for (const GoldIssue& issue : issues)
    if (const auto found = folds.find(issue.publication); found != folds.end()) ++held[found->second];
  if (held.empty()) throw std::runtime_error(path + ": names no publication of the gold issues");
  for (const auto& [fold, count] : held)
    if (count == issues.size())
      throw std::runtime_error(path + ": fold " + std::to_string(fold) +
                               " holds every issue out; none is left to learn");
}

}  // namespace

Folds choose_folds(const std::string& value, const std::vector<GoldIssue>& issues) {
  if (value.find_first_not_of("0123456789") != std::string::npos) {
    const Folds folds = read_folds(value);
    check_folds(folds, value, issues);
    return folds;
  }
  const Publications publications = publications_of(issues);
  const std::size_t count = deal(publications, 1).size();
  if (count < 2) throw std::invalid_argument("--folds: all gold issues are of one publication; none can be held out");
  return deal(publications, static_cast<int>(whole_number("--folds", value, 2, static_cast<std::uint32_t>(count))));
}

}  // namespace newsbind
