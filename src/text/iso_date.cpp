#include "text/iso_date.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include "text/ascii.h"

namespace newsbind::text {
namespace {

bool matches(std::string_view text, std::string_view shape) {
  return std::equal(text.begin(), text.end(), shape.begin(), shape.end(),
                    [](char c, char wanted) { return wanted == '0' ? is_digit(c) : c == wanted; });
}

int number(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

bool exists(const IsoDate& date) {
  using namespace std::chrono;
  return (year(date.year) / date.month / std::max(date.day, 1)).ok();
}

}  // namespace

std::optional<IsoDate> iso_date(std::string_view text) {
  if (matches(text, "0000")) return IsoDate{.year = number(text)};
  const bool to_the_day = matches(text, "0000-00-00");
  if (!to_the_day && !matches(text, "0000-00")) return {};
  const IsoDate date = {.year = number(text.substr(0, 4)),
                        .month = number(text.substr(5, 2)),
                        .day = to_the_day ? number(text.substr(8, 2)) : 0};
  if ((to_the_day && date.day == 0) || !exists(date)) return {};
  return date;
}

}  // namespace newsbind::text
