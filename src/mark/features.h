#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "mark/cohesion.h"
#include "mark/column_ends.h"
#include "mark/observe.h"

namespace newsbind {

/// Collects the features of one line: a 64-bit FNV-1a hash of each feature's name, and on request the names themselves.
/// A name reads template=value, `q.last+first=s+H`; a lexical one begins with a tilde, `~begin2=本报`.
class FeatureSink {
 public:
  explicit FeatureSink(bool with_names = false) : with_names_(with_names) {}

  template <typename... Values>
  void add(std::string_view name, const Values&... values) {
    hash_ = kBasis;
    name_.clear();
    append(name);
    append('=');
    bool first = true;
    ((first ? void() : append('+'), first = false, append(values)), ...);
    hashes_.push_back(hash_);
    if (with_names_) names_.push_back(name_);
  }

  void clear() {
    hashes_.clear();
    names_.clear();
  }
  const std::vector<std::uint64_t>& hashes() const { return hashes_; }
  const std::vector<std::string>& names() const { return names_; }

  static std::uint64_t hash(std::string_view name) {
    std::uint64_t value = kBasis;
    for (char c : name) value = (value ^ static_cast<unsigned char>(c)) * kPrime;
    return value;
  }

 private:
  static constexpr std::uint64_t kBasis = 14695981039346656037u;
  static constexpr std::uint64_t kPrime = 1099511628211u;

  void append(char c);
  void append(std::string_view text);
  void append(int number);

  bool with_names_;
  std::uint64_t hash_ = kBasis;
  std::string name_;
  std::vector<std::uint64_t> hashes_;
  std::vector<std::string> names_;
};

/// How lines are set: in a column of print, as typed from a page, or with a paragraph or a piece of one on each line,
/// as in a dump of columns.
enum class Setting { narrow, wide, pieces };

/// The observed lines of an issue with what only a look along all of them tells.
class LineSequence {
 public:
  explicit LineSequence(std::vector<Observation> lines);

  std::size_t size() const { return lines_.size(); }
  const Observation& operator[](std::size_t i) const { return lines_[i]; }

  Setting setting() const { return setting_; }
  bool are_pieces() const { return setting_ == Setting::pieces; }
  /// Whether a Latin text is one of many pages that was typed as books are: in wide lines, with gaps of several
  /// heights.
  bool is_typed() const { return typed_; }
  /// Whether nothing stands right above line i: it is the first, or below a gap or a page's beginning.
  bool stands_apart(std::size_t i) const {
    return i == 0 || lines_[i].metrics->blank_above > 0 || lines_[i].metrics->page_start;
  }
  /// Whether a column of the page that a dump was made of ended above line i, as the columns on both sides tell to the
  /// character.
  bool fits_columns(std::size_t i) const {
    return !column_ends_.empty() && column_ends_[i].above == 2 && column_ends_[i].below == 2;
  }
  /// Whether content words of a short line i stand in the text above it.
  bool echoes_above(std::size_t i) const { return around_[i].shares_before > 0; }
  /// How much the text below line i goes on with the words of that above it, where it may be a heading; see Cohesion.
  std::int8_t cohesion(std::size_t i) const { return around_[i].cohesion; }

  /// Evidence for what line i is.
  void state_features(std::size_t i, FeatureSink& sink) const;
  /// Evidence for how line i goes with the line above it; i > 0.
  void edge_features(std::size_t i, FeatureSink& sink) const;

 private:
  struct Surroundings {
    std::uint32_t before = 0;  // the nearest line above that is no furniture; its own index where there is none
    std::uint32_t after = 0;
    std::uint32_t block_begin = 0;  // the lines without a blank between them
    std::uint32_t block_end = 0;
    std::uint32_t page_line = 0;  // lines since the page began, from 0
    std::uint32_t page_left = 0;  // lines until it ends
    std::int8_t depth = 0;        // quotations open where the line begins
    std::uint16_t since_heading =
        0;  // lines since the last short line that no stop closes and the text above does not run into
    std::uint16_t until_heading = 0;
    std::uint8_t opener_below = 0;  // lines down to the next byline or dateline, 3 at most; 0: none so near
    std::uint8_t shares_after = 0;  // tokens shared with the text below and above, in eighths of its own
    std::uint8_t shares_before = 0;
    std::int8_t joint_seen = -1;  // lines that have the two characters side by side that meet where this line follows
                                  // the one before it, 3 at most; -1 where they are not of a dense script
    std::int8_t cohesion = -1;    // see Cohesion; asked of what may be a heading
  };

