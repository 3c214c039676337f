/** Readings of made gazettes, of the size and mix of real ones: about 270 tasks, 830 assignments and 100 projects each; three gazettes a city. */
import type { CountyReference, Extraction } from '../loaders/extraction.js';
import type { DepartmentKind, Role } from '../loaders/records.js';
import { Composer } from '../test/graph/compose.js';

/** What one gazette holds. */
export const perGazette = {
  documents: 40,
  tasks: 270,
  projects: 100,
  groups: 6,
  members: 18,
  appointments: 20,
  items: 60,
};

const units = 48;
const counties = 14;
const subjects = ['节水', '焦化', '防汛', '绿化', '招商', '养老', '供热', '消防', '文旅', '物流', '医保', '科创'];
const roles: Role[] = ['LEAD', 'RESPONSIBLE', 'SUPPORT'];

const letters = '甲乙丙丁戊己庚辛壬癸';
/** A number in characters, so that no name is part of another. */
export const named = (value: number): string => [...String(value)].map((digit) => letters[Number(digit)]).join('');

/** The name of a made city. */
export const cityName = (index: number): string => `${named(index)}州市`;

function countiesOf(city: string, index: number): CountyReference[] {
  return Array.from({ length: counties }, (_, n) => ({
    name: `${named(n)}川县`,
    code: String(100_000 + index * 100 + n),
    kind: 'COUNTY' as const,
    city,
    province: '东原省',
  }));
}

/** The gazette of a city and year. Always the same for the same numbers. */
export function madeGazette(cityIndex: number, year: number): Extraction {
  const city = cityName(cityIndex);
  const places = countiesOf(city, cityIndex);
  const unitNames = Array.from({ length: units }, (_, n) => `市${named(n)}务局`);
  const groups = Array.from({ length: perGazette.groups }, (_, n) => `${city}${subjects[n]}工作领导小组`);
  const canonical = Object.fromEntries(unitNames.map((name) => [name, city + name.slice(1)]));
  for (const group of groups) canonical[group] = group;
  for (const { name } of places) canonical[`${name}人民政府`] = `${city}${name}人民政府`;
  canonical['各县（市、区）人民政府'] = `${city}各县（市、区）人民政府`;
  canonical[`${city}人民政府办公室`] = `${city}人民政府办公室`;
  const gazette = {
    title: `${city}人民政府公报`,
    city,
    province: '东原省',
    year,
    issue: 1,
    publishedOn: `${year}-12-25`,
  };
  const composer = new Composer(
    `${city}${year}.txt`,
    gazette,
    canonical,
    Object.fromEntries(places.map((it) => [it.name, it])),
  );
  fill(composer, { city, year, seed: cityIndex * 7 + year, unitNames, groups, places });
  composer.links.counties.push(...places);
  for (const county of places) {
    composer.links.governs.push({ department: `${city}${county.name}人民政府`, county });
    composer.links.includes.push({
      collective: `${city}各县（市、区）人民政府`,
      unit: `${city}${county.name}人民政府`,
    });
  }
  return composer.finish(departmentsOf(city, canonical));
}

function departmentsOf(city: string, canonical: Record<string, string>) {
  return [...new Set(Object.values(canonical))].map((name) => ({
    name,
    kind: kindOf(name),
    level: name.includes('县人民政府') ? ('COUNTY' as const) : ('CITY' as const),
    city,
  }));
}

function kindOf(name: string): DepartmentKind {
  if (name.includes('各县')) return 'COLLECTIVE';
  if (name.endsWith('小组')) return 'COORDINATING_BODY';
  return name.endsWith('县人民政府') ? 'GOVERNMENT' : 'DEPARTMENT';
}

interface Made {
  city: string;
  year: number;
  seed: number;
  unitNames: string[];
  groups: string[];
  places: CountyReference[];
}

