/** Marks on single names of a list that tell their role: `市发改委（牵头）`, `市住建局★`. */

/** A mark behind a name; 共同 makes it the mark of all names back to the comma. */
export const mark =
  /[（〔【〈[](?:共同|联合)?((?:牵头|主办|总牵头|主责|配合|协办|协同|参与|协助|责任)(?:单位|部门)|牵头|主办|总牵头|主责|配合|协办|协同|参与|协助|负责)[）〕】〉\]]$/;

/** A mark on a name in the middle of a piece: `市发改委（牵头）市住建局（配合）`. */
export const innerMark =
  /[（〔【〈[](?:牵头|主办|主责|配合|协办|协同|参与|协助)(?:单位|部门)?[）〕】〉\]](?=[\u4e00-\u9fff]{2,12}(?:[局委办厅府]|[（〔【〈[]|$))/;

/** A sign on the name that leads, explained in a note: `市住建局★、市财政局`, `*市教育局`. */
export const star = /^[★☆▲△◆※*]|[★☆▲△◆※*]$/;

/** What a sign means, said in the clause itself: `带*为牵头单位`. */
export const signNote =
  /^(?:带|标|标注|加|注|打|有)?[★☆▲△◆※*](?:号|者|的|标记){0,2}(?:为|是|表示)?(?:牵头|主办|主责)(?:单位|部门)?$/;

/** 会办 of `社会办`, 会商 of `管委会商务局`, 督办 of `市级督办`. */
export const isHalved = (word: string, piece: string, at: number): boolean =>
  (word === '会办' && piece.charAt(at - 1) === '社') ||
  (word === '会商' && piece.charAt(at + 2) === '务') ||
  (word === '督办' && piece.charAt(at - 1) === '级');
