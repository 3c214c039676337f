/** Names that no vocabulary holds: kept as printed, with the place in front where it is left out. */
import type { Level } from '../records.js';
import { withPlace } from './collective-names.js';
import { bareForms } from './departments.js';
import { kindOf } from './kinds.js';
import { type Placed, readings } from './name.js';
import type { Reader, Scope } from './scope.js';
import type { Unit } from './types.js';

/** Units that bear a name of their own and need no place: companies, schools, railway sections. */
const OWN_NAME = /(?:公司|集团|银行|车务段|工务段|铁路局|厂|矿|支行|分行|片区|项目部|大学|学院)$/;
const NATIONAL = /^(?:国家|中国|中华|全国|国务院|中央)|^[^省市县区州盟旗]{1,7}部$/;
/** Abbreviated owners in names of companies. */
const OWNERS: readonly (readonly [RegExp, string])[] = [[/^(大秦铁路)(?:公司)/, '$1股份有限公司']];

/** Takes every name: the place and the rest as printed. */
export const constructedReader: Reader = (name, scope) => {
  const [placed] = readings(name, scope.places);
  if (!placed) return null;
  if (placed.by === 'word') return make(withWord(placed), scope, placed.where.level);
  if (placed.by !== 'none') return make(owned(name), scope, placed.where.level);
  if (standsAlone(name, scope)) return make(owned(name), scope, scope.own.level);
  if (NATIONAL.test(name)) return make(ministry(name, placed, scope), scope, 'NATIONAL');
  return make(withPlace(name, scope), scope, scope.own.level);
};

/** `市委农办` → 中共忻州市委…, `市政府X` → 忻州市人民政府X, `市X管委会` → 忻州市X管理委员会. */
function withWord({ rest, where }: Placed): string {
  const full = where.place + rest.replace(/^政府(?=.)/, '人民政府').replace(/管委会$/, '管理委员会');
  return /^委(?!员会).{2,}/.test(rest) ? `中共${full}` : full;
}

/** `工信部` → 工业和信息化部. */
function ministry(name: string, { where }: Placed, scope: Scope): string {
  const [form] = name.endsWith('部') ? bareForms(name.slice(0, -1), where, scope) : [];
  return form ? form.full.replace(/(?:委员会|局|办公室)$/, '部') : owned(name);
}

function owned(name: string): string {
  return OWNERS.reduce((full, [short, put]) => full.replace(short, put), name).replace(/管委会$/, '管理委员会');
}

/** Names with the place inside them (`太忻…忻州区运营中心`) and names of companies need none in front. */
function standsAlone(name: string, { own }: Scope): boolean {
  return OWN_NAME.test(name) || (own.short.length > 1 && name.includes(own.short));
}

function make(name: string, { own, vocabulary }: Scope, level: Level): Unit {
  return {
    name,
    kind: kindOf(name, vocabulary),
    level,
    city: level === 'NATIONAL' ? null : own.city || null,
    rule: 'unit-constructed',
  };
}
