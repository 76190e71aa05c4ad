#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "issue/issue.h"

namespace newsbind::test {

/// Builds an issue by hand: each run stands on a line of its own in the source, in the order of the calls.
class IssueBuilder {
 public:
  explicit IssueBuilder(std::string language) {
    issue_.metadata.language = std::move(language);
    issue_.metadata.identifier = "urn:uuid:6c1f2a54-7d5b-5b0e-9a37-0c2f4b1d9e11";
    issue_.metadata.modified = "2025-05-01T00:00:00Z";
  }

  Metadata& metadata() { return issue_.metadata; }

  Piece piece(std::string_view text, Inline role = Inline::text) {
    const auto begin = static_cast<std::uint32_t>(text_.size());
    text_ += text;
    return {.span = {begin, static_cast<std::uint32_t>(text_.size())}, .role = role};
  }

  Run run(std::string_view text) {
    Run run = {piece(text)};
    text_ += '\n';
    return run;
  }

  Block block(BlockKind kind, std::initializer_list<std::string_view> lines) {
    Block block{.kind = kind, .lines = {}};
    for (const std::string_view line : lines) block.lines.push_back(run(line));
    return block;
  }

  Block paragraph(std::string_view text) { return block(BlockKind::paragraph, {text}); }

  /// A story of a headline (none where empty) and paragraphs.
  Article& story(std::string_view headline, std::initializer_list<std::string_view> paragraphs) {
    Article& article = issue_.articles.emplace_back();
    if (!headline.empty()) article.headline = run(headline);
    for (const std::string_view text : paragraphs) article.body.push_back(paragraph(text));
    return article;
  }

  Article& advertisement(std::string_view text) {
    Article article;
    article.kind = ArticleKind::advertisement;
    article.body.push_back(paragraph(text));
    return issue_.appendix.emplace_back(std::move(article));
  }

  /// What follows stands on a new page.
  void page(std::string label) {
    end_page();
    issue_.pages.push_back({.span = {static_cast<std::uint32_t>(text_.size()), 0}, .label = std::move(label)});
  }

  Issue build() {
    end_page();
    issue_.source.append("issue.txt", text_);
    return issue_;
  }

 private:
  void end_page() {
    if (!issue_.pages.empty()) issue_.pages.back().span.end = static_cast<std::uint32_t>(text_.size());
  }

  Issue issue_;
  std::string text_;
};

}  // namespace newsbind::test
