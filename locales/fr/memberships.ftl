# Adhésions : demande, étapes, rappels

order-memberships = adhésions | les adhésions | liste des adhésions | adhésions en cours | les adhésions en cours | adhésions à traiter | demandes d’adhésion | adhésions en attente
order-ask-membership = je veux adhérer | je veux adhérer à … | je veux adhérer en … | je veux adhérer pour … | je voudrais adhérer | je voudrais adhérer à … | je souhaite adhérer | je souhaite adhérer à … | on veut adhérer | on veut adhérer à … | on voudrait adhérer … | on aimerait adhérer … | nous voulons adhérer | nous souhaitons adhérer | demander l’adhésion … | demander notre adhésion … | demander mon adhésion … | demande l’adhésion … | demande notre adhésion … | faire une demande d’adhésion … | faire adhérer ma structure … | fais adhérer ma structure … | lance l’adhésion … | lancer l’adhésion … | lancer notre adhésion … | ma structure veut adhérer … | ma structure souhaite adhérer … | ma structure veut renouveler … | ma structure souhaite renouveler … | nous voulons adhérer … | nous voulons renouveler … | nous souhaitons adhérer … | nous souhaitons renouveler … | je veux faire adhérer ma structure … | renouveler notre adhésion … | renouveler mon adhésion … | renouveler l’adhésion … | renouvelle l’adhésion … | demander une adhésion … | nouvelle adhésion … | enregistre une nouvelle adhésion … | enregistrer une nouvelle adhésion … | crée une adhésion … | créer une adhésion … | enregistrer une adhésion … | enregistre une adhésion …
order-move-membership = adhésion payée | l’adhésion est payée | adhésion réglée | adhésion facturée | adhésion approuvée | adhésion validée | cotisation payée | cotisation réglée | paiement d’adhésion reçu | paiement de l’adhésion reçu | adhésion … payée … | adhésion … payée | adhésion … réglée … | adhésion … approuvée … | adhésion … validée … | adhésion … rejetée … | adhésion … refusée … | adhésion … accord du … | adhésion … accord des … | adhésion … feu vert … | adhésion … facturée … | adhésion … facture … | l’adhésion … est payée | l’adhésion … est réglée | l’adhésion … est facturée … | l’adhésion … est approuvée … | l’adhésion … est validée … | l’adhésion … est rejetée … | l’adhésion … est refusée … | accord du ca pour l’adhésion … | accord des administrateurs pour l’adhésion … | approuve l’adhésion … | approuver l’adhésion … | valide l’adhésion … | valider l’adhésion … | rejette l’adhésion … | rejeter l’adhésion … | refuse l’adhésion … | facture l’adhésion … | facturer l’adhésion … | enregistre le paiement … | enregistrer le paiement … | remets l’adhésion … à l’étape précédente
membership-words-pay = payée | payé | a payé | a réglé | payer | paiement | réglée | réglé | règlement reçu | virement | chèque | encaisse | encaisser | encaissé | cotisation reçue | reçu la cotisation
membership-words-reject = rejetée | rejeté | rejette | rejeter | rejetons | refusée | refuse | refuser | a dit non | refus
membership-words-back = étape précédente | revenir | reviens | remets
membership-words-approve = approuvée | approuve | approuver | approuvent | validée | valide | valider | approbation | accord | feu vert | a dit oui | ont dit oui | a voté pour | acceptée | accepte | accepter
membership-words-invoice = facture | facturée | facturer
membership-words-number = numéro | n | no | num | réf | référence
membership-words-around = renouveler l’adhésion | renouvelle l’adhésion | nouvelle adhésion | demander une adhésion | enregistrer une adhésion | enregistre une adhésion | adhésion | adhérent | adhérente | adhérents | envoie | envoyer | envoyée | partie | envoi | cotisation | simple | premium | veut adhérer | veulent adhérer | souhaite adhérer | souhaitent adhérer | demande à adhérer | veut renouveler | veulent renouveler | souhaite renouveler | souhaitent renouveler | enregistre l’adhésion | enregistrer l’adhésion | crée l’adhésion | formulaire | bulletin | dossier | demande | formule | reçu | reçue | reçus | rempli | arrivé | arrivée | envoyé | renvoyé | retourné | signé | nous a | vient | est | ont | on | a | par | conseil d’administration | administrateurs | les administrateurs | le bureau | bureau | ce matin | hier | aujourd’hui | ce jour | enregistre | enregistrer | note | noter | passe | passer | mets | mettre
button-request-membership = Demander l’adhésion
button-ask-membership = Enregistrer une adhésion
button-renew = Renouveler l’adhésion
button-tell-refused = { $count ->
    [one] La prévenir
   *[other] Les prévenir ({ $count })
}

