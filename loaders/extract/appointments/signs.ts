/** What tells that a document speaks of appointments. */
import { words } from './words.js';

/** `云政任〔2021〕14号（6月8日）：`: the number of each of several decisions, which decides nothing itself. */
export const numbered = /〔[12]\d{3}〕\d{1,4}号(?:（[^（）]{2,12}）)?$/;
/** Titles that speak of appointments: `关于张某等同志职务任免的通知`. */
export const personnelTitle = new RegExp(words('titles'));
/** Text that does, whatever the title: `会议决定任命…`. */
export const personnelText = new RegExp(words('texts'));
