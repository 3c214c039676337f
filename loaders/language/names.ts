/** Whether a chunk of text is the name of a unit, judged by its form: endings, levels, fields of work. Resolution knows the names themselves. */
import { remembered } from '../remembered.js';
import { commonSurnames } from '../surnames.js';
import { anyOf } from '../words.js';
import { affixes } from './affixes.js';
import { unitWords } from './vocabulary.js';

/** How sure the form alone is: `strict` names a unit wherever it stands, `loose` only where units are expected, `stem` only before 部门. */
export type NameForm = 'strict' | 'loose' | 'stem' | 'person' | 'none';

const { endings, stems, stemEndings, notUnits, officeVerbs, looseEndings, generic, verbs, wholeNames, oddPlaces } =
  unitWords;
const no = new Set(notUnits);
const whole = new Set(wholeNames);
const generics = new Set(generic);
const stemSet = new Set(stems);
const longestName = 45;

const strictEndings = affixes(endings);
const looseOnes = affixes(looseEndings);
const office = unitWords.officeEnding;
const officeVerb = affixes([...officeVerbs.filter((word) => word.length > 1), '部门办', '机关办', '单位办']);
const verb = affixes(verbs);
const oddPlace = affixes(oddPlaces);
const notEnding = affixes(unitWords.notEndings);
/** `除云川、江屏外的`, as source of a pattern. */
export const exception = '除[\\u4e00-\\u9fff、和]{2,24}?[以之]?外的?(?=[各其])';
/** `和静县`, `含山县人民政府`: a place whose name opens like a conjunction or ends like no place. */
export const opensWithOddPlace = (text: string): boolean => oddPlace.start(text) > 0;
/** `加强科学研究设施布局`: no name opens so, though it may end like one. */
export const opensWithVerb = (text: string): boolean => verb.start(text) > 0;
const particle =
  /^(?:建设(?!局|委|厅|部|行政|银行|集团|投资|工程|管理|和|规划|领导|指挥|单位|兵团|发展|公司|办|系统)|(?:[你报经向对把被在从与同由请让使按据依若当并要须需可及和至给归是会且即]|应(?!县)|将(?!乐))(?=省|市|县|区|州|盟|旗|各|有关|相关|本|当地|同级|上级|所))/;
const level = '(?:省|市|县|区|州|盟|旗|自治区|自治州|自治县|自治旗|地区|国家|中央|全省|全市|全县|兵团)';
const countyWords = '(?:县|特区|区|市|旗|州|盟|乡|镇|街道|街镇|镇街|街乡|苏木|自治县|城区|团场|团镇)';
/** 各县（市、区）人民政府, 有关县（市、区）, 市直各有关部门, 各乡镇（街道）, 驻汾单位: a collective opens with a word of number or place. */
const collective = new RegExp(
  `^(?:${level}?(?:直|级|属)?(?:各级?|有关|相关|其他|其余|全体|所涉|涉及|所在|属地|所属|事发|驻|基层|上述|辖区|当地|(?:迁[出入]|流[出入]|输[出入]|安置|案发)地的?|[\\u4e00-\\u9fff]{2,6}所在(?:地的?)?){1,3}|${level}(?:直|级|属)(?:机关|单位|部门|开发区|园区|国有企业|国企|各))`,
);
const collectiveEnd = new RegExp(
  `(?:政府|部门|单位|企业|机构|管委会|开发区|园区|示范区|新区|新城|委办局|学校|高校|医院|银行|公司|机关|办事处|党委|组织|协会|中心|社区|村|[农林]场|局|委|${countyWords}|(?:${countyWords})?（[^（）]{1,12}）(?:人民)?政府?|（[^（）]{1,12}）)$`,
);
/** `市经委`, `县交委`: a committee by its level and one to four characters; 市委常委 and a 政委 are people. */
const shortCommittee = /^[省市县区州盟旗](?!.*(?:常|政|各)委$)[\u4e00-\u9fff]{1,4}委$/;
/** 县（市、区）人民政府, 县市区政府, 区县（自治县）, 乡镇人民政府（街道办事处）: counties or townships as a class. */
const classOfPlaces = new RegExp(
  `^(?:各|有关|相关|\\d{1,3}个)*(?:${countyWords}){1,4}(?:(?<=[镇乡木])场)?(?:[（〔〈【][^（）〔〕〈〉【】]{1,14}[）〕〉】])?(?:级)?(?:人民)?(?:政府|管委会|办事处|党委)?(?:（(?:街道办事处|街道|街道办|办事处|管委会|管理委员会)）)?$`,
);

