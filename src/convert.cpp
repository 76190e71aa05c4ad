#include "convert.h"

#include "cli/output.h"
#include "issue/conservation.h"
#include "mark/mark.h"
#include "mark/model.h"
#include "measure/measure.h"
#include "report/explain.h"
#include "report/repairs.h"
#include "source/read.h"

namespace newsbind {
namespace {

Source read_all(const Job& job) {
  std::vector<Input> inputs;
  for (const std::string& path : job.inputs) inputs.push_back(load(path));
  return read(inputs, job.encoding);
}

}  // namespace

std::vector<Warning> convert(const Job& job) {
  Source source = read_all(job);
  const Metrics metrics = measure(source);
  const Model own = job.weights.empty() ? Model() : Model::parse(load(job.weights).bytes);
  const Model& model = job.weights.empty() ? Model::built_in() : own;

  Output output(job.output);
  std::vector<Warning> warnings;
  if (job.explain) {
    explain(source, metrics, model, output);
  } else {
    const std::vector<Mark> marks = mark(source, metrics, model);
    const Issue issue = compose(std::move(source), metrics, marks, job.compose);
    check_conservation(issue);
    job.format->write(issue, Settings(job.format->traits(), job.settings), output, warnings);
    if (!job.report.empty()) {
      Output report(job.report);
      report_repairs(issue, report);
      report.commit();
    }
  }
  output.commit();
  return warnings;
}

}  // namespace newsbind
