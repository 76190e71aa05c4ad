#include "text/trainer/korean.h"

#include <cstdio>
#include <stdexcept>
#include <vector>

#include "text/korean_spacing.h"
#include "text/lexicon.h"
#include "text/script.h"
#include "text/trainer/logistic.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind::text {
namespace {

constexpr std::size_t kIssue = 12;  // articles
constexpr int kFolds = 5;
constexpr std::size_t kMeasures[] = {18, 22, 25, 29, 33, 38, 44, 51};  // columns

struct SetLine {
  std::string text;
  bool space_behind;
  bool last;  // of its paragraph
};

// Whether a line may end between two characters: not within a Latin word or a number, nor apart from a mark that hangs
// on.
bool may_break(char32_t a, char32_t b) {
  if (is_one_of(U".,)]’”!?%·…", b) || is_one_of(U"([‘“", a)) return false;
  return !(is_latin_or_digit(a) && is_latin_or_digit(b));
}

void set_lines(const std::string& paragraph, std::size_t measure, std::vector<SetLine>& lines) {
  std::size_t begin = 0, breakable = 0, used = 0;
  char32_t before = U' ';
  for (std::size_t at = 0; at < paragraph.size();) {
    const std::size_t here = at;
    const char32_t c = next(paragraph, at);
    if (here > begin && (before == ' ' || may_break(before, c))) breakable = here;
    used += width(paragraph.substr(here, at - here));
    before = c;
    if (used <= measure || breakable <= begin || c == ' ') continue;
    const bool space = paragraph[breakable - 1] == ' ';
    lines.push_back({paragraph.substr(begin, breakable - begin - space), space, false});
    begin = breakable;
    used = width(paragraph.substr(begin, at - begin));
  }
  if (begin < paragraph.size()) lines.push_back({paragraph.substr(begin), false, true});
}

void add_issue(const std::vector<const PlainText*>& articles, std::size_t measure, TrainingSet& set) {
  std::vector<SetLine> lines;
  for (const PlainText* article : articles)
    for (const std::string& paragraph : article->paragraphs) set_lines(paragraph, measure, lines);
  Lexicon lexicon;
  for (const SetLine& line : lines) lexicon.add_line(line.text);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].last || lines[i].text.empty() || lines[i + 1].text.empty()) continue;
    if (!is_hangul(last_of(lines[i].text)) && !is_hangul(first_of(lines[i + 1].text))) continue;
    Example example{{}, lines[i].space_behind, 1};
    korean_features(lines[i].text, lines[i + 1].text, lexicon,
                    [&](std::string_view feature) { example.features.push_back(set.number(feature)); });
    set.add(std::move(example));
  }
}

LogisticOptions options() {
  LogisticOptions chosen;
  chosen.rounds = 6;
  chosen.least = 8;
  chosen.smallest = 3.5;
  return chosen;
}

// The examples of all issues but one fold's, or of one fold's alone.
TrainingSet part(const TrainingSet& set, const std::vector<int>& folds, int fold, bool held_out) {
  TrainingSet chosen;
  for (const std::string& name : set.names()) chosen.number(name);
  for (std::size_t i = 0; i < folds.size(); ++i)
    if ((folds[i] == fold) == held_out) chosen.add(set.examples()[i]);
  return chosen;
}

}  // namespace

void train_korean(const Corpus& corpus, const std::string& out) {
  std::vector<const PlainText*> articles;
  for (const PlainText& text : corpus.plain)
    if (text.language == "ko") articles.push_back(&text);
  if (articles.empty()) throw std::runtime_error("the corpus has no article in Korean (\"lang\": \"ko\")");
  TrainingSet set;
  std::vector<int> folds;
  for (std::size_t begin = 0; begin < articles.size(); begin += kIssue) {
    const std::size_t end = std::min(articles.size(), begin + kIssue);
    for (std::size_t measure : kMeasures) add_issue({articles.begin() + begin, articles.begin() + end}, measure, set);
    folds.resize(set.examples().size(), static_cast<int>(begin / kIssue) % kFolds);
  }
  for (int fold = 0; fold < kFolds; ++fold) {
    const std::vector<float> weights = fit(part(set, folds, fold, false), options());
    const TrainingSet held_out = part(set, folds, fold, true);
    std::size_t right = 0, spaces = 0;
    for (const Example& example : held_out.examples()) {
      right += (odds(example, weights) > 0) == example.positive;
      spaces += example.positive;
    }
    const std::size_t joints = held_out.examples().size();
    std::printf("fold %d: %zu of %zu joints right (%.4f), %zu with a space\n", fold + 1, right, joints,
                static_cast<double>(right) / static_cast<double>(std::max<std::size_t>(joints, 1)), spaces);
  }
  if (!out.empty()) write_table(out, "text/korean_weights.h", "kKoreanWeights", set, fit(set, options()));
}

}  // namespace newsbind::text
