/** When a document was issued, as names are read by it. */
import type { PrintedDocument } from '../reading.js';

/** The day under the signature; where none is printed, the middle of the year in the number (`〔2005〕34号`). */
export const issuedAbout = ({ issuedOn, number }: PrintedDocument): string | undefined => {
  if (issuedOn) return issuedOn;
  const year = /〔((?:19|20)\d\d)〕/.exec(number ?? '')?.[1];
  return year && `${year}-07-01`;
};
