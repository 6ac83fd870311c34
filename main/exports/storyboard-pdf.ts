import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, PDFName, type PDFFont, type PDFPage, rgb } from 'pdf-lib';
import subsetFont from 'subset-font';
import { STUDIO } from '../services/studio-version.ts';
import { fontFile } from './typeface.ts';
import { WrappedText } from './wrapped-text.ts';

/** One scene as the storyboard shows it, in words to be written as they are. */
export type StoryboardScene = {
  readonly heading: string;
  readonly description: string;
  readonly place: string;
  readonly cast: string;
  readonly notes: string;
  /** "Take by starter: 4 steps, seed 7 …", or that there is none. */
  readonly settings: string;
  /** JPEG, made when the scene's turn comes. */
  readonly picture: () => Promise<Uint8Array>;
};

export type Storyboard = {
  readonly title: string;
  readonly prompt: string;
  /** How many scenes there are. */
  readonly count: string;
  /** That a model made the pictures. */
  readonly made: string;
  readonly scenes: readonly StoryboardScene[];
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
  readonly #text: WrappedText;

  constructor(page: PDFPage, fonts: Fonts, text: WrappedText) {
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
    const image = await document.embedJpg(Uint8Array.from(await scene.picture()));
    this.#page.drawImage(image, { x: MARGIN, y: top - PICTURE, width: PICTURE, height: PICTURE });
    const x = MARGIN + PICTURE + GAP;
    const width = PAGE.width - x - MARGIN;
    let y = this.write(scene.heading, { x, y: top + 4, width }, { size: 16, most: 1, bold: true });
    y = this.write(scene.description, { x, y: y - 4, width }, { size: 13, most: 5 });
    y = this.write(scene.place, { x, y: y - 8, width }, { size: 11, most: 1 });
    y = this.write(scene.cast, { x, y: y - 2, width }, { size: 11, most: 3 });
    y = this.write(scene.notes, { x, y: y - 6, width }, { size: 10, most: 4 });
    this.write(scene.settings, { x, y: y - 6, width }, { size: 8, most: 2, grey: true });
  }
}

function titlePage(page: Page, { title, prompt, count, made }: Storyboard): void {
  const width = PAGE.width - 2 * MARGIN;
  let y = page.write(title, { x: MARGIN, y: PAGE.height - 150, width }, { size: 34, most: 3, bold: true });
  y = page.write(prompt, { x: MARGIN, y: y - 20, width }, { size: 13, most: 12 });
  page.write(count, { x: MARGIN, y: y - 24, width }, { size: 11, most: 1, grey: true });
  page.write(`${STUDIO}. ${made}`, { x: MARGIN, y: MARGIN + 14, width }, { size: 8, most: 2, grey: true });
}

function allText({ title, prompt, count, made, scenes }: Storyboard): string {
  const ofScene = ({ heading, description, place, cast, notes, settings }: StoryboardScene) =>
    heading + description + place + cast + notes + settings;
  return `${title}${prompt}${count}${made}${STUDIO}. ${scenes.map(ofScene).join('')}`.normalize('NFC');
}

/**
 * The letters a text needs, embedded. HarfBuzz takes them out of the font (pdf-lib's own way loses some); without
 * ligatures and other features every glyph is a letter, as the widths that pdf-lib writes down need it.
 */
async function embeddedFonts(document: PDFDocument, text: string): Promise<Fonts> {
  document.registerFontkit(fontkit);
  const embed = async (weight: 'regular' | 'bold') => {
    const letters = await subsetFont(await fontFile(weight), text, {
      targetFormat: 'sfnt',
      keepFeatures: [],
    });
    return document.embedFont(letters);
  };
  return { plain: await embed('regular'), bold: await embed('bold') };
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
 * @returns the file, and the letters its font has not
 */
export async function storyboardPdf(
  storyboard: Storyboard,
  onScene: (done: number) => void,
): Promise<{ readonly pdf: Uint8Array; readonly missing: readonly string[] }> {
  const document = await PDFDocument.create();
  const fonts = await embeddedFonts(document, allText(storyboard));
  const known = new Set(fonts.bold.getCharacterSet());
  const text = new WrappedText({
    knows: (letter) => known.has(letter.codePointAt(0)!),
    // The wider of the two: what fits in bold fits in both.
    width: (line, size) => fonts.bold.widthOfTextAtSize(line, size),
  });
  const add = () => new Page(document.addPage([PAGE.width, PAGE.height]), fonts, text);
  titlePage(add(), storyboard);
  let page: Page | undefined;
  for (const [index, scene] of storyboard.scenes.entries()) {
    page = index % 2 === 0 ? add() : page;
    await page?.scene(document, scene, PAGE.height - MARGIN - (index % 2) * (PICTURE + GAP));
    onScene(index + 1);
  }
  markPdf(document, storyboard);
  return { pdf: await document.save(), missing: text.missing };
}
