# Prestataire

provider-only = Cette liste est celle des prestataires. Pour vos propres sessions : « mes demandes ».
provider-no-session = Vous n’avez pas de session à venir.
provider-sessions = { $count ->
    [one] **Votre session**
   *[other] **Vos { $count } sessions**
}
provider-nobody = Personne n’est encore inscrit.
provider-cancelled = Session annulée
provider-underway = en cours{ $left ->
    [0] { "" }
    [one] , { $left } présence à relever
   *[other] , { $left } présences à relever
}
provider-to-confirm = { $count } à confirmer
provider-confirmations = { $count ->
    [0] Personne n’attend votre confirmation.
    [one] **Une personne attend votre confirmation**
   *[other] **{ $count } personnes attendent votre confirmation**
}
provider-waiting = { $count ->
    [one] { $count } personne en attente
   *[other] { $count } personnes en attente
}
provider-over = terminée{ $left ->
    [0] { "" }
    [one] , { $left } présence à relever
   *[other] , { $left } présences à relever
}
provider-attendance = { $present ->
    [0] Aucun présent
    [one] { $present } présent
   *[other] { $present } présents
}, { $absent ->
    [0] aucun absent
    [one] { $absent } absent
   *[other] { $absent } absents
}{ $left ->
    [0] { "" }
    [one] , { $left } présence à relever
   *[other] , { $left } présences à relever
}
provider-done-enrol = { $count ->
    [0] Personne n’était à confirmer.
    [one] { $count } personne est confirmée et prévenue.
   *[other] { $count } personnes sont confirmées et prévenues.
}
provider-done-attend = { $count ->
    [0] Aucune présence à enregistrer.
    [one] { $count } présence est enregistrée.
   *[other] { $count } présences sont enregistrées.
}
provider-refused = C’est noté : la demande est refusée. La personne reçoit votre commentaire.
button-more-sessions = Voir la suite ({ $count })
button-confirm-all = { $count ->
    [one] Confirmer la préinscription
   *[other] Confirmer les { $count } préinscriptions
}
button-all-present = { $count ->
    [one] Enregistrer la présence
   *[other] Tous présents ({ $count })
}
button-see-person = Voir { $name }
button-confirm = Confirmer
button-present = Présent
button-absent = Absent
button-absent-sure = Confirmer l’absence
button-absent-back = Ne rien enregistrer
provider-absent-sure = Enregistrer cette absence ? La personne est prévenue tout de suite.{ $counts ->
    [yes] { " " }Sans force majeure, l’action compte dans son quota de l’année, et seul un gestionnaire peut corriger.
   *[no] { " " }Ensuite, seul un gestionnaire peut corriger.
}
button-admit = Admettre
button-to-confirm = À confirmer
order-to-confirm = combien de préinscrits à confirmer | combien d’inscrits à confirmer | combien d’inscriptions à confirmer | combien de préinscriptions à confirmer | combien de gens à confirmer | combien de participants à confirmer | combien de confirmations | combien de confirmations à faire | combien de personnes attendent ma confirmation | combien j’en ai à confirmer | à confirmer | qui dois-je confirmer | qui je dois confirmer | qui ai-je à confirmer | qui reste à confirmer | qui est à confirmer | qui attend ma confirmation | qui attend d’être confirmé | personnes à confirmer | gens à confirmer | inscriptions à confirmer | mes inscriptions à confirmer | inscrits à confirmer | préinscrits à confirmer | participants à confirmer | demandes à confirmer | préinscriptions à confirmer | préinscriptions en attente | préinscrits en attente | confirmations en attente | mes confirmations | confirmations à faire | combien de personnes à confirmer | combien de confirmations en attente | combien attendent ma confirmation | j’ai des gens à confirmer | j’ai quelqu’un à confirmer | ai-je des gens à confirmer | ai-je des inscriptions à confirmer | ai-je des personnes à confirmer | est-ce que j’ai des gens à confirmer | il me reste des gens à confirmer | ce que je dois confirmer | ce qui m’attend | confirmer mes inscrits | confirmer les inscrits | confirmer les inscriptions | je veux confirmer mes inscrits | je veux confirmer les inscriptions | qui dois-je valider | j’ai des gens à valider | ai-je des gens à valider | des gens à valider | y a des gens à valider | il y a des gens à valider | y a-t-il des gens à valider
order-provider-sessions = mes sessions | mes sessions à venir | sessions que j’anime | voir mes sessions | mes groupes | qui est préinscrit | mes inscrits

