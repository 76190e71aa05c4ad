#include "text/breaks.h"

#include <unicode/ubrk.h>

#include <stdexcept>
#include <string>

namespace newsbind::text {

void CloseBreaks::operator()(UBreakIterator* opened) const { ubrk_close(opened); }

Breaks open_breaks(BreaksOf of, const char* locale) {
  UErrorCode status = U_ZERO_ERROR;
  Breaks breaks(ubrk_open(of == BreaksOf::lines ? UBRK_LINE : UBRK_WORD, locale, nullptr, 0, &status));
  if (U_FAILURE(status))
    throw std::runtime_error(std::string("ICU cannot break ") + (of == BreaksOf::lines ? "lines: " : "words: ") +
                             u_errorName(status));
  return breaks;
}

}  // namespace newsbind::text
