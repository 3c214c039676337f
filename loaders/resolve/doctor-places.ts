/** Counties in the wrong city, and people whose posts cannot be one person's. */
import { chinaDivisions } from './divisions.js';
import type { DoctorInput, Finding } from './doctor.js';
import { unitOfPost } from './posts.js';

/** Counties whose code or name GB/T 2260 puts into another city. Counties of cities that it does not list are left alone. */
export function foreignCounties(counties: DoctorInput['counties']): Finding[] {
  return [...counties]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, code, city }) => {
      if (!city || chinaDivisions().cities(city).length === 0) return [];
      const listed = code
        ? [chinaDivisions().byCode(code)].flatMap((found) => found ?? [])
        : /[县旗]$/.test(name)
          ? chinaDivisions().county(name)
          : [];
      if (listed.length === 0 || listed.some((found) => found.city === city || found.name === city)) return [];
      const where = [
        ...new Set(listed.map((found) => `${found.province}${found.city === found.province ? '' : found.city}`)),
      ].join(', ');
      return [
        {
          kind: 'FOREIGN_COUNTY',
          names: [name],
          sentence: `“${name}” stands under ${city}, but GB/T 2260 has it in ${where}: check the place it was read from.`,
        },
      ];
    });
}

/** The head of a unit: 局长, not 副局长; posts that one person holds in one place only. */
const HEAD = /(?:^|[^副])(?:局长|厅长|县长|区长|市长|州长|旗长|检察长|支队长|行长)(?:$|[（、，])/;

/** People who head two units of one kind of level: two 局长, two 县长. Renamed units of one post are not told apart. */
export function impossiblePosts(people: DoctorInput['people']): Finding[] {
  return [...people]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, city, titles }) => {
      const heads = titles.filter((title) => HEAD.test(title) && !/原|曾/.test(title));
      const units = new Map(heads.map((title) => [stemOf(unitOfPost(title) ?? title), title]));
      if (units.size < 2) return [];
      const posts = [...units.values()].sort().map((title) => `“${title}”`);
      const sentence = `“${name}”${city ? ` of ${city}` : ''} is given the posts ${posts.join(' and ')}, which one person hardly holds: they may be two people.`;
      return [{ kind: 'IMPOSSIBLE_POSTS', names: [name], sentence }];
    });
}

/** 市发展改革委 and 市发改委 are one: the first characters behind the level word. */
function stemOf(unit: string): string {
  return unit.replace(/^.*?[省市县区州盟旗]/, '').slice(0, 1) || unit;
}
