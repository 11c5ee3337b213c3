# Les sessions créées et changées par les gestionnaires

order-create-session = créer une session … | crée une session … | créez une session … | ajouter une session … | ajoute une session … | nouvelle session … | programmer une session … | programme une session … | je veux créer une session … | je voudrais créer une session … | peux tu créer une session …
order-alter-session = modifier une session … | modifier la session … | modifie la session … | modifie une session … | changer une session | passe la capacité … | passer la capacité … | augmente la capacité … | augmenter la capacité … | baisse la capacité … | réduis la capacité … | change la capacité … | changer la capacité … | mets la capacité … | passe … places … | passe … places | change le lieu … | changer le lieu … | change la salle … | changer la salle … | change le prestataire … | changer le prestataire … | change les horaires … | changer les horaires … | change les dates … | change la date de la session … | changer la date de la session … | change la date de ma session … | changer la date de ma session … | changer les dates … | déplace la session … | déplacer la session … | reporte … et change … | reporte … et passe … | reporte … et mets … | reporte … et modifie … | reporte … et augmente … | reporte … et baisse … | reporter … et changer … | reporter … et passer … | décale … | décaler … | repousse la session … | repousser la session … | avance la session … | avancer la session … | déplace … au … | déplacer … au … | mets la session … | mettre la session … | passe la session … | passer la session …
session-words-seats = places | place | participants | participant | personnes | capacité | jauge | sièges
session-words-unlimited = sans limite | illimité | illimitée | illimitées | illimités
session-words-provider = animera | anime | remplace | remplacer | prestataire | formateur | formatrice | organisateur | intervenant | intervenante
session-words-hours = horaires | horaire | heures
session-words-where = lieu | salle | ville | endroit | à distance | en distanciel | en visio | en présentiel
session-words-days = dates | date | jours
session-words-move = est reportée | est reporté | est décalée | est décalé | est déplacée | est repoussée | est avancée | reporte | reporter | reportez | déplace | déplacer | déplacez | décale | décaler | décalez | repousse | repousser | avance | avancer | bouge | bouger | remets | remettre | remettez | ramène | ramener | replace | replacer | reprogramme | reprogrammer | change les dates | changer les dates | change la date | changer la date | modifie les dates | modifie la date | passe la au | passe le au | mets la au
session-usual-hours = 9 h – 17 h | 9 h – 12 h | 14 h – 17 h | 10 h – 11 h
session-remote-short = À distance
session-unlimited-short = Sans limite
names-more = { $count ->
    [one] une autre
   *[other] { $count } autres
}

session-fact-days = Dates
session-fact-where = Lieu
session-fact-hours = Horaires
session-fact-seats = Places
session-fact-provider = Prestataire
session-fact-status = État
session-fact-seats-value = { $taken } prises sur { $capacity } ({ $rest })
button-session-people = Voir les personnes

session-wrong = { $count ->
    [one] Une valeur ne convient pas :
   *[other] { $count } valeurs ne conviennent pas :
}
session-wrong-year = Dates : aucun règlement ne couvre cette année.
session-wrong-past = Dates : la session doit commencer après aujourd’hui.
session-wrong-order = Dates : le dernier jour est avant le premier.
session-wrong-formation-seats = Places : { $said } ne va pas. Une formation en a de { $least } à { $most }.
session-wrong-unlimited = Places : une action réservée aux adhérents a un nombre de places.
session-wrong-seats = Places : il en faut au moins une.
session-wrong-taken = Places : { $seats } ne suffisent pas, { $taken } sont déjà tenues par { $names }. Personne ne perd sa place : désistement ou annulation d’abord.
session-remark-length = Attention : { $was ->
    [one] elle durait un jour
   *[other] elle durait { $was } jours
}, { $is ->
    [one] elle n’en durerait plus qu’un.
   *[other] elle en durerait { $is }.
}
session-remark-length-kept = Elle garde sa durée, { $days } jours. Pour un seul jour, ajoutez « seulement » à la date.
session-remark-day-off = Un de ces jours tombe un week-end ou un jour férié.
session-remark-short-notice = { $days ->
    [one] C’est demain : le règlement conseille un délai plus long.
   *[other] C’est dans { $days } jours : le règlement conseille un délai plus long.
}
refusal-WRONG_CAPACITY = Ce nombre de places ne convient pas : trop peu pour les personnes déjà placées, ou hors de ce que le règlement permet.
refusal-WRONG_PROVIDER = Prestataire : cette personne n’a pas, ou plus, le rôle de prestataire.
action-unknown = Je ne retrouve pas cette action dans le programme.

