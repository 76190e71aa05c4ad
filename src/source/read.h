#pragma once

#include <string>
#include <vector>

#include "source/source.h"

namespace newsbind {

/// The bytes of one file before anything is decided about them.
struct Input {
  std::string name;
  std::string bytes;
};

/// Reads a file whole; "-" is standard input. Throws InputError: no such file, a folder, unreadable, empty.
Input load(const std::string& path);

/// Decodes the inputs, in order, into one Source. The verdict on each input's encoding is reached over all of its
/// bytes: byte order mark, strict UTF-8, then strict trial of the candidates; `encoding` (any name ICU knows)
/// overrules it. Throws InputError for bytes that fit no candidate (with the offset) and for binary data (saying
/// what it looks like). Nothing is ever decoded to U+FFFD.
Source read(const std::vector<Input>& inputs, const std::string& encoding = {});

}  // namespace newsbind
