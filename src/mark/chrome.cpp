#include "mark/chrome.h"

#include <algorithm>
#include <string>

#include "mark/web_page.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

// In small letters. A phrase stands before those that it begins with.
constexpr std::string_view kPhrases[] = {"上一版",
                                         "下一版",
                                         "上一页",
                                         "下一页",
                                         "上一頁",
                                         "下一頁",
                                         "上一篇",
                                         "下一篇",
                                         "上一期",
                                         "下一期",
                                         "返回目录",
                                         "返回目錄",
                                         "返回首页",
                                         "返回首頁",
                                         "返回主页",
                                         "返回顶部",
                                         "返回列表",
                                         "版面导航",
                                         "标题导航",
                                         "版面概览",
                                         "版面目录",
                                         "往期回顾",
                                         "关闭窗口",
                                         "打印本页",
                                         "打印本稿",
                                         "友善列印",
                                         "分享到",
                                         "复制链接",
                                         "全文复制",
                                         "下载pdf",
                                         "pdf版",
                                         "扫一扫",
                                         "語音播報",
                                         "语音播报",
                                         "字号调整",
                                         "前のページ",
                                         "次のページ",
                                         "前の記事",
                                         "次の記事",
                                         "記事をシェア",
                                         "シェアする",
                                         "ツイートする",
                                         "ツイート",
                                         "印刷する",
                                         "新規会員登録",
                                         "会員登録",
                                         "トップへ戻る",
                                         "トップに戻る",
                                         "文字サイズ",
                                         "一覧へ戻る",
                                         "一覧に戻る",
                                         "続きを読む",
                                         "ブックマーク",
                                         "기사 공유",
                                         "기사공유",
                                         "공유하기",
                                         "인쇄하기",
                                         "글자크기",
                                         "글자 크기",
                                         "이전기사",
                                         "다음기사",
                                         "이전 기사",
                                         "다음 기사",
                                         "본문 바로가기",
                                         "회원가입",
                                         "카카오톡",
                                         "이 기사를 공유합니다",
                                         "이메일 무단 수집 거부",
                                         "이메일무단수집거부",
                                         "로그인이 필요합니다",
                                         "카카오스토리",
                                         "url 복사",
                                         "url복사",
                                         "스크랩하기",
                                         "맨위로",
                                         "맨 위로",
                                         "previous page",
                                         "next page",
                                         "previous article",
                                         "next article",
                                         "share this article",
                                         "share this story",
                                         "share article",
                                         "print this page",
                                         "print this article",
                                         "email this article",
                                         "skip to content",
                                         "skip to main content",
                                         "back to top",
                                         "zoom in",
                                         "zoom out",
                                         "copy link",
                                         "text size",
                                         "listen to this article",
                                         "vorherige seite",
                                         "nächste seite",
                                         "artikel teilen",
                                         "artikel drucken",
                                         "nach oben",
                                         "page précédente",
                                         "page suivante",
                                         "partager l'article",
                                         "partager cet article",
                                         "haut de page",
                                         "se connecter",
                                         "página anterior",
                                         "página siguiente",
                                         "iniciar sesión",
                                         "compartir artículo"};

// Words that a headline may hold too.
constexpr std::string_view kWords[] = {
    "返回",      "放大",      "缩小",     "縮小",     "默认",      "打印",     "列印",     "关闭",      "關閉",
    "收藏",      "分享",      "微信",     "微博",     "朋友圈",    "首页",     "首頁",     "字号",      "字體",
    "字级",      "字級",      "大",       "中",       "小",        "前へ",     "次へ",     "シェア",    "印刷",
    "ログイン",  "保存",      "メニュー", "検索",     "閉じる",    "공유",     "스크랩",   "인쇄",      "프린트",
    "확대",      "축소",      "이전",     "다음",     "목록",      "로그인",   "구독",     "페이스북",  "트위터",
    "닫기",      "댓글",      "좋아요",   "가",       "prev",      "previous", "next",     "share",     "tweet",
    "print",     "email",     "e-mail",   "log in",   "login",     "sign in",  "sign up",  "register",  "menu",
    "search",    "close",     "home",     "save",     "facebook",  "twitter",  "whatsapp", "linkedin",  "read more",
    "subscribe", "teilen",    "drucken",  "anmelden", "zurück",    "weiter",   "merken",   "vorlesen",  "partager",
    "imprimer",  "précédent", "suivant",  "retour",   "compartir", "imprimir", "anterior", "siguiente", "volver"};

template <std::size_t n>
std::size_t longest_at(const std::string_view (&phrases)[n], std::string_view text) {
  std::size_t longest = 0;
  for (std::string_view phrase : phrases)
    if (phrase.size() > longest && text.starts_with(phrase)) longest = phrase.size();
  if (longest == 0 || longest == text.size()) return longest;
  const char32_t last = text::last_of(text.substr(0, longest)), behind = text::first_of(text.substr(longest));
  return text::is_word_letter(last) && text::is_word_letter(behind) ? 0 : longest;
}

bool parts(char32_t c) {
  return text::is_blank(c) || text::is_one_of(U"|｜/／·・•>＞<＜»«›‹→←↑↓▲▼△▽[]［］【】()（）:：+＋-－", c);
}

}  // namespace

Chrome read_chrome(std::string_view line) {
  constexpr std::size_t kLongest = 160;
  if (line.size() > kLongest) return Chrome::none;
  const std::string small = text::folded(line);
  if (is_sites_line(small)) return Chrome::certain;
  const std::string_view text = small;
  int phrases = 0, words = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view rest = text.substr(at);
    if (const std::size_t phrase = longest_at(kPhrases, rest)) {
      ++phrases;
      at += phrase;
    } else if (const std::size_t word = longest_at(kWords, rest)) {
      ++words;
      at += word;
    } else if (!parts(text::next(text, at))) {
      return Chrome::none;
    }
  }
  constexpr int kSeveral = 3;
  if (phrases > 0 || words >= kSeveral) return Chrome::certain;
  return words > 0 ? Chrome::doubtful : Chrome::none;
}

std::vector<bool> find_chrome(const std::vector<std::string_view>& lines) {
  std::vector<Chrome> read(lines.size());
  std::transform(lines.begin(), lines.end(), read.begin(), read_chrome);
  std::vector<bool> found = find_blocks_of_site(lines);
  for (std::size_t i = 0; i < lines.size(); ++i)
    found[i] = found[i] || read[i] == Chrome::certain || (i > 0 && found[i - 1] && read[i] == Chrome::doubtful);
  for (std::size_t i = lines.size(); i-- > 1;)
    if (found[i] && read[i - 1] == Chrome::doubtful) found[i - 1] = true;
  return found;
}

}  // namespace newsbind
