#pragma once

#include <stdexcept>

#include "issue/issue.h"

namespace newsbind {

/// The sum did not come out: what() names the file and line of the first character lost or printed twice.
struct ConservationError : std::logic_error {
  using std::logic_error::logic_error;
};

/// Checks that every byte of the source stands in exactly one piece or strike. Run at the end of every conversion,
/// in release builds too. Throws ConservationError.
void check_conservation(const Issue& issue);

}  // namespace newsbind
