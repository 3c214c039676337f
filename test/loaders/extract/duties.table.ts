/** Duties in the forms of many provinces, invented: text → tasks in short. */
export const duties: [form: string, text: string, tasks: string[]][] = [
  [
    'unit and colon',
    '三、职责分工\n\n市水利局：负责河道巡查。\n\n市财政局：配合做好资金保障。',
    ['DUTY R 市水利局 @ 负责河道巡查。', 'DUTY S 市财政局 @ 配合做好资金保障。'],
  ],
  ['unit and colon without a heading', '市发改局：负责能耗统计和调度。', ['DUTY R 市发改局 @ 负责能耗统计和调度。']],
  [
    'several units with colons in one paragraph',
    '各部门职责如下：市教育局：负责校园宣传。市公安局：负责交通疏导。',
    ['DUTY R 市教育局 @ 负责校园宣传。', 'DUTY R 市公安局 @ 负责交通疏导。'],
  ],
  [
    'a mark on the name before the colon',
    '市住建局（牵头单位）：制定方案。\n\n市财政局（配合单位）：安排资金。',
    ['DUTY L 市住建局 @ 制定方案。', 'DUTY S 市财政局 @ 安排资金。'],
  ],
  [
    'numbered names with a full stop',
    '2.2 成员单位职责\n\n（1）市气象局。发布预警信息。\n\n（2）市供销社。参与物资调运。',
    ['DUTY R 市气象局 @ 发布预警信息。', 'DUTY S 市供销社 @ 参与物资调运。'],
  ],
  [
    '工作职责 behind the name',
    '（二）民政部门工作职责：负责救助对象认定，发放救助金。',
    ['DUTY R 民政部门 @ 负责救助对象认定，发放救'],
  ],
  [
    'fields of work, no verb, in a list',
    '各部门提供下列信息：\n\n1. 公安部门：有关户籍人口的基本信息；\n\n2. 民政部门：有关婚姻登记的信息；\n\n3. 教育部门：有关学生学籍的信息。',
    [
      'DUTY R 公安部门 @ 有关户籍人口的基本信息；',
      'DUTY R 民政部门 @ 有关婚姻登记的信息；',
      'DUTY R 教育部门 @ 有关学生学籍的信息。',
    ],
  ],
  [
    'a chain of sentences',
    '市商务局负责招商；市财政局负责资金保障；市审计局负责审计监督。',
    ['DUTY R 市商务局 @ 负责招商；', 'DUTY R 市财政局 @ 负责资金保障；', 'DUTY R 市审计局 @ 负责审计监督。'],
  ],
  [
    'two units as one subject',
    '市公安局、市交通运输局负责联合检查。',
    ['DUTY R 市公安局; R 市交通运输局 @ 负责联合检查。'],
  ],
  [
    'fields of work as one subject',
    '第六条 公安、应急管理等部门负责危险路段排查。',
    ['DUTY R 公安=公安部门; R 应急管理=应急管理部门 @ 负责危险路段排查。'],
  ],
  [
    'A牵头，B配合 that runs through a sentence',
    '（三）市科技局牵头，市财政局、市税务局配合，落实加计扣除政策，公布企业名单。',
    ['DUTY L 市科技局; S 市财政局; S 市税务局 @ 落实加计扣除政策，公布企'],
  ],
  [
    'A牵头，会同B',
    '第三条 考核由市水利局牵头，会同市发展改革委、市农业农村局组织实施。',
    ['DUTY L 市水利局; R 市发展改革委; R 市农业农村局 @ 组织实施。'],
  ],
  [
    'A牵头，B组成, then the duties',
    '抢险组由市应急管理局牵头，市消防救援支队、市水利局组成，负责现场抢险。',
    ['DUTY L 市应急管理局; R 市消防救援支队; R 市水利局 @ 负责现场抢险。'],
  ],
  ['X由Y负责', '平台的日常运行和维护由市大数据局负责。', ['DUTY R 市大数据局 @ 平台的日常运行和维护']],
  [
    'a body founded in the sentence',
    '成立安宁市气象现代化建设领导小组，成员名单见附件，负责统筹全市相关工作。',
    ['DUTY R 安宁市气象现代化建设领导小组 @ 负责统筹全市相关工作。'],
  ],
  ['负责制定, not 负责制', '市城管局负责制定清运计划，统筹收运体系。', ['DUTY R 市城管局 @ 负责制定清运计划，统筹收']],
  ['具体负责', '市城市管理局具体负责城区生活垃圾分类的组织协调。', ['DUTY R 市城市管理局 @ 具体负责城区生活垃圾分类']],
  [
    'one own duty makes it responsible',
    '市农业农村局负责技术指导，协助做好宣传。',
    ['DUTY R 市农业农村局 @ 负责技术指导，协助做好宣'],
  ],
  [
    'all duties support',
    '市市场监管局配合做好经营场所检查；协助查处违法行为。',
    ['DUTY S 市市场监管局 @ 配合做好经营场所检查；协'],
  ],
  [
    'any predicate in a section on duties',
    '第二章 部门职责\n\n第五条 税务机关应当做好涉税信息采集工作。\n\n第六条 财政部门编制年度预算，并组织执行。',
    ['DUTY R 税务机关 @ 应当做好涉税信息采集工作', 'DUTY R 财政部门 @ 编制年度预算，并组织执行'],
  ],
  [
    'the second unit of a conditional',
    '第二章 部门职责\n\n第七条 税务机关因执行公务需要查询信息的，公安机关应当协助。',
    ['DUTY S 公安机关 @ 应当协助。'],
  ],
  [
    'a working group on lines',
    '（一）综合协调组\n\n组长单位：市政府办公室\n\n成员单位：市委宣传部、市卫生健康局\n\n主要职责：统筹处置工作。',
    ['DUTY L 市政府办公室; R 市委宣传部; R 市卫生健康局 @ 统筹处置工作。'],
  ],
  [
    'a working group in one paragraph',
    '（二）医疗救治组。牵头单位：市卫生健康委。成员单位：市医保局、市红十字会。主要职责：组织救治伤员。',
    ['DUTY L 市卫生健康委; R 市医保局; R 市红十字会 @ 组织救治伤员。'],
  ],
  [
    'headquarters and office with 职责',
    '2.1 市防汛抗旱指挥部\n\n指挥部主要职责：组织指挥防汛抗旱工作。\n\n办公室主要职责：承担日常工作，督促落实。',
    ['DUTY R 指挥部 @ 组织指挥防汛抗旱工作。', 'DUTY R 办公室 @ 承担日常工作，督促落实。'],
  ],
  [
    'a table of members and duties',
    '成员单位职责表\n\n成员单位\t主要职责\n市林草局\t负责火情早期处理。\n市气象局\t负责火险预报。\n中国移动安宁分公司\t配合做好通信保障。',
    [
      'DUTY R 市林草局 @ 负责火情早期处理。',
      'DUTY R 市气象局 @ 负责火险预报。',
      'DUTY S 中国移动安宁分公司 @ 配合做好通信保障。',
    ],
  ],
  [
    'league and banners',
    '三、工作职责\n\n盟水利局：负责组织实施。\n\n各旗县市人民政府：负责本辖区河湖管护。',
    ['DUTY R 盟水利局 @ 负责组织实施。', 'DUTY R 各旗县市人民政府 @ 负责本辖区河湖管护。'],
  ],
  [
    'towns and streets',
    '各乡镇人民政府（街道办事处）负责本辖区的日常巡查。',
    ['DUTY R 各乡镇人民政府（街道办事处） @ 负责本辖区的日常巡查。'],
  ],
];

