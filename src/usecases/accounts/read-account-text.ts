const UNLINK =
  /\b(d[ée]li|d[ée]connect|dissoci|d[ée]tach|unlink|disconnect|sign me out|log ?out|log me out)/i;
const CONFIRM =
  /\b(confirm|valid|approuv|accept)\w*.*\b(compte|cr[ée]ation|rattachement|coll[èe]gue|account|structure)/i;
const PASSWORD = /mot de passe|password|\bmdp\b|identifiant/i;
const ADDRESS = /mail|\bm[ée]l\b|adresse|courriel|address/i;
const CONTACT =
  /(?<!\p{L})(?:mails?|e-?mails?|courriels?|adresses?|coordonn[ée]es|fiche|contact details|address)(?:\s+\p{L}+)?\s+(?:de|d[’']|du|of)(?!\p{L}{2})/iu;
const CHANGES =
  /chang|modif|corrig|remplac|supprim|r[ôo]le|droit|valideu|r[ée]f[ée]rent|session|formation|atelier/i;

const ANOTHERS =
  /\b(?:son|leurs?|ses|his|her|their)\s+(?:comptes?|accounts?)\b|\bcomptes?\s+(?:de|d[’']|du|des)\s*(?!moi\b)\p{L}|\baccounts?\s+of\b|\p{L}[’']s account\b/iu;

const OWN = /\bmon\s+(?:propre\s+)?compte\b|\bmy\s+(?:own\s+)?account\b/i;

/** « supprime le compte de Jean »: somebody else's. */
export function namesAnothersAccount(text: string): boolean {
  return ANOTHERS.test(text) && !OWN.test(text);
}

/** « délie Telegram », « déconnecte-moi ». */
export function wantsUnlink(text: string): boolean {
  return UNLINK.test(text);
}

/** « confirme le compte de Lucie »: not a change of rights, a decision that waits. */
export function wantsPetitions(text: string): boolean {
  return CONFIRM.test(text);
}

/** « mail de Marie Durand », « donne-moi l’adresse de Paul »: nothing is to be changed. */
export function wantsContact(text: string): boolean {
  return CONTACT.test(text) && !CHANGES.test(text);
}

/** What of one's details is to be changed. */
export function detailNamed(text: string): 'password' | 'address' | 'other' {
  if (PASSWORD.test(text)) return 'password';
  return ADDRESS.test(text) ? 'address' : 'other';
}

/** The dialog about accounts that a recognised intent opens at once, in the middle of another one too. */
export function accountDialogOf(intent: string, text: string): string | undefined {
  switch (intent) {
    case 'delete-account':
      return namesAnothersAccount(text) ? undefined : intent;
    case 'create-account':
    case 'change-structure':
      return intent;
    case 'link-account':
      return wantsUnlink(text) ? undefined : intent;
    case 'roles':
      return wantsPetitions(text) || wantsContact(text) ? undefined : 'manage-roles';
    case 'change-details':
      return detailNamed(text) === 'address' ? 'change-email' : undefined;
    default:
      return undefined;
  }
}
