/** Made gazettes that all rest on the same laws: what a graph of many years looks like. */
import type { Extraction } from '../loaders/extraction.js';
import { madeGazette } from './made.js';

const laws = 20;

/** A made gazette whose documents and permits rest on laws that every gazette rests on. */
export function lawful(year: number): Extraction {
  const extraction = madeGazette(0, year);
  extraction.records.documents.forEach((document, n) => {
    for (const [place, cite] of document.cites.entries()) {
      if (place === 0) Object.assign(cite, { number: `国发〔2019〕${(n % laws) + 1}号` });
      else Object.assign(cite, { number: null, title: `中华人民共和国第${n % laws}号法` });
    }
  });
  extraction.records.approvalItems.forEach((item, n) => {
    item.basis = [`《中华人民共和国第${n % laws}号法》`];
  });
  return extraction;
}
