#include "formats/epub/package.h"

#include <algorithm>
#include <cstddef>

#include "formats/support/byline.h"
#include "formats/support/xml.h"
#include "text/iso_date.h"

namespace newsbind::epub {

namespace {

template <typename Visit>
void for_each_chapter(const Book& book, Visit visit) {
  for (const Chapter& chapter : book.stories) visit(chapter);
  for (const Chapter& chapter : book.appendix) visit(chapter);
}

void add_once(std::vector<std::string>& list, std::string value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
}

std::vector<std::string> authors(const Book& book) {
  std::vector<std::string> out;
  for (const Chapter& story : book.stories) {
    for (const Run& byline : story.article->bylines) {
      for (std::string& person : persons(printed(book.issue.source, byline))) add_once(out, std::move(person));
    }
  }
  return out;
}

class PackageWriter {
 public:
  PackageWriter(const Book& book, std::vector<Warning>& warnings)
      : book_(book), metadata_(book.issue.metadata), warnings_(warnings) {}

  std::string write() {
    xml_.declaration().open("package").attribute("xmlns", "http://www.idpf.org/2007/opf").attribute("version", "3.0");
    xml_.attribute("unique-identifier", "identifier").attribute("xml:lang", metadata_.language).line();
    xml_.open("metadata").attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
    write_title();
    write_languages();
    write_authors();
    write_print();
    write_accessibility();
    xml_.open("meta").attribute("name", "cover").attribute("content", "cover-image").close().line();
    xml_.close().line();
    write_manifest();
    write_spine();
    xml_.close();
    return xml_.finish();
  }

 private:
  void write_title() {
    xml_.open("dc:identifier").attribute("id", "identifier").text(metadata_.identifier).close().line();
    if (!metadata_.cn_number.empty()) xml_.open("dc:identifier").text(metadata_.cn_number).close().line();
    xml_.leaf("dc:title", book_.title).line();
    meta("dcterms:modified", metadata_.modified.substr(0, 19) + "Z");
    if (text::iso_date(metadata_.date)) {
      xml_.leaf("dc:date", metadata_.date).line();
    } else if (!metadata_.date.empty()) {
      warnings_.push_back({"epub-date", "the date '" + metadata_.date +
                                            "' stands on the cover only: EPUB's metadata takes "
                                            "2025-05-01, 2025-05 or 2025; say it with --date"});
    }
    if (!metadata_.publisher.empty()) xml_.leaf("dc:publisher", metadata_.publisher).line();
    xml_.leaf("dc:type", "periodical").line();
  }

  void write_languages() {
    std::vector<std::string> languages = {metadata_.language};
    for_each_chapter(book_, [&](const Chapter& chapter) { add_once(languages, chapter.language); });
    for (const std::string& language : languages) xml_.leaf("dc:language", language).line();
  }

  void write_authors() {
    std::size_t number = 0;
    for (const std::string& author : authors(book_)) {
      const std::string id = "author-" + std::to_string(++number);
      xml_.open("dc:creator").attribute("id", id).text(author).close().line();
      xml_.open("meta").attribute("refines", "#" + id).attribute("property", "role");
      xml_.attribute("scheme", "marc:relators").text("aut").close().line();
    }
  }

  /// The periodical that the issue is one of, and the print that the page list follows.
  void write_print() {
    const std::string& issn = metadata_.issn;
    if (!metadata_.title.empty()) {
      xml_.open("meta").attribute("property", "belongs-to-collection").attribute("id", "periodical");
      xml_.text(metadata_.title).close().line();
      refine("#periodical", "collection-type", "series");
      if (!issn.empty()) refine("#periodical", "dcterms:identifier", "urn:issn:" + issn);
      const std::string& number = metadata_.issue_number;
      const bool position = !number.empty() && number.find_first_not_of("0123456789") == number.npos;
      if (position) refine("#periodical", "group-position", number);
    }
    if (!issn.empty()) meta("schema:issn", issn);
    if (!metadata_.volume_number.empty()) meta("schema:volumeNumber", metadata_.volume_number);
    if (!metadata_.issue_number.empty()) meta("schema:issueNumber", metadata_.issue_number);
    if (book_.page_breaks.empty()) return;
    xml_.open("dc:source").attribute("id", "print");
    xml_.text(issn.empty() ? full_title(book_) : "urn:issn:" + issn).close().line();
    refine("#print", "source-of", "pagination");
  }

