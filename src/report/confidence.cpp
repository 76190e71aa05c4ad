#include "report/confidence.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "mark/labelling.h"
#include "text/hyphen.h"
#include "text/korean_spacing.h"
#include "text/language.h"
#include "text/script.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

// The share of lines labelled rightly by their margin, measured on newspapers held out of the training; straight lines
// between.
struct Rightness {
  float margin;
  double share;
};
constexpr Rightness kRightness[] = {{0, 0.5},    {2, 0.68},  {4, 0.77},  {6, 0.86},    {8, 0.91},
                                    {10, 0.945}, {14, 0.97}, {18, 0.99}, {22, 0.9975}, {28, 0.9997}};

double share_right(float margin) {
  for (std::size_t i = 1; i < std::size(kRightness); ++i) {
    const Rightness &low = kRightness[i - 1], &high = kRightness[i];
    if (margin >= high.margin) continue;
    const auto along = static_cast<double>((margin - low.margin) / (high.margin - low.margin));
    return low.share + along * (high.share - low.share);
  }
  return std::end(kRightness)[-1].share;
}

// A rule that overrules the weights to strike a line is strict; one that spares it is not.
double by_margin(Margin margin, Label label) {
  constexpr double kStrikingRule = 0.99, kSparingRule = 0.5;
  if (margin.value >= 0) return share_right(margin.value);
  return label >= Label::folio ? kStrikingRule : kSparingRule;
}

// How often the language's rule alone is right about a hyphen, and a space between words of Latin script.
constexpr double kHyphenRule = 0.95;
constexpr double kSpacedWords = 0.99;
constexpr double kWordsInDenseText = 0.9;
constexpr double kKoreanWords = 0.94;

bool is_spaced(char32_t c) { return text::is_word_letter(c) || text::script(c) == text::Script::digit; }

// The issue's own words weigh against the language's rule, which counts as one of them.
double hyphen(std::string_view left, std::string_view right, bool dropped, const text::Lexicon& lexicon) {
  const std::size_t size = text::hyphen_size(left);
  if (left.substr(left.size() - size) == "\u00AD") return 1;
  const std::string first = text::folded(text::last_word(left.substr(0, left.size() - size)));
  const std::string second = text::folded(text::first_word(right));
  const double joined = lexicon.count(first + second), hyphened = lexicon.count(first + "-" + second);
  return ((dropped ? joined : hyphened) + kHyphenRule) / (joined + hyphened + 1);
}

}  // namespace

Confidence::Confidence(const Issue& issue, const Metrics& metrics, const Model& model)
    : issue_(issue), language_(metrics.language), roles_(metrics.lines.size(), 1) {
  const auto [lines, lattice, marginals, labels, pages] = label_lines(issue.source, metrics, model);
  for (std::size_t i = 0; i < labels.size(); ++i) {
    roles_[metrics.printed[i].first] = static_cast<float>(by_margin(margin(marginals[i], labels[i]), labels[i]));
    lexicon_.add_line(issue.source.view(metrics.printed[i].metrics.text));
  }
}

double Confidence::role_at(std::uint32_t offset) const {
  return static_cast<double>(roles_[issue_.source.line_at(offset)]);
}

double Confidence::of(const Strike& strike) const {
  switch (strike.reason) {
    case Reason::white_space:
    case Reason::rule:
    case Reason::control:
    case Reason::markup: return 1;
    default: return role_at(strike.span.begin);
  }
}

double Confidence::of(const Run& run, std::size_t piece) const {
  const Repair repair = run[piece].repair;
  if (repair == Repair::none || repair == Repair::ligature || repair == Repair::control) return 1;
  if (piece == 0 || piece + 1 >= run.size()) return 1;
  const Span right = run[piece + 1].span;
  const std::string_view left = issue_.source.view({run[piece - 1].span.begin, run[piece].span.end});
  std::size_t end = left.size();
  for (std::size_t at = end; at > 0 && text::is_blank(text::previous(left, at));) end = at;
  return role_at(right.begin) * joint(left.substr(0, end), issue_.source.view(right), run[piece]);
}

double Confidence::joint(std::string_view left, std::string_view right, const Piece& piece) const {
  const char32_t a = text::last_of(left), b = text::first_of(right);
  if (text::hyphen_size(left) > 0 && text::is_word_letter(b) && piece.printed.empty())
    return hyphen(left, right, piece.repair == Repair::dehyphenate, lexicon_);
  if (text::is_hangul(a) && text::is_hangul(b)) {
    const double space = logistic(text::korean_space(left, right, lexicon_));
    return piece.printed.empty() ? 1 - space : std::max(space, kKoreanWords);
  }
  if (!is_spaced(a) || !is_spaced(b)) return 1;
  return text::is_unspaced(language_) ? kWordsInDenseText : kSpacedWords;
}

}  // namespace newsbind
