import fontkit, { type Font, type Path } from '@pdf-lib/fontkit';
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { expect, it } from 'vitest';
import { encodeJpeg } from '../video/encode-jpeg.ts';
import { findFfmpeg } from '../video/find-ffmpeg.ts';
import { storyboardPdf } from './storyboard-pdf.ts';
import { storyboardWords } from './storyboard-words.ts';

/** The TrueType fonts inside a PDF. */
function embeddedFonts(pdf: PDFDocument): readonly Font[] {
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  return objects.flatMap((object) => {
    const file = object instanceof PDFDict ? object.get(PDFName.of('FontFile2')) : undefined;
    const stream = file === undefined ? undefined : pdf.context.lookup(file);
    return stream instanceof PDFRawStream ? [fontkit.create(decodePDFRawStream(stream).decode())] : [];
  });
}

it('a storyboard in Korean carries every letter it needs, drawn, and little more', async () => {
  const picture = encodeJpeg(
    new Uint8Array(64 * 64 * 3),
    64,
    await findFfmpeg(),
    new AbortController().signal,
  );
  const words = storyboardWords('ko');
  const scene = {
    heading: words.scene(1),
    description: '여우가 숲에서 빨간 풍선을 찾는다'.normalize('NFD'),
    place: words.place('숲'),
    cast: words.cast(['여우', '풍선']),
    notes: words.notes('천천히'),
    settings: words.unrendered(7),
    picture: () => picture,
  };
  const { pdf, missing } = await storyboardPdf(
    {
      title: '여우와 풍선',
      prompt: 'キツネ и лиса',
      count: words.storyboard(1),
      made: words.made,
      scenes: [scene],
      xmp: '',
    },
    () => undefined,
  );
  expect(missing).toEqual([]);
  expect(pdf.length).toBeLessThan(150_000);
  const fonts = embeddedFonts(await PDFDocument.load(pdf));
  expect(fonts).toHaveLength(2);
  for (const font of fonts)
    for (const glyph of font.layout('여우가숲에서빨간풍선을찾는다キツネлиса장면').glyphs) {
      const { path } = glyph as typeof glyph & { readonly path: Path & { readonly commands: unknown[] } };
      expect(path.commands.length).toBeGreaterThan(5);
    }
});