  /// https://www.w3.org/TR/epub-a11y-11/#sec-disc-package, in the vocabulary of https://www.w3.org/community/reports/
  /// a11y-discov-vocab/CG-FINAL-vocabulary-20230718/.
  void write_accessibility() {
    meta("schema:accessMode", "textual");
    meta("schema:accessModeSufficient", "textual");
    for (const std::string_view feature :
         {"tableOfContents", "structuralNavigation", "readingOrder", "displayTransformability", "alternativeText"}) {
      meta("schema:accessibilityFeature", feature);
    }
    if (!book_.page_breaks.empty()) {
      meta("schema:accessibilityFeature", "pageBreakMarkers");
      meta("schema:accessibilityFeature", "pageNavigation");
    }
    meta("schema:accessibilityHazard", "none");
    meta("schema:accessibilitySummary", book_.words.accessibility);
    const bool own_styles_only = book_.style_sheets.size() == 1;
    if (!own_styles_only) return;
    xml_.open("meta").attribute("property", "dcterms:conformsTo").attribute("id", "conformance");
    xml_.text("EPUB Accessibility 1.1 - WCAG 2.1 Level AA").close().line();
    refine("#conformance", "a11y:certifiedBy", "newsbind");
  }

  void write_manifest() {
    constexpr std::string_view xhtml = "application/xhtml+xml";
    xml_.open("manifest").line();
    item("nav", contents_file, xhtml, "nav");
    item("ncx", "toc.ncx", "application/x-dtbncx+xml");
    std::size_t number = 0;
    for (const std::string& href : book_.style_sheets) item("style-" + std::to_string(++number), href, "text/css");
    item("cover-image", book_.cover_image, book_.cover_media_type, "cover-image");
    item("cover", cover_file, xhtml);
    for (const Chapter& story : book_.stories) item(story.id, file_of(story.id), xhtml);
    if (!book_.appendix.empty()) item("appendix", appendix_file, xhtml);
    for (const Chapter& advertisement : book_.appendix) item(advertisement.id, file_of(advertisement.id), xhtml);
    xml_.close().line();
  }

  void write_spine() {
    xml_.open("spine").attribute("toc", "ncx");
    const bool backwards = book_.vertical || is_right_to_left(metadata_.language);
    xml_.attribute("page-progression-direction", backwards ? "rtl" : "ltr").line();
    reference("cover");
    reference("nav");
    for (const Chapter& story : book_.stories) reference(story.id);
    if (!book_.appendix.empty()) reference("appendix");
    for (const Chapter& advertisement : book_.appendix) reference(advertisement.id);
    xml_.close().line();
  }

  void meta(std::string_view property, std::string_view value) {
    xml_.open("meta").attribute("property", property).text(value).close().line();
  }

  void refine(std::string_view id, std::string_view property, std::string_view value) {
    xml_.open("meta").attribute("refines", id).attribute("property", property).text(value).close().line();
  }

  void item(std::string_view id, std::string_view href, std::string_view media_type, std::string_view properties = {}) {
    xml_.open("item").attribute("id", id).attribute("href", href).attribute("media-type", media_type);
    if (!properties.empty()) xml_.attribute("properties", properties);
    xml_.close().line();
  }

  void reference(std::string_view id) { xml_.open("itemref").attribute("idref", id).close().line(); }

  const Book& book_;
  const Metadata& metadata_;
  std::vector<Warning>& warnings_;
  XmlWriter xml_;
};

}  // namespace

std::string package_document(const Book& book, std::vector<Warning>& warnings) {
  return PackageWriter(book, warnings).write();
}

std::string container_document() {
  XmlWriter xml;
  xml.declaration().open("container").attribute("version", "1.0");
  xml.attribute("xmlns", "urn:oasis:names:tc:opendocument:xmlns:container").line().open("rootfiles").line();
  xml.open("rootfile").attribute("full-path", std::string(package_folder) + "package.opf");
  xml.attribute("media-type", "application/oebps-package+xml").close().line().close().line().close();
  return xml.finish();
}

}  // namespace newsbind::epub
