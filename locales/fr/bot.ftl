# Accueil, aide, boutons

welcome-known = Bonjour { $name } 👋 Je suis l’assistant ParcoursPro. Posez-moi une question, ou choisissez :
welcome-unknown = Bonjour 👋 Je suis l’assistant ParcoursPro. Posez-moi une question sur le programme. Pour vous inscrire ou suivre vos demandes, il vous faut un compte : reliez le vôtre, ou créez-le ici.
group-welcome = Bonjour 👋 Je suis l’assistant ParcoursPro. Mentionnez-moi pour une question générale. Pour tout ce qui vous concerne, écrivez-moi en privé.
group-private = Cela vous concerne personnellement : écrivez-moi en privé, je vous répondrai là-bas.

help-questions = **Posez votre question** comme elle vient : « combien de formations par an ? », « je suis malade, qui prévenir ? »
help-unknown = **Pour vous inscrire**, il vous faut un compte : « créer mon compte », ou « relier mon compte » si vous en avez déjà un.
help-own =
    { "**" }Vos formations**
    - « inscris-moi à une formation »
    - « où en sont mes demandes ? »
    - « combien d’actions me reste-t-il ? »
    - « je veux me désister »
help-valideur-rh = **Valideur RH** : « demandes à valider », « mes décisions », « me faire remplacer ». Chaque nouvelle demande vous arrive ici, avec ses boutons.
help-referent = **Référent** : « gérer les rôles », « qui est rattaché à ma structure ? »
help-prestataire = **Prestataire** : « mes sessions », « qui dois-je confirmer ? », « je confirme … »
help-gestionnaire = **Gestionnaire** : « quota de Marie Durand », « liste d’attente de la session du 12 mai », « crée une session de … le 12 mars à Pau, 12 places », « passe la capacité à 15 », « reporter une session », « adhésions en cours », « adhésion de … payée », « admettre … », « historique de la demande R-… », « rapport d’envoi », « gérer »
help-always = À tout moment : « aide », « retour », « annuler », « recommencer ».

command-cancel = Annuler
button-help = Aide
button-enrol = M’inscrire
button-enrol-other = Choisir une autre session
button-enrol-action = Choisir une autre action
button-withdraw = Me désister
button-my-requests = Mes demandes
button-my-quota = Mon quota
button-my-deadlines = Et pour mes inscriptions ?
button-next-formation = Et pour moi, quand ?
button-report-absence = Signaler mon absence
button-approvals = Demandes à valider
button-link = J’ai un compte
button-create-account = Créer mon compte
button-human = Contacter l’équipe
button-accept = Accepter
button-refuse = Refuser
button-cancel-coming = Annuler ses inscriptions à venir

message-empty = Je n’ai rien reçu à lire. Écrivez votre question, ou « aide ».
message-cut = Votre message est très long : je n’en ai lu que le début.
message-not-text = Je ne sais lire que du texte. Écrivez votre question en quelques mots, ou « aide ».
message-failed = Quelque chose n’a pas fonctionné de mon côté, et rien n’a été changé. Réessayez dans un instant. Si cela continue, donnez cette référence à l’équipe : { $reference }
nothing-underway = Rien n’est en cours, il n’y a donc rien à annuler ni à reprendre. Que souhaitez-vous faire ?
press-unknown = Ce bouton n’est plus valable : rien n’a été changé. Écrivez « aide » pour voir ce que je peux faire.

# Un « oui », un « non » que rien n’attendait

said-second-thoughts = finalement | en fait | tout compte fait | après tout | au final | en fin de compte
said-no = D’accord, rien n’est fait.
said-yes-to-offer = Rien n’est encore fait. Pour « { $label } », pressez le bouton ou écrivez de nouveau « oui ».
said-to-nothing = { $answer ->
    [yes] Bien. Rien n’attendait de « oui » : je n’ai rien fait ni changé.
   *[no] Bien. Rien n’attendait votre réponse : je n’ai rien changé. Ce qui était déjà fait le reste.
}

