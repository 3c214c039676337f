import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../loaders/layout/index.js';

test.each([
  ['(市水利局,各县<市、区>政府)', '（市水利局，各县（市、区）政府）'],
  ['云政发[2022]3号', '云政发〔2022〕3号'],
  ['云政发﹝２０２２﹞３号', '云政发〔2022〕3号'],
  ['ＡＢＣ　１２％', 'ABC 12%'],
  ['⼀、⽔利', '一、水利'],
  ['二○二三年', '二〇二三年'],
  ['**一、总则**', '  一、总则  '],
  ['## 一、总则', '   一、总则'],
  ['充分评估 risk 隐患 and 标准', '充分评估 风险   隐患 和   标准'],
  ['使用 Windows and Linux', '使用 Windows and Linux'],
  ['A类;B类:', 'A类；B类：'],
  ['&nbsp;&ldquo;十四五&rdquo;规划', '      “      十四五”      规划'],
  ['&#12288;附件&amp;说明', '        附件&    说明'],
  ['联系人：&张三; &lt', '联系人：&张三； &lt'],
  ['各县区<br/>\n市直', '各县区     \n市直'],
])('%s folds to %s', (printed, folded) => {
  expect(fold(printed)).toBe(folded);
});

test('folding keeps every place', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => fold(text).length === text.length));
  fc.assert(
    fc.property(
      fc.stringMatching(/^[ *#市andrisko，（<[\n&lt;br#]{0,80}$/),
      (text) => fold(text).length === text.length,
    ),
  );
});
