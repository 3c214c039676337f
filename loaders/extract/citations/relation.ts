/** How a document stands to one it names: on what words before and after the name say. */
import type { CitationRelation } from '../../records.js';
import type { Rule } from '../../rules.js';

/** One way of saying a relation. `before` is asked of the clause up to the list of names, `after` of the sentence that follows it. */
interface RelationRule extends Rule {
  relation: CitationRelation;
  before?: RegExp;
  after?: RegExp;
  /** Holds only in the opening of the document or of a plan. */
  opening?: true;
}

/** Asked in order; the first that fits decides. */
export const relationRules: RelationRule[] = [
  {
    id: 'citation-repeals',
    relation: 'REPEALS',
    before: /^(?!.*(?:根据|按照|依据|依照|遵照)[^，。；]{0,70}(?<![正改订布]的)$)/,
    after:
      /^(?![^。；《，]{0,12}(?:相抵触|相冲突|相违背|不一致|不符|不相符))[^。；《]{0,60}(?:同时|即行|予以|自行|相应|一并)?(?:废止|作废|失效|停止执行|停止施行|不再执行|不再施行|终止执行)(?![^，。；《]{0,8}《)/,
    description:
      'A document whose name is followed by 废止, 失效 or 不再执行 is repealed; one introduced by 根据 is what the repeal rests on (根据第52号令修正的 only tells which text is meant).',
    example: '《云川市防汛应急预案》（云政办发〔2016〕126号）同时废止。',
  },
  {
    id: 'citation-repeals-before',
    relation: 'REPEALS',
    before:
      /(?:废止|撤销|代替|替代|取代|停止执行|停止施行|宣布失效)$|(?:废止|失效)(?:(?:以下|下列)?[\d一二三四五六七八九十]{0,3}(?:件|份|个|部)?(?:市政府)?(?:行政)?(?:规范性)?(?:文件|规章|规定))?：$/,
    description: 'A document named right after 废止, 撤销 or 代替 is repealed.',
    example: '决定废止《云川市河道采砂管理办法》。',
  },
  {
    id: 'citation-forwards',
    relation: 'FORWARDS',
    before: /^(?!.*(?:贯彻|落实|根据|按照|依据)[^，。；《]{0,40}$).*(?:转发|批转)[^，。；《]{0,24}$/,
    description: 'A document named after 转发 or 批转 is forwarded.',
    example: '现将《省商务厅关于促进汽车消费的意见》转发给你们；转发省商务厅《关于促进汽车消费的意见》。',
  },
  {
    id: 'citation-forwards-after',
    relation: 'FORWARDS',
    after:
      /^(?![^。；《，]{0,20}收悉)[^。；《]{0,30}(?:(?:转发|批转)(?:给|你|各)|(?:现予|予以|现|随文|。现予)(?:转发|批转))/,
    description: 'A document whose name is followed by 转发给 or 转发你们 is forwarded.',
    example: '现将《关于做好秸秆禁烧工作的通知》（云环发〔2023〕8号）转发给你们。',
  },
  {
    id: 'citation-amends',
    relation: 'AMENDS',
    before: /(?:(?:修改|修订|调整|修正)(?!为|[后过]?的$)[^，。；《“]{0,6}|删去|删除)$/,
    description: 'A document named after 修改 or 修订 is amended; 新修订的 and 修订后的 only tell which one is meant.',
    example: '关于修改《云川市城市供水条例实施办法》的决定。',
  },
  {
    id: 'citation-amends-after',
    relation: 'AMENDS',
    before: /(?:对|将|就)[^，。；《]{0,12}(?<!“)$/,
    after: /^[^。；《]{0,40}(?:修改|修订|调整|修正|补充)/,
    description: 'A document named after 对 or 将 whose sentence goes on with 修改, 修订 or 调整 is amended.',
    example: '现对《云川市供热管理办法》作如下修改。',
  },
  {
    id: 'citation-amends-article',
    relation: 'AMENDS',
    after:
      /^(?:第[^。；，《“]{1,24}(?:修改为|修改成|修订为|调整为|改为)|中的?[^。；，《“]{1,24}(?:作|做|予以|进行)(?:如下|相应)?(?:调整|修改|变更)|(?:一并|同时|也)?(?:作|做)相应的?(?:调整|修改|修订)|[^。；《]{1,40}更正为)/,
    description: 'A document named with an article that now reads otherwise is amended.',
    example: '《云川市科学技术奖励办法》第六条第一款修改为“每年评审一次”。',
  },
  {
    id: 'citation-followed',
    relation: 'MENTIONS',
    before: /按(?!照)[^，。；]{0,40}$/,
    after: /^[^。；，《]{0,8}(?:执行|办理)(?=[。；，]|$)/,
    description: 'What is to be done as another document says (按…执行) does not make that the ground of this text.',
    example: '其他事宜按《云川市政府投资项目管理办法》（云政发〔2019〕3号）执行。',
  },
  {
    id: 'citation-basis',
    relation: 'BASIS',
    before: /(?:根据|按照|依据|依照|遵照)[^，。；]{0,70}$/,
    after: /^(?!(?:第[一二三四五六七八九十]次)?(?:修正|修订)(?=[，。；）的]|并|$))/,
    description:
      'A document introduced by 根据, 按照, 依据 or 依照 is what the text rests on; by which one the text was amended (根据…修正) is its history.',
    example: '根据《某省人民政府办公厅关于加快数字经济发展的意见》（某政办发〔2022〕54号），制定本方案。',
  },
  {
    id: 'citation-basis-further',
    relation: 'BASIS',
    before:
      /(?:根据|按照|依据|依照|遵照)《[^。；]{0,76}》[^，。；《》]{0,10}，(?:以及|并?结合|和|及)[^，。；《》]{0,12}$/,
    description: 'Documents that 以及 or 结合 add to those introduced by 根据 are what the text rests on too.',
    example: '根据《某省水资源条例》等法规，以及《云川市节水行动方案》文件要求，制定本方案。',
  },
  {
    id: 'citation-basis-named',
    relation: 'BASIS',
    before: /以$/,
    after: /^[^。；，《]{0,8}(?:作?为)(?:主要)?(?:依据|根据)/,
    description: 'A document called the ground (以…为依据) is what the text rests on.',
    example: '以《中华人民共和国招标投标法》为依据，制定本规定。',
  },
  {
    id: 'citation-basis-opening',
    relation: 'BASIS',
    opening: true,
    before:
      /(?<!(?:请|(?<![重纲需主概])要(?!求|点)|应当?|必须)[^，。；]{0,20})(?:贯彻|落实|(?<!批准|批复|颁布|公布)(?:执行|实施)|结合|按|深化|推进|参照|围绕)[^，。；]{0,40}$/,
    description:
      'In the opening of a document or plan, one that it sets out to carry out (贯彻, 落实, 执行) is what it rests on.',
    example: '为贯彻落实《某省水土保持条例》，结合我市实际，制定本办法。',
  },
  {
    id: 'citation-basis-ensured',
    relation: 'BASIS',
    opening: true,
    before: /确保[^，。；]{0,60}$/,
    after: /^[^。；《]{0,40}(?:落到实处|落实|落地|见效|贯彻|实施)/,
    description:
      'In the opening, a document whose tasks the text is to see carried out (确保…落到实处) is what it rests on.',
    example: '为确保《某省“十四五”水利规划》确定的目标任务落到实处，制定如下分工。',
  },
  {
    id: 'citation-basis-secured',
    relation: 'BASIS',
    opening: true,
    before: /(?:做好|保障|保证|推动|促进|加快|抓好)[^，。；]{0,12}$/,
    after:
      /^(?:的?(?:有效|顺利|全面|正确|贯彻|宣传|组织|确定|提出|明确|各项|目标|任务|和|与)){0,6}的?(?:(?:实施|落实|施行|执行)|(?:文件|精神|政策)?(?:落地|见效)[^。；]{0,30}(?:制定|提出))/,
    description:
      'In the opening, a document whose carrying out the text is to secure (保障…有效实施) is what it rests on.',
    example: '为保障《云川市国土空间总体规划》有效实施，制定本规定。',
  },
];

