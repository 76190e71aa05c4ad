#include "mark/cues.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cctype>
#include <string>
#include <vector>

#include "mark/heading.h"
#include "mark/lead.h"
#include "mark/signature.h"
#include "text/ascii.h"
#include "text/script.h"
#include "text/utf8.h"

namespace newsbind {
namespace {

constexpr std::size_t kWindow = 180;

enum class Where : std::uint8_t { begins, anywhere, ends, word };

struct CueWord {
  Cue cue;
  Where where;
  std::string_view text;  // lower case; matched without regard to ASCII case
};

constexpr CueWord kWords[] = {
    {Cue::byline, Where::begins, "by "},
    {Cue::byline, Where::begins, "von "},
    {Cue::byline, Where::begins, "par "},
    {Cue::byline, Where::begins, "por "},
    {Cue::byline, Where::begins, "door "},
    {Cue::byline, Where::begins, "de notre "},
    {Cue::byline, Where::begins, "from our "},
    {Cue::byline, Where::begins, "本报记者"},
    {Cue::byline, Where::begins, "本報記者"},
    {Cue::byline, Where::begins, "本报驻"},
    {Cue::byline, Where::begins, "本报特约"},
    {Cue::byline, Where::begins, "本刊记者"},
    {Cue::byline, Where::begins, "记者"},
    {Cue::byline, Where::begins, "記者"},
    {Cue::byline, Where::begins, "通讯员"},
    {Cue::byline, Where::begins, "通訊員"},
    {Cue::byline, Where::begins, "特约"},
    {Cue::byline, Where::begins, "文/"},
    {Cue::byline, Where::begins, "文／"},
    {Cue::byline, Where::begins, "文|"},
    {Cue::byline, Where::begins, "撰文"},
    {Cue::byline, Where::begins, "作者"},
    {Cue::byline, Where::begins, "報導"},
    {Cue::byline, Where::begins, "报导"},
    {Cue::byline, Where::begins, "新华社记者"},
    {Cue::byline, Where::ends, "기자"},
    {Cue::byline, Where::ends, "특파원"},
    {Cue::byline, Where::ends, "staff writer"},
    {Cue::byline, Where::ends, "special correspondent"},
    {Cue::byline, Where::ends, "of the staff"},
    {Cue::byline, Where::ends, "correspondent"},
    {Cue::reporter, Where::anywhere, "记者"},
    {Cue::reporter, Where::anywhere, "記者"},
    {Cue::reporter, Where::anywhere, "通讯员"},
    {Cue::reporter, Where::anywhere, "通訊員"},
    {Cue::reporter, Where::anywhere, "实习生"},
    {Cue::reporter, Where::anywhere, "특파원"},
    {Cue::reporter, Where::anywhere, "기자"},
    {Cue::reporter, Where::anywhere, "correspondent"},
    {Cue::reporter, Where::anywhere, "撰稿"},
    {Cue::reporter, Where::anywhere, "staff writer"},
    {Cue::reporter, Where::anywhere, "攝影"},
    {Cue::reporter, Where::anywhere, "摄影"},
    {Cue::sign, Where::begins, "■"},
    {Cue::sign, Where::begins, "□"},
    {Cue::sign, Where::begins, "●"},
    {Cue::sign, Where::begins, "◎"},
    {Cue::sign, Where::begins, "◆"},
    {Cue::sign, Where::begins, "▲"},
    {Cue::sign, Where::begins, "▶"},
    {Cue::sign, Where::begins, "○"},
    {Cue::sign, Where::begins, "◇"},
    {Cue::sign, Where::begins, "△"},
    {Cue::sign, Where::begins, "▼"},
    {Cue::sign, Where::begins, "★"},
    {Cue::sign, Where::begins, "※"},
    {Cue::sign, Where::begins, "☆"},
    {Cue::sign, Where::begins, "►"},
    {Cue::jump, Where::anywhere, "下转"},
    {Cue::jump, Where::anywhere, "下轉"},
    {Cue::jump, Where::anywhere, "上接"},
    {Cue::jump, Where::anywhere, "转第"},
    {Cue::jump, Where::anywhere, "轉第"},
    {Cue::jump, Where::anywhere, "紧接第"},
    {Cue::jump, Where::word, "continued on"},
    {Cue::jump, Where::word, "continued from"},
    {Cue::jump, Where::word, "see page"},
    {Cue::jump, Where::word, "turn to page"},
    {Cue::jump, Where::word, "from page"},
    {Cue::jump, Where::word, "fortsetzung auf"},
    {Cue::jump, Where::word, "fortsetzung von"},
    {Cue::jump, Where::word, "fortsetzung seite"},
    {Cue::jump, Where::word, "suite page"},
    {Cue::jump, Where::word, "suite en page"},
    {Cue::jump, Where::word, "suite de la page"},
    {Cue::jump, Where::word, "lire la suite"},
    {Cue::jump, Where::word, "viene de la p"},
    {Cue::jump, Where::word, "pasa a la p"},
    {Cue::jump, Where::word, "sigue en la p"},
    {Cue::jump, Where::anywhere, "면에 계속"},
    {Cue::jump, Where::anywhere, "면에서 계속"},
    {Cue::jump, Where::anywhere, "面に続く"},
    {Cue::jump, Where::anywhere, "面へ続く"},
    {Cue::jump, Where::anywhere, "面から続く"},
    {Cue::jump, Where::anywhere, "面につづく"},
    {Cue::jump, Where::anywhere, "面からつづく"},
    {Cue::page_number, Where::word, "page "},
    {Cue::page_number, Where::word, "seite "},
    {Cue::page_number, Where::word, "página "},
    {Cue::contact, Where::anywhere, "www."},
    {Cue::contact, Where::anywhere, "http"},
    {Cue::contact, Where::anywhere, ".com"},
    {Cue::contact, Where::anywhere, ".cn"},
    {Cue::contact, Where::anywhere, ".net"},
    {Cue::contact, Where::anywhere, "@"},
    {Cue::contact, Where::anywhere, "电话"},
    {Cue::contact, Where::anywhere, "電話"},
    {Cue::contact, Where::anywhere, "热线"},
    {Cue::contact, Where::anywhere, "熱線"},
    {Cue::contact, Where::anywhere, "전화"},
    {Cue::contact, Where::anywhere, "문의"},
    {Cue::contact, Where::word, "tel."},
    {Cue::contact, Where::word, "tel:"},
    {Cue::contact, Where::word, "phone"},
    {Cue::contact, Where::word, "fax"},
    {Cue::contact, Where::anywhere, "传真"},
    {Cue::contact, Where::anywhere, "邮编"},
    {Cue::contact, Where::anywhere, "郵編"},
    {Cue::contact, Where::anywhere, "微信"},
    {Cue::contact, Where::anywhere, "扫码"},
    {Cue::contact, Where::anywhere, "二维码"},
    {Cue::contact, Where::anywhere, "传呼"},
    {Cue::contact, Where::anywhere, "电挂"},
    {Cue::contact, Where::anywhere, "電掛"},
    {Cue::contact, Where::anywhere, "電報掛號"},
    {Cue::contact, Where::anywhere, "掃碼"},
    {Cue::contact, Where::anywhere, "二維碼"},
    {Cue::contact, Where::anywhere, "お問い合わせ"},
    {Cue::contact, Where::anywhere, "お問合せ"},
    {Cue::contact, Where::anywhere, "フリーダイヤル"},
    {Cue::contact, Where::anywhere, "상담"},
    {Cue::contact, Where::anywhere, "☎"},
    {Cue::contact, Where::anywhere, "℡"},
    {Cue::contact, Where::word, "téléphone:"},
    {Cue::contact, Where::word, "teléfono"},
    {Cue::contact, Where::word, "telefonare"},
    {Cue::contact, Where::word, "toll-free"},
    {Cue::firm, Where::anywhere, "公司"},
    {Cue::firm, Where::anywhere, "株式会社"},
    {Cue::firm, Where::anywhere, "(주)"},
    {Cue::firm, Where::anywhere, "㈜"},
    {Cue::firm, Where::word, "co."},
    {Cue::firm, Where::word, "ltd"},
    {Cue::firm, Where::word, "inc."},
    {Cue::firm, Where::word, "gmbh"},
    {Cue::firm, Where::word, "& co"},
    {Cue::firm, Where::word, "& son"},
    {Cue::firm, Where::word, "bros"},
    {Cue::firm, Where::word, "& cie"},
    {Cue::firm, Where::word, "corp"},
    {Cue::firm, Where::anywhere, "集团"},
    {Cue::firm, Where::anywhere, "集團"},
    {Cue::firm, Where::anywhere, "㈲"},
    {Cue::firm, Where::anywhere, "有限会社"},
    {Cue::firm, Where::anywhere, "本舗"},
    {Cue::firm, Where::anywhere, "藥房"},
    {Cue::firm, Where::anywhere, "藥店"},
    {Cue::firm, Where::anywhere, "商行"},
    {Cue::firm, Where::word, "llc"},
    {Cue::price, Where::anywhere, "$"},
    {Cue::price, Where::anywhere, "￥"},
    {Cue::price, Where::anywhere, "¥"},
    {Cue::price, Where::anywhere, "€"},
    {Cue::price, Where::anywhere, "£"},
    {Cue::price, Where::word, "cents"},
    {Cue::price, Where::word, "cts"},
    {Cue::price, Where::word, "francs"},
    {Cue::price, Where::word, "fr."},
    {Cue::price, Where::word, "per year"},
    {Cue::price, Where::word, "postpaid"},
    {Cue::price, Where::anywhere, "万元"},
    {Cue::price, Where::anywhere, "만원"},
    {Cue::price, Where::anywhere, "만 원"},
    {Cue::price, Where::anywhere, "定价"},
    {Cue::price, Where::anywhere, "订价"},
    {Cue::price, Where::anywhere, "定價"},
    {Cue::price, Where::anywhere, "價目"},
    {Cue::price, Where::anywhere, "售價"},
    {Cue::price, Where::anywhere, "減價"},
    {Cue::price, Where::anywhere, "减价"},
    {Cue::price, Where::anywhere, "税込"},
    {Cue::price, Where::anywhere, "定価"},
    {Cue::price, Where::anywhere, "특가"},
    {Cue::price, Where::word, "centimes"},
    {Cue::price, Where::word, "pfg"},
    {Cue::price, Where::word, "mk."},
    {Cue::price, Where::word, "thlr"},
    {Cue::price, Where::word, "per dozen"},
    {Cue::price, Where::word, "per bottle"},
    {Cue::price, Where::word, "per box"},
    {Cue::price, Where::word, "precio"},
    {Cue::price, Where::word, "preise"},
    {Cue::address, Where::anywhere, "地址"},
    {Cue::address, Where::anywhere, "社址"},
    {Cue::address, Where::anywhere, "号楼"},
    {Cue::address, Where::anywhere, "大厦"},
    {Cue::address, Where::word, "street"},
    {Cue::address, Where::word, "st."},
    {Cue::address, Where::word, "ave."},
    {Cue::address, Where::word, "avenue"},
    {Cue::address, Where::word, "broadway"},
    {Cue::address, Where::word, "rue "},
    {Cue::address, Where::word, "boulevard"},
    {Cue::address, Where::word, "straße"},
    {Cue::address, Where::word, "strasse"},
    {Cue::address, Where::word, "box "},
    {Cue::address, Where::anywhere, "地点"},
    {Cue::address, Where::anywhere, "地點"},
    {Cue::address, Where::anywhere, "厂址"},
    {Cue::address, Where::anywhere, "廠址"},
    {Cue::address, Where::anywhere, "校址"},
    {Cue::address, Where::anywhere, "院址"},
    {Cue::address, Where::anywhere, "店址"},
    {Cue::address, Where::anywhere, "總店"},
    {Cue::address, Where::anywhere, "总店"},
    {Cue::address, Where::anywhere, "總行"},
    {Cue::address, Where::anywhere, "門牌"},
    {Cue::address, Where::anywhere, "號樓"},
    {Cue::address, Where::anywhere, "大廈"},
    {Cue::address, Where::word, "faubourg"},
    {Cue::address, Where::anywhere, "gasse "},
    {Cue::address, Where::anywhere, "straße "},
    {Cue::address, Where::anywhere, "strasse "},
    {Cue::offer, Where::anywhere, "招商"},
    {Cue::offer, Where::anywhere, "招聘"},
    {Cue::offer, Where::anywhere, "特价"},
    {Cue::offer, Where::anywhere, "特價"},
    {Cue::offer, Where::anywhere, "优惠"},
    {Cue::offer, Where::anywhere, "欢迎"},
    {Cue::offer, Where::anywhere, "广告"},
    {Cue::offer, Where::anywhere, "廣告"},
    {Cue::offer, Where::anywhere, "诚招"},
    {Cue::offer, Where::anywhere, "订阅"},
    {Cue::offer, Where::anywhere, "参展"},
    {Cue::offer, Where::anywhere, "展览会"},
    {Cue::offer, Where::anywhere, "服务热线"},
    {Cue::offer, Where::anywhere, "咨询"},
    {Cue::offer, Where::anywhere, "代理"},
    {Cue::offer, Where::anywhere, "诚信"},
    {Cue::offer, Where::anywhere, "誠信"},
    {Cue::offer, Where::anywhere, "專業"},
    {Cue::offer, Where::anywhere, "承接"},
    {Cue::offer, Where::anywhere, "招請"},
    {Cue::offer, Where::anywhere, "招租"},
    {Cue::offer, Where::anywhere, "招生"},
    {Cue::offer, Where::anywhere, "出租"},
    {Cue::offer, Where::anywhere, "出讓"},
    {Cue::offer, Where::anywhere, "代售"},
    {Cue::offer, Where::anywhere, "經售"},
    {Cue::offer, Where::anywhere, "经销"},
    {Cue::offer, Where::anywhere, "經銷"},
    {Cue::offer, Where::anywhere, "總發行"},
    {Cue::offer, Where::anywhere, "專治"},
    {Cue::offer, Where::anywhere, "专治"},
    {Cue::offer, Where::anywhere, "優惠"},
    {Cue::offer, Where::anywhere, "优待"},
    {Cue::offer, Where::anywhere, "優待"},
    {Cue::offer, Where::anywhere, "歡迎"},
    {Cue::offer, Where::anywhere, "訂閱"},
    {Cue::offer, Where::anywhere, "惠顧"},
    {Cue::offer, Where::anywhere, "惠顾"},
    {Cue::offer, Where::anywhere, "光顧"},
    {Cue::offer, Where::anywhere, "開映"},
    {Cue::offer, Where::anywhere, "准演"},
    {Cue::offer, Where::anywhere, "準演"},
    {Cue::offer, Where::anywhere, "日塲"},
    {Cue::offer, Where::anywhere, "夜塲"},
    {Cue::offer, Where::anywhere, "日場"},
    {Cue::offer, Where::anywhere, "夜場"},
    {Cue::offer, Where::anywhere, "塲券"},
    {Cue::offer, Where::anywhere, "門券"},
    {Cue::offer, Where::anywhere, "임대"},
    {Cue::offer, Where::anywhere, "급매"},
    {Cue::offer, Where::anywhere, "好評"},
    {Cue::offer, Where::anywhere, "送料"},
    {Cue::offer, Where::anywhere, "お申し込み"},
    {Cue::offer, Where::anywhere, "お申込"},
    {Cue::offer, Where::anywhere, "特価"},
    {Cue::offer, Where::anywhere, "分譲"},
    {Cue::offer, Where::anywhere, "割引"},
    {Cue::offer, Where::anywhere, "時給"},
    {Cue::offer, Where::anywhere, "高価買入"},
    {Cue::offer, Where::anywhere, "大歓迎"},
    {Cue::offer, Where::anywhere, "開演"},
    {Cue::offer, Where::anywhere, "광고"},
    {Cue::offer, Where::anywhere, "할인"},
    {Cue::offer, Where::anywhere, "분양"},
    {Cue::offer, Where::anywhere, "모집"},
    {Cue::offer, Where::anywhere, "구독"},
    {Cue::offer, Where::anywhere, "広告"},
    {Cue::offer, Where::anywhere, "募集中"},
    {Cue::offer, Where::anywhere, "発売"},
    {Cue::offer, Where::word, "for sale"},
    {Cue::offer, Where::word, "send for"},
    {Cue::offer, Where::word, "catalogue"},
    {Cue::offer, Where::word, "catalog"},
    {Cue::offer, Where::word, "circular"},
    {Cue::offer, Where::word, "subscribe"},
    {Cue::offer, Where::word, "subscription"},
    {Cue::offer, Where::word, "wanted"},
    {Cue::offer, Where::word, "agents"},
    {Cue::offer, Where::word, "free"},
    {Cue::offer, Where::word, "advertis"},
    {Cue::offer, Where::word, "dealers"},
    {Cue::offer, Where::word, "manufactur"},
    {Cue::offer, Where::word, "warranted"},
    {Cue::offer, Where::word, "samples"},
    {Cue::offer, Where::word, "mailed"},
    {Cue::offer, Where::word, "address"},
    {Cue::offer, Where::word, "abonnement"},
    {Cue::offer, Where::word, "prix"},
    {Cue::offer, Where::word, "vente"},
    {Cue::offer, Where::word, "en vente"},
    {Cue::offer, Where::word, "for rent"},
    {Cue::offer, Where::word, "to let."},
    {Cue::offer, Where::word, "to let,"},
    {Cue::offer, Where::word, "bargains"},
    {Cue::offer, Where::word, "ofertas"},
    {Cue::offer, Where::word, "sold by"},
    {Cue::offer, Where::word, "druggist"},
    {Cue::offer, Where::word, "discount"},
    {Cue::offer, Where::word, "lowest prices"},
    {Cue::offer, Where::word, "à vendre"},
    {Cue::offer, Where::word, "à louer"},
    {Cue::offer, Where::word, "s'adresser"},
    {Cue::offer, Where::word, "se trouve chez"},
    {Cue::offer, Where::word, "zu vermieten"},
    {Cue::offer, Where::word, "zu verkaufen"},
    {Cue::offer, Where::word, "zu mieten"},
    {Cue::offer, Where::word, "zu haben"},
    {Cue::offer, Where::word, "empfiehlt"},
    {Cue::offer, Where::word, "billig"},
    {Cue::offer, Where::word, "offeriert"},
    {Cue::offer, Where::word, "preiswert"},
    {Cue::offer, Where::word, "inserat"},
    {Cue::offer, Where::word, "vorrätig"},
    {Cue::offer, Where::word, "rabatt"},
    {Cue::offer, Where::word, "ausverkauf"},
    {Cue::offer, Where::word, "se vende"},
    {Cue::offer, Where::word, "se alquila"},
    {Cue::offer, Where::word, "de venta"},
    {Cue::offer, Where::word, "descuento"},
    {Cue::offer, Where::word, "vendesi"},
    {Cue::offer, Where::word, "affittasi"},
    {Cue::offer, Where::word, "sconto"},
    {Cue::offer, Where::word, "sconti"},
    {Cue::offer, Where::word, "in vendita"},
    {Cue::offer, Where::word, "vende-se"},
    {Cue::offer, Where::word, "aluga-se"},
    {Cue::offer, Where::word, "precisa-se"},
    {Cue::offer, Where::word, "desconto"},
    {Cue::offer, Where::word, "te koop"},
    {Cue::offer, Where::word, "te huur"},
    {Cue::offer, Where::word, "korting"},
    {Cue::offer, Where::word, "till salu"},
    {Cue::offer, Where::anywhere, "продается"},
    {Cue::offer, Where::anywhere, "продаётся"},
    {Cue::offer, Where::anywhere, "продам"},
    {Cue::notice, Where::anywhere, "公告"},
    {Cue::notice, Where::anywhere, "声明"},
    {Cue::notice, Where::anywhere, "启事"},
    {Cue::notice, Where::anywhere, "遗失"},
    {Cue::notice, Where::anywhere, "聲明"},
    {Cue::notice, Where::anywhere, "啓事"},
    {Cue::notice, Where::anywhere, "啟事"},
    {Cue::notice, Where::anywhere, "訃告"},
    {Cue::notice, Where::word, "notice"},
    {Cue::notice, Where::word, "bekanntmachung"},
    {Cue::notice, Where::word, "avis"},
    {Cue::notice, Where::anywhere, "공고"},
    {Cue::caption, Where::begins, "图为"},
    {Cue::caption, Where::begins, "圖為"},
    {Cue::caption, Where::begins, "上图"},
    {Cue::caption, Where::begins, "下图"},
    {Cue::caption, Where::begins, "左图"},
    {Cue::caption, Where::begins, "右图"},
    {Cue::caption, Where::anywhere, "摄)"},
    {Cue::caption, Where::anywhere, "摄）"},
    {Cue::caption, Where::ends, "摄"},
    {Cue::caption, Where::ends, "攝"},
    {Cue::caption, Where::ends, "供图"},
    {Cue::caption, Where::begins, "[illustration"},
    {Cue::caption, Where::begins, "写真"},
    {Cue::caption, Where::begins, "【写真"},
    {Cue::caption, Where::anywhere, "＝写真"},
    {Cue::caption, Where::ends, "撮影"},
    {Cue::caption, Where::begins, "사진="},
    {Cue::caption, Where::anywhere, "사진="},
    {Cue::caption, Where::anywhere, "/뉴스"},
    {Cue::caption, Where::anywhere, "연합뉴스"},
    {Cue::caption, Where::anywhere, "제공"},
    {Cue::caption, Where::word, "photo"},
    {Cue::caption, Where::word, "foto:"},
    {Cue::caption, Where::anywhere, "新华社发"},
    {Cue::caption, Where::anywhere, "资料图"},
    {Cue::caption, Where::anywhere, "翻攝"},
    {Cue::caption, Where::anywhere, "翻摄"},
    {Cue::placement, Where::anywhere, "左为"},
    {Cue::placement, Where::anywhere, "右为"},
    {Cue::placement, Where::anywhere, "左為"},
    {Cue::placement, Where::anywhere, "右為"},
    {Cue::placement, Where::anywhere, "左起"},
    {Cue::placement, Where::anywhere, "右起"},
    {Cue::placement, Where::anywhere, "左から"},
    {Cue::placement, Where::anywhere, "右から"},
    {Cue::placement, Where::anywhere, "왼쪽부터"},
    {Cue::placement, Where::anywhere, "왼쪽에서"},
    {Cue::placement, Where::anywhere, "오른쪽부터"},
    {Cue::placement, Where::anywhere, "오른쪽에서"},
    {Cue::placement, Where::word, "from left"},
    {Cue::placement, Where::word, "from the left"},
    {Cue::placement, Where::word, "left to right"},
    {Cue::placement, Where::word, "von links"},
    {Cue::placement, Where::word, "de gauche à droite"},
    {Cue::placement, Where::word, "de izquierda a derecha"},
    {Cue::archive, Where::anywhere, "project gutenberg"},
    {Cue::archive, Where::begins, "*** start"},
    {Cue::archive, Where::begins, "*** end"},
    {Cue::archive, Where::begins, "***start"},
    {Cue::archive, Where::begins, "***end"},
    {Cue::archive, Where::anywhere, "ebook"},
    {Cue::archive, Where::anywhere, "gutenberg-tm"},
    {Cue::archive, Where::anywhere, "distributed proofread"},
    {Cue::archive, Where::begins, "character set encoding"},
    {Cue::archive, Where::begins, "release date:"},
    {Cue::archive, Where::begins, "language:"},
    {Cue::archive, Where::begins, "produced by"},
    {Cue::archive, Where::anywhere, "pgdp.net"},
    {Cue::archive, Where::anywhere, "transcriber"},
    {Cue::chrome, Where::anywhere, "上一版"},
    {Cue::chrome, Where::anywhere, "下一版"},
    {Cue::chrome, Where::anywhere, "放大"},
    {Cue::chrome, Where::anywhere, "缩小"},
    {Cue::chrome, Where::anywhere, "返回目录"},
    {Cue::chrome, Where::anywhere, "上一篇"},
    {Cue::chrome, Where::anywhere, "下一篇"},
    {Cue::chrome, Where::anywhere, "版面导航"},
    {Cue::chrome, Where::anywhere, "标题导航"},
    {Cue::list_mark, Where::begins, "一是"},
    {Cue::list_mark, Where::begins, "二是"},
    {Cue::list_mark, Where::begins, "三是"},
    {Cue::list_mark, Where::begins, "一、"},
    {Cue::list_mark, Where::begins, "二、"},
    {Cue::list_mark, Where::begins, "三、"},
    {Cue::list_mark, Where::begins, "（一）"},
    {Cue::list_mark, Where::begins, "（二）"},
    {Cue::list_mark, Where::begins, "•"},
    {Cue::list_mark, Where::begins, "·"},
    {Cue::list_mark, Where::begins, "-"},
    {Cue::list_mark, Where::begins, "—"},
    {Cue::list_mark, Where::begins, "*"},
    {Cue::leader, Where::anywhere, ". . ."},
    {Cue::leader, Where::anywhere, "....."},
    {Cue::leader, Where::anywhere, "……………"},
    {Cue::leader, Where::anywhere, "・・・"},
    {Cue::verb, Where::anywhere, " is "},
    {Cue::verb, Where::anywhere, " are "},
    {Cue::verb, Where::anywhere, " was "},
    {Cue::verb, Where::anywhere, " were "},
    {Cue::verb, Where::anywhere, " has "},
    {Cue::verb, Where::anywhere, " have "},
    {Cue::verb, Where::anywhere, " had "},
    {Cue::verb, Where::anywhere, " will "},
    {Cue::verb, Where::anywhere, " would "},
    {Cue::verb, Where::anywhere, " can "},
    {Cue::verb, Where::anywhere, " must "},
    {Cue::verb, Where::anywhere, " said "},
    {Cue::verb, Where::anywhere, " says "},
    {Cue::verb, Where::anywhere, " ist "},
    {Cue::verb, Where::anywhere, " sind "},
    {Cue::verb, Where::anywhere, " war "},
    {Cue::verb, Where::anywhere, " waren "},
    {Cue::verb, Where::anywhere, " hat "},
    {Cue::verb, Where::anywhere, " haben "},
    {Cue::verb, Where::anywhere, " hatte "},
    {Cue::verb, Where::anywhere, " wird "},
    {Cue::verb, Where::anywhere, " werden "},
    {Cue::verb, Where::anywhere, " wurde "},
    {Cue::verb, Where::anywhere, " kann "},
    {Cue::verb, Where::anywhere, " muß "},
    {Cue::verb, Where::anywhere, " est "},
    {Cue::verb, Where::anywhere, " sont "},
    {Cue::verb, Where::anywhere, " était "},
    {Cue::verb, Where::anywhere, " ont "},
    {Cue::verb, Where::anywhere, " avait "},
    {Cue::verb, Where::anywhere, " sera "},
    {Cue::verb, Where::anywhere, " fut "},
    {Cue::verb, Where::anywhere, " fait "},
    {Cue::verb, Where::anywhere, " peut "},
    {Cue::verb, Where::anywhere, " es "},
    {Cue::verb, Where::anywhere, " son "},
    {Cue::verb, Where::anywhere, " era "},
    {Cue::verb, Where::anywhere, " fue "},
    {Cue::verb, Where::anywhere, " ha "},
    {Cue::verb, Where::anywhere, " tiene "},
    {Cue::verb, Where::anywhere, " está "},
    {Cue::markup, Where::begins, "_"},
    {Cue::markup, Where::begins, "["},
    {Cue::markup, Where::begins, "="},
    {Cue::markup, Where::begins, "("},
    {Cue::markup, Where::begins, "（"},
    {Cue::markup, Where::begins, "【"},
    {Cue::markup, Where::begins, "《"},
};

constexpr std::string_view kNames[] = {
    "byline",   "reporter", "sign",   "dateline", "jump",     "page",    "date",   "number", "contact",   "firm",
    "price",    "address",  "offer",  "notice",   "caption",  "archive", "chrome", "rule",   "placement", "credit",
    "sign_off", "list",     "leader", "markup",   "initials", "run_in",  "part",   "place",  "verb"};
static_assert(std::size(kNames) == static_cast<std::size_t>(Cue::count_));

bool is_word_byte(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80;
}

// The words by their first byte, so that one walk over the line finds them all.
const std::array<std::vector<const CueWord*>, 256>& words_by_first_byte() {
  static const auto table = [] {
    std::array<std::vector<const CueWord*>, 256> by_byte;
    for (const CueWord& word : kWords) by_byte[static_cast<unsigned char>(word.text[0])].push_back(&word);
    return by_byte;
  }();
  return table;
}

bool stands_at(const CueWord& word, std::string_view line, std::size_t at) {
  if (word.where == Where::begins && at != 0) return false;
  if (word.where == Where::ends && at + word.text.size() != line.size()) return false;
  if (word.where == Where::word && at > 0 && is_word_byte(line[at - 1]) && is_word_byte(line[at])) return false;
  if (line.size() - at < word.text.size()) return false;
  return std::equal(word.text.begin(), word.text.end(), line.begin() + static_cast<std::ptrdiff_t>(at),
                    [](char wanted, char there) { return wanted == text::lower(there); });
}

// Which pairs of bytes begin a word: most places in a line are passed over by one look.
const std::bitset<65536>& first_pairs() {
  static const auto pairs = [] {
    std::bitset<65536> begins;
    for (const CueWord& word : kWords) {
      const unsigned first = static_cast<unsigned char>(word.text[0]) << 8;
      if (word.text.size() > 1) begins.set(first | static_cast<unsigned char>(word.text[1]));
      else
        for (unsigned any = 0; any < 256; ++any) begins.set(first | any);
    }
    return begins;
  }();
  return pairs;
}

void find_words(std::string_view line, std::size_t from, std::size_t to, Cues& cues) {
  const auto& table = words_by_first_byte();
  const auto& pairs = first_pairs();
  const auto byte = [&](std::size_t i) {
    return static_cast<unsigned>(static_cast<unsigned char>(i < line.size() ? text::lower(line[i]) : ' '));
  };
  for (std::size_t at = from; at < to; ++at) {
    if (!pairs[byte(at) << 8 | byte(at + 1)]) continue;
    for (const CueWord* word : table[byte(at)])
      if (!cues.has(word->cue) && stands_at(*word, line, at)) cues.add(word->cue);
  }
}

bool is_digit(char32_t c) { return (c >= '0' && c <= '9') || (c >= 0xFF10 && c <= 0xFF19); }

bool is_letter(char32_t c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c < 0x2000) || (c >= 0x3041 && c < 0xD7B0) ||
         (c >= 0xFF21 && c <= 0xFF5A) || c >= 0x20000;
}

std::u32string head_of(std::string_view line, std::size_t characters) {
  std::u32string head;
  for (std::size_t at = 0; at < line.size() && head.size() < characters;) head += text::next(line, at);
  return head;
}

bool is_rule(std::string_view line) {
  int marks = 0;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = text::next(line, at);
    if (text::is_blank(c)) continue;
    if (std::u32string_view(U"-=_*~·•—–─━═＊＝－+#").find(c) == std::u32string_view::npos) return false;
    ++marks;
  }
  return marks >= 3;
}

