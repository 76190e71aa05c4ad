#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace newsbind::text {

/// A UTF-8 text as a string of JSON (RFC 8259, section 7), with its quotation marks.
std::string json_string(std::string_view utf8);

/// The members of an object of JSON, in the order of the calls. A member's name needs no escape.
class JsonObject {
 public:
  JsonObject& text(std::string_view name, std::string_view utf8) { return json(name, json_string(utf8)); }
  JsonObject& text_if_any(std::string_view name, std::string_view utf8);
  JsonObject& number(std::string_view name, std::size_t value) { return json(name, std::to_string(value)); }
  JsonObject& json(std::string_view name, std::string_view value);  ///< a value that is JSON already
  std::string finish() const { return "{" + members_ + "}"; }

 private:
  std::string members_;
};

}  // namespace newsbind::text
