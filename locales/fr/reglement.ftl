# Les mots du règlement : décisions, états, refus d’une opération. Aucun chiffre du règlement ici :
# ils viennent tous, comme les articles cités, du règlement de l’année (reglement/*.yaml).

## Décisions

outcome-accepted = Demande acceptée
outcome-waitlisted = Demande en liste d’attente
outcome-refused = Demande refusée

citation = { $document ->
    [none] Règle de bon sens, sans article
   *[other] { $document }, { $article }
}

## Pourquoi une demande est refusée ou mise en liste d’attente, et ce que l’on peut faire

reason-SESSION_CLOSED = { $sessionStatus ->
    [cancelled] Cette session est annulée.
   *[open] Cette session a commencé le { $firstDay } : il n’est plus possible de s’y inscrire.
}
    .other = { reason-SESSION_CLOSED }
next-step-SESSION_CLOSED = Choisissez une autre session de la même action, s’il y en a une à venir.

reason-DUPLICATE = Vous avez déjà une demande en cours pour cette session.
    .other = Cette personne a déjà une demande en cours pour cette session.
next-step-DUPLICATE = Suivez-la dans « mes demandes » : il n’y a rien d’autre à faire.

reason-NOT_IN_ACTIVITY = Cette action est réservée aux professionnels en activité, et votre compte vous indique en recherche d’emploi.
    .other = Cette action est réservée aux professionnels en activité, et son compte l’indique en recherche d’emploi.
next-step-NOT_IN_ACTIVITY = Les webinaires, conférences, tables rondes et webateliers vous sont ouverts. Si votre situation a changé, faites corriger votre compte.

reason-MEMBERSHIP_REQUIRED = { $hasStructure ->
    [no] Cette action est réservée aux structures adhérentes, et votre compte n’est rattaché à aucune structure.
   *[yes] Cette action est réservée aux structures adhérentes, et la vôtre n’était pas adhérente le { $requestDay }.
}
    .other = { $hasStructure ->
        [no] Cette action est réservée aux structures adhérentes, et son compte n’est rattaché à aucune structure.
       *[yes] Cette action est réservée aux structures adhérentes, et la sienne n’était pas adhérente le { $requestDay }.
    }
next-step-MEMBERSHIP_REQUIRED = { $hasStructure ->
    [no] Rattachez votre compte à votre structure, puis refaites votre demande.
   *[yes] Demandez à votre référent où en est l’adhésion. Une structure qui renouvelle reste couverte jusqu’au { $renewalUntil }, dès lors que sa demande est faite.
}

reason-TRAINING_ORGANISATION_ONLY = Le Lab Studio est réservé aux organismes de formation{ $hasStructure ->
    [no], et votre compte n’est rattaché à aucune structure.
   *[yes], et votre structure n’est pas connue comme tel.
}
    .other = Le Lab Studio est réservé aux organismes de formation{ $hasStructure ->
        [no], et son compte n’est rattaché à aucune structure.
       *[yes], et sa structure n’est pas connue comme tel.
    }
next-step-TRAINING_ORGANISATION_ONLY = Si votre structure est un organisme de formation, demandez à votre référent de le faire corriger.

reason-LAB_STUDIO_LIMIT = Vous avez déjà { $used ->
    [one] { $used } séance
   *[other] { $used } séances
} de Lab Studio cette année-là, pour { $max } au plus.
    .other = Cette personne a déjà { $used ->
        [one] { $used } séance
       *[other] { $used } séances
    } de Lab Studio cette année-là, pour { $max } au plus.
next-step-LAB_STUDIO_LIMIT = Choisissez une séance de l’année suivante, ou renoncez à temps à l’une des vôtres.

reason-ONE_SESSION_PER_FORMATION = Vous avez déjà une demande, ou vous avez déjà participé, à une autre session de cette formation la même année (celle du { $otherFirstDay }).
    .other = Cette personne a déjà une demande, ou a déjà participé, à une autre session de cette formation la même année (celle du { $otherFirstDay }).
next-step-ONE_SESSION_PER_FORMATION = Pour changer de session, retirez d’abord l’autre demande, si elle est encore en cours.

reason-ANNUAL_LIMIT = Vous avez déjà utilisé { $used ->
    [one] { $used } action réservée
   *[other] { $used } actions réservées
} aux adhérents cette année-là, pour { $max } au plus.
    .other = Cette personne a déjà utilisé { $used ->
        [one] { $used } action réservée
       *[other] { $used } actions réservées
    } aux adhérents cette année-là, pour { $max } au plus.