void find_shapes(std::string_view line, Cues& cues) {
  bool letters = false, digits = false;
  int run = 0, longest = 0, characters = 0;
  const std::size_t to = std::min(line.size(), kWindow);
  for (std::size_t at = 0; at < to && at < line.size(); ++characters) {
    const char32_t c = text::next(line, at);
    const bool digit = is_digit(c);
    letters = letters || is_letter(c);
    digits = digits || digit;
    run = digit ? run + 1 : (c == '-' && run > 0) ? run : 0;
    longest = std::max(longest, run);
  }
  if (digits && !letters && characters <= 24) cues.add(Cue::number_only);
  if (is_rule(line)) cues.add(Cue::rule);
  if (longest >= 7) cues.add(Cue::contact);
}

void find_numbers(const std::u32string& head, Cues& cues) {
  for (std::size_t i = 0; i < head.size(); ++i) {
    const char32_t c = head[i];
    const char32_t before = i > 0 ? head[i - 1] : 0;
    const bool number_before =
        is_digit(before) || std::u32string_view(U"一二三四五六七八九十〇").find(before) != std::u32string_view::npos;
    if ((c == U'版' || c == U'面' || c == U'면') && number_before && i > 0) cues.add(Cue::page_number);
    if ((c == U'年' || c == U'月' || c == U'년') && number_before && i > 0) cues.add(Cue::date);
    const char32_t behind = i + 1 < head.size() ? head[i + 1] : 0;
    const bool measures = c == U'毫' && text::is_one_of(U"升米克安秒", behind);
    const bool shapes = c == U'角' && (text::is_one_of(U"形度落星", behind) || text::is_one_of(U"一三六八", before));
    if (text::is_one_of(U"角毫錢", c) && number_before && before != U'一' && !measures && !shapes) cues.add(Cue::price);
    if ((c == '-' || c == '/' || c == '.') && i >= 4 && i + 2 < head.size() && is_digit(head[i - 4]) &&
        is_digit(head[i - 3]) && is_digit(head[i - 2]) && is_digit(before) && is_digit(head[i + 1]) &&
        is_digit(head[i + 2]))
      cues.add(Cue::date);
  }
}

