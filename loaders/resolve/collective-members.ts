/** Who stands behind a collective, where that is known: `INCLUDES`. */
import { flatMap } from '../lists.js';
import type { PrintedDocument } from '../reading.js';
import type { DepartmentRecord, MembershipRecord } from '../records.js';
import type { CountyResolver } from './counties.js';
import { chinaDivisions, existed } from './divisions.js';
import { unitOfPost } from './posts.js';

/** A collective or coordinating body and a unit it stands for, both canonical. */
export interface Inclusion {
  collective: string;
  unit: string;
}

/** What members are found with. */
export interface MemberSources {
  /** A document of the place the collectives belong to. */
  document: PrintedDocument;
  counties: CountyResolver;
  memberships: readonly MembershipRecord[];
  /** The canonical name of a unit as printed, null where it is none: used for members of leading groups that are units. */
  unit(printed: string): string | null;
}

/** Which kinds of county a printed group takes in: `县（市、区）` all, `县（市）` no districts. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/[县旗]/, /[县旗]$/],
  [/市/, /市$/],
  [/区/, /区$/],
];

/** Pairs for the collectives among these units: every county's government that existed on the document's day, and the members of leading groups. Sorted. */
export function collectiveMembers(departments: readonly DepartmentRecord[], sources: MemberSources): Inclusion[] {
  const governments = departments.filter(({ kind, level }) => kind === 'GOVERNMENT' && level === 'COUNTY');
  const named = governments.map(({ name }) => name);
  const rosters = rostersOf(sources.memberships);
  const pairs = flatMap(
    departments.filter(({ kind }) => kind === 'COLLECTIVE' || kind === 'COORDINATING_BODY'),
    ({ name }) => membersOf(name, named, sources, rosters).map((unit) => ({ collective: name, unit })),
  ).filter(({ collective, unit }) => collective !== unit);
  const distinct = new Map(pairs.map((pair) => [`${pair.collective}|${pair.unit}`, pair]));
  return [...distinct.values()].sort((a, b) => compare(a.collective, b.collective) || compare(a.unit, b.unit));
}

function membersOf(
  name: string,
  named: readonly string[],
  sources: MemberSources,
  rosters: readonly Roster[],
): string[] {
  return [
    ...countyGovernments(name, named, sources),
    ...cityGovernments(name, sources),
    ...zoneCommittees(name, sources),
    ...groupMembers(name, sources, rosters),
  ];
}

const ALL_ZONES = /各(?:省级|国家级|类|经济)?(?:开发（示范）区|开发区|园区|产业园区|功能区)(?:管理委员会)?$/;

/** `安澜市各开发区` stands for the committees that the gazette names. */
function zoneCommittees(name: string, { document, counties }: MemberSources): string[] {
  if (!ALL_ZONES.test(name)) return [];
  const zones = counties.zones(document).filter(({ kind }) => kind === 'DEVELOPMENT_ZONE');
  return zones.map((zone) => `${zone.name}管理委员会`);
}

/**
 * `安澜市各县（市、区）人民政府` stands for all of them; 有关县… for some, which are not known. A city that GB/T 2260 does not list has those counties whose
 * governments the gazette names.
 */
function countyGovernments(name: string, named: readonly string[], { document, counties }: MemberSources): string[] {
  const { city } = document.place;
  const group = city && name.startsWith(city) ? COUNTIES.exec(name.slice(city.length))?.[1] : undefined;
  if (!group) return [];
  const kinds = KINDS.filter(([word]) => word.test(group)).map(([, kind]) => kind);
  const listed = counties.countiesOf(document).map((county) => `${city}${county.name}人民政府`);
  const known = listed.length > 0 ? listed : named.filter((government) => government.startsWith(city));
  return known.filter((government) => kinds.some((kind) => kind.test(government.replace(/人民政府$/, ''))));
}

const COUNTIES = /^各([县市区旗（）、]+)人民政府$/;
const CITIES = /^各(?:市|设区市|设区的市|地级以上市|市州|市（州）|州市|市、州|盟市|地市|市（地）)人民政府$/;

/** `山西省各市人民政府` stands for the cities of the province on the day. */
function cityGovernments(name: string, { document: { place, issuedOn } }: MemberSources): string[] {
  const { city, province } = place;
  if (city || !province || !name.startsWith(province) || !CITIES.test(name.slice(province.length))) return [];
  const cities = chinaDivisions().all.filter((division) => division.level === 'city' && division.province === province);
  return cities
    .filter((division) => existed(division, issuedOn ?? undefined))
    .map((division) => `${division.name}人民政府`);
}

/** Units in the roster of a body, for the body and for `X领导小组成员单位`. */
function groupMembers(name: string, { memberships, unit }: MemberSources, rosters: readonly Roster[]): string[] {
  const body = name.replace(/各?成员单位$/, '');
  const own = rosters.filter((roster) => {
    if (roster.group === body) return true;
    roster.unit ??= { name: unit(roster.group) };
    return roster.unit.name === body;
  });
  const members = flatMap(own, ({ at }) => at).sort((a, b) => a - b);
  return flatMap(members, (at) => unitOf(memberships[at] as MembershipRecord, unit) ?? []);
}

/** One group's members, by their index among all, with the unit that the group's name stands for once that has been asked. */
interface Roster {
  group: string;
  unit?: { name: string | null };
  at: number[];
}

/** The members by the name of their group: every body asks for its own. */
function rostersOf(memberships: readonly MembershipRecord[]): Roster[] {
  const made = new Map<string, Roster>();
  for (const [at, { group }] of memberships.entries()) {
    const roster = made.get(group);
    if (roster) roster.at.push(at);
    else made.set(group, { group, at: [at] });
  }
  return [...made.values()];
}

const UNIT_NAME = /(?:局|委|委员会|办|办公室|厅|中心|公司|政府|支队|协会|联合会|院|社)$/;
/** A party committee's own leaders sit in a group as leaders, not for their committee. */
const COMMITTEE = /[省市县区州盟旗]委$/;

/** A member that is a unit, or the unit that a named member comes from: `市财政局局长` → 市财政局. */
function unitOf({ name, title }: MembershipRecord, unit: (printed: string) => string | null): string | null {
  if (UNIT_NAME.test(name)) return unit(name);
  const office = title === null ? null : unitOfPost(title);
  return office && UNIT_NAME.test(office) && !COMMITTEE.test(office) ? unit(office) : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
