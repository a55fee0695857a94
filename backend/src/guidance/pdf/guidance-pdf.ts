import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type PrintedGuidance, typstSource } from './typst-source.js';

let compiler: NodeCompiler | undefined;

/** Prints a handreiking as a tagged PDF that keeps to PDF/UA-1 (ISO 14289-1), about 20 ms once warm. */
export function guidancePdf(printed: PrintedGuidance): Buffer {
  compiler ??= NodeCompiler.create();
  const result = compiler.compile({ mainFileContent: typstSource(printed) });
  if (!result.result) throw new Error(`typst: ${JSON.stringify(result.takeDiagnostics()?.shortDiagnostics ?? [])}`);
  const creationTimestamp = Math.floor(printed.updatedAt.getTime() / 1_000);
  const pdf = compiler.pdf(result.result, { pdfStandard: 'ua-1', creationTimestamp });
  compiler.evictCache(10);
  return pdf;
}

/** The name of the file: 'handreiking-oproep-openbare-orde-in-eindhoven.pdf'. */
export function pdfName(title: string): string {
  const slug = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `handreiking-${slug || 'zonder-titel'}.pdf`;
}
