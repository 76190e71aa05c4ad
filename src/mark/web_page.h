#pragma once

#include <string_view>
#include <vector>

namespace newsbind {

/// Whether a line, in small letters (text::folded), is one that a site sets about a story, by its shape and a word:
/// where the page stands in the site, 首页 > 要闻 > 本地; when it was put up and how often it was read, 승인 2031.11.03
/// 16:28, 댓글 0, 浏览次数：12; what a page closes with, 关于我们 | 联系我们 | 网站地图; a field of a database that was
/// left empty, 专栏:.
bool is_sites_line(std::string_view small);

/// Which lines are of the records of an archive's database, a label, a tab and a value, which stand before each story
/// under the same labels: 기사제목⇥…, 필자⇥…. Three lines or more, and the first label twice or more.
std::vector<bool> find_records(const std::vector<std::string_view>& lines);

/// Which lines are of the record that a library's catalogue puts before a text, or of the head of a letter of the net:
/// a field and a colon on each, Holding Location: ..., System ID: ..., From: ..., Subject: .... Three fields or more,
/// of names that only such records have, with what else may stand between two of them.
std::vector<bool> find_fields(const std::vector<std::string_view>& lines);

/// Which lines are of the fields between two lines of --- that a text of Markdown may begin with: title: The Wharf
/// Gazette.
std::vector<bool> find_front_matter(const std::vector<std::string_view>& lines);

/// Which lines are of a list of a site's sections: five or more items of a word or two, one after another, most of
/// which papers call their sections.
std::vector<bool> find_menus(const std::vector<std::string_view>& lines);

/// Which lines are of any of these, and chrome by what stands about them.
std::vector<bool> find_blocks_of_site(const std::vector<std::string_view>& lines);

}  // namespace newsbind
