/** Labels at a line's end, cut by the break or parted from their units by it. */

import { endsIn } from '../characters.js';
import { isShortName } from '../language/names.js';
import { labelTag } from '../language/vocabulary.js';
import { label, startsBlock } from './shapes.js';

/** A label that the break cuts: `…综合执法局；承` / `接单位：…`. */
export function cutsLabel(last: string, text: string): boolean {
  const rest = label.exec(text)?.[0].slice(0, -1);
  if (!rest || rest.length > 7 || labelTag(rest)) return false;
  return [1, 2, 3].some((cut) => /^[\u4e00-\u9fff]+$/.test(last.slice(-cut)) && labelTag(last.slice(-cut) + rest));
}

/** A label at the end of a line of prose, or a level in brackets, with its units on the next: `…模式。责任单位：` / `市水利局`, `各镇（区）` / `政府`. */
export const cutsAfterLabel = (last: string, text: string): boolean => {
  if (last.endsWith('）')) return /[县市区旗镇乡]）$/.test(last) && /^(?:区?(?:人民)?政府|管委会|办事处)/.test(text);
  const said = last.endsWith('：') ? (/[。；]([^。；：]{2,24})：$/.exec(last)?.[1] ?? '') : '';
  return said.length < 9 && !startsBlock(text) && labelTag(said) !== null;
};

/** `…牵头单位：县人力资源和社` / `会保障局 责任单位：…`, `…牵头单位：县` / `公安局（交警大队） 责任人：…`: the rest of a unit's name, and a blank before the next label. */
export function cutsBeforeLabel(last: string, text: string): boolean {
  const [, rest = '', next = ''] =
    /^([\u4e00-\u9fff]{1,12})(?:（[^（）]{1,12}）)? +([\u4e00-\u9fff]{2,8})：/.exec(text) ?? [];
  if (!rest || labelTag(next) === null || endsIn(last, '。；：，、')) return false;
  const begun = last.slice(Math.max(...['：', '、', '，', '；', ' '].map((mark) => last.lastIndexOf(mark))) + 1);
  const cut = /^[省市县区州盟旗]$/.test(begun) || !(isShortName(begun) || isShortName(rest));
  return cut && isShortName(begun + rest);
}

/** `市财政局：负责落实资金，` / `市公安局：负责…`: an item of a list of duties that ends in a comma, and the next one. */
export const areLabelledDuties = (first: string, text: string): boolean =>
  text.includes('：') && labelledDuty.test(text) && labelledDuty.test(first);
const labelledDuty =
  /^[省市县区州盟旗各][^，。；、：（）]{1,24}(?:[局委办会院队社]|政府|部门|单位|公司|中心)(?:（[^（）]{1,16}）)?：(?:负责|牵头|配合|组织|做好|承担)/;
