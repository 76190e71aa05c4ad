#include "source/read.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>

#include "source/encoding.h"
#include "source/error.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};

std::string read_all(std::FILE* file, const std::string& name) {
  std::string bytes;
  std::array<char, 1 << 16> buffer;
  while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), file)) bytes.append(buffer.data(), got);
  if (std::ferror(file))
    throw InputError(name + ": cannot be read: " + std::strerror(errno) + "; check the file and the disk");
  return bytes;
}

struct Kind {
  std::string_view signature;
  std::size_t offset;
  std::string_view looks_like;
  std::string_view remedy;
};

constexpr std::string_view kUnpack = "unpack it and give the text files in it";
constexpr std::string_view kRecognise = "recognise its text first (tesseract IMAGE - -l LANGUAGE)";

constexpr std::array<Kind, 16> kKinds = {{
    {"%PDF-", 0, "a PDF file", "extract its text first (pdftotext FILE -)"},
    {"PK\x03\x04", 0, "a ZIP archive (or an EPUB, DOCX or ODT file)", "extract its text first"},
    {"\x1F\x8B", 0, "a gzip file", "unpack it first (gunzip)"},
    {"BZh", 0, "a bzip2 file", "unpack it first (bunzip2)"},
    {std::string_view("\xFD"
                      "7zXZ\0",
                      6),
     0, "an xz file", "unpack it first (unxz)"},
    {"7z\xBC\xAF", 0, "a 7-Zip archive", kUnpack},
    {"Rar!", 0, "a RAR archive", kUnpack},
    {"\x89PNG", 0, "a PNG image", kRecognise},
    {"\xFF\xD8\xFF", 0, "a JPEG image", kRecognise},
    {"GIF8", 0, "a GIF image", kRecognise},
    {std::string_view("II*\0", 4), 0, "a TIFF image", kRecognise},
    {std::string_view("MM\0*", 4), 0, "a TIFF image", kRecognise},
    {"AT&TFORM", 0, "a DjVu file", "extract its text first (djvutxt)"},
    {"\xD0\xCF\x11\xE0", 0, "an old Office file", "save it as plain text first"},
    {"{\\rtf", 0, "an RTF file", "save it as plain text first"},
    {"\x7F"
     "ELF",
     0, "a program", "give newsbind plain text"},
}};

void refuse_known_formats(const Input& input) {
  const std::string_view bytes = input.bytes;
  for (const Kind& kind : kKinds)
    if (bytes.substr(std::min(kind.offset, bytes.size())).starts_with(kind.signature))
      throw InputError(input.name + ": looks like " + std::string(kind.looks_like) + ", not like text; " +
                       std::string(kind.remedy));
}

// Control characters that no text file has in any number; NUL alone may come from a bad extraction.
bool looks_binary(std::string_view text) {
  std::size_t controls = 0, characters = 0;
  for (std::size_t at = 0; at < text.size(); ++characters) {
    const char32_t c = text::next(text, at);
    controls += (c < 0x20 && !(c >= 0x08 && c <= 0x0D) && c != 0x1B) || (c >= 0x7F && c < 0xA0 && c != 0x85);
  }
  return controls * 20 > characters;
}

[[noreturn]] void refuse_bytes(const Input& input, std::size_t offset, const std::string& encoding) {
  char byte[8];
  std::snprintf(byte, sizeof byte, "0x%02X",
                offset < input.bytes.size() ? static_cast<unsigned char>(input.bytes[offset]) : 0u);
  const std::string where = input.name + ": byte " + std::to_string(offset) + " (" + byte + ")";
  if (!encoding.empty())
    throw InputError(where + " is not " + encoding +
                     "; leave --encoding out, or name the encoding that the file is in");
  throw InputError(where +
                   " is not UTF-8, and no other encoding makes sense of the file; name the one it is in with "
                   "--encoding, or mend the file");
}

Decoded decode(const Input& input, const std::string& encoding) {
  refuse_known_formats(input);
  std::size_t offset = 0;
  std::optional<Decoded> decoded;
  if (encoding.empty()) {
    decoded = decode_by_evidence(input.bytes, offset);
  } else if (auto text = decode_strictly(input.bytes, encoding, offset)) {
    decoded = Decoded{std::move(*text), encoding};
  }
  if (encoding.empty() && looks_binary(decoded ? decoded->text : ""))
    throw InputError(
        input.name +
        ": looks like binary data, not like text; give newsbind plain text, or name its encoding with --encoding");
  if (!decoded) refuse_bytes(input, offset, encoding);
  return *decoded;
}

bool is_white(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (!text::is_blank(text::next(text, at))) return false;
  return true;
}

}  // namespace

Input load(const std::string& path) {
  if (path == "-") return {"standard input", read_all(stdin, "standard input")};
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) throw InputError(path + ": is a folder; name the text files in it");
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
  if (!file)
    throw InputError(path + ": cannot be opened: " + std::strerror(errno) +
                     "; check the name and your rights to read it");
  return {path, read_all(file.get(), path)};
}

Source read(const std::vector<Input>& inputs, const std::string& encoding) {
  Source source;
  bool text = false;
  for (const Input& input : inputs) {
    if (input.bytes.empty()) throw InputError(input.name + ": is empty; there is nothing to bind");
    Decoded decoded = decode(input, encoding);
    text = text || !is_white(decoded.text);
    source.append(input.name, decoded.text, decoded.encoding);
  }
  if (!text && !inputs.empty())
    throw InputError(inputs.front().name + ": holds nothing but white space; there is nothing to bind");
  return source;
}

}  // namespace newsbind
