import { describe, expect, test } from 'vitest';
import { agencyOf } from '../../../loaders/extract/citations/find.js';
import { readCitations, rules } from '../../../loaders/extract/citations.js';
import { read } from '../layout/reading.js';
import { expectInProportion } from '../proportion.js';

/** Citations of a document with this body: relation, number, title. */
function cited(body: string, title = '云川市人民政府办公室关于做好防汛工作的通知') {
  const { documents, source } = read(
    `${title}\n云政办发〔2022〕3号\n各县（市、区）人民政府：\n${body}\n云川市人民政府办公室\n2022年3月1日\n`,
  );
  return documents
    .flatMap((document) => readCitations(document, source))
    .map(({ relation, number, title: name }) => `${relation} ${number ?? ''}${name ? `《${name}》` : ''}`);
}

describe('relations', () => {
  test.each([
    ['根据《青岚省防汛条例》（青政发〔2021〕4号），制定本方案。', ['BASIS 青政发〔2021〕4号《青岚省防汛条例》']],
    ['为贯彻落实《青岚省防汛条例》，制定本方案。', ['BASIS 《青岚省防汛条例》']],
    ['一、任务\n（一）宣传。落实《青岚省防汛条例》。', ['MENTIONS 《青岚省防汛条例》']],
    ['一、任务\n违反规定的，按照《中华人民共和国防洪法》处理。', ['BASIS 《中华人民共和国防洪法》']],
    [
      '依据《防洪法》《抗旱条例》和市委、市政府《关于治水的意见》（云发〔2020〕5号）等，制定本方案。',
      ['BASIS 《防洪法》', 'BASIS 《抗旱条例》', 'BASIS 云发〔2020〕5号《关于治水的意见》'],
    ],
    ['《云川市防汛预案》（云政办发〔2016〕126号）同时废止。', ['REPEALS 云政办发〔2016〕126号《云川市防汛预案》']],
    [
      '市水利局《关于汛期值班的通知》（云水发〔2018〕2号）和市应急局《关于应急值守的通知》（云应急〔2019〕3号）不再执行。',
      ['REPEALS 云水发〔2018〕2号《关于汛期值班的通知》', 'REPEALS 云应急〔2019〕3号《关于应急值守的通知》'],
    ],
    [
      '现将《关于秸秆禁烧的通知》（云环发〔2023〕8号）转发给你们。',
      ['FORWARDS 云环发〔2023〕8号《关于秸秆禁烧的通知》'],
    ],
    ['现对《云川市供热管理办法》作如下修改：', ['AMENDS 《云川市供热管理办法》']],
    ['市政府印发了《云川市治水规划》。', ['MENTIONS 《云川市治水规划》']],
    ['你局《关于设立园区的请示》（云科〔2022〕3号）收悉。', ['MENTIONS 云科〔2022〕3号《关于设立园区的请示》']],
  ])('%s', (body, expected) => {
    expect(cited(body)).toEqual(expected);
  });
});

