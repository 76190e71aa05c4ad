#include "issue/identify.h"

#include <algorithm>
#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid_io.hpp>
#include <map>
#include <set>

#include "text/fold.h"
#include "text/language.h"

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

// What most readings say; of two that as many say, the one that stands first.
template <typename Field>
std::string agreed(const std::vector<Reading>& readings, Field field) {
  std::map<std::string, std::size_t> votes;
  for (const Reading& each : readings)
    if (const std::string& value = field(each); !value.empty()) ++votes[value];
  std::size_t most = 0;
  for (const auto& [value, count] : votes) most = std::max(most, count);
  for (const Reading& each : readings)
    if (const std::string& value = field(each); !value.empty() && votes[value] == most) return value;
  return "";
}

// 1907-05-03 says all that 1907-05 says: the fullest of the dates that go with the one most readings say.
std::string date_of(const std::vector<Reading>& readings) {
  std::string date;
  for (std::size_t size : {4u, 7u, 10u}) {
    const std::string fuller = agreed(readings, [&](const Reading& each) {
      const std::string& said = each.folio.date;
      return said.size() >= size && said.starts_with(date) ? said.substr(0, size) : "";
    });
    if (!fuller.empty()) date = fuller;
  }
  return date;
}

constexpr std::size_t kDay = 10;  // bytes of an ISO date to the day

struct Candidate {
  std::string as_printed;
  std::set<std::uint32_t> pages;
  std::size_t times = 0;
  bool named = false;  // it says that it is a paper's, stands where a nameplate does, or alone in a running head
};

bool is_lone_name_of_a_head(const Reading& reading) {
  const Folio& folio = reading.folio;
  return reading.from == Reading::From::folio && folio.names.size() == 1 && !folio.page.empty() &&
         (!folio.date.empty() || !folio.section.empty());
}

// The first line of the source, with nothing in it but a name, and the day or the issue's number in the next one that
// heads the page.
bool is_nameplate(const std::vector<Reading>& readings, std::size_t i) {
  constexpr std::uint32_t kFarthest = 3;  // lines
  const Reading& reading = readings[i];
  const Folio& folio = reading.folio;
  if (i > 0 || reading.from != Reading::From::folio || reading.page > 0 || reading.depth > 0) return false;
  if (folio.names.size() != 1 || !folio.page.empty() || !folio.section.empty()) return false;
  return i + 1 < readings.size() && readings[i + 1].line <= reading.line + kFarthest &&
         readings[i + 1].from == Reading::From::folio && readings[i + 1].folio.names.empty() &&
         (readings[i + 1].folio.date.size() == kDay || !readings[i + 1].folio.issue_number.empty());
}

// The same name in capitals and small letters is one; the one in small letters is shown.
std::map<std::u32string, Candidate> candidates(const std::vector<Reading>& readings) {
  std::map<std::u32string, Candidate> found;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    const Reading& each = readings[i];
    for (const std::string& name : each.folio.names) {
      const bool named = names_a_paper(name) || is_lone_name_of_a_head(each) || is_nameplate(readings, i);
      if (each.from == Reading::From::nameplate && !named) continue;
      const std::u32string printed = text::characters(name);
      Candidate& candidate = found[text::fold(printed)];
      candidate.as_printed = std::max(candidate.as_printed, name);
      candidate.pages.insert(each.page);
      candidate.named |= named;
      ++candidate.times;
    }
  }
  return found;
}

std::string catalogued_title(const std::vector<Reading>& readings) {
  for (const Reading& each : readings)
    if (each.from == Reading::From::catalogue && !each.folio.names.empty()) return each.folio.names.front();
  return "";
}

// The paper's name stands on most pages; on few it must say what it is.
std::string title_of(const std::vector<Reading>& readings, std::size_t pages) {
  if (std::string title = catalogued_title(readings); !title.empty()) return title;
  constexpr std::size_t kWeightOfNamed = 3;
  const Candidate* best = nullptr;
  std::size_t most = 0;
  const auto found = candidates(readings);
  for (const auto& [folded, candidate] : found) {
    const bool on_most_pages = pages > 1 && candidate.pages.size() * 2 > pages && candidate.pages.size() > 1;
    const std::size_t weight = candidate.times * (candidate.named ? kWeightOfNamed : 1);
    if ((!candidate.named && !on_most_pages) || weight <= most) continue;
    best = &candidate;
    most = weight;
  }
  return best ? best->as_printed : "";
}

