#pragma once

#include <optional>
#include <vector>

#include "issue/gather.h"
#include "issue/issue.h"

namespace newsbind {

/// A story as a list of units.
struct Story {
  ArticleKind kind = ArticleKind::story;
  std::optional<Unit> kicker;
  std::optional<Unit> headline;
  std::optional<Unit> deck;
  std::vector<Unit> bylines;
  std::vector<Unit> body;

  bool has_heading() const { return kicker || headline || deck || !bylines.empty(); }
  /// A headline without a text under it.
  bool is_orphan() const { return kind == ArticleKind::story && body.empty() && (headline || kicker); }
};

/// Parts the units into stories and gives a headline that stands apart from its story back to it: a headline with no
/// text under it is matched with the stories above it by the words they share and by how they open and close, and
/// several that stand together with the stories below them, see share_out_pools(). Legal notices are told from stories,
/// see tell_notices(). Furniture among the units stays where it stands.
std::vector<Story> arrange(const Source& source, const Metrics& metrics, std::vector<Unit> units);

}  // namespace newsbind
