# Valider : résumé, décisions passées, remplacement

approval-not-yours-now = Cette demande n’attend plus votre décision.
approvals-not-yours-now = Ces demandes n’attendent plus votre décision.
digest-title = { $count ->
    [one] { $count } demande à valider
   *[other] { $count } demandes à valider
}
digest-counts = { $conforming ->
    [one] { $conforming } conforme
   *[other] { $conforming } conformes
}, { $others } à examiner
digest-conforming = { $count ->
    [one] **Conforme : une place, rien à signaler**
   *[other] **Conformes : une place, rien à signaler**
}
digest-others = **À examiner**
digest-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
digest-footer = Chaque demande est vérifiée de nouveau, puis décidée et enregistrée séparément.
digest-accepted = { $count ->
    [0] Aucune demande n’a été acceptée.
    [one] { $count } demande est acceptée. La personne est prévenue.
   *[other] { $count } demandes sont acceptées. Chaque personne est prévenue.
}
digest-left = **Laissées de côté**
digest-no-longer-conforming = la situation a changé, à examiner
button-accept-all = Tout accepter ({ $count })
button-one-by-one = Voir une par une
button-approvals-next = Voir la suite
approvals-left = { $count ->
    [one] Encore { $count } demande.
   *[other] Encore { $count } demandes.
}

decisions-title = { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}
decisions-none-yet = Vous n’avez encore accepté ni refusé aucune demande.
decisions-none = Aucune décision de votre part pour ces critères.
decisions-more = Les { $count } plus récentes. Précisez un mois pour voir les autres.
decisions-when = Le
decisions-person = Personne
decisions-action = Action
decisions-verdict = Décision
decisions-accepted = acceptée
decisions-refused = refusée
button-accepted = Acceptées
button-refused = Refusées
button-this-month = Ce mois-ci
button-all-decisions = Toutes
order-undo-decision = annule ma décision … | annuler ma décision … | annule ma dernière décision | annuler ma dernière décision | revenir sur ma décision … | je reviens sur ma décision … | je me suis trompé de décision … | je me suis trompée de décision … | annule mon refus … | annuler mon refus … | annule mon acceptation … | annuler mon acceptation … | défais ma décision … | je veux annuler ma décision … | je voudrais annuler ma décision …
undo-decision = Une décision prise ne se reprend pas d’ici : la personne l’a déjà reçue. L’équipe peut corriger la demande.
button-my-decisions = Mes décisions
order-my-decisions = exporter mes décisions … | exporte mes décisions … | exporte-moi mes décisions … | télécharger mes décisions … | télécharge mes décisions … | exporter mes décisions | exporte mes décisions | export de mes décisions | liste de mes décisions | mes décisions … | voir mes décisions | montre mes décisions | mes décisions passées | décisions que j’ai prises | mes acceptations | mes refus

order-substitute = me faire remplacer … | je serai absent … me remplace … | je serai absente … me remplace … | je suis absent … me remplace … | je suis absente … me remplace … | je serai en congé … me remplace … | je serai en congés … me remplace … | je suis en congé … me remplace … | je suis en congés … me remplace … | je veux me faire remplacer … | je veux que … me remplace … | … me remplacera … | mon remplaçant | ma remplaçante | nommer un remplaçant … | nommer une remplaçante … | me faire remplacer par … | me faire remplacer | désigner un remplaçant … | désigner une remplaçante … | déléguer mes validations … | je suis en congé … c’est … qui … | je suis en congés … c’est … qui … | je serai en congé … c’est … qui … | je serai en congés … c’est … qui … | je serai absent … c’est … qui … | je serai absente … c’est … qui … | je suis absent … c’est … qui … | je suis absente … c’est … qui …
substitute-not-yours = Seul un Valideur RH peut se faire remplacer pour valider des demandes.
substitute-decides-already = { $name } est Valideur RH de votre structure : vos demandes lui arrivent déjà, et son accord suffit. Rien d’autre n’est à faire.
substitute-not-colleague = Votre remplaçant doit avoir un compte actif dans votre structure.
substitute-already = Un remplacement couvre déjà une partie de ces jours. Mettez-y fin d’abord.
substitute-asked = C’est demandé à { $name }, du { $from } au { $until }. Tant que cette personne n’a pas accepté, { $others ->
    [none] les demandes n’arrivent qu’à vous.
   *[other] les demandes arrivent à vous et à { $others }.
}
substitute-over = Ce remplacement n’est plus d’actualité.
substitute-ended = C’est fait : ce remplacement est terminé.
substitute-told-accepted = { $name } accepte de vous remplacer, du { $from } au { $until }.
substitute-told-declined = { $name } ne peut pas vous remplacer, du { $from } au { $until }. Vous pouvez demander à quelqu’un d’autre.
substitute-told-ended = { $name } n’a plus besoin que vous le remplaciez pour valider les demandes. Merci.
substitute-told-over = Votre remplacement de { $name } est terminé : ses demandes ne vous arrivent plus. Merci.
substitute-you-accepted = Merci. Du { $from } au { $until }, les demandes destinées à { $name } vous arrivent aussi.
substitute-you-declined = C’est noté, je préviens { $name }.
substitute-started = Votre remplacement de { $name } commence aujourd’hui. { $count ->
    [0] Aucune demande n’attend pour le moment.
    [one] { $count } demande attend une décision.
   *[other] { $count } demandes attendent une décision.
}
substitute-card-title = Remplacer { $name } ?
substitute-card-body = Du { $from } au { $until }, vous recevriez ses demandes à valider, et vous pourriez les accepter ou les refuser.
substitute-card-footer = Vous ne décidez jamais de votre propre demande.
substitute-card-accepted = Vous avez accepté.
substitute-card-declined = Vous avez décliné.
button-substitute-accept = J’accepte
button-substitute-decline = Je ne peux pas
button-substitute-end = Mettre fin au remplacement

# Décider par le nom

decision-several = Plusieurs demandes correspondent. Laquelle ?
approval-together = { $count ->
    [one] Accepter cette demande ?
   *[other] Accepter ces { $count } demandes ?
} Le bouton, ou « oui », les accepte ; chacune est vérifiée de nouveau et chaque personne est prévenue.
approval-together-button = { $count ->
    [one] Accepter
   *[other] Accepter les { $count }
}
decision-unheard = Je n’ai pas pris en compte : « { $words } ». Dites-le-moi ensuite, une chose à la fois.
approval-none-named = Aucune demande à ce nom n’attend votre décision.
approval-accept-sure = Accepter { $what } ? Le bouton, ou « oui », l’accepte ; la personne est prévenue.
approval-refuse-sure = Refuser { $what } ? La personne lira ce commentaire : « { $reason } ».
approvals-all-sure = Tout accepter ? Voici ce qui serait accepté ; le bouton, ou « oui », le fait.
approvals-refuse-each = Un refus se décide demande par demande, avec son commentaire :
said-export = exporter | exporte | exportez | export | télécharger | télécharge | excel | csv | tableur | fichier
approval-done = C’est fait. { $title } : { $state }.
