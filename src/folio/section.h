#pragma once

#include <string_view>

namespace newsbind {

/// Whether a name is one that newspapers give their sections: 要闻, 体育新闻, 社会面, 스포츠, SPORTS, Feuilleton. The
/// name comes folded (text::fold).
bool names_a_section(std::u32string_view folded);

}  // namespace newsbind