describe('names', () => {
  test.each([
    ['按照市政府云政发〔2009〕65号文件精神，做好防汛。', ['BASIS 云政发〔2009〕65号']],
    ['根据青春耕生产领导小组发〔2022〕6号要求，做好春耕。', ['BASIS 青春耕生产领导小组发〔2022〕6号']],
    [
      '根据云政发（2021）9号和《治水意见》（云水发[2020]第7号），部署防汛。',
      ['BASIS 云政发〔2021〕9号', 'BASIS 云水发〔2020〕7号《治水意见》'],
    ],
    ['落实云政发〔2021〕9号《云川市治水意见》。', ['BASIS 云政发〔2021〕9号《云川市治水意见》']],
    [
      '根据《云川市治水办法》（试行）（云政办发[2014]129号），制定本方案。',
      ['BASIS 云政办发〔2014〕129号《云川市治水办法（试行）》'],
    ],
    [
      '根据《云川市治水办法》（云政办发〔2014〕129号，以下简称《办法》）和《青岚省条例》，制定本方案。严格执行《办法》。',
      ['BASIS 云政办发〔2014〕129号《云川市治水办法》', 'BASIS 《青岚省条例》'],
    ],
    ['根据《中华人民共和国防洪法》制定。违反的按照《防洪法》处理。', ['BASIS 《中华人民共和国防洪法》']],
    ['根据《信访条例》《青岚省信访条例》，制定本方案。', ['BASIS 《信访条例》', 'BASIS 《青岚省信访条例》']],
    ['根据《国务院关于印发〈治水方案〉的通知》，做好防汛。', ['BASIS 《国务院关于印发〈治水方案〉的通知》']],
    ['根据《青岚省防汛\n条例》，制定本方案。', ['BASIS 《青岚省防汛条例》']],
  ])('%s', (body, expected) => {
    expect(cited(body)).toEqual(expected);
  });

  test.each([
    ['政发'.padStart(3, '云'), '云政发'],
    ['按照市政府云政发', '云政发'],
    ['国办发', '国办发'],
    ['和省自然资办发', '省自然资办发'],
  ])('the agency of %s is %s', (text, agency) => {
    expect(agencyOf(text)).toBe(agency);
  });
});

describe('no citations', () => {
  test.each([
    ['发放《食品经营许可证》和《居住证》。'],
    ['填写《防汛物资登记表》并签订《责任承诺书》。'],
    ['各部门编制《防汛责任清单》、《物资清单》，报市水利局。'],
    ['做好防汛工作（以下简称《方案》）。'],
    ['严格执行本《方案》，《基本目录》另行公布。'],
    ['依照防洪法和云川市治水办法办理。'],
    ['本文件编号为云政办发〔2022〕3号。'],
  ])('%s', (body) => {
    expect(cited(body)).toEqual([]);
  });

  test('the plan that the document issues and its own attachments', () => {
    const title = '云川市人民政府办公室关于印发云川市防汛方案的通知';
    expect(cited('《云川市防汛方案》已经市政府同意，现印发给你们。按照《云川市防汛方案》执行。', title)).toEqual([]);
    expect(cited('《云川市防汛抗旱方案（修订）》已经市政府同意，现印发给你们，请执行。', title)).toEqual([]);
  });

  test('legal bases of approval items belong to the items', () => {
    expect(
      cited('取消下列事项。\n序号\t事项名称\t设定依据\t实施部门\n1\t取水许可\t《取水许可条例》\t市水利局'),
    ).toEqual([]);
    expect(cited('按下表执行。\n序号\t任务\t责任单位\n1\t执行《取水许可条例》\t市水利局')).toEqual([
      'MENTIONS 《取水许可条例》',
    ]);
  });
});

test('a document is cited once, at its first place', () => {
  const { documents, source } = read(
    '云川市人民政府关于防汛的通知\n云政发〔2022〕5号\n各县人民政府：\n根据《防洪法》部署。\n执行《防洪法》。\n',
  );
  const [citation, ...others] = documents.flatMap((document) => readCitations(document, source));
  expect(others).toEqual([]);
  expect(citation?.evidence).toMatchObject({ line: 4, rule: 'citation-basis' });
  expect(source.text.slice(citation?.evidence.start, citation?.evidence.end)).toBe('《防洪法》');
});

test.each(['《关于治水的通知》、', '《', '》', '云政发〔2022〕1号、', '《甲条例》（云政发〔2022〕1号）和', '根据《'])(
  '%s repeated takes time in proportion',
  (piece) => {
    expectInProportion((count) => {
      const { documents, source } = read(
        `一、任务\n${Array.from({ length: count }, (_, i) => piece.replace('1号', `${i}号`)).join('')}\n`,
      );
      return () => {
        for (const document of documents) readCitations(document, source);
      };
    }, 2000);
  },
);

test('every rule has an example it names', () => {
  expect(rules.map(({ id }) => id)).toEqual([...new Set(rules.map(({ id }) => id))]);
  for (const { id, example, description } of rules) {
    expect(id).toMatch(/^citation-[a-z-]+$/);
    expect(example.length * description.length).toBeGreaterThan(0);
  }
});
