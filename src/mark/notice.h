#pragma once

#include <string_view>

namespace newsbind {

/// Whether a line is the heading of a legal or public notice: 遗失声明, 江湾区水务局公告, NOTICE TO CREDITORS,
/// Bekanntmachung. A headline that tells of a notice (外交部发表声明) is none.
bool is_notice_heading(std::string_view line);

/// Whether the line below what may be a notice's heading in Chinese, Japanese or Korean says that a story follows:
/// 本报记者 江小舟, 本报江湾讯. Who issued the notice is named there too.
bool tells_of_notice(std::string_view heading, std::string_view below);

/// Whether a paragraph opens a notice: Notice is hereby given, 兹有, NOTICE TO CREDITORS. All persons, 减资公告：江湾市
bool opens_notice(std::string_view line);

/// Whether a line is one sentence that says what was lost and closes as notices do: 遗失公章一枚，声明作废。
bool closes_notice(std::string_view line);

}  // namespace newsbind
