#pragma once

#include <cstddef>
#include <string_view>

namespace newsbind {

/// Bytes of the dateline that opens a line: 本报讯, 新华社北京4月2日电（记者王芳）, 【東京＝佐藤】, (서울=연합뉴스),
/// LONDON, May 3 (AP) --, with the blank behind it left out; 0 where none does.
std::size_t dateline_size(std::string_view line);

/// Whether a line begins with where its news comes from, as papers of Chinese before 1949 have it between 〔 and 〕:
/// 〔南京十七日電〕, 〔本市消息〕, 〔又訊〕.
bool opens_dispatch(std::string_view line);

/// Whether a line is a dateline of Chinese and nothing else: 江湾社北岸十日電, 本報訊
bool is_bare_dateline(std::string_view line);

/// Whether a line is a dateline in brackets and nothing else, of Chinese, be the closing one on the next line:
/// 〔江湾社北岸十日電〕, （本报北岸8日电）
bool is_dateline_alone(std::string_view line);

/// Bytes of the credit in brackets that closes a line: (何芬兰), （记者 王芳）; 0 where none does.
std::size_t credit_size(std::string_view line);

/// Whether a line closes with who wrote it or took the picture, in no brackets: 报导．摄影╱江品璁, 文／图 王芳,
/// 撮影＝田中, 사진=연합뉴스.
bool signs_off(std::string_view line);

/// Whether a line is nothing but who wrote the text above it, in round brackets: （记者王芳）, （編集部・江小舟）. The
/// place that a dispatch comes from is none, （本报平壤4月11日电）, nor is a number, a note of the editor's or what
/// tells that more follows or no more: （十一）, （编者按）, （完）.
bool is_credit_alone(std::string_view line);

/// Whether a line of Japanese in brackets says that it names who wrote the story: （編集部・江川翔）,
/// （取材・文／江川翔）
bool names_desk(std::string_view line);

/// Whether a line of Korean is a name and what it is that its bearer writes as: 강은우 음식칼럼니스트, 도은채 전
/// 강변시장
bool names_columnist(std::string_view line);

/// Whether a line closes with a stop, a slash and whose picture it is, as Korean papers have it: 나루터 전경. /강변일보
bool sources_picture(std::string_view line);

/// Whether it closes so behind a scene: 나루터 전경. /강은우 기자. A story may be signed with a slash too, 문을 열었다.
/// /강은우 기자
bool shows_scene(std::string_view line);

/// Whether it closes as in sources_picture, with the stop or without, and names an agency, a paper or its archive:
/// 강변시청 /연합뉴스
bool names_agency(std::string_view line);

/// Whether a line of Chinese says where a chart or the page's pictures are from: 数据来源：江湾统计局,
/// 本版图片均为资料图片
bool credits_graphic(std::string_view line);

/// Whether a line in brackets says whose correspondent wrote a story, or which paper it was written for:
/// [Correspondence of the Wharf Gazette.], (Von unserem Korrespondenten.), [For the Wharf Gazette.]
bool credits_correspondent(std::string_view line);

/// Whether a text of Japanese closes with what a picture shows: 防災訓練の様子, 受賞者の集合写真
bool shows_view(std::string_view text);

/// Whether a text closes with who took a photograph, in brackets: （二日、汐見港で、入江慎吾撮影）, of which it may
/// have the end alone, (Photograph by R. Lumley), (Foto: Ellen Meyer); or without brackets behind a stop: 罗明 摄,
/// Photo: R. Lumley.
bool credits_photograph(std::string_view text);

}  // namespace newsbind
