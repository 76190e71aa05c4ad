#include "formats/epub/user_files.h"

#include <array>
#include <cstddef>
#include <stdexcept>
#include <string>

#include "formats/support/svg.h"
#include "source/encoding.h"

namespace newsbind::epub {

namespace {

struct Kind {
  std::string_view magic;
  Picture picture;
};

constexpr std::array kinds = {
    Kind{"\xFF\xD8\xFF", {"jpg", "image/jpeg"}},
    Kind{"\x89PNG\r\n\x1A\n", {"png", "image/png"}},
    Kind{"GIF8", {"gif", "image/gif"}},
};

/// What stands in url(...) or behind @import, without quotation marks.
std::string_view reference_at(std::string_view css, std::size_t at) {
  const std::size_t begin = css.find_first_not_of(" \t\r\n\"'", at);
  if (begin == css.npos) return {};
  return css.substr(begin, css.find_first_of("\"') \t\r\n;", begin) - begin);
}

bool stands_by_itself(std::string_view reference) {
  return reference.empty() || reference.starts_with("data:") || reference.starts_with("#") ||
         reference.starts_with("url(");
}

}  // namespace

Picture picture_in(const OptionFile& file) {
  for (const auto& [magic, picture] : kinds) {
    if (file.bytes.starts_with(magic)) return picture;
  }
  if (!looks_like_svg(file.bytes))
    throw std::runtime_error(file.path + ": is no JPEG, PNG, GIF or SVG picture; convert it to one for the cover");
  if (const auto fault = fault_of_svg(file.bytes))
    throw std::runtime_error(file.path + ": cannot be the cover: " + *fault + "; mend it, or export it as PNG");
  return drawn_cover;
}

void check_style_sheet(const OptionFile& file, std::vector<Warning>& warnings) {
  std::size_t offset = 0;
  if (!decode_strictly(file.bytes, "UTF-8", offset))
    throw std::runtime_error(file.path + ": is not UTF-8 at byte " + std::to_string(offset) + "; save it as UTF-8");
  for (const std::string_view word : {std::string_view("url("), std::string_view("@import")}) {
    for (std::size_t at = 0; (at = file.bytes.find(word, at)) != file.bytes.npos;) {
      at += word.size();
      const std::string_view reference = reference_at(file.bytes, at);
      if (stands_by_itself(reference)) continue;
      warnings.push_back({"epub-css-reference", file.path + ": refers to '" + std::string(reference) +
                                                    "', which the book does not hold; write it into the style sheet "
                                                    "as a data: URL"});
    }
  }
}

}  // namespace newsbind::epub
