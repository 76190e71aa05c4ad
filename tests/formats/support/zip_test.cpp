#include "formats/support/zip.h"

#include <boost/test/unit_test.hpp>
#include <string>

using newsbind::ZipPackage;

namespace {

std::string packed(const std::string& modified) {
  ZipPackage zip(modified);
  zip.add("mimetype", "application/epub+zip", true);
  zip.add("新闻.txt", std::string(5000, 'a'));
  return zip.finish();
}

/// Bytes 10 to 13 of a local header: time and date, least byte first (APPNOTE.TXT, section 4.3.7).
unsigned long dos_time(const std::string& bytes) {
  unsigned long out = 0;
  for (int i = 13; i >= 10; --i) out = out << 8 | static_cast<unsigned char>(bytes[i]);
  return out;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_stored_file_stands_in_the_archive_as_it_is) {
  BOOST_CHECK_EQUAL(packed("2025-05-01T10:20:30Z").substr(30, 28), "mimetypeapplication/epub+zip");
}

BOOST_AUTO_TEST_CASE(other_files_are_compressed) { BOOST_CHECK_LT(packed("2025-05-01T10:20:30Z").size(), 600U); }

BOOST_AUTO_TEST_CASE(every_entry_carries_the_time_it_was_given) {
  const unsigned long date = (2025 - 1980) << 9 | 5 << 5 | 1, time = 10 << 11 | 20 << 5 | 30 / 2;
  BOOST_CHECK_EQUAL(dos_time(packed("2025-05-01T10:20:30Z")), date << 16 | time);
}

BOOST_AUTO_TEST_CASE(a_time_before_1980_is_the_first_of_1980) {
  const unsigned long first = (1 << 5 | 1) << 16;
  BOOST_CHECK_EQUAL(dos_time(packed("1897-02-18T00:00:00Z")), first);
  BOOST_CHECK_EQUAL(dos_time(packed("")), first);
}
