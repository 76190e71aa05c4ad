#pragma once

#include <boost/test/unit_test.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "writer/format.h"

namespace newsbind::test {

/// What a format writes; without a warning, unless they are `expected`.
inline std::string written(const Format& format, const Issue& issue,
                           const std::map<std::string, std::string>& options = {},
                           std::vector<Warning>* expected = nullptr) {
  struct : Sink {
    void write(std::string_view bytes) override { text += bytes; }
    std::string text;
  } sink;
  std::vector<Warning> warnings;
  format.write(issue, Settings(format.traits(), options), sink, warnings);
  if (expected) *expected = warnings;
  else BOOST_TEST(warnings.empty());
  return sink.text;
}

}  // namespace newsbind::test