/** 有农业的区人民政府, 有扶贫任务的县（市、区）: the places of a kind; 市直有执法权的单位, 具有行政执法权的市直部门: the units of one. */
const having = new RegExp(
  `^有[\\u4e00-\\u9fff]{1,8}的(?:各)?(?:${countyWords}){1,3}(?:（[^（）]{1,12}）)?(?:人民政府|政府|管委会)?$|^[省市县区州盟旗][直级][具负]?有[\\u4e00-\\u9fff]{1,12}的(?:单位|部门)$|^[具负]?有[\\u4e00-\\u9fff]{1,12}的[省市县区州盟旗][直级](?:单位|部门)$`,
);
const isHaving = (name: string): boolean => name.includes('有') && having.test(name);

/** 除云川外的各设区市人民政府: all places of a kind but those named. */
const but = new RegExp(
  `^${exception}各?(?:其他|其余)?(?:设区|地级以上|省辖)?(?:的)?${countyWords}{1,3}(?:（[^（）]{1,12}）)?(?:人民)?(?:政府|管委会)?$`,
);

/** Brackets that belong to a name, brought to one shape, so that patterns need one: `县〈市、区〉` → `县（市、区）`. */
function roundBrackets(text: string): string {
  if (!/[〔〈【[〕〉】\]]/.test(text)) return text;
  return text.replace(/[〔〈【[]/g, '（').replace(/[〕〉】\]]/g, '）');
}

/** True for actors that name nobody (行业主管部门, 有关单位, 其上级主管部门): no subject of a duty in running text. */
export const isGeneric = remembered((text: string): boolean => {
  if (
    /^各?(?:级|其他|其余)?(?:有关|相关|主要)?(?:(?:牵头|配合|协同|协作|责任|主办|协办|承办|参与|主管|职能|监管|成员){1,2})(?:单位|部门|机关)$/.test(
      text,
    ) ||
    /^各.*(?:联系|包联|挂钩|挂联|结对|帮扶|包保)(?:单位|部门)$/.test(text)
  )
    return true;
  if (/^其(?![他它余])|(?:范围|目标|原则|任务|内容|要求)[及和与]部门$/.test(text)) return true;
  if (/^各级.*(?:部门|政府|指挥部|机关|单位|党委|办公室|机构|学校|院校|企业|医院)$/.test(text)) return true;
  const bare = text.replace(/^(?:其他|其余)?(?:省|市|县|区|州|盟|旗|自治区)?(?:直|级|属)?/, '');
  return generics.has(text) || generics.has(bare) || generics.has(bare.replace(/^各/, ''));
});

/** True for a name that is whole though no longer than an ending: `团市委`. */
export const isWholeName = (text: string): boolean => whole.has(text);

/** True for a field of work alone: `发改`, `市场监管`. */
export function isStem(text: string): boolean {
  return stemSet.has(text);
}

/** `各县（市、区）成立相应机构`, `各责任单位每季度末将进展情况报市发改委`: what they do, no name. */
const founds = /成立|设立|组建|建立|制定|开展|每[年季月周]|情况|报[送省市县区州盟旗]/;

/** True for a collective: `各县（市、区）人民政府`, `市直有关部门`. */
export function isCollective(text: string): boolean {
  const name = roundBrackets(text);
  return (
    (collective.test(name) && collectiveEnd.test(name) && !founds.test(name)) ||
    classOfPlaces.test(name) ||
    isHaving(name)
  );
}

/** True for what reads like a Chinese personal name of two to four characters, or one with a middle dot. */
export function isPersonName(text: string): boolean {
  if (/^[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,6}){1,3}$/.test(text)) return true;
  return /^[\u4e00-\u9fff]{2,4}$/.test(text) && commonSurnames.has(text.charAt(0));
}

const levelStem = new RegExp(
  `^(?:各|有关|相关)?(?:${level}|${countyWords}（[^（）]{1,12}）|县区|县市区|区县|旗县)级?(?:${anyOf(stems)})$`,
);
const shortEndings = [...stemEndings].sort((a, b) => b.length - a.length);
const frontOfStem = new RegExp(`^(?:${level}?(?:委|直属?)?|)`);
/** True for a field of work with an ending, with or without a level: `市发改委`, `工信厅`, `税务部门`. */
export const isShortName: (text: string) => boolean = remembered(hasStemAndEnding);

