#pragma once

#include <string>
#include <string_view>

namespace newsbind {

/// What kinds of words of an imprint (社址, Published by, Verantwortlicher Redakteur, 발행인 ...) a line holds.
int count_imprint_cues(std::string_view line);

/// The publisher that a line of an imprint names behind a label with which it or a part of it begins (出版：, Published
/// by, Verlag:, 発行所, 발행처), or before the word Publisher. Empty: none.
std::string publisher_in(std::string_view line);

}  // namespace newsbind
