#include "mark/label.h"

namespace newsbind {
namespace {

constexpr Role kRoles[kLabels] = {
    Role::kicker,  Role::kicker,    Role::headline,      Role::headline,    Role::deck,
    Role::deck,    Role::byline,    Role::byline,        Role::crosshead,   Role::crosshead,
    Role::caption, Role::caption,   Role::paragraph,     Role::paragraph,   Role::verse,
    Role::folio,   Role::jump_line, Role::advertisement, Role::boilerplate,
};

bool goes_on(Label label) { return label <= Label::paragraph_on && static_cast<unsigned>(label) % 2 == 1; }

bool is_heading(Label label) { return label <= Label::deck_on; }

}  // namespace

Mark to_mark(Label label) { return {kRoles[static_cast<std::size_t>(label)], goes_on(label)}; }

std::size_t behind_unit(const std::vector<Label>& labels, std::size_t i) {
  do ++i;
  while (i < labels.size() && goes_on(labels[i]));
  return i;
}

void make_unit(std::size_t begin, std::size_t end, Label first, Label other, std::vector<Label>& labels) {
  labels[begin] = first;
  for (std::size_t i = begin + 1; i < end; ++i) labels[i] = other;
}

bool may_follow(Label label, Label next) {
  if (next == Label::crosshead) return !is_heading(label);
  if (!goes_on(next)) return true;
  if (next == Label::paragraph_on) return !is_heading(label);
  return kRoles[static_cast<std::size_t>(label)] == kRoles[static_cast<std::size_t>(next)];
}

bool may_open(Label label) { return !goes_on(label) && label != Label::crosshead; }

}  // namespace newsbind
