#include "issue/identify.h"

#include <algorithm>
#include <array>
#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid_io.hpp>
#include <map>

#include "issue/folio.h"

namespace newsbind {
namespace {

std::string uuid_of(std::string_view text) {
  const boost::uuids::name_generator_sha1 generate(boost::uuids::ns::url());
  return "urn:uuid:" + boost::uuids::to_string(generate(text.data(), text.size()));
}

std::string midnight(const std::string& date) {
  if (date.size() == 10) return date + "T00:00:00Z";
  if (date.size() == 7) return date + "-01T00:00:00Z";
  return date.size() == 4 ? date + "-01-01T00:00:00Z" : "1980-01-01T00:00:00Z";
}

struct PrintedFolio {
  std::size_t page;
  Folio folio;
};

std::vector<PrintedFolio> read_folios(const Issue& issue) {
  std::vector<PrintedFolio> folios;
  for (const Strike& strike : issue.struck) {
    if (strike.reason != Reason::folio) continue;
    const Line& line = issue.source.lines()[issue.source.line_at(strike.span.begin)];
    folios.push_back({line.page, read_folio(issue.source.view(strike.span))});
  }
  return folios;
}

// What most folios say.
template <typename Field>
std::string agreed(const std::vector<PrintedFolio>& folios, Field field) {
  std::map<std::string, std::size_t> votes;
  for (const PrintedFolio& each : folios)
    if (const std::string& value = field(each.folio); !value.empty()) ++votes[value];
  const auto most =
      std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == votes.end() ? "" : most->first;
}

// 日报, 新聞, Gazette: a name that says it is a newspaper's.
bool names_a_paper(std::string_view name) {
  static constexpr std::array<std::string_view, 26> kWords = {
      "报",       "報",      "新闻",    "新聞",      "周刊",    "일보",    "신문",     "Times",   "Post",
      "Herald",   "Gazette", "News",    "Chronicle", "Courier", "Journal", "Observer", "Tribune", "Zeitung",
      "Anzeiger", "Bote",    "Gazette", "Courrier",  "Figaro",  "TIMES",   "GAZETTE",  "HERALD"};
  return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) { return name.find(word) != name.npos; });
}

// The paper's name stands on most pages; on a single one it must say what it is.
std::string title_of(const std::vector<PrintedFolio>& folios, std::size_t pages) {
  std::map<std::string, std::size_t> votes;
  for (const PrintedFolio& each : folios)
    for (const std::string& name : each.folio.names) votes[name] += names_a_paper(name) ? 3 : 1;
  const auto most =
      std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == votes.end()) return "";
  const bool on_most_pages = pages > 2 && most->second * 2 > pages;
  return names_a_paper(most->first) || on_most_pages ? most->first : "";
}

}  // namespace

void identify(Issue& issue, const Metrics& metrics, const Metadata& given) {
  const std::vector<PrintedFolio> folios = read_folios(issue);
  for (Span page : issue.source.pages()) issue.pages.push_back({page, ""});
  for (const PrintedFolio& each : folios)
    if (std::string& label = issue.pages[each.page].label; label.empty()) label = each.folio.page;
  Metadata& known = issue.metadata;
  known = given;
  const auto fill = [](std::string& field, const std::string& value) {
    if (field.empty()) field = value;
  };
  fill(known.title, title_of(folios, issue.pages.size()));
  fill(known.date, agreed(folios, [](const Folio& folio) { return folio.date; }));
  fill(known.issue_number, agreed(folios, [](const Folio& folio) { return folio.issue_number; }));
  fill(known.volume_number, agreed(folios, [](const Folio& folio) { return folio.volume_number; }));
  fill(known.language, metrics.language.empty() ? "und" : metrics.language);
  fill(known.identifier, uuid_of(issue.source.text()));
  fill(known.modified, midnight(known.date));
}

}  // namespace newsbind
