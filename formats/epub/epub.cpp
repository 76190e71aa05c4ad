#include "formats/epub/binding.h"
#include "formats/epub/cover.h"
#include "formats/epub/navigation.h"
#include "formats/epub/package.h"
#include "formats/epub/style.h"
#include "formats/epub/user_files.h"
#include "formats/support/zip.h"
#include "writer/format.h"

namespace newsbind {

namespace {

using namespace epub;
using epub::Book;

class Epub final : public Format {
 public:
  const Traits& traits() const override {
    static const Traits traits = {
        .name = "epub",
        .suffix = "epub",
        .media_type = "application/epub+zip",
        .about = "EPUB 3.3 e-book",
        .binary = true,
        .options = {{"cover", "FILE", "", "a JPEG, PNG, GIF or SVG picture instead of the drawn cover"},
                    {"css", "FILE", "", "a style sheet to come after the book's own"},
                    {"writing-mode", "horizontal|vertical", "horizontal",
                     "how the lines run; vertical for Chinese, Japanese and Korean"}},
    };
    return traits;
  }

  void write(const Issue& issue, const Settings& settings, Sink& sink, std::vector<Warning>& warnings) const override {
    Book book(issue);
    if (settings["writing-mode"] == "vertical") set_vertically(book, warnings);
    const Files own = files_of_user(book, settings, warnings);
    ZipPackage zip(issue.metadata.modified);
    zip.add("mimetype", traits().media_type, true);
    zip.add("META-INF/container.xml", container_document());
    const auto add = [&](std::string_view href, std::string_view content) {
      zip.add(std::string(package_folder).append(href), content);
    };
    add(book.cover_image, own.cover ? own.cover->bytes : cover_drawing(book));
    add("style.css", style_sheet);
    if (own.css) add("user.css", own.css->bytes);
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
  struct Files {
    const OptionFile* cover = nullptr;
    const OptionFile* css = nullptr;
  };

  static Files files_of_user(Book& book, const Settings& settings, std::vector<Warning>& warnings) {
    const Files files = {settings.file("cover"), settings.file("css")};
    const Picture picture = files.cover ? picture_in(*files.cover) : drawn_cover;
    book.cover_image = "cover." + std::string(picture.suffix);
    book.cover_media_type = picture.media_type;
    book.style_sheets = {"style.css"};
    if (files.css) {
      check_style_sheet(*files.css, warnings);
      book.style_sheets.emplace_back("user.css");
    }
    return files;
  }

  static void set_vertically(Book& book, std::vector<Warning>& warnings) {
    const std::string& language = book.issue.metadata.language;
    book.vertical = runs_vertically(language);
    if (!book.vertical)
      warnings.push_back({"epub-writing-mode", "the lines run horizontally: the issue's language is '" + language +
                                                   "', and Chinese, Japanese and Korean alone are set vertically; "
                                                   "say another language with --language"});
  }
};

}  // namespace

const Format& epub_format() {
  static const Epub format;
  return format;
}

}  // namespace newsbind
