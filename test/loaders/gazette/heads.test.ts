import { expect, test } from 'vitest';
import { read } from '../layout/reading.js';

const body = '各县（市、区）人民政府，市直各有关单位：\n为做好防汛工作，现通知如下。\n';
const signed = '云川市人民政府办公室\n2022年3月1日\n';

/** number, title, issuer, date of the only document. */
const head = (text: string) => {
  const [document, ...others] = read(text).documents;
  expect(others).toEqual([]);
  return document && [document.number, document.title, document.issuer, document.issuedOn];
};

const title = '云川市人民政府办公室关于做好防汛工作的通知';
const office = '云川市人民政府办公室';

test.each([
  [
    'number under the title',
    `${title}\n云政办发〔2022〕3号\n${body}${signed}`,
    ['云政办发〔2022〕3号', title, office, '2022-03-01'],
  ],
  [
    'title over several lines, spaced genre',
    `云川市人民政府办公室\n关于做好防汛工作的\n通　知\n云政办发[2022]3 号\n${body}${signed}`,
    ['云政办发〔2022〕3号', title, office, '2022-03-01'],
  ],
  [
    'number above the title',
    `云政办发﹝２０２２﹞ ３ 号\n云川市人民政府办公室\n关于做好防汛工作的通知\n${body}${signed}`,
    ['云政办发〔2022〕3号', title, office, '2022-03-01'],
  ],
  [
    'number and date on one line',
    `${title}\n云政办发〔2022〕3号　2022年3月2日\n${body}`,
    ['云政办发〔2022〕3号', title, office, '2022-03-02'],
  ],
  [
    'number in brackets under the title',
    `${title}\n（云政办发〔2022〕3号）\n${body}${signed}`,
    ['云政办发〔2022〕3号', title, office, '2022-03-01'],
  ],
  [
    'number in brackets behind the title',
    `${title}（云政办发〔2022〕3号）\n${body}${signed}`,
    ['云政办发〔2022〕3号', title, office, '2022-03-01'],
  ],
  [
    'metadata of a website',
    `索 引 号：	0123/2022-12	主题分类：	水利\n发文机关：	云川市人民政府办公室	成文日期：	2022年03月01日\n标　　题：	${title}\n发文字号：	云政办发〔2022〕3号	发布日期：	2022年03月08日\n${title}\n${body}`,
    ['云政办发〔2022〕3号', title, office, '2022-03-01'],
  ],
  [
    'no number, date in brackets under the title',
    `中共云川市委　云川市人民政府\n关于加强基层治理的意见\n（2022年3月1日）\n为加强基层治理，提出如下意见。`,
    [null, '中共云川市委云川市人民政府关于加强基层治理的意见', '中共云川市委、云川市人民政府', '2022-03-01'],
  ],
  [
    'the city stands in the signature alone',
    `市人民政府办公室关于做好防汛工作的通知\n云政办发〔2022〕3号\n${body}${signed}`,
    ['云政办发〔2022〕3号', '市人民政府办公室关于做好防汛工作的通知', office, '2022-03-01'],
  ],
  [
    'an order, signed by the mayor, dated in Chinese',
    '云川市人民政府令\n第58号\n《云川市供热办法》已经市人民政府常务会议通过，现予公布。\n市　长　林　远\n二○二三年五月二十日\n云川市供热办法\n第一条 为加强供热管理，制定本办法。',
    ['云川市人民政府令第58号', '云川市人民政府令', '云川市人民政府', '2023-05-20'],
  ],
  [
    'an announcement',
    '云川市人民政府公告\n2023年第2号\n现就森林防火公告如下：\n一、防火期为每年10月1日至次年5月31日。\n云川市人民政府\n2023年9月28日',
    ['2023年第2号', '云川市人民政府公告', '云川市人民政府', '2023-09-28'],
  ],
  [
    'a regulation headed by its name',
    '云川市文明行为促进条例\n（2021年8月27日云川市第五届人民代表大会常务委员会第三十次会议通过）\n第一条 为了促进文明行为，制定本条例。',
    [null, '云川市文明行为促进条例', '', null],
  ],
  [
    'signature and date on one line',
    `${title}\n云政办发〔2022〕3号\n${body}云川市人民政府办公室　2022年3月1日`,
    ['云政办发〔2022〕3号', title, office, '2022-03-01'],
  ],
  [
    'attachments listed before the signature',
    `${title}\n云政办发〔2022〕3号\n${body}附件：\n1.2022年任务清单\n2.名单\n${signed}附件1\n2022年任务清单\n修堤。`,
    ['云政办发〔2022〕3号', title, office, '2022-03-01'],
  ],
  [
    'a letterhead with its signer, signed under the date',
    `云川市人民政府办公室文件\n云政办发〔2022〕3号　　签发人：林　远\n${title}\n${body}2022年3月1日\n云川市人民政府办公室\n`,
    ['云政办发〔2022〕3号', title, office, '2022-03-01'],
  ],
  [
    'a title that names no issuer',
    `云川市2022年防汛工作要点\n云政办发〔2022〕3号\n${body}${signed}`,
    ['云政办发〔2022〕3号', '云川市2022年防汛工作要点', office, '2022-03-01'],
  ],
  [
    'a report to the congress',
    '政府工作报告\n——2023年1月5日在云川市第五届人民代表大会第一次会议上\n市长　林远\n各位代表：\n现在报告工作。',
    [null, '政府工作报告', '', null],
  ],
  [
    'a speech',
    '林远同志在全市防汛工作会议上的讲话\n（2022年5月8日）\n同志们：\n今天的会议很重要。',
    [null, '林远同志在全市防汛工作会议上的讲话', '', '2022-05-08'],
  ],
  [
    'a page header inside the salutation',
    `${title}\n云政办发〔2022〕3号\n各县（市、区）人民政府，\n— 3 —\n云川市人民政府公报　2022年第5期\n市直各有关单位：\n做好防汛。\n${signed}`,
    ['云政办发〔2022〕3号', title, office, '2022-03-01'],
  ],
  [
    'markdown',
    `# 云川市人民政府办公室\n# 关于做好防汛工作的通知\n\n**云政办发〔2022〕3号**\n\n${body}<div align="right">云川市人民政府办公室</div>\n<div align="right">2022年3月1日</div>\n`,
    ['云政办发〔2022〕3号', title, office, '2022-03-01'],
  ],
])('%s', (_, text, expected) => {
  expect(head(text)).toEqual(expected);
});

