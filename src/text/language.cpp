#include "text/language.h"

#include <unicode/locid.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "text/script.h"
#include "text/utf8.h"

namespace newsbind::text {
namespace {

// Frequent characters that stand in only one of the two Chinese scripts.
constexpr std::u32string_view kSimplified =
    U"这们来说国时会过学对后发开无从动两长样现将与进实种声话问机给业间门东电气关军产万别处总场师书员报马张难车应亲务记"
    U"边风战许觉题统请爱让认论义术结远资队带条变联权该领传红达办运强区转众轻语满极黄钱设双历议单据导网专读观争组视离经"
    U"华节广价银";
constexpr std::u32string_view kTraditional =
    U"這們來說國時會過學對後發開無從動兩長樣現將與進實種聲話問機給業間門東電氣關軍產萬別處總場師書員報馬張難車應親務記"
    U"邊風戰許覺題統請愛讓認論義術結遠資隊帶條變聯權該領傳紅達辦運強區轉眾輕語滿極黃錢設雙歷議單據導網專讀觀爭組視離經"
    U"華節廣價銀";

struct FunctionWords {
  std::string_view language;
  std::array<std::string_view, 16> words;
};

constexpr FunctionWords kFunctionWords[] = {
    {"en",
     {"the", "of", "and", "to", "that", "is", "was", "for", "with", "his", "which", "by", "from", "he", "in", "on"}},
    {"de",
     {"der", "die", "und", "das", "den", "von", "zu", "mit", "sich", "des", "ist", "auf", "nicht", "ein", "in", "im"}},
    {"fr",
     {"le", "les", "des", "et", "du", "que", "dans", "qui", "une", "est", "pour", "au", "par", "sur", "de", "la"}},
    {"es", {"el", "los", "que", "y", "las", "del", "por", "con", "una", "para", "su", "al", "lo", "como", "de", "la"}},
    {"it",
     {"il", "di", "che", "della", "gli", "per", "un", "non", "sono", "con", "delle", "nel", "alla", "si", "la", "del"}},
    {"pt", {"o", "os", "que", "do", "da", "em", "um", "para", "com", "uma", "não", "dos", "no", "na", "de", "se"}},
    {"nl",
     {"de", "het", "van", "een", "en", "dat", "in", "op", "te", "zijn", "voor", "met", "niet", "aan", "ook", "ik"}},
    {"ru", {"и", "в", "не", "на", "что", "с", "по", "как", "из", "к", "за", "от", "его", "для", "а", "это"}},
    {"uk", {"і", "в", "на", "не", "що", "з", "та", "до", "у", "як", "за", "від", "це", "його", "але", "для"}},
    {"tr",
     {"ve", "bir", "bu", "da", "de", "için", "ile", "olarak", "olan", "daha", "çok", "gibi", "ama", "sonra", "kadar",
      "ise"}},
    {"pl", {"w", "i", "na", "z", "się", "nie", "do", "że", "o", "jest", "to", "od", "po", "przez", "za", "jak"}},
    {"cs", {"a", "v", "se", "na", "je", "že", "s", "z", "do", "i", "o", "to", "pro", "k", "za", "jako"}},
    {"sv",
     {"och", "i", "att", "det", "som", "en", "på", "är", "av", "för", "med", "till", "den", "har", "inte", "ett"}},
    {"da", {"og", "i", "at", "det", "er", "en", "til", "af", "på", "for", "med", "den", "der", "de", "ikke", "som"}},
    {"fi",
     {"ja", "on", "ei", "että", "se", "oli", "mutta", "kun", "myös", "ovat", "tai", "joka", "hän", "kuin", "sen",
      "vain"}},
    {"hu",
     {"a", "az", "és", "hogy", "nem", "is", "egy", "van", "volt", "meg", "ez", "de", "csak", "el", "mint", "már"}},
    {"ro", {"și", "de", "la", "în", "cu", "a", "pe", "nu", "că", "din", "este", "o", "un", "care", "mai", "pentru"}},
    {"vi",
     {"của", "và", "là", "có", "được", "cho", "trong", "với", "không", "người", "các", "những", "một", "đã", "này",
      "khi"}},
    {"id",
     {"yang", "dan", "di", "dengan", "untuk", "ini", "itu", "dari", "dalam", "tidak", "pada", "akan", "ke", "adalah",
      "oleh", "juga"}},
};

constexpr std::size_t kSample = 200000;  // bytes that tell enough

struct Counts {
  std::size_t han = 0, kana = 0, hangul = 0, letters = 0, simplified = 0, traditional = 0;
};

bool is_one_of(const std::u32string& sorted, char32_t c) { return std::binary_search(sorted.begin(), sorted.end(), c); }

std::u32string only_in(std::u32string_view one, std::u32string_view other) {
  std::u32string result;
  for (char32_t c : one)
    if (other.find(c) == other.npos) result += c;
  std::sort(result.begin(), result.end());
  return result;
}

Counts count(std::string_view utf8) {
  static const std::u32string simplified = only_in(kSimplified, kTraditional);
  static const std::u32string traditional = only_in(kTraditional, kSimplified);
  Counts n;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = next(utf8, at);
    switch (script(c)) {
      case Script::han:
        ++n.han;
        n.simplified += is_one_of(simplified, c);
        n.traditional += is_one_of(traditional, c);
        break;
      case Script::hiragana:
      case Script::katakana: ++n.kana; break;
      case Script::hangul: ++n.hangul; break;
      case Script::latin:
      case Script::cyrillic:
      case Script::greek:
      case Script::other_letter: ++n.letters; break;
      default: break;
    }
  }
  return n;
}

using WordCounts = std::array<std::size_t, std::size(kFunctionWords)>;

struct Words {
  std::size_t all = 0;
  WordCounts common{};    // how often each language's commonest stand in the text
  WordCounts distinct{};  // and how many different ones of them
};

Words count_words(std::string_view utf8) {
  static const auto languages = [] {
    std::unordered_map<std::string_view, std::array<bool, std::size(kFunctionWords)>> table;
    for (std::size_t i = 0; i < std::size(kFunctionWords); ++i)
      for (std::string_view word : kFunctionWords[i].words) table[word][i] = true;
    return table;
  }();
  Words words;
  std::unordered_set<std::string_view> seen;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t here = at;
    const char32_t c = next(utf8, at);
    const Script kind = script(c);
    const bool letter = kind == Script::latin || kind == Script::cyrillic;
    if (letter && at < utf8.size()) continue;
    const std::size_t end = letter ? at : here;
    words.all += end > begin;
    const auto word = languages.find(utf8.substr(begin, end - begin));
    begin = at;
    if (word == languages.end()) continue;
    const bool first = seen.insert(word->first).second;
    for (std::size_t i = 0; i < words.common.size(); ++i) {
      words.common[i] += word->second[i];
      words.distinct[i] += first && word->second[i];
    }
  }
  return words;
}

