#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace newsbind {

/// What a jump line says: 下转第3版, Continued on Page 3, 上接第1版, From Page 1.
struct Jump {
  bool onward = true;  ///< the story goes on elsewhere; else it comes from there
  int page = 0;        ///< the page it names; 0 where it names none
};

Jump read_jump(std::string_view line);

}  // namespace newsbind