  void survey();
  void survey_sharing(std::size_t i);
  void survey_joints();
  void survey_openers();
  void survey_cohesion();
  void survey_layout();
  bool survey_typing() const;
  void survey_indents();
  void survey_lost_indent();
  void survey_shapes();
  std::uint32_t shape_of(std::size_t i) const;
  bool is_centred(std::size_t i) const;
  bool is_flush_right(std::size_t i) const;
  bool opens_story(std::size_t i) const;
  bool is_furniture(std::size_t i) const;
  bool may_be_heading(std::size_t i) const;
  char leans(std::size_t i) const;
  std::string_view compare_gap(std::size_t i) const;
  void add_geometry(std::size_t i, FeatureSink& sink) const;
  void add_ends(std::size_t i, FeatureSink& sink) const;
  void add_neighbours(std::size_t i, FeatureSink& sink) const;
  void add_unfinished(std::size_t i, FeatureSink& sink) const;
  char column_end(std::size_t i) const;
  void add_column_end(std::size_t i, FeatureSink& sink) const;
  void add_room(std::size_t i, FeatureSink& sink) const;
  void add_set_width(std::size_t i, FeatureSink& sink) const;
  void add_joint(std::size_t i, FeatureSink& sink) const;
  void add_joint_below(std::size_t i, FeatureSink& sink) const;
  char short_by(std::size_t i) const;
  void add_content(std::size_t i, FeatureSink& sink) const;
  void add_block(std::size_t i, FeatureSink& sink) const;
  char relative_indent(std::size_t i) const;
  void add_usual_indent(std::size_t i, FeatureSink& sink) const;
  void add_lost_indent(std::size_t i, FeatureSink& sink) const;
  char opening_width(std::size_t i) const;
  void add_shape(std::size_t i, FeatureSink& sink) const;
  void add_layout(std::size_t i, FeatureSink& sink) const;
  void add_opener(std::size_t i, FeatureSink& sink) const;
  void add_cohesion(std::size_t i, FeatureSink& sink) const;
  void add_heading_share(std::size_t i, FeatureSink& sink) const;
  void add_two_above(std::size_t i, FeatureSink& sink) const;
  void add_position(std::size_t i, FeatureSink& sink) const;
  void add_words(std::size_t i, FeatureSink& sink) const;

  // What the short lines of one shape have in common: a paper sets its headlines alike.
  struct Shape {
    std::uint32_t lines = 0;
    std::uint32_t opened = 0;       // with a byline or dateline below
    std::uint32_t behind_stop = 0;  // behind a line that a full stop closes
    std::uint32_t initials = 0;     // that are names with initials
    std::uint32_t headed = 0;       // above a line with a heading in it
    std::int32_t lean = 0;          // words shared with the text below less those with the text above, in eighths
  };

  std::vector<Observation> lines_;
  std::unordered_map<std::uint32_t, Shape> shapes_;
  std::array<std::uint16_t, 3> wide_gaps_{};  // blank lines above: of the widest 2, 6 and 15 percent
  std::vector<Surroundings> around_;
  std::vector<ColumnEnd> column_ends_;  // empty where lines are no pieces of paragraphs
  char airy_ = '0';  // how many lines have a blank line above them: 0 hardly any, 1 some, 2 most, 3 nearly all
  bool many_pages_ = false;
  std::uint16_t usual_indent_ = 0;  // columns of most of the lines that are indented; 0: none are
  std::int16_t lost_indent_ =
      0;  // by what the first lines of paragraphs fall short, in hundredths of an em; 0: not known
  char lost_indent_share_ = '0';  // of those that do
  char layout_ = ' ';             // how the lines are set: see survey_layout()
  Setting setting_ = Setting::narrow;
  bool typed_ = false;
  char heading_share_ = 'a';  // of the lines that may be headings, among all
  char opened_ = '0';  // how many of the lines that may be headings have a byline or dateline below: 0 hardly any ... 3
  std::uint16_t usual_gap_ = 0;  // blank lines that part most units
};

/// The texts of the lines, as they stand in the source.
std::vector<std::string_view> texts_of(const LineSequence& lines);

}  // namespace newsbind
