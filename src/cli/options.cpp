#include "cli/options.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <boost/program_options.hpp>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "cli/nearest.h"

namespace newsbind {
namespace {

namespace po = boost::program_options;

constexpr char kUsage[] = R"(usage: newsbind [OPTION...] [FILE...] [-o OUT]

Binds the text of a newspaper issue into a book. The FILEs are its pages, in order; a form feed also parts pages; - is standard input, which is
read where no FILE is named. The format is that of OUT's suffix, or -t; Markdown on standard output where nothing is said.
)";

po::options_description described() {
  po::options_description output("Output");
  output.add_options()
      ("output,o", po::value<std::string>()->value_name("OUT"), "write to OUT instead of standard output")
      ("to,t", po::value<std::string>()->value_name("FORMAT"), "write this format (--list-formats)")
      ("option,x", po::value<std::vector<std::string>>()->value_name("NAME=VALUE"), "set an option of the format (--help=FORMAT)")
      ("report", po::value<std::string>()->value_name("FILE"), "list every repair and struck text in FILE, as JSON Lines")
      ("explain", "print each line with its role, the margin, and why, instead of a book");
  po::options_description issue("What the text does not say, or says wrongly");
  issue.add_options()
      ("title", po::value<std::string>()->value_name("TEXT"), "the paper's title")
      ("date", po::value<std::string>()->value_name("DATE"), "the issue's date: YYYY-MM-DD, YYYY-MM or YYYY")
      ("issue-number", po::value<std::string>()->value_name("TEXT"), "the issue's number")
      ("volume-number", po::value<std::string>()->value_name("TEXT"), "the volume's number")
      ("publisher", po::value<std::string>()->value_name("TEXT"), "the publisher")
      ("issn", po::value<std::string>()->value_name("ISSN"), "the paper's ISSN: NNNN-NNNN")
      ("language", po::value<std::string>()->value_name("TAG"), "the language (BCP 47): zh-Hans, zh-Hant, en ...")
      ("identifier", po::value<std::string>()->value_name("URI"), "the book's identifier");
  po::options_description text("Text");
  text.add_options()
      ("ads", po::value<std::string>()->value_name("POLICY"), "advertisements: strike (the default), keep or appendix")
      ("encoding", po::value<std::string>()->value_name("NAME"), "the files' encoding, where newsbind finds another")
      ("weights", po::value<std::string>()->value_name("FILE"), "weights of your own for the line labeller");
  po::options_description about("About");
  about.add_options()
      ("help,h", po::value<std::string>()->value_name("FORMAT")->implicit_value(""), "print this, or a format's options, and end")
      ("version", "print the version and end")
      ("list-formats", "print the formats and end");
  po::options_description all;
  return all.add(output).add(issue).add(text).add(about);
}

[[noreturn]] void refuse_unknown_option(std::string given) {
  std::vector<std::string> names;
  for (const auto& option : described().options()) names.push_back("--" + option->long_name());
  if (!given.starts_with("-")) given = "--" + given;
  throw UsageError("unknown option '" + given + "'" + did_you_mean(given, names) + "; newsbind --help lists them");
}

po::variables_map parse(int argc, const char* const* argv) {
  po::options_description all = described();
  po::options_description hidden;
  hidden.add_options()("file", po::value<std::vector<std::string>>());
  all.add(hidden);
  po::positional_options_description files;
  files.add("file", -1);
  namespace style = po::command_line_style;
  const int chosen = style::unix_style & ~style::allow_guessing;
  po::variables_map values;
  try {
    po::store(po::command_line_parser(argc, argv).options(all).positional(files).style(chosen).run(), values);
  } catch (const po::unknown_option& error) {
    refuse_unknown_option(error.get_option_name());
  } catch (const po::multiple_occurrences& error) {
    throw UsageError("option '" + error.get_option_name() + "' is given twice; give it once");
  } catch (const po::invalid_command_line_syntax& error) {
    const std::string option = error.get_option_name();
    if (error.kind() == po::invalid_command_line_syntax::extra_parameter) throw UsageError("option '" + option + "' takes no value; leave it out");
    throw UsageError("option '" + option + "' wants a value; newsbind --help says which");
  } catch (const po::error& error) {
    throw UsageError(std::string(error.what()) + "; newsbind --help lists the options");
  }
  return values;
}

std::string text_of(const po::variables_map& values, const char* name) { return values.count(name) ? values[name].as<std::string>() : std::string(); }

const Format& format_named(const std::string& name) {
  std::vector<std::string> names;
  for (const Format* format : formats()) {
    if (format->traits().name == name) return *format;
    names.emplace_back(format->traits().name);
  }
  throw UsageError("unknown format '" + name + "'" + did_you_mean(name, names) + "; newsbind --list-formats lists them");
}

const Format& format_by_suffix(const std::string& path) {
  const std::string suffix = std::filesystem::path(path).extension().string();
  for (const Format* format : formats()) {
    const Traits& traits = format->traits();
    const auto is = [&](std::string_view known) { return suffix == "." + std::string(known); };
    if (is(traits.suffix) || std::any_of(traits.other_suffixes.begin(), traits.other_suffixes.end(), is)) return *format;
  }
  throw UsageError(path + ": " + (suffix.empty() ? "has no suffix" : "no format has the suffix '" + suffix + "'") + "; name the format with -t (newsbind --list-formats)");
}

bool is_date(const std::string& text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (i == 4 || i == 7 ? text[i] != '-' : text[i] < '0' || text[i] > '9') return false;
  const auto number = [&](std::size_t at) { return text.size() > at ? std::stoi(text.substr(at, 2)) : 1; };
  const int month = number(5), day = number(8), year = std::stoi(text.substr(0, 4));
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  const int days = month == 2 ? 28 + leap : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

// RFC 5646, section 2.1, as far as form goes: a language of two to eight letters, then subtags of one to eight letters or digits.
bool is_language_tag(const std::string& tag) {
  std::size_t begin = 0;
  while (begin <= tag.size()) {
    const std::size_t end = std::min(tag.find('-', begin), tag.size());
    const std::size_t size = end - begin;
    const bool letters_only = begin == 0;
    if (size < (letters_only ? 2u : 1u) || size > 8) return false;
    for (std::size_t i = begin; i < end; ++i) {
      const char c = static_cast<char>(tag[i] | 0x20);
      const bool letter = c >= 'a' && c <= 'z';
      if (!letter && (letters_only || tag[i] < '0' || tag[i] > '9')) return false;
    }
    begin = end + 1;
  }
  return true;
}

AdPolicy ad_policy(const std::string& name) {
  if (name.empty() || name == "strike") return AdPolicy::strike;
  if (name == "keep") return AdPolicy::keep;
  if (name == "appendix") return AdPolicy::appendix;
  throw UsageError("unknown policy '" + name + "' for --ads" + did_you_mean(name, {"strike", "keep", "appendix"}) + "; it is strike, keep or appendix");
}

// https://reproducible-builds.org/specs/source-date-epoch/
std::string modified_by_environment() {
  const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
  if (!epoch || !*epoch) return "";
  char* end = nullptr;
  const std::time_t seconds = std::strtoll(epoch, &end, 10);
  std::tm utc;
  if (*end || !gmtime_r(&seconds, &utc)) throw UsageError(std::string("SOURCE_DATE_EPOCH is '") + epoch + "'; it wants to be a number of seconds since 1970");
  char text[32];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc)};
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
  if (!given.date.empty() && !is_date(given.date)) throw UsageError("--date is '" + given.date + "'; write it as YYYY-MM-DD, YYYY-MM or YYYY");
  if (!given.language.empty() && !is_language_tag(given.language))
    throw UsageError("--language is '" + given.language + "'; write it as a BCP 47 tag: zh-Hans, en, pt-BR");
  return given;
}

