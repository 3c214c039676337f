/** Offices of coordinating bodies: `领导小组办公室设在市发改委` belongs to its body and to its host. */
import type { Heading } from '../layout/blocks.js';
import { flatMap } from '../lists.js';
import { matches } from '../matches.js';
import type { PrintedDocument } from '../reading.js';
import { stemBefore } from './bodies-text.js';
import type { Inclusion } from './collective-members.js';
import type { Context } from './types.js';

/** Finds the canonical name of a unit in a document, null where it is none. */
export type NameUnit = (printed: string, document: PrintedDocument, context: Context) => string | null;

const SEAT = /办公室(?:地点)?设(?:在|于)([\u4e00-\u9fa5]{2,24}?)(?=[，。；,;（(、]|$)/g;
/** The ending of a body's name right before the seat of its office. */
const BODY =
  /((?:领导|协调)小组|领导组|指挥部|联席会议|专班|委员会|工作组)(?:（[^（）]{0,30}）)?(?:下设|设立|设)?(?:综合)?(?:办公室)?[，,]?$/;

/** The office of every body that a document seats: the body includes its office, the office its host. In reading order. */
export function officesOf(document: PrintedDocument, nameUnit: NameUnit): Inclusion[] {
  return flatMap(document.blocks, (block) => {
    const text = block.kind === 'paragraph' ? block.passage.text : '';
    if (!/设[在于]/.test(text)) return [];
    const context = { headings: block.path.map(({ passage }: Heading) => passage.text) };
    return flatMap(matches(text, SEAT), (match) =>
      seated(text.slice(Math.max(0, match.index - 70), match.index), match[1] ?? '', document, nameUnit, context),
    );
  });
}

/** A name without the words that one spelling of a body has and another leaves out. */
function loosely(name: string): string {
  return name.replace(/工作|应急|救援|专项|建设/g, '');
}

/** The body is named in front (`抗震救灾指挥部下设办公室，办公室设在…`) or is the one that headings and title are about. */
function seated(
  before: string,
  host: string,
  document: PrintedDocument,
  nameUnit: NameUnit,
  context: Context,
): Inclusion[] {
  const ending = BODY.exec(before);
  const stem = ending ? stemBefore(before.slice(0, ending.index)) : '';
  const printed = stem && stem + ending?.[1];
  const named = nameUnit(`${printed}办公室`, document, context);
  const meant = nameUnit('办公室', document, context);
  const office = named && meant && loosely(named) === loosely(meant) ? meant : named;
  const owner = nameUnit(host, document, context);
  const body = office?.endsWith('办公室') ? office.slice(0, -'办公室'.length) : null;
  if (!office || !body || !/(?:组|指挥部|会议|专班|委员会)$/.test(body)) return [];
  return [{ collective: body, unit: office }, ...(owner ? [{ collective: office, unit: owner }] : [])];
}
