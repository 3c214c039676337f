/** Zones and their committees: `青云山景区管委会` → 青云山风景名胜区管理委员会. */
import { abbreviates } from './departments.js';
import type { Reader, Scope } from './scope.js';

const COMMITTEE = /(?:管委会|管理委员会)$/;
/** `市住房公积金管理委员会`, `市道路交通安全管委会`: over a matter of the place, no zone. */
const OF_MATTER =
  /(?:公积金|基金|资金|安全|卫生|资产|交通|运输|招标|投标|招投标|采购|资源|无线电|市容|绿化|质量|标准|计量|价格|[校客货]车|机动车|培训|教育|事务|事业|风险|科学|技术应用|水源|防火|消防|保险|养老|服务中心)(?:监督|工作|综合)?(?:管委会|管理委员会)$/;
/** Bare zones that stand for their committee. */
const BARE =
  /(?:开发区|高新区|经开区|示范区|风景名胜区|风景区|景区|保税区|度假区|(?<=[\u4e00-\u9fa5]{3})管理区|(?<=^[\u4e00-\u9fa5]{2,6})新区)$/;
/** Zones in general are a collective. */
const MANY =
  /^[省市州盟]?(?:各|有关|相关|涉及|[省市州县区]属)|^[省市州盟县区旗][直级]各?(?:工业|产业)?(?:园区|开发区|功能区)|、/;
/** Short endings and the full ones they stand for. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/经开区$/, '经济技术开发区'],
  [/高新区$/, '高新技术产业开发区'],
  [/综保区$/, '综合保税区'],
];

/** A zone's committee, or the zone where it stands among units. */
export const zoneReader: Reader = (name, scope) => {
  const committee = COMMITTEE.test(name);
  if (!(committee || BARE.test(name) || scope.printed.zones.includes(name)) || MANY.test(name)) return null;
  if (committee && OF_MATTER.test(name) && !scope.printed.zones.includes(name.replace(COMMITTEE, ''))) return null;
  const base = inProvince(name.replace(COMMITTEE, ''), scope);
  const rivals = meant(base, scope);
  if (rivals.length > 1 && !rivals.includes(base)) return { candidates: rivals.map((zone) => `${zone}管理委员会`) };
  const zone = zoneName(base, scope);
  if (!zone) return null;
  return {
    name: `${zone.name}管理委员会`,
    kind: 'GOVERNMENT',
    level: 'COUNTY',
    city: scope.own.city || null,
    rule: zone.rule,
  };
};

/** `自治区太阳山开发区` → the region's name in front. */
function inProvince(zone: string, { places }: Scope): string {
  const level = /^(?:自治区|省)(?![级内直各])/.exec(zone)?.[0];
  const where = level && zone.length > level.length + 3 ? places.word(level) : null;
  return level && where ? where.place + zone.slice(level.length) : zone;
}

/** The full name of a zone: as the gazette prints it, else with its ending in full and the place in front. */
export function zoneName(
  printed: string,
  { printed: names, own }: Pick<Scope, 'printed' | 'own'>,
): { name: string; rule: string } | null {
  if (printed.length < 2) return null;
  if (printed.startsWith(own.place) && NAMELESS.test(printed.slice(own.place.length)))
    return { name: printed, rule: 'unit-zone' };
  const word = printed.startsWith(own.word) && !names.zones.includes(printed);
  if (word && OF_WORD.test(printed.slice(own.word.length)))
    return { name: own.place + printed.slice(own.word.length), rule: 'unit-zone' };
  const base = own.city && printed.startsWith(own.place) ? own.short + printed.slice(own.place.length) : printed;
  const bare = base.startsWith(own.word) && !names.zones.includes(base) ? base.slice(own.word.length) : base;
  const longest = meant(bare, { printed: names, own });
  if (NAMELESS.test(bare) && longest.every((zone) => zone === bare))
    return { name: own.place + bare, rule: 'unit-zone' };
  if (longest.length === 1 && longest[0])
    return { name: inFull(longest[0]), rule: longest[0] === base ? 'unit-zone' : 'unit-printed-form' };
  return { name: construct(bare, own.short), rule: 'unit-zone' };
}

/** The zones that the gazette names in full and that may be meant: several where a bare 开发区 fits more than one of the city's. */
function meant(bare: string, { printed, own }: Pick<Scope, 'printed' | 'own'>): string[] {
  const known = printed.zones.filter((zone) => !GENERIC.test(zone) && fits(bare, zone, own.short));
  return known.filter((zone) => !known.some((other) => other !== zone && abbreviates(zone, other)));
}

/** Whether a printed zone may be meant: the same, the same with its city in front or with a longer ending, or named without the place it begins with. */
function fits(printed: string, zone: string, short: string): boolean {
  if (printed === zone || (zone.length === short.length + printed.length && zone === short + printed)) return true;
  if (NEW_AREA.test(printed) && !NEW_AREA.test(zone)) return false;
  if (GENERIC.test(printed)) return zone.startsWith(short) && isEnd(printed, zone.slice(short.length));
  const stem = printed.replace(BARE, '');
  return stem.length > 1 && zone.startsWith(stem) && abbreviates(printed, zone);
}

/** A new area is no high-tech zone, though its name is the other's with characters left out: `云川新区` beside `云川高新区`. */
const NEW_AREA = /(?<!高)新区$/;

function isEnd(printed: string, rest: string): boolean {
  return rest.endsWith(printed) || abbreviates(printed, rest);
}

/** Short zone names inside a longer name put in full where the gazette prints the full one: `青云山景区统计机构`. */
export function zonesInFull(name: string, { printed }: Scope): string {
  return name.replace(
    /(^|[、和及与])([\u4e00-\u9fa5]{2,8}?(?:景区|风景区|经开区|高新区))/g,
    (all, mark: string, zone: string) => {
      const [full, other] = printed.zones.filter((candidate) => abbreviates(zone, candidate));
      return full && !other ? mark + full : all;
    },
  );
}

/** `市商城`, `市互贸区`: behind a level word a name this short is told by its place. */
const OF_WORD = /^(?![经高综保开新景])[\u4e00-\u9fa5]{2,3}$/;

const GENERIC =
  /^(?:国家级?|省级)?(?:经济技术|经济|高新技术产业|高新技术|综合|现代农业|生态文化旅游|医药|农业|循环经济|临空经济?|临港经济?|化工|化学工业)?(?:开发区|高新区|经开区|示范区|景区|综保区|保税区|新区|新城区?)$/;

/** Parks told by their trade alone: those of the place (`县工业园区` → 云丘县工业园区). */
const NAMELESS =
  /^(?:高新|技术|开发|产业|工业|化工|农业|科技|现代|物流|循环|经济|综合|生态|文化|旅游|新型|先进|制造|装备|食品|医药|建材|家居|农产品|加工|出口|创业|创新)*(?:园区|(?<=.)园|集聚区|集中区|加工区|功能区)$|^城乡(?:一体化|融合发展?)示范区$/;

function construct(base: string, short: string): string {
  return GENERIC.test(base) ? short + inFull(base) : inFull(base);
}

/** `岭南高新区` → 岭南高新技术产业开发区: gazettes that print the short ending alone mean the same zone. */
const inFull = (zone: string): string => ENDINGS.reduce((name, [ending, put]) => name.replace(ending, put), zone);
