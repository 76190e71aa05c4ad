#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace newsbind {

/// Writes one XML document as UTF-8, without an indent of its own: white space is the caller's. A character that XML
/// 1.0 (section 2.2) does not allow, and whatever libxml2 refuses, throws std::runtime_error. Text of no bytes still
/// parts an element's tags: <name></name>, where an element that was given nothing is <name/>.
class XmlWriter {
 public:
  XmlWriter();
  ~XmlWriter();
  XmlWriter(XmlWriter&&) noexcept;

  XmlWriter& declaration();                   ///< <?xml version="1.0" encoding="UTF-8"?> and a line end
  XmlWriter& doctype(std::string_view name);  ///< <!DOCTYPE name> and a line end
  XmlWriter& open(std::string_view name);     ///< <name ...
  XmlWriter& attribute(std::string_view name, std::string_view value);
  XmlWriter& text(std::string_view utf8);
  XmlWriter& instruction(std::string_view target, std::string_view content);
  XmlWriter& close();                                             ///< </name> or />
  XmlWriter& line();                                              ///< a line end between elements
  XmlWriter& leaf(std::string_view name, std::string_view utf8);  ///< <name>text</name>

  /// The document; every element must be closed.
  std::string finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace newsbind
