#include "issue/conservation.h"

#include <algorithm>

namespace newsbind {
namespace {

class Ledger {
 public:
  void add(const Article& article) {
    for_each_run(article, [&](const Run& run) {
      for (const Piece& piece : run) spans_.push_back(piece.span);
    });
  }
  void add(const Strike& strike) { spans_.push_back(strike.span); }

  void check(const Source& source) {
    std::sort(spans_.begin(), spans_.end(), [](Span a, Span b) { return a.begin < b.begin; });
    std::uint32_t reached = 0;
    for (Span span : spans_) {
      if (span.begin > reached) fail(source, reached, "is lost");
      if (span.begin < reached) fail(source, span.begin, "is printed twice");
      reached = span.end;
    }
    if (reached != source.text().size()) fail(source, reached, "is lost");
  }

 private:
  [[noreturn]] static void fail(const Source& source, std::uint32_t offset, const char* what) {
    const Place place = source.place(offset);
    throw ConservationError(std::string(place.file) + ":" + std::to_string(place.line) + ": the character in column " +
                            std::to_string(place.column) + " " + what +
                            "; nothing was written. This is a defect of newsbind: please report it with the file");
  }

  std::vector<Span> spans_;
};

}  // namespace

void check_conservation(const Issue& issue) {
  Ledger ledger;
  for (const Article& article : issue.articles) ledger.add(article);
  for (const Article& article : issue.appendix) ledger.add(article);
  for (const Strike& strike : issue.struck) ledger.add(strike);
  ledger.check(issue.source);
}

}  // namespace newsbind
