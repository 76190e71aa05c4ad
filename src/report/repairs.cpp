#include "report/repairs.h"

#include <algorithm>
#include <cstdio>
#include <map>

#include "report/confidence.h"
#include "source/encoding.h"

namespace newsbind {
namespace {

constexpr std::string_view kRepairs[] = {"none",   "join",     "space",   "dehyphenate",
                                         "rejoin", "ligature", "control", "letterspace"};
constexpr std::string_view kReasons[] = {"white-space", "folio",       "jump-line",     "rule",
                                         "chrome",      "boilerplate", "advertisement", "control",
                                         "notice"};

// RFC 8259, section 7.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') (out += '\\') += c;
    else if (c == '\n') out += "\\n";
    else if (c == '\r') out += "\\r";
    else if (c == '\t') out += "\\t";
    else if (static_cast<unsigned char>(c) < 0x20) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
      out += escape;
    } else {
      out += c;
    }
  }
  return out + '"';
}

// A file's name is any bytes; those that are no UTF-8 become U+FFFD.
std::string well_formed(std::string_view name) {
  std::string out;
  std::size_t bad = 0;
  while (!decode_strictly(name, "UTF-8", bad)) {
    out.append(name.substr(0, bad)).append("\uFFFD");
    name.remove_prefix(bad + 1);
  }
  return out.append(name);
}

struct Record {
  Span span;
  std::string_view what;
  std::string_view why;
  std::string_view printed;
  double confidence;
};

std::string hundredths(double value) {
  char text[16];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

std::vector<Record> records_of(const Issue& issue, const Confidence& confidence) {
  std::vector<Record> records;
  const auto collect = [&](const Run& run) {
    for (std::size_t i = 0; i < run.size(); ++i)
      if (const auto& [span, repair, role, printed] = run[i]; repair != Repair::none)
        records.push_back({span, "repair", kRepairs[static_cast<std::size_t>(repair)], printed, confidence.of(run, i)});
  };
  for (const auto* articles : {&issue.articles, &issue.appendix})
    for (const Article& article : *articles) for_each_run(article, collect);
  for (const Strike& strike : issue.struck)
    if (strike.reason != Reason::white_space)
      records.push_back(
          {strike.span, "strike", kReasons[static_cast<std::size_t>(strike.reason)], "", confidence.of(strike)});
  std::sort(records.begin(), records.end(),
            [](const Record& a, const Record& b) { return a.span.begin < b.span.begin; });
  return records;
}

}  // namespace

void report_repairs(const Issue& issue, const Metrics& metrics, const Model& model, Sink& sink) {
  std::map<std::string_view, std::string> names;
  for (const File& file : issue.source.files()) names[file.name] = quoted(well_formed(file.name));
  for (const Record& record : records_of(issue, Confidence(issue, metrics, model))) {
    const Place place = issue.source.place(record.span.begin);
    std::string line = "{\"file\":" + names[place.file] + ",\"line\":" + std::to_string(place.line) +
                       ",\"column\":" + std::to_string(place.column) + ",\"what\":" + quoted(record.what) +
                       ",\"why\":" + quoted(record.why) + ",\"confidence\":" + hundredths(record.confidence) +
                       ",\"source\":" + quoted(issue.source.view(record.span));
    if (record.what == "repair") line += ",\"printed\":" + quoted(record.printed);
    sink.write(line + "}\n");
  }
}

}  // namespace newsbind
