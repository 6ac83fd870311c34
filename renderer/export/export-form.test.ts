import { describe, expect, it } from 'vitest';
import { exportSettings, type ExportForm } from './export-form.ts';

const ORDER = ['scene-one', 'scene-two', 'scene-three'];
const FORM: ExportForm = {
  format: 'mp4',
  size: 512,
  fps: 8,
  transition: 'crossfade',
  boxes: false,
  captions: true,
  scenes: undefined,
  name: 'My film',
};

describe('the export form', () => {
  it('means all scenes without a list, and the listed ones with one', () => {
    expect(exportSettings(FORM, ORDER)).toEqual({
      settings: {
        format: 'mp4',
        size: 512,
        fps: 8,
        transition: 'crossfade',
        boxes: false,
        captions: true,
        name: 'My film',
      },
    });
    expect(exportSettings({ ...FORM, scenes: '3, 1' }, ORDER)).toMatchObject({
      settings: { scenes: ['scene-one', 'scene-three'] },
    });
  });

  it('cuts where nothing moves', () => {
    expect(exportSettings({ ...FORM, format: 'pdf' }, ORDER)).toMatchObject({
      settings: { transition: 'cut' },
    });
  });

  it('says what is wrong where', () => {
    expect(exportSettings({ ...FORM, name: ' ', scenes: '9' }, ORDER)).toEqual({
      faults: { name: 'nameEmpty', scenes: 'sceneNumbersError' },
    });
    expect(exportSettings({ ...FORM, name: 'a/b' }, ORDER)).toEqual({ faults: { name: 'nameBad' } });
    expect(exportSettings({ ...FORM, format: 'gif', fps: 60 }, ORDER)).toEqual({
      faults: { fps: 'notForGif' },
    });
  });
});
