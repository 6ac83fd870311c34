import { existsSync, readFileSync } from 'node:fs';
import { Vocabulary } from '../../../preload/contract/pack.ts';
import { testVocabulary } from './vocabulary.ts';

const STARTER = new URL('../../../models/starter/vocabulary.json', import.meta.url);

/** The starter pack's words where they have been made, else the stand-in. */
export const starterVocabulary: Vocabulary = existsSync(STARTER)
  ? Vocabulary.parse(JSON.parse(readFileSync(STARTER, 'utf8')))
  : testVocabulary;