create-session-title = la création de la session
create-session-lost = Rien ne serait créé.
create-session-action = Une session de quelle action ?
    .name = action
    .again = Choisissez l’action, donnez un mot de son titre, ou pressez « Une nouvelle action » :
    .example = Par exemple « Laïcité et accueil », ou tout d’un coup : « Laïcité et accueil le 12 mars à Pau, 12 places ».
    .why = Une session est une date d’une action du programme.
create-session-new-action = Une nouvelle action
create-session-action-title = Quel est le titre de la nouvelle action ?
    .name = titre
    .again = Donnez le titre, tel qu’il figurera au catalogue.
    .example = Par exemple « Accueillir les publics fragiles ».
    .why = Il figure au catalogue et sur les convocations.
create-session-kind = De quelle nature est-elle ?
    .name = nature
    .again = Choisissez la nature de l’action :
    .example = Par exemple « formation » ou « webinaire ».
    .why = Le règlement réserve certaines natures aux adhérents, et les compte.
create-session-theme = Dans quel thème ?
    .name = thème
    .again = Donnez le thème, tel qu’il figurera au catalogue.
    .example = Par exemple « Accompagnement ».
    .why = On cherche aussi les actions par thème.
create-session-duration = Quelle est sa durée ?
    .name = durée
    .again = Donnez la durée, telle qu’elle figurera au catalogue.
    .example = Par exemple « 2 jours, 14 heures ».
    .why = Elle figure sur l’attestation.
create-session-days = Quel jour, ou de quel jour à quel jour ?
    .name = dates
    .again = Donnez une date à venir, ou les deux d’un coup.
    .example = Par exemple « le 12 mars » ou « du 12 au 13 mars ».
    .why = Les délais du règlement se comptent jusqu’au premier jour.
create-session-where = Où aura-t-elle lieu ?
    .name = lieu
    .again = Donnez la ville, ou dites « à distance » :
    .example = Par exemple « Pau » ou « à distance ».
    .why = Il figure au catalogue et sur la convocation.
create-session-seats = Combien de places ?
    .name = places
    .again = Donnez le nombre de places :
    .example = Par exemple « 12 places ».
    .why = Au-delà, les demandes vont en liste d’attente.
create-session-hours = À quels horaires ?
    .name = horaires
    .again = Donnez l’heure de début et celle de fin :
    .example = Par exemple « 9 h – 17 h ».
    .why = Ils figurent sur la convocation et dans l’agenda.
create-session-provider = Quel prestataire l’anime ?
    .name = prestataire
    .again = Choisissez le prestataire, ou donnez son nom ou son adresse :
    .example = Par exemple « Paula Noiret ».
    .why = Il confirme les inscriptions et note les présences.
create-session-no-provider = Personne n’a le rôle de prestataire : donnez d’abord ce rôle, puis recommencez.
create-session-summary = Créer cette session
    .yes = Créer la session
create-session-touches = Personne n’y est encore inscrit. Dès la confirmation, { $isNew ->
    [yes] l’action et sa session sont
   *[no] la session est
} au catalogue, ouverte aux demandes, et un message part à { $provider }. Ensuite, on peut la changer, la reporter ou l’annuler.{ $remarks ->
    [none] { "" }
   *[other] { "" }

    { $remarks }
}
session-is-created = C’est fait : la session est au catalogue.
session-created-provider = Une session vous est confiée : { $action }, { $when } ({ $hours }).

alter-session-title = votre changement de session
alter-session-lost = La session resterait comme elle est.
alter-session-which = Quelle session faut-il changer ?
    .name = session
    .again = Choisissez la session, ou donnez un mot de son titre, sa date ou sa ville :
    .example = Par exemple « la VAE du 12 mai » ou « Pau ».
    .why = Les personnes de cette session seront prévenues.
alter-session-what = Que faut-il changer ?
    .name = changement
    .again = Choisissez ce qui change :
    .example = Par exemple « les places » ou « le lieu ».
    .why = Chaque changement n’a pas les mêmes conséquences.
