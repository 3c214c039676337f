/** The salutation line (主送机关) and its units. */
import type { Line } from '../layout/index.js';
import { flatMap } from '../lists.js';
import { bareAt, isProse } from './head-lines.js';
import { isDocumentTitle } from './titles.js';
import { addresseeEnds, businesses } from './words.js';

const ends = new RegExp(`(?:${addresseeEnds})(?:（[^（）]{0,60}）)?：$`);
const opening = /^(?:经|根据|为|按照|现将|决定|任命|免去|一是|附件|注|联系)/;

/** A reply to those who made a proposal: `周林委员：`, `林川、贺江等3位代表：`; not the labels of rosters. */
const proposers =
  /^(?:尊敬的)?(?!.*各位)[\u4e00-\u9fff·]{2,8}(?:、[\u4e00-\u9fff·]{2,8})*(?:等[\d一二三四五六七八九十]*[名位]?)?(?<!主任|主席|成员|常务|特邀|专职|兼职|政协|人大|职工|法定|党)(?:委员|代表)：$/;

/** Whether the joined text is a salutation: units, then a colon. */
const isSalutation = (text: string) =>
  text.length <= 400 &&
  (ends.test(text) || (/[员表]：$/.test(text) && proposers.test(text))) &&
  !/。|〔[12]|[·.…]{3}/.test(text) &&
  text
    .slice(0, -1)
    .split('；')
    .every((part) => ends.test(`${part}：`) || proposers.test(`${part}：`)) &&
  !opening.test(text) &&
  !/(?:决定|任命|免去)[^，、]*：$/.test(text);

/** Cuts at the commas of a level (`，；` always, `、` where asked), brackets kept whole. */
function cut(text: string, marks: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if ('（〔〈'.includes(sign)) depth++;
    else if ('）〕〉'.includes(sign)) depth--;
    else if (depth === 0 && marks.includes(sign)) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter(Boolean);
}

const place = /^[\u4e00-\u9fff]{2,8}(?:[县市区旗]|自治州)$/;
const ofPlace = /^([\u4e00-\u9fff]{1,8}?(?:[县市区旗]|自治州))(人民政府|政府|[\u4e00-\u9fff]{2,10}[局委办])$/;

const member =
  /^(?:办|局|委|厅|室|处|行|社|会|部|单位|直属机构|直属单位|人民政府|政府|管委会|办事处|[县市区旗州盟乡镇])$/;
/** `各县（市）`, `沿海各县（市）`, `有关县（市）`: what goes on behind the mark. */
const begun =
  /^(?:(?:沿[\u4e00-\u9fff]{1,3}|环[\u4e00-\u9fff]{1,3}|[山库]区|有关|相关)?各|有关|相关|沿[海江河湖])(?:设区|辖)?(?:自治|特区|[省县市区州盟旗乡镇、])+$/;
const goesOn = /^(?:[县市区旗州盟乡镇](?![直属级各])|县级市|自治|特区|直辖市)/;
const levels = /^(?:中央|中|国家|部|省|市|州|盟|县|区|旗)(?:直|属|[在驻][\u4e00-\u9fff]{1,2})?$/;
/** `中、省`, before `市直有关单位`; `市直及中央`, before `省属驻市各单位`. */
const isLevels = (text: string) => text.split(/[、及]/).every((each) => levels.test(each));
/** `市各开发区` before `园区管委会`, which all of them have. */
const isZones = (last: string, bare: string) =>
  /各[^，。]{0,4}(?:开发区|园区|新区|功能区|景区)$/.test(last) &&
  /^(?:开发区|园区|新区|功能区|景区|度假区)管委会$/.test(bare);
/** `各建设、施工` before `监理单位`, which all of them are. */
const business = new RegExp(`^(?:各|有关|相关|市区)(?:有关|相关)?(?:(?:${businesses})、?)+$`);
const ofBusiness = new RegExp(`^(?:${businesses})(?:单位|企业|机构)?$`);
/** `市委` before `市人民政府各部、委、办、局`, which both have. */
const committee = /^(?:中共)?[省市县区州盟旗]委$/;
const ofGovernment = /^[省市县区州盟旗](?:人民)?政府各[部委办局单直]/;
const withoutRemark = (text: string) => text.replace(/（[^（）]*）/g, '');

/** `各区建设管理` before `市场监管、房屋管理等部门`, which all of them are. */
const tradesEnd = (part: string): boolean =>
  part.length > 4 &&
  /[\u4e00-\u9fff]部门$/.test(part) &&
  !/^(?:[各有]|[省市县区州盟旗](?:直|级|人民|政府))|(?:各|有关|相关|职能|直属|所属|内设)部门$/.test(part);
