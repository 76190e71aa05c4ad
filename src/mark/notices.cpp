#include "mark/notices.h"

#include "mark/notice.h"

namespace newsbind {

bool heads_notice(const LineSequence& lines, std::size_t i) {
  if (!is_notice_heading(lines[i].text)) return false;
  return i == 0 || lines[i].metrics->blank_above > 0 || lines[i].metrics->page_start || closes_sentence(lines[i - 1]) ||
         lines.are_pieces();
}

std::vector<bool> find_notice_text(const LineSequence& lines) {
  std::vector<bool> found(lines.size());
  const auto goes_on = [&](std::size_t i) {
    if (!lines.are_pieces()) return lines[i].metrics->blank_above == 0;
    return !closes_sentence(lines[i - 1]) || lines[i].cues.has(Cue::contact);
  };
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].metrics->page_start || heads_notice(lines, i)) continue;
    found[i] = heads_notice(lines, i - 1) || (found[i - 1] && goes_on(i));
  }
  return found;
}

void set_notices(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  constexpr LabelSet kText = set_of(Label::paragraph) | set_of(Label::paragraph_on) | set_of(Label::verse);
  const std::vector<bool> text = find_notice_text(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (text[i]) forbid(~kText, allowed[i]);
    if (opens_notice(lines[i].text) || closes_notice(lines[i].text))
      forbid(set_of(Label::advertisement) | kHeading | kCaption, allowed[i]);
  }
}

}  // namespace newsbind
