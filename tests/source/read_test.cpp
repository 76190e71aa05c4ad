#include "source/read.h"

#include <unicode/ucnv.h>

#include <boost/test/unit_test.hpp>
#include <random>

#include "source/error.h"

using namespace newsbind;

namespace {

const std::string kSimplified =
    "江湾市的老船坞昨天重新蓄水，六个街区从此不再内涝。记者在现场看到，坞口的铁链还留在原处，孩子们趴在栏杆上看水位。市"
    "里说，这项工程花了两年时间，没有拆一间老屋。\n"
    "据了解，全市还有两座类似的老船坞，改造方案正在征求意见，预计明年汛期之前动工。";
const std::string kTraditional =
    "山城的老戲臺昨天完成屋頂修復，最後一片脊瓦由八十七歲的老師傅親手放上。廟方說，這座戲臺沒有用一根鐵釘，拆下來的時候"
    "每一件都編了號，曬乾以後再裝回去。\n"
    "元宵節將在這裡演出三天，不收門票，請鄉親自備板凳，下雨就改在室內。";
const std::string kJapanese =
    "汐見町の港に百年ぶりに帆を張った渡し船が戻ってきた。町の人たちは朝から岸壁に集まり、ゆっくりと進む船を見ていた。船"
    "を直したのは地元の大工で、三年かかったという。\n"
    "来年の春からは、土曜と日曜に子どもたちを乗せて島まで運ぶことになっている。";
const std::string kKorean =
    "솔대시의 등대지기 숙소가 글을 쓰는 집으로 바뀌었다. 시는 지난 삼 년 동안 비어 있던 건물을 고쳐 작가들에게 "
    "빌려주기로 했다. 첫 손님은 다음 달에 들어온다.\n"
    "주민들은 밤에 다시 불이 켜지는 것이 반갑다고 말했다.";
const std::string kGerman =
    "Der Bäckermeister in der Großen Straße hat zum Fest einen Kranz gebacken, der neun Fuß im Umfang mißt. Die Kinder "
    "durften ihn für fünf Pfennige schmücken.";
const std::string kFrench =
    "Les hirondelles sont revenues à l'école du Gué; les nids du préau ont été respectés, et l'on en compte déjà "
    "quarante cette année.";

std::string encoded(const std::string& utf8, const char* encoding) {
  std::string bytes(utf8.size() * 4 + 16, '\0');
  UErrorCode error = U_ZERO_ERROR;
  UConverter* to = ucnv_open(encoding, &error);
  UConverter* from = ucnv_open("UTF-8", &error);
  char* target = bytes.data();
  const char* source = utf8.data();
  ucnv_setFromUCallBack(to, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
  ucnv_convertEx(to, from, &target, bytes.data() + bytes.size(), &source, source + utf8.size(), nullptr, nullptr,
                 nullptr, nullptr, true, true, &error);
  ucnv_close(to);
  ucnv_close(from);
  BOOST_REQUIRE_MESSAGE(U_SUCCESS(error), encoding);
  bytes.resize(static_cast<std::size_t>(target - bytes.data()));
  return bytes;
}

std::string decoded(const std::string& bytes, const std::string& encoding = {}) {
  return std::string(read({{"page.txt", bytes}}, encoding).text());
}

std::string refusal(const std::string& bytes, const std::string& encoding = {}) {
  try {
    read({{"page.txt", bytes}}, encoding);
  } catch (const InputError& error) {
    return error.what();
  }
  return "";
}

bool says(const std::string& message, const char* what) { return message.find(what) != message.npos; }

}  // namespace

BOOST_AUTO_TEST_CASE(texts_come_back_from_the_encodings_of_their_language) {
  const std::pair<const std::string*, std::vector<const char*>> cases[] = {
      {&kSimplified, {"GB18030", "GBK"}},         {&kTraditional, {"Big5", "GB18030"}},
      {&kJapanese, {"Shift_JIS", "EUC-JP"}},      {&kKorean, {"EUC-KR"}},
      {&kGerman, {"windows-1252", "ISO-8859-1"}}, {&kFrench, {"windows-1252"}},
  };
  for (const auto& [text, encodings] : cases)
    for (const char* encoding : encodings) BOOST_TEST(decoded(encoded(*text, encoding)) == *text, encoding);
}

BOOST_AUTO_TEST_CASE(texts_come_back_from_unicode_with_and_without_a_mark) {
  for (const std::string* text : {&kSimplified, &kTraditional, &kJapanese, &kKorean, &kGerman}) {
    BOOST_TEST(decoded(*text) == *text);
    BOOST_TEST(decoded("\xEF\xBB\xBF" + *text) == *text);
    BOOST_TEST(decoded("\xFF\xFE" + encoded(*text, "UTF-16LE")) == *text);
    BOOST_TEST(decoded("\xFE\xFF" + encoded(*text, "UTF-16BE")) == *text);
  }
  BOOST_TEST(decoded(encoded("The ferry was late and the crowd went home.", "UTF-16LE")) ==
             "The ferry was late and the crowd went home.");
}

BOOST_AUTO_TEST_CASE(the_verdict_is_reached_over_the_whole_input) {
  std::string ascii;
  for (int i = 0; i < 3000; ++i) ascii += "The ferry was late again.\n";
  BOOST_TEST(decoded(ascii + encoded(kSimplified, "GBK")) == ascii + kSimplified);
  BOOST_TEST(decoded(ascii + "\x93Late,\x94 he said.\n") == ascii + "“Late,” he said.\n");
}

BOOST_AUTO_TEST_CASE(controls_are_kept) {
  const std::string text =
      std::string("The ferry\0 was late \x01", 21) + "again and again, and nobody knew why it was so.\n";
  BOOST_TEST(decoded(text) == text);
}

BOOST_AUTO_TEST_CASE(nel_ends_the_lines_of_a_latin_1_file) {
  BOOST_TEST(read({{"page.txt",
                    "One line of text\x85"
                    "another line of text\x85"}})
                 .lines()
                 .size() == 2u);
}

BOOST_AUTO_TEST_CASE(the_user_overrules) {
  BOOST_TEST(decoded("\xE9t\xE9", "ISO-8859-1") == "été");
  BOOST_TEST(says(refusal("abc", "GB-bogus"), "GB-bogus"));
}

BOOST_AUTO_TEST_CASE(what_fits_nothing_is_named_by_its_offset) {
  const std::string broken = kSimplified + "\xFF" + kSimplified;
  BOOST_TEST(says(refusal(broken), ("byte " + std::to_string(kSimplified.size())).c_str()));
  BOOST_TEST(says(refusal("abc\xFF", "UTF-8"), "byte 3"));
  BOOST_TEST(says(refusal(encoded(kGerman, "windows-1252"), "UTF-8"), "byte 5"));
}

BOOST_AUTO_TEST_CASE(binary_data_is_called_what_it_looks_like) {
  BOOST_TEST(says(refusal("%PDF-1.7\n..."), "PDF"));
  BOOST_TEST(says(refusal("PK\x03\x04..."), "ZIP"));
  BOOST_TEST(says(refusal("\x89PNG\r\n"), "PNG"));
  BOOST_TEST(says(refusal("\x1F\x8B\x08"), "gzip"));
  std::mt19937 random(1);
  std::string noise;
  for (int i = 0; i < 5000; ++i) noise += static_cast<char>(random());
  BOOST_TEST(!refusal(noise).empty());
}

BOOST_AUTO_TEST_CASE(nothing_to_bind_is_an_error) {
  BOOST_TEST(says(refusal(""), "empty"));
  BOOST_TEST(says(refusal(" \n\u3000\n\t"), "white space"));
  BOOST_CHECK_THROW(load("no/such/file.txt"), InputError);
  BOOST_CHECK_THROW(load("/"), InputError);
}
