/** What stands around words of responsibility: what opens a list, what makes them part of a noun, times, and what says the same without a verb. */
import { exception } from './names.js';
import { withoutAdverbs } from './vocabulary.js';

/** Before the names, and none of them. */
export const opener = /^(?:具体)?(?:由|分别由|主要由|并由|并|及|和|与|以及|其中|另外|还有|含|包括|请)/;

/** Cheap test before the long one. */
export const mayCue =
  /牵头|主[办责]|[总负承抓督]|[配联]合|协[调同办助]|参[与加]|会[办同商]|组织|具体|贯彻|推进|落实|执行|实施|指导|支持|共同|[积密]/;
/** After these a cue word is part of a noun: 牵头单位, 指导中心, 督导组, 实施乡村振兴战略领导小组. */
export const nounAfter =
  /^(?:公室|公厅|管理|单位|部门|机构|中心|小组|委员会|组(?!织)|室|领导|办(?!理)|人(?![员口才力居工民大防社事])|员|方(?![案式面便法向])|者|主体|处|站|协会|大队|支队|总队|局|社(?![会区])|乡村振兴战略(?:工作)?领导)/;
/** A time in a list of units and roles; `市财政局要在5月底前出台办法` says what one of them is to do. */
export const timeForm =
  /^(?!.{2,}[局委办厅部院会府区县](?:要|应|须|必须))(?:长期|持续|常年|全年|每年|每月|每季|立行立改|即知即改|即时|常态化|适时|近期|即日起|年底|年内|月底|.{0,14}(?:\d{1,4}|[一二三四五六七八九十〇]{1,4}) ?(?:年|月|日|季度|周).{0,14})/;

/** Where `按职责分工` or `各负其责` begins at the end of a text, which says what 负责 would: `市商务局、市交通局按职责分工`; the length of a text without it. */
export function sharedDuties(text: string): number {
  const end = /[责能工职]$/.test(text) ? withoutAdverbs(text) : text.length;
  return /职[责能]|各[负司]其/.test(text.slice(end)) ? end : text.length;
}

/** With what is blotted out whose mark parts no names: a motto (`按照“谁主管、谁负责”的原则负责`), an exception (`除云川、江屏外的各市`). Same length. */
export const withoutMottoes = (text: string): string =>
  text.includes('“') || text.includes('除')
    ? text.replace(motto, (all) => '〓'.repeat(all.length)).replace(excepted, (all) => '〓'.repeat(all.length))
    : text;
const excepted = new RegExp(exception, 'g');
const motto = /“[^“”]{2,10}[、，][^“”]{2,10}”(?=的?(?:原则|要求|规定))/g;
