#pragma once

#include <string>

#include "text/trainer/corpus.h"

namespace newsbind::text {

/// Learns which hyphens belong to the word from one half of the corpus (by the hash of the record), prints wrong
/// deletions and wrong keepings of both halves by language, and writes the table of the first half to `out`, if that is
/// not empty.
void train_hyphens(const Corpus& corpus, const std::string& out);

}  // namespace newsbind::text
