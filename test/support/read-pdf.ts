import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as its readers see it. */
export interface ReadPdf {
  /** The words of each page. */
  pages: string[];
  /** Tags of the first page, in the order they are read. */
  tags: string[];
  language: string | null;
  title: string | null;
}

interface Tagged {
  role?: string;
  children?: Tagged[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/[\s\u00A0\u202F]+/g, ' '),
    );
  }
  const tree = await (await pdf.getPage(1)).getStructTree();
  const info = (await pdf.getMetadata()).info as { Language?: string; Title?: string };
  await task.destroy();
  return {
    pages,
    tags: tree ? rolesOf(tree as Tagged) : [],
    language: info.Language ?? null,
    title: info.Title ?? null,
  };
}

function rolesOf({ role, children = [] }: Tagged): string[] {
  return [...(role ? [role] : []), ...children.flatMap(rolesOf)];
}
