/** How the organs that issue a document are called in full: with their place, and as the title or the signature has them, whichever is longer. */
import { abbreviates } from '../resolve/departments.js';
import type { Home } from './places.js';

/** `云川市经济信息化委` over the signature `云川市经济和信息化委员会`, `云川市交通委` under a title with `交通委员会`: a short name of who is also named in full. */
export const isShortOf = (short: string, full: string): boolean => {
  const head = fullHead[short.charAt(short.length - 1)];
  if (head === undefined || short === full || !full.endsWith(head)) return false;
  const [stem, fullStem] = [short.slice(0, -1), full.slice(0, -head.length)];
  return stem === fullStem || abbreviates(stem, fullStem);
};
const fullHead: Record<string, string> = { 委: '委员会', 办: '办公室', 局: '局', 厅: '厅' };

/** `市政府办公室` is `市人民政府办公室`; 政府采购办公室 is not its. */
export const inFull = (organ: string): string => organ.replace(/(?<!人民)政府(?=$|办公[室厅])/, '人民政府');

/** Organs that issue jointly, each as it is signed, or as the title has it in full where the signature is short (`市交通委`); else with its place. */
export function jointIssuer(joint: string, signed: string, home: Home): string {
  const signers = signed.split('、');
  const organs = joint.split('、').map(inFull);
  if (signers.length === organs.length) {
    const inTitle = (signer: string): string | undefined =>
      organs.find((organ) => isShortOf(withPlace(signer, home), withPlace(organ, home)));
    return signers.map((signer) => withPlace(inTitle(signer) ?? signer, home)).join('、');
  }
  return organs.map((organ) => signers.find((signer) => signer.endsWith(organ)) ?? withPlace(organ, home)).join('、');
}

/** Several organs, each as `withPlace` names it. */
export const withPlaces = (organs: string, home: Home): string =>
  organs
    .split('、')
    .map((organ) => withPlace(organ, home))
    .join('、');

/** The organ with the name of its place in place of the level: `市财政局` → `云川市财政局`. */
export function withPlace(organ: string, home: Home): string {
  if (/^[市州县区盟旗]委(?:$|办|[\u4e00-\u9fff]{1,8}部$)/.test(organ))
    return `中共${withPlace(organ.charAt(0), home)}${organ.slice(1)}`;
  const own = home.county || home.city;
  const bare = organ.replace(/^自治(?=[州县旗])/, '');
  if (/^[市县区旗州盟]/.test(bare) && own.endsWith(bare.charAt(0))) return `${own}${bare.slice(1)}`;
  return /^省/.test(organ) && home.province.endsWith('省') && !home.city ? `${home.province}${organ.slice(1)}` : organ;
}
