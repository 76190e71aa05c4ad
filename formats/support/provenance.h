#pragma once

#include <string>
#include <vector>

#include "issue/issue.h"

namespace newsbind {

/// Whether a piece is text of the source, and not what is printed between two lines of it.
bool stands_in_print(const Piece& piece);

/// Where runs stand in the source: for each file, in reading order, the content of a processing instruction,
/// `file="page1.txt" lines="12-14 20"`. In a file's name what could end the value, and a byte that is not UTF-8, is
/// percent-encoded (RFC 3986, section 2.1). Line ends and other repairs are not counted, so that a line that lies
/// between, a page head for one, is not named.
std::vector<std::string> provenance(const Source& source, const std::vector<Run>& runs);

/// The labels of the pages that an article stands on, in reading order: "1, 3". Empty where no page bears one.
std::string page_labels(const Issue& issue, const Article& article);

/// The labels of all pages, in the order of the source.
std::string page_labels(const Issue& issue);

}  // namespace newsbind
