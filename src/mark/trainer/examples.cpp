#include "mark/trainer/examples.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <memory>
#include <thread>
#include <unordered_map>

#include "mark/observe.h"

namespace newsbind {
namespace {

using Lines = std::vector<std::unique_ptr<LineSequence>>;

Lines observe_all(const std::vector<const GoldIssue*>& issues) {
  Lines lines(issues.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t n; (n = next++) < issues.size();)
      lines[n] = std::make_unique<LineSequence>(observe(issues[n]->source, issues[n]->metrics));
  };
  std::vector<std::future<void>> workers;
  for (unsigned n = 0; n < std::max(1u, std::thread::hardware_concurrency()); ++n)
    workers.push_back(std::async(std::launch::async, work));
  for (auto& worker : workers) worker.get();
  return lines;
}

Example index(const LineSequence& lines, const Vocabulary& vocabulary, const GoldIssue& issue) {
  Example example{{}, {}, &issue.truth};
  FeatureSink sink;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    sink.clear();
    lines.state_features(i, sink);
    example.states.push_back(vocabulary.numbers(sink));
    sink.clear();
    if (i > 0) lines.edge_features(i, sink);
    example.edges.push_back(vocabulary.numbers(sink));
  }
  return example;
}

}  // namespace

Examples::Examples(const std::vector<const GoldIssue*>& issues, const LeastSeen& least) {
  const auto lines = observe_all(issues);
  const Vocabulary vocabulary(issues, lines, least);
  names_ = vocabulary.names();
  std::unordered_map<std::uint32_t, std::uint32_t> edge_numbers;
  for (std::size_t n = 0; n < issues.size(); ++n) {
    Example& example = examples_.emplace_back(index(*lines[n], vocabulary, *issues[n]));
    for (auto& edges : example.edges)
      for (std::uint32_t& id : edges) {
        const auto [at, fresh] = edge_numbers.emplace(id, static_cast<std::uint32_t>(edge_names_.size()));
        if (fresh) edge_names_.push_back(names_[id]);
        id = at->second;
      }
  }
}

}  // namespace newsbind
