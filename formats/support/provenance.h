#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "issue/issue.h"

namespace newsbind {

/// Lines of one file, as an editor counts them, the last included.
struct LineRange {
  std::uint32_t file = 0, first = 0, last = 0;
};

/// Whether a piece is text of the source, and not what is printed between two lines of it.
bool stands_in_print(const Piece& piece);

/// The lines that runs are printed from, in reading order. Line ends and other repairs are not counted, so that a line
/// that lies between, a page head for one, is not named.
std::vector<LineRange> line_ranges(const Source& source, const std::vector<Run>& runs);

std::string in_words(const LineRange& range);  ///< "12-14", "20"

/// A file's name in which what could end an attribute's value, a control character, and a byte that is not UTF-8, is
/// percent-encoded (RFC 3986, section 2.1).
std::string encoded_name(const File& file);

/// Where runs stand in the source: for each file, in reading order, the content of a processing instruction,
/// `file="page1.txt" lines="12-14 20"`.
std::vector<std::string> provenance(const Source& source, const std::vector<Run>& runs);

/// The labels of the pages that an article stands on, in reading order: "1, 3". Empty where no page bears one.
std::string page_labels(const Issue& issue, const Article& article);

/// The labels of all pages, in the order of the source.
std::string page_labels(const Issue& issue);

}  // namespace newsbind
