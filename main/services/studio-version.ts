import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const PACKAGE = join(import.meta.dirname, '../../package.json');

/** The version in package.json. */
export const STUDIO_VERSION = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(PACKAGE, 'utf8'))).version;

/** Written into every film and plan. */
export const STUDIO = `Layout2Vid Studio ${STUDIO_VERSION}`;
