#include "convert.h"

#include <map>
#include <optional>
#include <stdexcept>
#include <utility>

#include "books.h"
#include "cli/output.h"
#include "issue/conservation.h"
#include "issue/division.h"
#include "mark/mark.h"
#include "mark/model.h"
#include "measure/measure.h"
#include "measure/side_by_side.h"
#include "report/explain.h"
#include "report/repairs.h"
#include "source/error.h"
#include "source/read.h"

namespace newsbind {
namespace {

Source read_all(const Job& job) {
  std::vector<Input> inputs;
  for (const std::string& path : job.inputs) inputs.push_back(load(path));
  return read(inputs, job.encoding);
}

Model read_model(const std::string& path) {
  const Input weights = load(path);
  try {
    return Model::parse(weights.bytes);
  } catch (const std::invalid_argument& error) {
    throw InputError(path + ": is no table of weights: " + error.what() + "; leave --weights out for those built in");
  }
}

std::map<std::string, OptionFile> files_of(const Job& job) {
  std::map<std::string, OptionFile> files;
  for (const FormatOption& option : job.format->traits().options) {
    const auto named = job.settings.find(std::string(option.name));
    if (option.type != "FILE" || named == job.settings.end()) continue;
    Input file = load(named->second);
    files.emplace(option.name, OptionFile{std::move(file.name), std::move(file.bytes)});
  }
  return files;
}

void refuse_side_by_side(const Source& source, const Metrics& metrics) {
  const auto line = find_side_by_side(source, metrics);
  if (!line) return;
  const Place place = source.place(source.lines()[*line].text.begin);
  throw InputError(std::string(place.file) + ":" + std::to_string(place.line) +
                   ": the columns of the page stand side by side, and the text reads straight across them; extract it "
                   "column by column (pdftotext without -layout), or convert it all the same with --force");
}

}  // namespace

std::vector<Warning> convert(const Job& job) {
  Source source = read_all(job);
  const Metrics metrics = measure(source);
  if (!job.force && !job.explain) refuse_side_by_side(source, metrics);
  const Model own = job.weights.empty() ? Model() : read_model(job.weights);
  const Model& model = job.weights.empty() ? Model::built_in() : own;
  const Settings settings(job.format->traits(), job.settings, files_of(job));

  if (job.split_issues) return convert_each_issue(source, metrics, model, job, settings);
  Output output(job.output);
  std::optional<Output> report;
  if (!job.report.empty()) report.emplace(job.report);
  std::vector<Warning> warnings;
  if (job.explain) explain(source, metrics, model, output);
  if (!job.explain || report) {
    const std::vector<Mark> marks = mark(source, metrics, model);
    if (!job.explain) warn_of_other_issues(source, find_openings(read_of_the_issue(source, metrics, marks)), warnings);
    std::vector<LineJump> lone;
    const Issue issue = compose(std::move(source), metrics, marks, job.compose, &lone);
    check_conservation(issue);
    warn_of_lone_jumps(issue.source, lone, warnings);
    if (!job.explain) print_book(issue, *job.format, settings, output, warnings);
    if (report) report_repairs(issue, metrics, model, *report);
  }
  output.commit();
  if (report) report->commit();
  return warnings;
}

}  // namespace newsbind
