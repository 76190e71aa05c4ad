#include "mark/trainer/gold.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <unordered_map>

#include "mark/cues.h"
#include "mark/trainer/gold_format.h"
#include "mark/trainer/tagged_page.h"
#include "source/read.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

using Json = nlohmann::json;

// The letters of a text, by which a unit of the gold is found again whatever its line ends, hyphens and marks.
std::u32string letters(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next(text, at);
    if (!text::is_blank(c) && std::u32string_view(U"-_\u00AD■□◆●▲◎").find(c) == std::u32string_view::npos) out += c;
  }
  return out;
}

// Finds the units of the gold among the lines, each line once.
class Aligner {
 public:
  explicit Aligner(GoldIssue& issue) : issue_(issue) {
    for (const PrintedLine& line : issue.metrics.printed)
      lines_.push_back(letters(issue.source.view(line.metrics.text)));
    taken_.resize(lines_.size());
    for (std::size_t i = 0; i < lines_.size(); ++i) by_head_[lines_[i].substr(0, kHead)].push_back(i);
  }

  // The unit's lines are labelled `first` and `on`. Lines that other units have may stand between them.
  bool place(const std::string& text, LabelSet first, LabelSet on) {
    const std::u32string wanted = letters(text);
    if (wanted.empty()) return true;
    std::vector<std::size_t> starts = candidates(wanted);
    std::stable_partition(starts.begin(), starts.end(), [&](std::size_t i) { return i >= cursor_; });
    for (std::size_t start : starts) {
      const std::vector<std::size_t> used = follow(wanted, start);
      if (used.empty()) continue;
      for (std::size_t n = 0; n < used.size(); ++n) label(used[n], n == 0 ? first : on);
      cursor_ = used.back();
      return true;
    }
    return false;
  }

  // The gold names the lines of the file, from 1: all of them that nothing else has.
  void place_lines(std::uint32_t begin, std::uint32_t end, LabelSet first, LabelSet on) {
    bool fresh = true;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const std::uint32_t number = issue_.source.lines()[issue_.metrics.printed[i].first].number;
      if (number < begin || number > end || taken_[i]) continue;
      label(i, fresh ? first : on);
      fresh = false;
      cursor_ = i;
    }
  }

 private:
  static constexpr std::size_t kHead = 4;
  static constexpr int kGap = 8;

  void label(std::size_t line, LabelSet set) {
    taken_[line] = true;
    issue_.truth[line] = set;
  }

  std::vector<std::size_t> candidates(const std::u32string& wanted) const {
    std::vector<std::size_t> found;
    for (std::size_t n = 1; n <= kHead; ++n) {
      const auto at = by_head_.find(wanted.substr(0, n));
      if (at == by_head_.end()) continue;
      for (std::size_t i : at->second)
        if (!taken_[i] && (n == kHead || lines_[i].size() == n)) found.push_back(i);
    }
    std::sort(found.begin(), found.end());
    return found;
  }

  std::vector<std::size_t> follow(const std::u32string& wanted, std::size_t start) const {
    std::vector<std::size_t> used;
    std::size_t reached = 0;
    int gap = 0;
    for (std::size_t i = start; i < lines_.size() && reached < wanted.size() && gap <= kGap; ++i) {
      if (taken_[i]) continue;
      if (wanted.compare(reached, lines_[i].size(), lines_[i]) == 0) {
        used.push_back(i);
        reached += lines_[i].size();
        gap = 0;
      } else {
        ++gap;
      }
    }
    return reached == wanted.size() ? used : std::vector<std::size_t>();
  }

  GoldIssue& issue_;
  std::vector<std::u32string> lines_;
  std::vector<bool> taken_;
  std::unordered_map<std::u32string, std::vector<std::size_t>> by_head_;
  std::size_t cursor_ = 0;
};

// Papers in another paper's dress, "NAME#N" (vary.py), are still of that paper.
std::string without_dress(std::string publication) {
  publication.resize(std::min(publication.find('#'), publication.size()));
  return publication;
}

std::string field(const Json& object, const char* name) {
  const auto found = object.find(name);
  return found == object.end() || !found->is_string() ? std::string() : found->get<std::string>();
}

// Removed text is of one kind or another; where it does not show which, the trainer may choose.
LabelSet removed_label(const std::string& text) {
  const Cues cues = find_cues(text);
  const bool one_line = text.find('\n') == std::string::npos;
  if (cues.has(Cue::archive)) return set_of(Label::boilerplate);
  if (one_line && cues.has(Cue::jump)) return set_of(Label::jump_line);
  if (!one_line) return set_of(Label::advertisement);
  if (cues.has(Cue::number_only) || cues.has(Cue::page_number) || cues.has(Cue::date)) return set_of(Label::folio);
  return set_of(Label::folio) | set_of(Label::advertisement);
}

