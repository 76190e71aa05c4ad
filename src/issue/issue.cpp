#include "issue/issue.h"

namespace newsbind {

std::string printed(const Source& source, const Run& run) {
  std::string out;
  for (const Piece& piece : run) out += printed(source, piece);
  return out;
}

}  // namespace newsbind
