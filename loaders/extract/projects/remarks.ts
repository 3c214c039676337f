/** What a bracket behind the name of a work tells: its stage, its places, who answers for it. */
import { classLine, stageIn } from './class.js';
import { looksLikePlace, placesOf } from './places.js';

/** The bracket that begins at `at`, read. */
export interface Remark {
  at: number;
  stage: string | null;
  places: string[];
  /** True where it names who answers for the work. */
  answered: boolean;
}

const bracket = /[（(]([^（）()]{2,30})[）)]$/;

const unitName =
  /^[省市县区州盟旗](?:[\u4e00-\u9fff]{1,14}(?:局|委|办)|[\u4e00-\u9fff]{2,14}(?:委员会|办公室|中心|院|处|所|支队))$|^[\u4e00-\u9fff]{2,20}(?:政府|管委会|管理委员会|公司|集团)$/;

/** `市水务局、青龙县政府`: who answers for a work. */
const areUnits = (text: string): boolean => text.split('、').every((each) => unitName.test(each));

/** 续建 of `东山水库（续建）`; null for what belongs to the name: 一期, 扩建. */
const stageTag = (text: string): string | null =>
  text.length <= 6 && classLine(text)?.category === null ? stageIn(text) : null;

/** `（续建，市水务局）`, `（临江区、云台县）`, `（临江区，市住建局）` at the end of a name; null where the bracket belongs to the name or there is none. */
export function remarkOf(name: string): Remark | null {
  const found = bracket.exec(name);
  if (!found) return null;
  const remark: Remark = { at: found.index, stage: null, places: [], answered: false };
  for (const part of (found[1] as string).split(/[，；]/)) {
    const stage = stageTag(part);
    const places = placesOf(part);
    if (stage) remark.stage = stage;
    else if (areUnits(part)) remark.answered = true;
    else if (places.length && places.every(looksLikePlace)) remark.places.push(...places);
    else return null;
  }
  return remark;
}