alter-session-what-seats = Nombre de places
alter-session-what-where = Lieu
alter-session-what-hours = Horaires
alter-session-what-provider = Prestataire
alter-session-what-days = Dates
alter-session-seats = Combien de places aura-t-elle ?
    .name = places
    .again = Donnez le nombre de places :
    .example = Par exemple « 15 places ».
    .why = Une place de plus va à la liste d’attente, dans l’ordre.
alter-session-where = Où aura-t-elle lieu ?
    .name = lieu
    .again = Donnez la ville, ou dites « à distance » :
    .example = Par exemple « Pau » ou « à distance ».
    .why = Les personnes inscrites seront prévenues.
alter-session-hours = À quels horaires ?
    .name = horaires
    .again = Donnez l’heure de début et celle de fin :
    .example = Par exemple « 9 h – 17 h ».
    .why = Les personnes inscrites seront prévenues.
alter-session-provider = Quel prestataire l’anime ?
    .name = prestataire
    .again = Choisissez le prestataire, ou donnez son nom ou son adresse :
    .example = Par exemple « Paula Noiret ».
    .why = Il confirme les inscriptions et note les présences.
alter-session-days = Quel jour, ou de quel jour à quel jour ?
    .name = dates
    .again = Donnez une date à venir, ou les deux d’un coup.
    .example = Par exemple « le 12 mars » ou « du 12 au 13 mars ».
    .why = Changer les dates, c’est reporter : les personnes devront confirmer.
alter-session-summary = Changer cette session
    .yes = Changer la session
alter-session-touches-seats = Aujourd’hui : { $before }. { $count ->
    [0] { $queue ->
        [0] Personne n’attend : personne n’est touché.
       *[other] Personne de la liste d’attente ({ $queue }) ne reçoit de place : le règlement la retient pour une autre raison, ou il n’y en a pas de libre.
    }
    [one] **Une personne de la liste d’attente reçoit une place** : { $names }.
   *[other] **{ $count } personnes de la liste d’attente reçoivent une place** : { $names }.
} Une place donnée ne se reprend pas.
alter-session-touches-where = { $count ->
    [0] Personne n’y est inscrit : le prestataire sera prévenu.
    [one] **Une personne sera prévenue** : { $names }. Le prestataire aussi.
   *[other] **{ $count } personnes seront prévenues** : { $names }. Le prestataire aussi.
} Rien n’est décidé à nouveau ; on peut revenir en arrière.
alter-session-touches-hours = { $count ->
    [0] Personne n’y est inscrit : le prestataire sera prévenu.
    [one] **Une personne sera prévenue** : { $names }. Le prestataire aussi.
   *[other] **{ $count } personnes seront prévenues** : { $names }. Le prestataire aussi.
} Rien n’est décidé à nouveau ; on peut revenir en arrière.
alter-session-touches-provider = { $count ->
    [0] Personne n’y est inscrit : les deux prestataires seront prévenus.
    [one] **Une personne sera prévenue** : { $names }. Les deux prestataires aussi.
   *[other] **{ $count } personnes seront prévenues** : { $names }. Les deux prestataires aussi.
} Rien n’est décidé à nouveau ; on peut revenir en arrière.
alter-session-touches-days = { $count ->
    [0] Personne n’y est inscrit : le prestataire sera prévenu.
    [one] **Une personne devra confirmer** : { $names }. Elle pourra renoncer sans pénalité pendant le délai du règlement.
   *[other] **{ $count } personnes devront confirmer** : { $names }. Chacune pourra renoncer sans pénalité pendant le délai du règlement.
} Les messages partis ne se reprennent pas.{ $length ->
    [none] { "" }
   *[other] { " " }{ $length }
}
alter-session-touches-line = { $what } : { $text }
alter-session-touches-several = { $count } changements, tous ensemble ou aucun :

    { $lines }
session-is-changed = { $promoted ->
    [0] C’est fait : la session est changée.
    [one] C’est fait : la session est changée. Une personne de la liste d’attente a reçu une place.
   *[other] C’est fait : la session est changée. { $promoted } personnes de la liste d’attente ont reçu une place.
}
notify-session-changed = La session { $action }, { $when }, change :

    { $changes }
notify-session-also = Ce qui change aussi :
notify-session-change = - { $what } : { $to } (au lieu de : { $from })