account-needed = Pour cela, j’ai besoin de savoir qui vous êtes. Avez-vous déjà un compte ParcoursPro ?
account-needed-first = Pour cela, il faut un compte : terminons-le d’abord.
account-awaiting-referent = Votre compte attend la confirmation du référent de votre structure. Je vous écrirai ici.
account-awaiting-structure = Votre structure est en cours de vérification par l’équipe. Je vous écrirai ici.
account-refused = Votre demande de compte n’a pas été acceptée. Pour en parler : parcourspro@cap-metiers.pro
account-erased = Ce compte a été supprimé.

# Réponses

answer-more = En savoir plus
answer-helpful = 👍 Utile
answer-unhelpful = 👎 Pas utile
answer-none = Aucune de celles-ci
answer-pass-on = Transmettre ma question
answer-gone = Cette réponse a changé depuis. Posez-moi de nouveau la question.

# Sessions

session-on-day = le { $day }
session-from-to = du { $from } au { $to }
session-remote = à distance
session-in-place = à { $place }
session-on-site = en présentiel
session-unlimited = places illimitées
session-seats = { $free ->
    [one] { $free } place libre
   *[other] { $free } places libres
}
session-full = { $queue ->
    [0] complet
    [one] complet, { $queue } personne en attente
   *[other] complet, { $queue } personnes en attente
}
action-detail = { $count ->
    [one] { $kind }, { $next }
   *[other] { $kind }, { $count } sessions, la prochaine { $next }
}

# Mes demandes, mon quota

my-requests-none = Vous n’avez pas encore de demande.
my-requests-live = { $count ->
    [one] **Vous avez { $count } demande en cours**
   *[other] **Vous avez { $count } demandes en cours**
}
my-requests-no-live = Vous n’avez pas de demande en cours.
my-requests-past = **Auparavant**
request-presence-awaited = La session est terminée : le prestataire n’a pas encore relevé les présences.
request-state = État : { $state }
request-state-ranked = { $status }, place nº { $rank } dans la file
my-quota-left = Pour { $year }, il vous reste { $actions ->
    [one] **{ $actions } action** réservée
   *[other] **{ $actions } actions** réservées
} aux adhérents, dont **{ $formations ->
    [one] { $formations } formation
   *[other] { $formations } formations
}** au plus.
quota-actions = Actions : { $bar }
quota-formations = dont formations : { $bar }
quota-rule = Les webinaires, conférences, tables rondes et webateliers ne sont pas comptés.
figure-taken-at = Chiffres relevés le { $at }
my-approvers = { $count ->
    [one] Dans votre structure, le Valideur RH est { $names }.
   *[other] Dans votre structure, les Valideurs RH sont { $names }.
}
my-approvers-no-structure = Votre compte n’est rattaché à aucune structure.
my-membership-underway = Adhésion de cette année : { $step }.
my-membership-rooms = Je ne vois pas les réservations de salle déjà faites : demandez à adhesion@cap-metiers.pro combien il vous en reste.

# Inscription

submit-accepted = **Votre demande est enregistrée et une place vous est gardée.** Elle attend l’accord de votre Valideur RH.
submit-enrolled = **Votre inscription est faite.** Aucun accord n’est nécessaire pour cette action.
submit-waitlisted = **Vous êtes en liste d’attente, à la place nº { $rank }.**
submit-refused = **Cette demande n’est pas possible pour le moment.** Rien n’a été enregistré.
submit-what-next = Ce que vous pouvez faire
submit-sent-to = Demande envoyée à { $names }. Je vous écris ici dès que la décision est prise.
submit-no-approver = Personne ne tient encore le rôle de Valideur RH dans votre structure. Demandez à votre référent de le confier à quelqu’un.
submit-other-sessions = D’autres sessions de la même action vous sont ouvertes :
check-waitlisted = Pour cette session, vous serez d’abord en liste d’attente :
receipt-line = Reçu { $code } : « pourquoi { $code } ? » redonne cette explication.

# Validation

