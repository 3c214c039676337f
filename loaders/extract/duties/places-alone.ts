/** Places that a sentence names without their government: `云台县、平水区负责…`. */
import { eitherOf } from '../../matches.js';

/** Counties, districts and towns named alone, as the subject of a word of responsibility: `云台县、平水区负责…`; not 城区, 开发区, 各镇. */
const placeAlone = /^[\u4e00-\u9fff]{1,4}(?:自治)?[县旗]$|^[\u4e00-\u9fff]{2,4}(?:[市区镇乡]|街道|苏木)$/;
const noPlace = eitherOf([
  // 全县, 有关镇
  /^(?:全|本|我|你|该|各|外|邻|其|每|兄弟|有关|相关|所在)/,
  // 城区, 开发区, 示范区, 片区
  /(?:[城辖市郊库景园社小地灾疫山林牧矿校院厂片新特港街战军禁域选学工商滩湖渔农灌老省政]|发|范|心|务|理|宅|度假|功能|保护|产|聚|试验|合作|治|[重中]点|困|试点)区$/,
  // 灾县, 示范县
  /(?:[辖灾疫牧禁省小大产]|[开出]发|示范|中心|试验|合作|(?<!自)治|[重中]点|贫困|试点)县$/,
  // 城市, 超市, 县级市
  /(?:[城超股上都县地辖区]|级|设区)市$/,
  // 小镇, 重点镇, 特色乡
  /(?:[小城村集强名古乡街]|中心|重点|建制|特色|各)[镇乡]$/,
]);

const isOne = (name: string): boolean => placeAlone.test(name) && !noPlace.test(name);

/** `青石街道` before others: a town named alone. */
export const isTown = (name: string): boolean => /(?:镇|乡|街道|苏木)$/.test(name) && isOne(name);

/** `由清江新区负责`: a new area by its name; 城市新区 is a kind of place. */
const newArea = /^(?![全本我该各有相]|城市|城乡|规划|建设|国家|省级|市级|功能|产业|开发|中心)[\u4e00-\u9fff]{2,3}新区$/;

/** A county, district, town or new area by its name. */
export const isPlaceAlone = (name: string): boolean => isOne(name) || newArea.test(name);
