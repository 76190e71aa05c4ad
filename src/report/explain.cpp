#include "report/explain.h"

#include <algorithm>
#include <cstdio>

#include "mark/labelling.h"

namespace newsbind {
namespace {

constexpr std::size_t kMostGrounds = 4;

struct Ground {
  std::string_view feature;
  float weight = 0;
};

std::string decimal(float value, const char* form) {
  char text[32];
  std::snprintf(text, sizeof text, form, static_cast<double>(value));
  return text;
}

// A blank in a feature's name is shown, so that a blank parts two features.
std::string readable(std::string_view name) {
  std::string text;
  for (char c : name) text += c == ' ' || c == '\t' ? "\u2423" : std::string(1, c);
  return text;
}

// What the issue says of itself (`issue`), and the features that speak most for the label against the runner-up, the
// strongest first, with how much they say.
std::string grounds(const FeatureSink& features, const Model& model, const LabelScores& own, Label chosen,
                    Label runner_up) {
  std::vector<Ground> found;
  const float by_the_issue = own[static_cast<std::size_t>(chosen)] - own[static_cast<std::size_t>(runner_up)];
  if (by_the_issue > 0) found.push_back({"issue", by_the_issue});
  for (std::size_t i = 0; i < features.hashes().size(); ++i) {
    Ground ground{features.names()[i]};
    for (const Weight& w : model.weights(features.hashes()[i]))
      if (w.slot == static_cast<std::size_t>(chosen)) ground.weight += w.value;
      else if (w.slot == static_cast<std::size_t>(runner_up)) ground.weight -= w.value;
    if (ground.weight > 0) found.push_back(ground);
  }
  std::stable_sort(found.begin(), found.end(), [](const Ground& a, const Ground& b) { return a.weight > b.weight; });
  if (found.size() > kMostGrounds) found.resize(kMostGrounds);
  std::string text;
  for (const Ground& ground : found)
    text += (text.empty() ? "" : " ") + readable(ground.feature) + decimal(ground.weight, "(%.2f)");
  return text.empty() ? "-" : text;
}

std::string title(Mark mark) { return std::string(name(mark.role)) + (mark.continues ? "+" : ""); }

std::string on_one_line(std::string_view text) {
  std::string out(text);
  const auto parts_columns = [](char c) { return c == '\t' || c == '\n' || c == '\r' || c == '\f'; };
  std::replace_if(out.begin(), out.end(), parts_columns, ' ');
  return out;
}

// Role, margin, runner-up and grounds, parted by tabs.
std::string verdict(const FeatureSink& features, const Model& model, const LabelScores& own, Label chosen,
                    Margin margin, Mark made) {
  if (made.role == Role::rule || made.role == Role::chrome) return title(made) + "\t-\t-\tshape";
  const std::string head =
      title(made) + "\t" + decimal(margin.value, "%.2f") + "\t" + title(to_mark(margin.runner_up)) + "\t";
  return head + (margin.value < 0 ? "overruled" : grounds(features, model, own, chosen, margin.runner_up));
}

}  // namespace

void explain(const Source& source, const Metrics& metrics, const Model& model, Sink& sink) {
  const Labelling labelling = label_lines(source, metrics, model);
  const auto& [lines, lattice, labels] = labelling;
  const std::vector<Margin> certain = margins(lattice, labels);
  const std::vector<Mark> marks = marks_of(source, metrics, labelling);
  FeatureSink features(true);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    features.clear();
    lines.state_features(i, features);
    const PrintedLine& line = metrics.printed[i];
    const Place place = source.place(line.metrics.text.begin);
    sink.write(on_one_line(place.file) + ":" + std::to_string(place.line) + "\t" +
               verdict(features, model, lattice.own.empty() ? LabelScores{} : lattice.own[i], labels[i], certain[i],
                       marks[line.first]) +
               "\t" + on_one_line(source.view(line.metrics.text)) + "\n");
  }
}

}  // namespace newsbind
