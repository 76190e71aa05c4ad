// A format that throws where the environment's THROWS says: the program must outlive it.
#include <cstdlib>
#include <stdexcept>
#include <string_view>

#include "writer/module.h"

namespace {

using namespace newsbind;

bool throws_in(std::string_view place) {
  const char* const wanted = std::getenv("THROWS");
  return wanted && wanted == place;
}

void may_throw_in(std::string_view place) {
  if (throws_in(place)) throw std::runtime_error("a fault in " + std::string(place));
}

struct Static {
  Static() { may_throw_in("static"); }
} const at_loading;

struct Throwing : Format {
  Throwing() { may_throw_in("constructor"); }

  const Traits& traits() const override {
    may_throw_in("traits");
    static const Traits traits = {.name = "throwing",
                                  .suffix = throws_in("suffix") ? ".Throwing" : "throwing",
                                  .media_type = "text/plain",
                                  .about = "Throws on demand"};
    return traits;
  }

  void write(const Issue& issue, const Settings& settings, Sink& sink, std::vector<Warning>& warnings) const override {
    sink.write("half of a book\n");
    warnings.push_back({"throwing", "half of a warning"});
    may_throw_in("write");
    if (throws_in("option")) sink.write(settings["undeclared"]);
    if (throws_in("int")) throw 42;
    [&]() noexcept { may_throw_in("noexcept"); }();
    sink.write(std::string(issue.source.place(0).file) + "\n");
  }
};

}  // namespace

const newsbind::FormatModule newsbind_format_module = newsbind::format_module<Throwing>();
