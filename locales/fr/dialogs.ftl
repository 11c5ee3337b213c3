# Les questions de chaque démarche. Pour chacune : la question, puis
# .name (dans un récapitulatif), .again (dite autrement), .example (avec un exemple), .why (à quoi cela sert).

dialog-failed = Cela n’a pas fonctionné de mon côté, et rien n’a été envoyé. Vos réponses sont gardées : réessayez dans un instant.

## S’inscrire

enrol-title = votre demande d’inscription
enrol-lost = L’action choisie et votre motivation seraient perdues.
enrol-action = Quelle action vous intéresse ?
    .name = action
    .again = Donnez-moi un mot du titre, un thème, un mois ou une ville ; ou choisissez dans la liste :
    .example = Par exemple « VAE », « numérique », « en juin » ou « à Pau ».
    .why = Je cherche l’action dans le programme pour vous proposer ses sessions.
enrol-title-close = Aucune action à venir ne s’appelle « { $title } ». Voici ce qui s’en rapproche.
enrol-title-unknown = Aucune action à venir ne s’appelle « { $title } », et rien ne s’en rapproche. Voici les prochaines.
enrol-title-about = Aucune action à venir ne s’appelle « { $title } », mais celles-ci en parlent.
enrol-one-at-a-time = Une action à la fois : d’abord **{ $title }**, ensuite { $names }. { $count ->
    [one] Je n’ai encore rien demandé pour celle-ci : redites-la-moi dès que la première est finie.
   *[other] Je n’ai encore rien demandé pour celles-ci : redites-les-moi dès que la première est finie.
}
enrol-several-named = Vous citez plusieurs actions : je les prends une à la fois. Choisissez la première, vous me redirez l’autre ensuite.
enrol-session = Quelle session vous convient ?
    .name = session
    .again = Choisissez une date dans la liste, ou dites-moi un mois ou une ville :
    .example = Par exemple « le 12 mai », « plutôt juin » ou « celle de Pau ».
    .why = Une action a lieu plusieurs fois : je dois savoir à quelle date vous inscrire.
enrol-other-action = Une autre action
enrol-no-session = Cette action n’a pas de session à venir.
enrol-try-other-session = Une autre session de la même action peut convenir :
enrol-motivation = Pourquoi cette action vous intéresse-t-elle ? Deux ou trois phrases suffisent.
    .name = motivation
    .again = Dites en quelques mots ce que vous en attendez pour votre travail.
    .example = Par exemple : « J’accompagne des candidats à la VAE et je veux mieux les aider à écrire leur dossier. »
    .why = Votre Valideur RH et le formateur lisent votre motivation pour décider : elle montre que l’action correspond à vos missions.
enrol-summary = Votre demande d’inscription
    .yes = Envoyer ma demande
summary-refused = { $why }
enrol-to-basket = Ajouter au panier

## Se désister

withdraw-title = votre désistement
withdraw-lost = Votre désistement ne serait pas enregistré : votre inscription resterait valable.
withdraw-request = De quelle demande voulez-vous vous désister ?
    .name = demande
    .again = Choisissez la demande dans la liste, ou donnez un mot de son titre :
    .example = Par exemple « la VAE » ou « celle du 12 mai ».
    .why = Vous avez plusieurs demandes : je ne dois pas annuler la mauvaise.
withdraw-no-request = Vous n’avez aucune demande en cours : il n’y a rien dont se désister.
withdraw-reason = Pour quelle raison ?
    .name = raison
    .again = Dites en quelques mots pourquoi vous ne pouvez plus venir.
    .example = Par exemple : « une réunion d’équipe a été placée le même jour ».
    .why = Le règlement demande que tout désistement soit motivé.
withdraw-force-majeure = Est-ce un cas de force majeure ?
    .name = force majeure
    .again = Choisissez ce qui correspond, ou « Aucun de ces cas » :
    .example = Une maladie, une grève des transports, le décès d’un proche, ou un événement que personne ne pouvait prévoir.
    .why = En cas de force majeure, un désistement tardif n’est pas décompté de vos actions de l’année.
withdraw-summary = Votre désistement
    .yes = Confirmer mon désistement

force-majeure-none = Aucun de ces cas
force-majeure-illness = Maladie
force-majeure-strike = Grève des transports
force-majeure-bereavement = Décès d’un proche
force-majeure-other = Autre événement imprévisible

## Signaler une absence

report-absence-title = votre déclaration d’absence
report-absence-lost = Votre absence ne serait pas signalée.
report-absence-request = Quelle session manquez-vous ?
    .name = session
    .again = Choisissez la session dans la liste, ou donnez un mot de son titre :
    .example = Par exemple « la VAE » ou « celle d’hier ».
    .why = Je dois savoir quelle session est concernée pour prévenir le bon organisme.
report-absence-no-request = Aucune de vos sessions n’a commencé : si vous ne pouvez plus venir, dites plutôt « je me désiste ».
report-absence-force-majeure = Quel est le motif de votre absence ?
    .name = motif
    .again = Choisissez ce qui correspond, ou « Aucun de ces cas » :
    .example = Une maladie, une grève des transports, le décès d’un proche, ou un événement que personne ne pouvait prévoir.
    .why = Une absence pour force majeure, signalée à temps, est excusée et n’est pas décomptée.
