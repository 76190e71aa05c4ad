#include "source/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

#include "source/error.h"
#include "source/plausible.h"

namespace newsbind {
namespace {

struct Close {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Close>;

Converter open(const std::string& encoding) {
  UErrorCode error = U_ZERO_ERROR;
  Converter converter(ucnv_open(encoding.c_str(), &error));
  if (U_FAILURE(error))
    throw InputError("unknown encoding '" + encoding +
                     "'; write for instance UTF-8, GB18030, Big5, Shift_JIS, EUC-JP, EUC-KR or windows-1252");
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  return converter;
}

bool continues(unsigned char byte) { return (byte & 0xC0) == 0x80; }

// The Unicode Standard, table 3-7: well-formed UTF-8. 0 where none stands at `at`.
std::size_t sequence_size(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0u;
  };
  const unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  const std::size_t size = lead >= 0xC2 && lead < 0xE0   ? 2
                           : lead >= 0xE0 && lead < 0xF0 ? 3
                           : lead >= 0xF0 && lead < 0xF5 ? 4
                                                         : 0;
  if (size == 0) return 0;
  for (std::size_t i = 1; i < size; ++i)
    if (!continues(static_cast<unsigned char>(byte(i)))) return 0;
  const unsigned second = byte(1);
  const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
  const bool surrogate_or_beyond = (lead == 0xED && second >= 0xA0) || (lead == 0xF4 && second >= 0x90);
  return overlong || surrogate_or_beyond ? 0 : size;
}

// Where the first byte stands that is not UTF-8; the size where none is.
std::size_t valid_utf8(std::string_view bytes) {
  std::size_t at = 0;
  while (at < bytes.size()) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    const std::size_t size = sequence_size(bytes, at);
    if (size == 0) return at;
    at += size;
  }
  return at;
}

// Text that is UTF-8 but for some broken places is not another encoding's.
bool mostly_utf8(std::string_view bytes) {
  std::size_t whole = 0, broken = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t size = sequence_size(bytes, at);
    whole += size > 1;
    broken += size == 0;
    at += std::max<std::size_t>(size, 1);
  }
  return whole >= 8 && whole >= 12 * broken;
}

struct Signature {
  std::string_view mark;
  const char* encoding;
};

constexpr std::array<Signature, 5> kSignatures = {{
    {std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
    {std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
    {"\xEF\xBB\xBF", "UTF-8"},
    {"\xFF\xFE", "UTF-16LE"},
    {"\xFE\xFF", "UTF-16BE"},
}};

// ISO-8859-1 has controls where windows-1252 has letters; as an editor's line end 0x85 is one of them.
const char* western(std::string_view bytes) {
  const bool undefined = bytes.find_first_of("\x81\x8D\x8F\x90\x9D") != bytes.npos;
  const bool line_ends = bytes.find_first_of("\r\n") == bytes.npos && bytes.find('\x85') != bytes.npos;
  return undefined || line_ends ? "ISO-8859-1" : "windows-1252";
}

// Without a mark, text in UTF-16 shows by NULs in nearly every second byte, or else by making sense.
std::optional<Decoded> decode_utf16(std::string_view bytes) {
  constexpr double kPlausible = 0.4;
  if (bytes.size() % 2 != 0 || bytes.find('\0') == bytes.npos) return {};
  std::size_t nuls[2] = {0, 0};
  for (std::size_t i = 0; i < bytes.size(); ++i) nuls[i % 2] += bytes[i] == '\0';
  const std::size_t units = bytes.size() / 2;
  std::optional<Decoded> best;
  double best_value = kPlausible;
  for (const bool little : {true, false}) {
    std::size_t offset = 0;
    const char* encoding = little ? "UTF-16LE" : "UTF-16BE";
    auto text = decode_strictly(bytes, encoding, offset);
    if (!text) continue;
    const std::size_t ascii = nuls[little];
    const double value = ascii * 10 >= units * 7 ? 1 : plausibility(*text, 2 * (units - std::min(units, ascii)));
    if (value <= best_value) continue;
    best_value = value;
    best = Decoded{std::move(*text), encoding};
  }
  return best;
}

}  // namespace

std::optional<std::string> decode_strictly(std::string_view bytes, const std::string& encoding, std::size_t& offset) {
  const Converter converter = open(encoding);
  UErrorCode error = U_ZERO_ERROR;
  std::u16string units(bytes.size() + 16, u'\0');
  const char* source = bytes.data();
  char16_t* target = units.data();
  ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, bytes.data() + bytes.size(), nullptr,
                 true, &error);
  if (U_FAILURE(error)) {
    char rest[32];
    auto size = static_cast<std::int8_t>(sizeof rest);
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter.get(), rest, &size, &ignored);
    offset =
        static_cast<std::size_t>(source - bytes.data()) - (U_SUCCESS(ignored) ? static_cast<std::size_t>(size) : 0);
    return {};
  }
  units.resize(static_cast<std::size_t>(target - units.data()));
  std::string text;
  icu::UnicodeString(false, units.data(), static_cast<std::int32_t>(units.size())).toUTF8String(text);
  if (text.starts_with("\uFEFF")) text.erase(0, 3);
  return text;
}

std::optional<Decoded> decode_by_evidence(std::string_view bytes, std::size_t& offset) {
  for (const Signature& signature : kSignatures) {
    if (!bytes.starts_with(signature.mark)) continue;
    const std::string_view rest = bytes.substr(signature.mark.size());
    auto text = decode_strictly(rest, signature.encoding, offset);
    if (text) return Decoded{std::move(*text), signature.encoding};
    offset += signature.mark.size();
    return {};
  }
  if (auto utf16 = decode_utf16(bytes)) return utf16;
  offset = valid_utf8(bytes);
  if (offset == bytes.size()) return Decoded{std::string(bytes), "UTF-8"};
  if (mostly_utf8(bytes)) return {};
  const auto above = static_cast<std::size_t>(
      std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
  std::optional<Decoded> best;
  double best_value = 0;
  const char* const latin = western(bytes);
  for (const char* encoding : {"GB18030", "Big5-HKSCS", "windows-31j", "EUC-JP", "windows-949", latin}) {
    std::size_t failed = 0;
    auto text = decode_strictly(bytes, encoding, failed);
    if (!text) continue;
    const double value = plausibility(*text, above);
    if (value <= best_value) continue;
    best_value = value;
    best = Decoded{std::move(*text), encoding};
  }
  // A few signs in a text of ASCII tell too little to weigh; they are Western as long as they are few.
  constexpr std::size_t kFew = 50;
  if (!best && above * kFew < bytes.size()) {
    std::size_t failed = 0;
    if (auto text = decode_strictly(bytes, latin, failed)) best = Decoded{std::move(*text), latin};
  }
  if (best) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kIana = {
        {{"Big5-HKSCS", "Big5-HKSCS"}, {"windows-31j", "Windows-31J"}, {"windows-949", "EUC-KR"}}};
    for (const auto& [icu_name, iana] : kIana)
      if (best->encoding == icu_name) best->encoding = iana;
  }
  return best;
}

std::string well_formed(std::string_view name) {
  std::string out;
  std::size_t bad = 0;
  while (!decode_strictly(name, "UTF-8", bad)) {
    out.append(name.substr(0, bad)).append("\uFFFD");
    name.remove_prefix(bad + 1);
  }
  return out.append(name);
}

}  // namespace newsbind
