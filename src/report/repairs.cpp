#include "report/repairs.h"

#include <algorithm>
#include <cstdio>
#include <map>

#include "report/confidence.h"
#include "source/encoding.h"
#include "text/json.h"

namespace newsbind {
namespace {

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
        records.push_back({span, "repair", name_of(repair), printed, confidence.of(run, i)});
  };
  for (const auto* articles : {&issue.articles, &issue.appendix})
    for (const Article& article : *articles) for_each_run(article, collect);
  for (const Strike& strike : issue.struck)
    if (strike.reason != Reason::white_space)
      records.push_back({strike.span, "strike", name_of(strike.reason), "", confidence.of(strike)});
  std::sort(records.begin(), records.end(),
            [](const Record& a, const Record& b) { return a.span.begin < b.span.begin; });
  return records;
}

}  // namespace

void report_repairs(const Issue& issue, const Metrics& metrics, const Model& model, Sink& sink) {
  std::map<std::string_view, std::string> names;
  for (const File& file : issue.source.files()) names[file.name] = well_formed(file.name);
  for (const Record& record : records_of(issue, Confidence(issue, metrics, model))) {
    const Place place = issue.source.place(record.span.begin);
    text::JsonObject line;
    line.text("file", names[place.file]).number("line", place.line).number("column", place.column);
    line.text("what", record.what).text("why", record.why).json("confidence", hundredths(record.confidence));
    line.text("source", issue.source.view(record.span));
    if (record.what == "repair") line.text("printed", record.printed);
    sink.write(line.finish() + "\n");
  }
}

}  // namespace newsbind
