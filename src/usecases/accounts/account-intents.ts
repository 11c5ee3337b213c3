import type { Account } from '#ports/account-repository.ts';
import { button, type Exchange, type ExchangeResult, type Intents, saying } from '../exchange.ts';
import { askForAccount, opening, type StartDialog, withAccount } from '../open-dialog.ts';
import { fullName } from '../people.ts';
import { chooseLanguage } from './choose-language.ts';
import { hasAccountAlready } from './create-account.ts';
import { createDecidePetition, showPetition } from './decide-petition.ts';
import { askUnlink, channelNames, unlink } from './identities.ts';
import { asManager } from './manage-roles.ts';
import { sendMyData } from './my-data.ts';
import { createDecideNamed } from './petition-named.ts';
import {
  detailNamed,
  namesAnothersAccount,
  wantsPetitions,
  wantsUnlink,
} from './read-account-text.ts';
import { resumeElsewhere } from './resume-elsewhere.ts';
import { authorityOf } from './roles.ts';
import { contactsAsked, showContacts } from './show-contact.ts';
import { showMembers } from './show-members.ts';
import { showPetitions } from './show-petitions.ts';
import { showMyReferent, showWhoAmI } from './who-am-i.ts';

/** What one does about one's account, and what référents and gestionnaires do about others'. */
export function accountIntents(start: StartDialog): Intents {
  const decidePetition = createDecidePetition(start);
  return {
    'create-account': createOrTell(start),
    'link-account': linkOrUnlink(start),
    unlink,
    whoami: showWhoAmI,
    'my-referent': withAccount(showMyReferent),
    'my-data': sendMyData,
    'change-structure': withPerson(opening(start, 'change-structure')),
    'change-email': withPerson(opening(start, 'change-email')),
    'change-details': withPerson(changeDetails(start)),
    'delete-account': withPerson(deleteOwn(start)),
    language: chooseLanguage,
    roles: withAccount(changeRoles(start)),
    'be-approver': withAccount(takeApproving(start)),
    petitions: withAccount(showPetitions),
    members: withAccount(showMembers),
    'colleague-joins': withAccount(tellHowToJoin),
    'decide-petition': decidePetition,
    'decide-named': createDecideNamed((exchange, args) => decidePetition(exchange, args, {})),
    'show-petition': showPetition,
    'resume-elsewhere': resumeElsewhere,
  };
}

type Args = Record<string, unknown>;

function textOf(args: Args): string {
  return typeof args['text'] === 'string' ? args['text'] : '';
}

/** For anybody with an account, confirmed or not: the rights over one's own data do not wait. */
function withPerson(
  work: (exchange: Exchange, args: Args, inputs: Record<string, string>) => Promise<ExchangeResult>,
) {
  return async (exchange: Exchange, args: Args): Promise<ExchangeResult> => {
    if (exchange.person) return await work(exchange, args, {});
    return await askForAccount(exchange);
  };
}

function createOrTell(start: StartDialog) {
  return async (exchange: Exchange, args: Args): Promise<ExchangeResult> => {
    if (exchange.person) return saying(hasAccountAlready(exchange, exchange.person));
    return await opening(start, 'create-account')(exchange, args, {});
  };
}

/** Everybody deletes their own account; for a colleague's, the team is asked. */
function deleteOwn(start: StartDialog) {
  return async (exchange: Exchange, args: Args): Promise<ExchangeResult> => {
    if (!namesAnothersAccount(textOf(args))) return await start(exchange, 'delete-account');
    const { t } = exchange;
    return saying({
      text: t('delete-account-anothers'),
      choices: [
        button(t('button-human'), 'human'),
        button(t('button-delete-own'), 'delete-account'),
      ],
    });
  };
}

/** « relie mon compte », « délie Telegram », or a button that insists. */
function linkOrUnlink(start: StartDialog) {
  return async (exchange: Exchange, args: Args): Promise<ExchangeResult> => {
    const { person, t, stores } = exchange;
    const text = textOf(args);
    if (person && wantsUnlink(text)) return await askUnlink(exchange, person, text);
    if (!person || args['anew'] === true) {
      return await opening(start, 'link-account')(exchange, args, {});
    }
    const identities = await stores.accounts.findIdentities(person.id);
    return saying({
      text: t('link-already', {
        email: person.email,
        channels: channelNames(exchange, identities),
      }),
      choices: [
        button(t('button-link-other'), 'link-account', { anew: true }),
        button(t('button-who-am-i'), 'whoami'),
      ],
    });
  };
}

/** A référent opens their dialog, a gestionnaire theirs; « confirme le compte de Lucie » shows what waits. */
function changeRoles(start: StartDialog) {
  return async (exchange: Exchange, person: Account, args: Args): Promise<ExchangeResult> => {
    const text = textOf(args);
    if (wantsPetitions(text)) return await showPetitions(exchange);
    const contacts = await contactsAsked(exchange, text);
    if (contacts.length > 0) return await showContacts(exchange, contacts);
    const slots = asManager(authorityOf(person));
    return await start(exchange, 'manage-roles', { slots, ...(text ? { text } : {}) });
  };
}

/** « je suis Valideur RH », said by the référent: the role is theirs once they confirm; anybody else is told who gives it. */
function takeApproving(start: StartDialog) {
  return async (exchange: Exchange, person: Account): Promise<ExchangeResult> => {
    const self = { value: person.id, label: fullName(person) };
    const operation = { value: 'give', label: exchange.t('manage-roles-give') };
    const isReferent = authorityOf(person) === 'referent';
    return await start(exchange, 'manage-roles', {
      slots: isReferent ? { operation, person: self } : asManager(authorityOf(person)),
    });
  };
}

/** « ajoute un salarié à ma structure »: nobody opens an account for somebody else. */
async function tellHowToJoin({ t, stores }: Exchange, person: Account): Promise<ExchangeResult> {
  const structure = person.siret ? await stores.structures.find(person.siret) : null;
  const isReferent = person.roles.includes('referent');
  return saying({
    text: t('colleague-joins', {
      structure: structure?.name ?? '',
      who: isReferent ? 'you' : 'referent',
    }),
    choices: [
      button(t('button-members'), 'members'),
      ...(isReferent ? [button(t('button-petitions-waiting'), 'petitions')] : []),
    ],
  });
}

/** « change mon adresse », « change mon mot de passe », « change mon nom ». */
function changeDetails(start: StartDialog) {
  return async (exchange: Exchange, args: Args): Promise<ExchangeResult> => {
    const text = textOf(args);
    const { t } = exchange;
    const detail = detailNamed(text);
    if (detail === 'password') return saying({ text: t('change-password') });
    if (detail === 'address') return await opening(start, 'change-email')(exchange, args, {});
    return saying({
      text: t('change-details'),
      choices: [
        button(t('button-change-email'), 'change-email'),
        button(t('button-change-structure'), 'change-structure'),
        button(t('button-human'), 'human'),
      ],
    });
  };
}
