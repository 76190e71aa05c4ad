#include "mark/trainer/gold_format.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>

#include "source/read.h"

namespace newsbind {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 6> kTypes{"p", "h", "caption", "verse", "list", "table"};

[[noreturn]] void refuse(const std::string& where, const std::string& why) {
  throw std::runtime_error(where + " " + why);
}

const Json& member(const Json& object, const char* name, const std::string& where) {
  if (!object.is_object()) refuse(where, "is no object");
  const auto found = object.find(name);
  if (found == object.end()) refuse(where, std::string("has no \"") + name + "\"");
  return *found;
}

void check_text(const Json& object, const char* name, const std::string& where) {
  const Json& text = member(object, name, where);
  if (!text.is_string() || text.get_ref<const std::string&>().empty())
    refuse(where + ": \"" + name + "\"", "is no text");
}

const Json& list(const Json& object, const char* name, const std::string& where) {
  const Json& items = member(object, name, where);
  if (!items.is_array()) refuse(where + ": \"" + name + "\"", "is no array");
  return items;
}

std::string numbered(const std::string& where, std::size_t index) { return where + "[" + std::to_string(index) + "]"; }

bool is_range(const Json& lines) {
  return lines.is_array() && lines.size() == 2 && lines[0].is_number_unsigned() && lines[1].is_number_unsigned() &&
         lines[0].get<std::size_t>() >= 1 && lines[0].get<std::size_t>() <= lines[1].get<std::size_t>();
}

void check_block(const Json& block, const std::string& where) {
  check_text(block, "type", where);
  const auto& type = block["type"].get_ref<const std::string&>();
  if (std::find(kTypes.begin(), kTypes.end(), type) == kTypes.end())
    refuse(where + ": type \"" + type + "\"", "is none of p, h, caption, verse, list, table");
  if (block.contains("skip") && !block["skip"].is_boolean()) refuse(where + ": \"skip\"", "is neither true nor false");
  if (!block.contains("lines")) return check_text(block, "text", where);
  if (!is_range(block["lines"])) refuse(where + ": \"lines\"", "is not [FIRST, LAST], from 1");
}

void check_article(const Json& article, const std::string& where) {
  const Json& body = list(article, "body", where + ":");
  for (const char* name : {"kicker", "headline", "deck", "byline"})
    if (article.contains(name) && !article[name].is_null() && !article[name].is_string())
      refuse(where + ": \"" + name + "\"", "is neither a text nor null");
  for (std::size_t i = 0; i < body.size(); ++i) check_block(body[i], numbered(where + ".body", i));
}

void check(const Json& gold, const std::string& file) {
  for (const char* name : {"publication", "lang", "kind"}) check_text(gold, name, file + ": the gold issue");
  const Json& articles = list(gold, "articles", file + ": the gold issue");
  for (std::size_t i = 0; i < articles.size(); ++i) check_article(articles[i], numbered(file + ": articles", i));
  if (!gold.contains("removed")) return;
  const Json& removed = list(gold, "removed", file + ": the gold issue");
  for (std::size_t i = 0; i < removed.size(); ++i)
    if (!removed[i].is_string()) refuse(numbered(file + ": removed", i), "is no text");
}

}  // namespace

nlohmann::json parse_gold(const std::filesystem::path& path) {
  const std::string file = path.string();
  const std::string bytes = load(file).bytes;
  Json gold;
  try {
    gold = Json::parse(bytes);
  } catch (const Json::parse_error& error) {
    const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, bytes.size()));
    refuse(file + ":" + std::to_string(1 + std::count(bytes.begin(), end, '\n')) + ":", "is no JSON");
  }
  check(gold, file);
  return gold;
}

}  // namespace newsbind
