# Rappels, horaires, rapport d’envoi

reminder-approvals = { $count ->
    [one] Rappel : { $count } demande attend votre décision depuis plusieurs jours.
   *[other] Rappel : { $count } demandes attendent votre décision depuis plusieurs jours.
}
reminder-referent = La demande de { $name } pour { $what }, attend depuis { $days } jours ouvrés. { $approvers ->
    [none] Personne ne tient le rôle de Valideur RH dans votre structure.
   *[other] Décision attendue de { $approvers }.
}
reminder-referent-more = { $count ->
    [one] { $count } autre demande attend aussi.
   *[other] { $count } autres demandes attendent aussi.
}
reminder-referent-role = Vous pouvez confier le rôle de Valideur RH à quelqu’un d’autre.
reminder-author = Votre demande pour { $what }, attend toujours. { $approvers ->
    [none] Personne ne tient le rôle de Valideur RH dans votre structure.
   *[other] Je l’ai rappelée à { $approvers }.
} { $referents ->
    [none] Vous pouvez en parler avec votre structure : sans décision avant la session, la demande serait sans suite.
   *[other] { $count ->
        [one] Votre référent est au courant ({ $referents }).
       *[other] Vos référents sont au courant ({ $referents }).
    }
}
nudge-done = C’est fait : je viens de le rappeler à { $names }. Je vous écris dès que la décision est prise.
nudge-already = Je l’ai déjà rappelé aujourd’hui à { $names }. Sans réponse sous quelques jours, votre référent est prévenu.
nudge-nothing = Aucune de vos demandes n’attend un Valideur RH.
nudge-by-itself = Je relance de moi-même les Valideurs RH au bout de { $first }, puis de { $second } jours ouvrés, et leur référent au bout de { $told }. Je n’envoie pas d’autre relance ; pour écrire à quelqu’un, demandez son adresse : « mail de Marie Durand ».
nudge-told = { $name } vous rappelle sa demande pour { $what }.
reminder-confirmations = { $count ->
    [one] Rappel : { $count } personne attend votre confirmation depuis plusieurs jours.
   *[other] Rappel : { $count } personnes attendent votre confirmation depuis plusieurs jours.
}
reminder-confirmations-why = Ouvrez la session pour confirmer ou refuser. La convocation suit votre confirmation.
reminder-more = { $count ->
    [one] Et { $count } autre.
   *[other] Et { $count } autres.
}
reminder-unconfirmed = { $count ->
    [one] { $count } personne attend toujours la confirmation de son prestataire :
   *[other] { $count } personnes attendent toujours la confirmation de leur prestataire :
}
reminder-unconfirmed-line = - { $name } : { $what }, depuis { $days } jours ouvrés. { $provider ->
    [none] La session n’a plus de prestataire.
   *[other] Prestataire : { $provider }.
}
reminder-unconfirmed-person = Votre inscription attend toujours la confirmation du prestataire : { $what }. Votre place vous est gardée. { $provider ->
    [none] L’équipe est prévenue.
   *[other] Je l’ai rappelée au prestataire, et l’équipe est prévenue.
}
reminder-held = { $count ->
    [one] { $count } personne ne peut avoir sa place que si vous l’admettez :
   *[other] { $count } personnes ne peuvent avoir leur place que si vous les admettez :
}
reminder-held-why = { $count ->
    [one] La session a une place libre, mais sa structure a déjà le nombre de collègues permis. Vous pouvez l’admettre, à titre exceptionnel ; sinon, la demande reste en liste d’attente.
   *[other] Il reste de la place, mais leur structure a déjà le nombre de collègues permis. Vous pouvez les admettre, à titre exceptionnel ; sinon, leurs demandes restent en liste d’attente.
}
reminder-three-weeks = Dans trois semaines au plus : { $action }, { $when }, { $hours }.{ $lastDay ->
    [none] { "" }
   *[other] { " " }Un empêchement ? Vous pouvez vous désister sans pénalité jusqu’au { $lastDay }.
}
reminder-last-free = C’est aujourd’hui le **dernier jour pour vous désister sans pénalité** de { $action }, { $when }.{ $lastDay ->
    [none] { "" }
   *[other] { " " }Dès demain, l’action compterait dans votre quota.
}
reminder-eve = C’est demain : { $action }, { $when }, { $hours }.{ $lastDay ->
    [none] { "" }
   *[other] { " " }Vous pouvez encore vous désister sans pénalité jusqu’au { $lastDay }.
}
reminder-presences = { $count ->
    [one] Votre session est terminée, et des présences restent à relever.
   *[other] Vos { $count } sessions sont terminées, et des présences restent à relever.
}
reminder-presences-why = Sans présence enregistrée, personne ne peut recevoir son attestation.
presences-line = { $what } : { $people ->
    [one] { $people } présence à relever
   *[other] { $people } présences à relever
}
presences-missing = { $count ->
    [one] **{ $count } session terminée** attend encore ses présences. Son prestataire a reçu un rappel.
   *[other] **{ $count } sessions terminées** attendent encore leurs présences. Leur prestataire a reçu un rappel.
}
presences-more = { $count ->
    [one] Et { $count } autre.
   *[other] Et { $count } autres.
}
presences-none-missing = Toutes les présences des sessions terminées sont relevées.
button-record-presences = Relever les présences
button-record-presences-of = Présences : { $what }
order-missing-presences = présences à relever | présences non relevées | présences manquantes | quelles présences restent à relever | qui n’a pas relevé les présences | émargements manquants | les émargements manquants | les émargements qui manquent | combien d’émargements manquants | combien d’émargements manquent | quels émargements manquent | qui n’a pas rendu les émargements | qui n’a pas rendu son émargement

