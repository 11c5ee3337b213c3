# Ce que gèrent les gestionnaires

order-manage = gérer|gestion|que puis-je gérer|ce que je peux gérer
order-renewals = structures qui perdent leur adhésion le 15 février|qui perd son adhésion le 15 février|liste du 15 février|renouvellements|renouvellements en attente|renouvellements non payés|renouvellements … non payés|renouvellements … en attente|liste du 15 février …|adhésions à renouveler
manage-not-yours = Cela revient aux gestionnaires de Cap Métiers.
manage-what = Que voulez-vous gérer ? Chaque changement montre d’abord qui est touché, puis demande confirmation.
manage-petitions = Structures et comptes en attente
manage-create-session = Créer une session
manage-alter-session = Changer une session
manage-edit-action = Changer la fiche d’une action
manage-propose-session = Proposer une session à quelqu’un
manage-duplicate-session = Dupliquer une session
manage-write-to-session = Écrire aux inscrits d’une session
manage-memberships = Adhésions en cours
manage-repair-request = Corriger une demande, admettre
manage-delivery-report = Rapport d’envoi
manage-cancel-session = Annuler une session
manage-postpone-session = Reporter une session
manage-renewals = Renouvellements non payés
manage-pending = Demandes en attente
manage-presences = Présences à relever
manage-questions = Questions sans réponse
manage-answers = Réponses à revoir
renewals-found = { $count ->
    [0] Aucun renouvellement { $year } n’attend son paiement
    [one] { $count } renouvellement { $year } attend son paiement
   *[other] { $count } renouvellements { $year } attendent leur paiement
}
definition-renewals = Renouvellements demandés, ni payés ni rejetés : ces structures sont couvertes jusqu’au 15 février seulement.
