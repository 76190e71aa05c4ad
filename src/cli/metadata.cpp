#include "cli/metadata.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <ctime>

#include "cli/options.h"
#include "folio/issn.h"
#include "source/encoding.h"
#include "text/ascii.h"
#include "text/iso_date.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

bool is_plain_text(const std::string& text) {
  std::size_t offset = 0;
  if (!decode_strictly(text, "UTF-8", offset)) return false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next(text, at);
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF) return false;
  }
  return true;
}

bool is_written_as_issn(const std::string& text) {
  if (text.size() != 9 || text[4] != '-') return false;
  for (std::size_t i = 0; i < 8; ++i)
    if (i != 4 && !text::is_digit(text[i])) return false;
  return text::is_digit(text[8]) || text[8] == 'X' || text[8] == 'x';
}

// A language of two to eight letters, then subtags of one to eight letters or digits.
bool is_language_tag(const std::string& tag) {
  for (std::size_t begin = 0; begin <= tag.size();) {
    const std::size_t end = std::min(tag.find('-', begin), tag.size());
    const bool language = begin == 0;
    if (end - begin < (language ? 2u : 1u) || end - begin > 8) return false;
    for (std::size_t i = begin; i < end; ++i)
      if (!text::is_letter(tag[i]) && (language || !text::is_digit(tag[i]))) return false;
    begin = end + 1;
  }
  return true;
}

[[noreturn]] void refuse(const char* option, const std::string& value, const std::string& remedy) {
  throw UsageError(std::string(option) + " is '" + value + "'; " + remedy);
}

void check_issn(const std::string& issn) {
  if (!is_written_as_issn(issn)) refuse("--issn", issn, "write it as NNNN-NNNN");
  const char check = issn_check_digit(issn.substr(0, 4) + issn.substr(5, 3));
  if (text::lower(issn.back()) == text::lower(check)) return;
  refuse("--issn", issn, std::string("look it up again: behind these digits the last one would be ") + check);
}

}  // namespace

void check_metadata(const Metadata& given) {
  const std::pair<const char*, const std::string*> texts[] = {
      {"--title", &given.title},
      {"--issue-number", &given.issue_number},
      {"--volume-number", &given.volume_number},
      {"--publisher", &given.publisher},
      {"--identifier", &given.identifier},
  };
  for (const auto& [option, value] : texts)
    if (!is_plain_text(*value))
      throw UsageError(std::string(option) + " is not plain text; write it in UTF-8, without control characters");
  if (!given.date.empty() && !text::iso_date(given.date))
    refuse("--date", given.date, "write a day, month or year that there is as YYYY-MM-DD, YYYY-MM or YYYY");
  if (!given.issn.empty()) check_issn(given.issn);
  if (!given.language.empty() && !is_language_tag(given.language))
    refuse("--language", given.language, "write it as a BCP 47 tag: zh-Hans, en, pt-BR");
}

std::string in_recommended_letters(std::string tag) {
  bool behind_singleton = false;
  for (std::size_t begin = 0; begin < tag.size();) {
    const std::size_t end = std::min(tag.find('-', begin), tag.size());
    const bool may_be_capital = begin > 0 && !behind_singleton;
    for (std::size_t i = begin; i < end; ++i) {
      const bool capital = may_be_capital && (end - begin == 2 || (end - begin == 4 && i == begin));
      if (text::is_letter(tag[i])) tag[i] = static_cast<char>(capital ? tag[i] & ~0x20 : tag[i] | 0x20);
    }
    behind_singleton = behind_singleton || end - begin == 1;
    begin = end + 1;
  }
  return tag;
}

std::string modified_by_environment() {
  constexpr long long kYear10000 = 253402300800;
  const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
  if (!epoch || !*epoch) return "";
  char* end = nullptr;
  errno = 0;
  const long long seconds = std::strtoll(epoch, &end, 10);
  if (*end || errno || seconds < 0 || seconds >= kYear10000)
    refuse("SOURCE_DATE_EPOCH", epoch, "set it to a number of seconds since 1970, or unset it");
  const std::time_t time = seconds;
  std::tm utc;
  gmtime_r(&time, &utc);
  char text[32];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc)};
}

}  // namespace newsbind
