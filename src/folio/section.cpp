#include "folio/section.h"

#include <algorithm>
#include <iterator>

namespace newsbind {
namespace {

constexpr std::u32string_view kSections[] = {
    // Chinese
    U"要闻", U"要聞", U"头版", U"頭版", U"国际", U"國際", U"国内", U"國內", U"体育", U"體育", U"文化", U"财经", U"財經",
    U"经济", U"經濟", U"社会", U"社會", U"评论", U"評論", U"副刊", U"教育", U"科技", U"健康", U"娱乐", U"娛樂", U"地方",
    U"本地", U"本埠", U"专题", U"專題", U"专版", U"专刊", U"特刊", U"综合", U"綜合", U"理论", U"理論", U"时政", U"時政",
    U"时事", U"時事", U"民生", U"法治", U"法制", U"军事", U"軍事", U"生活", U"旅游", U"旅遊", U"文艺", U"文藝", U"文史",
    U"读书", U"讀書", U"周末", U"週末", U"汽车", U"房产", U"地產", U"金融", U"证券", U"產業", U"产业", U"企业", U"农业",
    U"生态", U"两岸", U"兩岸", U"港澳台", U"港澳", U"港聞", U"台湾", U"視窗", U"视窗", U"视点", U"焦点", U"焦點",
    U"深度", U"调查", U"观察", U"人物", U"影像", U"视觉", U"广告", U"廣告", U"公告", U"服务", U"来信", U"讀者", U"读者",
    U"论坛", U"論壇", U"政治", U"政协", U"党建", U"天下", U"环球", U"城市", U"都市", U"热线", U"学习", U"实践",
    U"特别报道", U"新闻", U"新聞", U"消费", U"电商", U"贸易", U"会展", U"投资", U"公司", U"能源", U"收藏", U"美术",
    U"影视", U"校园", U"城事", U"乡村", U"基层", U"图片",
    // Japanese
    U"総合", U"社説", U"国際", U"経済", U"スポーツ", U"地域", U"くらし", U"暮らし", U"文芸", U"テレビ", U"芸能",
    U"オピニオン", U"科学", U"家庭", U"読書", U"投書", U"特集", U"社会", U"企業", U"商況", U"将棋", U"囲碁", U"連載",
    U"ひと",
    // Korean
    U"종합", U"정치", U"사회", U"경제", U"국제", U"문화", U"스포츠", U"오피니언", U"사설", U"칼럼", U"지역", U"전국",
    U"생활", U"연예", U"과학", U"교육", U"기획", U"특집", U"인물", U"건강", U"산업", U"금융", U"증권", U"부동산",
    U"여론", U"독자", U"사람들", U"책", U"북한", U"세계", U"해외", U"광고", U"날씨", U"경제종합", U"수도권",
    // English
    U"sports", U"sport", U"news", U"world", U"world news", U"national", U"nation", U"local", U"local news", U"business",
    U"opinion", U"editorial", U"editorials", U"editorial page", U"obituaries", U"classified", U"classifieds", U"arts",
    U"culture", U"features", U"society", U"finance", U"financial", U"markets", U"metro", U"politics", U"letters",
    U"comics", U"entertainment", U"lifestyle", U"travel", U"health", U"science", U"weather", U"women's page",
    U"home news", U"foreign", U"foreign news", U"shipping", U"shipping news", U"city news", U"international",
    U"technology", U"education", U"comment", U"general news", U"sporting", U"sporting news", U"real estate",
    U"amusements",
    // German
    U"feuilleton", U"politik", U"wirtschaft", U"lokales", U"kultur", U"inland", U"ausland", U"handel", U"handelsteil",
    U"vermischtes", U"anzeigen", U"panorama", U"meinung", U"wissen", U"wissenschaft", U"gesellschaft", U"reise",
    U"beilage", U"leserbriefe", U"lokalnachrichten", U"aus aller welt", U"borse", U"finanzen", U"medien",
    U"tagesneuigkeiten",
    // French
    U"politique", U"economie", U"societe", U"monde", U"faits divers", U"spectacles", U"lettres", U"bourse",
    U"petites annonces", U"annonces", U"etranger", U"nouvelles locales", U"chronique locale", U"theatres",
    U"tribune libre", U"courrier des lecteurs", U"courrier", U"region", U"idees", U"sciences",
    // Spanish
    U"deportes", U"nacional", U"internacional", U"economia", U"cultura", U"sociedad", U"opinion", U"espectaculos",
    U"sucesos", U"mundo", U"politica", U"anuncios", U"local", U"locales", U"negocios", U"ciencia", U"toros",
    U"editorial"};

// 体育新闻, 社会版, 文化周刊, 경제면: a section's name with a word for a section behind it.
constexpr std::u32string_view kEndings[] = {U"新闻", U"新聞",     U"要闻",   U"要聞", U"周刊",    U"週刊", U"专刊",
                                            U"專刊", U"专版",     U"副刊",   U"版",   U"面",      U"면",   U"·综合",
                                            U"综合", U"综合新闻", U"日报道", U"뉴스", U"ニュース"};

bool is_listed(std::u32string_view name) {
  return std::find(std::begin(kSections), std::end(kSections), name) != std::end(kSections);
}

}  // namespace

bool names_a_section(std::u32string_view folded) {
  if (is_listed(folded)) return true;
  return std::any_of(std::begin(kEndings), std::end(kEndings), [&](std::u32string_view ending) {
    return folded.ends_with(ending) && is_listed(folded.substr(0, folded.size() - ending.size()));
  });
}

}  // namespace newsbind