void place_removed(const Json& gold, const std::string& publication, Aligner& aligner) {
  for (const auto& item : gold.value("removed", Json::array())) {
    const std::string text = item.get<std::string>();
    LabelSet set = removed_label(text);
    const auto has_name = [&](const std::string& line) {
      const auto same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
      return std::search(line.begin(), line.end(), publication.begin(), publication.end(), same) != line.end();
    };
    if (text.find('\n') == std::string::npos && set != set_of(Label::jump_line))
      set = has_name(text) ? set_of(Label::folio) : set;
    for (std::size_t at = 0; at <= text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size());
      aligner.place(text.substr(at, end - at), set, set);
      at = end + 1;
    }
  }
}

struct Labels {
  LabelSet first, on;
};

Labels body_labels(const std::string& type) {
  if (type == "p") return {set_of(Label::paragraph), set_of(Label::paragraph_on)};
  if (type == "h") return {set_of(Label::crosshead), set_of(Label::crosshead_on)};
  if (type == "caption") return {set_of(Label::caption), set_of(Label::caption_on)};
  return {set_of(Label::verse), set_of(Label::verse)};
}

void place_article(const Json& article, Aligner& aligner) {
  for (const auto& block : article.at("body")) {
    if (block.value("skip", false) || !block.contains("lines")) continue;
    const Labels labels = body_labels(field(block, "type"));
    aligner.place_lines(block["lines"][0].get<std::uint32_t>(), block["lines"][1].get<std::uint32_t>(), labels.first,
                        labels.on);
  }
  aligner.place(field(article, "kicker"), set_of(Label::kicker), set_of(Label::kicker_on));
  aligner.place(field(article, "headline"), set_of(Label::headline), set_of(Label::headline_on));
  aligner.place(field(article, "deck"), set_of(Label::deck), set_of(Label::deck_on));
  aligner.place(field(article, "byline"), set_of(Label::byline), set_of(Label::byline_on));
  for (const auto& block : article.at("body")) {
    if (block.value("skip", false) || block.contains("lines")) continue;
    const Labels labels = body_labels(field(block, "type"));
    aligner.place(field(block, "text"), labels.first, labels.on);
  }
}

// The bytes of a UTF-8 text, damaged line by line.
std::string damaged_text(std::string_view bytes, const Damage& damage) {
  std::string out;
  while (!bytes.empty()) {
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    bytes.remove_prefix(std::min(bytes.size(), line.size() + 1));
    if (const auto left = damaged(line, damage)) (out += *left) += damage.gaps_doubled ? "\n\n" : "\n";
  }
  return out;
}

}  // namespace

std::optional<std::string_view> damaged(std::string_view line, const Damage& damage) {
  while (damage.indents_lost && (line.starts_with(' ') || line.starts_with(text::kIdeographicSpace)))
    line.remove_prefix(line[0] == ' ' ? 1 : text::kIdeographicSpace.size());
  if (damage.gaps_lost && line.find_first_not_of(" \r") == line.npos) return std::nullopt;
  return line;
}

GoldIssue read_gold(const std::filesystem::path& path, const Damage& damage) {
  if (path.extension() == kTaggedPage) return read_tagged_page(path, damage);
  const Json gold = parse_gold(path);
  std::string name = path.string();
  name.resize(name.size() - kGoldIssue.size());
  GoldIssue issue{path.stem().stem().string(),
                  without_dress(field(gold, "publication")),
                  field(gold, "kind"),
                  field(gold, "lang").substr(0, 2),
                  {},
                  {},
                  {}};
  Input text = load(name + ".txt");
  if (damage.any()) text.bytes = damaged_text(text.bytes, damage);
  issue.source = read({text});
  issue.metrics = measure(issue.source);
  issue.truth.assign(issue.metrics.printed.size(), kAnyLabel);
  Aligner aligner(issue);
  place_removed(gold, issue.publication, aligner);
  for (const auto& article : gold["articles"]) place_article(article, aligner);
  if (std::all_of(issue.truth.begin(), issue.truth.end(), [](LabelSet set) { return set == kAnyLabel; }))
    throw std::runtime_error(path.string() + ": nothing of it stands in " + name + ".txt");
  return issue;
}

}  // namespace newsbind
