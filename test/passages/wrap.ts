/** Puts a passage into a document of its place, as a gazette would print it. */

/** Where a passage comes from. A province's own passage has no `city`. */
export interface Place {
  province?: string;
  city?: string;
  county?: string;
}

/** What is known of the document around a passage. */
export interface Wrapped {
  path: string;
  source: string;
  number: string;
  title: string;
  issuer: string;
  date: string;
}

/** The office that issues documents there: 人民政府办公室, 行政公署办公室, a province's 办公厅. */
function office({ province = '', city = '', county }: Place): string {
  if (county) return `${county}人民政府办公室`;
  if (!city) return `${province}人民政府办公厅`;
  return /(盟|地区)$/.test(city) ? `${city}行政公署办公室` : `${city}人民政府办公室`;
}

const printed = (date: string): string => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

/** The passage with title, number, salutation, signature and imprint (which tells the province) around it; a bare passage as it is. */
export function inDocument(
  passage: { text: string; title?: string; issuer?: string; date?: string; bare?: boolean },
  place: Place,
): Wrapped {
  const issuer = passage.issuer ?? office(place);
  const date = passage.date ?? '2023-03-06';
  const title = passage.title ?? `${issuer}关于印发年度工作安排的通知`;
  const seat = place.county ?? place.city ?? place.province ?? '';
  const number = `${seat.slice(0, 1)}政办发〔${date.slice(0, 4)}〕9号`;
  const imprint = `主办：${issuer}　地址：${place.province ?? ''}${place.city ?? ''}${place.county ?? ''}人民路1号`;
  const lines = [title, number, '各有关单位：', passage.text, issuer, printed(date), imprint];
  return {
    path: `${place.city ?? place.province}人民政府公报-${date.slice(0, 7)}.txt`,
    source: passage.bare ? passage.text : `${lines.join('\n\n')}\n`,
    number,
    title,
    issuer,
    date,
  };
}
