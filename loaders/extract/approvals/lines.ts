/** Permits listed line by line under a title, without a table: `1. 船员服务簿签发（实施机关：市交通运输局）`. */
import { yamlFile } from '../../data.js';
import type { Block } from '../../layout/blocks.js';
import type { Passage } from '../../layout/passage.js';
import type { PrintedDocument } from '../../reading.js';
import type { ApprovalAction } from '../../records.js';
import type { ApprovalFact } from '../approvals.js';
import { nameText } from '../columns-rows.js';
import { withoutCount } from '../columns-titles.js';
import { actionIn, isMixed } from './action.js';
import { unitsOf } from './implementers.js';

const words = yamlFile<{ titles: string[]; not: string[] }>('loaders/extract/data/approvals.yaml');
const listEnd = /(?:事项|项目|职权|权力|清单|目录)$/;
const item = /^(?:\d{1,3}[.、．]|[（(]\d{1,3}[）)])\s*(?=\D)/;
const units = /[（(](?:(?:原?(?:实施|审批|承接|许可|行使)?(?:机关|部门|单位|主体)|由)[：:]?)?([^（）()]{2,40})[）)]$/;
const unitEnd = /(?:局|厅|委|办|政府|部门|机关|机构|中心|会)$/;

interface Title {
  list: string;
  action: ApprovalAction;
}

/** The permits of numbered lines that follow a title of a list of permits which tells what becomes of them; two lines at least. */
export function listedItems(document: PrintedDocument): ApprovalFact[] {
  const found: ApprovalFact[] = [];
  let title: Title | null = null;
  let run: ApprovalFact[] = [];
  const flush = () => {
    if (run.length > 1) found.push(...run);
    run = [];
  };
  for (const block of document.blocks) {
    const fact = block.kind !== 'table' && title ? itemOf(block, title, document) : null;
    if (fact) {
      run.push(fact);
      continue;
    }
    flush();
    title = block.kind === 'table' ? null : titleOf(block.passage.text);
  }
  flush();
  return found;
}

/** `一、取消的行政许可事项（3项）`, `市级承接的行政职权目录`: a short line that names permits and what becomes of them. */
function titleOf(text: string): Title | null {
  const list = withoutCount(
    text.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|附件\d*[：:]?)/, ''),
  ).trim();
  if (list.length > 40 || !listEnd.test(list) || /[。；，]/.test(list)) return null;
  const action = words.titles.some((word) => list.includes(word)) && !isMixed(list) ? actionIn(list) : null;
  return action && !words.not.some((word) => list.includes(word)) ? { list, action } : null;
}

function itemOf(
  block: Exclude<Block, { kind: 'table' }>,
  { list, action }: Title,
  document: PrintedDocument,
): ApprovalFact | null {
  const { text } = block.passage;
  const marker = item.exec(text)?.[0];
  if (!marker || text.length > 90) return null;
  const body = text.slice(marker.length).replace(/[；;。]$/, '');
  const remark = units.exec(body);
  const named = unitsOf(remark ? receiving(remark[1] as string, action) : '').filter((unit) => unitEnd.test(unit));
  const name = named.length && remark ? body.slice(0, remark.index) : body;
  if (/[。；，]/.test(name) || /(?:清单|目录|名单|表)$/.test(withoutCount(name)) || name.length < 4) return null;
  return {
    document: document.key,
    list,
    number: Number(/\d+/.exec(marker)?.[0]),
    name: nameText(name),
    implementers: named,
    overseer: null,
    basis: [],
    action,
    at: { ...spanOf(block.passage, marker.length), rule: 'approval-listed-line' },
  };
}

/** What a remark says of the units that take a permit over: `市城管局，下放至各区城管部门` → 各区城管部门. */
function receiving(remark: string, action: ApprovalAction): string {
  const given =
    action === 'CANCEL' || action === 'TRANSFER'
      ? null
      : /(?:下放|委托|移交|承接|收回|退回)(?:至|到|给|由)?(.{3,})$/.exec(remark);
  return given?.[1]?.replace(/(?:实施|承接|行使|办理|审批)$/, '') ?? remark;
}

const spanOf = (passage: Passage, from: number): { start: number; end: number } => passage.span(from);