// （左二）, （后右）, （写真左）: a bracket that holds nothing but a place in a picture.
bool names_place(std::string_view inside) {
  constexpr std::u32string_view kSides = U"左右中前后後", kWithThem = U"一二三四五六排起图圖小者站坐立写真端から人目番";
  static constexpr std::string_view kPlaces[] = {"left",     "right",    "center",    "links",          "rechts",
                                                 "à gauche", "à droite", "au centre", "a la izquierda", "a la derecha",
                                                 "왼쪽",     "오른쪽",   "가운데"};
  const std::string words = text::lower(std::string(inside));
  for (std::string_view word : kPlaces)
    if (words.ends_with(word) && (words.size() == word.size() || words[words.size() - word.size() - 1] == ' '))
      return true;
  bool sided = false;
  for (std::size_t at = 0; at < inside.size();) {
    const char32_t c = text::next(inside, at);
    const bool side = text::is_one_of(kSides, c);
    if (!side && !is_digit(c) && !text::is_one_of(kWithThem, c)) return false;
    sided = sided || side;
  }
  return sided;
}

void find_placement(std::string_view line, Cues& cues) {
  constexpr std::size_t kLongest = 24;  // bytes
  std::size_t opened = line.npos;
  for (std::size_t at = 0; at < std::min(line.size(), 2 * kWindow);) {
    const std::size_t here = at;
    const char32_t c = text::next(line, at);
    if (c == '(' || c == U'（') opened = at;
    if ((c != ')' && c != U'）') || opened == line.npos) continue;
    if (here - opened <= kLongest && names_place(line.substr(opened, here - opened))) return cues.add(Cue::placement);
    opened = line.npos;
  }
}

