import type { OutgoingMessage } from '#conversation/index.ts';
import { fold } from '#knowledge/index.ts';
import type { Account } from '#ports/account-repository.ts';
import type { PrintedDocument } from '#ports/documents.ts';
import type { RequestView } from '#ports/request-repository.ts';
import type { StructureRecord } from '#ports/structure-repository.ts';
import type { Asking } from '../exchange.ts';
import type { PaperKind } from './paper-kind.ts';
import { paperPart } from './paper-part.ts';

/** One page for each person, from what is in the file; `views` holds at least one. */
export async function printPapers(
  exchange: Asking,
  kind: PaperKind,
  views: RequestView[],
): Promise<OutgoingMessage['file'] & object> {
  const { services, t, language } = exchange;
  const find = await loadParties(exchange, views);
  const printed: PrintedDocument = {
    title: t(`paper-${kind}`),
    language,
    author: t('paper-author'),
    footer: t('paper-footer'),
    parts: views.map((view) => paperPart(exchange, kind, { view, ...find(view) })),
  };
  const bytes = await services.documents.toPdf(printed);
  return {
    name: fileName(kind, views),
    mediaType: 'application/pdf',
    contentBase64: Buffer.from(bytes).toString('base64'),
  };
}

interface Parties {
  person: Account | null;
  provider: Account | null;
  structure: StructureRecord | null;
  providerStructure: StructureRecord | null;
}

export async function loadParties({ stores }: Asking, views: RequestView[]) {
  const ids = views.flatMap(({ request, session }) => [request.personId, session.providerId]);
  const accounts = new Map(
    (await stores.accounts.findMany([...new Set(ids)])).map((account) => [account.id, account]),
  );
  const sirets = [
    ...views.map(({ request }) => request.siret),
    ...[...accounts.values()].map(({ siret }) => siret),
  ].filter((siret) => siret !== null);
  const structures = new Map(
    (await stores.structures.findMany([...new Set(sirets)])).map((one) => [one.siret, one]),
  );
  return ({ request, session }: RequestView): Parties => {
    const provider = accounts.get(session.providerId) ?? null;
    return {
      person: accounts.get(request.personId) ?? null,
      provider,
      structure: structures.get(request.siret ?? '') ?? null,
      providerStructure: structures.get(provider?.siret ?? '') ?? null,
    };
  };
}

/** « attestation-prospecter-les-entreprises-2026-09-14.pdf ». */
export function fileName(kind: string, [first, ...others]: RequestView[]): string {
  if (!first) throw new Error('a paper is made out for somebody');
  const isOne = others.every(({ session }) => session.id === first.session.id);
  const title = isOne ? `-${slug(first.action.title)}-${first.session.firstDay}` : '';
  return `${kind}${title}.pdf`;
}

function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
