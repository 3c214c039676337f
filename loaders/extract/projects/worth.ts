/** What a work costs, printed before its name: `总投资20亿元的东山光伏玻璃产业园项目`. */

const worth =
  /^(?:由[^，。；：]{2,30})?(?:计划|估算|概算|预计)?(?:总?投资|投资额|投资总额)(?:额|约|为|达)?[\d.]+(?:亿|万|千万)?(?:元|美元|欧元)?(?:人民币)?(?:建设|实施|兴建|打造)?的(?=.{4})/;

/** How many signs of a line tell what the work costs before they name it; 0 where none do. */
export const worthBefore = (text: string): number => (text.includes('投资') ? (worth.exec(text)?.[0].length ?? 0) : 0);
