# Ce qui arrive à une session : place reçue, report, annulation

button-decline-seat = Je renonce
button-stay = Je reste
button-leave = Je me désiste
button-rather = Plutôt { $when }
button-switch = Confirmer le changement
button-cancel-session = Annuler la session
button-postpone-session = Reporter la session
button-confirm-cancel-coming = Confirmer l’annulation

request-over = { $state ->
    [unknown] Cette demande n’est plus en cours : rien n’a été changé.
   *[other] Cette demande n’est plus en cours. Son état maintenant : { $state }. Rien n’a été changé.
}
stays = { $waits ->
    [yes] C’est noté, votre demande est gardée : { $what }.
   *[no] C’est noté, vous gardez votre inscription : { $what }.
}
switch-ask = Vous quitteriez la session { $from } de « { $action } », sans pénalité, pour celle { $to }. Votre motivation est reprise.
switch-impossible = Ce changement n’est plus possible sans conséquence. Vous pouvez encore vous désister : l’effet vous sera dit avant de confirmer.
switch-reason = Autre session choisie après un report

cancel-coming-title = Inscriptions à venir de { $name }
cancel-coming-ask = { $count ->
    [one] Cette inscription serait annulée :
   *[other] Ces { $count } inscriptions seraient annulées :
}
cancel-coming-footer = La personne, son Valideur RH et les prestataires seront prévenus.
cancel-coming-nothing = Aucune inscription à venir n’est à annuler.
cancel-coming-done = { $count ->
    [one] C’est fait : { $count } inscription de { $name } est annulée, chacun est prévenu.
   *[other] C’est fait : { $count } inscriptions de { $name } sont annulées, chacun est prévenu.
}

any-session-not-that-day = Aucune session n’a lieu le { $day }. Voici celles qui s’en rapprochent.
any-session-none = Aucune session à venir ne correspond.
session-is-cancelled = { $count ->
    [0] C’est fait : la session est annulée. Personne n’y était inscrit.
    [one] C’est fait : la session est annulée. { $count } personne est prévenue.
   *[other] C’est fait : la session est annulée. { $count } personnes sont prévenues.
}
session-is-postponed = { $count ->
    [0] C’est fait : la session est reportée. Personne n’y était inscrit.
    [one] C’est fait : la session est reportée. { $count } personne est priée de confirmer.
   *[other] C’est fait : la session est reportée. { $count } personnes sont priées de confirmer.
}
cancel-session-touches = { $live ->
    [0] Personne n’y est inscrit.
    [one] **{ $live } personne sera prévenue** ({ $names }) ; l’action ne lui sera pas comptée.
   *[other] **{ $live } personnes seront prévenues** ({ $names }) ; l’action ne leur sera pas comptée.
}{ $back ->
    [0] { "" }
    [one] { " " }{ $back } désistement tardif sera effacé.
   *[other] { " " }{ $back } désistements tardifs seront effacés.
}
postpone-session-touches = { $live ->
    [0] Personne n’y est inscrit.
    [one] **{ $live } personne devra confirmer** ({ $names }) ; elle pourra renoncer sans pénalité.
   *[other] **{ $live } personnes devront confirmer** ({ $names }) ; elles pourront renoncer sans pénalité.
}{ $length ->
    [none] { "" }
   *[other] { " " }{ $length }
}
refusal-WRONG_DAYS = Ces dates ne conviennent pas : elles doivent être à venir, dans l’ordre.

cancel-session-title = l’annulation de la session
cancel-session-lost = La session resterait au programme.
cancel-session-which = Quelle session faut-il annuler ?
    .name = session
    .again = Choisissez la session, ou donnez un mot de son titre, sa date ou sa ville :
    .example = Par exemple « la VAE du 12 mai » ou « Pau ».
    .why = Toutes les personnes de cette session seront prévenues.
cancel-session-summary = Annuler cette session
    .yes = Annuler la session

postpone-session-title = votre report de session
postpone-session-lost = La session garderait ses dates.
postpone-session-which = Quelle session faut-il reporter ?
    .name = session
    .again = Choisissez la session, ou donnez un mot de son titre, sa date ou sa ville :
    .example = Par exemple « la VAE du 12 mai » ou « Pau ».
    .why = Toutes les personnes de cette session devront confirmer.
postpone-session-summary = Reporter cette session
    .yes = Reporter la session
order-cancel-session = annuler une session … | annule une session … | annuler la session … | annule la session …
order-postpone-session = reporter une session … | reporte une session … | reporter la session … | reporte la session … | reporter la … | reporte la … | reporter l’… | reporte le … | reporte … au … | reporter … au … | reporter … du … | reporte … à une autre date

session-run-by = { $name ->
    [none] { $session } : aucun prestataire pour l’instant.
   *[other] { $session } : prestataire { $name }.
}
session-who-runs = qui anime|qui animait|qui animera|qui va animer|qui l anime|qui l animera|c est qui qui anime|qui est le formateur|qui est la formatrice|c est qui le formateur|c est qui la formatrice|quel formateur|quelle formatrice|quel est le formateur|quel est le prestataire|qui est le prestataire|quel prestataire anime|qui est l intervenant|qui est l intervenante|qui intervient|qui donne la formation|qui assure la session|qui assure la formation

# Un jour dit sans son mois, juste après les sessions d’un mois
month-shown-words = session | sessions | celle | celles | celui | ceux | formation | atelier | webinaire | conférence | séance | stage | module | inscrits | inscrit | absents