hours-any = C’est noté : je vous préviens à toute heure, week-ends compris.
hours-quiet = C’est noté : je ne vous préviens qu’entre 8 h et 19 h les jours ouvrés, sauf si une session est très proche.
button-any-hour = Notifications à toute heure
button-quiet-hours = Seulement aux heures ouvrées
order-any-hour = à toute heure | écrivez-moi à toute heure | écris-moi à toute heure | prévenez-moi même le soir | préviens-moi même le soir | notifications à toute heure | prévenez-moi à toute heure | préviens-moi à toute heure
order-quiet-hours = ne m’écrivez pas le soir | ne m’écris pas le soir | ne m’écrivez pas le week-end | ne m’écris pas le week-end | pas de message le soir | pas de messages le soir | pas de notification le soir | pas de notifications le soir | pas de notifications le week-end | pas de messages le week-end | heures de silence | heures calmes | notifications aux heures ouvrées | ne me dérangez pas | ne me dérangez pas le soir | ne me dérange pas | ne me dérange pas le soir | ne pas déranger

prefer-ask = Où dois-je vous écrire d’abord quand j’ai une nouvelle pour vous ?
prefer-not-linked = { $channel } n’est pas relié à votre compte : écrivez-moi là-bas « relier mon compte », puis redites-le-moi. Pour l’instant, je peux vous écrire ici :
prefer-done = C’est noté. Quand j’ai une nouvelle pour vous, je l’envoie dans cet ordre : { $ways }. Je ne passe au suivant que si le précédent ne fonctionne pas.
prefer-then = { ", puis " }
button-prefer = Plutôt { $channel }
order-prefer-channel = écrivez-moi plutôt … | écris-moi plutôt … | écrivez-moi sur … | écrivez-moi par … | écrivez-moi ici | écrivez-moi d’abord … | écris-moi sur … | écris-moi par … | écris-moi ici | prévenez-moi sur … | prévenez-moi par … | prévenez-moi plutôt … | prévenez-moi ici | préviens-moi sur … | préviens-moi par … | préviens-moi plutôt … | préviens-moi ici | contactez-moi plutôt … | contactez-moi par … | contactez-moi sur … | je préfère être prévenu … | je préfère être prévenue … | je préfère être contacté … | je préfère être contactée … | je préfère que vous m’écriviez … | je veux être prévenu par … | je veux être prévenue par … | je veux être prévenu sur … | je veux être prévenue sur … | notifications sur … | notifications par … | recevoir les notifications sur … | recevoir les notifications par … | changer de messagerie | messagerie préférée | canal préféré | où m’écrivez-vous

delivery-title = { $count ->
    [one] { $count } message n’est pas arrivé
   *[other] { $count } messages ne sont pas arrivés
}
delivery-sent = Sept derniers jours : { $sent ->
    [one] { $sent } message parti
   *[other] { $sent } messages partis
}, { $rescued ->
    [one] { $rescued } repris autrement
   *[other] { $rescued } repris autrement
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
delivery-rescued = (repris par { $by })
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
order-delivery-report = rapport d’envoi | rapport d’envois | le rapport d’envoi | rapport des envois | qui n’a pas été prévenu | messages non arrivés | messages non distribués | quels messages ne sont pas partis | quels messages ne sont pas arrivés | messages pas partis | messages non partis | messages qui ne sont pas partis | messages perdus | qui n’a pas reçu les messages
