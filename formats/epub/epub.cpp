#include <array>
#include <stdexcept>
#include <utility>

#include "formats/epub/binding.h"
#include "formats/epub/cover.h"
#include "formats/epub/navigation.h"
#include "formats/epub/package.h"
#include "formats/epub/style.h"
#include "formats/support/zip.h"
#include "source/read.h"
#include "writer/format.h"

namespace newsbind {

namespace {

using namespace epub;
using epub::Book;

struct Picture {
  std::string_view magic, suffix, media_type;
};

/// EPUB 3.3, section 3.2: the raster images that every reader shows.
constexpr std::array pictures = {
    Picture{"\xFF\xD8\xFF", "jpg", "image/jpeg"},
    Picture{"\x89PNG", "png", "image/png"},
    Picture{"GIF8", "gif", "image/gif"},
};

const Picture& picture_in(const Input& input) {
  for (const Picture& picture : pictures) {
    if (input.bytes.starts_with(picture.magic)) return picture;
  }
  throw std::runtime_error(input.name + ": no JPEG, PNG or GIF picture; convert it to one for the cover");
}

bool is_vertical(const std::string& writing_mode) {
  if (writing_mode == "vertical") return true;
  if (writing_mode == "horizontal") return false;
  throw std::invalid_argument("format 'epub': writing-mode is horizontal or vertical, not '" + writing_mode + "'");
}

class Epub final : public Format {
 public:
  const Traits& traits() const override {
    static const Traits traits = {
        .name = "epub",
        .suffix = "epub",
        .media_type = "application/epub+zip",
        .about = "EPUB 3.3 e-book",
        .binary = true,
        .options = {{"cover", "FILE", "", "a JPEG, PNG or GIF picture instead of the drawn cover"},
                    {"css", "FILE", "", "a style sheet to come after the book's own"},
                    {"writing-mode", "horizontal|vertical", "horizontal", "how the lines run"}},
    };
    return traits;
  }

  void write(const Issue& issue, const Settings& settings, Sink& sink, std::vector<Warning>& warnings) const override {
    Book book(issue);
    book.vertical = is_vertical(settings["writing-mode"]);
    ZipPackage zip(issue.metadata.modified);
    zip.add("mimetype", traits().media_type, true);
    zip.add("META-INF/container.xml", container_document());
    const auto add = [&](std::string_view href, std::string_view content) {
      zip.add(std::string(package_folder).append(href), content);
    };
    add_cover_image(book, settings["cover"], add);
    add_style_sheets(book, settings["css"], add);
    add("package.opf", package_document(book, warnings));
    add("toc.ncx", ncx_document(book));
    add(contents_file, navigation_document(book));
    add(cover_file, cover_document(book));
    for (const Chapter& story : book.stories) add(file_of(story.id), story_document(book, story));
    if (!book.appendix.empty()) add(appendix_file, appendix_document(book));
    for (const Chapter& advertisement : book.appendix)
      add(file_of(advertisement.id), story_document(book, advertisement));
    sink.write(zip.finish());
  }

 private:
  template <typename Add>
  static void add_cover_image(Book& book, const std::string& file, Add add) {
    if (file.empty()) {
      book.cover_image = "cover.svg";
      book.cover_media_type = "image/svg+xml";
      return add(book.cover_image, cover_drawing(book));
    }
    const Input input = load(file);
    const Picture& picture = picture_in(input);
    book.cover_image = std::string("cover.").append(picture.suffix);
    book.cover_media_type = picture.media_type;
    add(book.cover_image, input.bytes);
  }

  template <typename Add>
  static void add_style_sheets(Book& book, const std::string& file, Add add) {
    book.style_sheets = {"style.css"};
    add("style.css", style_sheet);
    if (file.empty()) return;
    book.style_sheets.push_back("user.css");
    add("user.css", load(file).bytes);
  }
};

}  // namespace

const Format& epub_format() {
  static const Epub format;
  return format;
}

}  // namespace newsbind
