#include "issue/division.h"

#include <algorithm>
#include <map>
#include <set>

#include "issue/conservation.h"

namespace newsbind {
namespace {

// What a page says of the issue it belongs to.
struct Claim {
  std::uint32_t page = 0, line = 0;
  std::string value;
};

constexpr std::uint32_t kDeepest = 10;

bool is_of_the_page(const Reading& reading) {
  if (reading.from == Reading::From::catalogue) return true;
  return reading.from != Reading::From::imprint && reading.depth < kDeepest;
}

std::string date_of(const Reading& reading) { return reading.folio.date; }

// A number alone may be anything's.
std::string number_of(const Reading& reading) {
  const Folio& folio = reading.folio;
  const bool alone = reading.from == Reading::From::folio && folio.date.empty() && folio.volume_number.empty() &&
                     std::none_of(folio.names.begin(), folio.names.end(), names_a_paper);
  return alone ? "" : folio.issue_number;
}

// The first reading of each page: a running head at the foot may be the next page's. What a page says twice and not
// alike says nothing.
template <typename Field>
std::vector<Claim> claims(const std::vector<Reading>& readings, Field field) {
  std::map<std::uint32_t, Claim> of_page;
  std::set<std::uint32_t> disputed;
  for (const Reading& each : readings) {
    const std::string value = field(each);
    if (!is_of_the_page(each) || value.empty()) continue;
    const auto [claim, first] = of_page.try_emplace(each.page, Claim{each.page, each.line, value});
    if (!first && claim->second.value != value) disputed.insert(each.page);
  }
  std::vector<Claim> found;
  for (const auto& [page, claim] : of_page)
    if (!disputed.contains(page)) found.push_back(claim);
  return found;
}

bool agree(const std::string& one, const std::string& other) {
  return one.starts_with(other) || other.starts_with(one);
}

// A page alone that says otherwise, between pages that say the same, is misread.
std::vector<Opening> steps(const std::vector<Claim>& claims, bool (*same)(const std::string&, const std::string&)) {
  std::vector<Opening> found;
  for (std::size_t i = 1, current = 0; i < claims.size(); ++i) {
    if (same(claims[current].value, claims[i].value)) continue;
    if (i + 1 < claims.size() && same(claims[current].value, claims[i + 1].value)) continue;
    found.push_back({claims[i].page, claims[i].line, claims[i - 1].page, claims[current].value, claims[i].value});
    current = i;
  }
  return found;
}

// The pages between say nothing of the issue they belong to: it begins with its page 1, where one of them is that.
void open_with_page_one(Opening& opening, const std::vector<Reading>& readings) {
  for (const Reading& each : readings) {
    const std::string& label = each.folio.page;
    const bool one = label == "1" || label == "01" || label == "A1" || label == "A01";
    if (one && each.from == Reading::From::folio && each.page > opening.last_before && each.page < opening.page)
      opening.page = each.page;
  }
}

bool equal(const std::string& one, const std::string& other) { return one == other; }

}  // namespace

std::vector<Opening> find_openings(const std::vector<Reading>& readings) {
  std::vector<Opening> openings = steps(claims(readings, date_of), agree);
  const auto numbers = steps(claims(readings, number_of), equal);
  for (const Opening& number : numbers) {
    const bool dated = std::any_of(openings.begin(), openings.end(),
                                   [&](const Opening& opening) { return opening.page == number.page; });
    if (!dated)
      openings.push_back({number.page, number.line, number.last_before, "No. " + number.before, "No. " + number.here});
  }
  for (Opening& opening : openings) open_with_page_one(opening, readings);
  std::sort(openings.begin(), openings.end(), [](const Opening& a, const Opening& b) { return a.page < b.page; });
  return openings;
}

std::vector<Source> divide(const Source& source, const std::vector<Opening>& openings) {
  std::vector<Source> parts;
  std::size_t begin = 0;
  for (const Opening& opening : openings) {
    parts.push_back(source.pages_between(begin, opening.page));
    begin = opening.page;
  }
  parts.push_back(source.pages_between(begin, source.pages().size()));
  std::size_t reached = 0;
  for (const Source& part : parts) {
    if (source.text().substr(reached, part.text().size()) != part.text()) break;
    reached += part.text().size();
  }
  if (reached != source.text().size())
    throw ConservationError(
        "the issues are not the whole text together; nothing was written. This is a defect of "
        "newsbind: please report it with the file");
  return parts;
}

}  // namespace newsbind
