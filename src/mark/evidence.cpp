#include "mark/evidence.h"

#include <algorithm>

#include "mark/allowed.h"
#include "mark/amend.h"
#include "mark/captions.h"
#include "mark/continuation.h"
#include "mark/displaced.h"
#include "mark/signature.h"
#include "mark/trial.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

// Takes from the lines that are struck without evidence the label that strikes them; false where there are none. What a
// rule has struck is not tried.
bool acquit(const LineSequence& lines, const std::vector<LabelScores>& marginals, const std::vector<Label>& labels,
            std::vector<LabelSet>& allowed) {
  const Trial trial(lines, marginals, labels, allowed);
  bool acquitted = false;
  for (std::size_t begin = 0, end = 0; begin < labels.size(); begin = end) {
    const Label label = labels[begin];
    for (end = begin + 1; end < labels.size() && labels[end] == label && label != Label::folio;) ++end;
    if (allowed[begin] == set_of(label)) continue;
    const std::vector<Stretch> innocent = trial.innocent(begin, end);
    for (const Stretch& stretch : innocent)
      for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
        if (allowed[i] == set_of(label)) continue;
        if (i >= stretch.verse) forbid(~set_of(Label::verse), allowed[i]);
        allowed[i] &= ~set_of(label);
        acquitted = true;
      }
  }
  return acquitted;
}

// Takes labels from doubtful lines where the best labelling without them makes headlines of these. Whether there are
// such lines.
bool try_headlines(const std::vector<std::size_t>& doubtful, LabelSet labels, const Lattice& lattice,
                   std::vector<LabelSet>& allowed) {
  if (doubtful.empty()) return false;
  std::vector<LabelSet> without = allowed;
  for (std::size_t i : doubtful) forbid(labels, without[i]);
  const std::vector<Label> tried = decode(lattice, without);
  for (std::size_t i : doubtful)
    if (tried[i] == Label::headline) allowed[i] = without[i];
  return true;
}

// Whether a story is signed or dated in line i.
bool opens_signed(const LineSequence& lines, std::size_t i) {
  return i < lines.size() && (lines[i].cues.has(Cue::dateline) || lines[i].cues.has(Cue::byline));
}

// Where it is in doubt whether a heading behind a gap opens a story or a part of one, it opens a story: one that is
// merged into its neighbour is the worse fault. One that stands again and again, Geschenke., does not, and one of
// Chinese, Japanese or Korean only above what is signed or dated: parts of stories have headings oftener there. Whether
// there are such headings.
bool open_stories(const LineSequence& lines, const Lattice& lattice, const std::vector<LabelScores>& marginals,
                  const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr float kInDoubt = 9;
  constexpr std::uint8_t kMostAlike = 1;  // other lines
  constexpr LabelSet kNoOpener = set_of(Label::crosshead) | set_of(Label::crosshead_on) | set_of(Label::deck);
  std::vector<std::size_t> doubtful;
  for (std::size_t i = 0; i < labels.size(); ++i)
    if (labels[i] == Label::crosshead && lines.stands_apart(i) && lines[i].repeats <= kMostAlike &&
        (lines[i].script == 'L' || opens_signed(lines, i + 1)) && (allowed[i] & set_of(Label::headline)) &&
        margin(marginals[i], labels[i]).value < kInDoubt)
      doubtful.push_back(i);
  return try_headlines(doubtful, kNoOpener, lattice, allowed);
}

// 大会旗の新調、実行委長「来年こそ」: whether a line tells something and closes with what is said of it. What opens
// with a quotation, or leads to one with a comma, is speech.
bool quotes_at_end(const Observation& line) {
  constexpr std::size_t kLeastTold = 8;  // characters
  constexpr std::string_view kComma = "、", kQuotation = "「";
  const std::size_t quoted = line.text.rfind(kQuotation);
  if (quoted == line.text.npos || line.text.starts_with(kQuotation)) return false;
  const std::string_view told = line.text.substr(0, quoted);
  return text::length(told) >= kLeastTold && told.find(kComma) != told.npos && !told.ends_with(kComma);
}

