#include "mark/content_words.h"

#include <algorithm>

#include "mark/observe.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

constexpr std::uint32_t kFnvBasis = 2166136261u;
constexpr std::uint32_t kFnvPrime = 16777619u;
constexpr int kShortestWord = 4;

std::uint32_t mix(std::uint32_t hash, char32_t c) { return (hash ^ c) * kFnvPrime; }

char32_t fold(char32_t c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

class Tokenizer {
 public:
  explicit Tokenizer(std::vector<std::uint32_t>& tokens) : tokens_(tokens) {}

  void take(char32_t c, char cls) {
    const bool dense = cls == 'H' || cls == 'K' || cls == 'G';
    const bool letter = cls == 'A' || cls == 'a' || cls == 'o' || cls == '0';
    if (dense && previous_) tokens_.push_back(mix(mix(kFnvBasis, previous_), c));
    previous_ = dense ? c : 0;
    if (letter) {
      word_ = mix(length_ ? word_ : kFnvBasis, fold(c));
      ++length_;
    } else {
      end_word();
    }
  }

  void finish() {
    end_word();
    sort_each_once(tokens_);
  }

 private:
  void end_word() {
    if (length_ >= kShortestWord) tokens_.push_back(word_);
    length_ = 0;
  }

  std::vector<std::uint32_t>& tokens_;
  char32_t previous_ = 0;
  std::uint32_t word_ = kFnvBasis;
  int length_ = 0;
};

}  // namespace

std::vector<std::uint32_t> content_words(std::string_view utf8) {
  std::vector<std::uint32_t> words;
  Tokenizer tokenizer(words);
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = text::next(utf8, at);
    tokenizer.take(c, text::is_blank(c) ? ' ' : classify(c));
  }
  tokenizer.finish();
  return words;
}

void sort_each_once(std::vector<std::uint32_t>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

std::uint32_t joint_word(std::string_view above, std::string_view below) {
  if (above.empty() || below.empty()) return 0;
  const char32_t last = text::last_of(above), first = text::first_of(below);
  const auto dense = [](char32_t c) {
    const char cls = classify(c);
    return cls == 'H' || cls == 'K' || cls == 'G';
  };
  return dense(last) && dense(first) ? mix(mix(kFnvBasis, last), first) : 0;
}

std::size_t count_shared(const std::vector<std::uint32_t>& wanted, const std::vector<std::uint32_t>& there) {
  return static_cast<std::size_t>(std::count_if(wanted.begin(), wanted.end(), [&](std::uint32_t word) {
    return std::binary_search(there.begin(), there.end(), word);
  }));
}

}  // namespace newsbind
