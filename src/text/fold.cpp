#include "text/fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "text/utf8.h"

namespace newsbind::text {
namespace {

constexpr char32_t kFirstLatin = 0xC0, kLastLatin = 0x24F;

char32_t without_accent(char32_t c) {
  UErrorCode error = U_ZERO_ERROR;
  UChar decomposed[8];
  const UNormalizer2* const compatible = unorm2_getNFKDInstance(&error);
  const int32_t size = unorm2_getDecomposition(compatible, static_cast<UChar32>(c), decomposed, 8, &error);
  return U_SUCCESS(error) && size > 0 ? decomposed[0] : c;
}

}  // namespace

char32_t fold(char32_t c) {
  if (c >= U'！' && c <= U'～') c -= U'！' - U'!';
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
  if (c < kFirstLatin || c > kLastLatin) return c;
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(without_accent(c))));
}

char32_t small(char32_t c) { return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))); }

bool is_sign(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_P_MASK | U_GC_S_MASK)) != 0; }

std::u32string characters(std::string_view utf8) {
  std::u32string out;
  for (std::size_t at = 0; at < utf8.size();) out += next(utf8, at);
  return out;
}

std::string to_utf8(std::u32string_view characters) {
  std::string out;
  for (char32_t c : characters) append(out, c);
  return out;
}

std::u32string fold(std::u32string_view characters) {
  std::u32string out;
  out.reserve(characters.size());
  for (char32_t c : characters) out += fold(c);
  return out;
}

}  // namespace newsbind::text