approval-title = { $name } demande à s’inscrire
approval-decided = Demande de { $name }
approval-action = Action
approval-session = Session
approval-quota-actions = Actions, { $included ->
    [yes] celle-ci comprise
   *[no] sans celle-ci
}
approval-quota-formations = Formations, { $included ->
    [yes] celle-ci comprise
   *[no] sans celle-ci
}
approval-colleagues = Collègues déjà sur cette action
approval-colleagues-count = { $count ->
    [0] aucun
    [one] { $count } personne
   *[other] { $count } personnes
}
approval-deadline = À décider
approval-deadline-day = avant le { $day }
approval-queue = Liste d’attente
approval-queue-rank = place nº { $rank }
approval-motivation = **Motivation**
approval-comment = Pourquoi refusez-vous ? La personne lira votre commentaire.
approval-responsibility = Acceptez si l’action correspond aux missions de la personne et au public visé.
approval-state = État
approval-accepted-by = Accord de
approval-refused-by = Refus de
approval-words = Commentaire
approval-reason = Raison
approval-already = { $name } a déjà décidé de cette demande. Son état maintenant : { $state }.
approval-refused = C’est noté : la demande est refusée. La personne reçoit votre commentaire.
approvals-none = Aucune demande n’attend votre décision.
approvals-not-yours = Seuls les Valideurs RH décident des demandes de leur structure.
approvals-waiting = { $count ->
    [one] { $count } demande attend votre décision :
   *[other] { $count } demandes attendent votre décision :
}

# Désistement

consequence-withdrawn = Ce désistement est dans les délais : l’action ne sera pas comptée.{ $lastDay ->
    [none] { "" }
   *[other] { " " }Dernier jour sans conséquence : { $lastDay }.
}
consequence-withdrawn-late = Attention : il reste { $workingDays ->
    [one] { $workingDays } jour ouvré
   *[other] { $workingDays } jours ouvrés
} avant la session. C’est un désistement tardif : **l’action sera comptée dans votre quota annuel**.{ $repeated ->
    [yes] { " " }Ce n’est pas le premier cette année : l’équipe pourra annuler vos inscriptions à venir.
   *[no] { "" }
}
consequence-absent-excused = Le cas de force majeure excuse ce désistement tardif : l’action ne sera pas comptée. S’il se révèle infondé, l’équipe pourra le corriger.
withdrawn-withdrawn = C’est fait : votre désistement est enregistré, dans les délais. L’action ne compte pas.
withdrawn-withdrawn-late = C’est fait : votre désistement est enregistré comme tardif. L’action est comptée dans votre quota annuel.
withdrawn-absent-excused = C’est fait : votre absence est excusée pour force majeure. L’action ne compte pas.

refusal-UNKNOWN = Je ne retrouve pas cette demande.
refusal-NOT_ALLOWED = Vous n’avez pas le droit de faire cela.

# Messages envoyés

