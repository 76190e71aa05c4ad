#include "mark/classified.h"

#include <algorithm>
#include <string>

#include "folio/folio.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

bool heads_classified(const Observation& line) {
  static constexpr std::u32string_view kHeadings[] = {U"classified",
                                                      U"classifieds",
                                                      U"classified ads",
                                                      U"classified advertisements",
                                                      U"want ads",
                                                      U"classified advertising",
                                                      U"kleinanzeigen",
                                                      U"kleine anzeigen",
                                                      U"kleiner anzeiger",
                                                      U"petites annonces",
                                                      U"anuncios clasificados",
                                                      U"clasificados",
                                                      U"avisos clasificados",
                                                      U"piccola pubblicita",
                                                      U"分类广告",
                                                      U"分類廣告",
                                                      U"小广告",
                                                      U"小廣告"};
  std::u32string name = text::fold(text::characters(line.text));
  while (!name.empty() && text::is_one_of(U" .:-*", name.back())) name.pop_back();
  return std::find(std::begin(kHeadings), std::end(kHeadings), name) != std::end(kHeadings);
}

bool ends_page(const LineSequence& lines, std::size_t i) {
  if (i == lines.size() || lines[i].metrics->page_start) return true;
  const Folio folio = read_folio(lines[i].text);
  return folio.date.size() > 4 && folio.rest < lines[i].metrics->width / 2;
}

// More lines on end that run on into each other than such an advertisement has.
bool tells_story(const LineSequence& lines, std::size_t begin, std::size_t end) {
  constexpr int kFull = 90, kMostRunning = 6;  // percent; lines
  int running = 0;
  for (std::size_t i = begin; i < end; ++i) {
    running = is_open(lines[i]) && fills(*lines[i].metrics, kFull) && !solicits(lines[i]) ? running + 1 : 0;
    if (running > kMostRunning) return true;
  }
  return false;
}

}  // namespace

std::vector<bool> find_classified(const LineSequence& lines) {
  constexpr std::size_t kLeast = 4, kOneOf = 4;
  std::vector<bool> found(lines.size());
  for (std::size_t begin = 0; begin < lines.size(); ++begin) {
    if (!heads_classified(lines[begin])) continue;
    std::size_t end = begin + 1, offers = 0;
    for (std::size_t i = end; !ends_page(lines, i) && !is_signed(lines[i]) && !lines[i].cues.has(Cue::dateline); ++i)
      if (solicits(lines[i]) || lines[i].cues.has(Cue::price)) ++offers, end = i + 1;
    if (end - begin < kLeast || offers * kOneOf < end - begin || tells_story(lines, begin, end)) continue;
    std::fill(found.begin() + static_cast<std::ptrdiff_t>(begin), found.begin() + static_cast<std::ptrdiff_t>(end),
              true);
  }
  return found;
}

}  // namespace newsbind
