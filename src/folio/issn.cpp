#include "folio/issn.h"

namespace newsbind {

char issn_check_digit(std::string_view seven_digits) {
  int sum = 0, weight = 8;
  for (char digit : seven_digits) sum += (digit - '0') * weight--;
  const int check = (11 - sum % 11) % 11;
  return check == 10 ? 'X' : static_cast<char>('0' + check);
}

}  // namespace newsbind
