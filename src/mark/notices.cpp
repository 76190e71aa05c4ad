#include "mark/notices.h"

#include <algorithm>
#include <string_view>

#include "mark/notice.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

constexpr int kFull = 85;  // percent of the measure

}  // namespace

bool heads_notice(const LineSequence& lines, std::size_t i) {
  constexpr std::uint16_t kShort = 24;  // columns
  if (!is_notice_heading(lines[i].text)) return false;
  if (i + 1 < lines.size() && tells_of_notice(lines[i].text, lines[i + 1].text)) return false;
  if (lines.stands_apart(i) || lines.are_pieces()) return true;
  const bool may_be_of_text = lines[i].metrics->width > kShort && fills(*lines[i].metrics, kFull);
  return closes_sentence(lines[i - 1]) && !may_be_of_text;
}

bool begins_notice(const LineSequence& lines, std::size_t i) {
  if (lines[i].first == 'a' || !opens_notice(lines[i].text)) return false;
  return lines.stands_apart(i) || closes_sentence(lines[i - 1]) || lines[i - 1].last == '0';
}

std::vector<bool> find_notice_text(const LineSequence& lines) {
  std::vector<bool> found(lines.size());
  const auto goes_on = [&](std::size_t i) {
    const bool runs_on = !closes_sentence(lines[i - 1]) || (!lines.are_pieces() && fills(*lines[i - 1].metrics, kFull));
    return (runs_on || lines[i].cues.has(Cue::contact)) &&
           lines[i].metrics->blank_above <= (lines.are_pieces() ? 1 : 0);
  };
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].metrics->page_start || heads_notice(lines, i)) continue;
    found[i] = heads_notice(lines, i - 1) || (found[i - 1] && goes_on(i));
  }
  return found;
}

bool signs_notice(const LineSequence& lines, const std::vector<bool>& notice_text, std::size_t i) {
  constexpr std::uint16_t kLongest = 48;   // columns
  constexpr std::size_t kLeastOfName = 5;  // characters that the text has of it
  constexpr std::uint16_t kMostBlank = 1;  // lines above
  static constexpr std::string_view kBodies[] = {"公司",   "清算组", "清算組", "委员会", "委員會", "法院",
                                                 "管理局", "管理处", "管理處", "事务所", "事務所", "管理人"};
  static constexpr std::string_view kOffices[] = {
      "株式会社", "有限会社", "代表取締役", "清算人", "裁判所", "市長", "町長", "村長",  "(주)",
      "㈜",       "주식회사", "대표이사",   "청산인", "법원장", "시장", "군수", "구청장"};
  if (i == 0 || !notice_text[i - 1] || notice_text[i]) return false;
  const Observation& line = lines[i];
  const bool foreign = lines[i - 1].script == 'K' || lines[i - 1].script == 'G';
  if (foreign && closes_sentence(lines[i - 1]) && line.metrics->width <= kLongest && line.stops + line.commas == 0 &&
      line.metrics->blank_above <= kMostBlank && !names_terms(line))
    return std::any_of(std::begin(kOffices), std::end(kOffices),
                       [&](std::string_view office) { return line.text.find(office) != line.text.npos; });
  const bool is_body = std::any_of(std::begin(kBodies), std::end(kBodies),
                                   [&](std::string_view body) { return line.text.ends_with(body); });
  const bool advertises = i + 1 < lines.size() && lines[i + 1].cues.has(Cue::contact);
  if (!is_body || advertises || !is_dense(line) || line.metrics->width > kLongest ||
      line.metrics->blank_above > kMostBlank || line.stops + line.commas > 0)
    return false;
  std::size_t name = 0;
  for (std::size_t n = 0; n < kLeastOfName && name < line.text.size(); ++n) text::next(line.text, name);
  for (std::size_t above = i; above > 0 && notice_text[above - 1]; --above)
    if (lines[above - 1].text.find(line.text.substr(0, name)) != std::string_view::npos) return true;
  return false;
}

void set_notices(const LineSequence& lines, std::vector<LabelSet>& allowed) {
  constexpr LabelSet kStruckOrPictured = set_of(Label::advertisement) | set_of(Label::folio) | kCaption;
  const std::vector<bool> text = find_notice_text(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (text[i]) forbid(kStruckOrPictured, allowed[i]);
    if (signs_notice(lines, text, i)) allow_only(Label::paragraph, i, i + 1, allowed);
    const bool closes = closes_notice(lines[i].text), begins = begins_notice(lines, i);
    if (!closes && !begins) continue;
    forbid(kStruckOrPictured, allowed[i]);
    if (closes || closes_sentence(lines[i])) forbid(kHeading, allowed[i]);
  }
}

}  // namespace newsbind