/** `镇财政所`, `镇监察室`: what a town or a street has in place of a bureau. */
const townOffice = /^(?:镇|乡|街道)([\u4e00-\u9fff]{2,8})[所站室]$/;

function hasStemAndEnding(text: string): boolean {
  if (stemSet.has(townOffice.exec(text)?.[1] ?? '')) return true;
  const head = text.replace(frontOfStem, '');
  return shortEndings.some(
    (ending) =>
      text.endsWith(ending) &&
      (stemSet.has(text.slice(0, -ending.length)) || stemSet.has(head.slice(0, -ending.length))),
  );
}

/** The form of a chunk that holds no separators; brackets may stand in it. */
export const nameForm: (text: string) => NameForm = remembered(formOf);

function formOf(text: string): NameForm {
  const name = roundBrackets(text);
  const place = oddPlace.start(name);
  if (place > 0 && !/^[（市县区级域旗直]/.test(name.slice(place)))
    return place === name.length ? 'loose' : nameForm(`某${name.slice(place - 1)}`);
  if (name.length < 2 || name.length > longestName || no.has(name)) return 'none';
  if (name.startsWith('除') && but.test(name)) return 'strict';
  if (whole.has(name) || isShortName(name)) return 'strict';
  if (notEnding.end(name)) return 'none';
  if (isStem(name)) return 'stem';
  if (
    (/[《》%。？！=+的]|\d{3}(?!办)/.test(withoutHotline(name)) && !isHaving(name)) ||
    verb.start(name) > 0 ||
    particle.test(name)
  )
    return 'none';
  if (isCollective(name) || isNamed(name)) return 'strict';
  if (levelStem.test(name)) return 'stem';
  if (
    isPersonName(name) &&
    !/(?:县|区|市|旗|州|乡|镇|街|街道|苏木|局|委|部|会|办|司|站|所|院|馆|社|校|场|厂|处|投|[传急业目务化育管法规划]科|金控|银行|农商行|粮库|[一二三四五六七八九十]师|[师医高幼农]专|[师农医]大)$/.test(
      name,
    )
  )
    return 'person';
  const bare = name.replace(/（[^（）]{1,12}）$/, '');
  if (bare !== name && ofTheZone.test(name) && isNamed(bare)) return 'strict';
  return looseOnes.end(bare) > 0 || levelOffice.test(bare) || isSection(bare) ? 'loose' : 'none';
}

/** `市120急救中心`, `12345热线办`: a unit bears the number that people call. */
const withoutHotline = (name: string): string => (name.includes('1') ? name.replace(hotline, '') : name);
const hotline = /(?<!\d)1(?:10|19|20|22|2\d{3})(?!\d)/;

/** `枫林区人民政府（管委会）`: what governs a place under two names. */
const ofTheZone = /政府（(?:管委会|管理委员会|街道办事处|办事处)）$/;
const section = /^([\u4e00-\u9fff]{2,8}[局委办厅])[\u4e00-\u9fff]{2,10}[科股]$/;
/** `市教育局基础教育科`, `综合治理办应急股`: a section behind the name of its bureau or office. */
const isSection = (name: string): boolean => {
  const bureau = /[科股]$/.test(name) ? (section.exec(name)?.[1] ?? '') : '';
  return isShortName(bureau) || (bureau.endsWith('办') && isNamed(bureau));
};
/** 市留交办, 市督考办: an office of a level whose short name ends like a verb (交办, 承办); not 市级督办, 区域通办. */
const levelOffice = /^[省市县区州盟旗]委?(?![级里域内外场际委直长省市县区州盟旗])[\u4e00-\u9fff]{2,4}办$/;

/** Words of a sentence that no name holds: `指挥部办公室设在市应急局`, `各责任单位于每季度末将进展情况报市政府督查室`. */
const sentence =
  /[局委办厅部会院队府门关]是|[局委办厅队站所心]在[省市县区州盟旗]|设在|设于|挂靠|负责|成立|组成(?!员)|报送|批准|同意|印发|会同|授予|属于|为准|进行|开展|并报|报请|提请|列入|纳入|通过|根据|按照|包括|应当|情况/;

function isNamed(name: string): boolean {
  if (sentence.test(name)) return false;
  const ending = strictEndings.end(name);
  if ((ending > 0 && ending < name.length) || shortCommittee.test(name)) return true;
  return name.length > 2 && name.endsWith(office) && officeVerb.end(name) === 0;
}
