import type { Chance } from '../../test/reglement/season/random.ts';
import { buttonsLike, converse, findButton, giveUp, press, say, wordsOf } from './converse.ts';
import type { Hand } from './hands.ts';

const MOTIVATION = 'Pour mieux accompagner les personnes que je reçois chaque semaine.';
/** « du 16 au 17 novembre 2026, à Pau », « le 3 mars 2026, à distance ». */
const SESSION = /^(du \d|le \S+ \d)/;

/** Links a chat to an account by the code of a mail. */
export async function link(
  hand: Hand,
  codeOf: (email: string) => Promise<string>,
): Promise<string> {
  const { email } = hand.person.account;
  return await converse(hand, await hand.say('relier mon compte'), [
    { when: /C’est fait/, act: { end: 'linked' } },
    { when: /code à six chiffres/, act: async (one) => await one.say(await codeOf(email)) },
    { when: /adresse/, act: say(email) },
  ]);
}

/** Asks for a session of an action: one of those offered; how it ended. */
export async function enrol(
  hand: Hand,
  title: string,
  { chance, isBasket = false }: { chance: Chance; isBasket?: boolean },
): Promise<string> {
  return await converse(hand, await hand.say(`inscris-moi à « ${title} »`), [
    { when: /Votre demande est enregistrée/, act: { end: 'accepted' } },
    { when: /Votre inscription est faite\./, act: { end: 'enrolled' } },
    { when: /Vous êtes en liste d’attente/, act: { end: 'waitlisted' } },
    { when: /n’est pas possible pour le moment/, act: { end: 'refused' } },
    { when: /Votre panier/, act: { end: 'basket' } },
    { when: /\[Envoyer ma demande\]/, act: press(isBasket ? /panier/ : /^Envoyer ma demande$/) },
    {
      when: /Quelle session/,
      act: async (one, shown) => {
        const offered = buttonsLike(shown, SESSION);
        const picked = chance.of(offered);
        if (!picked) return await giveUp(one);
        return await one.press(picked.shown, picked.button);
      },
    },
    { when: /Quelle action vous/, act: giveUp },
    { when: /Pourquoi cette action/, act: say(MOTIVATION) },
    {
      when: /C’est annulé|[Rr]ien n’a été|abandonné/,
      act: { end: 'not offered' },
    },
  ]);
}

/** Sends what the panier holds. */
export async function sendBasket(hand: Hand): Promise<string> {
  const shown = await hand.say('mon panier');
  const send = findButton(shown, /^(Demander|Tout demander|Envoyer)/);
  if (!send) return 'basket without anything possible';
  await hand.press(send.shown, send.button);
  return 'basket sent';
}

const LIVE = /.+/;

/** Gives one request up; `kind` is a category of force majeure. */
export async function withdraw(hand: Hand, chance: Chance, kind: string): Promise<string> {
  return await converse(hand, await hand.say('je me désiste'), [
    ...withdrawing(kind),
    {
      when: /De quelle demande/,
      act: async (one, shown) => {
        const picked = chance.of(
          buttonsLike(shown, LIVE).filter(({ button }) => !/Annuler|Plus tard/.test(button.label)),
        );
        if (!picked) return await giveUp(one);
        return await one.press(picked.shown, picked.button);
      },
    },
  ]);
}

const withdrawing = (kind: string) => [
  { when: /aucune demande en cours/, act: { end: 'nothing to withdraw' } },
  { when: /C’est fait/, act: { end: 'withdrawn' } },
  { when: /session a commencé/, act: { end: 'absence instead' } },
  // Somebody else changed it in the same moment: it says what it has become.
  {
    when: /n’est plus possible|n’est plus en cours/,
    act: { end: 'no longer to withdraw' },
  },
  { when: /\[Confirmer\]|Votre désistement/, act: press(/^(Confirmer|Me désister|Oui)/) },
  { when: /force majeure \?/, act: press(new RegExp(`^${kind}$`)) },
  { when: /Pour quelle raison/, act: say('Mon planning vient de changer entièrement.') },
];

/** Presses a button a message of the bot offered (*Je renonce*, *Je me désiste*, *Je reste*), and follows. */
export async function answerOffer(hand: Hand, label: RegExp): Promise<string> {
  const found = findButton(await hand.read(), label);
  if (!found) return 'nothing offered';
  const shown = await hand.press(found.shown, found.button);
  if (/gardez votre inscription|votre demande est gardée|plus en cours/.test(wordsOf(shown)))
    return 'stays';
  return await converse(hand, shown, withdrawing('Aucun de ces cas'));
}

/** Says why they are not there. */
export async function reportAbsence(hand: Hand, kind: string): Promise<string> {
  return await converse(hand, await hand.say('signaler mon absence'), [
    { when: /Aucune de vos sessions n’a commencé/, act: { end: 'no absence to report' } },
    {
      when: /est excusée|n’est pas excusée|trop tard/,
      act: { end: 'absence reported' },
    },
    { when: /\[Signaler mon absence\]/, act: press(/^Signaler mon absence$/) },
    // The prestataire recorded it in the same moment: the summary says so already, the dialog ends once it is sent.
    { when: /n’est plus possible/, act: { end: 'no longer to report' } },
    { when: /précision/, act: press(/Passer|Rien à ajouter|Non/) },
    { when: /motif de votre absence/, act: press(new RegExp(`^${kind}$`)) },
    { when: /Quelle session manquez-vous/, act: press(LIVE) },
  ]);
}
