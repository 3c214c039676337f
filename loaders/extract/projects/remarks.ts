/** What a bracket behind the name of a work tells: its stage, its places, who answers for it. */
import { classLine, stageIn } from './class.js';
import { looksLikePlace, placesOf } from './places.js';

/** The bracket that begins at `at`, read. */
export interface Remark {
  at: number;
  stage: string | null;
  places: string[];
  /** True where it names who answers for the work, or tells what it costs. */
  answered: boolean;
}

const bracket = /[（(]([^（）()]{2,30})[）)]$/;

const unitName =
  /^(?:地区|[省市县区州盟旗])(?:[\u4e00-\u9fff]{1,14}(?:[局委办]|[^餐展客]厅)|[\u4e00-\u9fff]{2,14}(?:委员会|办公室|中心|院|处|所|支队))$|^[\u4e00-\u9fff]{2,20}(?:政府|管委会|管理委员会|公司|集团)$/;

/** `总投资32亿元`, `全长12公里`: what a work costs or how large it is. */
const size =
  /^(?:计划|估算|概算|年度|总)*投资(?:额|约)?[\d.]+(?:亿|万)元?$|^(?:全长|长|约|规模|面积|占地)*[\d.]+(?:公里|亿元|万元|万?平方米|亩|公顷|万吨|万千瓦)$/;

/** `市水务局、青龙县政府`: who answers for a work. */
const areUnits = (text: string): boolean => text.split('、').every((each) => unitName.test(each));

/** 续建 of `东山水库（续建）`; null for what belongs to the name: 一期, 扩建. */
export const stageTag = (text: string): string | null =>
  text.length <= 6 && classLine(text)?.category === null ? stageIn(text) : null;

/** `凤岭快线。续建，全长12公里`: the stage right behind the name and its mark. */
export const stageTold = (behind: string): string | null =>
  /^[。，；：](续建|新建|新开工|在建|改建|扩建|迁建)[，。；]/.exec(behind)?.[1] ?? null;

/** `（续建，市水务局）`, `（临江区、云台县）`, `（临江区，市住建局）`, `（总投资32亿元）` at the end of a name; null where the bracket belongs to the name or there is none. */
export function remarkOf(name: string): Remark | null {
  const found = bracket.exec(name);
  if (!found) return null;
  const remark: Remark = { at: found.index, stage: null, places: [], answered: false };
  if (/[—～~]|[^甘]至/.test(found[1] as string)) return null;
  for (const part of (found[1] as string).split(/[，；]/)) {
    const stage = stageTag(part);
    const places = placesOf(part);
    if (stage) remark.stage = stage;
    else if (areUnits(part) || size.test(part)) remark.answered = true;
    else if (places.length && places.every(looksLikePlace)) remark.places.push(...places);
    else return null;
  }
  return remark;
}
