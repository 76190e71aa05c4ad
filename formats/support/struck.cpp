#include "formats/support/struck.h"

#include "text/utf8.h"

namespace newsbind {
namespace {

bool holds_text(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();)
    if (!text::is_blank(text::next(utf8, at))) return true;
  return false;
}

std::uint32_t page_of(const Source& source, std::uint32_t offset) {
  return source.lines()[source.line_at(offset)].page;
}

}  // namespace

std::vector<Strike> struck_texts(const Issue& issue) {
  std::vector<Strike> texts;
  std::uint32_t end = 0;  // of what is struck without a gap
  for (const Strike& strike : issue.struck) {
    const bool follows = strike.span.begin == end;
    end = strike.span.end;
    const bool blank = strike.reason != Reason::control && !holds_text(issue.source.view(strike.span));
    if (strike.span.empty() || strike.reason == Reason::white_space || blank) {
      if (!follows && !texts.empty()) texts.push_back({{end, end}, Reason::white_space});
      continue;
    }
    if (follows && !texts.empty() && texts.back().reason == strike.reason &&
        page_of(issue.source, texts.back().span.begin) == page_of(issue.source, strike.span.begin)) {
      texts.back().span.end = end;
    } else {
      texts.push_back(strike);
    }
  }
  std::erase_if(texts, [](const Strike& text) { return text.reason == Reason::white_space; });
  return texts;
}

std::string xml_text(std::string_view utf8, std::size_t& replaced) {
  constexpr char32_t control_pictures = 0x2400;
  std::string text;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t character = text::next(utf8, at);
    const bool control = character < 0x20 && character != U'\t' && character != U'\n' && character != U'\r';
    const bool none = character == 0xFFFE || character == 0xFFFF;
    if (control || none) ++replaced;
    text::append(text, control ? control_pictures + character : none ? U'\uFFFD' : character);
  }
  return text;
}

Warning replaced_characters(std::string_view id, std::size_t replaced) {
  return {id, std::to_string(replaced) + (replaced == 1 ? " character" : " characters") +
                  " of the struck text cannot stand in XML 1.0: control characters are shown by their pictures (U+2400 "
                  "and following), others by U+FFFD; --report=FILE has them as they are"};
}

}  // namespace newsbind
