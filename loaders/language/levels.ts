/** Names of several levels at once: `市、县（市、区）人民政府`. */
import { holdsAny } from '../characters.js';
import { isLevelWord, unnamedPlace } from './chunks.js';
import { isCollective } from './names.js';

/** `各县（区）、乡镇人民政府`, `各市（州）、县（市、区）人民政府`: two levels, where `各县、市人民政府` is one. */
const twoLevels = /^各(?:县|区|旗|市)[^、]{0,10}、(?:乡|镇|街道|苏木)|^各市（[州地盟]）、县/;

const ofUnnamed = new RegExp(`^${unnamedPlace}`);

const joins = holdsAny('、和及与');

/** `市、县（市、区）人民政府` → 市人民政府, 各县（市、区）人民政府; null for every other name. */
export function levelsOf(name: string): string[] | null {
  const parts = joins(name) ? name.split(/(?:、|和|及|与)(?![^（〔〈]*[）〕〉])/) : [];
  if (parts.length < 2 || ofUnnamed.test(twoLevels.test(name) ? name.slice(1) : name) || /[两三四]级/.test(name))
    return null;
  const [, above = '', counties = '', government = ''] = ofCounties.exec(name) ?? [];
  if (counties) return above ? [above + government, `各${counties}${government}`] : [`各${counties}${government}`];
  const last = parts.at(-1) ?? '';
  if (!parts.slice(0, -1).every(isLevelWord) || countiesOf.test(name)) return null;
  const place = placeOfLast.exec(last)?.[0] ?? '';
  const head = last.slice(place.length);
  if (!place || !head) return null;
  const plain = head.replace(ofTheTown, '');
  return parts.map((part, index) =>
    index === parts.length - 1 ? all(last) : /^(?:省|市|州|盟)/.test(part) ? part + plain : all(part + plain),
  );
}

/** `县区` of `市、县区人民政府`, `旗县（区）`; of `市、县市场监管部门` only 县. */
const placeOfLast =
  /^(?:各)?(?:县级市?|旗?县(?:市(?![场政容直民])区?|区)?|旗区?|区县?|市|州|盟|乡镇|乡|镇|街道|苏木)(?:[（〔〈][^）〕〉]*[）〕〉])?/;

/** `县（区）、乡镇人民政府（街道办）`: the bracket is the towns'. */
const ofTheTown = /（街道[^（）]*）$/;

/** `县、区人民政府`, `市、县、区政府`: the counties and districts of a city are one class. */
const ofCounties = /^(?:([省市州盟])、)?(县、区|区、县|旗、区|县、市、区|旗、县、区)((?:人民)?政府)$/;

/** `县（市）、区建设行政主管部门`, `区、县级市公安机关`: one class of places, its districts named beside its counties. */
const countiesOf = /^(?:(?:县|自治县|旗)（市）、区(?!域|直)|区、县级市)/;

const all = (name: string): string => (isCollective(name) && !name.startsWith('各') ? `各${name}` : name);
