# Ce qui se dit dans toutes les démarches : questions reposées, corrections, retours, mises de côté.
# Le titre d’une démarche commence par « votre » ou « la » : « Revenons à votre demande d’inscription ».

conversation-hint = _À tout moment : « retour », « plus tard », « aide » ou « annuler »._
conversation-yes = Oui
conversation-no = Non
conversation-more = Voir d’autres
conversation-skip = Passer
conversation-cancel = Annuler
conversation-human = Demander à une personne
conversation-nothing-given = rien
conversation-kept-secret = (gardé secret)

## Ce qui a été compris

conversation-noted = C’est noté : { $what }.
conversation-noted-item = { $name } **{ $value }**
conversation-noted-separator = { ", " }
conversation-recap-item = { $name } : { $value }
conversation-several = Plusieurs choix sont possibles.
conversation-recap = Voici où nous en sommes pour { $title } :
conversation-recap-empty = Nous commençons à peine { $title } : rien n’est encore rempli.
conversation-recap-left = { $left ->
    [one] Il reste une ou deux questions.
   *[other] Il reste environ { $left } questions.
}
conversation-answer-wanted = D’accord, mais il me faut encore votre réponse.
conversation-none-suits = Rien ne convient ? Dites-le-moi autrement, ou « annuler » pour en rester là.
conversation-any-first = Si peu vous importe, la première de la liste est « { $label } » : répondez « 1 » pour la prendre.
conversation-any-not = Cette réponse compte pour la suite : je ne peux pas la donner à votre place.
conversation-all-not = Une seule réponse est possible ici : prenez celle qui compte le plus. Vous pourrez recommencer ensuite pour l’autre.
conversation-all-named = Plusieurs réponses sont possibles : nommez celles que vous voulez.
conversation-not-found = Je n’ai rien trouvé pour « { $text } ».

## Reposer la question

conversation-back-to = Revenons à { $title }. { $prompt }
conversation-back-to-summary = Revenons à { $title }. Voici le récapitulatif :
conversation-take-your-time = Pas de souci, prenez votre temps. Si vous devez chercher l’information, dites « plus tard » : je garde tout.
conversation-offer-human = Pardon, je n’arrive pas à vous comprendre. Une personne de l’équipe peut prendre le relais ; sinon, essayons encore :
conversation-offer-human-wrong = Une personne de l’équipe peut prendre le relais ; sinon, essayons encore :
conversation-confirm-again = Je n’ai pas compris. Dites « oui » pour valider, ce que vous voulez changer (« plutôt juin »), ou « annuler ».
conversation-confirm-yes-or-no = Je n’ai pas compris. Dites « oui » pour valider, ou « annuler ».
conversation-confirm-why = Rien ne part sans votre accord : relisez, changez ce qui ne va pas, puis validez.
conversation-cannot-skip = Je ne peux pas passer cette question.
conversation-help = Vous remplissez { $title }. Répondez avec vos mots ou avec les boutons. Vous pouvez aussi dire « retour », « récap », « pourquoi ? », « plus tard », « recommencer », « parler à quelqu’un » ou « annuler », et me poser une question au passage.

## Revenir, corriger

conversation-went-back = D’accord, revenons en arrière. Vous aviez répondu : { $value }.
conversation-nothing-before = Nous sommes à la première question : il n’y a rien avant. Pour sortir, dites « annuler ».
conversation-changing = D’accord, changeons cela ({ $name }).
conversation-change = Modifier
conversation-change-slot = Modifier : { $name }
conversation-change-ask = Que voulez-vous changer ?
conversation-change-which = Que dois-je remplacer par « { $text } » ?
conversation-change-none = Rien, on garde tout
conversation-change-answer = C’est ma réponse à la question

## Annuler, recommencer, mettre de côté

conversation-cancel-ask = Voulez-vous vraiment abandonner { $title } ? { $lost }
conversation-cancel-yes = Oui, abandonner
conversation-cancel-no = Non, continuer
conversation-cancel-later = Mettre de côté
conversation-cancelled = C’est abandonné : { $title }. Rien n’a été envoyé ni changé.
conversation-restart-ask = Voulez-vous recommencer { $title } depuis le début ? { $lost }
conversation-restart-yes = Oui, recommencer
conversation-restart-no = Non, continuer
conversation-restarted = Très bien, reprenons depuis le début.
conversation-set-aside = C’est mis de côté : { $title }. Tout est gardé quelques semaines. Dites « reprendre » quand vous voulez, ici ou sur une autre messagerie.
conversation-set-aside-before = Vous aviez mis de côté { $title }. On reprend, ou on abandonne ? { $lost }
conversation-left-aside = Très bien, cela reste de côté. Dites « reprendre » quand vous voulez.
conversation-resume = Reprendre
conversation-drop = Abandonner
conversation-resumed = Nous reprenons { $title }.
conversation-resume-ask = Plusieurs démarches sont de côté. Laquelle voulez-vous reprendre ?
conversation-nothing-to-resume = Il n’y a rien à reprendre : aucune démarche n’est de côté.
conversation-still-waiting = Votre démarche attend encore une validation. Je vous écris dès qu’elle peut reprendre.
conversation-woken = Du nouveau pour { $title } : vous pouvez continuer.
conversation-returned-ask =
    Re-bonjour ! Nous n’avions pas terminé { $title }. Est-ce votre réponse ?

    « { $text } »
