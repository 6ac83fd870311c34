import { PDFDocument, PDFName, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { STUDIO } from '../studio/studio-version.ts';
import { WritableText } from './storyboard-text.ts';

/** One scene as the storyboard shows it. */
export type StoryboardScene = {
  readonly number: number;
  /** JPEG. */
  readonly picture: Uint8Array;
  readonly description: string;
  readonly place: string;
  readonly cast: readonly string[];
  readonly notes: string | undefined;
  /** "full take, 4 steps, seed 7 …", or that there is none. */
  readonly settings: string;
};

export type Storyboard = {
  readonly title: string;
  readonly prompt: string;
  readonly scenes: AsyncIterable<StoryboardScene>;
  readonly count: number;
  readonly xmp: string;
};

/** A4 lying down, in points; two scenes a page. */
const PAGE = { width: 842, height: 595 } as const;
const MARGIN = 40;
const GAP = 24;
const PICTURE = (PAGE.height - 2 * MARGIN - GAP) / 2;
const INK = rgb(0.09, 0.09, 0.11);
const GREY = rgb(0.42, 0.42, 0.46);

type Fonts = { readonly plain: PDFFont; readonly bold: PDFFont };

class Page {
  readonly #page: PDFPage;
  readonly #fonts: Fonts;
  readonly #text: WritableText;

  constructor(page: PDFPage, fonts: Fonts, text: WritableText) {
    this.#page = page;
    this.#fonts = fonts;
    this.#text = text;
  }

  /** Writes lines downwards from `y` and returns where the next may begin. */
  write(
    text: string,
    at: { readonly x: number; readonly y: number; readonly width: number },
    {
      size,
      most,
      bold = false,
      grey = false,
    }: { size: number; most: number; bold?: boolean; grey?: boolean },
  ): number {
    let y = at.y;
    for (const line of this.#text.lines(text, size, at.width, most)) {
      y -= size * 1.3;
      const font = bold ? this.#fonts.bold : this.#fonts.plain;
      this.#page.drawText(line, { x: at.x, y, size, font, color: grey ? GREY : INK });
    }
    return y;
  }

  async scene(document: PDFDocument, scene: StoryboardScene, top: number): Promise<void> {
    // A copy: pdf-lib reads from the start of the buffer behind an array, which a pooled one shares.
    const image = await document.embedJpg(Uint8Array.from(scene.picture));
    this.#page.drawImage(image, { x: MARGIN, y: top - PICTURE, width: PICTURE, height: PICTURE });
    const x = MARGIN + PICTURE + GAP;
    const width = PAGE.width - x - MARGIN;
    let y = this.write(`Scene ${scene.number}`, { x, y: top + 4, width }, { size: 16, most: 1, bold: true });
    y = this.write(scene.description, { x, y: y - 4, width }, { size: 13, most: 5 });
    y = this.write(`Place: ${scene.place}`, { x, y: y - 8, width }, { size: 11, most: 1 });
    const cast = scene.cast.length === 0 ? 'nobody' : scene.cast.join(', ');
    y = this.write(`Cast: ${cast}`, { x, y: y - 2, width }, { size: 11, most: 3 });
    if (scene.notes !== undefined)
      y = this.write(`Notes: ${scene.notes}`, { x, y: y - 6, width }, { size: 10, most: 5 });
    this.write(scene.settings, { x, y: y - 6, width }, { size: 8, most: 2, grey: true });
  }
}

function titlePage(page: Page, { title, prompt, count }: Storyboard): void {
  const width = PAGE.width - 2 * MARGIN;
  let y = page.write(title, { x: MARGIN, y: PAGE.height - 150, width }, { size: 34, most: 3, bold: true });
  y = page.write(prompt, { x: MARGIN, y: y - 20, width }, { size: 13, most: 12 });
  const scenes = count === 1 ? '1 scene' : `${count} scenes`;
  page.write(`${scenes} · storyboard`, { x: MARGIN, y: y - 24, width }, { size: 11, most: 1, grey: true });
  const made =
    'The pictures were made by a trained model (IPTC digital source type trainedAlgorithmicMedia).';
  page.write(`${STUDIO}. ${made}`, { x: MARGIN, y: MARGIN + 14, width }, { size: 8, most: 2, grey: true });
}

/** Puts the XMP packet where PDF has a place for it, in the catalogue. */
function markPdf(document: PDFDocument, { title, xmp }: Storyboard): void {
  document.setTitle(title);
  document.setCreator(STUDIO);
  document.setProducer(STUDIO);
  const packet = document.context.stream(Buffer.from(xmp, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(packet));
}

/**
 * A storyboard on A4: a title page, then two scenes a page.
 *
 * @returns the file, and the letters its font has not (the standard fonts write Western European languages)
 */
export async function storyboardPdf(
  storyboard: Storyboard,
  onScene: (done: number) => void,
): Promise<{ readonly pdf: Uint8Array; readonly missing: readonly string[] }> {
  const document = await PDFDocument.create();
  const fonts = {
    plain: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold),
  };
  const text = new WritableText(fonts.bold); // the wider of the two: what fits in bold fits in both
  const add = () => new Page(document.addPage([PAGE.width, PAGE.height]), fonts, text);
  titlePage(add(), storyboard);
  let [page, done]: [Page | undefined, number] = [undefined, 0];
  for await (const scene of storyboard.scenes) {
    page = done % 2 === 0 ? add() : page;
    await page?.scene(document, scene, PAGE.height - MARGIN - (done % 2) * (PICTURE + GAP));
    done += 1;
    onScene(done);
  }
  markPdf(document, storyboard);
  return { pdf: await document.save(), missing: text.missing };
}
