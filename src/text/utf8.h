#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace newsbind::text {

/// The character at `at`, which moves behind it. The text is well-formed UTF-8 and `at` stands on a character.
inline char32_t next(std::string_view utf8, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
  const unsigned lead = byte(at);
  if (lead < 0x80) return utf8[at++];
  const int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  char32_t character = lead & (0x3F >> more);
  for (int i = 1; i <= more; ++i) character = character << 6 | (byte(at + i) & 0x3F);
  at += more + 1;
  return character;
}

/// The character that ends before `at`, which moves onto it.
inline char32_t previous(std::string_view utf8, std::size_t& at) {
  do --at;
  while ((static_cast<unsigned char>(utf8[at]) & 0xC0) == 0x80);
  std::size_t behind = at;
  return next(utf8, behind);
}

constexpr std::string_view kIdeographicSpace = "\u3000";

/// The first and the last character of a text; 0 where it is empty.
inline char32_t first_of(std::string_view utf8) {
  std::size_t at = 0;
  return utf8.empty() ? 0 : next(utf8, at);
}
inline char32_t last_of(std::string_view utf8) {
  std::size_t at = utf8.size();
  return utf8.empty() ? 0 : previous(utf8, at);
}

/// How many characters a text has.
inline std::size_t length(std::string_view utf8) {
  std::size_t characters = 0;
  for (const char byte : utf8) characters += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
  return characters;
}

inline bool is_one_of(std::u32string_view set, char32_t c) { return set.find(c) != set.npos; }

/// Appends a character as UTF-8.
inline void append(std::string& utf8, char32_t c) {
  const auto byte = [&](char32_t bits) { utf8 += static_cast<char>(bits); };
  if (c < 0x80) return byte(c);
  if (c < 0x800) return byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F));
  if (c < 0x10000) byte(0xE0 | c >> 12);
  else byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F));
  byte(0x80 | (c >> 6 & 0x3F));
  byte(0x80 | (c & 0x3F));
}

/// A space, tab, no-break or ideographic space, zero-width space or control character: nothing that prints.
inline bool is_blank(char32_t c) {
  return c <= 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x3000 || (c >= 0x2000 && c <= 0x200B) || c == 0xFEFF ||
         c == 0x202F || c == 0x205F || c == 0x1680 || c == 0x2028 || c == 0x2029;
}

/// The bytes of the blanks that a text begins with, and of those that it ends with.
inline std::size_t blanks_before(std::string_view utf8) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < utf8.size() && is_blank(next(utf8, at));) end = at;
  return end;
}
inline std::size_t blanks_behind(std::string_view utf8) {
  std::size_t begin = utf8.size();
  for (std::size_t at = begin; at > 0 && is_blank(previous(utf8, at));) begin = at;
  return utf8.size() - begin;
}

}  // namespace newsbind::text
