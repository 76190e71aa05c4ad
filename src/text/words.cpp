#include "text/words.h"

#include <unicode/ubrk.h>

#include <stdexcept>
#include <string>

#include "text/script.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

constexpr std::size_t kReach = 8;  // characters on either side

// Of the characters that the dictionary may know; each takes one UTF-16 unit.
bool may_be_known(char32_t c) { return c < 0x10000 && is_dense(script(c)); }

std::u16string last_dense(std::string_view text) {
  std::u16string found;
  for (std::size_t at = text.size(); at > 0 && found.size() < kReach;) {
    const char32_t c = previous(text, at);
    if (!may_be_known(c)) break;
    found.insert(found.begin(), static_cast<char16_t>(c));
  }
  return found;
}

std::u16string first_dense(std::string_view text) {
  std::u16string found;
  for (std::size_t at = 0; at < text.size() && found.size() < kReach;) {
    const char32_t c = next(text, at);
    if (!may_be_known(c)) break;
    found += static_cast<char16_t>(c);
  }
  return found;
}

}  // namespace

bool WordFinder::cuts_word(std::string_view above, std::string_view below) {
  const std::u16string before = last_dense(above), behind = first_dense(below);
  if (before.empty() || behind.empty()) return false;
  if (!breaks_) breaks_ = open_breaks(BreaksOf::words, "ja");
  const std::u16string whole = before + behind;
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(breaks_.get(), whole.data(), static_cast<std::int32_t>(whole.size()), &status);
  if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU cannot find words: ") + u_errorName(status));
  return !ubrk_isBoundary(breaks_.get(), static_cast<std::int32_t>(before.size()));
}

}  // namespace newsbind::text
