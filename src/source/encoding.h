#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace newsbind {

/// Text that an encoding gave.
struct Decoded {
  std::string text;      ///< UTF-8, without a byte order mark
  std::string encoding;  ///< by its IANA name
};

/// Decodes strictly. Nothing where a byte does not fit; `offset` is then where. Throws InputError for a name that ICU
/// does not know.
std::optional<std::string> decode_strictly(std::string_view bytes, const std::string& encoding, std::size_t& offset);

/// A file's name, which is any bytes, as UTF-8: a byte that is no part of it becomes U+FFFD.
std::string well_formed(std::string_view name);

/// Reaches the verdict over all of the bytes: byte order mark, strict UTF-8, then strict trial of UTF-16 without a
/// mark, GB18030, Big5, Shift_JIS, EUC-JP, EUC-KR and windows-1252 or ISO-8859-1, of which the most plausible text
/// wins. Nothing where none is plausible; `offset` is then the first byte that is not UTF-8.
std::optional<Decoded> decode_by_evidence(std::string_view bytes, std::size_t& offset);

}  // namespace newsbind
