#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "mark/features.h"

namespace newsbind {

/// Which lines are the imprint's, or a site's in its place: what has the serial's number, who answers for the paper or
/// printed it, who reserves the rights.
std::vector<bool> find_imprint(const LineSequence& lines);

/// Whether a line says where a story was printed first: 原载《江湾日报》2031年5月8日第6版
bool cites_source(std::string_view line);

/// Whether line i is a page head by what it says, 江湾日报　2031年5月8日　第6版: a date and a page at the head of a
/// page or of the issue, or apart from all other lines, and no sentence nor where a story was printed first.
bool is_page_head(const LineSequence& lines, std::size_t i);

/// Whether line i is the paper's name alone at the head, or the name in Latin capitals below it, above a line
/// with its date and with its number or a page, or the serial's number right below that: 江湾日报, JIANGWAN DAILY,
/// 二〇三一年五月八日　总第4211期, 国内统一刊号 CN 00-0012. Not the line with the date.
bool is_nameplate(const LineSequence& lines, std::size_t i);

}  // namespace newsbind