function fill(composer: Composer, made: Made): void {
  const { city, year, seed, unitNames, places } = made;
  const documents = Array.from({ length: perGazette.documents }, (_, n) => addDocument(composer, made, n));
  const at = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;
  for (let n = 0; n < perGazette.tasks; n += 1) {
    const subject = at(subjects, n + seed);
    const mentions = [0, 1, 2].map((part) => at(unitNames, n * 5 + part * 11 + seed));
    if (n % 9 === 0) mentions[2] = '各县（市、区）人民政府';
    if (n % 11 === 0) mentions[2] = `${at(places, n).name}人民政府`;
    const month = String(1 + (n % 12)).padStart(2, '0');
    const date = `${year + (n % 3)}-${month}-28`;
    composer.under('二、重点任务', `（${n}）推进${subject}工作`);
    composer.task({
      document: at(documents, n),
      kind: n % 5 === 0 ? 'TABLE' : 'CLAUSE',
      heading: `推进${subject}工作${named(n)}`,
      text: `推进${subject}工作，${'加快项目建设，完善配套设施，'.repeat(3)}到${date}完成${named(n)}项。（${mentions.join('、')}）`,
      assignments: [...new Set(mentions)].map((mention, part) => ({ mention, role: at(roles, part) })),
      deadlines:
        n % 2 === 0
          ? [
              {
                text: `${date}前`,
                date: n % 10 === 0 ? null : date,
                precision: 'MONTH',
                recurs: n % 10 === 0 ? 'QUARTERLY' : null,
                effective: false,
              },
            ]
          : [],
    });
  }
  addRows(composer, made, documents);
  composer.unreadCues.push(composer.say(`${city}各有关方面牵头落实。`));
  composer.records.unresolved.push({ mention: '规划部门', candidates: [], evidence: composer.say('由规划部门负责。') });
}

const numberOf = ({ city, year }: Made, n: number): string => `${city.slice(0, -2)}政发〔${year}〕${n + 1}号`;

function addDocument(composer: Composer, made: Made, n: number): string {
  const { city, year, unitNames } = made;
  const cite = (number: string, relation: 'BASIS' | 'MENTIONS') => ({
    number,
    title: null,
    relation,
    words: `根据${number}。`,
  });
  return composer.document({
    number: numberOf(made, n),
    title: `${city}人民政府办公室关于推进${subjects[n % subjects.length]}工作${named(n)}的意见`,
    genre: '意见',
    issuer: `${city}人民政府办公室`,
    issuedOn: `${year}-${String(1 + (n % 12)).padStart(2, '0')}-08`,
    addressees: ['各县（市、区）人民政府', unitNames[n % unitNames.length] as string],
    cites: [
      cite(`${city.slice(0, -2)}委发〔${year}〕${n % 20}号`, 'BASIS'),
      ...(n > 0 ? [cite(numberOf(made, n - 1), 'BASIS')] : []),
    ],
  });
}

function addRows(composer: Composer, made: Made, documents: string[]): void {
  const { groups, unitNames, places, year } = made;
  const { records } = composer;
  for (let n = 0; n < perGazette.projects; n += 1) {
    const place = places[n % places.length]?.name ?? '';
    const evidence = composer.say(`${n + 1}\t${named(n)}工程\t${place}`, 'table-row');
    const row = {
      document: documents[1] ?? '',
      list: `${year}年市级重点工程`,
      number: n + 1,
      name: `${place}${named(n)}工程`,
      parent: null,
      note: null,
    };
    const kind = {
      level: '市级',
      stage: n % 3 ? '建设' : '前期',
      category: ['产业', subjects[n % 12] ?? ''],
      builder: null,
    };
    records.projects.push({ ...row, ...kind, places: [place], investment: n, evidence });
  }
  for (let n = 0; n < perGazette.groups * perGazette.members; n += 1) {
    const group = groups[n % groups.length] ?? '';
    const name = `${'赵钱孙李周吴郑王冯陈'[n % 10]}${named(n)}`;
    const evidence = composer.say(`${group}：${name}`, 'roster-line');
    records.memberships.push({
      document: documents[n % 6] ?? '',
      group,
      role: n < groups.length ? '组长' : '成员',
      name,
      title: null,
      evidence,
    });
  }
  for (let n = 0; n < perGazette.appointments; n += 1) {
    const post = `${unitNames[n % unitNames.length]}局长`;
    const evidence = composer.say(`任命赵${named(n)}为${post}。`, 'roster-line');
    records.appointments.push({
      document: documents[2] ?? '',
      action: 'APPOINT',
      name: `赵${named(n)}`,
      post,
      date: `${year}-02-10`,
      evidence,
    });
  }
  for (let n = 0; n < perGazette.items; n += 1) {
    const implementer = unitNames[n % 6] as string;
    const evidence = composer.say(`${n + 1}\t${named(n)}许可\t${implementer}`, 'table-row');
    records.approvalItems.push({
      document: documents[3] ?? '',
      list: '行政许可事项清单',
      number: n + 1,
      name: `${named(n)}许可`,
      implementers: [implementer],
      overseer: null,
      basis: [`《${made.city}${named(n)}管理办法》`],
      action: 'LIST',
      evidence,
    });
  }
}
