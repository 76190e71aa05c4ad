#include "cli/nearest.h"

#include <algorithm>

namespace newsbind {
namespace {

// Optimal string alignment: insertions, deletions, substitutions and transpositions of neighbours.
std::size_t distance(const std::string& a, const std::string& b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j) {
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  return cost[a.size()][b.size()];
}

}  // namespace

std::string did_you_mean(const std::string& given, const std::vector<std::string>& names, const std::string& remedy) {
  const std::string* nearest = nullptr;
  std::size_t least = 0;
  for (const std::string& name : names) {
    const std::size_t far = distance(given, name);
    if (nearest && far >= least) continue;
    nearest = &name;
    least = far;
  }
  const bool near = nearest && least * 3 <= std::max(given.size(), nearest->size());
  return near ? "; did you mean '" + *nearest + "'? " + remedy : "; " + remedy;
}

}  // namespace newsbind
