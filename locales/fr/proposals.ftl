# « inscris Marie Durand à … » : chacun fait sa demande, le gestionnaire propose la session

order-propose-session = inscris … à … | inscris … au … | inscris … sur … | inscris … dans … | inscrivez … à … | inscrivez … au … | inscrivez … sur … | inscrire … à … | inscrire … au … | inscrire … sur … | préinscris … à … | préinscris … sur … | préinscrire … à … | préinscrire … sur … | ajoute … à la session … | ajouter … à la session … | ajoute … sur la session … | ajouter … sur la session … | mets … sur la session … | mettre … sur la session … | peux tu inscrire … | pouvez vous inscrire … | merci d’inscrire … | il faut inscrire … | je veux inscrire … | je voudrais inscrire … | j’aimerais inscrire … | propose … à … | proposer … à … | proposer une session … | inscrire quelqu’un …
order-enrol-other = inscris … à ma session … | inscris … à ma formation … | inscris … à mon atelier … | inscris … dans ma session … | inscris … sur ma session … | inscrivez … à ma session … | inscrire … à ma session … | inscrire quelqu’un à ma session | inscrire un participant … | ajoute un participant … | ajouter un participant … | inscris … à la session … | inscris … à la formation … | inscris … à l’atelier … | inscris … au webinaire … | inscris … à la conférence … | inscris … sur la session … | inscris … sur la formation … | inscrivez … à la session … | inscrivez … à la formation … | inscrivez … à l’atelier … | inscrivez … au webinaire … | inscrivez … à la conférence … | inscrivez … sur la session … | inscrivez … sur la formation … | préinscris … à la session … | préinscris … à la formation … | préinscris … à l’atelier … | préinscris … au webinaire … | préinscris … à la conférence … | préinscris … sur la session … | préinscris … sur la formation … | préinscrivez … à la session … | préinscrivez … à la formation … | préinscrivez … à l’atelier … | préinscrivez … au webinaire … | préinscrivez … à la conférence … | préinscrivez … sur la session … | préinscrivez … sur la formation …
propose-session-why = Chaque personne fait elle-même sa demande, avec son compte « Bénéficiaire » (Conditions d’accès et règlement 2026, processus d’inscription, 1) : je n’inscris personne à sa place. Je peux lui **proposer la session** ; il ne lui restera qu’à écrire sa motivation.
propose-session-title = la proposition de session
propose-session-lost = Rien ne serait envoyé.
propose-session-whom = À qui proposer la session ?
    .name = personne
    .again = Donnez le prénom et le nom, ou l’adresse du compte. Sans compte, la personne crée d’abord le sien.
    .example = Par exemple « Marie Durand » ou « marie.durand@example.org ».
    .why = La proposition part à une seule personne.
propose-session-which = Quelle session lui proposer ?
    .name = session
    .again = Choisissez la session, ou donnez un mot de son titre, sa date ou sa ville :
    .example = Par exemple « la VAE du 12 mai » ou « Pau ».
    .why = Le règlement répond pour cette session-là.
propose-session-refused = Je ne lui propose pas cette session : aujourd’hui, le règlement refuserait la demande de { $name }. Voici ce qui lui serait répondu :
propose-session-already = Cette session a déjà été proposée à { $name } : je n’écris pas deux fois.
propose-session-summary = Proposer cette session
    .yes = Envoyer la proposition
propose-session-touches = { $outcome ->
    [waitlisted] Aujourd’hui, le règlement mettrait { $name } **en liste d’attente**.
   *[accepted] Aujourd’hui, le règlement **accepterait** la demande de { $name }.
} Seule cette personne reçoit un message, avec un bouton pour s’inscrire. Rien n’est réservé d’ici là{ $needs ->
    [yes] , et son Valideur RH décidera ensuite.
   *[no] .
}{ $said ->
    [none] { "" }
   *[other] { "" }

    Ce qui lui serait répondu :

    { $said }
}
propose-session-done = C’est fait : la proposition est partie à { $name }. Sa demande vous apparaîtra dès qu’elle sera faite.
propose-session-to-person = Cap Métiers vous propose cette session : **{ $what }** ({ $hours }).

    Rien n’est réservé : si elle vous intéresse, inscrivez-vous en écrivant votre motivation.
button-enrol-here = M’inscrire
