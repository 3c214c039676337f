/**
 * The 18 questions on the invented gazettes of test/graph/fixtures.ts: variables, the answer read by hand from their text, and the number of statements
 * it may take, which does not grow with the number of rows.
 */

/** One question. `answer` holds what matters of the answer; lists are whole. */
export interface Question {
  operation: string;
  variables: Record<string, unknown>;
  statements: number;
  answer: unknown;
}

const water = '云政办发〔2022〕31号';
const plan = '云政办发〔2023〕5号';
const works = '云政发〔2022〕18号';
const irrigation =
  '（一）推进农业节水。2023年底前改造灌区6万亩。（市水务局牵头，市发改委、各县（市、区）人民政府配合）';

const named = (name: string) => ({ name });
const from = (number: string) => ({ document: { number } });

export const questions: Question[] = [
  {
    operation: 'Q01_DepartmentTasks',
    variables: { name: '市水务局', city: '云岭市', roles: ['LEAD'] },
    statements: 5,
    answer: {
      department: {
        name: '云岭市水务局',
        assignments: {
          totalCount: 2,
          pageInfo: { hasNextPage: false },
          nodes: [
            {
              role: 'LEAD',
              mention: '市水务局',
              task: {
                heading: '推进农业节水',
                kind: 'CLAUSE',
                ...from(water),
                due: [{ date: '2023-12-31', precision: 'YEAR' }],
              },
              evidence: { quote: irrigation },
            },
            {
              role: 'LEAD',
              mention: '市水务局',
              task: { heading: '推进农业节水', ...from(plan), due: [{ date: '2023-12-31' }] },
            },
          ],
        },
      },
    },
  },
  {
    operation: 'Q02_Workloads',
    variables: { city: '云岭市', kinds: ['DEPARTMENT'], first: 2 },
    statements: 6,
    answer: {
      workloads: {
        nodes: [
          {
            department: { name: '云岭市工业和信息化局', kind: 'DEPARTMENT' },
            tasks: 2,
            byRole: [{ role: 'RESPONSIBLE', tasks: 2 }],
            byDocument: [
              { ...from(water), tasks: 1 },
              { ...from(works), tasks: 1 },
            ],
            byMonth: [{ month: '2022-09-01', tasks: 1 }],
            recurring: 1,
            undated: 0,
          },
          {
            department: { name: '云岭市水务局' },
            tasks: 2,
            byRole: [{ role: 'LEAD', tasks: 2 }],
            byMonth: [{ month: '2023-12-01', tasks: 2 }],
            recurring: 0,
            undated: 0,
          },
        ],
      },
    },
  },
  {
    operation: 'Q03_Deadlines',
    variables: { filter: { city: '云岭市', date: { from: '2022-01-01', to: '2023-06-30' } } },
    statements: 4,
    answer: {
      deadlines: {
        totalCount: 2,
        nodes: [
          {
            text: '2022年9月底前',
            date: '2022-09-30',
            precision: 'MONTH',
            recurs: null,
            effective: false,
            task: { ...from(works), assignments: [{ role: 'RESPONSIBLE', department: named('云岭市工业和信息化局') }] },
            evidence: { source: '云岭市2022-12.txt' },
          },
          {
            text: '自2023年3月1日起施行',
            date: '2023-03-01',
            effective: true,
            task: { heading: '总体目标', assignments: [] },
          },
        ],
      },
    },
  },
  {
    operation: 'Q04_Collaborations',
    variables: { city: '云岭市', first: 5 },
    statements: 3,
    answer: {
      collaborations: {
        nodes: [
          {
            department: named('云岭市发展和改革委员会'),
            with: named('云岭市水务局'),
            tasks: 1,
            shared: [{ heading: '推进农业节水', ...from(water) }],
          },
          {
            department: named('云岭市文化和旅游局'),
            with: named('云岭市水务局'),
            tasks: 1,
            shared: [{ heading: '推进农业节水', ...from(plan) }],
          },
        ],
      },
    },
  },
  {
    operation: 'Q05_WhoIsResponsible',
    variables: { number: '云政办发[２０２２]31号', text: '农业' },
    statements: 5,
    answer: {
      document: {
        title: '云岭市人民政府办公室关于加强城乡节水工作的意见',
        tasks: {
          nodes: [
            {
              heading: '推进农业节水',
              path: ['二、重点任务', '（一）推进农业节水'],
              text: irrigation,
              assignments: [
                { role: 'LEAD', department: named('云岭市水务局'), mention: '市水务局' },
                { role: 'SUPPORT', department: named('云岭市发展和改革委员会'), mention: '市发改委' },
                {
                  role: 'SUPPORT',
                  department: named('云岭市各县（市、区）人民政府'),
                  mention: '各县（市、区）人民政府',
                },
              ],
              due: [{ text: '2023年底前', date: '2023-12-31', recurs: null }],
            },
          ],
        },
      },
    },
  },
  {
    operation: 'Q06_CitationsOfDocument',
    variables: { number: '东政发〔2022〕9号' },
    statements: 5,
    answer: {
      document: {
        title: '东原省人民政府关于节约用水的意见',
        loaded: false,
        citedBy: {
          nodes: [
            { relation: 'BASIS', citing: { number: water, tasks: { totalCount: 3 } } },
            {
              relation: 'BASIS',
              citing: { number: plan, tasks: { totalCount: 3 } },
              evidence: { quote: '依据东政发〔2022〕9号。' },
            },
          ],
        },
        restsOn: [],
      },
    },
  },
  {
    operation: 'Q07_NotLoaded',
    variables: { first: 10 },
    statements: 4,
    answer: {
      documents: {
        totalCount: 2,
        nodes: [
          {
            number: '东政发〔2022〕9号',
            citedBy: { totalCount: 2, nodes: [{ citing: { number: water } }, { citing: { number: plan } }] },
          },
          { number: null, title: '中华人民共和国水法', citedBy: { totalCount: 0, nodes: [] } },
        ],
      },
    },
  },
  {
    operation: 'Q08_CountyTasks',
    variables: { name: '青溪县', city: '云岭市' },
    statements: 8,
    answer: {
      county: {
        name: '青溪县',
        code: '990121',
        government: named('云岭市青溪县人民政府'),
        named: {
          totalCount: 1,
          nodes: [{ role: 'RESPONSIBLE', through: null, task: { heading: '降低工业水耗', ...from(water) } }],
        },
        all: {
          totalCount: 2,
          nodes: [
            { role: 'SUPPORT', through: named('云岭市各县（市、区）人民政府'), task: { heading: '推进农业节水' } },
            { role: 'RESPONSIBLE', through: null, task: { heading: '降低工业水耗' } },
          ],
        },
      },
    },
  },
  {
    operation: 'Q09_Projects',
    variables: { filter: { county: 'County:990121', category: '水利' } },
    statements: 6,
    answer: {
      projects: {
        totalCount: 2,
        nodes: [
          {
            name: '清河水厂',
            list: '2022年市级重点工程',
            number: 1,
            level: '市级',
            stage: '建设',
            category: ['基础设施', '水利'],
            investment: 3.6,
            counties: [named('青溪县'), named('新港开发区')],
            builder: named('云岭市清河建设有限公司'),
            parent: null,
            ...from(works),
          },
          {
            name: '清河水厂一期',
            number: null,
            stage: '前期',
            counties: [named('青溪县')],
            builder: null,
            parent: named('清河水厂'),
          },
        ],
      },
    },
  },
  {
    operation: 'Q10_LeadingGroups',
    variables: { person: '许望川' },
    statements: 6,
    answer: {
      person: {
        name: '许望川',
        titles: ['副市长'],
        memberships: {
          nodes: [
            {
              role: '组长',
              title: '副市长',
              group: {
                name: '云岭市节水工作领导小组',
                members: {
                  nodes: [
                    { role: '成员单位', member: named('云岭市工业和信息化局') },
                    { role: '组长', member: named('许望川') },
                    { role: '副组长', member: named('钟雨田') },
                    { role: '成员', member: named('林一舟') },
                    { role: '成员', member: named('林一舟') },
                    { role: '办公室主任', member: named('钟雨田') },
                  ],
                },
              },
              document: { number: water },
            },
          ],
        },
      },
    },
  },
  {
    operation: 'Q11_Appointments',
    variables: { number: plan },
    statements: 4,
    answer: {
      document: {
        appointments: {
          totalCount: 3,
          nodes: [
            {
              action: 'APPOINT',
              person: named('钟雨田'),
              post: '市公安局副局长',
              department: named('云岭市公安局'),
              date: '2023-02-10',
            },
            {
              action: 'REMOVE',
              person: named('钟雨田'),
              post: '市水务局局长',
              department: named('云岭市水务局'),
              date: '2023-02-10',
            },
            { action: 'APPOINT', person: named('何见山'), post: '东湖学院院长', department: null, date: null },
          ],
        },
      },
    },
  },
  {
    operation: 'Q12_Permits',
    variables: { name: '安澜市水务局', actions: ['LIST'] },
    statements: 6,
    answer: {
      department: {
        implements: {
          totalCount: 1,
          nodes: [
            {
              number: 1,
              name: '取水许可',
              list: '安澜市行政许可事项清单（2022年版）',
              action: 'LIST',
              overseer: named('东原省水利厅'),
              basis: [{ number: null, title: '中华人民共和国水法' }],
              ...from('安政办发〔2022〕7号'),
            },
          ],
        },
      },
    },
  },
  {
    operation: 'Q13_Paths',
    variables: { from: 'Person:云岭市/许望川', to: 'Department:云岭市工业和信息化局' },
    statements: 6,
    answer: {
      paths: [
        {
          length: 2,
          hops: [
            {
              relationship: 'MEMBER_OF',
              forward: true,
              role: '组长',
              to: { __typename: 'Department', name: '云岭市节水工作领导小组' },
              evidence: { quote: '组长：许望川　副市长' },
            },
            {
              relationship: 'MEMBER_OF',
              forward: false,
              role: '成员单位',
              to: named('云岭市工业和信息化局'),
              evidence: { quote: '成员单位：市工信局' },
            },
          ],
        },
      ],
    },
  },
  {
    operation: 'Q14_Search',
    variables: { query: '焦化' },
    statements: 2,
    answer: {
      search: {
        totalCount: 1,
        nodes: [{ kind: 'TASK', entity: named('降低工业水耗'), snippet: { highlights: [{ start: 23, end: 25 }] } }],
      },
    },
  },
  {
    operation: 'Q15_Names',
    variables: { name: '市工信局', city: '云岭市' },
    statements: 4,
    answer: {
      department: {
        name: '云岭市工业和信息化局',
        kind: 'DEPARTMENT',
        level: 'CITY',
        aliases: [
          { text: '市工信局', count: 2 },
          { text: '市工业和信息化局', count: 1 },
        ],
      },
      unresolvedMentions: {
        totalCount: 1,
        nodes: [{ mention: '规划部门', candidates: [named('云岭市发展和改革委员会'), named('云岭市水务局')] }],
      },
    },
  },
  {
    operation: 'Q16_Sentence',
    variables: { task: `Task:${water}#1@云岭市/2022/12` },
    statements: 5,
    answer: {
      node: {
        evidence: {
          source: '云岭市2022-12.txt',
          quote: irrigation,
          headings: ['二、重点任务', '（一）推进农业节水'],
          rule: {
            id: 'clause-labelled-bracket',
            description: 'Units behind a label.',
            example: '（责任单位：市水务局）',
          },
          gazette: { title: '云岭市人民政府公报' },
        },
      },
    },
  },
  {
    operation: 'Q17_Changes',
    variables: {
      department: 'Department:云岭市水务局',
      before: 'Gazette:云岭市/2022/12',
      after: 'Gazette:云岭市/2023/3',
    },
    statements: 3,
    answer: {
      changes: {
        gained: [],
        lost: [],
        kept: [
          { similarity: 0.724, before: { role: 'LEAD', task: { heading: '推进农业节水' } }, after: { role: 'LEAD' } },
        ],
      },
    },
  },
  {
    operation: 'Q18_Coverage',
    variables: { city: '云岭市' },
    statements: 4,
    answer: {
      gazettes: {
        nodes: [
          {
            id: 'Gazette:云岭市/2022/12',
            publishedOn: '2022-12-25',
            coverage: {
              documents: 2,
              tasks: 3,
              assignments: 6,
              mentions: 7,
              unresolvedMentions: 1,
              tables: 2,
              unrecognisedTables: [{ quote: '甲\t乙\t丙' }],
              unreadCues: [{ quote: '各有关方面牵头落实。' }],
            },
          },
          { id: 'Gazette:云岭市/2023/3', coverage: { documents: 2, tasks: 3, unresolvedMentions: 0, unreadCues: [] } },
        ],
      },
    },
  },
];
