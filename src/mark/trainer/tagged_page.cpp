#include "mark/trainer/tagged_page.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "mark/label.h"
#include "source/read.h"

namespace newsbind {
namespace {

constexpr std::string_view kTitle = "@page ";
constexpr char kBlank = '_', kUnknown = '?';

struct Page {
  std::string publication, language;
  std::string text;
  std::vector<LabelSet> truth;  // of each of its lines, the blank ones too
};

[[noreturn]] void refuse(const std::string& place, const std::string& why) {
  throw std::runtime_error(place + ": " + why);
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
  return text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

// @page PUBLICATION | LANGUAGE
void read_title(std::string_view line, const std::string& place, Page& page) {
  const std::size_t bar = line.find('|');
  if (!line.starts_with(kTitle) || bar == line.npos) refuse(place, "is not of the form @page PUBLICATION | LANGUAGE");
  page.publication = trimmed(line.substr(kTitle.size(), bar - kTitle.size()));
  page.language = trimmed(line.substr(bar + 1)).substr(0, 2);
  if (page.publication.empty() || page.language.empty()) refuse(place, "names no publication or no language");
}

LabelSet label_of(std::string_view line, const std::string& place) {
  if (line.empty() || line == "_") return kAnyLabel;
  const std::size_t label = kLabelLetters.find(line[0]);
  if (line.size() < 2 || line[1] != '\t' || (label == kLabelLetters.npos && line[0] != kUnknown && line[0] != kBlank))
    refuse(place, "does not begin with one of " + std::string(kLabelLetters) + "_? and a tab");
  return label == kLabelLetters.npos ? kAnyLabel : set_of(static_cast<Label>(label));
}

void add_line(std::string_view line, LabelSet truth, const Damage& damage, Page& page) {
  const auto text = damaged(line.size() > 2 ? line.substr(2) : std::string_view(), damage);
  if (!text) return;
  (page.text += *text) += '\n';
  page.truth.push_back(truth);
  if (!damage.gaps_doubled) return;
  page.text += '\n';
  page.truth.push_back(kAnyLabel);
}

Page read_page(const std::string& file, const Damage& damage) {
  std::ifstream in(file, std::ios::binary);
  Page page;
  int number = 0;
  for (std::string line; std::getline(in, line);) {
    const std::string place = file + ":" + std::to_string(++number);
    if (number == 1) read_title(line, place, page);
    else add_line(line, label_of(line, place), damage, page);
  }
  if (!in.eof()) throw std::runtime_error(file + ": cannot be read");
  if (page.truth.empty()) throw std::runtime_error(file + ": holds no line of a page");
  return page;
}

}  // namespace

GoldIssue read_tagged_page(const std::filesystem::path& path, const Damage& damage) {
  Page page = read_page(path.string(), damage);
  GoldIssue issue{path.stem().string(), std::move(page.publication), "page", std::move(page.language), {}, {}, {}};
  issue.source = read({{path.string(), std::move(page.text)}});
  issue.metrics = measure(issue.source);
  for (const PrintedLine& line : issue.metrics.printed)
    issue.truth.push_back(page.truth.at(issue.source.lines()[line.first].number - 1));
  return issue;
}

}  // namespace newsbind
