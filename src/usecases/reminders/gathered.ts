import type { RequestView } from '#ports/request-repository.ts';
import type { Day } from '#reglement/index.ts';
import { describeBoth, type Reader } from '../describe-session.ts';
import type { Moment } from './moment.ts';

/** « - Marie Durand : Laïcité et accueil, le lundi 14 septembre 2026, à Pau ». */
export function personLine(name: string, { action, session }: RequestView, reader: Reader): string {
  return `- ${name} : ${describeBoth(action, session, reader)}`;
}

/** When a message about several requests comes too late: the first day any of their sessions begins. */
export function deadlineOf(views: RequestView[]): { deadline?: Day } {
  const deadline = views.map(({ session }) => session.firstDay).toSorted()[0];
  return deadline ? { deadline } : {};
}

/** The stages that were reached and not told before: each is told once. */
export async function stagesToTell<Stage extends string>(
  { stores, now }: Moment,
  reached: Stage[],
  mark: string,
): Promise<Stage[]> {
  const fresh: Stage[] = [];
  for (const stage of reached) {
    if (await stores.marks.setOnce(`${mark}:${stage}`, {}, now)) fresh.push(stage);
  }
  return fresh;
}
