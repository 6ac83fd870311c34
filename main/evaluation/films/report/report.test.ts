import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Estimate } from '../bootstrap.ts';
import { SETTINGS } from '../testing/views.ts';
import { SIZES } from '../suite/sizes.ts';
import type { JobResult } from '../suite/tally.ts';
import { contactSheet } from './contact-sheet.ts';
import { reportHtml } from './html.ts';
import { reportJson } from './report-json.ts';
import { ablationTables, measureTable, ownErrorTable, summaryTable } from './report-tables.ts';
import type { Report } from './report.ts';
import { tileOf } from './tile.ts';
import { writeReport } from './write-report.ts';

const estimate = (mean: number, count = 4): Estimate => ({ mean, low: mean - 0.1, high: mean + 0.1, count });
const picture = { rgb: new Uint8Array(64 * 64 * 3).fill(200), side: 64, boxes: [] };

function result(
  group: JobResult['job']['group'],
  name: string,
  rows: JobResult['rows'],
  ablation?: string,
): JobResult {
  const job = { group, name, trials: [], leftOut: 2, ...(ablation === undefined ? {} : { ablation }) };
  return { job, done: 4, rows, tiles: [tileOf(3, 'a <b> cat', false, [picture, picture])] };
}

const REPORT: Report = {
  pack: 'starter 1',
  judge: 'reader',
  own: {
    asking: { sure: 0.8, overlap: 0.5, least: 0.07 },
    ...{ pictures: 10, things: 30, named: 0.975, object: 99, identity: { same: 0.8, other: 0.1 } },
  },
  settings: SETTINGS,
  seed: 1,
  sizes: SIZES.quick,
  complete: false,
  results: [
    result('tables', 'object', { object: estimate(0.75) }),
    result('tables', 'layout', { found: estimate(0.9), iou: estimate(0.66) }),
    result('tables', 'identity', { identity: estimate(0.6), other: estimate(0.1) }),
    result('tables', 'reference', { fidelity: estimate(0.5), ceiling: estimate(0.8) }),
    result('gateZero', 'object', { object: estimate(0.1) }),
    result('ablations', 'β 0.5', { object: estimate(0.5), iou: estimate(0.3) }, 'strength'),
  ],
};

test('the eight numbers stand at the top, in percent or as shares of their ceilings, null where not measured', () => {
  const json = reportJson(REPORT) as Record<string, unknown>;
  expect(json).toMatchObject({ object: 75, count: null, direction: null, iou: 0.66, reference: 0.625 });
  expect(json['identity']).toBeCloseTo(0.75);
  expect(json['gateZero']).toMatchObject({ object: 10, iou: null });
  expect(json['ablations']).toMatchObject({ strength: { 'β 0.5': { measures: { iou: { mean: 0.3 } } } } });
});

test('without a word of the judge, identity is of the most a cosine can be', () => {
  expect(reportJson({ ...REPORT, own: undefined })).toMatchObject({ identity: 0.6 });
  expect(summaryTable({ ...REPORT, own: undefined }).note).toContain('not measured');
  expect(ownErrorTable({ own: undefined, judge: 'detector' }).rows[1]![1]).toContain('not known');
});

test('tables show means with intervals, beside those of the shut gate', () => {
  expect(ownErrorTable(REPORT).rows).toContainEqual([
    'what is in the box is named so, unasked (share of frames)',
    '0.975',
  ]);
  expect(ownErrorTable(REPORT).note).toContain('from a chance of 0.07 on');
  const table = measureTable('object', REPORT.results)!;
  expect(table.rows[1]!.slice(1)).toEqual(['4', '75.0 [65.0, 85.0]', '10.0 [0.0, 20.0]']);
  expect(table.note).toContain('2 left out');
  expect(measureTable('count', REPORT.results)).toBeUndefined();
  expect(summaryTable(REPORT).rows[1]).toEqual(['object (%)', '75.0', '4 of 0', '99.0', '10.0', '4 of 0']);
  expect(ablationTables(REPORT.results)[0]!.rows[1]!.slice(2)).toEqual([
    '50.0 [40.0, 60.0]',
    '0.300 [0.200, 0.400]',
    'none',
    'none',
  ]);
});

test('a contact sheet holds its tiles, and there is none without', () => {
  const sheet = contactSheet([1, 2, 3].map((number) => tileOf(number, 'x', true, [picture])))!;
  expect([sheet.readUInt32BE(16), sheet.readUInt32BE(20)]).toEqual([2 * (26 + 128 + 4 + 6) + 6, 2 * 134 + 6]);
  expect(contactSheet([])).toBeUndefined();
});

test('a tile’s picture is its frame made smaller, found boxes drawn over it', () => {
  const boxes = [{ box: [0.25, 0.25, 0.75, 0.75], mark: 'asked' }] as const;
  const { panels } = tileOf(1, 'x', true, [{ ...picture, boxes }]);
  const at = (x: number, y: number) => [...panels[0]!.subarray((y * 128 + x) * 3, (y * 128 + x) * 3 + 3)];
  expect(at(32, 64)).toEqual([0, 200, 120]);
  expect(at(64, 64)).toEqual([200, 200, 200]);
});

test('the page holds every table and picture, and prompts as text', () => {
  const page = reportHtml(REPORT);
  expect(page).toContain('a &#60;b&#62; cat');
  expect(page).not.toContain('<b>');
  for (const file of ['tables-object.png', 'gateZero-object.png', 'ablation-strength.png'])
    expect(page).toContain(file);
  expect(page).toContain('Not finished');
  expect(reportHtml({ ...REPORT, complete: true })).not.toContain('Not finished');
});

test('numbers, page and the last contact sheet are written, and what cannot be is said', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'l2v-report-'));
  const targets = { reportFolder: join(folder, 'r'), jsonFile: join(folder, 'e.json') };
  writeReport(targets, REPORT);
  expect((await readdir(join(folder, 'r'))).toSorted()).toEqual(['ablation-strength.png', 'index.html']);
  expect(JSON.parse(await readFile(targets.jsonFile, 'utf8'))).toMatchObject({ object: 75, complete: false });
  expect(() => writeReport({ ...targets, jsonFile: join(folder, 'no', 'e.json') }, REPORT)).toThrow(
    'cannot be written',
  );
  await rm(folder, { recursive: true });
});
