#include "report/explain.h"

#include <algorithm>
#include <cstdio>

#include "mark/decode.h"
#include "mark/evidence.h"
#include "mark/features.h"
#include "mark/mark.h"
#include "mark/observe.h"

namespace newsbind {
namespace {

constexpr std::size_t kReasons = 4;

struct Ground {
  std::string feature;
  float weight;
};

// The features that speak most for the label against the next best one.
std::string grounds(const FeatureSink& features, const Model& model, const LabelScores& scores, Label chosen) {
  const auto label = static_cast<std::size_t>(chosen);
  std::size_t rival = label == 0;
  for (std::size_t b = 0; b < kLabels; ++b)
    if (b != label && scores[b] > scores[rival]) rival = b;
  std::vector<Ground> found;
  for (std::size_t i = 0; i < features.hashes().size(); ++i) {
    float weight = 0;
    for (const Weight& w : model.weights(features.hashes()[i]))
      weight += w.slot == label ? w.value : w.slot == rival ? -w.value : 0;
    if (weight > 0) found.push_back({features.names()[i], weight});
  }
  std::stable_sort(found.begin(), found.end(), [](const Ground& a, const Ground& b) { return a.weight > b.weight; });
  std::string text;
  for (std::size_t i = 0; i < std::min(found.size(), kReasons); ++i) text += (i ? " " : "") + found[i].feature;
  std::replace(text.begin(), text.end(), '\t', ' ');
  return text;
}

}  // namespace

void explain(const Source& source, const Metrics& metrics, const Model& model, Sink& sink) {
  const LineSequence lines(observe(source, metrics));
  const Lattice lattice = score(lines, model);
  const std::vector<Label> labels = label(lines, lattice);
  const std::vector<float> certain = margins(lattice, labels);
  const std::vector<Mark> marks = mark(source, metrics, model);
  FeatureSink features(true);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    features.clear();
    lines.state_features(i, features);
    const PrintedLine& line = metrics.printed[i];
    const Mark& made = marks[line.first];
    char margin[32];
    std::snprintf(margin, sizeof margin, "%.2f", static_cast<double>(certain[i]));
    const Place place = source.place(line.metrics.text.begin);
    std::string text(source.view(line.metrics.text));
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r' || c == '\f'; }, ' ');
    sink.write(std::string(place.file) + ":" + std::to_string(place.line) + "\t" + std::string(name(made.role)) +
               (made.continues ? "+" : "") + "\t" + margin + "\t" +
               grounds(features, model, lattice.labels[i], labels[i]) + "\t" + text + "\n");
  }
}

}  // namespace newsbind