report-absence-detail = Voulez-vous ajouter une précision pour l’organisme de formation ? Sans détail médical.
    .name = précision
    .again = Une phrase pour l’organisme, ou « passer » si vous n’avez rien à ajouter.
    .example = Par exemple : « Aucun train ne circulait entre Dax et Bordeaux. »
    .why = Cette ligne est facultative : elle aide seulement l’organisme à comprendre.
report-absence-summary = Votre déclaration d’absence
    .yes = Signaler mon absence

## Adresse et code, pour créer ou relier un compte

account-email = Quelle est votre adresse mail professionnelle ?
    .name = adresse mail
    .again = Écrivez l’adresse complète, avec le signe @.
    .example = Par exemple : prenom.nom@monorganisme.fr
    .why = J’y envoie un code : il prouve que cette adresse est la vôtre, sans mot de passe.
account-code = Recopiez ici le code à six chiffres.
    .name = code
    .again = Recopiez les six chiffres reçus par mail. Regardez aussi dans les indésirables.
    .example = Le code ressemble à 123 456. Il arrive en une ou deux minutes.
    .why = Ce code prouve que l’adresse est la vôtre. Il ne sert qu’une fois.
account-resend = Renvoyer un code
account-other-email = Changer d’adresse
account-code-wrong = Ce n’est pas le bon code.
account-code-expired = Ce code n’est plus valable : je vous en envoie un autre.

link-account-title = la liaison de votre compte
link-account-lost = Votre compte ne serait pas relié à cette messagerie.

## Créer un compte

create-account-title = la création de votre compte
create-account-lost = Ce que vous avez rempli serait perdu, et le compte ne serait pas créé.
create-account-begin = Créons votre compte : quelques questions, deux ou trois minutes.
create-account-proven = Merci, l’adresse est vérifiée. Faisons connaissance.
create-account-civility = Quelle est votre civilité ?
    .name = civilité
    .again = Choisissez « Madame » ou « Monsieur » :
    .example = Madame ou Monsieur ? Votre civilité figure sur vos convocations et vos attestations.
    .why = Elle figure sur vos convocations et vos attestations.
create-account-ms = Madame
create-account-mr = Monsieur
create-account-surname = Quel est votre nom de famille ?
    .name = nom
    .again = Votre nom de famille seul, sans le prénom.
    .example = Par exemple : Durand
    .why = Votre nom figure sur vos convocations et vos attestations.
create-account-first-name = Et votre prénom ?
    .name = prénom
    .again = Votre prénom seul.
    .example = Par exemple : Jean-Pierre
    .why = Votre prénom figure sur vos convocations et vos attestations.
create-account-situation = Quelle est votre situation ?
    .name = situation
    .again = Choisissez ce qui vous correspond aujourd’hui :
    .example = En emploi salarié dans un organisme, à votre compte, ou en recherche d’emploi.
    .why = Certaines actions sont réservées aux professionnels en activité.
create-account-employee = En emploi salarié
create-account-independent = À mon compte
create-account-job-seeker = En recherche d’emploi
create-account-structure = Dans quelle structure travaillez-vous ? Donnez son nom, sa ville ou son SIRET.
    .name = structure
    .again = Cherchons autrement : un autre mot de son nom, sa ville, ou son numéro SIRET.
    .example = Par exemple « Mission locale Pau », « Greta » ou un SIRET à quatorze chiffres.
    .why = Votre compte est rattaché à votre structure : c’est elle qui adhère, et son Valideur RH qui accepte vos demandes.
create-account-not-listed = Elle n’est pas dans la liste
create-account-waiting = Votre demande est partie chez les gestionnaires, qui enregistrent les structures sous 24 à 48 heures. Je vous écris dès que c’est fait, et nous terminerons la création de votre compte.
create-account-summary = Votre compte
    .yes = Créer mon compte

structure-adding = Faisons enregistrer votre structure : cinq questions, puis l’équipe vérifie sous 24 à 48 heures.
create-account-last-step = Dernière étape : relisez, puis créez votre compte.
structure-siret = Quel est le numéro SIRET de votre structure ?
    .name = SIRET
    .again = Le SIRET compte quatorze chiffres ; il figure sur vos factures, vos bulletins de salaire ou votre avis de situation Insee.
    .example = Il ressemble à 123 456 789 00012. Vous pouvez le coller avec ou sans espaces.
    .why = Le SIRET désigne votre établissement sans erreur possible.
structure-name = Quel est le nom de la structure ?
    .name = nom de la structure
    .again = Écrivez le nom complet de la structure, tel qu’il figure sur ses courriers.
    .example = Par exemple : Association Tremplin Béarn
    .why = C’est le nom que vos collègues chercheront.
structure-ape = Quel est son code APE ?
    .name = code APE
    .again = Quatre chiffres et une lettre : il figure à côté du SIRET.
    .example = Par exemple : 85.59A
    .why = Il indique l’activité de la structure ; les gestionnaires en ont besoin pour l’enregistrer.