/** Sentences that look like duties and are none. */
export const noDuties: [text: string, why: string][] = [
  ['有关部门应当加强监督检查，依法查处违法行为。', 'a general rule'],
  ['各级各部门要高度重视，加强协调配合，形成工作合力。', 'nobody is named'],
  ['建设单位负责项目质量，监理单位负责现场监督。', 'generic actors'],
  ['去年，市商务局牵头举办了购物节。', 'past'],
  ['2021年以来，市教育局负责的改扩建工程已全部完工。', 'past, 负责的'],
  ['市政府主要负责同志任组长，市发改委主要负责人任副组长。', '负责人 is a person'],
  ['坚持谁主管谁负责、谁审批谁负责的原则。', 'a principle'],
  ['对弄虚作假的，依法追究负责人责任。', '负责人 is a person'],
  ['企业对数据的真实性负责。', 'no unit'],
  ['领导小组办公室设在市水利局，办公室主任由市水利局局长兼任。', 'where an office sits'],
  ['积极配合省生态环境厅做好督察工作。', 'the unit is an object'],
  ['各地要主动配合市交通运输局开展检查工作。', 'generic actor, the unit is an object'],
  ['在市财政局的配合下，资金已全部拨付到位。', 'the unit is an attribute'],
  ['对配合不力的单位予以通报，由市纪委监委追责问责。', 'no cue beside the unit'],
  ['市税务局负责征收的社会保险费达到86亿元。', 'an attribute of a figure'],
  ['由市工信局牵头组建的产业联盟成员达到80家。', 'an attribute of a figure'],
  ['省发展改革委牵头编制的规划已获批复。', 'an attribute of what is done'],
  ['市发展改革委、市财政局负责同志参加会议。', 'people at a meeting'],
  ['全市共有市级部门牵头事项35项。', 'a count'],
  ['陈文同志负责市政府全面工作，分管市审计局。', 'the duties of a person'],
  ['一、2022年工作回顾\n\n市水利局负责水库除险，市财政局负责筹资，全部完工。', 'a report of the past year'],
  ['组织实施“中国气象局与省政府共建项目”，加快推进。', 'a programme'],
  ['联系人：市民政局李华，负责材料接收，电话0000-1234567。', 'a contact'],
  ['今年以来，成效明显。市公安局牵头，市交通运输局密切配合，做了大量工作。', 'told as done'],
  ['赣源水务集团负责运营的污水处理厂日处理能力20万吨。', 'an attribute of a figure'],
  ['市水利局为牵头单位。', 'a role without a task'],
];
