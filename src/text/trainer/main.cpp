#include <cstdio>
#include <cstring>
#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

#include "text/trainer/corpus.h"
#include "text/trainer/hyphens.h"
#include "text/trainer/korean.h"

namespace {

constexpr char kHelp[] = R"(usage: newsbind-train-joints hyphens|korean [--out FILE] CORPUS...

Learns what newsbind decides at the ends of lines, prints how much of it is right on text held out, and writes the
weights as a table of the program; newsbind-train(1) has more to say:

  hyphens   which hyphens belong to the word, in German, English and French: src/text/hyphen_weights.cpp
  korean    where a Korean line that ends between two syllables wants a space: src/text/korean_weights.cpp

CORPUS is JSON Lines in UTF-8. A record {"lang", "lines", "joined"} is lines as printed and the text that they are: its
hyphens at line ends are learned from. A record {"lang", "body": [{"text"}, ...]} is the paragraphs of an article: the
hyphens within its words are the words' own, its other words are cut at random, and if Korean it is set in several
measures.

Of hyphens, only the records and paragraphs whose hash is even are learned from, and both halves are reported. Of
Korean, each fifth of the issues is held out once, and the table is learned from all. The same corpus gives the same
table.
)";

struct Options {
  std::string subject, out;
  std::vector<std::string> corpus;
};

Options parse(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--out" && i + 1 < argc) options.out = argv[++i];
    else if (word.starts_with("--")) throw std::invalid_argument("unknown option, or one without its value: " + word);
    else if (options.subject.empty()) options.subject = word;
    else options.corpus.push_back(word);
  }
  if (options.subject != "hyphens" && options.subject != "korean")
    throw std::invalid_argument("what is to be learned, hyphens or korean?");
  if (options.corpus.empty()) throw std::invalid_argument("no corpus named");
  return options;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace newsbind::text;
  if (argc == 2 && std::strcmp(argv[1], "--help") == 0) return std::fputs(kHelp, stdout) < 0;
  try {
    const Options options = parse(argc, argv);
    const Corpus corpus = read_corpus(options.corpus);
    options.subject == "hyphens" ? train_hyphens(corpus, options.out) : train_korean(corpus, options.out);
    return 0;
  } catch (const std::invalid_argument& error) {
    std::fprintf(stderr, "newsbind-train-joints: %s; --help says how it is used\n", error.what());
    return 2;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "newsbind-train-joints: %s\n", error.what());
    return 1;
  }
}
