/**
 * Marks that OCR takes for others, where the words beside them leave one reading: `（责任单位;市教育局.市财政局）` has a colon behind its label and a mark of
 * enumeration between its units. The text keeps its length.
 */
const label = '(?:责任|牵头|配合|主办|协办|承办|落实)(?:单位|部门)$';

/** A mark that is meant for another where these stand before and behind it. Patterns are asked at marks alone: those that look back are slow elsewhere. */
interface Slip {
  /** The characters that may stand right before it. */
  behind: string;
  before: RegExp;
  after: RegExp;
  meant: string;
}

const levels = /^[省市县区州盟旗团国]/;
const colons: readonly Slip[] = [
  { behind: '位门', before: new RegExp(`[（〔【]${label}`), after: /^[\u4e00-\u9fff]/, meant: '：' },
  { behind: '位门', before: new RegExp(`(?:^|[\\s。；])${label}`), after: levels, meant: '：' },
];
const points: readonly Slip[] = [
  { behind: '局委办厅府', before: /./, after: /^[\u4e00-\u9fff]{2}/, meant: '、' },
  { behind: '会部院协社联队', before: /./, after: levels, meant: '、' },
  { behind: '市', before: /[（县]市$/, after: /^区）/, meant: '、' },
];

/** Most characters of a label with the one before it. */
const reach = 5;

/** `一 总体要求`: a blank behind the numeral of a heading, on a line whose other words do not stand apart as cells do. Not `十 一月`. Engines find a line end faster than a beginning. */
const bareNumeral =
  /(\n {0,4}[一二三四五六七八九十]{1,3}) (?= {0,2}[\u4e00-\u9fff“《]{2})(?! {0,2}[一二三四五六七八九十月日年期届号次个项条章节级类大方级把是要])(?![^\n]*\S(?: {2,}|\t+)\S)/g;

/** `-、总体要求`, `（—）基本原则`: the numeral of a heading that a scan took for a dash. */
const dashedNumeral = /(\n {0,4}（?)[-—](?=、[\u4e00-\u9fff]|）)/g;

/** `一，总体要求`, `1·扩大投资`, `一：总体要求` at the beginning of a line: another mark for the one behind a numeral. Not `第` / `一，`. */
const numeralMark =
  /(\n {0,4}(?:[一二三四五六七八九十]{1,3}(?=[，：·])|\d{1,2}(?=[，·])))[，：·](?= {0,2}[\u4e00-\u9fff“《])/g;

/** Ends a line whose sentence goes on with a number. */
const goesOn = /[第、，\d]/;

/** The folded text with the marks that are meant. */
export const mendMarks = (folded: string): string =>
  mended(mended(folded, '；', colons), '.', [...colons, ...points])
    .replace(bareNumeral, '$1、')
    .replace(dashedNumeral, '$1一')
    .replace(numeralMark, (whole, numeral: string, at: number, text: string) =>
      goesOn.test(text.charAt(at - 1)) ? whole : `${numeral}、`,
    );

function mended(text: string, mark: string, slips: readonly Slip[]): string {
  let out = '';
  let done = 0;
  for (let at = text.indexOf(mark, 1); at > 0; at = text.indexOf(mark, at + 1)) {
    const meant = /[0-9\s]/.test(text.charAt(at - 1)) ? undefined : meantAt(text, at, slips);
    if (meant === undefined) continue;
    out += text.slice(done, at) + meant;
    done = at + 1;
  }
  return done ? out + text.slice(done) : text;
}

function meantAt(text: string, at: number, slips: readonly Slip[]): string | undefined {
  const last = text.charAt(at - 1);
  for (const { behind, before, after, meant } of slips)
    if (
      behind.includes(last) &&
      before.test(text.slice(Math.max(0, at - reach), at)) &&
      after.test(text.slice(at + 1, at + 3))
    )
      return meant;
  return undefined;
}
