# Un message aux inscrits d’une session, une session semblable, des inscriptions qu’on voudrait fermer

write-to-session-title = votre message aux inscrits
write-to-session-lost = Rien ne serait envoyé.
write-to-session-which = À quelle session écrire ?
    .name = session
    .again = Choisissez la session, ou donnez un mot de son titre, sa date ou sa ville :
    .example = Par exemple « la VAE du 12 mai » ou « Pau ».
    .why = Le message part aux inscrits de cette session, à personne d’autre.
write-to-session-text = Que faut-il leur écrire ?
    .name = message
    .again = Écrivez le message, tel qu’il sera lu.
    .example = Par exemple « La salle change : rendez-vous salle 12. »
    .why = Il part tel quel, sous le titre et la date de la session.
write-to-session-nobody = Personne n’y est inscrit : il n’y a personne à qui écrire.
write-to-session-summary = Écrire aux inscrits
    .yes = Envoyer le message
write-to-session-touches = { $count ->
    [one] **Une personne le recevra** : { $names }.
   *[other] **{ $count } personnes le recevront** : { $names }.
} Chacune dans sa messagerie, aux heures ouvrables ; à défaut par courriel. Un message parti ne se reprend pas. Le voici, tel qu’il sera lu :

    { $message }
write-to-session-message = Cap Métiers vous écrit, au sujet de **{ $what }** :

    { $words }
write-to-session-already = Ce message leur a déjà été envoyé : je n’écris pas deux fois la même chose.
write-to-session-done = { $count ->
    [one] C’est parti, à une personne. Le rapport d’envoi dira s’il n’est pas arrivé.
   *[other] C’est parti, à { $count } personnes. Le rapport d’envoi dira à qui il n’est pas arrivé.
}

duplicate-session-title = la copie de la session
duplicate-session-lost = Rien ne serait créé.
duplicate-session-which = Quelle session faut-il dupliquer ?
    .name = session copiée
    .again = Choisissez la session, ou donnez un mot de son titre, sa date ou sa ville :
    .example = Par exemple « la VAE du 12 mai » ou « Pau ».
    .why = La nouvelle reprend son lieu, ses horaires, ses places et son prestataire.

registrations-by-hand = { $session ->
    [none] { "" }
   *[other] **{ $session }**, { $taken ->
        [0] aucune place prise
        [one] une place prise
       *[other] { $taken } places prises
    }.

    { "" }
}Les inscriptions ne se ferment pas à la main, ni ne se rouvrent : le règlement les laisse ouvertes jusqu’à la veille du premier jour, et met en liste d’attente quand la session est complète.

    Pour ne plus prendre personne, ramenez les places à celles déjà prises, autant que le règlement le permet. Pour en reprendre, ajoutez des places. Une session annulée ne se rouvre pas : on peut en créer une semblable.

orders-verbs-warn = contacte | contacter | contactez | préviens | prévenir | prévenez | avertis | avertir | avertissez | informe | informer | informez | écris | écrire | écrivez | dis | dire | dites | envoie un message | envoyer un message | envoyez un message | envoie un mot | envoie un mail | envoyer un mail | fais savoir | message
orders-verbs-copy = duplique | dupliquer | dupliquez | copie | copier | copiez | reproduis | reproduire | refais | refaire | clone | cloner
orders-verbs-close = ferme | fermer | fermez | clos | clore | clôture | clôturer | clôturez | bloque | bloquer | suspends | suspendre | rouvre | rouvrir | rouvrez | réouvre | réouvrir
orders-about-people = inscrits | inscrites | participants | participantes | stagiaires | tout le monde | les personnes | les gens | toutes les personnes
orders-about-me = moi | nous
orders-about-registrations = inscriptions | les inscriptions | inscription

order-session-history = historique de la session … | historique de la session | historique de cette session | l’historique de cette session | historique session … | l’historique de la session … | historique des changements de la session … | audit de la session … | audit de la session | audit session … | journal de la session … | qui a changé la session … | qui a modifié la session … | qui a déplacé la session … | qui a reporté la session … | qui a annulé la session … | montre l’historique de la session … | montre moi l’historique de la session … | historique de l’atelier … | historique de la formation … | historique du webinaire … | son historique
session-history-title = Session : historique
session-history-none = Je ne trouve pas cette session. Donnez sa date, sa ville ou un mot de son titre.
session-history-which = Plusieurs sessions correspondent. Laquelle ?
session-history-empty = Rien n’a été changé de cette session depuis qu’elle est au programme.
session-history-change = { $what } : { $from } → { $to }
session-history-value = { $what } : { $to }
history-change = Changement
button-managed-session = Voir la session
session-event-created = création
session-event-changed = changement
session-event-postponed = report
session-event-capacity-changed = places
session-event-cancelled = annulation
session-event-proposed = proposition à une personne
session-event-written-to = message aux inscrits

order-undo-change = annule le report | annule le report … | annuler le report | annuler le report … | annule ce report | annule mon report | annule le changement | annule le changement … | annuler le changement | annule ce changement | annule mon changement | annule la modification | annule la modification … | annuler la modification | annule cette modification | annule ma modification | annule mes modifications | annule le déplacement | annule le déplacement … | annule le décalage | défais le report | défais le changement | défais ça | remets comme avant | remets la comme avant | remets la session comme avant | remets tout comme avant | remets comme c’était | remets les choses comme avant | remets les anciennes dates | remets les dates d’avant | remets les dates d’origine | remets la date d’origine | remets la à sa date d’origine | remets la session à sa date d’origine | remets la à ses dates d’origine | reviens aux dates d’origine | reviens aux anciennes dates | reviens à l’ancienne date | reviens à l’ancien nombre de places | finalement annule le report | finalement annule le changement | je veux annuler le report | je veux annuler le report … | je voudrais annuler le report | je veux annuler le changement | peux tu annuler le report | peux tu annuler le changement | il faut annuler le report | il faut annuler le report …
undo-change-none = Je ne vois aucun changement à défaire : rien n’a été changé de cette session, ou elle est déjà comme avant.
undo-change-cancelled = Une session annulée ne se rouvre pas : les personnes ont été prévenues. On peut en créer une semblable.
undo-change-copy = Dupliquer la session
