/** Whether a 主任 is a group's own or that of its office. */

/** `办公室设在…，负责…。办公室主任：…`: an office introduced with duties of its own is a group of its own. */
export const ownOffice = (text: string, role: string): boolean =>
  role.startsWith('办公室') && /^[^，。；]{0,40}办公室设在[^。]*负责/.test(text);

/** `办公室设在…，主任由…兼任` speaks of the office's 主任, `设在…，主任由…兼任` under a heading over the `office` too. */
export const officeRole = (text: string, role: string, at: number, office: string): string => {
  if (!/^(?:常务|执行|专职|第一)?副?主任$/.test(role)) return role;
  const named = role === '副主任' ? text.search(ofOffice) : -1;
  const seat = text.search(/(?:下设|设立)[^，。；组]{0,14}办公室|设办公室|办公室[（。，]?设/);
  return (office !== '' && ofHeading.test(text)) || (seat >= 0 && seat < at) || (named >= 0 && named < at)
    ? `办公室${role}`
    : role;
};

/** Under a heading over the office, a sentence that does not say again of what it speaks. */
const ofHeading = /^(?:设[在于]|办公地点|(?:常务|专职)?副?主任由)/;

/** A 主任 behind a label of the office's, or behind the sentence on its head (`办公室主任由何某兼任，副主任：…`, `办公室设在市统计局，何某兼主任，副主任：…`), is the office's too. */
export const besideOffice = (role: string, above: string | null | undefined, before: string): string =>
  /^副?主任$/.test(role) && (above?.startsWith('办公室') || headOfOffice.test(before)) ? `办公室${role}` : role;
const headOfOffice =
  /办公室(?:(?:主任(?:由|为)|设[^。；]{2,30}。主任)[^。；]{2,40}|设[^。；]{4,40}[任兼]主任)[，；、]$/;

/** `何某兼任领导小组办公室主任，孙某任副主任`: who is named behind is the office's too. */
const ofOffice = /[任兼](?:领导小组|指挥部|专班|委员会)?办公室主任|办公室主任(?:由|为)/;

/** `组长：张某…。领导小组办公室设在…`: whoever stands before it is of the group, not of its office. */
export const seatOfOffice = /办公室[（。，]?设|设立?办公室/;

/** `领导小组办公室设在…，由张某兼任办公室主任` behind the people of a group that is called nothing else. */
export const ofUnnamed = /^领导小组(?:下设)?办公室/;

/** `成立工作专班。由镇长林川任组长`: a group that is called by its kind alone where its people are told; null for any other sentence. */
export const unnamedIn = (text: string): string | null =>
  text.includes('任') ? (unnamed.exec(text)?.[1] ?? null) : null;
const unnamed =
  /(?:成立|组建|设立|建立)((?:专项)?(?:工作)?(?:领导小组|领导组|专班|指挥部|协调小组|推进小组)|工作组)[。，；：]/;
