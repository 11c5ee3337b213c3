# Questions passées à l’équipe, avis sur les réponses

ask-human-sent = C’est transmis à l’équipe. La réponse arrivera ici.
ask-human-already = Cette question est déjà transmise à l’équipe. La réponse arrivera ici.
ask-human-too-many = Vous avez déjà transmis beaucoup de questions aujourd’hui. Pour une urgence : parcourspro@cap-metiers.pro ou 05 46 00 24 93
button-reply = Répondre
question-title = Question sans réponse
question-answered = Question répondue
question-reply = **Réponse :** { $reply }
question-from = Posée par
question-from-nobody = quelqu’un sans compte
question-language = Langue
question-language-fr = français
question-language-en = anglais
question-replied-by = Réponse de
question-gone = Je ne retrouve pas cette question.
question-already =
    { $name } a déjà répondu à cette question. Rien d’autre n’est parti.

    « { $reply } »
question-sent = Votre réponse est partie.
question-unreachable = La personne a quitté la conversation et n’a pas de compte : votre réponse est gardée, mais elle ne peut pas lui parvenir.
question-answer-arrived =
    L’équipe vous répond à propos de « { $question } » :

    { $reply }
questions-which = { $count ->
    [one] Une question correspond : laquelle ?
   *[other] { $count } questions correspondent. À laquelle répondez-vous ?
}
questions-of-nobody = Aucune question ouverte ne correspond. Voici celles qui attendent.
questions-none = Aucune question n’attend de réponse. 👏
questions-open = { $count ->
    [one] { $count } question attend une réponse :
   *[other] { $count } questions attendent une réponse, les plus anciennes d’abord :
}
button-next-questions = Les suivantes
questions-more = Il en reste d’autres.
feedback-thanks = Merci !
feedback-already = C’est déjà noté, merci.
feedback-changed = C’est corrigé, merci !
feedback-sorry = Désolé. Voulez-vous poser la question à l’équipe ?
contested-none = Aucune réponse n’est contestée.
contested-title = Réponses contestées
column-answer = Réponse
contested-footer = Les plus contestées d’abord. Choisissez une réponse pour voir ce qui avait été demandé.
contested-asked = Ce qui avait été demandé
contested-file = Fiche { $file }
button-contested-done = C’est revu
contested-done = C’est noté : cette réponse quitte la liste.

review-title = Que voulez-vous revoir ?
review-open = Questions sans réponse ({ $count })
review-contested = Réponses contestées ({ $count })
review-changed = Réponses modifiées ({ $count })
review-drafts = Brouillons de réponses ({ $count })

drafts-none = Aucun brouillon de réponse.
drafts-sent = { $count ->
    [one] { $count } brouillon de réponse, dans ce fichier :
   *[other] { $count } brouillons de réponses, dans ce fichier :
}
drafts-next = Transmettez ce fichier à la personne qui tient la base de connaissances. Une fois repris, les brouillons peuvent quitter la liste.
button-drafts-done = C’est repris
drafts-done = C’est noté : ces brouillons quittent la liste.
drafts-file-name = brouillons
drafts-file =
    Brouillons de réponses, une fiche par bloc : knowledge/<theme>/<id>.yaml (voir knowledge/README.md).
    Relisez, complétez ce qui est marqué « … » (source, autre langue, autres façons de demander), puis lancez les tests.
drafts-asked = Question posée le { $at }

changed-none = Aucune réponse donnée n’a changé depuis.
changed-title = { $count ->
    [one] Cette réponse a changé depuis qu’elle a été donnée. Choisissez-la pour voir ce que les personnes recevraient :
   *[other] Ces réponses ont changé depuis qu’elles ont été données. Choisissez-en une pour voir ce que les personnes recevraient :
}
changed-announced = { $count ->
    [one] Une réponse que des personnes ont reçue a changé depuis. Voulez-vous les prévenir ?
   *[other] { $count } réponses que des personnes ont reçues ont changé depuis. Voulez-vous les prévenir ?
}
button-see-changed = Voir ce qui a changé
changed-preview = { $count ->
    [one] { $count } personne a reçu l’ancienne réponse. Voici ce qu’elle recevrait :
   *[other] { $count } personnes ont reçu l’ancienne réponse. Voici ce que chacune recevrait :
}
button-tell-changed = { $count ->
    [one] Prévenir { $count } personne
   *[other] Prévenir { $count } personnes
}
button-leave-changed = Ne prévenir personne
changed-left = C’est noté : personne n’est prévenu.
changed-dealt-with = Un gestionnaire s’en est déjà occupé, ou la réponse a encore changé : rien d’autre n’est parti.
changed-told = { $count ->
    [0] Il n’y avait plus personne à prévenir.
    [one] { $count } personne est prévenue.
   *[other] { $count } personnes sont prévenues.
}
changed-answer =
    Je vous avais répondu à propos de « { $about } ». Cette réponse a changé, voici la règle actuelle :

    { $answer }
