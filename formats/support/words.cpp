#include "formats/support/words.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/iso_date.h"

namespace newsbind {

namespace {

constexpr Words english = {
    .newspaper = "Newspaper",
    .contents = "Contents",
    .cover = "Cover",
    .pages = "Pages of the print",
    .landmarks = "Landmarks",
    .beginning = "Start of the stories",
    .advertisements = "Advertisements",
    .appendix = "Appendix",
    .advertisement = "Advertisement: %",
    .picture = "Picture: %",
    .notice = "Notice: %",
    .untitled = "Story %",
    .issue_number = "No. %",
    .volume_number = "Vol. %",
    .accessibility =
        "All of the content is text that can be resized and read aloud. The contents name every story, and "
        "headings mark the stories and their parts.",
};

constexpr Words simplified_chinese = {
    .newspaper = "报纸",
    .contents = "目录",
    .cover = "封面",
    .pages = "原报版面",
    .landmarks = "导览",
    .beginning = "正文",
    .advertisements = "广告",
    .appendix = "附录",
    .advertisement = "广告：%",
    .picture = "图片：%",
    .notice = "公告：%",
    .untitled = "第%篇",
    .issue_number = "第%期",
    .volume_number = "第%卷",
    .accessibility = "全部内容均为文本，可放大字号，可由读屏软件朗读。目录列出每一篇文章，标题标明各篇及其段落。",
};

constexpr Words traditional_chinese = {
    .newspaper = "報紙",
    .contents = "目錄",
    .cover = "封面",
    .pages = "原報版面",
    .landmarks = "導覽",
    .beginning = "正文",
    .advertisements = "廣告",
    .appendix = "附錄",
    .advertisement = "廣告：%",
    .picture = "圖片：%",
    .notice = "公告：%",
    .untitled = "第%篇",
    .issue_number = "第%期",
    .volume_number = "第%卷",
    .accessibility = "全部內容均為文字，可放大字級，可由螢幕閱讀器朗讀。目錄列出每一篇文章，標題標明各篇及其段落。",
};

constexpr Words japanese = {
    .newspaper = "新聞",
    .contents = "目次",
    .cover = "表紙",
    .pages = "紙面のページ",
    .landmarks = "ランドマーク",
    .beginning = "本文",
    .advertisements = "広告",
    .appendix = "付録",
    .advertisement = "広告：%",
    .picture = "写真：%",
    .notice = "公告：%",
    .untitled = "記事%",
    .issue_number = "第%号",
    .volume_number = "第%巻",
    .accessibility =
        "内容はすべて文字であり、拡大も読み上げもできます。目次はすべての記事を挙げ、見出しは記事とその節を示します。",
};

constexpr Words korean = {
    .newspaper = "신문",
    .contents = "차례",
    .cover = "표지",
    .pages = "지면 쪽",
    .landmarks = "길잡이",
    .beginning = "본문",
    .advertisements = "광고",
    .appendix = "부록",
    .advertisement = "광고: %",
    .picture = "사진: %",
    .notice = "공고: %",
    .untitled = "기사 %",
    .issue_number = "제%호",
    .volume_number = "제%권",
    .accessibility =
        "모든 내용은 글자이며 크기를 바꾸거나 소리 내어 읽을 수 있습니다. 차례에 모든 기사가 있고 제목이 기사와 그 "
        "부분을 나타냅니다.",
};

constexpr Words german = {
    .newspaper = "Zeitung",
    .contents = "Inhalt",
    .cover = "Titelseite",
    .pages = "Seiten der Druckausgabe",
    .landmarks = "Orientierungspunkte",
    .beginning = "Beginn der Artikel",
    .advertisements = "Anzeigen",
    .appendix = "Anhang",
    .advertisement = "Anzeige: %",
    .picture = "Bild: %",
    .notice = "Bekanntmachung: %",
    .untitled = "Artikel %",
    .issue_number = "Nr. %",
    .volume_number = "Bd. %",
    .accessibility =
        "Der gesamte Inhalt ist Text, der vergrößert und vorgelesen werden kann. Das Inhaltsverzeichnis nennt "
        "jeden Artikel, Überschriften gliedern ihn.",
};

constexpr Words french = {
    .newspaper = "Journal",
    .contents = "Sommaire",
    .cover = "Couverture",
    .pages = "Pages de l’imprimé",
    .landmarks = "Points de repère",
    .beginning = "Début des articles",
    .advertisements = "Annonces",
    .appendix = "Annexe",
    .advertisement = "Annonce : %",
    .picture = "Image : %",
    .notice = "Avis : %",
    .untitled = "Article %",
    .issue_number = "Nº %",
    .volume_number = "Vol. %",
    .accessibility =
        "Tout le contenu est du texte, qui peut être agrandi et lu à voix haute. Le sommaire nomme chaque "
        "article, des titres en marquent les parties.",
};

constexpr Words spanish = {
    .newspaper = "Periódico",
    .contents = "Índice",
    .cover = "Portada",
    .pages = "Páginas del impreso",
    .landmarks = "Puntos de referencia",
    .beginning = "Inicio de los artículos",
    .advertisements = "Anuncios",
    .appendix = "Apéndice",
    .advertisement = "Anuncio: %",
    .picture = "Imagen: %",
    .notice = "Aviso: %",
    .untitled = "Artículo %",
    .issue_number = "N.º %",
    .volume_number = "Vol. %",
    .accessibility =
        "Todo el contenido es texto, que puede ampliarse y leerse en voz alta. El índice nombra cada artículo y "
        "los títulos marcan sus partes.",
};

/// Y, M and D in a pattern are the numbers, B is the month's name.
struct DatePatterns {
  std::string_view language, day, month, year;
  std::array<std::string_view, 12> months = {};
};

constexpr std::array date_patterns = {
    DatePatterns{"zh", "Y年M月D日", "Y年M月", "Y年"},
    DatePatterns{"ja", "Y年M月D日", "Y年M月", "Y年"},
    DatePatterns{"ko", "Y년 M월 D일", "Y년 M월", "Y년"},
    DatePatterns{"en",
                 "D B Y",
                 "B Y",
                 "Y",
                 {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                  "November", "December"}},
    DatePatterns{"de",
                 "D. B Y",
                 "B Y",
                 "Y",
                 {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                  "November", "Dezember"}},
    DatePatterns{"fr",
                 "D B Y",
                 "B Y",
                 "Y",
                 {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                  "novembre", "décembre"}},
    DatePatterns{"es",
                 "D de B de Y",
                 "B de Y",
                 "Y",
                 {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                  "noviembre", "diciembre"}},
};

std::string_view primary(std::string_view language) { return language.substr(0, language.find('-')); }

}  // namespace

const Words& words(std::string_view language) {
  const std::string_view main = primary(language);
  if (main == "zh") {
    const bool traditional = std::ranges::any_of(std::array{"Hant", "-TW", "-HK", "-MO"}, [&](std::string_view sign) {
      return language.find(sign) != language.npos;
    });
    return traditional ? traditional_chinese : simplified_chinese;
  }
  if (main == "ja") return japanese;
  if (main == "ko") return korean;
  if (main == "de") return german;
  if (main == "fr") return french;
  if (main == "es") return spanish;
  return english;
}

std::string fill(std::string_view pattern, std::string_view value) {
  const std::size_t place = pattern.find('%');
  return std::string(pattern.substr(0, place)).append(value).append(pattern.substr(place + 1));
}

std::string date_in_words(std::string_view date, std::string_view language) {
  const auto patterns = std::ranges::find(date_patterns, primary(language), &DatePatterns::language);
  const auto known = text::iso_date(date);
  if (patterns == date_patterns.end() || !known) return std::string(date);
  const auto [year, month, day] = *known;
  std::string out;
  for (const char letter : day ? patterns->day : month ? patterns->month : patterns->year) {
    switch (letter) {
      case 'Y': out += date.substr(0, 4); break;
      case 'M': out += std::to_string(month); break;
      case 'B': out += patterns->months[month - 1]; break;
      case 'D': out += patterns->language == "fr" && day == 1 ? "1er" : std::to_string(day); break;
      default: out += letter;
    }
  }
  return out;
}

bool runs_vertically(std::string_view language) {
  const std::string_view main = primary(language);
  return main == "zh" || main == "ja" || main == "ko";
}

bool is_right_to_left(std::string_view language) {
  constexpr std::array<std::string_view, 8> languages = {"ar", "he", "iw", "fa", "ur", "yi", "ps", "sd"};
  return std::ranges::find(languages, primary(language)) != languages.end();
}

}  // namespace newsbind
