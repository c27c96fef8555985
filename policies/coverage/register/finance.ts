import { type Clause, clauses, manualClauses } from '../clause';

/** Regulators of banks, and the standards on recovery that they refer to. */
export const finance: readonly Clause[] = [
  ...clauses('银监办发〔2010〕114号', 'primary', {
    '§7': ['Recovery centre in another city, level 5 for important systems', '异地灾备，重要系统五级以上'],
    '§23': ['Two carriers without a shared routing node', '双运营商，无共用路由节点'],
    '§25': ['Key duties are split', '关键岗位职责分离'],
    '§26(2)': ['A change of production changes the recovery side too', '生产变更同步灾备'],
    '§26(4)': ['Capacity is managed', '容量管理'],
    '§26(8)': ['Systems are monitored', '运行监控'],
    '§30': ['Contents of the recovery plan, and its order', '灾难恢复预案内容'],
    '§34': ['A switch drill every year, a full switch every three', '年度专项切换，三年全面切换'],
  }),
  ...manualClauses('银监办发〔2010〕114号', 'primary', {
    '§3(4)': ['Distances of centres in and between cities', '同城与异地距离'],
    '§16': ['Internal audit every three years', '三年一次内部审计'],
    '§20(1)': ['Duties apart in the data centre', '岗位分离'],
    '§33': ['Test after an important change', '重大变更后测试'],
    '§35': ['Report before and after a full switch', '全面切换前后报告'],
    '§36': ['Report of a real activation', '灾备启动报告'],
  }),
  ...clauses('银监发〔2011〕104号', 'secondary', {
    '§49': ['Important business is drilled every three years', '重要业务三年演练'],
    RTO: ['Important business: RTO of 4 h and RPO of 30 min at most', '重要业务 RTO≤4小时，RPO≤30分钟'],
  }),
  ...clauses('银监发〔2009〕19号', 'primary', {
    '§27': ['Logs for a year, clocks in step, complete', '日志保存一年，时钟同步，完整'],
  }),
  ...manualClauses('银监发〔2009〕19号', 'primary', {
    '§28': ['Approved cryptography', '经批准的密码技术'],
  }),
  ...manualClauses('银监办发〔2009〕437号', 'primary', {
    '§30': ['Report of what goes live and what changes', '投产及变更报告'],
  }),
  ...clauses('JR/T 0044-2008', 'secondary', {
    'class 1': ['RTO below 6 h, RPO below 15 min', '一类：RTO<6小时，RPO<15分钟'],
    'ch. 10': ['Drill every year', '每年演练'],
  }),
  ...clauses('GB/T 20988', 'secondary', {
    'level 5': ['RTO of minutes to 2 h, RPO of 0 to 30 min (edition of 2025)', '五级（2025版）'],
    'level 6': ['RTO of minutes, RPO of 0', '六级'],
  }),
  ...clauses('JR/T 0205-2020', 'secondary', {
    'levels 4–6': ['Distributed databases: RPO of 0, RTO of 1 to 30 min', '分布式数据库灾难恢复能力'],
  }),
  ...clauses('JR/T 0197-2020', 'unverified', {
    'levels 1–5': ['Data is graded', '金融数据安全分级'],
  }),
  ...clauses('网络安全法', 'secondary', {
    logs: ['Network logs for six months at least', '网络日志留存不少于六个月'],
  }),
  ...manualClauses('GB/T 39786-2021', 'unverified', {
    'level 3': ['Commercial cryptography: the suites of mesh and PKI are not SM2, SM3, SM4', '商用密码应用'],
  }),
  ...manualClauses('JR/T 0071-2020', 'unverified', {
    '.2': ['Refines GB/T 22239 for finance; its items were not read', '金融行业等级保护要求'],
  }),
  ...manualClauses('金规〔2024〕24号', 'unverified', {
    all: ['Classification, logs and lifecycle of data; its articles were not read', '银行保险机构数据安全管理'],
  }),
];
