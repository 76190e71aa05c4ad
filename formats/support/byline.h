#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsbind {

/// The persons a byline names, in its order: "By JOHN SMITH and Ann Lee" is JOHN SMITH, Ann Lee; "■本报记者 张明 李 华"
/// is 张明, 李华. What is not like a list of names gives none: a catalogue wants no guesses.
std::vector<std::string> persons(std::string_view byline);

}  // namespace newsbind
