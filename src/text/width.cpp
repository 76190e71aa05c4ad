#include "text/width.h"

#include <unicode/uchar.h>

#include <array>
#include <cstdint>

#include "text/utf8.h"

namespace newsbind::text {

int width(char32_t c) {
  if (c < 0x300) return c >= 0x20 && (c < 0x7F || c >= 0xA0) && c != 0xAD ? 1 : 0;
  if ((c >= 0x4E00 && c < 0xA000) || (c >= 0x3041 && c < 0x3100) || (c >= 0xAC00 && c <= 0xD7A3)) return 2;
  const auto code = static_cast<UChar32>(c);
  const auto type = u_charType(code);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const auto east_asian = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
  return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

int width(std::string_view utf8) {
  int columns = 0;
  for (std::size_t at = 0; at < utf8.size();) columns += width(next(utf8, at));
  return columns;
}

namespace {

constexpr int kEm = 100;

constexpr std::array<std::uint8_t, 128> kLatinAdvances = [] {
  std::array<std::uint8_t, 128> advances{};
  for (unsigned c = 0x20; c < 0x7F; ++c) {
    const bool capital = c >= 'A' && c <= 'Z';
    advances[c] = capital ? 66 : 53;
  }
  for (char c : std::string_view(" ijl'.,;:!|I`")) advances[static_cast<unsigned char>(c)] = 28;
  for (char c : std::string_view("frt()[]{}-/\"*sJ")) advances[static_cast<unsigned char>(c)] = 38;
  for (char c : std::string_view("mwMW%@")) advances[static_cast<unsigned char>(c)] = 84;
  return advances;
}();

constexpr std::u32string_view kSetWide = U"“”‘’…—·";  // as wide as a Han character, beside one

int advance(char32_t c) {
  constexpr int kHangulAdvance = 92;
  if (c < kLatinAdvances.size()) return kLatinAdvances[c];
  if (c >= 0xAC00 && c <= 0xD7A3) return kHangulAdvance;
  return width(c) * kEm / 2;
}

}  // namespace

int advance(std::string_view utf8) {
  int sum = 0;
  char32_t before = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = next(utf8, at);
    const auto beside_wide = [&] { return width(before) == 2 || width(first_of(utf8.substr(at))) == 2; };
    sum += is_one_of(kSetWide, c) && beside_wide() ? kEm : advance(c);
    before = c;
  }
  return sum;
}

}  // namespace newsbind::text