std::string by_function_words(std::string_view utf8) {
  const WordCounts found = count_words(utf8).common;
  const auto most = std::max_element(found.begin(), found.end());
  return *most == 0 ? "und" : std::string(kFunctionWords[most - found.begin()].language);
}

// The language that most texts in the script of most letters are in (CLDR, likely subtags): th, el, hi. Nothing where
// that is a script of many languages.
std::string by_script(std::string_view utf8) {
  constexpr std::size_t kEnough = 2000;  // letters
  std::map<UScriptCode, std::size_t> letters;
  std::size_t all = 0;
  for (std::size_t at = 0; at < utf8.size() && all < kEnough;) {
    const char32_t c = next(utf8, at);
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode code = uscript_getScript(static_cast<UChar32>(c), &error);
    if (U_FAILURE(error) || code <= USCRIPT_INHERITED) continue;
    ++letters[code];
    ++all;
  }
  const auto most = std::max_element(letters.begin(), letters.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == letters.end() || most->first == USCRIPT_LATIN || most->first == USCRIPT_CYRILLIC) return {};
  icu::Locale likely(("und_" + std::string(uscript_getShortName(most->first))).c_str());
  UErrorCode error = U_ZERO_ERROR;
  likely.addLikelySubtags(error);
  return U_FAILURE(error) || std::string_view(likely.getLanguage()) == "und" ? std::string() : likely.getLanguage();
}

// One word in eight at least is one of the language's commonest, several of them stand there, and those of any other
// language are rarer by half.
std::string surely_by_function_words(std::string_view utf8) {
  constexpr std::size_t kFewestWords = 40, kEvery = 8, kFewestDistinct = 5;
  const Words words = count_words(utf8);
  const auto most = std::max_element(words.common.begin(), words.common.end());
  std::size_t second = 0;
  for (auto count = words.common.begin(); count != words.common.end(); ++count)
    if (count != most) second = std::max(second, *count);
  const auto index = static_cast<std::size_t>(most - words.common.begin());
  const bool sure = words.all >= kFewestWords && *most * kEvery >= words.all && *most >= second * 2 &&
                    words.distinct[index] >= kFewestDistinct;
  return sure ? std::string(kFunctionWords[index].language) : "und";
}

// Words of Chinese that Japanese does not write in ideographs.
std::size_t count_chinese_words(std::string_view utf8) {
  constexpr std::u32string_view kChinese = U"的了是这這们們我你她吗嗎";
  std::size_t found = 0;
  for (std::size_t at = 0; at < utf8.size();) found += kChinese.find(next(utf8, at)) != kChinese.npos;
  return found;
}

}  // namespace

std::string detect_language(std::string_view utf8) {
  std::size_t end = std::min(utf8.size(), kSample);
  while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0) == 0x80) ++end;
  utf8 = utf8.substr(0, end);
  const Counts n = count(utf8);
  const std::size_t cjk = n.han + n.kana + n.hangul;
  if (cjk * 4 < n.letters || cjk == 0) {
    const std::string language = by_script(utf8);
    return language.empty() ? by_function_words(utf8) : language;
  }
  if (n.hangul * 2 > n.han + n.kana) return "ko";
  if (n.kana * 10 > cjk) return "ja";
  return n.traditional > n.simplified ? "zh-Hant" : "zh-Hans";
}

std::string sure_language(std::string_view utf8) {
  constexpr std::size_t kFewest = 80, kFewestOfOneScript = 12, kChineseInEvery = 40;
  const Counts n = count(utf8);
  const std::size_t cjk = n.han + n.kana + n.hangul;
  if (cjk * 20 < n.letters) return surely_by_function_words(utf8);
  if (cjk < kFewest || n.letters > cjk) return "und";
  if (n.hangul * 2 > cjk) return "ko";
  if (n.kana * 5 > cjk) return "ja";
  if ((n.kana + n.hangul) * 50 > cjk || count_chinese_words(utf8) * kChineseInEvery < n.han) return "und";
  const auto [fewer, more] = std::minmax(n.simplified, n.traditional);
  if (more < kFewestOfOneScript || fewer * 10 > more) return "und";
  return n.traditional > n.simplified ? "zh-Hant" : "zh-Hans";
}

}  // namespace newsbind::text
