#include "formats/support/known_metadata.h"

namespace newsbind {

std::vector<std::pair<std::string_view, std::string_view>> known_metadata(const Metadata& metadata) {
  std::vector<std::pair<std::string_view, std::string_view>> out = {
      {"title", metadata.title},        {"date", metadata.date},           {"volume", metadata.volume_number},
      {"issue", metadata.issue_number}, {"publisher", metadata.publisher}, {"issn", metadata.issn},
      {"cn", metadata.cn_number},       {"language", metadata.language},   {"identifier", metadata.identifier}};
  std::erase_if(out, [](const auto& field) { return field.second.empty(); });
  return out;
}

}  // namespace newsbind
