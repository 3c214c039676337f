/** Sums of money in project lists. */

const factors: Record<string, number> = { 亿元: 1, 万元: 1e-4, 元: 1e-8, 亿: 1, 万: 1e-4, 千万元: 0.1, 百万元: 0.01 };

/**
 * A sum in 亿元: from the cell's own unit (`3.2亿元`, `8000万元`), else that of its column's header (`总投资（万元）`), else null where neither names a unit.
 * Rounded to ten digits. Null for cells without a single number.
 */
export function investmentIn(cell: string, header: string): number | null {
  const match = /^(?:约|总投资)?(\d{1,12}(?:[,，]\d{3})*(?:\.\d+)?)(亿元|千万元|百万元|万元|元|亿|万)?$/.exec(
    cell.replace(/\s+/g, ''),
  );
  if (!match) return null;
  const unit = match[2] ?? /(亿元|千万元|百万元|万元|元)/.exec(header)?.[1];
  const factor = unit ? factors[unit] : undefined;
  return factor === undefined ? null : Number((Number((match[1] ?? '').replace(/[,，]/g, '')) * factor).toFixed(10));
}
