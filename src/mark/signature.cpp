#include "mark/signature.h"

#include <algorithm>
#include <string>

#include "text/lexicon.h"
#include "text/width.h"

namespace newsbind {
namespace {

constexpr std::string_view kFormulas[] = {"yours",
                                          "your obedient servant",
                                          "your humble servant",
                                          "i am, sir",
                                          "i am, dear sir",
                                          "i remain",
                                          "respectfully",
                                          "very truly yours",
                                          "sincerely",
                                          "faithfully yours",
                                          "hochachtungsvoll",
                                          "mit hochachtung",
                                          "mit freundlichen grüßen",
                                          "ihr ergebener",
                                          "agréez, monsieur",
                                          "veuillez agréer",
                                          "su atento servidor",
                                          "atentamente",
                                          "此致",
                                          "敬礼",
                                          "敬禮",
                                          "謹啟",
                                          "敬具",
                                          "草々"};

}  // namespace

bool is_closing_formula(std::string_view line) {
  constexpr int kLongest = 36;  // columns
  if (line.empty() || text::width(line) > kLongest) return false;
  const std::string small = text::folded(line);
  const bool ends = line.ends_with(',') || static_cast<unsigned char>(line.back()) >= 0x80 ||
                    small == "hochachtungsvoll" || small == "atentamente";
  return ends && std::any_of(std::begin(kFormulas), std::end(kFormulas),
                             [&](std::string_view formula) { return small.starts_with(formula); });
}

}  // namespace newsbind
