#include "formats/support/svg.h"

#include <libxml/xmlreader.h>

#include <cstddef>
#include <memory>

namespace newsbind {

namespace {

constexpr std::string_view svg_namespace = "http://www.w3.org/2000/svg";

using Reader = std::unique_ptr<xmlTextReader, decltype(&xmlFreeTextReader)>;

std::string_view view(const xmlChar* text) { return text ? reinterpret_cast<const char*>(text) : std::string_view(); }

std::string at_line(xmlTextReaderPtr reader) {
  return " (line " + std::to_string(xmlTextReaderGetParserLineNumber(reader)) + ")";
}

bool is_unicode(std::string_view encoding) {
  return encoding.empty() || encoding.starts_with("UTF-8") || encoding.starts_with("utf-8") ||
         encoding.starts_with("UTF-16") || encoding.starts_with("utf-16");
}

std::optional<std::string> fault_of_attribute(xmlTextReaderPtr reader, bool of_a_link) {
  const std::string_view name = view(xmlTextReaderConstLocalName(reader));
  const std::string_view value = view(xmlTextReaderConstValue(reader));
  if (name.starts_with("on")) return "it runs scripts" + at_line(reader);
  const bool refers = !of_a_link && (name == "href" || name == "src");
  if (refers && !value.starts_with("#") && !value.starts_with("data:"))
    return "it refers to '" + std::string(value) + "', which is not in it" + at_line(reader);
  return {};
}

std::optional<std::string> fault_of_element(xmlTextReaderPtr reader) {
  const std::string_view name = view(xmlTextReaderConstLocalName(reader));
  const bool in_svg = view(xmlTextReaderConstNamespaceUri(reader)) == svg_namespace;
  if (xmlTextReaderDepth(reader) == 0 && !(in_svg && name == "svg")) return "its root is no <svg> of SVG's namespace";
  if (in_svg && name == "script") return "it runs scripts" + at_line(reader);
  const bool link = in_svg && name == "a";
  std::optional<std::string> fault;
  while (!fault && xmlTextReaderMoveToNextAttribute(reader) == 1) fault = fault_of_attribute(reader, link);
  return fault;
}

void stay_silent(void*, const char*, xmlParserSeverities, xmlTextReaderLocatorPtr) {}

}  // namespace

bool looks_like_svg(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  const bool utf_16 = bytes.starts_with("\xFF\xFE<") || bytes.starts_with(std::string_view("\xFE\xFF\0<", 4));
  return utf_16 || (first != bytes.npos && bytes[first] == '<');
}

std::optional<std::string> fault_of_svg(std::string_view bytes) {
  const Reader reader(
      xmlReaderForMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr, XML_PARSE_NONET),
      xmlFreeTextReader);
  if (!reader) return "libxml2 cannot read it";
  xmlTextReaderSetErrorHandler(reader.get(), stay_silent, nullptr);
  int more = 0;
  while ((more = xmlTextReaderRead(reader.get())) == 1) {
    if (xmlTextReaderNodeType(reader.get()) != XML_READER_TYPE_ELEMENT) continue;
    if (auto fault = fault_of_element(reader.get())) return fault;
  }
  if (more < 0) return "it is not well-formed XML" + at_line(reader.get());
  const std::string_view encoding = view(xmlTextReaderConstEncoding(reader.get()));
  if (!is_unicode(encoding)) return "it is in " + std::string(encoding) + ", and a book wants UTF-8";
  return {};
}

}  // namespace newsbind
