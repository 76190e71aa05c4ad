#include "mark/trainer/vocabulary.h"

#include <algorithm>
#include <map>

namespace newsbind {
namespace {

void gather(const LineSequence& lines, std::size_t i, FeatureSink& sink) {
  sink.clear();
  lines.state_features(i, sink);
  if (i > 0) lines.edge_features(i, sink);
}

}  // namespace

Vocabulary::Vocabulary(const std::vector<const GoldIssue*>& issues,
                       const std::vector<std::unique_ptr<LineSequence>>& lines, const LeastSeen& least) {
  count(issues, lines);
  choose(lines, least);
}

std::vector<std::uint32_t> Vocabulary::numbers(const FeatureSink& sink) const {
  std::vector<std::uint32_t> found;
  for (std::uint64_t hash : sink.hashes())
    if (const auto at = numbers_.find(hash); at != numbers_.end()) found.push_back(at->second);
  return found;
}

void Vocabulary::count(const std::vector<const GoldIssue*>& issues,
                       const std::vector<std::unique_ptr<LineSequence>>& lines) {
  std::map<std::string, std::uint32_t> publications;
  std::vector<std::size_t> order(issues.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return issues[a]->publication < issues[b]->publication; });
  FeatureSink sink;
  for (std::size_t n : order) {
    const std::uint32_t publication = publications.emplace(issues[n]->publication, publications.size()).first->second;
    for (std::size_t i = 0; i < lines[n]->size(); ++i) {
      gather(*lines[n], i, sink);
      for (std::uint64_t hash : sink.hashes()) {
        Seen& seen = seen_[hash];
        ++seen.lines;
        seen.publications += seen.last_publication != publication;
        seen.last_publication = publication;
      }
    }
  }
}

void Vocabulary::choose(const std::vector<std::unique_ptr<LineSequence>>& lines, const LeastSeen& least) {
  std::erase_if(seen_, [&](const auto& feature) { return feature.second.lines < least.lines; });
  FeatureSink sink, named(true);
  for (const auto& issue : lines)
    for (std::size_t i = 0; i < issue->size(); ++i) {
      gather(*issue, i, sink);
      const auto is_open = [&](std::uint64_t hash) { return seen_.contains(hash); };
      if (std::none_of(sink.hashes().begin(), sink.hashes().end(), is_open)) continue;
      gather(*issue, i, named);
      for (std::size_t n = 0; n < named.hashes().size(); ++n) consider(named.hashes()[n], named.names()[n], least);
    }
  seen_.clear();
}

void Vocabulary::consider(std::uint64_t hash, const std::string& name, const LeastSeen& least) {
  const auto at = seen_.find(hash);
  if (at == seen_.end()) return;
  const Seen seen = at->second;
  seen_.erase(at);
  const bool lexical = name[0] == '~';
  if (lexical && seen.publications < least.publications) return;
  if (name.find_first_of("\t\n") != std::string::npos) return;
  numbers_.emplace(hash, static_cast<std::uint32_t>(names_.size()));
  names_.push_back(name);
}

}  // namespace newsbind
