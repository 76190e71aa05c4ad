#include "source/plausible.h"

#include <algorithm>
#include <string>

#include "text/utf8.h"

namespace newsbind {
namespace {

// The Han characters that running text uses most, simplified, traditional and Japanese.
constexpr std::u32string_view kFrequent =
    U"的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而"
    U"能好都然没日于起还发成事只作当想看文无开手十用主行"
    U"方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部"
    U"正名定女问力机给等几很业最间新什打便位因重被走电"
    U"四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市体别处总才场师书比住员九性通目华报"
    U"立马命张活难神数件安表原车白应路期常提感金何更反合"
    U"放做系计或司利受光王果亲界及今京务制解各任至清物台记边共风战接许八特觉望直服林题建南度统色字请交爱让认算论百义科"
    U"元社术结六功指思非流每青管夫连远资队带花快条院变联言权"
    U"展该领传近留红治决周保达办运武半七必城父强步完革深区即求品士转量空众技轻程告江语英基满式李息写识极令黄德收钱党未"
    U"持取设始版双历越史商千片容研像友广改议形委早房音火"
    U"际则首单据导影失网香似斯专石若兵校读志飞观争究包组造落视济离切记者报北京"
    U"這個們來說國時會過學對後發當開無從動兩長樣現將與進實點種聲話兒問機給業間門東電氣關軍產萬體別處總場師書員報馬張難"
    U"數車應親務記邊風戰許覺題統請愛讓認論義術結連遠資隊帶"
    U"條變聯權該領傳紅決達辦運強區轉眾輕語滿識極黃錢設雙歷議單據導網專讀觀爭組視離處與於為並臺灣縣議員萬號約後著裡麼沒"
    U"還經頭"
    U"気会発国実対東経済画図済広売読変伝続検険験証労働単価営関連県駅円歳昨総銀億兆委員選挙大統領首相際";

// Korean text in EUC-KR holds few Han characters; any precomposed syllable speaks for it, but the frequent ones more.
constexpr std::u32string_view kFrequentHangul =
    U"이다는에을의를은가고하한로기지대사인정도자시서일부전장국해원보수있제리나과상주년구공여어동만안스으라조화했며그것"
    U"성";

const std::u32string& sorted(std::u32string_view set) {
  static const std::u32string han = [] {
    std::u32string all(kFrequent);
    std::sort(all.begin(), all.end());
    return all;
  }();
  static const std::u32string hangul = [] {
    std::u32string all(kFrequentHangul);
    std::sort(all.begin(), all.end());
    return all;
  }();
  return set.data() == kFrequent.data() ? han : hangul;
}

bool frequent(std::u32string_view set, char32_t c) {
  return std::binary_search(sorted(set).begin(), sorted(set).end(), c);
}

enum class Kind { blank, ascii_letter, ascii_other, han, kana, hangul, latin, other };

Kind kind_of(char32_t c) {
  if (c < 0x80)
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? Kind::ascii_letter
           : text::is_blank(c)                    ? Kind::blank
                                                  : Kind::ascii_other;
  if (c >= 0x3400 && c < 0xA000) return Kind::han;
  if (c >= 0x3041 && c <= 0x30FF) return Kind::kana;
  if (c >= 0xAC00 && c <= 0xD7A3) return Kind::hangul;
  if ((c >= 0xC0 && c <= 0x17F && c != 0xD7 && c != 0xF7)) return Kind::latin;
  return Kind::other;
}

double weigh_other(char32_t c) {
  if (c == 0x85) return 1;  // NEL, a line end
  if (c < 0xA0) return -8;  // C1 controls
  if (c == 0x3001 || c == 0x3002 || c == 0x3000 || c == 0xFF0C || (c >= 0x300A && c <= 0x3011)) return 3;
  if ((c >= 0x2010 && c <= 0x2026) || (c >= 0xFF01 && c <= 0xFF5E) || c == 0xB7) return 1.5;
  if (c == 0xAB || c == 0xBB || c == 0xA0 || c == 0xB0 || c == 0xA3 || c == 0xA7 || c == 0xA9 || c == 0xAD ||
      (c >= 0xBC && c <= 0xBE))
    return 1;
  if (c >= 0xFF61 && c <= 0xFF9F) return -4;  // half-width kana
  if (c >= 0xE000 && c <= 0xF8FF) return -6;  // private use
  if (c >= 0x20000) return -4;
  if (c >= 0xF900 && c < 0xFB00) return -2;
  if (c >= 0x25A0 && c <= 0x2606) return 1;
  return -1;
}

double weigh(char32_t before, char32_t c, char32_t after) {
  const Kind kind = kind_of(c);
  const Kind left = kind_of(before), right = kind_of(after);
  const bool beside_ascii = left == Kind::ascii_letter || right == Kind::ascii_letter;
  switch (kind) {
    case Kind::han: {
      const double clash = (left == Kind::hangul) + (right == Kind::hangul) + (beside_ascii ? 0.7 : 0);
      return (frequent(kFrequent, c) ? 3 : c < 0x4E00 ? -3 : 0.2) - 1.2 * clash;
    }
    case Kind::kana: return (c < 0x30A0 ? 3 : 1.8) - (beside_ascii ? 0.7 : 0);
    case Kind::hangul:
      return (frequent(kFrequentHangul, c) ? 3 : 1) - (left == Kind::han || right == Kind::han ? 1.5 : 0);
    case Kind::latin: {
      const bool word = beside_ascii && left != Kind::latin && right != Kind::latin && left != Kind::other;
      const bool capital_in_word = c < 0xDF && left == Kind::ascii_letter && before >= 'a';
      return word && !capital_in_word ? 1.2 : -1.5;
    }
    default: return weigh_other(c);
  }
}

}  // namespace

double plausibility(std::string_view utf8, std::size_t bytes_above_ascii) {
  if (bytes_above_ascii == 0) return 1;
  double sum = 0;
  char32_t before = ' ', c = ' ';
  for (std::size_t at = 0; at <= utf8.size();) {
    const char32_t after = at < utf8.size() ? text::next(utf8, at) : (++at, U' ');
    if (c >= 0x80) sum += weigh(before, c, after);
    before = c;
    c = after;
  }
  return sum / static_cast<double>(bytes_above_ascii);
}

}  // namespace newsbind
