/** The places whose names units of a document begin with. */
import { flatMap } from '../../lists.js';
import type { Place } from '../../reading.js';
import { chinaDivisions } from '../../resolve/divisions.js';

/** Province, city and county by their full and short names: 临夏回族自治州, 临夏州, 临夏. */
export function seatsOf({ province, city, county }: Place): string[] {
  const places = [county, city, province].filter(Boolean);
  const short = places.map((place) => place.replace(/.$/, '')).filter(({ length }) => length > 1);
  return [...places, ...flatMap(places, shortOf), ...short];
}

function shortOf(place: string): readonly string[] {
  if (!place.includes('自治')) return [];
  const china = chinaDivisions();
  const known = china.cities(place)[0] ?? china.county(place)[0];
  const plain = place.replace(/(?<=^.{2,4}?)(?:[^族]{1,5}族)+自治(?=[州县旗]$)/, '');
  return known?.names ?? [plain, plain.slice(0, -1)];
}
