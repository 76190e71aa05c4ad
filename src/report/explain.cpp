#include "report/explain.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "mark/cut_words.h"
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

// What speaks for one label against another.
class Grounds {
 public:
  Grounds(Label chosen, Label runner_up) : chosen_(chosen), runner_up_(runner_up) {}

  void add(std::string_view feature, const LabelScores& scores) {
    add({feature, scores[static_cast<std::size_t>(chosen_)] - scores[static_cast<std::size_t>(runner_up_)]});
  }

  void add(const FeatureSink& features, const Model& model, Pages pages) {
    for (std::size_t i = 0; i < features.hashes().size(); ++i) {
      Ground ground{features.names()[i]};
      for (const Weight& w : model.weights(features.hashes()[i], pages))
        if (w.slot == static_cast<std::size_t>(chosen_)) ground.weight += w.value;
        else if (w.slot == static_cast<std::size_t>(runner_up_)) ground.weight -= w.value;
      add(ground);
    }
  }

  /// The strongest, with how much they say.
  std::string print() {
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Ground& a, const Ground& b) { return a.weight > b.weight; });
    if (found_.size() > kMostGrounds) found_.resize(kMostGrounds);
    std::string text;
    for (const Ground& ground : found_)
      text += (text.empty() ? "" : " ") + readable(ground.feature) + decimal(ground.weight, "(%.2f)");
    return text.empty() ? "-" : text;
  }

 private:
  void add(const Ground& ground) {
    if (ground.weight > 0) found_.push_back(ground);
  }

  Label chosen_, runner_up_;
  std::vector<Ground> found_;
};

LabelScores of_cut_word() {
  LabelScores scores{};
  scores[static_cast<std::size_t>(Label::paragraph_on)] = kCutWord;
  return scores;
}

std::string grounds(const Labelling& labelling, std::size_t i, const Model& model, Label runner_up) {
  const auto& [lines, lattice, marginals, labels, pages] = labelling;
  Grounds found(labels[i], runner_up);
  if (!lattice.own.empty()) found.add("issue", lattice.own[i]);
  if (lattice.cut_words[i]) found.add("cut_word", of_cut_word());
  FeatureSink features(true);
  lines.state_features(i, features);
  found.add(features, model, pages);
  return found.print();
}

std::string title(Mark mark) { return std::string(name(mark.role)) + (mark.continues ? "+" : ""); }

std::string on_one_line(std::string_view text) {
  std::string out(text);
  const auto parts_columns = [](char c) { return c == '\t' || c == '\n' || c == '\r' || c == '\f'; };
  std::replace_if(out.begin(), out.end(), parts_columns, ' ');
  return out;
}

}  // namespace

void explain(const Source& source, const Metrics& metrics, const Model& model, Sink& sink) {
  const Labelling labelling = label_lines(source, metrics, model);
  const std::vector<Mark> marks = marks_of(source, metrics, labelling);
  const auto verdict = [&](std::size_t i, Mark made) {
    if (made.role == Role::rule || made.role == Role::chrome) return title(made) + "\t-\t-\tshape";
    const auto [certain, runner_up] = margin(labelling.marginals[i], labelling.labels[i]);
    return title(made) + "\t" + decimal(certain, "%.2f") + "\t" + title(to_mark(runner_up)) + "\t" +
           (certain < 0 ? "overruled" : grounds(labelling, i, model, runner_up));
  };
  for (std::size_t i = 0; i < labelling.labels.size(); ++i) {
    const PrintedLine& line = metrics.printed[i];
    const Place place = source.place(line.metrics.text.begin);
    sink.write(on_one_line(place.file) + ":" + std::to_string(place.line) + "\t" + verdict(i, marks[line.first]) +
               "\t" + on_one_line(source.view(line.metrics.text)) + "\n");
  }
}

}  // namespace newsbind
