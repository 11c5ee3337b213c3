# Questions passées à l’équipe, avis sur les réponses

ask-human-sent = C’est transmis à l’équipe. La réponse arrivera ici.
ask-human-too-many = Vous avez déjà transmis beaucoup de questions aujourd’hui. Pour une urgence : parcourspro@cap-metiers.pro ou 05 46 00 24 93
button-reply = Répondre
question-title = Question sans réponse
question-answered = Question répondue
question-reply = **Réponse :** { $reply }
question-gone = Je ne retrouve pas cette question.
question-already = Un collègue a déjà répondu à cette question.
question-sent = Votre réponse est partie.
question-answer-arrived =
    L’équipe vous répond à propos de « { $question } » :

    { $reply }
questions-none = Aucune question n’attend de réponse. 👏
questions-open = { $count ->
    [one] { $count } question attend une réponse, la plus ancienne d’abord :
   *[other] { $count } questions attendent une réponse, les plus anciennes d’abord :
}
feedback-thanks = Merci !
feedback-sorry = Désolé. Voulez-vous poser la question à l’équipe ?
contested-none = Aucune réponse n’est contestée.
contested-title = Réponses contestées
column-answer = Réponse
drafts-none = Aucun brouillon de réponse.
drafts-sent = { $count ->
    [one] { $count } brouillon de réponse, dans ce fichier :
   *[other] { $count } brouillons de réponses, dans ce fichier :
}
changed-none = Aucune réponse donnée n’a changé depuis.
changed-title = Ces réponses ont changé depuis qu’elles ont été données. Prévenir les personnes ?
button-tell-changed = { $title } ({ $count ->
    [one] { $count } personne
   *[other] { $count } personnes
})
changed-told = { $count ->
    [0] Tout le monde est déjà prévenu.
    [one] { $count } personne est prévenue.
   *[other] { $count } personnes sont prévenues.
}
changed-answer =
    Une réponse que je vous ai donnée a changé. Voici la règle actuelle :

    { $answer }