const endsUnit = new RegExp(`(?:${addresseeEnds}|企事业|机关)$`);

/** Members of one enumerating unit go back together: `市人民政府各委、办、局（公司）`, `各县（市）、区人民政府`, `中央、省驻市单位`. */
function regroup(parts: string[]): string[] {
  const units: string[] = [];
  for (const part of parts) {
    const last = units.at(-1) ?? '';
    const bare = withoutRemark(part);
    if (tradesEnd(part)) {
      let from = units.length;
      while (from > 0 && !endsUnit.test(withoutRemark(units[from - 1] as string))) from--;
      units.push([...units.splice(from), part].join('、'));
    } else if (
      last &&
      (member.test(bare) ||
        (begun.test(withoutRemark(last)) && goesOn.test(bare)) ||
        (business.test(last) && ofBusiness.test(bare)) ||
        (bare === '部门' && /单位$/.test(last)) ||
        (bare === '社区办事处' && last.endsWith('街道')) ||
        (committee.test(last) && ofGovernment.test(bare)) ||
        isLevels(last) ||
        isZones(last, bare))
    )
      units[units.length - 1] = `${last}、${part}`;
    else units.push(part);
  }
  return units;
}

/** What follows an enumeration of places belongs to each: `甲区、乙县人民政府` → two governments, `甲区、乙区发改局` → two bureaus. */
function distribute(units: string[]): string[] {
  return units.map((unit, i) => {
    const [form, whole] = place.test(unit) ? [place, ofPlace] : [shortPlace, ofCity];
    if (!form.test(unit)) return unit;
    const next = units.slice(i + 1).find((other) => !form.test(other));
    const found = next && whole.exec(next);
    return found ? `${unit}${found[2]}` : unit;
  });
}

/** `云澜、安川、青原市人民政府`, `南湖、云台区人民政府`: places whose level word only the last has. */
const shortPlace = /^(?![^、]*[省市县区盟旗直属各有驻本全])[\u4e00-\u9fff]{2,3}$/;
const ofCity = /^(?![省市县区各])([\u4e00-\u9fff]{2,4})([市县区旗]人民政府)$/;

/** The units of a salutation, as printed, split. */
export function readAddressees(salutation: string): string[] {
  return flatMap(cut(salutation.replace(/：$/, ''), '，；'), (part) => distribute(regroup(cut(part, '、'))));
}

/** The salutation that begins at line `from`: its text and the line after it. */
export function readSalutation(lines: readonly Line[], from: number): { text: string; to: number } {
  let text = '';
  for (let i = from; i < lines.length && i < from + 6; i++) {
    if (lines[i]?.text.includes('\t')) break;
    text += bareAt(lines, i);
    if (isDocumentTitle(text)) break;
    if (isSalutation(text)) return { text, to: i + 1 };
    const below = lines[i + 1];
    const isWhole = below && isProse(below.text) && !isSalutation(text + below.bare);
    if (isWhole && lacksColon(text)) return { text: `${text}：`, to: i + 1 };
    if (/[。：]|〔[12]|[·.…]{3}/.test(text)) break;
  }
  return { text: runIn(lines[from]?.text ?? ''), to: from };
}

/** `市直有关部门：为切实做好…，现将…。`, `各有关单位：《…办法》已经市政府同意，…。`: the text goes on behind the colon (`市水利局：你局…收悉。`); its line stays with the text. Empty for any other line. */
function runIn(text: string): string {
  const at = text.startsWith('附') ? -1 : text.indexOf('：');
  const salutation = at < 4 || at > longestRunIn ? '' : text.slice(0, at + 1).replace(/\s/g, '');
  return salutation &&
    opensText.test(text.slice(at + 1)) &&
    (addressed.test(salutation) || /^\s*你/.test(text.slice(at + 1))) &&
    isSalutation(salutation)
    ? salutation
    : '';
}
const longestRunIn = 120;
const addressed = /^(?:各|[省市县区州盟旗]直|[省市县区州盟旗](?:人民)?政府)/;
const opensText =
  /^\s*(?:你[局委办厅院省市州县区乡镇们公单]|为|根据|按照|经|现将|近年来|《[^》]{2,60}》[^。]{0,24}经)[^。]{8,}。/;

/** `各县（区）人民政府，市政府各部门` over the text: a scan or a typist lost the colon. */
const lacksColon = (text: string): boolean =>
  text.startsWith('各') && /[，、]/.test(text) && !/[。：；，、]$/.test(text) && isSalutation(`${text}：`);