notify-comment = Commentaire : « { $comment } »
notify-force-majeure = Motif déclaré : { $motive }.
notify-majeure-details = Précision : « { $details } »
notify-reason = Raison : « { $reason } »
notify-free-until = Vous pouvez vous désister sans conséquence jusqu’au { $day }.
notify-submitted-person = Votre demande pour { $action }, { $when }, est enregistrée : { $status }.
notify-submitted-valideur-rh = { $name } a fait une demande pour { $action }, { $when } : { $status }.
notify-submitted-provider = Nouvelle demande de { $name } pour { $action }, { $when } : { $status }.
notify-submitted-managers = Nouvelle demande de { $name } pour { $action }, { $when } : { $status }.
notify-approved-person = Bonne nouvelle : votre Valideur RH a accepté votre demande pour { $action }, { $when }. { $code ->
    [preregistered] Une place vous est gardée. Le prestataire doit encore confirmer votre inscription.
   *[other] Vous êtes { $status }. Je vous écris dès qu’une place se libère pour vous.
}
notify-approved-valideur-rh = La demande de { $name } pour { $action }, { $when }, a été acceptée : { $status }.
notify-approved-provider = { $name } a l’accord de sa structure pour { $action }, { $when } : { $status }. À vous de confirmer.
notify-approved-managers = La demande de { $name } pour { $action }, { $when }, a été acceptée : { $status }.
notify-refused-employer-person = Votre Valideur RH n’a pas accepté votre demande pour { $action }, { $when }.
notify-refused-employer-valideur-rh = La demande de { $name } pour { $action }, { $when }, a été refusée.
notify-refused-employer-provider = La demande de { $name } pour { $action }, { $when }, a été refusée par sa structure.
notify-refused-employer-managers = La demande de { $name } pour { $action }, { $when }, a été refusée par sa structure.
notify-refused-provider-person = Le prestataire n’a pas retenu votre demande pour { $action }, { $when }.
notify-refused-provider-valideur-rh = Le prestataire n’a pas retenu la demande de { $name } pour { $action }, { $when }.
notify-refused-provider-provider = La demande de { $name } pour { $action }, { $when }, est refusée.
notify-refused-provider-managers = Le prestataire n’a pas retenu la demande de { $name } pour { $action }, { $when }.
notify-enrolled-person = C’est confirmé : votre inscription à { $action }, { $when }, est faite.
notify-enrolled-valideur-rh = Inscription confirmée de { $name } à { $action }, { $when }.
notify-enrolled-provider = Inscription confirmée de { $name } à { $action }, { $when }.
notify-enrolled-managers = Inscription confirmée de { $name } à { $action }, { $when }.
notify-promoted-person = Une place s’est libérée pour { $action }, { $when } : elle est pour vous. { $code ->
    [preregistered] Le prestataire doit encore confirmer votre inscription.
    [pending_employer] Votre Valideur RH doit encore donner son accord.
   *[other] Votre inscription est faite.
}
notify-promoted-valideur-rh = Une place s’est libérée pour { $name } : { $action }, { $when } ({ $status }).
notify-promoted-provider = { $name } reçoit la place libérée pour { $action }, { $when } ({ $status }).
notify-promoted-managers = { $name } reçoit la place libérée pour { $action }, { $when } ({ $status }).
notify-admitted-person = Vous avez une place, à titre exceptionnel, à { $action }, { $when }. Le prestataire doit encore confirmer votre inscription.
notify-admitted-valideur-rh = { $name } a une place, à titre exceptionnel, à { $action }, { $when }.
notify-admitted-provider = { $name } a une place, à titre exceptionnel, à { $action }, { $when }.
notify-admitted-managers = { $name } a une place, à titre exceptionnel, à { $action }, { $when }.
notify-withdrawn-person = Votre désistement pour { $action }, { $when }, est enregistré. L’action ne compte pas.
notify-withdrawn-valideur-rh = { $name } se désiste de { $action }, { $when }.
notify-withdrawn-provider = { $name } se désiste de { $action }, { $when }.
notify-withdrawn-managers = { $name } se désiste de { $action }, { $when }.
notify-withdrawn-late-person = Votre désistement pour { $action }, { $when }, est enregistré comme tardif. L’action est comptée.
notify-withdrawn-late-valideur-rh = { $name } se désiste tardivement de { $action }, { $when }. L’action est comptée.
notify-withdrawn-late-provider = { $name } se désiste tardivement de { $action }, { $when }.
notify-withdrawn-late-managers = { $name } se désiste tardivement de { $action }, { $when }.
notify-withdrawn-excused-person = Votre désistement pour { $action }, { $when }, est excusé. L’action ne compte pas.
notify-withdrawn-excused-valideur-rh = { $name } se désiste de { $action }, { $when }, pour force majeure. L’action ne compte pas.
notify-withdrawn-excused-provider = { $name } se désiste de { $action }, { $when }, pour force majeure.
notify-withdrawn-excused-managers = { $name } se désiste de { $action }, { $when }, pour force majeure.
notify-absent-person = { $code ->
    [absent_unexcused] Votre absence à { $action }, { $when }, est enregistrée. Elle n’est pas excusée{ $counts ->
        [yes]  : l’action compte dans votre quota.
       *[no] .
    }
   *[other] Votre absence à { $action }, { $when }, est excusée.
}
notify-absent-majeure = Si c’était un cas de force majeure, signalez-le jusqu’au { $day } : l’absence sera excusée.
notify-absent-error = Vous y étiez ? Dites-le à l’équipe, qui peut corriger.
notify-absent-valideur-rh = Absence de { $name } à { $action }, { $when } : { $status }.
notify-absent-provider = Absence de { $name } à { $action }, { $when } : { $status }.
notify-absent-managers = Absence de { $name } à { $action }, { $when } : { $status }.
notify-attended-person = Votre présence à { $action }, { $when }, est enregistrée.
notify-attended-valideur-rh = { $name } a suivi { $action }, { $when }.
notify-attended-provider = Présence de { $name } à { $action }, { $when }, enregistrée.
notify-attended-managers = { $name } a suivi { $action }, { $when }.
notify-force-majeure-corrected-person = Le cas de force majeure signalé pour { $action }, { $when }, n’a pas été retenu : { $status }.
notify-force-majeure-corrected-valideur-rh = Le cas de force majeure de { $name } pour { $action }, { $when }, n’a pas été retenu : { $status }.
notify-force-majeure-corrected-provider = Le cas de force majeure de { $name } pour { $action }, { $when }, n’a pas été retenu : { $status }.
notify-force-majeure-corrected-managers = Le cas de force majeure de { $name } pour { $action }, { $when }, n’a pas été retenu : { $status }.
notify-cancelled-manager-person = L’équipe Cap Métiers a annulé votre inscription à { $action }, { $when }, après des désistements tardifs répétés. Elle ne compte pas dans votre quota.
notify-cancelled-manager-valideur-rh = L’équipe Cap Métiers a annulé l’inscription de { $name } à { $action }, { $when }, après des désistements tardifs répétés.
notify-cancelled-manager-provider = L’équipe Cap Métiers a annulé l’inscription de { $name } à { $action }, { $when }.
notify-cancelled-manager-managers = L’inscription de { $name } à { $action }, { $when }, est annulée.
notify-expired-person = La session { $action }, { $when }, a commencé sans que votre demande ait pu aboutir. Elle est sans suite et ne compte pas.
notify-expired-valideur-rh = La demande de { $name } pour { $action }, { $when }, est sans suite : la session a commencé.
notify-expired-provider = La demande de { $name } pour { $action }, { $when }, est sans suite.
notify-expired-managers = La demande de { $name } pour { $action }, { $when }, est sans suite.
notify-session-cancelled-person = La session { $action }, { $when }, est annulée. Elle ne compte pas dans votre quota.
notify-session-cancelled-valideur-rh = La session { $action }, { $when }, est annulée (demande de { $name }).
notify-session-cancelled-provider = La session { $action }, { $when }, est annulée.
notify-session-cancelled-managers = La session { $action }, { $when }, est annulée.
notify-confirmation-asked-person = La session { $action }, prévue le { $from }, est reportée : elle aura lieu { $when }.
notify-seat-too = Une place s’est libérée : elle est pour vous.
notify-stay-asked = { $waits ->
    [yes] Gardez-vous votre demande ?
   *[no] Gardez-vous votre inscription ?
}
notify-confirmation-asked-valideur-rh = La session { $action } de { $name } est reportée : { $when }.
notify-confirmation-asked-provider = La session { $action } est reportée : { $when }.
notify-confirmation-asked-managers = La session { $action } est reportée : { $when }.
notify-session-cancelled = La session { $action }, { $when }, est annulée. { $count ->
    [one] { $count } personne est prévenue.
   *[other] { $count } personnes sont prévenues.
}
notify-session-postponed = La session { $action }, prévue le { $from }, est reportée : elle aura lieu { $when }. { $count ->
    [one] { $count } personne est prévenue.
   *[other] { $count } personnes sont prévenues.
}
notify-session-too-few = La session { $action }, { $when }, { $enrolled ->
    [0] n’a aucun inscrit
    [one] n’a qu’un inscrit
   *[other] n’a que { $enrolled } inscrits
} pour { $minimum } attendus. Elle peut être reportée ou annulée.
notify-repeated-title = Désistements tardifs répétés : { $name }
notify-repeated-late-withdrawals = { $name } compte { $count } désistements tardifs en { $year }. { $coming ->
    [0] Aucune inscription à venir cette année.
    [one] { $coming } inscription à venir cette année peut être annulée. À vous de décider.
   *[other] { $coming } inscriptions à venir cette année peuvent être annulées. À vous de décider.
}

