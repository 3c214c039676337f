/** The command line as scripts and people use it: exit codes, sentences, and that one bad input never loses good work. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../cypher/package-root.js';
import { newFolder, zhengtu } from './running.js';

const samples = join(packageRoot(), 'test/gazettes');
const [sample = ''] = readdirSync(samples).filter((name) => name.endsWith('.txt'));

/** A folder with one good gazette and every bad input. */
function folderOfInputs(): string {
  const folder = newFolder();
  copyFileSync(join(samples, sample), join(folder, 'good.txt'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 0xff, 0xfe, 0, 0x81, 0, 7]));
  writeFileSync(join(folder, 'recipe.txt'), '今天的菜谱：西红柿炒鸡蛋。\n先把鸡蛋打散。\n');
  mkdirSync(join(folder, 'nothing'));
  return folder;
}

/** A notice in a file of its own, without the gazette's name and number. */
const notice = (year: string): string => `汾川市人民政府办公室关于做好防汛工作的通知
汾政办发〔${year}〕5号
各县（市、区）人民政府：
　　一、加强值守。落实24小时值班。（责任单位：市水利局）
汾川市人民政府办公室
${year}年5月6日
`;

describe('inputs that are no gazettes', () => {
  test.each([
    ['missing.txt', 'There is no file “missing.txt”: check the name and the folder it is in.'],
    ['*.gazette', 'The pattern “*.gazette” matches no file.'],
    ['nothing', 'The directory “nothing” holds no gazettes: files ending in .txt, .html, .htm, .docx, .pdf are read.'],
    ['empty.txt', /^["“]empty\.txt["”] is empty/],
    ['binary.txt', /^["“]binary\.txt["”]/],
    [
      'recipe.txt',
      '“recipe.txt” holds no document: no title with its number, salutation or signature was found. “zhengtu explain recipe.txt” shows what was seen.',
    ],
  ])('%s gets its own sentence, and the good one is loaded', async (bad, sentence) => {
    const folder = folderOfInputs();
    const { code, out, errors } = await zhengtu(folder, ['load', bad, 'good.txt']);
    expect(code).toBe(1);
    expect(errors).toHaveLength(1);
    if (typeof sentence === 'string') expect(errors[0]).toBe(sentence);
    else expect(errors[0]).toMatch(sentence);
    expect(out.join('\n')).toContain('good.txt → Gazette:');
  });
});