membership-label = { $structure }, adhésion { $year }
membership-new = nouvelle adhésion
membership-renewal = renouvellement
membership-formula-simple = simple, { $fee } €
membership-formula-premium = premium, { $fee } €
membership-fact-state = Étape
membership-fact-nature = Nature
membership-fact-formula = Cotisation
membership-fact-invoice = Facture
membership-fact-siret = SIRET
membership-fact-covered = Établissements couverts
membership-fact-asked = Demandée le
membership-step-approve = Approuver
membership-step-invoice = Facture envoyée
membership-step-pay = Paiement reçu
membership-step-reject = Rejeter
membership-step-back = Étape précédente
membership-unknown = Je ne retrouve pas cette adhésion.
membership-wrong-step = « { $step } » n’est pas possible : cette adhésion est { $state }. Possible maintenant : { $next }.
membership-unnumbered = { $membership } : la facture est notée comme envoyée, sans son numéro.
membership-not-asked = Aucune adhésion n’est demandée pour { $structure } : rien ne peut être approuvé, facturé ni payé. La demande s’enregistre d’abord.

memberships-none = Aucune adhésion n’est en cours.
memberships-underway = { $count ->
    [one] Une adhésion en cours
   *[other] { $count } adhésions en cours
}
memberships-more = { $count ->
    [one] La dernière
   *[other] Les suivantes ({ $count })
}

ask-membership-title = la demande d’adhésion
ask-membership-lost = Rien ne serait demandé.
ask-membership-structure = Pour quelle structure ?
    .name = structure
    .again = Donnez le nom, la ville ou le SIRET de la structure :
    .example = Par exemple « Greta Sud Aquitaine » ou un SIRET.
    .why = L’adhésion vaut pour tous ses établissements (même SIREN).
ask-membership-year = Pour quelle année ?
    .name = année
    .again = Choisissez l’année :
    .example = Par exemple « 2027 ».
    .why = Une adhésion vaut pour une année civile.
ask-membership-formula = Quelle cotisation ?
    .name = cotisation
    .again = Choisissez la cotisation :
    .example = Par exemple « simple ».
    .why = Elle fixe le montant de la facture.
ask-membership-simple = Simple
ask-membership-premium = Premium
ask-membership-summary = Demander cette adhésion
    .yes = Envoyer la demande
ask-membership-touches = { $kind ->
    [renewal] C’est un renouvellement de { $fee } € : facture, puis paiement.
   *[new] C’est une nouvelle adhésion de { $fee } € : approbation par les administrateurs, facture, puis paiement.
} Elle vaut pour { $year }, pour : { $covered }. Les gestionnaires et le référent sont prévenus. Une demande par erreur peut être rejetée par un gestionnaire.
ask-membership-done = { $kind ->
    [renewal] C’est fait : le renouvellement est demandé. La facture suit ; l’adhésion est active dès son paiement.
   *[new] C’est fait : l’adhésion est demandée. Après approbation vient la facture ; l’adhésion est active dès son paiement.
}
ask-membership-already = Une adhésion de cette structure est déjà active ou en cours pour chaque année possible : rien de plus n’est à demander.
ask-membership-not-yours = Seules les personnes de la structure, ou un gestionnaire, demandent son adhésion.
ask-membership-no-structure = Votre compte n’est rattaché à aucune structure : il n’y a pas d’adhésion à demander.

move-membership-title = votre suivi d’adhésion
move-membership-lost = L’adhésion resterait où elle en est.
move-membership-which = Quelle adhésion ?
    .name = adhésion
    .again = Choisissez l’adhésion, ou donnez le nom de la structure :
    .example = Par exemple « Greta Sud Aquitaine ».
    .why = Chaque étape est dite à la structure.
move-membership-step = Quelle étape ?
    .name = étape
    .again = Choisissez l’étape :
    .example = Par exemple « paiement reçu ».
    .why = Une étape en ouvre une autre.
move-membership-invoice = Quel est le numéro de la facture ?
    .name = facture
    .again = Donnez le numéro de la facture.
    .example = Par exemple « F-2026-014 ».
    .why = Il est dit à la structure, pour le paiement.
move-membership-reason = Pour quelle raison ?
    .name = raison
    .again = Dites la raison en quelques mots.
    .example = Par exemple « demandée deux fois ».
    .why = La structure la lit ; elle est gardée avec l’historique.
move-membership-summary = Suivi de l’adhésion
    .yes = Confirmer
