/** Reads the passages: short texts with the facts that people read in them, written in a compact form (see the heads of the files). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../cypher/package-root.js';
import type { Gold } from '../../scripts/score/gold.js';
import * as compact from './compact.js';
import { inDocument, type Place } from './wrap.js';

/** A passage as its file has it. Kinds of facts without a key must not be found, unless `ignore` names them. */
export interface Passage extends compact.Facts {
  id: string;
  /** What form it stands for. */
  form: string;
  text: string;
  place?: Place;
  date?: string;
  title?: string;
  issuer?: string;
  /** True where the text is a document (or more) itself and needs no wrapping. */
  bare?: boolean;
  ignore?: string[];
}

/** A passage ready to be read and scored. */
export interface Case {
  id: string;
  form: string;
  path: string;
  source: string;
  gold: Gold;
  ignore: string[];
  /** True where the passage says of which level and stage its projects are. */
  classed: boolean;
}

const folder = join(packageRoot(), 'test/passages');

function toCase(file: string, passage: Passage): Case {
  const place = passage.place ?? {};
  const wrapped = inDocument(passage, place);
  return {
    id: `${file}/${passage.id}`,
    form: passage.form,
    path: wrapped.path,
    source: wrapped.source,
    gold: compact.toGold(passage, place, wrapped),
    classed: passage.class !== undefined,
    ignore: [...(passage.ignore ?? []), ...(passage.documents ? [] : ['document'])],
  };
}

/** All passages, in order of file and place. */
export function readPassages(): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'known-failures.yaml')
    .flatMap((name) => {
      const { passages } = parse(readFileSync(join(folder, name), 'utf8')) as { passages: Passage[] };
      return passages.map((passage) => toCase(name.replace('.yaml', ''), passage));
    });
}
