/** Clauses in the forms of many provinces, invented: text → tasks in short. */
export const clauses: [form: string, text: string, tasks: string[]][] = [
  [
    '成员单位 on the line below the leader',
    '1. 打击非法捕捞。加强巡查。\n\n牵头部门：市农业农村局\n\n成员单位：市公安局、市水利局',
    ['CLAUSE L 市农业农村局; R 市公安局; R 市水利局 @ 打击非法捕捞'],
  ],
  ['labels said with 为', '（一）稳定粮食。（责任单位为市农业农村局）', ['CLAUSE R 市农业农村局 @ 稳定粮食']],
  [
    'bullets below one item, closed together',
    '（一）推进流域治理\n\n统筹上下游。\n\n——整治排污口86个。\n\n——治理小流域6条。\n\n牵头单位：市生态环境局',
    ['CLAUSE L 市生态环境局 @ 推进流域治理'],
  ],
  [
    'the clause inside the run-in heading',
    '（一）强化平台建设（牵头单位：市科技局）。支持企业建设研发机构，新增省级平台15家。',
    ['CLAUSE L 市科技局 @ 强化平台建设'],
  ],
  [
    'a list that goes on behind 等…部门',
    '（一）加强要素保障。（市发展改革委牵头，市水利局、市林业局等市直有关部门和各县（市、区）人民政府配合）',
    ['CLAUSE L 市发展改革委; S 市水利局; S 市林业局; S 市直有关部门; S 各县（市、区）人民政府 @ 加强要素保障'],
  ],
  [
    'a leader stuck to the label of units',
    '3. 利用外资增长10%。（责任领导：王强责任单位：市商务局）',
    ['CLAUSE R 市商务局 @ 利用外资增长10%'],
  ],
  [
    'label in a round bracket',
    '（一）壮大茶产业。建设标准茶园。（责任单位：市农业农村局、市林业局，各县（市、区）人民政府）',
    ['CLAUSE R 市农业农村局; R 市林业局; R 各县（市、区）人民政府 @ 壮大茶产业'],
  ],
  [
    'lead and support labels, comma between',
    '2.推进数字园区。完成改造。（牵头单位：市经信局，配合单位：市财政局、市大数据局）',
    ['CLAUSE L 市经信局; S 市财政局; S 市大数据局 @ 推进数字园区'],
  ],
  [
    'lead, then the rest by their duties',
    '3.优化物流。开行专列。（市交通运输局牵头，市发展改革委、商务局，各县（市、区）人民政府按职责分工负责）',
    ['CLAUSE L 市交通运输局; R 市发展改革委; R 商务局=市商务局; R 各县（市、区）人民政府 @ 优化物流'],
  ],
  [
    'first leads, said inside the clause',
    '1.稳住外贸。拓展市场。（责任单位：市商务局、市贸促会，排第一位的为牵头单位，下同）\n\n2.稳住外资。落实清单。（责任单位：市投资促进局、市商务局）',
    ['CLAUSE L 市商务局; R 市贸促会 @ 稳住外贸', 'CLAUSE L 市投资促进局; R 市商务局 @ 稳住外资'],
  ],
  [
    'a collective carried to all later clauses',
    '1.建好粮仓。新增仓容。（省粮食和储备局、省财政厅按职责分工负责；各设区市人民政府负责落实。以下均需各设区市人民政府落实，不再列出）\n\n2.管好粮仓。开展检查。（省粮食和储备局负责）',
    [
      'CLAUSE R 省粮食和储备局; R 省财政厅; R 各设区市人民政府 @ 建好粮仓',
      'CLAUSE R 省粮食和储备局; R 各设区市人民政府 @ 管好粮仓',
    ],
  ],
  [
    'square brackets, districts and counties',
    '（四）打造街区。培育夜经济。[责任单位:市商务局、市文广旅局,各区(市)县政府]',
    ['CLAUSE R 市商务局; R 市文广旅局; R 各区（市）县政府 @ 打造街区'],
  ],
  [
    'black brackets with a time',
    '（五）方便通关。压缩时间。【牵头单位：临港海关；责任单位：市商务局；完成时限：2024年6月底前】',
    ['CLAUSE L 临港海关; R 市商务局 @ 方便通关'],
  ],
  [
    'people beside units',
    '（六）建设医院。开工建设。（责任领导：韦长青；责任单位：县卫生健康局；责任人：石大海、林小雨；完成时限：年底前）',
    ['CLAUSE R 县卫生健康局 @ 建设医院'],
  ],
  [
    'units and time without a label',
    '（七）整治管网。改造老旧管网20公里。（市水务局，9月底前完成）',
    ['CLAUSE R 市水务局 @ 整治管网'],
  ],
  [
    'labels parted by blanks',
    '（八）扩大就业。举办招聘会。\n\n牵头单位：市人力社保局　　配合单位：市财政局　市总工会',
    ['CLAUSE L 市人力社保局; S 市财政局; S 市总工会 @ 扩大就业'],
  ],
  [
    'labels as sentences at the end',
    '（九）清理收费。公布清单。牵头单位：市发展改革委。责任单位：市财政局、市市场监管局。完成时限：2023年11月。',
    ['CLAUSE L 市发展改革委; R 市财政局; R 市市场监管局 @ 清理收费'],
  ],
  [
    'a label on its own line, units below',
    '1.加固堤防。实施除险工程。\n\n责任单位：\n\n市水利局、市财政局',
    ['CLAUSE R 市水利局; R 市财政局 @ 加固堤防'],
  ],
  [
    'no bracket, a last sentence that says who',
    '（十）开展普查。完成登记。由市统计局牵头，市财政局、各区政府配合。',
    ['CLAUSE L 市统计局; S 市财政局; S 各区政府 @ 开展普查'],
  ],
  [
    'the task is named again before 由',
    '（十一）保护古树。建立档案。（此项工作由市林草局牵头，市文物局配合）',
    ['CLAUSE L 市林草局; S 市文物局 @ 保护古树'],
  ],
  [
    'A会同B',
    '（十二）规范检测。开展抽查。（市市场监管局会同市生态环境局、公安局负责）',
    ['CLAUSE R 市市场监管局; R 市生态环境局; R 公安局=市公安局 @ 规范检测'],
  ],
  [
    'marks on the names',
    '（十三）管好停车。建设车位。（责任单位：市公安局（牵头）、市城管局、市住建局（配合））',
    ['CLAUSE L 市公安局; R 市城管局; S 市住建局 @ 管好停车'],
  ],
  [
    '负责牵头',
    '（十四）办好赛事。完善场馆。（市体育局负责牵头，市公安局、团市委等参与）',
    ['CLAUSE L 市体育局; S 市公安局; S 团市委 @ 办好赛事'],
  ],
  [
    'league and banners',
    '（十五）治理沙化。完成造林。（盟林草局牵头，盟财政局、水利局配合，各旗县市（区）人民政府负责落实）',
    ['CLAUSE L 盟林草局; S 盟财政局; S 水利局=盟水利局; R 各旗县市（区）人民政府 @ 治理沙化'],
  ],
  [
    'prefecture without a level word on the second',
    '（十六）发展棉纺。延伸链条。（责任单位：地区工信局、商务局，各县（市）人民政府，经济技术开发区管委会）',
    ['CLAUSE R 地区工信局; R 商务局=地区商务局; R 各县（市）人民政府; R 经济技术开发区管委会 @ 发展棉纺'],
  ],
  [
    'autonomous region',
    '（十七）建设口岸。提升能力。（责任单位：自治区商务厅、交通运输厅，有关盟行政公署、市人民政府）',
    ['CLAUSE R 自治区商务厅; R 交通运输厅=自治区交通运输厅; R 有关盟行政公署; R 市人民政府 @ 建设口岸'],
  ],
  [
    'municipality: commissions, districts',
    '（十八）更新设备。淘汰老旧设备。（责任单位：市经济信息化委、市科委，各区政府，临空经济区管委会）',
    ['CLAUSE R 市经济信息化委; R 市科委; R 各区政府; R 临空经济区管委会 @ 更新设备'],
  ],
  [
    'county: towns and bureaus',
    '3.清理沟渠。（县水务局牵头，县财政局及各乡镇（街道）配合）',
    ['CLAUSE L 县水务局; S 县财政局; S 各乡镇（街道） @ 清理沟渠'],
  ],
  [
    'names without level words',
    '4.建设驿站。新建5处。（城管局、园林处、各街道办事处）',
    ['CLAUSE R 城管局; R 园林处; R 各街道办事处 @ 建设驿站'],
  ],
  [
    'fields of work before 等部门',
    '（十九）查处违建。（市自然资源和规划局牵头，城管、住建、公安等部门按职责分工负责）',
    ['CLAUSE L 市自然资源和规划局; R 城管=市城管部门; R 住建=市住建部门; R 公安=市公安部门 @ 查处违建'],
  ],
  [
    'two levels in one name',
    '（二十）落实配套。（市、县（区）人民政府负责）',
    ['CLAUSE R 市、县（区）人民政府=市人民政府; R 市、县（区）人民政府=各县（区）人民政府 @ 落实配套'],
  ],
  [
    '主责 and 协同',
    '5.改造厕所。新建公厕。（主责单位：区城管局；协同单位：区水务局、各街镇）',
    ['CLAUSE L 区城管局; S 区水务局; S 各街镇 @ 改造厕所'],
  ],
  [
    '承办 and 会办',
    '6.设立专窗。方便老人。（承办单位：区政务服务局；会办单位：区民政局、残联）',
    ['CLAUSE R 区政务服务局; S 区民政局; S 残联=区残联 @ 设立专窗'],
  ],
  [
    'a clause after the heading, the text behind it',
    '（一）完善机制。（责任单位：市司法局）建立联席会议，每半年通报情况，强化考核。',
    ['CLAUSE R 市司法局 @ 完善机制'],
  ],
  [
    'in the heading line',
    '（一）加强保障（市财政局、市审计局）\n\n统筹各类资金，专款专用。',
    ['CLAUSE R 市财政局; R 市审计局 @ 加强保障'],
  ],
  [
    'a continuation paragraph closes the numbered item',
    '7.发展种业。建设基地。\n\n扶持企业，选育良种。（责任单位：市农业农村局）',
    ['CLAUSE R 市农业农村局 @ 发展种业'],
  ],
  [
    'two clauses in one paragraph',
    '8.改善市容。拆除违章广告。（市城管局负责）清理户外招牌，统一样式。（市市场监管局负责）',
    ['CLAUSE R 市城管局 @ 改善市容', 'CLAUSE R 市市场监管局 @ 清理户外招牌，统一样式。'],
  ],
  [
    '一是 … 二是 with a clause each',
    '加大支持。一是落实补贴（市财政局）；二是提供担保（市地方金融监管局）。',
    ['CLAUSE R 市财政局 @ 加大支持', 'CLAUSE R 市地方金融监管局 @ 加大支持'],
  ],
  [
    'the closing bracket lost',
    '9.推广新能源车。新增公交。（责任单位：市交通运输局、市国资委',
    ['CLAUSE R 市交通运输局; R 市国资委 @ 推广新能源车'],
  ],
  [
    'companies and vertical agencies',
    '（二）做好保供。（责任单位：国网宁川供电公司、中石化宁川分公司、市气象局、国家税务总局宁川市税务局）',
    ['CLAUSE R 国网宁川供电公司; R 中石化宁川分公司; R 市气象局; R 国家税务总局宁川市税务局 @ 做好保供'],
  ],
  ['a building before the bracket', '5.新建图书馆（市文旅局）', ['CLAUSE R 市文旅局 @ 新建图书馆']],
  ['a number of places before the bracket', '1.修缮古建筑2处（市文物局）', ['CLAUSE R 市文物局 @ 修缮古建筑2处']],
  [
    'the time before the units',
    '（二）启用新平台。（2023年6月底前，市数据局负责）',
    ['CLAUSE R 市数据局 @ 启用新平台'],
  ],
  [
    'party and government of the same places',
    '（三）开展宣传月活动。（市应急局、总工会、团委，各旗区党委、政府负责）',
    ['CLAUSE R 市应急局; R 总工会=市总工会; R 团委=市团委; R 各旗区党委; R 政府=各旗区人民政府 @ 开展宣传月活动'],
  ],
  [
    'growth is no post',
    '7.推动外贸稳定增长（市商务局、宁川海关）。',
    ['CLAUSE R 市商务局; R 宁川海关 @ 推动外贸稳定增长'],
  ],
  ['通办 is no office', '8.推进政务服务“一网通办”（市数据局）。', ['CLAUSE R 市数据局 @ 推进政务服务“一网通办”']],
  [
    'persistent, not a date',
    '（三）加强巡查。（市应急局、各区政府负责，持续推进）',
    ['CLAUSE R 市应急局; R 各区政府 @ 加强巡查'],
  ],
];

