/** Names that no vocabulary holds: kept as printed, with the place in front where it is left out. */
import { withPlace } from './collective-names.js';
import { kindOf } from './kinds.js';
import { readings } from './name.js';
import type { Reader, Scope } from './scope.js';
import type { Unit } from './types.js';

/** Units that bear a name of their own and need no place: companies, schools, railway sections. */
const OWN_NAME = /(?:公司|集团|银行|车务段|工务段|铁路局|厂|矿|支行|分行|片区|项目部|大学|学院)$/;
/** Abbreviated owners in names of companies. */
const OWNERS: readonly (readonly [RegExp, string])[] = [[/^(大秦铁路)(?:公司)/, '$1股份有限公司']];
const GOVERNMENT_OF = /^政府(?=.)/;

/** Takes every name: the place and the rest as printed. */
export const constructedReader: Reader = (name, scope) => {
  const [placed] = readings(name, scope.places);
  if (!placed) return null;
  const { by, rest, where } = placed;
  if (by === 'word')
    return make(
      where.place + rest.replace(GOVERNMENT_OF, '人民政府').replace(/管委会$/, '管理委员会'),
      scope,
      where.level,
    );
  if (by === 'short' || by === 'full') return make(owned(name), scope, where.level);
  return make(standsAlone(name, scope) ? owned(name) : withPlace(name, scope), scope, scope.own.level);
};

function owned(name: string): string {
  return OWNERS.reduce((full, [short, put]) => full.replace(short, put), name).replace(/管委会$/, '管理委员会');
}

/** Names with the place inside them (`太忻…忻州区运营中心`) and names of companies need none in front. */
function standsAlone(name: string, { own }: Scope): boolean {
  return (
    OWN_NAME.test(name) || (own.short.length > 1 && name.includes(own.short)) || /^(?:国家|中国|中华|全国)/.test(name)
  );
}

function make(name: string, { own, vocabulary }: Scope, level: Unit['level']): Unit {
  return { name, kind: kindOf(name, vocabulary), level, city: own.city || null, rule: 'unit-constructed' };
}
