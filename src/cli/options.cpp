#include "cli/options.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <boost/program_options.hpp>

#include "cli/format_choice.h"
#include "cli/metadata.h"
#include "cli/names.h"
#include "cli/nearest.h"
#include "source/encoding.h"
#include "source/error.h"

namespace newsbind {
namespace {

namespace po = boost::program_options;

constexpr char kUsage[] = R"(usage: newsbind [OPTION...] [FILE...] [-o OUT]

Binds the text of a newspaper issue into a book. The FILEs are its pages, in
order; a form feed also parts pages; - is standard input, which is read where
no FILE is named. The format is that of OUT's suffix, or -t; Markdown on
standard output where nothing is said.
)";

struct Option {
  const char* names;  // long, and short behind a comma
  const char* value;  // as the help prints it; empty: takes none
  const char* help;
};

struct OptionGroup {
  const char* title;
  std::vector<Option> options;
};

const OptionGroup kGroups[] = {
    {"Output",
     {{"output,o", "OUT", "write to OUT instead of standard output"},
      {"to,t", "FORMAT", "write this format (--list-formats)"},
      {"option,x", "NAME=VALUE", "set an option of the format (--help=FORMAT)"},
      {"split-issues", "", "write a book for each issue: OUT-DATE.SUFFIX"},
      {"report", "FILE", "list every repair and strike, as JSON Lines"},
      {"explain", "", "print each line's role, and why, not a book"}}},
    {"What the text does not say, or says wrongly",
     {{"title", "TEXT", "the paper's title"},
      {"date", "DATE", "the day: YYYY-MM-DD, YYYY-MM or YYYY"},
      {"issue-number", "TEXT", "the issue's number"},
      {"volume-number", "TEXT", "the volume's number"},
      {"publisher", "TEXT", "the publisher"},
      {"issn", "ISSN", "the paper's ISSN: NNNN-NNNN"},
      {"language", "TAG", "the language (BCP 47): zh-Hans, en ..."},
      {"identifier", "URI", "the book's identifier"}}},
    {"Text",
     {{"ads", "POLICY", "advertisements: strike (default), keep, appendix"},
      {"notices", "POLICY", "legal notices: keep (default), strike, appendix"},
      {"furniture", "POLICY", "page heads ...: strike (default), keep, appendix"},
      {"encoding", "NAME", "the files' encoding, over newsbind's verdict"},
      {"force", "", "convert text read across columns all the same"},
      {"weights", "FILE", "weights of your own for the line labeller"}}},
    {"Answers instead of a book",
     {{"help,h", "[FORMAT]", "print this, or a format's options"},
      {"version", "", "print the version"},
      {"list-formats", "", "print the formats"}}},
};

const po::value_semantic* value_of(const Option& option) {
  if (!*option.value) return new po::untyped_value(true);
  if (option.names == std::string_view("option,x")) return po::value<std::vector<std::string>>();
  return *option.value == '[' ? po::value<std::string>()->implicit_value("") : po::value<std::string>();
}

// Boost takes what value_of() gives into its ownership.
po::options_description described() {
  po::options_description all;
  for (const OptionGroup& group : kGroups)
    for (const Option& option : group.options) all.add_options()(option.names, value_of(option));
  return all;
}

[[noreturn]] void refuse_unknown_option(std::string given) {
  std::vector<std::string> names;
  const po::options_description options = described();
  for (const auto& option : options.options()) names.push_back("--" + option->long_name());
  given.resize(std::min(given.find('='), given.size()));
  if (!given.starts_with("-")) given = "--" + given;
  throw UsageError("unknown option '" + given + "'" + did_you_mean(given, names, "newsbind --help lists them"));
}

struct Arguments {
  po::variables_map options;
  std::vector<std::string> files;
};

Arguments read_arguments(int argc, const char* const* argv) {
  namespace style = po::command_line_style;
  const po::options_description all = described();
  const po::parsed_options parsed =
      po::command_line_parser(argc, argv).options(all).style(style::unix_style & ~style::allow_guessing).run();
  Arguments read;
  po::store(parsed, read.options);
  for (const po::option& argument : parsed.options)
    if (argument.position_key >= 0) read.files.insert(read.files.end(), argument.value.begin(), argument.value.end());
  return read;
}

Arguments parse(int argc, const char* const* argv) {
  try {
    return read_arguments(argc, argv);
  } catch (const po::unknown_option& error) {
    refuse_unknown_option(error.get_option_name());
  } catch (const po::multiple_occurrences& error) {
    throw UsageError("option '" + error.get_option_name() + "' is given twice; give it once");
  } catch (const po::invalid_command_line_syntax& error) {
    const std::string option = error.get_option_name();
    if (error.kind() == po::invalid_command_line_syntax::extra_parameter)
      throw UsageError("option '" + option + "' takes no value; leave it out");
    throw UsageError("option '" + option + "' wants a value; newsbind --help says which");
  } catch (const po::error& error) {
    throw UsageError(std::string(error.what()) + "; newsbind --help lists the options");
  }
}

std::vector<std::string> texts_of(const po::variables_map& values, const char* name) {
  return values.count(name) ? values[name].as<std::vector<std::string>>() : std::vector<std::string>();
}

std::string text_of(const po::variables_map& values, const char* name) {
  return values.count(name) ? values[name].as<std::string>() : std::string();
}

Policy policy_of(const po::variables_map& values, const char* option, Policy fallback) {
  const std::string name = text_of(values, option);
  if (name.empty()) return fallback;
  if (name == "strike") return Policy::strike;
  if (name == "keep") return Policy::keep;
  if (name == "appendix") return Policy::appendix;
  throw UsageError("unknown policy '" + name + "' for --" + option +
                   did_you_mean(name, {"strike", "keep", "appendix"}, "it is strike, keep or appendix"));
}

Metadata given_metadata(const po::variables_map& values) {
  Metadata given;
  given.title = text_of(values, "title");
  given.date = text_of(values, "date");
  given.issue_number = text_of(values, "issue-number");
  given.volume_number = text_of(values, "volume-number");
  given.publisher = text_of(values, "publisher");
  given.issn = text_of(values, "issn");
  given.language = text_of(values, "language");
  given.identifier = text_of(values, "identifier");
  given.modified = modified_by_environment();
  check_metadata(given);
  given.language = in_recommended_letters(given.language);
  return given;
}

struct stat status_of(const std::string& path) {
  struct stat found = {};
  if (path == "-" ? fstat(STDIN_FILENO, &found) : stat(path.c_str(), &found)) found.st_mode = 0;
  return found;
}

bool same_file(const std::string& a, const std::string& b) {
  const struct stat one = status_of(a), other = status_of(b);
  return S_ISREG(one.st_mode) && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

std::vector<std::string> files_read(const Job& job) {
  std::vector<std::string> files = job.inputs;
  for (const FormatOption& option : job.format->traits().options) {
    const auto named = job.settings.find(std::string(option.name));
    if (option.type == "FILE" && named != job.settings.end()) files.push_back(named->second);
  }
  return files;
}

void check_inputs(const Job& job) {
  const std::vector<std::string> files = files_read(job);
  for (const std::string& input : files) {
    if (input.empty()) throw UsageError("a FILE is named ''; name the pages of the issue, or - for standard input");
    for (const std::string* output : {&job.output, &job.report})
      if (!output->empty() && same_file(input, *output))
        throw UsageError(*output + ": is both input and output; write to another file");
  }
  if (std::count(files.begin(), files.end(), "-") > 1)
    throw UsageError("standard input (-) is named twice; it can be read once");
}

void check_outputs(const Job& job) {
  const Traits& traits = job.format->traits();
  if (job.output.empty() && !job.explain && traits.binary && isatty(STDOUT_FILENO))
    throw UsageError(std::string(traits.name) +
                     " is not for a terminal; write it to a file with -o, or redirect standard output");
  if (job.report == "-") throw UsageError("--report is '-'; name the file to write");
  if (!job.report.empty() && (job.output == job.report || same_file(job.output, job.report)))
    throw UsageError(job.output + ": is both the output and the report; write them to two files");
}

void check_split(const Job& job) {
  if (!job.split_issues) return;
  if (job.explain) throw UsageError("--split-issues writes books and --explain prints none; leave one of them out");
  if (job.output.empty())
    throw UsageError("--split-issues writes a file for each issue; name them with -o: -o paper.epub makes " +
                     std::string("paper-1907-05-03.epub"));
  const Metadata& given = job.compose.given;
  for (const auto& [option, value] : {std::pair("--date", given.date), std::pair("--issue-number", given.issue_number),
                                      std::pair("--identifier", given.identifier)})
    if (!value.empty()) throw UsageError(std::string(option) + " is one issue's; leave it out with --split-issues");
  check_pattern(job.output);
}

std::vector<std::string> chosen_inputs(const std::vector<std::string>& files) {
  if (!files.empty()) return files;
  if (isatty(STDIN_FILENO))
    throw UsageError(
        "no FILE is named, and standard input is a terminal; name the pages of the issue, or see newsbind --help");
  return {"-"};
}

std::string chosen_output(const po::variables_map& values) {
  const std::string output = text_of(values, "output");
  if (values.count("output") && output.empty())
    throw UsageError("--output is ''; name the file to write, or - for standard output");
  if (output == "-") return "";
  if (S_ISDIR(status_of(output).st_mode)) throw UsageError(output + ": is a folder; name the file to write");
  return output;
}

std::string chosen_encoding(const po::variables_map& values) {
  const std::string name = text_of(values, "encoding");
  try {
    std::size_t offset = 0;
    if (!name.empty()) decode_strictly("", name, offset);
  } catch (const InputError& error) {
    throw UsageError(error.what());
  }
  return name;
}

const Format& chosen_format(const po::variables_map& values, const Job& job) {
  if (values.count("to")) return format_named(values["to"].as<std::string>());
  return job.output.empty() || job.explain ? format_named("markdown") : format_of_target(job.output);
}

Job job_of(const po::variables_map& values, const std::vector<std::string>& files) {
  Job job;
  job.inputs = chosen_inputs(files);
  job.output = chosen_output(values);
  job.report = text_of(values, "report");
  job.encoding = chosen_encoding(values);
  job.weights = text_of(values, "weights");
  job.split_issues = values.count("split-issues") > 0;
  job.explain = values.count("explain") > 0;
  job.force = values.count("force") > 0;
  job.compose.ads = policy_of(values, "ads", Policy::strike);
  job.compose.notices = policy_of(values, "notices", Policy::keep);
  job.compose.furniture = policy_of(values, "furniture", Policy::strike);
  job.compose.given = given_metadata(values);
  job.format = &chosen_format(values, job);
  job.settings = settings_of(texts_of(values, "option"), job.format->traits());
  check_inputs(job);
  check_outputs(job);
  check_split(job);
  return job;
}

std::string column(std::string_view text, std::size_t width) {
  return std::string(text) + std::string(text.size() + 1 < width ? width - text.size() : 1, ' ');
}

std::string list_formats() {
  std::string text;
  for (const Format* format : all_formats()) {
    const Traits& traits = format->traits();
    text += column(traits.name, 12) + column("." + std::string(traits.suffix), 8) + std::string(traits.about) + "\n";
  }
  return text;
}

// "-o, --output=OUT", "    --title=TEXT", "-h, --help[=FORMAT]".
std::string spelling(const Option& option) {
  const std::string names = option.names, value = option.value;
  const std::size_t comma = names.find(',');
  const std::string brief = comma == names.npos ? "    " : "-" + names.substr(comma + 1) + ", ";
  const std::string parameter = value.empty() ? "" : value[0] == '[' ? "[=" + value.substr(1) : "=" + value;
  return brief + "--" + names.substr(0, comma) + parameter;
}

std::string program_help() {
  std::string text = kUsage;
  for (const OptionGroup& group : kGroups) {
    text += "\n" + std::string(group.title) + ":\n";
    for (const Option& option : group.options) text += "  " + column(spelling(option), 27) + option.help + "\n";
  }
  return text + "\nExit status: 0 done, 1 failed, 2 wrong usage. The manual is newsbind(1).\n";
}

std::string format_help(const Traits& traits) {
  std::string text = std::string(traits.name) + ": " + std::string(traits.about) + " (." + std::string(traits.suffix) +
                     ", " + std::string(traits.media_type) + ")\n";
  if (traits.options.empty()) text += "It has no options of its own.\n";
  for (const FormatOption& option : traits.options)
    text += "  -x " + column(std::string(option.name) + "=" + std::string(option.type), 37) + std::string(option.help) +
            (option.fallback.empty() ? "" : " (default: " + std::string(option.fallback) + ")") + "\n";
  return text;
}

}  // namespace

Request parse_options(int argc, const char* const* argv) {
  const auto [values, files] = parse(argc, argv);
  Request request;
  if (values.count("help")) {
    const std::string format = values["help"].as<std::string>();
    request.answer = format.empty() ? program_help() : format_help(format_named(format).traits());
  } else if (values.count("version")) {
    request.answer = "newsbind " NEWSBIND_VERSION "\n";
  } else if (values.count("list-formats")) {
    request.answer = list_formats();
  } else {
    request.job = job_of(values, files);
  }
  return request;
}

}  // namespace newsbind