mail-answer-in-chat = Pour répondre, ouvrez l’assistant ParcoursPro dans Teams ou Telegram.
mail-in-doubt = Vous avez peut-être déjà reçu ce message : son envoi a été interrompu. Le voici, par précaution.
mail-signature = L’assistant ParcoursPro

# Questions des gestionnaires

column-person = Personne
column-structure = Structure
column-asked = Déposé le
column-status = État

# Code par courriel, compte relié

code-mail-subject = Votre code ParcoursPro
code-mail-text =
    Bonjour,

    Votre code : { $code }

    Il est valable { $minutes } minutes, une seule fois. Recopiez-le dans la conversation où vous l’avez demandé.

    Vous n’avez rien demandé ? Ne communiquez ce code à personne : sans lui, rien ne se passe.

    L’assistant ParcoursPro
code-sent = Un code à six chiffres vient de partir à { $email }. Regardez aussi dans les indésirables.
code-too-many = Trop de codes ont été demandés. Réessayez dans une heure, ou écrivez à parcourspro@cap-metiers.pro
code-too-many-attempts = Trop d’essais : ce code ne peut plus servir. Recommencez dans quelques minutes.
link-no-account = Votre adresse { $email } est vérifiée, mais aucun compte ne la porte. Écrivez « créer mon compte » pour en ouvrir un.
link-done = C’est fait, { $name } : cette conversation est reliée à votre compte. Que souhaitez-vous faire ?

