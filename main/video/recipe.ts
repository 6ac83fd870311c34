import { createHash } from 'node:crypto';
import type { VideoPlan } from '../../preload/contract/plan.ts';

/** IPTC's word for media made wholly by a trained model. */
export const DIGITAL_SOURCE_TYPE = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';

const COMMENT_PROMPT_CHARACTERS = 1_000;

/** Everything needed to render the same film again, and nothing about the machine or its user: no paths, no keys. */
export type Recipe = {
  readonly tool: string;
  /** `name version`. */
  readonly pack: string;
  readonly plan: VideoPlan;
  readonly seed: number;
  readonly steps: number;
  readonly guidance: number;
  readonly strength: number;
  readonly alpha: number;
  readonly sampler: string;
  /** Drawn by the pack's fine decoder, where it has one. */
  readonly fine?: boolean | undefined;
  readonly fps: number;
  /** Names whose look came from the user's pictures; the pictures themselves stay with the user. */
  readonly references: readonly string[];
};

/** The recipe for the short metadata field: the plan as a hash, a long prompt cut. */
export function recipeComment({ plan, ...settings }: Recipe): string {
  return JSON.stringify({
    digitalSourceType: DIGITAL_SOURCE_TYPE,
    prompt: plan.prompt.slice(0, COMMENT_PROMPT_CHARACTERS),
    ...settings,
    scenes: plan.scenes.length,
    planSha256: createHash('sha256').update(JSON.stringify(plan)).digest('hex'),
  });
}

/** JSON has escaped the control characters XML cannot hold, so only its three special ones are left. */
function escapeXml(json: string): string {
  return json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * The AI mark as an XMP packet (IPTC Extension's `DigitalSourceType`), with the recipe as JSON in our own namespace:
 * whole for a film, `recipeComment` where every frame carries one.
 */
export function markXmp(tool: string, recipeJson: string): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 xmlns:l2v="urn:layout2vid:recipe:1">
<xmp:CreatorTool>${escapeXml(tool)}</xmp:CreatorTool>
<Iptc4xmpExt:DigitalSourceType>${DIGITAL_SOURCE_TYPE}</Iptc4xmpExt:DigitalSourceType>
<l2v:Recipe>${escapeXml(recipeJson)}</l2v:Recipe>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}
