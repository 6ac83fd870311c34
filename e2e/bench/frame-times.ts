import type { Page } from '@playwright/test';

/** Milliseconds between frames, and of work on the page's thread in each, over one stretch of time. */
export type FrameTimes = {
  readonly frames: number;
  readonly fps: number;
  /** Frames of the screen that passed without a new picture. */
  readonly dropped: number;
  readonly interval: { readonly median: number; readonly p95: number; readonly longest: number };
  /** From a frame's start until the page is idle again: scripts, style, layout, handing over the picture. */
  readonly work: { readonly median: number; readonly p95: number };
};

/** What the page does in each frame that is measured; the names of the functions in `watchFrames`. */
export type Exercise = 'nothing' | 'drag' | 'scroll';

type Sample = { readonly intervals: readonly number[]; readonly works: readonly number[] };

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const spread = (values: readonly number[]) => ({
  median: rounded(quantile(values, 0.5)),
  p95: rounded(quantile(values, 0.95)),
});

/** Runs in the page: does one exercise a frame for a while and notes when frames come and how long each one works. */
function watchFrames({ exercise, seconds }: { exercise: Exercise; seconds: number }): Promise<Sample> {
  const canvas = document.querySelector('[role=application]')?.parentElement;
  const list = document.querySelector('[role=listbox]');
  const area = canvas?.getBoundingClientRect();
  const exercises = {
    nothing: () => undefined,
    drag: (time: number) => {
      if (canvas === null || canvas === undefined || area === undefined) throw new Error('no canvas');
      const clientX = area.left + area.width * (0.5 + 0.3 * Math.sin(time / 400));
      const clientY = area.top + area.height * (0.5 + 0.3 * Math.cos(time / 530));
      const event = { clientX, clientY, pointerId: 1, bubbles: true, buttons: 1 };
      canvas.dispatchEvent(new PointerEvent('pointermove', event));
    },
    scroll: () => {
      if (list === null) throw new Error('no strip of scenes');
      list.scrollTop = (list.scrollTop + 60) % (list.scrollHeight - list.clientHeight);
    },
  };
  const intervals: number[] = [];
  const works: number[] = [];
  return new Promise((resolve) => {
    const end = performance.now() + seconds * 1000;
    let last: number | undefined;
    const channel = new MessageChannel();
    let began = 0;
    channel.port1.addEventListener('message', () => works.push(performance.now() - began));
    channel.port1.start();
    const frame = (time: number) => {
      began = performance.now();
      if (last !== undefined) intervals.push(time - last);
      last = time;
      exercises[exercise](time);
      // A message is delivered once the frame's work is done.
      channel.port2.postMessage(undefined);
      if (began < end) requestAnimationFrame(frame);
      else setTimeout(() => resolve({ intervals, works }), 50);
    };
    requestAnimationFrame(frame);
  });
}

export async function frameTimes(page: Page, exercise: Exercise, seconds: number): Promise<FrameTimes> {
  const { intervals, works } = await page.evaluate(watchFrames, { exercise, seconds });
  const total = intervals.reduce((sum, value) => sum + value, 0);
  const usual = quantile(intervals, 0.5);
  return {
    frames: intervals.length,
    fps: rounded((intervals.length / total) * 1000),
    dropped: intervals.reduce((sum, value) => sum + Math.max(Math.round(value / usual) - 1, 0), 0),
    interval: { ...spread(intervals), longest: rounded(Math.max(...intervals)) },
    work: spread(works),
  };
}
