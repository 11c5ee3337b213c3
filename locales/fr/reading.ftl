# La question d’un gestionnaire, telle qu’elle a été comprise

reading-query = { $value ->
    [quota] Quota
    [quota_reached] Personnes au plafond
    [quota_below] Personnes sous un seuil
    [registrations] Inscriptions
    [history] Historique
    [request_status] Où en est la demande
    [double_registration] Inscriptions en double
    [waiting_list] Liste d’attente
    [session_registrations] Inscrits
    [pending_requests] Demandes en attente
    [requests] Demandes
    [structure_limit] Structures à la limite
    [late_withdrawals] Désistements tardifs
    [withdrawals] Désistements
    [absences] Absences
    [fill_rate] Taux de remplissage
    [sessions] Sessions
    [membership] Adhésion
   *[unsupported] Autre demande
}
reading-reason = { $value ->
    [write] modification
   *[out_of_scope] hors de mon domaine
}
reading-person = { $value }
reading-structure = { $value }
reading-action = « { $value } »
reading-except-place = sauf à { $value }
reading-place = à { $value }
reading-session-date = session du { $day }
reading-measure = { $value }
reading-value = { $value ->
    [remaining] ce qu’il reste
   *[used] ce qui est utilisé
}
reading-status = { $value }
reading-stage = { $value ->
    [valideur_rh] chez le Valideur RH
   *[prestataire] chez le prestataire
}
reading-type = { $value ->
    [unexcused] non excusées
   *[excused] excusées
}
reading-older-than-days = { $value ->
    [one] depuis plus d’un jour
   *[other] depuis plus de { $value } jours
}
reading-threshold = { $value } au moins
reading-below = moins de { $value }
reading-comparison = comparé à { $with }
reading-group-by = { $value ->
    [structure] par structure
    [action] par action
    [session] par session
    [place] par lieu
    [department] par département
    [month] par mois
    [week] par semaine
    [quarter] par trimestre
    [semester] par semestre
    [year] par année
    [provider] par prestataire
    [person] par personne
    [status] par statut
    [theme] par axe
    [kind] par type
    [stage] par étape
   *[reason] par motif
}
reading-output = { $value ->
    [count] en nombre
    [list] en liste
    [chart] en graphique
   *[export] en fichier
}
reading-limit = { $order ->
    [asc] les { $value } derniers du classement
    [desc] les { $value } premiers du classement
   *[none] { $value ->
        [one] le premier
       *[other] les { $value } premiers
    }
}
reading-order = { $value ->
    [asc] en ordre croissant
   *[desc] en ordre décroissant
}
reading-kinds = { $value }
reading-except-kinds = sans { $value }
reading-kind = { $value ->
    [formation] formations
    [autoformation] autoformations
    [atelier] ateliers
    [module_decouverte] modules découverte
    [lab_innov] Lab’Innov
    [lab_studio] Lab Studio
    [lab] Labs
    [webinaire] webinaires
    [conference] conférences
    [table_ronde] tables rondes
   *[webatelier] webateliers
}
reading-mode = { $value ->
    [distanciel] à distance
   *[other] en présentiel
}
reading-state = { $value ->
    [too_few] à venir, qui risquent l’annulation
   *[free_seats] places libres
}
reading-timing = dans les délais
reading-younger-than-days = { $value ->
    [one] depuis moins d’un jour
   *[other] depuis moins de { $value } jours
}
reading-formula = { $value ->
    [premium] premium
   *[simple] simple
}
reading-different = personnes différentes
reading-uncounted = autre mesure

reading-year = { $year }
reading-semester = { $number ->
    [1] 1er semestre { $year }
   *[2] 2e semestre { $year }
}
reading-quarter = { $number ->
    [1] 1er trimestre { $year }
   *[other] { $number }e trimestre { $year }
}
reading-whole-month = { $month } { $year }
reading-one-day = le { $day }
reading-between = du { $from } au { $to }
reading-day-number = { $day ->
    [1] 1er
   *[other] { $day }
}
reading-day-in-year = { $day ->
    [1] 1er { $month }
   *[other] { $day } { $month }
}
reading-day = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
reading-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
