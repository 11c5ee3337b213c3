import type { Chance } from '../../test/reglement/season/random.ts';
import { buttonsLike, converse, findButton, press, say, wordsOf } from './converse.ts';
import type { Hand } from './hands.ts';
import type { Tally } from './tally.ts';

const NO_SEATS_LEFT = 'Ce n’est pas le bon moment pour l’équipe, parlons-en.';

/** A Valideur RH looks at what waits: the digest when they are many, else each card. */
export async function approve(hand: Hand, chance: Chance, tally: Tally): Promise<void> {
  const shown = await hand.say('demandes à valider');
  const all = findButton(shown, /^Tout accepter/);
  if (all) {
    await hand.press(all.shown, all.button);
    tally.add('digest accepted');
    return;
  }
  const oneByOne = findButton(shown, /^Voir une par une/);
  const cards = oneByOne ? await hand.press(oneByOne.shown, oneByOne.button) : shown;
  for (const { shown: card, button } of buttonsLike(cards, /^Accepter$/)) {
    if (chance.happens(0.12)) await refuse(hand, card, tally);
    else {
      await hand.press(card, button);
      tally.add('card accepted');
    }
  }
}

async function refuse(hand: Hand, card: Awaited<ReturnType<Hand['read']>>[number], tally: Tally) {
  const found = findButton([card], /^Refuser$/);
  if (!found) return;
  tally.add('card refused');
  if (hand.person.channel !== 'telegram') {
    await hand.press(card, found.button, { comment: NO_SEATS_LEFT });
    return;
  }
  await converse(hand, await hand.press(card, found.button), [
    { when: /n’est plus possible|a déjà décidé|refusée?|C’est noté/, act: { end: 'refused' } },
    { when: /\[Confirmer\]|\[Refuser\]|\[Envoyer\]/, act: press(/^(Confirmer|Refuser|Envoyer)/) },
    { when: /.+/, act: say(NO_SEATS_LEFT) },
  ]);
}

/** Presses again an approval card of long ago: it must only say what it has become. */
export async function pressStale(hand: Hand, tally: Tally): Promise<void> {
  const old = buttonsLike(await hand.read(), /^Accepter$/).at(0);
  if (!old) return;
  await hand.press(old.shown, old.button);
  tally.add('old card pressed');
}

/** A prestataire goes through their sessions: confirms, refuses, admits, records who came. */
export async function runSessions(hand: Hand, chance: Chance, tally: Tally): Promise<void> {
  const sessions = await hand.say('mes sessions');
  for (const { shown, button } of buttonsLike(sessions, /, (du \d|le \S+ \d)/)) {
    if (chance.happens(0.5))
      await runSession(hand, await hand.press(shown, button), { chance, tally });
  }
}

async function runSession(
  hand: Hand,
  list: Awaited<ReturnType<Hand['read']>>,
  { chance, tally }: { chance: Chance; tally: Tally },
): Promise<void> {
  for (const { shown, button } of buttonsLike(list, /^Voir /)) {
    if (!chance.happens(0.25)) continue;
    const person = await hand.press(shown, button);
    const absent = findButton(person, /^Absent$/);
    const admit = findButton(person, /^Admettre$/);
    const refusal = findButton(person, /^Refuser$/);
    if (absent && chance.happens(0.3)) {
      const asked = await hand.press(absent.shown, absent.button);
      const sure = findButton(asked, /^Confirmer l’absence$/);
      if (!sure) continue;
      await hand.press(sure.shown, sure.button);
      tally.add('absence recorded');
    } else if (admit && chance.happens(0.5)) {
      const answer = await hand.press(admit.shown, admit.button);
      tally.add(/préinscrit/.test(wordsOf(answer)) ? 'admitted' : 'admission refused');
    } else if (refusal && chance.happens(0.15) && hand.person.channel !== 'telegram') {
      await hand.press(refusal.shown, refusal.button, { comment: 'Le groupe est déjà avancé.' });
      tally.add('provider refused');
    }
  }
  const all = findButton(list, /^(Confirmer le|Tous présents|Enregistrer la présence)/);
  if (!all || !chance.happens(0.7)) return;
  await hand.press(all.shown, all.button);
  tally.add(/^Confirmer/.test(all.button.label) ? 'group confirmed' : 'group present');
}

/** Cancels or postpones a session by its title. */
export async function changeSession(
  hand: Hand,
  verb: 'annuler' | 'reporter',
  { title, days }: { title: string; days?: string },
): Promise<string> {
  return await converse(hand, await hand.say(`${verb} la session « ${title} »`), [
    { when: /C’est fait : la session est/, act: { end: `session ${verb}` } },
    { when: /ne conviennent pas/, act: { end: 'dates refused' } },
    { when: /\[(Annuler|Reporter) la session\]/, act: press(/^(Annuler|Reporter) la session$/) },
    { when: /À partir de quel jour/, act: say(days ?? '') },
    { when: /Quelle session/, act: press(/(du|le) .*\d{4}/) },
    { when: /Aucune session/, act: { end: 'no such session' } },
  ]);
}

/** After repeated late withdrawals: the gestionnaire presses the button of the card, and confirms. */
export async function cancelComing(hand: Hand, tally: Tally): Promise<void> {
  const found = findButton(await hand.read(), /^Annuler ses inscriptions à venir$/);
  if (!found) return;
  const asked = await hand.press(found.shown, found.button);
  const confirm = findButton(asked, /^Confirmer l’annulation$/);
  if (!confirm) return;
  await hand.press(confirm.shown, confirm.button);
  tally.add('coming requests cancelled');
}
