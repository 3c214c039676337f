/** The rules that take a time for a limit, as people are shown them. */
import type { Rule } from '../../rules.js';

/** Every rule of this reader, with text that it reads. */
export const rules: Rule[] = [
  {
    id: 'deadline-before',
    description:
      'A time with 前 or 内 is a limit unless it tells what was done, sorts things by age or limits a policy.',
    example: '2023年6月底前，完成老旧管网改造。',
  },
  {
    id: 'deadline-until',
    description: '到, 至 or 截至 with a time to come says by when an aim is to be reached.',
    example: '到2025年，森林覆盖率达到42%。',
  },
  {
    id: 'deadline-stage',
    description:
      'A stage ends on its last day: a time in brackets behind the name of a stage, or a range that stands alone.',
    example: '（二）集中整治阶段（7月15日至10月31日）。',
  },
  {
    id: 'deadline-range',
    description: 'A range of years or months that opens what is to be done in it ends on its last day.',
    example: '2023年到2025年，逐步扩大覆盖范围。',
  },
  {
    id: 'deadline-end',
    description: 'The end of a year, quarter, month or plan, right before what is to be reached by it.',
    example: '“十四五”末，实现乡镇全覆盖。',
  },
  {
    id: 'deadline-year',
    description: 'A bare year that opens an aim or stands right before its verb means the end of that year.',
    example: '污水处理率2025年达到95%以上。',
  },
  {
    id: 'deadline-share',
    description: 'The years among which what is to be reached is divided, each with its share.',
    example: '新建公共厕所150座，其中2024年70座、2025年80座。',
  },
  {
    id: 'deadline-month',
    description:
      'A bare month, quarter or half-year right before what is to be finished in it, or closing a bracket of units.',
    example: '2023年9月完成竣工验收。',
  },
  {
    id: 'deadline-day',
    description: 'A bare day right before what is to be finished on it.',
    example: '2023年6月30日完成清零。',
  },
  {
    id: 'deadline-label',
    description: 'Any time behind a label that announces a limit.',
    example: '完成时限：2023年9月。',
  },
  {
    id: 'deadline-column',
    description: 'Any time in a column whose header announces limits (完成时限, 时间节点).',
    example: '2023年9月',
  },
  {
    id: 'deadline-recurring',
    description: 'A time that comes again and names a point in its period; a list of days gives one limit each.',
    example: '每年6月15日、12月15日前书面报告。',
  },
  {
    id: 'deadline-frequency',
    description: 'A frequency without a point in time, where it says how often somebody is to report, meet or inspect.',
    example: '每季度向市政府报送进展情况。',
  },
  {
    id: 'deadline-effective',
    description: 'The day from which the document itself holds: a date from which, not by which.',
    example: '本办法自2023年5月1日起施行。',
  },
]; // prettier-ignore