next-step-ANNUAL_LIMIT = Les webinaires, conférences, tables rondes et webateliers ne sont pas comptés. Un désistement dans les délais vous rend une action.

reason-FORMATION_LIMIT = Vous avez déjà utilisé { $used ->
    [one] { $used } formation
   *[other] { $used } formations
} cette année-là, pour { $max } au plus.
    .other = Cette personne a déjà utilisé { $used ->
        [one] { $used } formation
       *[other] { $used } formations
    } cette année-là, pour { $max } au plus.
next-step-FORMATION_LIMIT = S’il vous reste des actions, choisissez un autre format : autoformation, atelier, module découverte, Lab. Un désistement dans les délais vous rend une formation.

reason-TIER_NOT_OPEN = { $openSince ->
    [none] Les inscriptions aux formations n’ont pas encore commencé : elles ouvrent le { $first }.
   *[other] Depuis le { $openSince }, seules les formations du premier semestre sont ouvertes, et cette session commence le { $firstDay }.
}
    .other = { reason-TIER_NOT_OPEN }
next-step-TIER_NOT_OPEN = { $opensOn ->
    [none] Aucun palier ne permettra cette demande avant le début de la session : choisissez-en une autre.
   *[other] Refaites cette demande à partir du { $opensOn }.
}

reason-TIER_LIMIT = Depuis le { $openSince }, chacun peut demander { $max ->
    [one] { $max } formation
   *[other] { $max } formations
} au plus, et vous en avez déjà { $used }.
    .other = Depuis le { $openSince }, chacun peut demander { $max ->
        [one] { $max } formation
       *[other] { $max } formations
    } au plus, et cette personne en a déjà { $used }.
next-step-TIER_LIMIT = { $opensOn ->
    [none] Aucun palier ne permettra cette demande avant le début de la session : choisissez-en une autre, ou un autre format.
   *[other] Refaites cette demande à partir du { $opensOn }.
}

reason-STRUCTURE_LIMIT = { $colleagues ->
    [one] { $colleagues } personne
   *[other] { $colleagues } personnes
} de votre structure { $colleagues ->
    [one] a
   *[other] ont
} déjà une place, pour { $max } au plus : vous êtes en liste d’attente.
    .other = { $colleagues ->
        [one] { $colleagues } personne
       *[other] { $colleagues } personnes
    } de sa structure { $colleagues ->
        [one] a
       *[other] ont
    } déjà une place, pour { $max } au plus.
next-step-STRUCTURE_LIMIT = Je vous écris si une place se libère pour vous. Le prestataire peut aussi vous admettre, à titre exceptionnel, s’il reste des places.

reason-SESSION_FULL = La session est complète ({ $taken ->
    [one] { $taken } place prise
   *[other] { $taken } places prises
} sur { $capacity }) : vous êtes en liste d’attente.
    .other = La session est complète ({ $taken ->
        [one] { $taken } place prise
       *[other] { $taken } places prises
    } sur { $capacity }).
next-step-SESSION_FULL = Je vous écris dès qu’une place se libère pour vous. Une autre session de la même action a peut-être encore des places.

## Avertissements : ils n’empêchent rien

warning-SHORT_NOTICE = { $days ->
    [one] Il reste { $days } jour
   *[other] Il reste { $days } jours
} avant le premier jour, alors que { $advised } sont conseillés : votre demande risque de ne pas être traitée à temps.
    .other = { $days ->
        [one] Il reste { $days } jour
       *[other] Il reste { $days } jours
    } avant le premier jour, alors que { $advised } sont conseillés : la demande risque de ne pas être traitée à temps.
warning-RULEBOOK_FALLBACK = Le règlement de { $sessionYear } n’est pas encore connu : celui de { $rulebookYear } a été appliqué, sans ses paliers.
    .other = { warning-RULEBOOK_FALLBACK }
warning-LAST_ACTION = C’est la dernière de vos { $max } actions réservées de l’année.
    .other = C’est la dernière de ses { $max } actions réservées de l’année.
warning-LAST_FORMATION = C’est la dernière de vos { $max } formations de l’année.
    .other = C’est la dernière de ses { $max } formations de l’année.

## Pourquoi une opération n’a pas été faite