structure-address = Quelle est son adresse postale ?
    .name = adresse
    .again = Le numéro, la rue, le code postal et la ville.
    .example = Par exemple : 12 rue des Lilas, 64000 Pau
    .why = L’adresse permet de reconnaître l’établissement parmi d’autres du même nom.
structure-training-organisation = Est-ce un organisme de formation ?
    .name = organisme de formation
    .again = Répondez « oui » si la structure a un numéro de déclaration d’activité de formation.
    .example = Un organisme de formation, un CFA ou un Greta : « oui ». Une mission locale : « non ».
    .why = Certaines actions sont réservées aux organismes de formation.
structure-summary = La structure à enregistrer
    .yes = Envoyer aux gestionnaires

## Refuser une demande

refuse-request-title = votre refus
refuse-request-lost = La demande resterait en attente de votre décision.
refuse-request-comment = Pour quelle raison refusez-vous cette demande ? La personne lira votre commentaire.
    .name = commentaire
    .again = Un commentaire est nécessaire pour refuser : une phrase suffit.
    .example = Par exemple : « Deux collègues de l’équipe sont déjà absents ce jour-là. »
    .why = Un refus doit être expliqué : la personne reçoit votre commentaire avec la décision.
refuse-not = Ne pas refuser
refuse-kept = Rien n’est refusé : la demande attend toujours votre décision, sur sa carte.
refuse-request-again = Votre refus n’est pas encore parti
    .yes = Réessayer

## Demander à une personne

contact-human-title = votre question à l’équipe
contact-human-lost = Votre question ne serait pas envoyée.
contact-human-question = Que voulez-vous demander à l’équipe ? Écrivez votre question comme elle vient.
    .name = question
    .again = Écrivez votre question en une phrase au moins : je la transmets telle quelle.
    .example = Par exemple : « Ma structure a changé de nom, que dois-je faire ? »
    .why = Un gestionnaire la lit et vous répond ici même.

answer-question-title = votre réponse
answer-question-lost = La question resterait sans réponse.
answer-question-reply = Que voulez-vous répondre ?
    .name = réponse
    .again = Écrivez la réponse que la personne recevra, telle quelle.
    .example = Par exemple : « Bonjour, écrivez-nous le nouveau nom et nous corrigeons la fiche. »
    .why = La personne la reçoit sur sa messagerie, au nom de l’équipe.
answer-question-keep = Garder cette réponse comme brouillon pour la base de connaissances ?
    .name = garder en brouillon
    .again = « Oui » pour la relire plus tard et en faire une réponse de l’assistant, « non » sinon.
    .example = Utile quand d’autres personnes poseront la même question.
    .why = Un brouillon n’est jamais publié sans relecture.
answer-question-summary = Votre réponse
    .yes = Envoyer ma réponse

## Gérer les droits

manage-roles-title = la gestion des droits
manage-roles-lost = Aucun droit ne serait changé.
manage-roles-operation = Que voulez-vous faire ?
    .name = opération
    .again = Choisissez parmi ces opérations :
    .example = Donner ou retirer le rôle de Valideur RH, ou transmettre votre rôle de référent.
    .why = Seul le référent change les droits de sa structure.
manage-roles-give = Donner le rôle Valideur RH
manage-roles-take = Retirer le rôle Valideur RH
manage-roles-hand-over = Transmettre mon rôle de référent
manage-roles-person = De quelle personne s’agit-il ?
    .name = personne
    .again = Choisissez dans la liste, ou donnez son nom :
    .example = Par exemple « Durand » ou « Marie ».
    .why = Il faut une personne de votre structure qui a déjà un compte.
manage-roles-nobody = Personne d’autre n’a de compte actif dans votre structure.
manage-roles-summary = Changement de droits
    .yes = Confirmer

## Se faire remplacer

substitute-title = votre remplacement
substitute-lost = Personne ne vous remplacerait.
substitute-person = Qui vous remplace pour valider les demandes ?
    .name = personne
    .again = Choisissez dans la liste, ou donnez son nom :
    .example = Par exemple « Durand » ou « Marie ».
    .why = Cette personne recevra les demandes à votre place, si elle accepte.
substitute-nobody = Personne d’autre n’a de compte actif dans votre structure.
substitute-from = À partir de quel jour ?
    .name = premier jour
    .again = Donnez une date ; ou les deux d’un coup, « du 3 au 14 août ».
    .example = Par exemple « lundi », « le 3 août » ou « 03/08 ».
    .why = Avant ce jour, les demandes continuent de vous arriver.
substitute-until = Jusqu’à quel jour inclus ?
    .name = dernier jour
    .again = Donnez la date du dernier jour de remplacement.
    .example = Par exemple « vendredi », « le 14 août » ou « 14/08 ».
    .why = Après ce jour, les demandes vous reviennent.
substitute-summary = Votre remplacement
    .yes = Confirmer

## Supprimer son compte

delete-account-title = la suppression de votre compte
delete-account-lost = Votre compte resterait tel quel.
delete-account-summary = Supprimer votre compte
    .yes = Supprimer mon compte