// Whether a line may be a headline for all its looking like text: one of Chinese or Japanese that nothing closes, or a
// shout or a question of Japanese in two parts or with a name in it. What asks, ends with 」 or leaves a quotation
// open may be said, and ＝ says whose something is.
bool may_head_story(const Observation& line) {
  constexpr std::uint16_t kShortest = 14, kLongest = 100;  // columns
  constexpr std::string_view kOpenEnds = "HKGAao0";
  constexpr std::u32string_view kSaid = U"」』”か", kParting = U"、 　「『", kNoTitle = U"＝=，：";
  const auto any = [&](auto is) {
    for (std::size_t at = 0; at < line.text.size();)
      if (is(text::next(line.text, at))) return true;
    return false;
  };
  const auto holds = [&](std::u32string_view signs) {
    return any([&](char32_t c) { return text::is_one_of(signs, c); });
  };
  const auto is_kana = [](char32_t c) { return classify(c) == 'K'; };
  const bool open = kOpenEnds.find(line.inner) != kOpenEnds.npos;
  const bool shouts = line.inner == 'q' && any(is_kana) && line.first != 'd' && holds(kParting);
  return is_dense(line) && (open || shouts) && line.quotes == 0 &&
         (!text::is_one_of(kSaid, text::last_of(line.text)) || quotes_at_end(line)) && !holds(kNoTitle) &&
         line.metrics->width >= kShortest && line.metrics->width <= kLongest;
}

// A line by itself between paragraphs, of which none other is so, is no paragraph where it may be a headline: in doubt
// it heads the story below. Whether there are such lines.
bool head_stories(const LineSequence& lines, const Lattice& lattice, const std::vector<LabelScores>& marginals,
                  const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr float kInDoubt = 6;
  constexpr std::uint16_t kShort = 60;  // columns
  constexpr std::string_view kClosing = "sq";
  const auto closes = [&](std::size_t i) { return kClosing.find(lines[i].inner) != kClosing.npos; };
  const auto is_line_of_list = [&](std::size_t i) {
    const bool ends = i + 1 == labels.size() || labels[i + 1] != Label::paragraph_on;
    return labels[i] == Label::paragraph && ends && !closes(i) && lines[i].first != '(' &&
           lines[i].metrics->width <= kShort;
  };
  std::vector<std::size_t> doubtful;
  for (std::size_t i = 1; i + 1 < labels.size(); ++i) {
    const bool alone = labels[i] == Label::paragraph && labels[i + 1] != Label::paragraph_on &&
                       is_text(labels[i - 1]) && (closes(i - 1) || lines[i - 1].last == ')') && !is_line_of_list(i + 1);
    if (!alone || !may_head_story(lines[i]) || !(allowed[i] & set_of(Label::headline))) continue;
    const auto score = [&](Label label) { return marginals[i][static_cast<std::size_t>(label)]; };
    if (score(Label::paragraph) - score(Label::headline) < kInDoubt) doubtful.push_back(i);
  }
  return try_headlines(doubtful, set_of(Label::paragraph) | set_of(Label::paragraph_on), lattice, allowed);
}

// 올해 위반으로 경찰이, 在象征丰收和: whether a line closes with a particle, a preposition or the like, which leads on.
bool closes_with_particle(const Observation& line) {
  static constexpr std::string_view kParticles[] = {"이",   "가",   "은", "는", "을", "를", "의", "로", "와", "과", "에",
                                                    "에서", "에게", "は", "が", "の", "で", "と", "的", "和", "与", "與",
                                                    "在",   "对",   "對", "把", "被", "将", "將", "从", "由", "为", "為"};
  return line.script != 'L' && std::any_of(std::begin(kParticles), std::end(kParticles),
                                           [&](auto with) { return line.text.ends_with(with); });
}

// What closes so between text and text begins the text below it, where it was taken for a heading and is in doubt.
// Whether there are such lines.
bool run_on_particles(const LineSequence& lines, const std::vector<LabelScores>& marginals,
                      const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr float kInDoubt = 5;
  constexpr LabelSet kHeads = set_of(Label::headline) | set_of(Label::crosshead);
  bool found = false;
  for (std::size_t i = 1; i + 1 < labels.size(); ++i) {
    const bool in_doubt = (kHeads & set_of(labels[i])) && margin(marginals[i], labels[i]).value < kInDoubt;
    const bool amid_text = is_text(labels[i - 1]) && labels[i + 1] == Label::paragraph;
    if (!in_doubt || !amid_text || !closes_with_particle(lines[i])) continue;
    forbid(~set_of(Label::paragraph), allowed[i]);
    forbid(~set_of(Label::paragraph_on), allowed[i + 1]);
    found = true;
  }
  return found;
}

