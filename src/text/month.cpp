#include "text/month.h"

#include <algorithm>
#include <utility>

namespace newsbind::text {
namespace {

constexpr std::pair<std::u32string_view, int> kMonths[] = {
    {U"january", 1},    {U"jan", 1},           {U"januar", 1},    {U"janner", 1},     {U"jenner", 1},
    {U"janvier", 1},    {U"janv", 1},          {U"enero", 1},     {U"ene", 1},        {U"gennaio", 1},
    {U"janeiro", 1},    {U"januari", 1},       {U"february", 2},  {U"feb", 2},        {U"febr", 2},
    {U"februar", 2},    {U"feber", 2},         {U"fevrier", 2},   {U"fevr", 2},       {U"fev", 2},
    {U"febrero", 2},    {U"febbraio", 2},      {U"fevereiro", 2}, {U"februari", 2},   {U"march", 3},
    {U"mar", 3},        {U"marz", 3},          {U"maerz", 3},     {U"mrz", 3},        {U"mars", 3},
    {U"marzo", 3},      {U"marco", 3},         {U"maart", 3},     {U"april", 4},      {U"apr", 4},
    {U"avril", 4},      {U"avr", 4},           {U"abril", 4},     {U"abr", 4},        {U"aprile", 4},
    {U"may", 5},        {U"mai", 5},           {U"mayo", 5},      {U"maggio", 5},     {U"maio", 5},
    {U"mei", 5},        {U"june", 6},          {U"jun", 6},       {U"juni", 6},       {U"juin", 6},
    {U"junio", 6},      {U"giugno", 6},        {U"junho", 6},     {U"july", 7},       {U"jul", 7},
    {U"juli", 7},       {U"juillet", 7},       {U"juil", 7},      {U"julio", 7},      {U"luglio", 7},
    {U"julho", 7},      {U"august", 8},        {U"aug", 8},       {U"aout", 8},       {U"agosto", 8},
    {U"ago", 8},        {U"augustus", 8},      {U"september", 9}, {U"sept", 9},       {U"sep", 9},
    {U"septembre", 9},  {U"septiembre", 9},    {U"setiembre", 9}, {U"settembre", 9},  {U"setembro", 9},
    {U"october", 10},   {U"oct", 10},          {U"oktober", 10},  {U"okt", 10},       {U"octobre", 10},
    {U"octubre", 10},   {U"ottobre", 10},      {U"outubro", 10},  {U"november", 11},  {U"nov", 11},
    {U"novembre", 11},  {U"noviembre", 11},    {U"novembro", 11}, {U"december", 12},  {U"dec", 12},
    {U"dezember", 12},  {U"dez", 12},          {U"decembre", 12}, {U"diciembre", 12}, {U"dic", 12},
    {U"dicembre", 12},  {U"dezembro", 12},     {U"января", 1},    {U"январь", 1},     {U"stycznia", 1},
    {U"ledna", 1},      {U"февраля", 2},       {U"февраль", 2},   {U"lutego", 2},     {U"unora", 2},
    {U"марта", 3},      {U"март", 3},          {U"marca", 3},     {U"brezna", 3},     {U"апреля", 4},
    {U"апрель", 4},     {U"kwietnia", 4},      {U"dubna", 4},     {U"мая", 5},        {U"май", 5},
    {U"maj", 5},        {U"maja", 5},          {U"kvetna", 5},    {U"июня", 6},       {U"июнь", 6},
    {U"іюня", 6},       {U"іюнь", 6},          {U"czerwca", 6},   {U"cervna", 6},     {U"июля", 7},
    {U"июль", 7},       {U"іюля", 7},          {U"іюль", 7},      {U"lipca", 7},      {U"cervence", 7},
    {U"августа", 8},    {U"август", 8},        {U"augusti", 8},   {U"sierpnia", 8},   {U"srpna", 8},
    {U"сентября", 9},   {U"сентябрь", 9},      {U"wrzesnia", 9},  {U"zari", 9},       {U"октября", 10},
    {U"октябрь", 10},   {U"pazdziernika", 10}, {U"rijna", 10},    {U"ноября", 11},    {U"ноябрь", 11},
    {U"listopada", 11}, {U"listopadu", 11},    {U"декабря", 12},  {U"декабрь", 12},   {U"grudnia", 12},
    {U"prosince", 12}};

}  // namespace

int month_named(std::u32string_view word) {
  const auto found =
      std::find_if(std::begin(kMonths), std::end(kMonths), [&](auto& name) { return name.first == word; });
  return found == std::end(kMonths) ? 0 : found->second;
}

}  // namespace newsbind::text