/** Under a heading 编制依据 nothing but names stands. */
export const basisHeadingRule: Rule = {
  id: 'citation-basis-heading',
  description: 'A document listed under a heading that ends in 依据 is what the text rests on.',
  example: '1.2 编制依据 《中华人民共和国防洪法》《某省防汛条例》等。',
};

/** Every other document named. */
export const mentionRule: Rule = {
  id: 'citation-mentions',
  description: 'A policy document or law named in 《》 or by its number without a word that says more.',
  example: '宣传《中华人民共和国统计法》。',
};

/** The relation of the list of names that runs from `start` to `end` of the text under `heading`, and the rule that says so. */
export function relationOf(
  text: string,
  start: number,
  end: number,
  opening: boolean,
  heading = '',
): { relation: CitationRelation; rule: string } {
  const before = clauseBefore(text, start);
  const after = text.slice(end, end + 120);
  for (const rule of relationRules) {
    if (rule.opening && !opening && !makes.test(after)) continue;
    if (rule.before && !rule.before.test(before)) continue;
    if (rule.after && !rule.after.test(after)) continue;
    return { relation: rule.relation, rule: rule.id };
  }
  if (/依据$/.test(heading)) return { relation: 'BASIS', rule: basisHeadingRule.id };
  return { relation: 'MENTIONS', rule: mentionRule.id };
}

/** The sentence goes on to say that this text is made on that ground. */
const makes = /^[^。；]{0,100}(?:制定本|特制定|制定如下|制定以下|提出如下|提出以下)/;

/** The sentence up to the name, at most 80 characters of it. */
function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 80), start);
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
}
