#include "text/words.h"

#include <unicode/ubrk.h>

#include <stdexcept>
#include <string>

#include "text/script.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

constexpr std::size_t kReach = 8;  // characters on either side

// In the one UTF-16 unit that the dictionary's characters take.
bool is_dense(char32_t c) {
  const Script of = script(c);
  return c < 0x10000 && (of == Script::han || of == Script::hiragana || of == Script::katakana);
}

std::u16string last_dense(std::string_view text) {
  std::u16string found;
  for (std::size_t at = text.size(); at > 0 && found.size() < kReach;) {
    const char32_t c = previous(text, at);
    if (!is_dense(c)) break;
    found.insert(found.begin(), static_cast<char16_t>(c));
  }
  return found;
}

std::u16string first_dense(std::string_view text) {
  std::u16string found;
  for (std::size_t at = 0; at < text.size() && found.size() < kReach;) {
    const char32_t c = next(text, at);
    if (!is_dense(c)) break;
    found += static_cast<char16_t>(c);
  }
  return found;
}

void check(UErrorCode status) {
  if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU cannot find words: ") + u_errorName(status));
}

}  // namespace

struct WordFinder::Breaks {
  struct Close {
    void operator()(UBreakIterator* opened) const { ubrk_close(opened); }
  };
  std::unique_ptr<UBreakIterator, Close> iterator;

  Breaks() {
    UErrorCode status = U_ZERO_ERROR;
    iterator.reset(ubrk_open(UBRK_WORD, "ja", nullptr, 0, &status));
    check(status);
  }
};

WordFinder::WordFinder() = default;
WordFinder::~WordFinder() = default;

bool WordFinder::cuts_word(std::string_view above, std::string_view below) {
  const std::u16string before = last_dense(above), behind = first_dense(below);
  if (before.empty() || behind.empty()) return false;
  if (!breaks_) breaks_ = std::make_unique<Breaks>();
  const std::u16string whole = before + behind;
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(breaks_->iterator.get(), whole.data(), static_cast<std::int32_t>(whole.size()), &status);
  check(status);
  return !ubrk_isBoundary(breaks_->iterator.get(), static_cast<std::int32_t>(before.size()));
}

}  // namespace newsbind::text
