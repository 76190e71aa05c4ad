#pragma once

#include <libxml/parser.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <zip.h>

#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "writer/format.h"

namespace newsbind {
const Format& epub_format();
}

namespace newsbind::test {

struct StringSink final : Sink {
  std::string bytes;
  void write(std::string_view more) override { bytes += more; }
};

/// The bytes of the EPUB of an issue.
inline std::string bind(const Issue& issue, const std::map<std::string, std::string>& options = {},
                        std::vector<Warning>* warnings = nullptr, const std::map<std::string, OptionFile>& files = {}) {
  StringSink sink;
  std::vector<Warning> unread;
  const Format& format = epub_format();
  format.write(issue, Settings(format.traits(), options, files), sink, warnings ? *warnings : unread);
  return sink.bytes;
}

/// Reads an EPUB back with libzip and libxml2.
class BookReader {
 public:
  explicit BookReader(const std::string& bytes) {
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!archive) throw std::runtime_error(zip_error_strerror(&error));
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
      zip_stat_t about;
      zip_stat_index(archive, i, 0, &about);
      std::string content(about.size, '\0');
      zip_file_t* file = zip_fopen_index(archive, i, 0);
      if (!file || zip_fread(file, content.data(), content.size()) != static_cast<zip_int64_t>(content.size()))
        throw std::runtime_error(about.name);
      zip_fclose(file);
      names.push_back(about.name);
      stored.push_back(about.comp_method == ZIP_CM_STORE);
      files[about.name] = content;
    }
    zip_discard(archive);
  }

  /// The string values of the nodes that an XPath finds; h, opf, dc, ncx, epub and svg are bound.
  std::vector<std::string> find(const std::string& name, const std::string& xpath) const {
    const std::string& content = files.at(name);
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        xmlReadMemory(content.data(), static_cast<int>(content.size()), name.c_str(), nullptr, XML_PARSE_NONET),
        xmlFreeDoc);
    if (!document) throw std::runtime_error(name + " is not well-formed");
    const std::unique_ptr<xmlXPathContext, decltype(&xmlXPathFreeContext)> context(xmlXPathNewContext(document.get()),
                                                                                   xmlXPathFreeContext);
    bind_prefix(context.get(), "h", "http://www.w3.org/1999/xhtml");
    bind_prefix(context.get(), "opf", "http://www.idpf.org/2007/opf");
    bind_prefix(context.get(), "dc", "http://purl.org/dc/elements/1.1/");
    bind_prefix(context.get(), "ncx", "http://www.daisy.org/z3986/2005/ncx/");
    bind_prefix(context.get(), "epub", "http://www.idpf.org/2007/ops");
    bind_prefix(context.get(), "svg", "http://www.w3.org/2000/svg");
    const std::unique_ptr<xmlXPathObject, decltype(&xmlXPathFreeObject)> found(
        xmlXPathEvalExpression(BAD_CAST xpath.c_str(), context.get()), xmlXPathFreeObject);
    if (!found) throw std::runtime_error("no XPath: " + xpath);
    std::vector<std::string> out;
    for (int i = 0; found->nodesetval && i < found->nodesetval->nodeNr; ++i) {
      xmlChar* value = xmlNodeGetContent(found->nodesetval->nodeTab[i]);
      out.emplace_back(reinterpret_cast<const char*>(value));
      xmlFree(value);
    }
    return out;
  }

  std::vector<std::string> names;  ///< in the order of the package
  std::vector<bool> stored;
  std::map<std::string, std::string> files;

 private:
  static void bind_prefix(xmlXPathContext* context, const char* prefix, const char* uri) {
    xmlXPathRegisterNs(context, BAD_CAST prefix, BAD_CAST uri);
  }
};

using Strings = std::vector<std::string>;

}  // namespace newsbind::test
