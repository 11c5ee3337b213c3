# Questions de chiffres : ce qui a été compris, ce qui a été trouvé, ce que cela compte

query-found-quota = { $name } : il reste { $actions ->
    [one] { $actions } action
   *[other] { $actions } actions
}, dont { $formations ->
    [one] { $formations } formation
   *[other] { $formations } formations
} au plus, en { $year }
query-found-quota-reached = { $count ->
    [0] Personne n’a
    [one] { $count } personne a
   *[other] { $count } personnes ont
} utilisé { $threshold } { $measure ->
    [formations] formations
   *[actions] actions
} ou plus en { $year }
query-found-registrations = { $count ->
    [0] Aucune inscription
    [one] { $count } inscription
   *[other] { $count } inscriptions
}
query-found-history = { $count ->
    [0] Aucune demande
    [one] { $count } demande en tout
   *[other] { $count } demandes en tout
}
query-found-request-status = { $count ->
    [0] Aucune demande trouvée
    [one] { $count } demande trouvée
   *[other] { $count } demandes trouvées
}
query-found-waiting-list = { $count ->
    [0] Personne en liste d’attente
    [one] { $count } personne en liste d’attente
   *[other] { $count } personnes en liste d’attente
}
query-found-session-registrations = { $count ->
    [0] { $whose ->
        [everything] Personne n’est inscrit
       *[other] Aucun inscrit
    }
    [one] { $count } personne inscrite
   *[other] { $count } personnes inscrites
}
query-found-present = { $count ->
    [0] Aucune présence relevée
    [one] { $count } présent
   *[other] { $count } présents
}
query-found-pending-requests = { $count ->
    [0] Aucune demande en attente
    [one] { $count } demande en attente
   *[other] { $count } demandes en attente
}
query-found-requests = { $count ->
    [0] Aucune demande
    [one] { $count } demande
   *[other] { $count } demandes
}
query-found-late-withdrawals = { $count ->
    [0] Aucun désistement tardif
    [one] { $count } désistement tardif
   *[other] { $count } désistements tardifs
}
query-found-withdrawals = { $count ->
    [0] Aucun désistement
    [one] { $count } désistement
   *[other] { $count } désistements
}
query-found-absences = { $count ->
    [0] Aucune absence
    [one] { $count } absence
   *[other] { $count } absences
}
query-found-double-registration = { $count ->
    [0] Personne n’est inscrit deux fois à la même action
    [one] { $count } personne inscrite plusieurs fois à la même action
   *[other] { $count } personnes inscrites plusieurs fois à la même action
}
query-found-structure-limit = { $count ->
    [0] Aucune structure n’a { $threshold } personnes ou plus sur une action
    [one] { $count } structure a { $threshold } personnes ou plus sur une action
   *[other] { $count } fois, une structure a { $threshold } personnes ou plus sur une action
}
query-found-fill-rate = Remplissage : { $rate } % ({ $taken } places prises sur { $capacity }, { $sessions ->
    [one] { $sessions } session
   *[other] { $sessions } sessions
})
query-found-sessions = { $count ->
    [0] Aucune session
    [one] { $count } session
   *[other] { $count } sessions
}
query-found-free-seats = { $count ->
    [0] Aucune place libre
    [one] { $count } place libre dans { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } sessions
    }
   *[other] { $count } places libres dans { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } sessions
    }
}
# Un nombre, et de combien de personnes
query-of-people = { $headline }, { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
query-found-quota-below = { $count ->
    [0] Personne n’a
    [one] { $count } personne a
   *[other] { $count } personnes ont
} utilisé moins de { $below } { $measure ->
    [formations] formations
   *[actions] actions
} en { $year }
query-found-quota-none = { $count ->
    [0] Chacun a déjà utilisé au moins une
    [one] { $count } personne n’a encore utilisé aucune
   *[other] { $count } personnes n’ont encore utilisé aucune
} { $measure ->
    [formations] formation
   *[actions] action
} en { $year }
query-found-members = { $count ->
    [0] Aucune structure n’est adhérente
    [one] { $count } structure adhérente
   *[other] { $count } structures adhérentes
} en { $year }
query-found-not-members = { $count ->
    [0] Toutes les structures ont une adhésion active
    [one] { $count } structure sans adhésion active
   *[other] { $count } structures sans adhésion active
} en { $year }
query-member = { $name } est adhérente en { $year }
query-not-member = { $name } n’est pas adhérente en { $year }

# À qui sont les chiffres de qui ne voit pas tout
query-whose = { $headline }{ $kind ->
    [structures] { $query ->
        [sessions] {" "}à venir
        [structure_limit] {" "}parmi vos établissements
       *[other] {" "}dans votre structure{ $besides ->
            [0] { "" }
            [one] {" "}et un établissement qui dépend de vous
           *[other] {" "}et { $besides } établissements qui dépendent de vous
        }
    }
    [provider] { $query ->
        [sessions] {" "}que vous animez
        [fill_rate] , vos sessions seulement
       *[other] {" "}dans vos sessions
    }
   *[person] { $query ->
        [sessions] {" "}à venir
       *[other] {" "}parmi vos demandes
    }
}

query-besides = { $count ->
    [one] Compte aussi un établissement du même SIREN, sans Valideur RH : { $names }.
   *[other] Compte aussi des établissements du même SIREN, sans Valideur RH : { $names }.
}

definition-quota = Demandes qui comptent dans la limite annuelle, pour les sessions de l’année.
definition-quota-town = Personnes dont la structure est dans cette commune ; demandes qui comptent dans la limite annuelle, pour les sessions de l’année.
definition-registrations = Préinscrits, inscrits et présents, selon la date de la session.
definition-history = Toutes les demandes, selon la date de la session.
definition-request-status = Toutes les demandes de la personne.
definition-waiting-list = Demandes en cours sans place, selon la date de la session.
definition-session-registrations = Préinscrits, inscrits et présents de la session.
definition-pending-requests = Demandes qui attendent le Valideur RH, depuis leur dépôt.
definition-pending-requests-prestataire = Demandes acceptées par le Valideur RH, qui attendent le prestataire depuis.
definition-in-state = Demandes dans cet état, selon la date de la session.
definition-requests = Demandes déposées, selon leur date de dépôt.
definition-late-withdrawals = Désistements tardifs, selon le jour du désistement.
definition-withdrawals = Désistements, tardifs compris, selon le jour du désistement.
definition-absences = Absences enregistrées, selon la date de la session.
definition-double-registration = Personnes qui ont plusieurs demandes en cours sur une même action dans l’année.
definition-structure-limit = Personnes d’une même structure qui ont une place ou ont participé, par action et par an.
definition-fill-rate = Places prises sur places offertes, sessions ouvertes à places limitées.
definition-sessions-counted = Sessions ouvertes, sauf si un autre état est demandé, selon leur premier jour.
definition-sessions = Places prises : demandes qui tiennent une place, et présents.
definition-sessions-cancelled = Sessions annulées, selon leur premier jour, pas selon le jour de l’annulation.
definition-free-seats = Sessions ouvertes à venir ; celles sans limite de places ne comptent pas.
definition-members = Une adhésion active vaut pour tous les établissements du même SIREN.
definition-membership = Adhésion active, ou renouvellement demandé avant la date limite.

query-shown = Lignes { $from } à { $shown } sur { $total }.
query-left-out = ⚠️ Je n’ai pas tenu compte de { $what } : ces chiffres ne se précisent pas ainsi.
query-gap-counted = ⚠️ Une seule période à la fois : ces chiffres vont du { $from } au { $until }, ce qui est entre les deux compris.
query-branches-together = siège et antenne | siège et antennes | siège et de l’antenne | siège et l’antenne | siège et des antennes | siège et les antennes | antennes comprises | antenne comprise | antenne incluse | antennes incluses | toutes antennes | tous établissements | tous les établissements | confondus | confondues
query-one-establishment = ⚠️ Un seul établissement à la fois : seul « { $structure } » est compté ici. Reposez la question pour chaque établissement.
query-one-at-a-time = ⚠️ Un seul nom à la fois : je n’ai pas tenu compte de { $what }. Reposez la question pour chaque nom.
query-by-year = Ils se comptent par année entière : voici { $year }.
query-uncounted-rate = Je ne calcule pas ce taux : je ne connais que le taux de remplissage. Je peux compter les absences, les refus ou les désistements.
query-uncounted-mean = Je ne calcule pas de moyenne. Je compte, et je répartis : par session, par structure, par mois, par personne.
query-uncounted-delay = Je ne mesure pas de durée. Je peux donner les demandes en attente depuis plus de 10 jours, par exemple.
query-uncounted-money = Je ne calcule pas de montant. Je peux compter les adhésions de l’année.
query-uncounted-profile = Je ne distingue pas les personnes selon leur profil (situation, métier, genre) : je n’ai donc pas ce chiffre.
query-uncounted-several = Un seul chiffre à la fois : posez les questions l’une après l’autre.
query-uncounted-nobody = Je ne sais pas lister ce qui manque ici. Je sais dire qui n’a encore pris aucune action, et quelles sessions sont sans inscrit.
query-uncounted-compare = Que faut-il comparer ? Par exemple : « compare les inscriptions de 2025 et de 2026 ».
query-no-query = Ces chiffres portent sur tout le programme : votre rôle ne les montre pas. Demandez plutôt vos inscriptions, vos demandes, vos désistements, ou ceux de votre structure ou de vos sessions selon votre rôle.
query-no-status = Je ne sais pas compter l’état « { $said } ».
query-no-group_by = Je ne sais pas répartir ces chiffres ainsi. Je sais le faire par mois, action, lieu ou structure, par exemple.
query-no-person = Je ne trouve personne pour « { $said } ».
query-no-structure = Je ne trouve pas de structure pour « { $said } ».
query-no-action = Je ne trouve pas d’action pour « { $said } ».
query-elsewhere-person = Je ne trouve pas « { $said } » dans cette structure. Est-ce l’une de ces personnes ?
query-near-person = Je ne trouve pas l’adresse « { $said } ». Est-ce l’une de ces personnes ?
query-several-person = Plusieurs personnes correspondent à « { $said } ». Laquelle ?
query-several-structure = Plusieurs structures correspondent à « { $said } ». Laquelle ?
query-several-action = Plusieurs actions correspondent à « { $said } ». Laquelle ?
query-unsupported-write = Je ne change rien sur une simple phrase : chaque changement montre d’abord qui est touché, puis demande confirmation. Les salariés s’inscrivent et se désistent eux-mêmes, leurs Valideurs RH et les prestataires décident. Ce qui vous revient est ici :
query-unsupported-out_of_scope = Je ne sais pas encore répondre à cette question de chiffres. Je connais les quotas, demandes, listes d’attente, désistements, absences, remplissages, sessions et adhésions.

button-manage = Ce que je peux gérer
button-lines = Voir les lignes
button-next-lines = Lignes suivantes
button-chart = Voir le graphique
button-export = Exporter
button-query-instead = Voir : { $what }
button-query-kinds = Changer le format
button-query-except_kinds = Changer le format laissé de côté
button-query-mode = À distance ou en présentiel
button-query-period = Changer la période
button-query-session_date = Changer la session
button-query-person = Changer la personne
button-query-structure = Changer la structure
button-query-action = Changer l’action
button-query-place = Changer le lieu
button-query-except_place = Changer le lieu laissé de côté
button-query-status = Changer l’état
button-query-type = Changer le type d’absence
button-query-stage = Changer l’étape
button-query-older_than_days = Changer le délai
button-query-threshold = Changer le seuil
button-query-below = Changer le seuil
button-query-measure = Actions ou formations
button-query-group_by = Changer la répartition
button-query-comparison = Changer la comparaison
query-change-kinds = Quel format ? Par exemple : « seulement les ateliers ».
query-change-except_kinds = Quel format laisser de côté ? Par exemple : « sans les webinaires ».
query-change-mode = À distance ou en présentiel ? Par exemple : « à distance seulement ».
query-change-period = Quelle période ? Par exemple : « et pour 2025 ? », « depuis janvier », « en mars ».
query-change-session_date = Quelle session ? Par exemple : « et le 12 mai ? »
query-change-person = Quelle personne ? Par exemple : « et pour Jean Martin ? »
query-change-structure = Quelle structure ? Par exemple : « et pour la mission locale ? »
query-change-action = Quelle action ? Par exemple : « et pour « Conduire un entretien à distance » ? »
query-change-place = Quel lieu ? Par exemple : « seulement Pau ».
query-change-except_place = Quel lieu laisser de côté ? Par exemple : « sans Pau ».
query-change-status = Quel état ? Par exemple : « seulement les refusées ».
query-change-type = Quelles absences ? Par exemple : « seulement les excusées ».
query-change-stage = Quelle étape ? Par exemple : « chez les prestataires », « chez les valideurs ».
query-change-older_than_days = Depuis combien de temps ? Par exemple : « depuis plus de 20 jours ».
query-change-threshold = À partir de combien ? Par exemple : « au moins 3 ».
query-change-below = En dessous de combien ? Par exemple : « moins de 6 ».
query-change-measure = Les actions ou les formations ? Par exemple : « et les actions ? »
query-change-group_by = Répartis comment ? Par exemple : « par structure », « par mois », « par lieu ».
query-change-comparison = Comparer avec quoi ? Par exemple : « compare avec 2024 ».

column-action = Action
column-session = Session
column-changed = Fait le
column-period = Période
column-figure = Chiffre
column-email = Adresse
column-town = Commune
column-provider = Prestataire
column-theme = Axe
column-kind = Type
column-department = Département
column-stage = Étape
column-reason = Motif
column-week = Semaine
column-quarter = Trimestre
column-semester = Semestre
column-count = Nombre
column-month = Mois
column-place = Lieu
column-measure = Limite
column-used = Utilisé
column-actions = Actions
column-formations = Formations
column-sessions = Sessions
column-taken = Places
column-rate = Taux
column-taken-saved = Places prises
column-capacity = Places offertes
column-rate-saved = Taux (%)
column-limit = Maximum
column-queue = Attente
column-people = Personnes
column-year = Année
column-formula = Formule
column-invoice = Facture
measure-actions = Actions
measure-formations = dont formations
formula-simple = simple
formula-premium = premium

# Étapes et motifs
group-no-structure = Sans structure
stage-valideur_rh = Valideur RH
stage-prestataire = prestataire
reason-illness = maladie
reason-transport_strike = grève des transports
reason-bereavement = décès d’un proche
reason-unforeseeable_event = événement imprévisible

query-all-time = sans période
query-difference = Différence
query-difference-value = { $value }{ $unit ->
    [none] {""}
   *[other] { " " }points
}
query-file = parcourspro
query-same-figures = Les mêmes chiffres, pour un tableur.
query-file-of-earlier = Rien là ne s’exporte. Les derniers chiffres demandés : { $asked }. Les voulez-vous ?
query-nothing-to-export = Aucune ligne à exporter.
query-chart-value = { $category } : { $value }{ $unit ->
    [none] {""}
   *[other] { " " }{ $unit }
}
query-chart-part = Les { $shown } premières lignes sur { $total }
query-chart-alt = { $title }. { $figures }.

# Mots qui ne sont pas montrés : ceux d’une question générale, et ceux qui précisent la question d’avant
query-general-marks = je|j|mon|ma|mes|nos|notre|faut|comment|pourquoi|quand|combien coute|c est quoi|c est trop|si|lien|suis|puis|dois|signifie|sert|difference|se passe|qui valide|qui approuve|qui decide|qui donne|regle
query-own-structure = ma structure|notre structure|mon equipe|mes equipes|notre equipe|mon etablissement|notre etablissement|mes salaries|nos salaries|mes collegues|nos collegues|mes agents|nos agents|chez nous|chez moi|mon association
query-vague-marks = un|une|on|nous|vous|moi|droit|peut|doit|veut|est ce que
query-places-left = reste-t-il des places|reste t il encore des places|reste-t-il de la place|il reste des places|il reste de la place|il reste combien de places|combien de places restent|combien de places reste-t-il|combien il reste de places|encore des places|y a-t-il encore des places|y a encore de la place
query-this-session = cette session|cette session là|ladite session|cette formation|cette séance|cet atelier|ce webinaire|ce web-atelier|cette conférence|cette table ronde|ce module|ce lab|celle-ci|celle-là|celui-ci|celui-là
query-listed-places = la première, le premier, la 1re, la 1ère, la 1e, la numéro 1 | la deuxième, le deuxième, la seconde, le second, la 2e, la 2ème, la numéro 2 | la troisième, le troisième, la 3e, la 3ème, la numéro 3 | la quatrième, le quatrième, la 4e, la 4ème, la numéro 4 | la cinquième, le cinquième, la 5e, la 5ème, la numéro 5
query-listed-last = la dernière|le dernier
query-listed-and = et|et pour|pour|alors|et sur|sur|et dans|puis|ensuite
query-same-marks = le meme|la meme|les memes|meme chose|meme question|pareil|idem
query-sequel-marks = le meme|la meme|les memes|meme chose|meme question|pareil|idem|seulement|uniquement|juste|lui|elle|leur|ceux|celles|celui|celle|la dessus|ceux ci
query-him-or-her = il|elle|lui|celui ci|celle ci|cette personne|sa demande
query-of-sessions = sessions|formations|ateliers|webinaires|anime|animées par|animés par|animée par|remplissage|inscrits aux|inscrits chez|inscrits de|planning
query-of-fill = remplissage|taux|inscrits|remplies|rempli
query-structure-of-town = de la structure d|de la structure de|à la structure de|structures de|structures d|chez la structure de|de l association de|de l établissement de|des établissements de
query-still-waiting = en attente|les en attente|ceux en attente|ceux qui attendent|celles qui attendent|qui attend|qui attendent|combien en attente|combien attendent|combien sont en attente|les personnes en attente|les demandes en attente|pas encore inscrits|non confirmés|pas confirmés
query-sequel-beginnings = et|mais|plutot|idem|pareil|meme|depuis|en|au|aux|sur|pour|par|chez|avec|sans|dans|ses|son|sa|ca|non|ok|alors

# Ce qui est demandé de ses propres absences et désistements
my-own-absences = absent | absente | absences | absence | excusé | excusée | injustifiée | justifiée | certificat | justificatif | arrêt | maladie | malade
my-own-late_withdrawals = désistement | désistements | désisté | désistée | annulation | annulations | annulé | annulée | annuler | retrait | retirée | retiré | tardif | tardifs | tardive
asks-where = où je vois | où voir | où puis je voir | où est ce que | où retrouver | où je retrouve | où trouver | où consulter | où sont | comment je vois | comment voir | comment savoir | comment retrouver
query-own-words = mon|ma|mes
