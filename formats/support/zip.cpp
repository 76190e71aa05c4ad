#include "formats/support/zip.h"

#include <zip.h>

#include <algorithm>
#include <charconv>
#include <deque>
#include <stdexcept>

namespace newsbind {

namespace {

constexpr int compression_level = 6;
constexpr zip_uint32_t regular_file = 0100644u << 16;  // as UNIX writes it: APPNOTE.TXT, section 4.4.15

[[noreturn]] void fail(std::string_view words) {
  throw std::runtime_error("libzip cannot write the package: " + std::string(words));
}

/// The number in the digits at `at`, or `least` where there are none or it is less.
int number_at(std::string_view text, std::size_t at, std::size_t size, int least) {
  int number = least;
  if (at + size <= text.size()) std::from_chars(text.data() + at, text.data() + at + size, number);
  return std::max(number, least);
}

struct DosTime {
  zip_uint16_t time = 0;
  zip_uint16_t date = (1 << 5) | 1;  // 1980-01-01
};

/// MS-DOS time counts from 1980, in steps of two seconds, in no time zone: APPNOTE.TXT, section 4.4.6.
DosTime dos_time(std::string_view modified) {
  const int year = number_at(modified, 0, 4, 0);
  if (year < 1980) return {};
  const int month = number_at(modified, 5, 2, 1), day = number_at(modified, 8, 2, 1);
  const int hour = number_at(modified, 11, 2, 0), minute = number_at(modified, 14, 2, 0);
  const int second = number_at(modified, 17, 2, 0);
  return {.time = static_cast<zip_uint16_t>((hour << 11) | (minute << 5) | (second / 2)),
          .date = static_cast<zip_uint16_t>(((std::min(year, 2107) - 1980) << 9) | (month << 5) | day)};
}

}  // namespace

struct ZipPackage::State {
  DosTime time;
  std::deque<std::string> contents;  // libzip reads them when the archive is finished
  zip_source_t* target = nullptr;
  zip_t* archive = nullptr;

  ~State() {
    if (archive) zip_discard(archive);
    if (target) zip_source_free(target);
  }
};

ZipPackage::ZipPackage(std::string_view modified) : state_(std::make_unique<State>()) {
  state_->time = dos_time(modified);
  zip_error_t error;
  zip_error_init(&error);
  state_->target = zip_source_buffer_create(nullptr, 0, 0, &error);
  if (state_->target) {
    zip_source_keep(state_->target);
    state_->archive = zip_open_from_source(state_->target, ZIP_CREATE | ZIP_TRUNCATE, &error);
  }
  if (!state_->archive) {
    const std::string words = zip_error_strerror(&error);
    zip_error_fini(&error);
    fail(words);
  }
  zip_error_fini(&error);
}

ZipPackage::~ZipPackage() = default;

void ZipPackage::add(std::string_view name, std::string_view content, bool stored) {
  zip_t* archive = state_->archive;
  const std::string& kept = state_->contents.emplace_back(content);
  const std::string file_name(name);
  zip_source_t* source = zip_source_buffer(archive, kept.data(), kept.size(), 0);
  if (!source) fail(zip_strerror(archive));
  const zip_int64_t index = zip_file_add(archive, file_name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    fail(zip_strerror(archive));
  }
  const auto entry = static_cast<zip_uint64_t>(index);
  const bool set =
      zip_set_file_compression(archive, entry, stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, compression_level) == 0 &&
      zip_file_set_dostime(archive, entry, state_->time.time, state_->time.date, 0) == 0 &&
      zip_file_set_external_attributes(archive, entry, 0, ZIP_OPSYS_UNIX, regular_file) == 0;
  if (!set) fail(zip_strerror(archive));
}

std::string ZipPackage::finish() {
  if (zip_close(state_->archive) != 0) fail(zip_strerror(state_->archive));
  state_->archive = nullptr;
  zip_source_t* target = state_->target;
  zip_stat_t about;
  if (zip_source_stat(target, &about) != 0 || zip_source_open(target) != 0) {
    fail(zip_error_strerror(zip_source_error(target)));
  }
  std::string bytes(about.size, '\0');
  const zip_int64_t read = zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  if (read != static_cast<zip_int64_t>(bytes.size())) fail("the archive was cut short in memory");
  return bytes;
}

}  // namespace newsbind