describe('a gazette goes in and out', () => {
  test('loading again skips it, --force does not, unloading empties the graph', async () => {
    const folder = folderOfInputs();
    const loaded = await zhengtu(folder, ['load', 'good.txt', '--json']);
    const { gazette } = JSON.parse(loaded.out[0] ?? '{}') as { gazette: string };
    expect(loaded.code).toBe(0);
    expect((await zhengtu(folder, ['load', 'good.txt'])).out).toEqual([
      'good.txt: unchanged since it was loaded, skipped.',
    ]);
    expect((await zhengtu(folder, ['load', 'good.txt', '--force'])).out[0]).toContain(gazette);
    expect((await zhengtu(folder, ['status'])).out.join('\n')).toContain(
      `${gazette}  from good.txt, 2023-01-01T00:00:00.000Z`,
    );
    expect((await zhengtu(folder, ['unload', 'nobody', gazette])).errors).toEqual([
      'No gazette “nobody” is loaded. “zhengtu status” lists what is.',
    ]);
    expect((await zhengtu(folder, ['dump'])).errors).toEqual(['0 lines written.']);
  });

  test('of two files taken for one gazette the second is refused, whether the first was new or not', async () => {
    const folder = newFolder();
    for (const year of ['2022', '2023']) {
      mkdirSync(join(folder, year));
      writeFileSync(join(folder, year, '5.txt'), notice(year));
    }
    for (const first of ['2022/5.txt → Gazette:5.txt: 1 document', '2022/5.txt: unchanged since it was loaded']) {
      const { code, out, errors } = await zhengtu(folder, ['load', '.']);
      expect([code, out.length, out[0]]).toEqual([1, 1, expect.stringContaining(first)]);
      expect(errors).toEqual([
        '“2023/5.txt” was not loaded: it is taken for the same gazette as “2022/5.txt” (Gazette:5.txt), and would replace it. Keep one of them, join them where they are parts of one issue, or give them different names where they print no number.',
      ]);
    }
  });

  test('a gazette that comes from another file takes the place of the former, and that is said', async () => {
    const folder = folderOfInputs();
    await zhengtu(folder, ['load', 'good.txt']);
    const edited = `${readFileSync(join(folder, 'good.txt'), 'utf8')}\n`;
    writeFileSync(join(folder, 'good.txt'), edited);
    expect((await zhengtu(folder, ['load', 'good.txt'])).out[0]).not.toContain('in place of');
    writeFileSync(join(folder, 'better.txt'), `${edited}\n`);
    expect((await zhengtu(folder, ['load', 'better.txt'])).out[0]).toMatch(
      /^better\.txt → Gazette:\S+, in place of “good\.txt”: /,
    );
  });

  test('a dump restores to the same dump, into an empty graph only', async () => {
    const folder = folderOfInputs();
    await zhengtu(folder, ['load', 'good.txt']);
    await zhengtu(folder, ['dump', 'one.jsonl']);
    expect((await zhengtu(folder, ['restore', 'one.jsonl'])).code).toBe(3);
    expect((await zhengtu(folder, ['reset', '--yes'])).code).toBe(0);
    expect((await zhengtu(folder, ['restore', 'one.jsonl'])).code).toBe(0);
    await zhengtu(folder, ['dump', 'two.jsonl']);
    expect(readFileSync(join(folder, 'two.jsonl'), 'utf8')).toBe(readFileSync(join(folder, 'one.jsonl'), 'utf8'));
  });

  test('a dump that breaks off, even between two lines, is not restored', async () => {
    const folder = folderOfInputs();
    await zhengtu(folder, ['load', 'good.txt']);
    await zhengtu(folder, ['dump', 'whole.jsonl']);
    await zhengtu(folder, ['reset', '--yes']);
    const lines = readFileSync(join(folder, 'whole.jsonl'), 'utf8').trimEnd().split('\n');
    for (const kept of [lines.slice(0, 100), lines.slice(0, -1), lines.toSpliced(50, 1)]) {
      writeFileSync(join(folder, 'part.jsonl'), kept.map((line) => `${line}\n`).join(''));
      expect((await zhengtu(folder, ['restore', 'part.jsonl'])).errors).toEqual([
        `The dump breaks off after ${kept.length} lines: its last line, which counts the others, is missing or counts more. Nothing was restored; make the dump again with zhengtu dump.`,
      ]);
      expect((await zhengtu(folder, ['dump'])).errors).toEqual(['0 lines written.']);
    }
  });

  test('a copy wants two graphs, and something in the first', async () => {
    const folder = newFolder();
    const [from, to] = [join(folder, 'data'), join(folder, 'other')];
    const copied = (...names: string[]) => zhengtu(folder, ['copy', '--from', names[0] ?? '', '--to', names[1] ?? '']);
    expect((await copied(from, to)).errors).toEqual([
      `There is no graph in “${from}”: name the folder or address of one with --from.`,
    ]);
    expect(existsSync(from)).toBe(false);
    await zhengtu(folder, ['status']);
    expect(await copied(from, to)).toMatchObject({
      code: 2,
      errors: [`The graph “${from}” holds nothing: nothing was copied.`],
    });
    expect((await copied(from, `${from}/`)).errors).toEqual([
      `“${from}” is the graph to read and to write: name two graphs.`,
    ]);
  });

  test('the doctor speaks in sentences', async () => {
    const folder = folderOfInputs();
    await zhengtu(folder, ['load', 'good.txt']);
    const { code, out } = await zhengtu(folder, ['doctor']);
    expect(code).toBe(0);
    expect(out.at(-1)).toMatch(/^\d+ findings?\.$/);
  });
});

test('extract writes one file of records per source', async () => {
  const folder = folderOfInputs();
  const { code, errors } = await zhengtu(folder, ['extract', 'good.txt', 'empty.txt', '--out', 'records']);
  expect([code, errors.length]).toEqual([1, 1]);
  const records = JSON.parse(readFileSync(join(folder, 'records/good.json'), 'utf8')) as Record<string, unknown>;
  expect(Object.keys(records).sort()).toEqual([
    'appointments',
    'approvalItems',
    'departments',
    'documents',
    'gazette',
    'memberships',
    'projects',
    'source',
    'tasks',
    'unresolved',
  ]);
});