// OAKHAM, MAINE.: two names of a word or a few and a comma between.
bool names_place_and_land(std::string_view line) {
  constexpr std::size_t kLongest = 44;  // bytes
  constexpr int kMostWords = 3;
  if (line.size() > kLongest) return false;
  if (line.ends_with('.')) line.remove_suffix(1);
  int words = 0, names = 0;
  bool fresh = true;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = text::next(line, at);
    if (c == ',' && (words == 0 || ++names > 1)) return false;
    if (c == ',') words = 0;
    const bool separates = c == ' ' || c == ',';
    if (!separates && !is_letter(c) && c != '.' && c != '\'' && c != '-') return false;
    const bool begins_word = fresh && !separates;
    if (begins_word && c < 0x80 && !text::is_capital(c)) return false;
    if (begins_word && ++words > kMostWords) return false;
    fresh = separates;
  }
  return names == 1 && words > 0;
}

void find_western_date(std::string_view line, Cues& cues) {
  static constexpr std::string_view kMonths[] = {
      "january",  "february", "march",   "april", "june",    "july",     "august", "september", "october", "november",
      "december", "janvier",  "février", "mars ", "avril",   "juillet",  "août",   "septembre", "octobre", "novembre",
      "décembre", "januar",   "februar", "märz",  "oktober", "dezember", "enero",  "abril"};
  const std::string head = text::lower(std::string(line.substr(0, 120)));
  const bool year = [&] {
    int run = 0;
    for (char c : head) {
      run = text::is_digit(c) ? run + 1 : 0;
      if (run == 4) return true;
    }
    return false;
  }();
  if (!year) return;
  for (std::string_view month : kMonths)
    if (head.find(month) != std::string::npos) return cues.add(Cue::date);
}

}  // namespace

std::string_view name(Cue cue) { return kNames[static_cast<std::size_t>(cue)]; }

Cues find_cues(std::string_view line) {
  Cues cues;
  if (line.size() <= 2 * kWindow) {
    find_words(line, 0, line.size(), cues);
  } else {
    find_words(line, 0, kWindow, cues);
    find_words(line, line.size() - kWindow, line.size(), cues);
  }
  const std::u32string head = head_of(line, 60);
  find_shapes(line, cues);
  find_numbers(head, cues);
  find_western_date(line, cues);
  find_placement(line, cues);
  if (dateline_size(line)) cues.add(Cue::dateline);
  if (credit_size(line)) cues.add(Cue::credit);
  if (signs_off(line)) cues.add(Cue::sign_off);
  if (is_name_with_initials(line)) cues.add(Cue::initials);
  if (has_run_in_heading(line)) cues.add(Cue::run_in);
  if (numbers_part(line)) cues.add(Cue::part);
  if (names_place_and_land(line)) cues.add(Cue::place);
  return cues;
}

}  // namespace newsbind
