#pragma once

#include <string>

#include "text/trainer/corpus.h"

namespace newsbind::text {

/// Learns where Korean lines that end between syllables want a space, from the Korean plain texts of the corpus set
/// anew in several measures, a dozen articles an issue. Prints how many joints of issues held out are right, in five
/// folds, and writes the table of all to `out`, if that is not empty.
void train_korean(const Corpus& corpus, const std::string& out);

}  // namespace newsbind::text
