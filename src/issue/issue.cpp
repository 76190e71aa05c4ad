#include "issue/issue.h"

namespace newsbind {

std::string_view name_of(Repair repair) {
  switch (repair) {
    case Repair::none: break;
    case Repair::join: return "join";
    case Repair::space: return "space";
    case Repair::dehyphenate: return "dehyphenate";
    case Repair::rejoin: return "rejoin";
    case Repair::ligature: return "ligature";
    case Repair::control: return "control";
    case Repair::letterspace: return "letterspace";
  }
  return "none";
}

std::string_view name_of(Reason reason) {
  switch (reason) {
    case Reason::white_space: break;
    case Reason::folio: return "folio";
    case Reason::jump_line: return "jump-line";
    case Reason::rule: return "rule";
    case Reason::chrome: return "chrome";
    case Reason::boilerplate: return "boilerplate";
    case Reason::advertisement: return "advertisement";
    case Reason::control: return "control";
    case Reason::notice: return "notice";
    case Reason::markup: return "markup";
  }
  return "white-space";
}

std::string_view name_of(Inline role) {
  switch (role) {
    case Inline::text: break;
    case Inline::dateline: return "dateline";
    case Inline::credit: return "credit";
  }
  return "text";
}

std::string_view name_of(BlockKind kind) {
  switch (kind) {
    case BlockKind::paragraph: break;
    case BlockKind::crosshead: return "crosshead";
    case BlockKind::caption: return "caption";
    case BlockKind::verse: return "verse";
    case BlockKind::list: return "list";
    case BlockKind::table: return "table";
  }
  return "paragraph";
}

std::string_view name_of(ArticleKind kind) {
  switch (kind) {
    case ArticleKind::story: break;
    case ArticleKind::picture: return "picture";
    case ArticleKind::notice: return "notice";
    case ArticleKind::advertisement: return "advertisement";
  }
  return "story";
}

std::string printed(const Source& source, const Run& run) {
  std::string out;
  for (const Piece& piece : run) out += printed(source, piece);
  return out;
}

}  // namespace newsbind
