/** Who issued a document that neither its title nor its signature tells: the organ whose other documents in the gazette bear the same code, else the one whose code it is. */
import type { PrintedDocument } from '../reading.js';
import { chinaDivisions } from '../resolve/divisions.js';
import type { Home } from './places.js';

/** The part of a number that stands for the organ: `云政` of `云政文〔2022〕3号`, `云政办` of `云政办函〔2022〕5号`. */
const code = /^([\u4e00-\u9fff]{1,4}?)(?:政办|府办|署办|政|府|署)/;

const codeOf = ({ number }: PrintedDocument): string => code.exec(number ?? '')?.[0] ?? '';

/** The documents, those without an issuer with that of their code where all others of it have the same, else with the government or office that the code stands for. */
export function withIssuers(documents: readonly PrintedDocument[], home: Home): PrintedDocument[] {
  if (documents.every(({ issuer, number }) => issuer || !number)) return [...documents];
  const known = new Map<string, Set<string>>();
  for (const document of documents) {
    const own = document.issuer ? codeOf(document) : '';
    if (own) known.set(own, (known.get(own) ?? new Set()).add(document.issuer));
  }
  return documents.map((document) => {
    if (document.issuer) return document;
    const [told, other] = known.get(codeOf(document)) ?? [];
    const issuer = told ? !other && told : organOf(codeOf(document), home);
    return issuer ? { ...document, issuer } : document;
  });
}

/**
 * `云政办发〔2012〕118号` over `关于印发…的通知`, signed with a date alone, in the gazette of 云川市: its 人民政府办公室. Empty where the code is of another place:
 * 吉政发 is of the province in the gazette of 吉林市 too.
 */
function organOf(organ: string, { province, city, county }: Home): string {
  const place = county || city || province;
  const [, short = ''] = code.exec(organ) ?? [];
  const isProvinces = chinaDivisions().abbreviations(province).includes(short);
  const isOwn = place === province ? isProvinces : !isProvinces && place.includes(short.charAt(0));
  if (!short || !isOwn) return '';
  const government = place + (/[盟区]$/.test(place) && !county && city ? '行政公署' : '人民政府');
  return organ.endsWith('办') ? government + (county || city ? '办公室' : '办公厅') : government;
}