// A page head that names something beside the section names the paper, the day or the page:
// ＬＡＮＰＵ　ＥＶＥＮＩＮＧ　ＮＥＷＳ is a paper.
bool may_name_section(const Folio& folio) {
  return folio.names.empty() || !folio.date.empty() || !folio.page.empty() ||
         std::any_of(folio.names.begin(), folio.names.end(), [](const auto& name) { return names_a_paper(name); });
}

// A page head in a page of the source, by its line. A source without form feeds is one page.
struct SectionHead {
  std::uint32_t line;
  std::string section;
};

std::vector<std::vector<SectionHead>> sections_of(const std::vector<Reading>& readings, std::size_t pages) {
  std::vector<std::vector<SectionHead>> sections(pages);
  for (const Reading& each : readings)
    if (each.from == Reading::From::folio && may_name_section(each.folio) && !each.folio.section.empty())
      sections[each.page].push_back({each.line, each.folio.section});
  return sections;
}

// The section of the last head above the line; above the first one, that one's: a page's head may stand at its foot.
std::string section_at(std::uint32_t line, const std::vector<SectionHead>& heads) {
  std::string section = heads.empty() ? "" : heads.front().section;
  for (const SectionHead& head : heads)
    if (head.line <= line) section = head.section;
  return section;
}

std::optional<std::uint32_t> begin_of(const Article& article) {
  std::optional<std::uint32_t> begin;
  for_each_run(article, [&](const Run& run) {
    if (!begin && !run.empty()) begin = run.front().span.begin;
  });
  return begin;
}

std::string body_of(const Source& source, const Article& article) {
  std::string body;
  for (const Block& block : article.body)
    for (const Run& line : block.lines) body += printed(source, line) + "\n";
  return body;
}

// Of the stories: an archive's licence may be in another.
std::string language_of(const Issue& issue, const Metrics& metrics) {
  constexpr std::size_t kEnough = 100000;  // bytes
  std::string bodies;
  for (const Article& article : issue.articles)
    if (bodies.size() < kEnough) bodies += body_of(issue.source, article);
  const std::string language = text::detect_language(bodies);
  if (language != "und") return language;
  return metrics.language.empty() ? "und" : metrics.language;
}

// The language where it is surely another than the issue's.
std::string other_language(const Source& source, const Article& article, const std::string& of_the_issue) {
  const std::string language = text::sure_language(body_of(source, article));
  const auto primary = [](const std::string& tag) { return tag.substr(0, tag.find('-')); };
  const bool written_otherwise = language.size() == of_the_issue.size() && language != of_the_issue;
  const bool other = primary(language) != primary(of_the_issue) || written_otherwise;
  return language == "und" || of_the_issue == "und" || !other ? "" : language;
}

void place_articles(Issue& issue, const std::vector<std::vector<SectionHead>>& sections) {
  for (Article& article : issue.articles) {
    if (const auto begin = begin_of(article)) {
      const auto line = static_cast<std::uint32_t>(issue.source.line_at(*begin));
      article.section = section_at(line, sections[issue.source.lines()[line].page]);
      article.language = other_language(issue.source, article, issue.metadata.language);
    }
  }
}

}  // namespace

void identify(Issue& issue, const Metrics& metrics, const std::vector<Reading>& readings, const Metadata& given) {
  for (Span page : issue.source.pages()) issue.pages.push_back({page, ""});
  for (const Reading& each : readings)
    if (std::string& label = issue.pages[each.page].label; label.empty() && each.from == Reading::From::folio)
      label = each.folio.page;
  Metadata& known = issue.metadata;
  known = given;
  const auto fill = [](std::string& field, const std::string& value) {
    if (field.empty()) field = value;
  };
  fill(known.title, title_of(readings, issue.pages.size()));
  fill(known.date, date_of(readings));
  fill(known.issue_number, agreed(readings, [](const Reading& each) { return each.folio.issue_number; }));
  fill(known.volume_number, agreed(readings, [](const Reading& each) { return each.folio.volume_number; }));
  fill(known.issn, agreed(readings, [](const Reading& each) { return each.folio.issn; }));
  fill(known.cn_number, agreed(readings, [](const Reading& each) { return each.folio.cn_number; }));
  fill(known.publisher, agreed(readings, [](const Reading& each) { return each.publisher; }));
  fill(known.language, language_of(issue, metrics));
  fill(known.identifier, uuid_of(issue.source.text()));
  fill(known.modified, midnight(known.date));
  place_articles(issue, sections_of(readings, issue.pages.size()));
}

}  // namespace newsbind
