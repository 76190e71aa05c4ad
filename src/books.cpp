#include "books.h"

#include <deque>
#include <filesystem>
#include <optional>
#include <utility>

#include "cli/names.h"
#include "cli/output.h"
#include "issue/conservation.h"
#include "mark/mark.h"
#include "measure/measure.h"
#include "report/repairs.h"
#include "source/error.h"

namespace newsbind {
namespace {

struct Composed {
  Issue issue;
  Metrics metrics;
  std::vector<LineJump> lone;
};

std::vector<Composed> compose_each(const Source& source, const Metrics& of_all, const Model& model, const Job& job) {
  const std::vector<Opening> openings = find_openings(read_of_the_issue(source, of_all, mark(source, of_all, model)));
  std::vector<Composed> issues;
  for (Source& part : divide(source, openings)) {
    Metrics metrics = measure(part);
    const std::vector<Mark> marks = mark(part, metrics, model);
    std::vector<LineJump> lone;
    Issue issue = compose(std::move(part), metrics, marks, job.compose, &lone);
    check_conservation(issue);
    issues.push_back({std::move(issue), std::move(metrics), std::move(lone)});
  }
  return issues;
}

std::vector<std::string> names_of(const std::vector<Composed>& issues, const Job& job) {
  std::vector<Metadata> known;
  for (const Composed& composed : issues) known.push_back(composed.issue.metadata);
  const std::vector<std::string> names = names_of_books(job.output, known);
  std::error_code not_there;
  for (const std::string& name : names)
    for (const std::string& input : job.inputs)
      if (std::filesystem::equivalent(name, input, not_there))
        throw InputError(name + ": is both input and output; write to another file");
  return names;
}

}  // namespace

void print_book(const Issue& issue, const Format& format, const Settings& settings, Sink& output,
                std::vector<Warning>& warnings) {
  if (issue.articles.empty() && issue.appendix.empty())
    warnings.push_back({"nothing-printed",
                        "the book is empty: every line was struck; --report=FILE says why each was, "
                        "--ads=keep prints advertisements"});
  format.write(issue, settings, output, warnings);
}

void warn_of_other_issues(const Source& source, const std::vector<Opening>& openings, std::vector<Warning>& warnings) {
  for (const Opening& opening : openings) {
    const Place place = source.place(source.lines()[opening.line].text.begin);
    warnings.push_back({"another-issue", std::string(place.file) + ":" + std::to_string(place.line) +
                                             ": another issue begins on this page: " + opening.here +
                                             ", where the pages above say " + opening.before +
                                             "; --split-issues writes a book for each"});
  }
}

void warn_of_lone_jumps(const Source& source, const std::vector<LineJump>& lone, std::vector<Warning>& warnings) {
  for (const LineJump& jump : lone) {
    const Place place = source.place(jump.span.begin);
    const std::string page = jump.jump.page.empty() ? "another page" : "page " + jump.jump.page;
    const std::string here = std::string(place.file) + ":" + std::to_string(place.line) + ": ";
    if (jump.jump.onward)
      warnings.push_back({"jump-without-continuation",
                          here + "the story goes on on " + page +
                              ", and nothing there takes it up; give all the pages of the issue, in order"});
    else
      warnings.push_back({"continuation-without-jump",
                          here + "the text goes on from " + page +
                              ", and no story there breaks off; it stands by itself; give all the pages, in order"});
  }
}

std::vector<Warning> convert_each_issue(const Source& source, const Metrics& metrics, const Model& model,
                                        const Job& job, const Settings& settings) {
  const std::vector<Composed> issues = compose_each(source, metrics, model, job);
  const std::vector<std::string> names = names_of(issues, job);
  std::optional<Output> report;
  if (!job.report.empty()) report.emplace(job.report);
  std::deque<Output> books;
  std::vector<Warning> all;
  for (std::size_t i = 0; i < issues.size(); ++i) {
    std::vector<Warning> warnings;
    const auto& [issue, own_metrics, lone] = issues[i];
    warn_of_lone_jumps(issue.source, lone, warnings);
    print_book(issue, *job.format, settings, books.emplace_back(names[i]), warnings);
    books.back().finish();
    if (report) report_repairs(issue, own_metrics, model, *report);
    for (const Warning& warning : warnings) all.push_back({warning.id, names[i] + ": " + warning.text});
  }
  if (report) report->finish();
  for (Output& book : books) book.commit();
  if (report) report->commit();
  return all;
}

}  // namespace newsbind
