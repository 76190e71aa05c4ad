#include "folio/weekday.h"

#include <algorithm>

namespace newsbind {
namespace {

constexpr std::u32string_view kWeekdays[] = {
    U"monday",      U"tuesday",     U"wednesday",  U"thursday", U"friday",   U"saturday",  U"sunday",  U"montag",
    U"dienstag",    U"mittwoch",    U"donnerstag", U"freitag",  U"samstag",  U"sonnabend", U"sonntag", U"lundi",
    U"mardi",       U"mercredi",    U"jeudi",      U"vendredi", U"samedi",   U"dimanche",  U"lunes",   U"martes",
    U"miercoles",   U"jueves",      U"viernes",    U"sabado",   U"domingo",  U"maandag",   U"dinsdag", U"woensdag",
    U"donderdag",   U"vrijdag",     U"zaterdag",   U"zondag",   U"mon",      U"tues",      U"wed",     U"thurs",
    U"fri",         U"sat",         U"sun",        U"lunedi",   U"martedi",  U"mercoledi", U"giovedi", U"venerdi",
    U"primidi",     U"duodi",       U"tridi",      U"quartidi", U"quintidi", U"sextidi",   U"septidi", U"octidi",
    U"nonidi",      U"decadi",      U"segunda",    U"terca",    U"quarta",   U"quinta",    U"sexta",   U"feira",
    U"понедельник", U"вторник",     U"среда",      U"среду",    U"четверг",  U"пятница",   U"пятницу", U"суббота",
    U"субботу",     U"воскресенье", U"sabato",     U"domenica"};

}  // namespace

bool is_weekday(std::u32string_view word) {
  return std::find(std::begin(kWeekdays), std::end(kWeekdays), word) != std::end(kWeekdays);
}

}  // namespace newsbind
