# Rappels, horaires, rapport d’envoi

reminder-approvals = { $count ->
    [one] Rappel : { $count } demande attend votre décision depuis plusieurs jours.
   *[other] Rappel : { $count } demandes attendent votre décision depuis plusieurs jours.
}
reminder-referent = La demande de { $name } pour { $what } attend depuis { $days } jours ouvrés. { $approvers ->
    [none] Personne ne tient le rôle de Valideur RH dans votre structure : vous pouvez le confier à quelqu’un.
   *[other] Décision attendue de { $approvers }. Vous pouvez confier le rôle de Valideur RH à quelqu’un d’autre.
}
nudge-done = C’est fait : je viens de le rappeler à { $names }. Vous serez prévenu de la décision.
nudge-already = Je l’ai déjà rappelé aujourd’hui à { $names }. Sans réponse sous quelques jours, votre référent est prévenu.
nudge-nothing = Aucune de vos demandes n’attend un Valideur RH.
nudge-told = { $name } vous rappelle sa demande pour { $what }.
reminder-three-weeks = Dans trois semaines au plus : { $action }, { $when }, { $hours }.{ $lastDay ->
    [none] { "" }
   *[other] { " " }Un empêchement ? Vous pouvez vous désister sans pénalité jusqu’au { $lastDay }.
}
reminder-last-free = C’est aujourd’hui le **dernier jour pour vous désister sans pénalité** de { $action }, { $when }.{ $lastDay ->
    [none] { "" }
   *[other] { " " }Après le { $lastDay }, l’action compterait dans votre quota.
}
reminder-eve = C’est demain : { $action }, { $when }, { $hours }.{ $lastDay ->
    [none] { "" }
   *[other] { " " }Vous pouvez encore vous désister sans pénalité jusqu’au { $lastDay }.
}

hours-any = C’est noté : je vous préviens à toute heure, week-ends compris.
hours-quiet = C’est noté : je ne vous préviens qu’entre 8 h et 19 h les jours ouvrés, sauf si une session est très proche.
button-any-hour = Notifications à toute heure
button-quiet-hours = Seulement aux heures ouvrées
order-any-hour = notifications à toute heure | prévenez-moi à toute heure | préviens-moi à toute heure
order-quiet-hours = notifications aux heures ouvrées | ne me dérangez pas | ne me dérangez pas le soir | ne me dérange pas | ne me dérange pas le soir | ne pas déranger

delivery-title = { $count ->
    [one] { $count } message n’est pas arrivé
   *[other] { $count } messages ne sont pas arrivés
}
delivery-sent = Sept derniers jours : { $sent ->
    [one] { $sent } message parti
   *[other] { $sent } messages partis
}, { $rescued ->
    [one] { $rescued } repris par courriel
   *[other] { $rescued } repris par courriel
}
delivery-all-arrived = Tous les messages des sept derniers jours sont arrivés ({ $sent }).
delivery-more = { $count ->
    [one] Et { $count } autre, plus ancien.
   *[other] Et { $count } autres, plus anciens.
}
delivery-when = Le
delivery-person = Personne
delivery-by = Par
delivery-why = Pourquoi
delivery-nobody = sans compte
delivery-rescued = (repris par courriel)
delivery-by-teams = Teams
delivery-by-telegram = Telegram
delivery-by-playground = le bac à sable
delivery-by-mail = courriel
delivery-why-rate-limited = trop de messages d’un coup
delivery-why-forbidden = l’assistant est bloqué ou retiré
delivery-why-unreachable = service injoignable
delivery-why-gone = la conversation n’existe plus
delivery-why-rejected = message refusé par le service
delivery-why-uncertain = arrivée incertaine, l’envoi a été interrompu
delivery-why-error = autre erreur
order-delivery-report = rapport d’envoi | rapport d’envois | le rapport d’envoi | rapport des envois | qui n’a pas été prévenu | messages non arrivés | messages non distribués
