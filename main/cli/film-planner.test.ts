import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failure, type ModelServer, type Reply } from '../planner/testing/model-server.ts';
import { encodePng } from '../video/png.ts';
import { KEY, runPlanning, startGoodServer } from './testing/planner-command.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let server: ModelServer | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'l2v-film-'));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

const run = (command: string, args: readonly string[], env?: Readonly<Record<string, string>>) =>
  runPlanning(folder, command, args, env);

const goodServer = async (outline?: () => Reply): Promise<ModelServer> =>
  (server = await startGoodServer(outline));

describe('film with a language model', () => {
  const film = (...args: readonly string[]) =>
    run('film', [...args, '--out', 'f.mp4', '--steps', '1', '--seed', '3'], { L2V_API_KEY: KEY });

  test('plans at the server that is named, shows each scene when it is whole, and renders', async () => {
    const { url } = await goodServer();
    const { code, stdout, stderr } = await film('a cat and a balloon', '--server', url);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).toMatch(/planning with test-model at 127/);
    expect(stderr).toMatch(/scene 1: A fluffy cat chases/);
    expect(stdout).toMatch(/^# +scene +place +cast\n[-\s]+\n1 +A fluffy cat chases/);
    expect(stdout).toMatch(/\n2 +The fluffy cat sleeps[\s\S]*\nname +kind[\s\S]*film +f\.mp4/);
    expect(stdout + stderr).not.toContain(KEY);
    expect((await readdir(folder)).toSorted()).toEqual(['f.mp4']);
  });

  test('an estimate asks nothing and renders nothing', async () => {
    const { url } = await goodServer();
    const { stdout } = await film('a cat', '--server', url, '--model', 'm', '--estimate');
    expect(stdout).toMatch(/^m at 127\.0\.0\.1:\d+: about [\d,]+ tokens read/);
    expect(server?.connections()).toBe(0);
    expect(await readdir(folder)).toEqual([]);
  });

  test('a server that fails costs no film, and says so in one line', async () => {
    const { url } = await goodServer(() => failure(401, 'Incorrect API key provided'));
    const { code, stderr } = await film('a cat', '--server', url);
    expect(code).toBe(1);
    expect(stderr).toMatch(/error: 127\.0\.0\.1:\d+ does not accept the key[^\n]*\n$/);
    expect(await readdir(folder)).toEqual([]);
  });

  test('what is asked wrongly is said before the model is asked', async () => {
    const { url } = await goodServer();
    await writeFile(join(folder, 'no.png'), 'no picture');
    const wrong = (...args: readonly string[]) =>
      run('film', ['a cat', '--server', url, ...args]).then(({ stderr }) => stderr);
    expect(await wrong('--out', 'none/f.mp4')).toContain('the folder none does not exist');
    expect(await wrong('--frames', '.')).toContain('holds files already');
    expect(await wrong('--reference', 'cat=no.png')).toMatch(/^error: no\.png/);
    expect(await wrong('--device', 'abacus')).toContain('there is no device "abacus"');
    expect(server?.connections()).toBe(0);
  });

  test('a picture for nobody in the plan costs no plan', async () => {
    await writeFile(join(folder, 'c.png'), encodePng(new Uint8Array(12), 2, 2, ''));
    const { code, stderr } = await run('film', [
      'a cat sits',
      '--reference',
      'walrus=c.png',
      '--out',
      'f.mp4',
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/there are: cat; .*\(the plan is in f\.plan\.json: render it with --plan\)\n$/);
    expect((await readdir(folder)).toSorted()).toEqual(['c.png', 'f.plan.json']);
  });

  test('keeps the scenes of a script, and refuses to plan what is planned', async () => {
    const script = ['--script', '1. A CAT sits, looking.\n2. It runs & jumps!', '--out', 'f.mp4'];
    const { stdout } = await run('film', [...script, '--steps', '1', '--seed', '3']);
    expect(stdout).toMatch(/1 +A CAT sits, looking\./);
    const { code, stderr } = await run('film', ['--plan', 'p.json', '--server', 'http://127.0.0.1:1/v1']);
    expect(code).toBe(2);
    expect(stderr).toContain('--server needs a prompt');
  });
});
