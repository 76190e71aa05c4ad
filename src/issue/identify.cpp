#include "issue/identify.h"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid_io.hpp>

namespace newsbind {
namespace {

std::string uuid_of(std::string_view text) {
  const boost::uuids::name_generator_sha1 generate(boost::uuids::ns::url());
  return "urn:uuid:" + boost::uuids::to_string(generate(text.data(), text.size()));
}

std::string midnight(const std::string& date) {
  if (date.size() == 10) return date + "T00:00:00Z";
  if (date.size() == 7) return date + "-01T00:00:00Z";
  return date.size() == 4 ? date + "-01-01T00:00:00Z" : "1980-01-01T00:00:00Z";
}

}  // namespace

void identify(Issue& issue, const Metrics& metrics, const Metadata& given) {
  Metadata& known = issue.metadata;
  known = given;
  if (known.language.empty()) known.language = metrics.language.empty() ? "und" : metrics.language;
  if (known.identifier.empty()) known.identifier = uuid_of(issue.source.text());
  if (known.modified.empty()) known.modified = midnight(known.date);
  for (Span page : issue.source.pages()) issue.pages.push_back({page, ""});
}

}  // namespace newsbind