refusal-NOT_YOUR_STRUCTURE = Seuls les Valideurs RH de sa structure, ou qui les remplace ce jour-là, décident de cette demande.
refusal-OWN_REQUEST = Vous ne pouvez pas décider de votre propre demande : un autre Valideur RH de votre structure peut le faire.
refusal-WRONG_STATUS = La demande n’est plus dans un état qui le permet.
refusal-state-now = Ce n’est plus possible pour cette demande. Son état maintenant : { $state }.
refusal-SESSION_CLOSED = La session a commencé ou elle est annulée : plus rien ne peut être décidé.
refusal-ABSENCE_INSTEAD = La session a commencé : ce n’est plus un désistement, mais une absence à signaler.
refusal-NOT_STARTED = La session n’a pas commencé : il est trop tôt. Avant le premier jour, on se désiste.
refusal-REASON_REQUIRED = Un désistement doit être motivé : dites pourquoi en quelques mots.
refusal-COMMENT_REQUIRED = Un refus doit être expliqué : ajoutez un commentaire.
refusal-HELD_BY_RULES = Le règlement retient cette demande pour une autre raison que le nombre de collègues.
refusal-NO_FREE_SEAT = Il n’y a pas de place libre.
refusal-QUEUE_FIRST = Une autre personne de la liste d’attente peut recevoir cette place : elle passe d’abord.

## États d’une demande

status-pending_employer = en attente du Valideur RH
status-waitlisted = en liste d’attente
status-preregistered = préinscrit
status-enrolled = inscrit
status-refused_employer = refusée par le Valideur RH
status-refused_provider = refusée par le prestataire
status-withdrawn = désistement dans les délais
status-withdrawn_late = désistement tardif
status-attended = présent
status-absent_excused = absence excusée (force majeure)
status-absent_unexcused = absence non excusée
status-expired = sans suite
status-cancelled_manager = annulée par Cap Métiers
status-session_cancelled = session annulée

## Formats d’action

kind-formation = formation
kind-autoformation = autoformation
kind-atelier = atelier
kind-module_decouverte = module découverte
kind-lab_innov = Lab’Innov
kind-lab_studio = Lab Studio
kind-webinaire = webinaire
kind-conference = conférence
kind-table_ronde = table ronde
kind-webatelier = webatelier

## Adhésions

membership-requested = demandée
membership-approved = approuvée
membership-invoiced = facturée
membership-active = active
membership-rejected = rejetée

## Ligne de commande

case-error-not-json = La ligne n’est pas un objet JSON.
case-error-missing = { $field } : absent.
case-error-wrong-type = { $field } : type attendu { $expected }.
case-error-unknown-value = { $field } : valeur attendue parmi { $expected }.
case-error-not-a-day = { $field } : jour attendu, de la forme AAAA-MM-JJ.
case-error-not-an-instant = { $field } : instant attendu, en ISO 8601 avec son décalage horaire.
case-error-not-a-siret = { $field } : SIRET attendu, chiffres uniquement et en entier.
case-error-empty = { $field } : vide.
case-error-out-of-range = { $field } : nombre hors des valeurs permises.
case-error-no-rulebook = { $field } : aucun règlement ne couvre l’année { $year }.
case-error-missing-person = { $field } : la situation de cette personne en liste d’attente manque.
case-error-missing-request = { $field } : aucune demande ne porte cet identifiant.
case-error-wrong = { $field } : valeur refusée.

## Répétition d’un règlement en projet

rehearsal-title = Répétition du règlement { $year } (version { $version }) sur { $decided ->
    [one] { $decided } demande
   *[other] { $decided } demandes
}
rehearsal-outcomes = { $outcome ->
    [accepted] acceptées
    [waitlisted] en liste d’attente
   *[refused] refusées
} : { $before } aujourd’hui, { $after } avec le projet
rehearsal-changed = { $changed ->
    [0] Aucune demande n’aurait eu une autre réponse.
    [one] { $changed } demande aurait eu une autre réponse, ou d’autres raisons :
   *[other] { $changed } demandes auraient eu une autre réponse, ou d’autres raisons :
}
rehearsal-gained = { $code } : { $requests } en plus
rehearsal-lost = { $code } : { $requests } en moins
rehearsal-case = { $id } ({ $person }) : { $before } ({ $beforeCodes }) → { $after } ({ $afterCodes })
rehearsal-no-code = sans réserve
rehearsal-usage = Indiquez un règlement en projet et un fichier de demandes : rehearse PROJET.yaml --cases DEMANDES.jsonl
rehearsal-skipped = Lignes laissées de côté, faute d’être des décisions lisibles : { $lines }
