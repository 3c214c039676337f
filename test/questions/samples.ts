/** The 18 questions on the sample gazettes: what a person reads in their text (test/gazettes), as far as the answer must hold it. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** One question with what its answer must hold. */
export interface SampleQuestion {
  operation: string;
  variables: Record<string, unknown>;
  answer: unknown;
}

/** Variables that the sample gazettes answer, one set an operation: GraphiQL's tabs open with them. */
const variables: Record<string, Record<string, unknown>> = JSON.parse(
  readFileSync(new URL('variables.json', import.meta.url), 'utf8'),
);

/** The variables of one operation. */
export const sampleVariables = (operation: string): Record<string, unknown> => variables[operation] ?? {};

const has = (...rows: unknown[]) => expect.arrayContaining(rows.map((row) => expect.objectContaining(row as object)));
const named = (name: string) => ({ name });
const some = (value: object) => expect.objectContaining(value);

const ceramics = '安政办字〔2022〕15号';
const before = 'Gazette:安澜市/2022/3';
const after = 'Gazette:安澜市/2023/5';
const industry = '安澜市工业和信息化局';

export const samples: SampleQuestion[] = [
  {
    operation: 'Q01_DepartmentTasks',
    variables: sampleVariables('Q01_DepartmentTasks'),
    answer: {
      department: some({
        name: industry,
        assignments: some({
          nodes: has({
            role: 'LEAD',
            mention: '市工信局',
            task: some({ heading: '推进窑炉绿色改造', kind: 'CLAUSE', document: some({ number: ceramics }), due: [] }),
          }),
        }),
      }),
    },
  },
  {
    operation: 'Q02_Workloads',
    variables: sampleVariables('Q02_Workloads'),
    answer: {
      workloads: {
        nodes: has(
          {
            department: { name: '安澜市住房和城乡建设局', kind: 'DEPARTMENT' },
            tasks: 6,
            byRole: [
              { role: 'LEAD', tasks: 2 },
              { role: 'RESPONSIBLE', tasks: 2 },
              { role: 'SUPPORT', tasks: 2 },
            ],
            byDocument: [
              { document: { number: '安政办字〔2022〕20号' }, tasks: 4 },
              { document: { number: ceramics }, tasks: 2 },
            ],
            byMonth: ['06', '07', '08', '10'].map((month) => ({ month: `2022-${month}-01`, tasks: 1 })),
            recurring: 0,
            undated: 2,
          },
          {
            department: { name: industry, kind: 'DEPARTMENT' },
            tasks: 4,
            byRole: [
              { role: 'LEAD', tasks: 2 },
              { role: 'RESPONSIBLE', tasks: 1 },
              { role: 'SUPPORT', tasks: 1 },
            ],
            byMonth: [
              { month: '2022-07-01', tasks: 1 },
              { month: '2023-12-01', tasks: 1 },
            ],
            undated: 2,
          },
        ),
      },
    },
  },
  {
    operation: 'Q03_Deadlines',
    variables: sampleVariables('Q03_Deadlines'),
    answer: {
      deadlines: some({
        nodes: has(
          {
            text: '4月20日前',
            date: '2022-04-20',
            precision: 'DAY',
            effective: false,
            task: some({ heading: '落实分工责任' }),
          },
          {
            text: '2022年4月30日前',
            date: '2022-04-30',
            task: some({
              assignments: [
                { role: 'LEAD', department: named('安澜市行政审批服务管理局') },
                { role: 'SUPPORT', department: named('安澜市司法局') },
              ],
            }),
          },
          { text: '5月中旬前', date: '2022-05-20' },
        ),
      }),
    },
  },
  {
    operation: 'Q03_Deadlines',
    variables: { filter: { gazette: before, recurs: ['MONTHLY', 'QUARTERLY'] } },
    answer: {
      deadlines: some({
        nodes: has(
          { text: '每月5日前', date: null, recurs: 'MONTHLY' },
          { text: '每月10日前', date: null, recurs: 'MONTHLY' },
          { text: '每季度末', date: null, recurs: 'QUARTERLY' },
        ),
      }),
    },
  },
  {
    operation: 'Q04_Collaborations',
    variables: sampleVariables('Q04_Collaborations'),
    answer: {
      collaborations: {
        nodes: has({
          department: named('安澜市人力资源和社会保障局'),
          with: named('安澜市教育局'),
          shared: has({ heading: '夯实人才支撑', document: { number: ceramics } }),
        }),
      },
    },
  },
  {
    operation: 'Q05_WhoIsResponsible',
    variables: sampleVariables('Q05_WhoIsResponsible'),
    answer: {
      document: some({
        tasks: {
          nodes: has(
            {
              heading: '总体目标',
              assignments: [],
              due: [
                { text: '2022年底前', date: '2022-12-31', recurs: null },
                { text: '2023年6月底前', date: '2023-06-30', recurs: null },
                { text: '到2024年', date: '2024-12-31', recurs: null },
                { text: '“十四五”末', date: '2025-12-31', recurs: null },
              ],
            },
            {
              heading: '推进窑炉绿色改造',
              assignments: [
                { role: 'LEAD', department: named(industry), mention: '市工信局' },
                { role: 'SUPPORT', department: named('安澜市生态环境局'), mention: '市生态环境局' },
                { role: 'SUPPORT', department: named('安澜市发展和改革委员会'), mention: '市发展改革委' },
                { role: 'SUPPORT', department: expect.anything(), mention: '安澜供电公司' },
              ],
            },
          ),
        },
      }),
    },
  },
  {
    operation: 'Q06_CitationsOfDocument',
    variables: { number: '安政字〔2018〕27号' },
    answer: {
      document: some({
        loaded: false,
        citedBy: { nodes: [some({ relation: 'REPEALS', citing: some({ number: '安政字〔2022〕8号' }) })] },
      }),
    },
  },
  {
    operation: 'Q06_CitationsOfDocument',
    variables: sampleVariables('Q06_CitationsOfDocument'),
    answer: {
      document: some({
        loaded: true,
        citedBy: { nodes: has({ relation: 'BASIS', citing: some({ number: '安政办字〔2022〕17号' }) }) },
        restsOn: has({ depth: 1, relation: 'BASIS', cited: some({ number: '冀政办字〔2021〕118号', loaded: false }) }),
      }),
    },
  },
  {
    operation: 'Q07_NotLoaded',
    variables: sampleVariables('Q07_NotLoaded'),
    answer: { documents: some({ nodes: has({ number: '冀政发〔2021〕33号' }, { number: '安政字〔2018〕27号' }) }) },
  },
  {
    operation: 'Q08_CountyTasks',
    variables: sampleVariables('Q08_CountyTasks'),
    answer: {
      county: some({
        code: null,
        government: named('安澜市丰渠县人民政府'),
        named: some({ nodes: has({ through: null, task: some({ heading: '建设跨境电商公共仓' }) }) }),
        all: some({
          nodes: has({ through: named('安澜市各县（市、区）人民政府'), task: some({ heading: '夯实人才支撑' }) }),
        }),
      }),
    },
  },
  {
    operation: 'Q09_Projects',
    variables: sampleVariables('Q09_Projects'),
    answer: {
      projects: some({
        nodes: has(
          {
            name: '云蓟至桐阳高速公路项目（前期）',
            number: 5,
            level: '省级',
            counties: [named('云蓟市'), named('桐阳县')],
          },
          {
            name: '澜河老城段滨水空间改造项目',
            number: 8,
            level: '市级',
            counties: [named('澜东区'), named('澜西区')],
          },
        ),
      }),
    },
  },
  {
    operation: 'Q10_LeadingGroups',
    variables: sampleVariables('Q10_LeadingGroups'),
    answer: {
      person: some({
        memberships: {
          nodes: has({
            role: '组长',
            title: '市委副书记、市长',
            group: some({
              name: '安澜市陶瓷产业发展领导小组',
              members: {
                nodes: has({ role: '副组长', member: named('鲁晟') }, { role: '成员', member: named('段明远') }),
              },
            }),
            document: { number: ceramics },
          }),
        },
      }),
    },
  },
  {
    operation: 'Q11_Appointments',
    variables: sampleVariables('Q11_Appointments'),
    answer: {
      document: {
        appointments: some({
          nodes: has(
            {
              action: 'APPOINT',
              person: named('段明远'),
              post: '安澜市工业和信息化局局长',
              department: named(industry),
            },
            { action: 'REMOVE', person: named('艾尔肯·买买提'), post: '安澜市民族宗教事务局副局长' },
          ),
        }),
      },
    },
  },
  {
    operation: 'Q12_Permits',
    variables: sampleVariables('Q12_Permits'),
    answer: {
      department: {
        implements: some({
          totalCount: 2,
          nodes: has(
            { number: 2, name: '跨县（市、区）输气管道穿越方案核准', action: 'TAKE_OVER' },
            { number: 3, name: '食品检验机构资质认定变更', basis: has({ title: '检验检测机构资质认定管理办法' }) },
          ),
        }),
      },
    },
  },
  {
    operation: 'Q13_Paths',
    variables: sampleVariables('Q13_Paths'),
    answer: {
      paths: has({
        hops: [
          some({ relationship: 'MEMBER_OF', to: some({ name: '安澜市陶瓷产业发展领导小组' }) }),
          some({ relationship: 'MEMBER_OF', to: some({ name: '段明远' }) }),
          some({ relationship: 'HOLDS', role: '安澜市工业和信息化局局长', to: some({ name: industry }) }),
        ],
      }),
    },
  },
  {
    operation: 'Q14_Search',
    variables: sampleVariables('Q14_Search'),
    answer: {
      search: some({
        nodes: has({ kind: 'TASK', snippet: { text: '推进窑炉绿色改造', highlights: [{ start: 2, end: 4 }] } }),
      }),
    },
  },
  {
    operation: 'Q15_Names',
    variables: sampleVariables('Q15_Names'),
    answer: {
      department: some({ name: industry, kind: 'DEPARTMENT', level: 'CITY', aliases: has({ text: '市工信局' }) }),
      unresolvedMentions: expect.anything(),
    },
  },
  {
    operation: 'Q17_Changes',
    variables: sampleVariables('Q17_Changes'),
    answer: {
      changes: {
        gained: has({ task: some({ heading: '推动数字化转型' }) }),
        lost: has({ role: 'LEAD', task: some({ heading: '清理空中线缆' }) }),
        kept: has({
          before: { role: 'LEAD', task: { heading: '推进窑炉绿色改造' } },
          after: { role: 'LEAD', task: { heading: '推进窑炉绿色改造' } },
        }),
      },
    },
  },
  {
    operation: 'Q18_Coverage',
    variables: sampleVariables('Q18_Coverage'),
    answer: {
      gazettes: {
        nodes: [some({ id: before, publishedOn: '2022-04-28', coverage: some({ documents: 8 }) }), some({ id: after })],
      },
    },
  },
];