/** Brackets and sentences that look like clauses and are none: text and why. */
export const noClauses: [text: string, why: string][] = [
  ['报送市河长制办公室（市水利局）。', 'a gloss on the name before it'],
  ['各县领导组要于每周五前报送市领导组办公室（市生态环境局）。', 'a gloss at the end of a paragraph'],
  ['补助资金由两级分担（市财政承担60%，县财政承担40%）。', 'shares of a cost'],
  ['成立领导小组（办公室设在市应急管理局）。', 'where an office sits'],
  ['依据《安宁市城市规划》（安宁市规划局）编制。', 'the author of a plan'],
  ['申请材料交市政务服务中心（市教育局窗口）。', 'an address'],
  ['统计口径以年报为准（以市统计局公布数据为准）。', 'a source of figures'],
  ['重点检查场所（学校、医院、车站、码头）。', 'examples of places'],
  ['参会单位（含市公安局交警支队、市城管局）应派员参加。', 'participants of a meeting'],
  ['主办：安宁市人民政府办公室 编辑：《安宁市人民政府公报》编辑部 电话：0000-1234567', 'an imprint'],
  ['去年，市商务局牵头举办了购物节，销售额增长12%。', 'past'],
  ['（市民政局供稿）', 'a note on the source of an article'],
  ['授予市公安局、市交通运输局等单位“先进集体”称号。', 'commended units'],
  ['经市发展改革委、市财政局同意，现将有关事项通知如下。', 'who agreed'],
  ['县道（市公路中心负责养护）须按月巡查。', 'a remark inside a sentence'],
  ['建设项目（市发改委负责的除外）按原渠道申报。', 'an exception'],
  ['张明（市水利局）、李强（市财政局）', 'people with their units'],
  ['公司为有限责任公司，负责人为王平。', 'words that only hold 责任 and 负责'],
];
