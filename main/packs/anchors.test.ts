import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { PackError } from './pack-error.ts';
import { readAnchors } from './read-pack.ts';
import { smallAnchors } from '../../preload/contract/testing/small-anchors.ts';
import { editManifest, publishFile, TINY_PACK, tinyPackCopy } from './testing/tiny-pack.ts';
import { verifyPack } from './verify-pack.ts';

let folder: string;

beforeEach(async () => {
  folder = await tinyPackCopy();
  return () => rm(folder, { recursive: true });
});

const GOOD = smallAnchors({ fox: { rig: 'biped', rest: { head: [50, 4, 14] } } }, { stand: {} });
const publish = (page: object) => publishFile(folder, 'anchors.json', JSON.stringify(page));

describe("a pack's anchors", () => {
  it('are read where the pack has them', async () => {
    await publish(GOOD);
    const anchors = await readAnchors(await verifyPack(folder));
    expect(anchors).toEqual(GOOD);
    expect(anchors?.actors['fox']?.rest[0]![3]).toEqual([50, 4, 14]);
  });

  it('may be absent, and are not looked at without acts or where they are not listed', async () => {
    expect(await readAnchors(await verifyPack(TINY_PACK))).toBeUndefined();
    await writeFile(join(folder, 'anchors.json'), 'not listed');
    expect(await readAnchors(await verifyPack(folder))).toBeUndefined();
    await publish({});
    await editManifest(folder, ({ acts: _acts, graphs: { act: _act, ...graphs }, ...rest }) => ({
      ...{ ...rest, graphs },
    }));
    expect(await readAnchors(await verifyPack(folder))).toBeUndefined();
  });

  it.each([
    ['no such page', {}, /^anchors\.json: is not valid: views/],
    [
      'other points',
      { ...GOOD, points: ['nose'] },
      /^anchors\.json: is not valid: points has to be left hand,/,
    ],
    [
      'too few phases',
      { ...GOOD, phases: 8 },
      /^anchors\.json: is not valid: rigs\.biped\.stand has 2 phases and should have 8/,
    ],
    [
      'no number',
      { ...GOOD, rigs: { biped: { stand: [[[['x']]]] } } },
      /^anchors\.json: is not valid: rigs\.biped/,
    ],
    ['a rig that is none', { ...GOOD, rigs: { ghost: {} } }, /^anchors\.json: is not valid: rigs/],
  ])('are refused in one line when they have %s', async (_, page, says) => {
    await publish(page);
    const error: unknown = await readAnchors(await verifyPack(folder)).catch((reason: unknown) => reason);
    if (!(error instanceof PackError)) throw new Error('not refused as a pack');
    expect(error.message).toMatch(says);
    expect(error.message).not.toContain('\n');
  });

  it('are refused when they are too large', async () => {
    await publishFile(folder, 'anchors.json', ' '.repeat((8 << 20) + 1));
    await expect(verifyPack(folder).then(readAnchors)).rejects.toThrow(
      'anchors.json: is 8388609 bytes; at most 8388608 are read',
    );
  });
});