participant-accept-sure = Confirmer { $what } ? Le bouton, ou « oui », la confirme ; la personne est prévenue.
participant-everybody-sure = Confirmer tous les préinscrits ? Le bouton, ou « oui », les confirme ; chacun est prévenu.
participant-together = Confirmer ces { $count } personnes ? Le bouton, ou « oui », les confirme ; chacune est prévenue.
participant-together-button = Confirmer les { $count }
participant-refuse-sure = Refuser { $what } ? La personne lira ce commentaire : « { $reason } ».
participant-admit-sure = Admettre { $what } ? Le bouton, ou « oui », lui donne une place ; la personne est prévenue.
participant-not-waiting = { $name } n’est pas en liste d’attente. Voici où en est sa demande.
participant-aside = Rien à décider pour { $names } : demande laissée de côté.
participant-which-session = Pour quelle session ?
participant-not-due = { $name } n’est pas à confirmer. Voici où en est sa demande.
participant-none = Je ne trouve personne de ce nom à confirmer dans vos sessions.
button-own-sessions = Mes sessions

# Ce qu’un prestataire demande d’une de ses sessions

provider-asks-sheet = feuille d’émargement | feuilles d’émargement | émargement | émargements | feuille de présence | feuilles de présence | liste d’émargement
provider-asks-convocations = les convocations | convocations | mes convocations | la convocation des inscrits | convocation du groupe
provider-asks-presences = pointer les présences | pointer les présents | pointer les absents | pointer les absences | pointe les présences | relever les présences | relève les présences | saisir les présences | enregistrer les présences | noter les présences | marquer les présences | valider les présences | déclarer les présences | présences à relever | présences à saisir | présences à pointer | présences à enregistrer | faire l’appel | faire l’émargement
provider-asks-present = combien de présents | nombre de présents | liste des présents | les présents | présents | qui était présent | qui était là | qui est venu | combien de personnes sont venues | présences | les présences
provider-asks-next = prochaine | prochain | suivante
provider-asks-noise = prochaine | prochain | suivante | imprime | imprimer | imprimez | sors | sortir | télécharge | télécharger | donne | donner | envoie | envoyer | montre | montrer | voir | veux | voudrais | dois | peux | je | moi | tu | il | faut | me | comment | où | générer | génère | éditer | édite | préparer | prépare | pdf | mes | ma | mon | c | s | y | l | eu | il y a | avait | étaient | étais
provider-none-asked = Aucune session ne correspond.
provider-asks-not = combien | manquant | manquants | manquante | manquantes | manque | manquent | pas rendu | pas rendus | pas rendue | pas reçu | pas reçue | en retard
provider-asks-away = je suis absent | je suis absente | je serai absent | je serai absente | je ne serai pas là | je serai pas là | je ne suis pas là | je suis pas là | je ne suis pas disponible | je suis pas disponible | je ne serai pas disponible | je serai pas disponible | je suis pas dispo | je serai pas dispo | je suis indisponible | je serai indisponible | je suis malade | je suis en arrêt | je ne pourrai pas venir | je pourrai pas venir | je ne peux pas venir | je peux pas venir | je ne pourrai pas être là | j’ai un empêchement | je suis empêché | je suis empêchée | mon absence
provider-away = Vous animez **{ $sessions }**. Rien n’est changé : les inscrits viendraient. Un report, un remplacement ou une annulation revient aux gestionnaires de Cap Métiers : prévenez-les.
provider-away-tell = Prévenir les gestionnaires
provider-away-question = Je ne pourrai pas animer : { $sessions }.
participant-nobody = Je ne trouve personne de ce nom dans vos sessions.
participant-present-sure = Enregistrer la présence de { $what } ? Le bouton, ou « oui », l’enregistre.
participant-presence-which = { $what } : rien n’est encore enregistré. Pressez le bouton qui convient.
participant-not-begun = Rien n’est enregistré : les présences de cette session s’enregistrent à partir du { $day }. Avant, { $name } se désiste.
participant-presence-known = Rien n’est changé pour { $name } : voici ce qui est enregistré. Seul un gestionnaire peut le corriger.
participant-no-removal = Je ne peux pas désinscrire { $name } pour vous : c’est à cette personne de se désister, ou à un gestionnaire de le faire à sa place. Tant qu’elle est préinscrite, vous pouvez la refuser.
provider-sessions-past = { $count ->
    [one] **Votre session passée**
   *[other] **Vos { $count } sessions passées**
}
provider-older = { $count ->
    [one] Une session plus ancienne, terminée, n’est pas dans cette liste.
   *[other] { $count } sessions plus anciennes, terminées, ne sont pas dans cette liste.
}
button-sessions-past = Les plus anciennes
