#pragma once

#include <stdexcept>

namespace newsbind {

/// What the user gave cannot be read: what() says what happened, where (file:line or byte), and what to do.
struct InputError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

}  // namespace newsbind