test('places that cannot be written are told in a sentence', async () => {
  const folder = folderOfInputs();
  const dumped = await zhengtu(folder, ['dump', 'nowhere/x.jsonl']);
  expect([dumped.code, dumped.errors]).toEqual([
    1,
    [
      'The dump cannot be written to “nowhere/x.jsonl” (ENOENT): name a file in a folder that exists, may be written to and has room.',
    ],
  ]);
  const extracted = await zhengtu(folder, ['extract', 'good.txt', '--out', 'empty.txt']);
  expect([extracted.code, extracted.errors]).toEqual([
    1,
    ['The folder “empty.txt” cannot be made (EEXIST): give --out a folder that exists, or one that may be made.'],
  ]);
  mkdirSync(join(folder, 'taken', 'good.json'), { recursive: true });
  const blocked = await zhengtu(folder, ['extract', 'good.txt', '--out', 'taken']);
  expect([blocked.code, blocked.errors]).toEqual([
    1,
    [
      `“${join(folder, 'taken', 'good.json')}” cannot be written (EISDIR): check that its folder may be written to and has room.`,
    ],
  ]);
});

describe('explain', () => {
  test('names blocks, facts and rules of a line', async () => {
    const folder = folderOfInputs();
    const { out } = await zhengtu(folder, ['explain', 'good.txt', '--json']);
    const findings = out.map((line) => JSON.parse(line) as { line: number; kind: string; rule: string | null });
    const assignment = findings.find(({ kind }) => kind === 'assignment');
    expect(assignment?.rule).toBeTruthy();
    const there = await zhengtu(folder, ['explain', 'good.txt', '--line', String(assignment?.line)]);
    expect(there.out.join('\n')).toContain(`[${assignment?.rule}]`);
  });

  test('a line beyond the end is told', async () => {
    const folder = folderOfInputs();
    const { code, errors } = await zhengtu(folder, ['explain', 'recipe.txt', '--line', '99']);
    expect([code, errors]).toEqual([1, ['“recipe.txt” has 3 lines: there is no line 99.']]);
  });
});

describe('exit codes', () => {
  test.each([
    [['--help'], 0],
    [['--version'], 0],
    [['load', '--help'], 0],
    [[], 2],
    [['lod'], 2],
    [['load'], 2],
    [['extract', 'x.txt'], 2],
    [['explain', 'x.txt', '--line', 'two'], 2],
    [['reset'], 2],
  ])('%j ends with %i', async (args, code) => expect((await zhengtu(newFolder(), args)).code).toBe(code));

  test('a configuration that cannot be used ends with 2 and one sentence', async () => {
    const { code, errors } = await zhengtu(newFolder(), ['status'], { PORT: 'ninety' });
    expect(code).toBe(2);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBe(
      'The environment variable PORT is “ninety”: give a whole number from 0 to 65535. What it sets: port to listen on; 0 takes a free one.',
    );
  });

  test('an address where nothing can listen ends with 2', async () => {
    const { code, errors } = await zhengtu(newFolder(), ['serve'], { HOST: 'nobody.invalid', ZHENGTU_LOG: 'silent' });
    expect([code, errors]).toEqual([
      2,
      [
        'The service cannot listen at nobody.invalid:4000: no machine of that name is known. Choose another with PORT and HOST.',
      ],
    ]);
  });

  test('a graph that cannot be reached ends with 3', async () => {
    const { code, errors } = await zhengtu(newFolder(), ['status'], { ZHENGTU_GRAPH: 'neo4j://127.0.0.1:1' });
    expect(code).toBe(3);
    expect(errors).toHaveLength(1);
  });
});

test('start loads the samples into an empty graph, serves, and stops when told', async () => {
  const folder = newFolder();
  const { code, out } = await zhengtu(folder, ['start'], { PORT: '0', ZHENGTU_LOG: 'silent' });
  expect(code).toBe(0);
  expect(out).toHaveLength(readdirSync(samples).filter((name) => name.endsWith('.txt')).length);
});