test.each([
  [
    'a plan printed under its notice',
    `${title}\n云政办发〔2022〕3号\n${body}${signed}云川市防汛方案\n为做好防汛工作，制定本方案。`,
  ],
  [
    'an attached form with a salutation',
    `${title}\n云政办发〔2022〕3号\n${body}${signed}附件2\n防汛责任承诺书\n云川市水利局：\n我单位承诺如下。`,
  ],
  [
    'a forwarded paper with organ and date',
    `云川市人民政府办公室转发市水利局关于防汛工作意见的通知\n云政办发〔2022〕3号\n${body}${signed}关于防汛工作的意见\n市水利局\n为做好防汛工作，提出如下意见。`,
  ],
  [
    'a document cited at the end of a line',
    `${title}\n云政办发〔2022〕3号\n${body}按照市人民政府要求，落实\n云政发〔2021〕9号\n文件规定。\n${signed}`,
  ],
])('%s begins no other document', (_, text) => {
  expect(read(text).documents.map(({ number }) => number)).toEqual(['云政办发〔2022〕3号']);
});

test('contents name documents and are none, with page numbers or without', () => {
  const second = '云川市人民政府关于表彰先进的决定';
  const contents = (tail: (page: number) => string) =>
    `目　录\n市政府文件\n${second}\n云政发〔2022〕5号${tail(1)}\n市政府办公室文件\n${title}\n云政办发〔2022〕3号${tail(4)}\n`;
  const texts = `${second}\n云政发〔2022〕5号\n各县（市、区）人民政府：\n决定予以表彰。\n云川市人民政府\n2022年2月1日\n市政府办公室文件\n${title}\n云政办发〔2022〕3号\n${body}${signed}`;
  for (const tail of [
    () => '',
    (page: number) => `……（${page}）`,
    (page: number) => `..... ${page}`,
    (page: number) => `\t${page}`,
    (page: number) => ` (${page})`,
  ]) {
    const { documents, furniture } = read(contents(tail) + texts);
    expect(documents.map(({ number, issuedOn }) => [number, issuedOn])).toEqual([
      ['云政发〔2022〕5号', '2022-02-01'],
      ['云政办发〔2022〕3号', '2022-03-01'],
    ]);
    expect(furniture.map(({ passage }) => passage.text)).toContain('目 录');
  }
});

test('organs that issue jointly stand above the title; a list at the end of the document before is not theirs', () => {
  const text = `云川市人民政府关于表彰先进的决定\n云政发〔2022〕5号\n各县（市、区）人民政府：\n决定予以表彰。\n云川市人民政府\n2022年2月1日\n附件\n先进单位名单\n市水利局\n市林草局\n云川市发展和改革委员会\n云川市财政局\n关于印发补贴办法的通知\n云发改规〔2022〕8号\n各有关单位：\n现印发给你们。`;
  expect(read(text).documents.map(({ issuer }) => issuer)).toEqual([
    '云川市人民政府',
    '云川市发展和改革委员会、云川市财政局',
  ]);
});

test('a text without a head is one document that is not printed', () => {
  const [document, ...others] = read('（一）治水。建设水库。（市水利局负责）\n云川市人民政府将加强督查。').documents;
  expect(others).toEqual([]);
  expect(document).toMatchObject({ printed: false, number: null, key: 'test.txt' });
  expect(document?.blocks).toHaveLength(2);
  expect(read('').documents[0]).toMatchObject({ printed: false, blocks: [] });
});

test('a character that OCR mistook in the title is settled by the contents and the document’s own text', () => {
  const printed = '云川市人民政府关于加强药品监察工作的通知';
  const contents = '目　录\n云川市人民政府关于加强药品监管工作的通知\n云政发〔2022〕5号..... （2）\n';
  const text = (words: string) => `${printed}\n云政发〔2022〕5号\n各县人民政府：\n${words}\n`;
  expect(read(contents + text('加强药品监管。药品监管队伍、药品监管设施要跟上。')).documents[0]?.title).toBe(
    '云川市人民政府关于加强药品监管工作的通知',
  );
  expect(read(contents + text('加强药品监察。药品监管要跟上。')).documents[0]?.title).toBe(printed);
});

test('an attachment titled on its own line begins after the signature', () => {
  const [document] = read(
    `${title}\n云政办发〔2022〕3号\n${body}附件：任务清单\n${signed}附件：任务清单\n序号\t任务\t责任单位\n1\t修堤\t市水利局\n`,
  ).documents;
  expect(document?.blocks.map((block) => [block.kind, block.attachment])).toEqual([
    ['paragraph', null],
    ['paragraph', null],
    ['heading', 0],
    ['table', 0],
  ]);
});