# Reçus et « et si… ? »

receipt-words = pourquoi | explique | expliquez | raison | raisons | motif | motifs | reçu | décision
receipt-unknown = Je ne trouve pas le reçu { $code }, ou il ne vous concerne pas.
receipt-title = Reçu { $code }
receipt-decided = Décidé le
receipt-state = État aujourd’hui
receipt-replayed = Décision rejouée à l’identique, règlement { $version }.
receipt-differs = Le règlement { $version } a été corrigé depuis : rejouée aujourd’hui, la décision donne d’autres motifs.
what-if-none = Vous n’avez pas de place réservée en ce moment : un désistement n’aurait aucune conséquence.
what-if-past = Le { $day } est déjà passé. Donnez-moi une date à venir.
what-if-on = Si vous vous désistez le { $day } :
what-if-before = Si vous vous désistez { $days ->
    [one] la veille de la session
   *[other] { $days } jours avant la session
} :
what-if-past-line = Le { $day } est déjà passé.
what-if-withdrawn = Dans les délais : l’action ne compte pas.
what-if-withdrawn-late = Désistement tardif, à { $workingDays ->
    [one] { $workingDays } jour ouvré
   *[other] { $workingDays } jours ouvrés
} de la session : **l’action compte dans votre quota annuel**, sauf cas de force majeure.
deadline-intro = Pour vous désister sans que l’action compte :
deadline-until = au plus tard le **{ $day }**.
deadline-passed = le délai est passé : un désistement serait tardif et compterait, sauf cas de force majeure.
deadline-pending = Tant que cette demande attend votre Valideur RH, un désistement n’a aucune conséquence.
deadline-accepted = Une fois qu’elle est acceptée :
deadline-days-left = Il reste { $workingDays ->
    [one] { $workingDays } jour ouvré
   *[other] { $workingDays } jours ouvrés
} avant la session.
next-formation-now = Dès maintenant : vous avez { $used ->
    [0] aucune formation
    [one] { $used } formation
   *[other] { $used } formations
} sur { $max } en { $year }.
next-formation-now-semester = Dès maintenant, pour les sessions du premier semestre : vous avez { $used ->
    [0] aucune formation
    [one] { $used } formation
   *[other] { $used } formations
} sur { $max } en { $year }.
next-formation-on = À partir du **{ $day }**. Vous avez déjà { $used ->
    [0] aucune formation
    [one] { $used } formation
   *[other] { $used } formations
} en { $year }.
next-formation-on-semester = À partir du **{ $day }**, pour les sessions du premier semestre. Vous avez déjà { $used ->
    [0] aucune formation
    [one] { $used } formation
   *[other] { $used } formations
} en { $year }.
next-formation-never = Votre limite de { $year } est atteinte : { $used ->
    [0] aucune formation
    [one] { $used } formation
   *[other] { $used } formations
} sur { $max }. Un désistement dans les délais vous rend une place ; sinon, ce sera l’année suivante.

# Ce que les rôles demandent en quelques mots, séparés par des barres