// OUR LESSON. / PREPARED BY AGNES MOORE.: who made it is no headline but a byline, where the line above can be the
// headline. Whether there are such lines.
bool sign_headlines(const LineSequence& lines, const Lattice& lattice, const std::vector<Label>& labels,
                    std::vector<LabelSet>& allowed) {
  std::vector<LabelSet> signing = allowed;
  std::vector<std::size_t> makers;
  for (std::size_t i = 1; i < labels.size(); ++i) {
    if (labels[i] != Label::headline || behind_unit(labels, i) != i + 1 || !tells_maker(lines[i].text)) continue;
    allow_only(Label::byline, i, i + 1, signing);
    makers.push_back(i);
  }
  if (makers.empty()) return false;
  const std::vector<Label> tried = decode(lattice, signing);
  for (std::size_t i : makers)
    if (kTitle & set_of(tried[i - 1])) allowed[i] = signing[i];
  return true;
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

// A sentence that the page's end cuts goes on below the page head, and one that a picture parts below its caption, in
// what has a full stop itself and is not set in as paragraphs are, where it is in doubt or where nothing else could
// begin so. Whether there are such lines.
bool resume_sentences(const LineSequence& lines, const std::vector<LabelScores>& marginals,
                      const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  constexpr float kInDoubt = 6;
  constexpr LabelSet kOfHeadline = set_of(Label::byline) | set_of(Label::deck) | set_of(Label::crosshead);
  const auto is_in_doubt = [&](std::size_t i) {
    const auto score = [&](Label label) { return marginals[i][static_cast<std::size_t>(label)]; };
    return score(labels[i]) - score(Label::paragraph_on) < kInDoubt;
  };
  bool found = false;
  for (std::size_t i = 1; i < labels.size(); ++i) {
    if (!(kOpening & set_of(labels[i])) || !(allowed[i] & set_of(Label::paragraph_on))) continue;
    const bool rest = begins_with_rest(lines[i]);
    const std::size_t above = above_what_parts(i, set_of(Label::folio) | (rest ? kCaption : 0), labels);
    const std::size_t end = behind_unit(labels, i);
    const bool heads = end < labels.size() && (kOfHeadline & set_of(labels[end]));
    if (above == i || !is_text(labels[above]) || !is_cut(lines[above]) || heads ||
        !may_close_sentence(lines, above, i, end) || !(rest || is_in_doubt(i)))
      continue;
    for (std::size_t between = above + 1; between < i; ++between)
      allow_only(labels[between], between, between + 1, allowed);
    allow_only(Label::paragraph_on, i, end, allowed);
    found = true;
  }
  return found;
}

// Whether a line may begin a verse: each has a capital of its own.
bool begins_like_verse(const Observation& line) {
  return line.script == 'L' && (line.first == 'A' || line.first == '(' || line.first == '"');
}

bool looks_like_stanza(const LineSequence& lines, std::size_t begin, std::size_t end) {
  constexpr std::size_t kLeastLines = 3, kMostLines = 14;
  constexpr std::uint16_t kLongest = 55;  // columns
  if (end - begin < kLeastLines || end - begin > kMostLines) return false;
  for (std::size_t i = begin; i < end; ++i) {
    const Observation& line = lines[i];
    if (!begins_like_verse(line) || line.metrics->width > kLongest) return false;
  }
  return true;
}

// Whether every line ends where more of the next would have had room, and not each with a sentence, as short paragraphs
// without a gap between them do.
bool breaks_at_will(const LineSequence& lines, std::size_t begin, std::size_t end) {
  constexpr int kRoom = 2;  // columns to spare
  constexpr std::size_t kMostLines = 14;
  if (lines.are_pieces() || end - begin < 2 || end - begin > kMostLines) return false;
  bool goes_on = false;
  for (std::size_t i = begin; i < end; ++i) {
    const Observation& line = lines[i];
    if (!begins_like_verse(line)) return false;
    if (i + 1 == end) continue;
    if (line.metrics->width + lines[i + 1].lead + kRoom > line.metrics->measure) return false;
    goes_on = goes_on || !ends_sentence(line);
  }
  return goes_on;
}

// A stanza beside a stanza is one too: lines set apart, short, and each begun with a capital; so are lines that break
// at will. Whether there are any that the labels have for paragraphs.
bool set_stanzas(const LineSequence& lines, const std::vector<Label>& labels, std::vector<LabelSet>& allowed) {
  const auto all = [&](std::size_t begin, std::size_t end, auto is) {
    return std::all_of(labels.begin() + static_cast<std::ptrdiff_t>(begin),
                       labels.begin() + static_cast<std::ptrdiff_t>(end), is);
  };
  const auto is_verse = [](Label label) { return label == Label::verse; };
  std::vector<std::size_t> bounds;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (i == 0 || lines[i].metrics->blank_above > 0) bounds.push_back(i);
  bounds.push_back(lines.size());
  bool found = false;
  for (std::size_t n = 0; n + 1 < bounds.size(); ++n) {
    const std::size_t begin = bounds[n], end = bounds[n + 1];
    if (!all(begin, end, is_text)) continue;
    const bool at_will = breaks_at_will(lines, begin, end);
    if (!at_will && !looks_like_stanza(lines, begin, end)) continue;
    const auto is_stanza = [&](std::size_t from, std::size_t to) {
      const bool as_long = to - from == end - begin;
      return all(from, to, is_verse) || (as_long && all(from, to, is_text) && looks_like_stanza(lines, from, to));
    };
    const bool beside =
        (n > 0 && is_stanza(bounds[n - 1], begin)) || (n + 2 < bounds.size() && is_stanza(end, bounds[n + 2]));
    if (!beside && !at_will) continue;
    allow_only(Label::verse, begin, end, allowed);
    found = true;
  }
  return found;
}

// Whether anything is left to print. A text of nothing but advertisements is taken for what someone wants to read.
bool prints(const std::vector<Label>& labels) {
  return std::any_of(labels.begin(), labels.end(), [](Label label) { return label <= Label::verse; });
}

// Whether the text is all captions, and none says that it is one: a cutting of a few lines.
bool stands_under_no_picture(const LineSequence& lines, const std::vector<Label>& labels) {
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const Cues cues = lines[i].cues;
    const bool says = cues.has(Cue::caption) || cues.has(Cue::placement) || cues.has(Cue::credit);
    if (says || (set_of(labels[i]) & kCaption) == 0) return false;
  }
  return !labels.empty();
}