membership-touches-approve = Elle sera { $state } ; ensuite, la facture. { $referents ->
    [none] Aucun référent à prévenir.
   *[other] Prévenus : { $referents }.
} On peut revenir à l’étape précédente.
membership-touches-invoice = Elle sera { $state } ; ensuite, le paiement. { $referents ->
    [none] Aucun référent à prévenir.
   *[other] Prévenus : { $referents }.
} On peut revenir à l’étape précédente.
membership-touches-pay = { $invoice ->
    [none] { "" }
   *[other] Facture { $invoice }.
} Elle sera { $state } : ses personnes ont droit aux actions réservées. { $count ->
    [0] Personne de la structure n’est en liste d’attente.
    [one] **Une personne en liste d’attente est réexaminée** : { $names }.
   *[other] **{ $count } personnes en liste d’attente sont réexaminées** : { $names }.
} { $referents ->
    [none] Aucun référent à prévenir.
   *[other] Prévenus : { $referents }.
} On peut revenir en arrière, mais une place donnée ne se reprend pas.
membership-touches-reject = Elle sera { $state } : la structure n’est plus couverte par elle pour les nouvelles demandes ; celles déjà faites restent. { $count ->
    [0] Personne de la structure n’est en liste d’attente.
    [one] **Une personne en liste d’attente serait retenue** : { $names }.
   *[other] **{ $count } personnes en liste d’attente seraient retenues** : { $names }.
} { $referents ->
    [none] Aucun référent à prévenir.
   *[other] Prévenus : { $referents }.
} On peut revenir à l’étape précédente.
membership-touches-back = Elle redevient { $state }. Les demandes déjà décidées restent ; les suivantes le sont selon ce nouvel état. { $count ->
    [0] Personne de la structure n’est en liste d’attente.
    [one] **Une personne est en liste d’attente** : { $names }.
   *[other] **{ $count } personnes sont en liste d’attente** : { $names }.
} { $referents ->
    [none] Aucun référent à prévenir.
   *[other] Prévenus : { $referents }.
}
membership-moved = C’est fait : l’adhésion est { $state }. { $promoted ->
    [0] { "" }
    [one] Une personne de la liste d’attente a reçu une place.
   *[other] { $promoted } personnes de la liste d’attente ont reçu une place.
}
membership-told-requested = { $membership } : la demande est enregistrée. Les gestionnaires s’en occupent.
membership-told-approved = { $membership } : elle est approuvée. La facture suit.
membership-told-invoiced = { $membership } : la facture { $invoice } est partie. L’adhésion est active dès son paiement.
membership-told-active = { $membership } : le paiement est reçu, elle est active. Vos collègues peuvent demander les actions réservées.
membership-told-rejected = { $membership } : elle est rejetée. Raison : « { $reason } »
membership-refused-people = { $count ->
    [one] Cette personne avait été refusée cette année faute d’adhésion, pour une session encore à venir : { $names }.
   *[other] Ces { $count } personnes avaient été refusées cette année faute d’adhésion, pour une session encore à venir : { $names }.
}
membership-refused-told = { $count ->
    [one] C’est fait : une personne est prévenue.
   *[other] C’est fait : { $count } personnes sont prévenues.
}
membership-refused-told-already = Elles ont déjà été prévenues.
membership-refused-may-ask = L’adhésion de votre structure est maintenant active. Vous pouvez demander à nouveau : { $what }.

not-renewed-found = { $count ->
    [one] { $count } structure adhérente en { $before } n’a pas demandé son renouvellement { $year }
   *[other] { $count } structures adhérentes en { $before } n’ont pas demandé leur renouvellement { $year }
}
renewals-not-asked = non demandée
button-remind-renewals = Écrire à leurs référents
button-renewals-of = Liste { $year }
remind-renewals-ask = { $count ->
    [0] Aucun référent à qui écrire : les renouvellements attendent votre facture, ou les structures n’ont pas de référent.
    [one] **Un référent recevrait un rappel** : { $names }. Un message parti ne se reprend pas.
   *[other] **{ $count } référents recevraient un rappel** : { $names }. Un message parti ne se reprend pas.
}
button-confirm-remind = Envoyer les rappels
remind-renewals-done = { $count ->
    [0] Personne n’a été rappelé : chacun l’a déjà été aujourd’hui.
    [one] C’est fait : un référent a reçu un rappel.
   *[other] C’est fait : { $count } référents ont reçu un rappel.
}
renewal-reminder-unpaid = L’adhésion { $year } de { $structure } attend le paiement de sa facture. Sans lui, votre structure n’est plus adhérente après le { $day }.
renewal-reminder-not-asked = { $isOver ->
    [yes] L’adhésion { $year } de { $structure } n’a pas été demandée : votre structure n’est plus adhérente, et vos collègues n’ont pas accès aux actions réservées.
   *[no] L’adhésion { $year } de { $structure } n’a pas été demandée. Demandez son renouvellement : jusqu’au { $day }, votre structure reste alors couverte.
}
membership-step-undone = reviens en arrière | revenir en arrière | retour en arrière | fais marche arrière | étape précédente | annule le paiement | annule ce paiement | annuler le paiement | annuler ce paiement | annule l’étape | annule cette étape | annule ça | annule la facturation | défais ça | c’était une erreur | c’est une erreur | je me suis trompé | je me suis trompée | remets la comme avant | remets comme avant
