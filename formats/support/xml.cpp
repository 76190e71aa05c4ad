#include "formats/support/xml.h"

#include <libxml/xmlwriter.h>

#include <cstddef>
#include <stdexcept>

namespace newsbind {

namespace {

const xmlChar* xml(const std::string& text) { return reinterpret_cast<const xmlChar*>(text.c_str()); }

int checked(int result) {
  if (result < 0) throw std::runtime_error("libxml2 cannot write XML: out of memory, or a name or order it refuses");
  return result;
}

bool is_forbidden(std::string_view utf8, std::size_t at) {
  const auto byte = static_cast<unsigned char>(utf8[at]);
  if (byte < 0x20) return byte != '\t' && byte != '\n' && byte != '\r';
  const std::string_view character = utf8.substr(at, 3);
  return character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF";
}

void require_characters(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    if (is_forbidden(utf8, at)) throw std::runtime_error("XML 1.0 does not allow a character of the text");
  }
}

}  // namespace

struct XmlWriter::State {
  xmlBufferPtr buffer = nullptr;
  xmlTextWriterPtr writer = nullptr;
  std::string first;  // libxml2 takes strings that end with NUL: copied here, so that the memory is kept
  std::string second;
  int depth = 0;

  State() : buffer(xmlBufferCreate()) {
    if (buffer) writer = xmlNewTextWriterMemory(buffer, 0);
    if (!writer) {
      xmlBufferFree(buffer);
      throw std::runtime_error("libxml2 cannot begin an XML document: out of memory");
    }
  }

  ~State() {
    xmlFreeTextWriter(writer);
    xmlBufferFree(buffer);
  }
};

XmlWriter::XmlWriter() : state_(std::make_unique<State>()) {}
XmlWriter::~XmlWriter() = default;
XmlWriter::XmlWriter(XmlWriter&&) noexcept = default;

XmlWriter& XmlWriter::declaration() {
  checked(xmlTextWriterStartDocument(state_->writer, "1.0", "UTF-8", nullptr));
  return *this;
}

XmlWriter& XmlWriter::doctype(std::string_view name) {
  state_->first = name;
  checked(xmlTextWriterWriteDTD(state_->writer, xml(state_->first), nullptr, nullptr, nullptr));
  return line();
}

XmlWriter& XmlWriter::open(std::string_view name) {
  state_->first = name;
  checked(xmlTextWriterStartElement(state_->writer, xml(state_->first)));
  ++state_->depth;
  return *this;
}

XmlWriter& XmlWriter::attribute(std::string_view name, std::string_view value) {
  require_characters(value);
  state_->first = name;
  state_->second = value;
  checked(xmlTextWriterWriteAttribute(state_->writer, xml(state_->first), xml(state_->second)));
  return *this;
}

XmlWriter& XmlWriter::text(std::string_view utf8) {
  require_characters(utf8);
  std::string& escaped = state_->first;
  escaped.clear();
  for (const char byte : utf8) {
    switch (byte) {
      case '&': escaped += "&amp;"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '\r': escaped += "&#13;"; break;
      default: escaped += byte;
    }
  }
  checked(xmlTextWriterWriteRawLen(state_->writer, xml(escaped), static_cast<int>(escaped.size())));
  return *this;
}

XmlWriter& XmlWriter::instruction(std::string_view target, std::string_view content) {
  require_characters(content);
  if (content.find("?>") != content.npos) throw std::runtime_error("?> cannot stand in a processing instruction");
  state_->first = target;
  state_->second = content;
  checked(xmlTextWriterWritePI(state_->writer, xml(state_->first), xml(state_->second)));
  return *this;
}

XmlWriter& XmlWriter::close() {
  checked(xmlTextWriterEndElement(state_->writer));
  --state_->depth;
  return *this;
}

XmlWriter& XmlWriter::line() {
  checked(xmlTextWriterWriteRawLen(state_->writer, BAD_CAST "\n", 1));
  return *this;
}

XmlWriter& XmlWriter::leaf(std::string_view name, std::string_view utf8) { return open(name).text(utf8).close(); }

std::string XmlWriter::finish() {
  if (state_->depth != 0) throw std::runtime_error("an XML element was left open");
  checked(xmlTextWriterEndDocument(state_->writer));
  return {reinterpret_cast<const char*>(xmlBufferContent(state_->buffer)),
          static_cast<std::size_t>(xmlBufferLength(state_->buffer))};
}

}  // namespace newsbind