order-withdraw = me désister | me désister de … | me désister du … | me désister d’… | me désister des … | désiste-moi … | désinscris-moi … | désinscrivez-moi … | je me désinscris … | je veux me désinscrire … | désistement | je me désiste … | je veux me désister … | je souhaite me désister … | je voudrais me désister … | annuler mon inscription … | annuler ma demande … | annulez mon inscription … | retirer mon inscription … | retirez mon inscription … | retirez-moi … | retire-moi … | merci de retirer mon inscription … | merci de me retirer … | merci d’annuler mon inscription … | merci d’annuler ma participation … | merci de me désinscrire … | veuillez annuler mon inscription … | veuillez me désinscrire … | veuillez me retirer … | je vous remercie d’annuler mon inscription … | je vous remercie de bien vouloir annuler mon inscription … | je vous demande d’annuler mon inscription … | merci de bien vouloir annuler mon inscription …
order-nothing-underway = oui abandonner | abandonner | oui abandonne | annuler | annule | retour | stop | recommencer | reprendre | laisse tomber
order-welcome = start | démarrer | commencer | get started
order-help = aide | à l’aide | aidez-moi | aide-moi | menu | help
order-enrol = inscription | m’inscrire | inscris-moi | inscrivez-moi | je veux m’inscrire | je voudrais m’inscrire | inscris-moi à une formation | m’inscrire à une formation
order-my-requests = mes demandes | mes inscriptions | où en sont mes demandes | où en est ma demande | suivre mes demandes
order-my-quota = mon quota | mes quotas | combien d’actions me reste-t-il | il me reste combien d’actions | combien de formations me reste-t-il
order-human = parler à quelqu’un | contacter l’équipe | je veux parler à quelqu’un | un humain | parler à un humain
order-report-absence = je signale une absence … | je signale mon absence … | signaler une absence … | signaler mon absence … | déclarer une absence … | déclarer mon absence … | je veux signaler une absence … | je veux signaler mon absence … | je veux déclarer mon absence … | je voudrais signaler mon absence … | je dois signaler mon absence … | je souhaite signaler mon absence …
order-open-questions = questions sans réponse | les questions sans réponse | questions en attente | questions non répondues
order-answers-to-review = réponses à revoir | les réponses à revoir | questions et réponses
order-contested-answers = réponses contestées | les réponses contestées | avis négatifs
order-draft-answers = brouillons | brouillons de réponses | les brouillons
order-changed-answers = réponses modifiées | les réponses modifiées | réponses qui ont changé
order-my-approvals = demandes à valider | mes demandes à valider | à valider | validations | demandes en attente de ma décision

# Absence

absence-would-be-absent-excused = Signalée à temps : l’absence sera excusée et l’action ne comptera pas. L’organisme de formation sera prévenu par courriel.
absence-would-be-absent-unexcused = L’absence ne serait pas excusée : l’action compte dans votre quota annuel. Une force majeure se signale au plus tard le lendemain du premier jour.
absence-excused = C’est fait : votre absence est excusée, l’action ne compte pas. L’organisme de formation est prévenu par courriel.
absence-recorded-over = Votre absence est enregistrée comme non excusée : { $what }. Une force majeure pouvait se signaler jusqu’au { $day }. Je ne peux plus en tenir compte, mais vous pouvez en parler à l’équipe.
absence-not-begun = Votre session n’a pas encore commencé : je prépare un désistement. Une force majeure l’excuse tout autant.
absence-too-late = Votre signalement arrive trop tard : l’absence n’est pas excusée et l’action compte. Pour en parler : parcourspro@cap-metiers.pro
absence-without-reason = Sans force majeure, une absence n’est pas excusée et l’action compte. L’organisme de formation la relèvera.

# Les questions sur son propre dossier, dites après la règle générale.
what-if-words-withdraw = si je me désiste | si je me désistais | si je me retire | si je me retirais | si j’annule | si j’annulais | si je renonce | si je renonçais | si je lâche
what-if-words-until = jusqu’à quand | jusqu’à quel jour | jusqu’à quelle date | au plus tard | dernier délai | dernier jour | date limite | avant quand | avant quelle date
what-if-words-give-up = annuler | désister | me retirer | renoncer | annulation | désistement
what-if-words-own = je | j | me | mon | ma | mes
what-if-words-eve = la veille | le jour d’avant
what-if-words-days-before = jour avant | jours avant
what-if-words-and = et | ou | alors | sinon | si | pour | c’est | ce serait | disons | et si | même question | la même
what-if-words-next = quand pourrai je demander une | quand puis je demander une deuxième | quand je pourrai demander une
