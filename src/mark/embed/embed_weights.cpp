// Lays weights.txt out as the table that model.h describes: embed_weights WEIGHTS.txt OUT.cpp, at build time.

#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "mark/features.h"
#include "mark/model.h"

using namespace newsbind;

namespace {

struct Feature {
  std::uint64_t hash;
  std::uint32_t begin;
  std::uint32_t size;
};

std::vector<BuiltInCell> tabulate(const std::vector<Feature>& features) {
  std::size_t count = 16;
  while (count < 2 * features.size()) count *= 2;
  std::vector<BuiltInCell> cells(count, BuiltInCell{0, 0, 0});
  for (const Feature& feature : features) {
    std::size_t at = feature.hash & (count - 1);
    while (cells[at].size) at = (at + 1) & (count - 1);
    cells[at] = {feature.hash, feature.begin, feature.size};
  }
  return cells;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  std::ifstream in(argv[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  std::vector<Feature> features;
  std::ostringstream weights;
  std::uint32_t total = 0;
  bool knows_others = false;
  read_weights(text, [&](std::string_view feature, std::span<const Weight> of_feature) {
    const auto size = static_cast<std::uint32_t>(of_feature.size());
    features.push_back({key_of(feature), total, size});
    knows_others = knows_others || key_of(feature) != FeatureSink::hash(feature);
    for (const Weight& weight : of_feature) weights << '{' << weight.slot << ',' << weight.value << "},\n";
    total += size;
  });
  const auto cells = tabulate(features);
  std::ofstream out(argv[2], std::ios::binary);
  out << "#include \"mark/model.h\"\nnamespace newsbind {\nconst std::size_t kBuiltInCellCount = " << cells.size()
      << ";\nconst bool kBuiltInKnowsOthers = " << knows_others << ";\nconst BuiltInCell kBuiltInCells[] = {\n";
  for (const BuiltInCell& cell : cells) out << '{' << cell.feature << "u," << cell.begin << ',' << cell.size << "},\n";
  out << "};\nconst Weight kBuiltInWeights[] = {\n" << weights.str() << "{0,0}};\n}\n";
  return out.flush() ? 0 : 1;
}
