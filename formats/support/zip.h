#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace newsbind {

/// Packs files into a ZIP archive in memory, over libzip. The same calls give the same bytes: every entry carries the
/// same time, given in `modified` (RFC 3339, UTC; before 1980 it is 1980-01-01), and no entry carries the machine's.
class ZipPackage {
 public:
  explicit ZipPackage(std::string_view modified);
  ~ZipPackage();

  /// Adds a file; `stored` leaves it uncompressed (the EPUB's mimetype: OCF 3.3, section 4.2.3).
  void add(std::string_view name, std::string_view content, bool stored = false);
  /// The archive. Throws std::runtime_error with libzip's words where it fails.
  std::string finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace newsbind
