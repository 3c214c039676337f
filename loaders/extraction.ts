/** What reading one source gives in full: its records, and what the graph needs besides to stand on its own. */
import type { Evidence, Records, UnresolvedRecord } from './records.js';
import type { Rule } from './rules.js';

/** `COUNTY` 县, `DISTRICT` 区, `COUNTY_LEVEL_CITY` 县级市, `BANNER` 旗, `DEVELOPMENT_ZONE` 开发区, `SCENIC_AREA` 风景区. */
export type CountyKind =
  | 'COUNTY'
  | 'DISTRICT'
  | 'COUNTY_LEVEL_CITY'
  | 'BANNER'
  | 'DEVELOPMENT_ZONE'
  | 'SCENIC_AREA'
  | 'OTHER';

/** A county or zone. `code` is its six GB/T 2260 digits, null for zones and places without one. */
export interface CountyReference {
  name: string;
  code: string | null;
  kind: CountyKind;
  city: string | null;
  province: string | null;
}

/**
 * Canonical names for what the records keep as printed. `document` is the key that facts refer to (number, else title), null for the gazette as
 * a whole. Each gives null where the words fit nothing or several: such a mention makes no link.
 */
export interface Names {
  /** The unit meant by an issuer, addressee, implementer, overseer, builder, group or member: `市工信局` → `安澜市工业和信息化局`. */
  department(mention: string, document: string | null): string | null;
  /** The county or zone meant by a place of a project. */
  county(place: string, document: string | null): CountyReference | null;
  /** The unit that a post belongs to: `市公安局国内安全保卫支队支队长` → `安澜市公安局`. */
  post(post: string, document: string | null): string | null;
}

/** How much was understood: what `Gap` nodes and the gazette's coverage are made of. */
export interface CoverageReading {
  /** Tables seen, understood or not. */
  tables: number;
  /** Mentions of units seen, resolved or not. */
  mentions: number;
  unrecognisedTables: Evidence[];
  /** Mentions that a weak rule of resolution named, with the unit it gave: the doctor shows them. */
  weakMentions: UnresolvedRecord[];
  /** Words of responsibility outside every fact that was read. */
  unreadCues: Evidence[];
}

/** Knowledge about units that no single sentence states. All names are canonical and stand among `records.departments`. */
export interface Links {
  /** A collective or coordinating body and a unit it stands for. */
  includes: { collective: string; unit: string }[];
  /** A unit renamed or merged by reform: at least one end is named here, and the link holds where the graph has both; `on` an ISO date or year, `source` where that is laid down. */
  succeededBy: { from: string; to: string; on: string | null; source: string }[];
  /** Every county and zone of the gazette's city that the facts touch. */
  counties: CountyReference[];
  /** The government or zone committee that governs a county or zone. */
  governs: { department: string; county: CountyReference }[];
  /** From when and until when a document holds, ISO dates. */
  validity: { document: string; effectiveOn: string | null; expiresOn: string | null }[];
}

/** One source, read. */
export interface Extraction {
  records: Records;
  /** The decoded source text that all offsets count in. */
  text: string;
  /** Headings that enclose an offset, outermost first. */
  headingsAt(offset: number): string[];
  names: Names;
  coverage: CoverageReading;
  links: Links;
  /** Every rule that evidence names. Others may be among them. */
  rules: Rule[];
}
