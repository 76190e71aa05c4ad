#include "formats/support/byline.h"

#include <boost/test/unit_test.hpp>
#include <map>
#include <string>
#include <vector>

using newsbind::persons;

BOOST_AUTO_TEST_CASE(the_persons_of_a_byline_are_known) {
  const std::map<std::string, std::vector<std::string>> bylines = {
      {"By JOHN SMITH and Ann Lee", {"JOHN SMITH", "Ann Lee"}},
      {"By J. R. Teague, Staff Correspondent", {"J. R. Teague"}},
      {"Von Käthe Brandt und Max Auer", {"Käthe Brandt", "Max Auer"}},
      {"Par Hélène Dubois", {"Hélène Dubois"}},
      {"■本报记者 张明远 李 华", {"张明远", "李华"}},
      {"（记者 王小川 通讯员 赵立）", {"王小川", "赵立"}},
      {"文/陈一鸣", {"陈一鸣"}},
      {"文强、郝图", {"文强", "郝图"}},
      {"김철수 기자", {"김철수"}},
      {"記者・水無瀬千鶴", {"水無瀬千鶴"}},
      {"文・入江慎吾", {"入江慎吾"}},
      {"ジョン・ティグ", {"ジョン・ティグ"}},
  };
  for (const auto& [byline, names] : bylines) {
    const std::vector<std::string> got = persons(byline);
    BOOST_TEST_CONTEXT(byline) BOOST_CHECK_EQUAL_COLLECTIONS(got.begin(), got.end(), names.begin(), names.end());
  }
}

BOOST_AUTO_TEST_CASE(what_is_no_list_of_names_gives_none) {
  for (const char* byline : {"", "■", "本报记者", "Who was it that wrote this long line about the harbour lamps?",
                             "记者昨日从市政府获悉这条消息的全部内容。"}) {
    BOOST_TEST_CONTEXT(byline) BOOST_CHECK(persons(byline).empty());
  }
}