conversation-returned-yes = Oui, c’est ma réponse
conversation-returned-no = Non
conversation-doubt-ask = « { $text } » : c’est bien votre réponse ?
conversation-doubt-yes = Oui, c’est ma réponse
conversation-doubt-no = Non, je l’écris autrement
conversation-doubt-cancel = Abandonner

## Commencer autre chose

conversation-switch-ask = Nous n’avons pas terminé { $first }. Avant de commencer { $second }, on met de côté ou on abandonne ? { $lost }
conversation-switch-same-ask = Nous n’avons pas terminé { $first }. On continue, ou vous préférez l’abandonner et recommencer ? { $lost }
conversation-switch-later = Mettre de côté
conversation-switch-drop = Abandonner et passer à la suite
conversation-switch-no = Continuer ce que je faisais
conversation-switch-choose = Pour la suite, dites « mettre de côté », « abandonner » ou « continuer » : je n’ai rien changé.
conversation-switch-answer = Non, c’est ma réponse
conversation-human-first = Bien sûr. Je garde { $title } de côté pendant ce temps.

## Boutons périmés, changements de version

conversation-stale = Ce bouton date d’une étape précédente : je n’ai rien changé.
conversation-stale-over = Ce bouton appartient à une démarche terminée : rien n’a changé.
conversation-outdated = L’assistant a été mis à jour et je ne peux pas reprendre ce que nous faisions. Rien n’a été envoyé : vous pouvez recommencer.
conversation-changed = Cette démarche a été mise à jour depuis votre dernier message. Reprenons { $title } à cette étape.
conversation-changed-kept = Cette démarche a été mise à jour depuis votre dernier message. J’ai gardé ce qui reste valable ; reprenons { $title } à cette étape.

## Ce que je ne peux pas lire

conversation-cannot-read-photo = Je ne sais pas lire les photos : écrivez-moi plutôt l’information.
conversation-cannot-read-sticker = Joli ! Mais j’ai besoin de mots pour continuer.
conversation-cannot-read-voice = Je n’écoute pas encore les messages vocaux : écrivez-moi en quelques mots.
conversation-cannot-read-file = Je n’ai pas besoin de fichier ici : écrivez-moi plutôt l’information.
conversation-nothing-read = Je n’ai rien reçu à lire : écrivez-moi en quelques mots.
conversation-cannot-read-other = Je ne sais pas lire ce type de message : écrivez-moi en quelques mots.

## Ce qui ne doit pas être gardé

conversation-password-not-kept = ⚠️ Ne donnez jamais votre mot de passe, à personne, même ici. Je ne l’ai pas gardé, mais changez-le dès que possible sur le portail et effacez votre message.
conversation-social-security-not-kept = ⚠️ Cela ressemble à un numéro de sécurité sociale. Je n’en ai jamais besoin et je ne l’ai pas gardé : effacez votre message.
conversation-health-not-kept = ⚠️ Je n’ai pas besoin de détails sur votre santé, et je ne les ai pas gardés : la catégorie suffit.
conversation-health-say-otherwise = ⚠️ N’écrivez pas de détails sur votre santé, ni sur celle de quelqu’un : je n’ai rien gardé ni transmis. Écrivez-le autrement, sans eux.
conversation-health-reason = raison de santé

## Réponses impossibles

conversation-wrong-short = C’est un peu court : il faut au moins { $min } caractères.
conversation-wrong-long = C’est trop long : { $length } caractères, pour { $max } au plus. Pouvez-vous résumer ?
conversation-wrong-code = Le code compte six chiffres.
conversation-wrong-ape = Un code APE s’écrit avec quatre chiffres et une lettre.
conversation-wrong-reference = Un numéro contient au moins un chiffre.
conversation-wrong-name = Un nom ne contient que des lettres, des espaces, des traits d’union ou des apostrophes.
conversation-wrong-siren = Neuf chiffres, c’est le SIREN. Il me faut le SIRET : les mêmes neuf chiffres, et les cinq de l’établissement.
conversation-wrong-siret-length = Un SIRET compte quatorze chiffres.
conversation-wrong-siret-key = Ce SIRET n’existe pas : un chiffre est sans doute mal recopié.
conversation-wrong-email = Cette adresse ne semble pas complète.
conversation-wrong-wide = « { $text } » ne dit pas quel jour.
conversation-wrong-past = Ce jour est déjà passé.
conversation-wrong-before = Cela ne peut pas être avant le { $day }.
conversation-asked-later = Pas encore : cela vous sera demandé plus loin ({ $name }).
