/** Facts of the permits that lines name. */
import { readOrdinal } from '../../layout/markers.js';
import type { Passage } from '../../layout/passage.js';
import type { PrintedDocument } from '../../reading.js';
import type { ApprovalAction } from '../../records.js';
import type { ApprovalFact } from '../approvals.js';
import { gappedText, nameText } from '../columns/rows.js';
import { withoutCount } from '../columns/titles.js';
import { inPlace } from '../facts.js';
import { itemForms } from './forms.js';
import { actedItem, type Title } from './parts.js';
import { saidApart, saidOfItem } from './said.js';
import { ownersIn } from './titles.js';

/** `承接省卫生健康委下放的放射诊疗许可`: who gave it is no part of its name. */
const handedDown = /^承接(?:国家|国务院|省|自治区|兵团|市)[^，。；]{0,20}?下放的(?=.{4})/;

/** The permit between `start` and `end`, under a title; null where no item stands there. */
export function itemOf(
  passage: Passage,
  start: number,
  end: number,
  { list, action }: Title,
  document: PrintedDocument,
  unnumbered?: true,
): ApprovalFact | null {
  const text = passage.text.slice(start, end);
  const marker = unnumbered ? '' : itemForms.map((form) => form.exec(text)?.[0]).find((found) => found !== undefined);
  if (marker === undefined || text.length > 90) return null;
  const own = gappedText(passage.slice(start + marker.length, end));
  const { name, units, action: done } = saidApart(own, action) ?? saidOfItem(text.slice(marker.length), action);
  if (/[。；，]/.test(name) || /(?:清单|目录|名单|表)$/.test(withoutCount(name)) || name.length < 4) return null;
  return {
    document: document.key,
    list,
    number: marker === '' ? null : readOrdinal(marker.replace(/[（()）.、．\s]/g, '')),
    name: nameText(action === 'TAKE_OVER' ? name.replace(handedDown, '') : name),
    implementers: units,
    overseer: null,
    basis: [],
    action: done,
    at: inPlace(passage.span(start + marker.length, end), 'approval-listed-line'),
  };
}

/** An item that tells itself what becomes of it; null for any other. */
export function actedFact(passage: Passage, document: PrintedDocument): ApprovalFact | null {
  const said = actedItem(passage.text);
  const units = said ? ownersIn(said.units) : [];
  if (!said || (said.units && !units.length)) return null;
  const number = readOrdinal(passage.text.replace(/[、（()）.．“].*$/, ''));
  return factOf(passage, said.at, passage.text.length, { ...said, units, number }, document);
}

/** A permit that the text between `start` and `end` names itself, with what becomes of it. */
export const factOf = (
  passage: Passage,
  start: number,
  end: number,
  { name, units, action, number }: { name: string; units: string[]; action: ApprovalAction; number: number | null },
  document: PrintedDocument,
): ApprovalFact => ({
  document: document.key,
  list: document.title,
  number,
  name: nameText(name),
  implementers: units,
  overseer: null,
  basis: [],
  action,
  at: inPlace(passage.span(start, end), 'approval-listed-line'),
});
