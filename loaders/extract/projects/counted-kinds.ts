/** Names that the text behind them counts as streets or schools. */
import { isKindOfWork } from './specific.js';

/** `改造云山路、学府街等12条城市道路`: streets, counted as such. */
export const areStreets = (timed: string, names: readonly { name: string }[]): boolean =>
  names.length > 1 &&
  /[\d一二三四五六七八九十]条/.test(timed.slice(-16)) &&
  /条(?:[\u4e00-\u9fff]{0,4}[^线]|“?断头)?(?:道路|路|街|街巷)”?$/.test(timed) &&
  names.every(({ name }) => /^[\u4e00-\u9fff]{2,6}[路街道段](?:（[^（）]*）)?$/.test(name) && !isKindOfWork(name));

/** `新建云山小学、东坡中学等12所学校`: counted as schools. */
export const areSchools = (timed: string, names: readonly { name: string }[]): boolean =>
  names.length > 2 &&
  /\d所[\u4e00-\u9fff]{0,4}(?:学校|[小中]学|幼儿园)$/.test(timed) &&
  names.filter(({ name }) => school.test(name)).length * 3 >= names.length * 2;
const school = /(?:[小中]学|学校|幼儿园|分校|中心校|高中|学院|.[一二三四五六七八九十][小中])$/;
