#include "mark/resumed.h"

#include <algorithm>

#include "mark/continuation.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

// 올해 주차 위반으로 경찰이, 在象征丰收和: whether a line longer than a word or two closes with a particle, a
// preposition or the like, which leads on; a word that ends as they do, 평가, もの, 温和, is none. What asks,
// 今後の課題は, closes with one too.
bool closes_with_particle(const Observation& line) {
  static constexpr std::string_view kParticles[] = {"을",   "를",   "으로", "에서", "에게", "하는",
                                                    "되는", "않는", "위한", "따른", "が",   "の",
                                                    "的",   "和",   "与",   "與",   "把",   "被"};
  static constexpr std::string_view kWords[] = {"もの", "目的", "参与", "參與", "温和", "缓和", "緩和",
                                                "柔和", "总和", "總和", "共和", "饱和", "飽和"};
  constexpr std::u32string_view kSubject = U"이가";
  constexpr std::size_t kLongWord = 3;     // syllables, by which 경찰이 is told from 증가 and 아이
  constexpr std::uint16_t kLongLine = 20;  // columns
  const auto ends = [&](auto with) { return line.text.ends_with(with); };
  if (line.script == 'L' || line.metrics->width <= kLongLine || std::any_of(std::begin(kWords), std::end(kWords), ends))
    return false;
  const bool is_subject = text::is_one_of(kSubject, text::last_of(line.text)) &&
                          text::length(line.text.substr(line.text.rfind(' ') + 1)) >= kLongWord;
  return is_subject || std::any_of(std::begin(kParticles), std::end(kParticles), ends);
}

// 渡口停了三年。这座投资两亿: whether a line of Chinese or Japanese goes on behind a full stop and is not closed.
bool goes_on_behind_stop(const Observation& line) {
  constexpr std::string_view kStop = "。", kOpenEnds = "HK";
  const std::size_t stop = line.text.find(kStop);
  return stop != line.text.npos && stop + kStop.size() < line.text.size() && line.quotes == 0 &&
         kOpenEnds.find(line.last) != kOpenEnds.npos;
}

// Whether the line begins with the last character or two of a sentence, 用。村支书车明远说: nothing opens so.
bool begins_with_rest(const Observation& line) {
  constexpr char32_t kStop = U'。';
  constexpr std::u32string_view kSaidAlone = U"好对對是行不";
  constexpr int kMostRest = 2;  // characters
  if (text::is_one_of(kSaidAlone, text::first_of(line.text))) return false;
  std::size_t at = 0;
  for (int n = 0; n <= kMostRest && at < line.text.size(); ++n) {
    const char32_t c = text::next(line.text, at);
    if (c == kStop) return n > 0 && at < line.text.size();
  }
  return false;
}

// The line that line i follows where page heads or captions stand between the two; i where none do.
std::size_t above_what_parts(std::size_t i, LabelSet parting, const std::vector<Label>& labels) {
  std::size_t above = i;
  while (above > 0 && (parting & set_of(labels[above - 1]))) --above;
  return above == i || above == 0 ? i : above - 1;
}

// Whether a line is cut in mid-sentence: it is long, as no line of a list or a signature is, and nothing closes it.
bool is_cut(const Observation& line) {
  constexpr int kFull = 80;            // percent
  constexpr std::uint16_t kLong = 50;  // columns
  const bool fills_column = line.metrics->blank_above == 0 && fills(*line.metrics, kFull);
  return is_open(line) && (line.metrics->width >= kLong || fills_column);
}

// Whether a unit may be the rest of a sentence that line `above` begins: a full stop closes it, it says of no one that
// he wrote it, and in Latin script a capital begins it only where something must follow.
bool may_close_sentence(const LineSequence& lines, std::size_t above, std::size_t begin, std::size_t end) {
  const Observation& line = lines[begin];
  const bool speaks_of_itself =
      line.cues.has(Cue::byline) || line.cues.has(Cue::caption) || line.text.starts_with("编者按");
  const bool begins_anew =
      line.script == 'L' && line.first == 'A' && !leads_on(lines[above].text) && lines[above].last != 'c';
  return closes_sentence(lines[end - 1]) && !speaks_of_itself && !begins_anew && !is_in_capitals(line) &&
         line.metrics->indent <= lines[above].metrics->indent;
}

}  // namespace

bool run_on_clauses(const LineSequence& lines, const std::vector<LabelScores>& marginals,
                    const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr float kInDoubt = 5;
  constexpr std::uint16_t kWiderThanAColumn = 60;  // columns
  constexpr LabelSet kHeads = set_of(Label::headline) | set_of(Label::crosshead);
  bool found = false;
  for (std::size_t i = 1; i + 1 < labels.size(); ++i) {
    const LineMetrics& below = *lines[i + 1].metrics;
    const bool amid_text = is_text(labels[i - 1]) && labels[i + 1] == Label::paragraph && below.indent == 0;
    const bool is_piece = lines.are_pieces() || below.width >= kWiderThanAColumn;
    if (!(kHeads & set_of(labels[i])) || !amid_text || !is_piece) continue;
    if (!closes_with_particle(lines[i]) && !goes_on_behind_stop(lines[i])) continue;
    if (const float over = margin(marginals[i], labels[i]).value; over < 0 || over >= kInDoubt) continue;
    forbid(~set_of(Label::paragraph), allowed[i]);
    forbid(~set_of(Label::paragraph_on), allowed[i + 1]);
    found = true;
  }
  return found;
}

bool resume_sentences(const LineSequence& lines, const std::vector<LabelScores>& marginals,
                      const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr float kInDoubt = 10;
  constexpr LabelSet kOfHeadline = set_of(Label::byline) | set_of(Label::deck) | set_of(Label::crosshead);
  const auto is_in_doubt = [&](std::size_t i) {
    const auto score = [&](Label label) { return marginals[i][static_cast<std::size_t>(label)]; };
    return score(labels[i]) - score(Label::paragraph_on) < kInDoubt;
  };
  const auto goes_on_behind_ad = [&](std::size_t above, std::size_t i) {
    return labels[above] == Label::paragraph_on &&
           std::any_of(labels.begin() + static_cast<std::ptrdiff_t>(above),
                       labels.begin() + static_cast<std::ptrdiff_t>(i),
                       [](Label label) { return label == Label::advertisement; });
  };
  bool found = false;
  for (std::size_t i = 1; i < labels.size(); ++i) {
    if (!(kOpening & set_of(labels[i])) || !(allowed[i] & set_of(Label::paragraph_on))) continue;
    const bool rest = begins_with_rest(lines[i]);
    const LabelSet sold = labels[i] == Label::paragraph ? set_of(Label::advertisement) : 0;
    const LabelSet parting = set_of(Label::folio) | sold | (rest ? kCaption : 0);
    const std::size_t above = above_what_parts(i, parting, labels);
    const std::size_t end = behind_unit(labels, i);
    const bool heads = end < labels.size() && (kOfHeadline & set_of(labels[end]));
    if (above == i || !is_text(labels[above]) || !is_cut(lines[above]) || heads ||
        !may_close_sentence(lines, above, i, end) || !(rest || is_in_doubt(i) || goes_on_behind_ad(above, i)))
      continue;
    for (std::size_t between = above + 1; between < i; ++between)
      allow_only(labels[between], between, between + 1, allowed);
    allow_only(Label::paragraph_on, i, end, allowed);
    found = true;
  }
  return found;
}

}  // namespace newsbind
