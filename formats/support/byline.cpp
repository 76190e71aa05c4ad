#include "formats/support/byline.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/ascii.h"
#include "text/utf8.h"
#include "text/width.h"

namespace newsbind {

namespace {

constexpr std::size_t longest_name = 40, longest_wide_name = 10;  // columns; a dotted wide name is a foreign one

constexpr std::u32string_view marks = U"■□◆◇●○▲△◎★☆※【】[]〔〕()（）<>:：/／.。*|";
constexpr std::u32string_view separators = U",，、;；&＆\t";

/// What stands before a name and is none, longest first within a language.
constexpr std::array lead_words = {"本报首席记者", "本报特派记者", "本报实习记者", "本报特约记者", "本报通讯员",
                                   "本报驻京记者", "本报记者",     "本報特派記者", "本報特派員",   "本報記者",
                                   "新华社记者",   "特约记者",     "实习记者",     "特派记者",     "特约通讯员",
                                   "通讯员",       "通訊員",       "记者",         "記者",         "实习生",
                                   "編集委員",     "文・"};
/// Words that stand around names and are none.
constexpr std::array whole_words = {"by", "from", "von",  "par",   "por",  "di",  "and", "und",
                                    "et", "y",    "text", "texte", "文",   "图",  "摄",  "摄影",
                                    "译", "撰文", "作者", "整理",  "编译", "来源"};
/// Words of a post or a place rather than of a name: the part of the byline that holds one is left out.
constexpr std::array post_words = {"staff",    "writer",    "correspondent", "correspondant", "korrespondent",
                                   "reporter", "redakteur", "editor",        "special",       "the",
                                   "our"};
constexpr std::array tail_words = {"기자", "특파원", "記者", "记者", "报道", "報道", "摄影报道"};

bool is_ascii(std::string_view utf8) {
  return std::all_of(utf8.begin(), utf8.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

bool is_wide(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    if (text::width(text::next(utf8, at)) != 2) return false;
  }
  return !utf8.empty();
}

bool equals_ignoring_case(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char l, char r) { return text::lower(l) == text::lower(r); });
}

/// A name's words, and where one list of them ends and the next begins (an empty word).
std::vector<std::string> words_of(std::string_view byline) {
  std::vector<std::string> words(1);
  for (std::size_t at = 0; at < byline.size();) {
    const std::size_t begin = at;
    const char32_t character = text::next(byline, at);
    const bool full_stop = character == U'.' && !words.back().empty() && is_ascii(words.back());
    if (separators.find(character) != separators.npos) {
      words.insert(words.end(), 2, std::string());
    } else if (text::is_blank(character)) {
      if (!words.back().empty()) words.emplace_back();
    } else if (marks.find(character) != marks.npos && !full_stop) {
      if (!words.back().empty()) words.emplace_back();
    } else {
      words.back() += byline.substr(begin, at - begin);
    }
  }
  return words;
}

/// Takes lead and tail words off a Chinese, Japanese or Korean word, and the dot that parts a lead from a name, which
/// is none within it; what is left is a name or nothing.
std::string without_titles(std::string word) {
  constexpr std::string_view middle_dot = "・";
  for (const std::string_view lead : lead_words) {
    if (!word.starts_with(lead)) continue;
    word = word.substr(lead.size());
    return without_titles(word.starts_with(middle_dot) ? word.substr(middle_dot.size()) : word);
  }
  for (const std::string_view tail : tail_words) {
    if (word.ends_with(tail)) return without_titles(word.substr(0, word.size() - tail.size()));
  }
  return word;
}

template <typename Words>
bool is_one_of(const Words& words, std::string_view word) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view other) { return equals_ignoring_case(word, other); });
}

bool is_name(std::string_view name) {
  const bool sentence = name.find("。") != name.npos || name.find_first_of("?!0123456789@") != name.npos;
  const auto columns = static_cast<std::size_t>(text::width(name));
  const bool dotted = name.find("・") != name.npos || name.find("·") != name.npos;
  return !sentence && columns >= 4 && columns <= (is_wide(name) && !dotted ? longest_wide_name : longest_name);
}

}  // namespace

std::vector<std::string> persons(std::string_view byline) {
  std::vector<std::string> names;
  std::string name;
  bool post = false;
  const auto end_name = [&] {
    if (!name.empty() && !post) names.push_back(std::move(name));
    name.clear();
    post = false;
  };
  for (const std::string& printed : words_of(byline)) {
    const std::string word = without_titles(printed);
    if (word.empty() || is_one_of(whole_words, word)) {
      end_name();
    } else if (!is_wide(word)) {
      if (is_wide(name)) end_name();
      post = post || is_one_of(post_words, word);
      name += (name.empty() ? "" : " ") + word;
    } else {
      const bool one_character = text::width(word) == 2;
      if (!one_character || text::width(name) != 2) end_name();
      name += word;
    }
  }
  end_name();
  if (!std::all_of(names.begin(), names.end(), is_name)) return {};
  return names;
}

}  // namespace newsbind