bool same_file(const std::string& a, const std::string& b) {
  struct stat one, other;
  return stat(a.c_str(), &one) == 0 && stat(b.c_str(), &other) == 0 && S_ISREG(one.st_mode) && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

void check_files(const Job& job) {
  if (std::count(job.inputs.begin(), job.inputs.end(), "-") > 1) throw UsageError("standard input (-) is named twice; it can be read once");
  for (const std::string& input : job.inputs)
    for (const std::string* output : {&job.output, &job.report})
      if (!output->empty() && input != "-" && same_file(input, *output))
        throw UsageError(*output + ": is both input and output; write to another file");
  if (!job.output.empty() && (job.output == job.report || same_file(job.output, job.report)))
    throw UsageError(job.output + ": is both the output and the report; write them to two files");
}

Job job_of(const po::variables_map& values) {
  Job job;
  if (values.count("file")) job.inputs = values["file"].as<std::vector<std::string>>();
  if (job.inputs.empty()) {
    if (isatty(STDIN_FILENO)) throw UsageError("no FILE is named, and standard input is a terminal; name the pages of the issue, or newsbind --help");
    job.inputs = {"-"};
  }
  job.output = text_of(values, "output");
  if (job.output == "-") job.output.clear();
  job.report = text_of(values, "report");
  job.encoding = text_of(values, "encoding");
  job.weights = text_of(values, "weights");
  job.explain = values.count("explain") > 0;
  job.compose.ads = ad_policy(text_of(values, "ads"));
  job.compose.given = given_metadata(values);
  if (values.count("to")) job.format = &format_named(values["to"].as<std::string>());
  else job.format = job.output.empty() || job.explain ? &format_named("markdown") : &format_by_suffix(job.output);
  if (values.count("option"))
    for (const std::string& setting : values["option"].as<std::vector<std::string>>()) {
      const std::size_t equals = setting.find('=');
      if (equals == std::string::npos) throw UsageError("-x '" + setting + "' is not of the form NAME=VALUE");
      job.settings[setting.substr(0, equals)] = setting.substr(equals + 1);
    }
  try {
    const Settings settings(job.format->traits(), job.settings);
  } catch (const std::invalid_argument& error) {
    throw UsageError(error.what());
  }
  if (job.output.empty() && job.format->traits().binary && isatty(STDOUT_FILENO))
    throw UsageError(std::string(job.format->traits().name) + " is not for a terminal; write it to a file with -o, or redirect standard output");
  check_files(job);
  return job;
}

std::string column(std::string_view text, std::size_t width) { return std::string(text) + std::string(text.size() < width ? width - text.size() : 1, ' '); }

std::string list_formats() {
  std::string text;
  for (const Format* format : formats()) {
    const Traits& traits = format->traits();
    text += column(traits.name, 12) + column("." + std::string(traits.suffix), 8) + std::string(traits.about) + "\n";
  }
  return text;
}

std::string help(const std::string& format_name) {
  if (format_name.empty()) {
    std::string text = kUsage;
    for (const auto& option : described().options()) {
      const std::string brief = option->format_name();
      text += "\n  " + column(brief + (option->format_parameter().empty() ? "" : " " + option->format_parameter()), 34) + option->description();
    }
    return text + "\n\nExit status: 0 done, 1 failed, 2 wrong usage. The manual is newsbind(1).\n";
  }
  const Traits& traits = format_named(format_name).traits();
  std::string text = std::string(traits.name) + ": " + std::string(traits.about) + " (." + std::string(traits.suffix) + ", " + std::string(traits.media_type) + ")\n";
  if (traits.options.empty()) text += "It has no options of its own.\n";
  for (const FormatOption& option : traits.options)
    text += "  -x " + column(std::string(option.name) + "=" + std::string(option.type), 32) + std::string(option.help) +
            (option.fallback.empty() ? "" : " (default: " + std::string(option.fallback) + ")") + "\n";
  return text;
}

}  // namespace

Request parse_options(int argc, const char* const* argv) {
  const po::variables_map values = parse(argc, argv);
  Request request;
  if (values.count("help")) request.answer = help(values["help"].as<std::string>());
  else if (values.count("version")) request.answer = "newsbind " NEWSBIND_VERSION "\n";
  else if (values.count("list-formats")) request.answer = list_formats();
  else request.job = job_of(values);
  return request;
}

}  // namespace newsbind
