#include "text/trainer/hyphens.h"

#include <array>
#include <cstdio>
#include <map>
#include <stdexcept>

#include "text/hyphen_model.h"
#include "text/lexicon.h"
#include "text/trainer/logistic.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

// What a corpus of print says of the printer's hyphens weighs more than what is made up of plain words.
constexpr float kPrinted = 4;

struct Place {
  std::string language;
  HyphenedPair pair;
  bool printed;  // taken from a printed line's end
  bool held_out;
};

bool is_letter_at(std::string_view text, std::size_t at) { return at < text.size() && is_word_letter(next(text, at)); }

// The hyphens inside the words of a plain text are the words' own.
void add_own(const PlainText& text, const std::string& paragraph, bool held_out, std::vector<Place>& places) {
  for (std::size_t at = 1; at + 1 < paragraph.size(); ++at) {
    if (paragraph[at] != '-' || !is_letter_at(paragraph, at + 1)) continue;
    std::size_t before = at;
    if (!is_word_letter(previous(paragraph, before))) continue;
    const std::size_t begin = at < 60 ? 0 : paragraph.find(' ', at - 60), end = paragraph.find(' ', at);
    if (begin > at) continue;
    places.push_back({text.language,
                      {paragraph.substr(begin, at - begin), paragraph.substr(at + 1, end - at - 1), true},
                      false,
                      held_out});
  }
}

bool is_vowel(char32_t c) {
  return std::u32string_view(U"aeiouyäöüáàâéèêëíîïóôúùûæœ").find(c) != std::u32string_view::npos;
}

// Where a word can be cut: each part has two letters and a vowel.
std::vector<std::size_t> cuts(std::string_view word) {
  constexpr std::size_t kLeast = 2;
  const auto sounds = [](std::string_view part) {
    for (std::size_t at = 0; at < part.size();)
      if (is_vowel(next(part, at))) return true;
    return false;
  };
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < word.size();) {
    next(word, at);
    if (at >= kLeast && at + kLeast <= word.size() && sounds(word.substr(0, at)) && sounds(word.substr(at)))
      found.push_back(at);
  }
  return found;
}

// Words without a hyphen, cut at random between two parts that can be sounded.
void add_cut(const PlainText& text, const std::string& paragraph, bool held_out, std::vector<Place>& places) {
  constexpr std::uint32_t kOneIn = 8;
  for (std::size_t at = 0; at < paragraph.size();) {
    const std::string_view word = first_word(std::string_view(paragraph).substr(at));
    const std::string_view rest = std::string_view(paragraph).substr(at + word.size());
    if ((at == 0 || paragraph[at - 1] == ' ') && !rest.starts_with('-'))
      for (std::size_t cut : cuts(word))
        if (hash(std::string(word) + std::to_string(at + cut)) % kOneIn == 0)
          places.push_back({text.language,
                            {std::string(word.substr(0, cut)), std::string(word.substr(cut)), false},
                            false,
                            held_out});
    at += word.size();
    if (at < paragraph.size()) next(paragraph, at);
  }
}

std::vector<Place> places_of(const Corpus& corpus) {
  std::vector<Place> places;
  for (const PrintedText& text : corpus.printed)
    for (const HyphenedPair& pair : line_end_hyphens(text))
      if (is_letter_at(pair.right, 0) && !last_word(pair.left).empty())
        places.push_back({text.language, pair, true, hash(text.joined) % 2 == 1});
  for (const PlainText& text : corpus.plain) {
    if (!has_hyphen_model(text.language)) continue;
    for (const std::string& paragraph : text.paragraphs) {
      const bool held_out = hash(paragraph) % 2 == 1;
      add_own(text, paragraph, held_out, places);
      add_cut(text, paragraph, held_out, places);
    }
  }
  return places;
}

struct Tally {
  std::size_t own = 0, deleted = 0, printers = 0, kept = 0, made = 0, made_kept = 0;
};

void print(const std::map<std::string, std::array<Tally, 2>>& tallies) {
  std::printf("%-4s %-9s %22s %22s %22s\n", "", "", "deleted, of own", "kept, of printers'", "kept, of made-up cuts");
  for (const auto& [language, halves] : tallies)
    for (std::size_t half = 0; half < 2; ++half) {
      const Tally& t = halves[half];
      std::printf("%-4s %-9s %12zu of %6zu %12zu of %6zu %12zu of %6zu\n", language.c_str(),
                  half ? "held out" : "learned", t.deleted, t.own, t.kept, t.printers, t.made_kept, t.made);
    }
}

Example example_of(const Place& place, TrainingSet& set, float weight) {
  Example example{{}, place.pair.own, weight};
  hyphen_features(place.pair.left, place.pair.right, place.language,
                  [&](std::string_view feature) { example.features.push_back(set.number(feature)); });
  return example;
}

}  // namespace

void train_hyphens(const Corpus& corpus, const std::string& out) {
  const std::vector<Place> places = places_of(corpus);
  if (places.empty()) throw std::runtime_error("the corpus has no hyphen to learn from");
  std::map<std::string, std::array<double, 2>> mass;
  for (const Place& place : places)
    if (!place.held_out) mass[place.language][place.pair.own] += place.printed ? kPrinted : 1;
  TrainingSet set;
  for (const Place& place : places) {
    if (place.held_out) continue;
    const auto& [printers, own] = mass[place.language];
    const double balance = own == 0 || printers == 0 ? 1 : place.pair.own ? std::min(20.0, printers / own) : 1.0;
    set.add(example_of(place, set, static_cast<float>(balance * (place.printed ? kPrinted : 1))));
  }
  LogisticOptions options;
  options.rounds = 8;
  options.least = 6;
  options.smallest = 1;
  const std::vector<float> weights = fit(set, options);
  std::map<std::string, std::array<Tally, 2>> tallies;
  TrainingSet names = set;
  std::vector<float> padded = weights;
  for (const Place& place : places) {
    const Example example = example_of(place, names, 1);
    padded.resize(names.names().size());
    const bool keep = odds(example, padded) + log_odds(kOwnHyphens) > 0;
    Tally& tally = tallies[place.language][place.held_out];
    if (place.pair.own) ++tally.own, tally.deleted += !keep;
    else if (place.printed) ++tally.printers, tally.kept += keep;
    else ++tally.made, tally.made_kept += keep;
  }
  print(tallies);
  if (!out.empty()) write_table(out, "text/hyphen_weights.h", "kHyphenWeights", set, weights);
}

}  // namespace newsbind::text