// What the text as a whole was taken for and is not; nothing where it is more than that.
LabelSet misread(const LineSequence& lines, const std::vector<Label>& labels) {
  const bool advertises = std::find(labels.begin(), labels.end(), Label::advertisement) != labels.end();
  if (advertises && !prints(labels)) return set_of(Label::advertisement);
  return stands_under_no_picture(lines, labels) ? kCaption : 0;
}

// The best labelling in which everything that is struck was tried.
std::vector<Label> decode_fairly(const LineSequence& lines, const Lattice& lattice,
                                 const std::vector<LabelScores>& marginals, std::vector<LabelSet>& allowed) {
  constexpr int kMostTrials = 4;
  std::vector<Label> labels = decode(lattice, allowed);
  for (int trial = 0; trial < kMostTrials && acquit(lines, marginals, labels, allowed); ++trial)
    labels = decode(lattice, allowed);
  return labels;
}

}  // namespace

std::vector<Label> label(const LineSequence& lines, const Lattice& lattice, const std::vector<LabelScores>& marginals) {
  std::vector<LabelSet> allowed = allowed_labels(lines);
  std::vector<Label> labels = decode_fairly(lines, lattice, marginals, allowed);
  if (open_stories(lines, lattice, marginals, labels, allowed))
    labels = decode_fairly(lines, lattice, marginals, allowed);
  if (head_stories(lines, lattice, marginals, labels, allowed))
    labels = decode_fairly(lines, lattice, marginals, allowed);
  if (run_on_particles(lines, marginals, labels, allowed)) labels = decode_fairly(lines, lattice, marginals, allowed);
  if (recall_headlines(lines, labels, allowed)) labels = decode_fairly(lines, lattice, marginals, allowed);
  if (sign_headlines(lines, lattice, labels, allowed)) labels = decode_fairly(lines, lattice, marginals, allowed);
  if (resume_sentences(lines, marginals, labels, allowed)) labels = decode_fairly(lines, lattice, marginals, allowed);
  if (set_captions(lines, labels, allowed)) labels = decode_fairly(lines, lattice, marginals, allowed);
  if (set_stanzas(lines, labels, allowed)) labels = decode_fairly(lines, lattice, marginals, allowed);
  complete_advertisements(lines, labels);
  if (const LabelSet wrong = misread(lines, labels)) {
    for (LabelSet& set : allowed) set = (set & ~wrong) == 0 ? kAnyLabel : set & ~wrong;
    labels = decode_fairly(lines, lattice, marginals, allowed);
  }
  title_parts(lines, labels);
  settle_openings(lines, labels);
  complete_headlines(lines, marginals, labels);
  join_headings(lines, labels);
  part_headings(lines, labels);
  head_sections(lines, marginals, labels);
  complete_sentences(lines, labels);
  return labels;
}

}  // namespace newsbind
