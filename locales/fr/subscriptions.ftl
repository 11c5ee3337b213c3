# Alertes et envois réguliers : ce qui est dit

order-my-subscriptions = mes alertes|mes abonnements|mes envois réguliers|liste de mes alertes|voir mes alertes|montre mes alertes|quelles sont mes alertes
order-stop-subscription = supprime la … alerte|arrête la … alerte|enlève la … alerte|enlève l’alerte …|annule l’alerte …|annule la … alerte|supprime ma … alerte|arrête ma … alerte|arrête l’alerte …|arrêter l’alerte …|arrête mon alerte …|arrêter mon alerte …|supprime l’alerte …|supprimer l’alerte …|supprime mon alerte …|stop alerte …|stoppe l’alerte …|arrête mes alertes|arrêter mes alertes|supprime mes alertes|arrête toutes mes alertes|supprime toutes mes alertes|désabonne-moi …|désabonnez-moi …|ne me préviens plus …|ne me prévenez plus …|ne m’envoie plus …|arrête de me prévenir …|arrête de m’envoyer …
order-change-subscription = change la … alerte …|passe la … alerte …|mets la … alerte …|mets l’alerte …|décale l’alerte …|décale la … alerte …|déplace la … alerte …|change l’alerte …|changer l’alerte …|modifie l’alerte …|modifier l’alerte …|change mon alerte …|modifie mon alerte …|déplace l’alerte …|passe l’alerte …

subscription-title = Voici ce que j’ai compris
subscription-question = Question
subscription-when = Quand
subscription-first = Première fois
subscription-next = Prochaine fois
subscription-today = Aujourd’hui
subscription-watched-from = dès maintenant, aux heures ouvrées
subscription-check = Rien n’est enregistré avant votre accord. Vos droits sont vérifiés à chaque envoi.
subscription-moves = La période suit le calendrier.
subscription-since-last = Chaque envoi porte sur ce qui est nouveau depuis le précédent.
subscription-already-so = { $count ->
    [0] rien pour l’instant
    [one] { $count } ligne déjà dans ce cas
   *[other] { $count } lignes déjà dans ce cas
}{ $days ->
    [all] { "" }
   *[other] , sur les { $days } derniers jours
}{ $count ->
    [0] { "" }
   *[other] { " " }: je vous préviens des suivantes
}
subscription-kept = C’est noté. Première fois : { $first }.
subscription-kept-alert = C’est noté : je vous préviens une fois à chaque franchissement, sans répéter.
subscription-changed = C’est changé. Prochaine fois : { $first }.
subscription-known = Vous avez déjà cette alerte.
subscription-dropped = D’accord, rien n’est enregistré.
subscription-too-many = Vous avez déjà { $count } alertes. Arrêtez-en une avant d’en ajouter.
subscription-too-wide = Cette question donne { $count } lignes : trop pour vous prévenir de chacune. Précisez un lieu, une action ou une personne, ou demandez un envoi chaque lundi.
subscription-unclear = Je n’ai pas compris ce qu’il faut surveiller. Par exemple : « préviens-moi si une session passe sous 9 inscrits à 15 jours », « chaque lundi les demandes en attente », « préviens-moi quand il y a plus de 5 demandes en attente ».
subscription-needs-limit = À partir de quel chiffre dois-je vous prévenir ? Par exemple : « préviens-moi quand le taux de remplissage du mois passe sous 50 % ».
subscription-offer = Quand voulez-vous recevoir « { $asked } » ? Un autre rythme ? Écrivez-le : « chaque mardi à 14 h », « le 15 de chaque mois ».
subscription-new-time = Quand, désormais ? Par exemple : « chaque mardi à 9 h », « tous les matins », « le 15 de chaque mois ».
subscription-alert-has-no-time = Cette alerte part dès que le cas se présente : elle n’a pas d’heure. Pour en changer, arrêtez-la et demandez-en une autre.

subscriptions-none = Vous n’avez aucune alerte. Demandez par exemple : « chaque lundi les demandes en attente ».
subscriptions-title = { $count ->
    [one] Votre alerte
   *[other] Vos { $count } alertes
}
subscriptions-which = Laquelle arrêter ? Touchez-la.
subscriptions-which-change = Laquelle changer ? Touchez-la.
subscriptions-stop-all = Arrêter vos { $count } alertes ?
subscriptions-all-stopped = C’est fait : toutes vos alertes sont arrêtées.
subscription-stopped = Alerte arrêtée : { $asked }.
subscription-gone = Cette alerte n’existe plus.

when-day = tous les jours ouvrés à { $hour }
when-week = chaque { $weekday } à { $hour }
when-month = le { $day ->
    [1] 1er
   *[other] { $day }
} de chaque mois à { $hour }
when-lines = dès qu’il y en a une de plus
when-above = quand le chiffre dépasse { $value }
when-at-least = quand le chiffre atteint { $value }
when-below = quand le chiffre passe sous { $value }
when-hour = { $minutes ->
    [00] { $hours } h
   *[other] { $hours } h { $minutes }
}
when-weekday = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}

subscription-news = { $count ->
    [one] Alerte : { $count } ligne nouvelle
   *[other] Alerte : { $count } lignes nouvelles
}
subscription-crossed = Alerte : { $headline }
subscription-you-asked = Vous avez demandé à être prévenu { $when }.
subscription-ended-rights = Je n’envoie plus « { $asked } » : cette alerte demandait un rôle que vous n’avez plus.
subscription-ended-unknown = Je n’envoie plus « { $asked } » : je ne trouve plus ce qu’elle nomme.
subscription-ended-over = Je n’envoie plus « { $asked } » : cette session a commencé.

button-subscribe = Me prévenir
button-subscription-keep = Confirmer
button-subscription-drop = Non merci
button-subscription-time = Autre moment
button-subscription-stop = Arrêter cette alerte
button-subscription-now = Voir maintenant
button-subscription-back = La remettre
button-subscriptions = Mes alertes
button-subscriptions-stop-all = Tout arrêter

# Mots qui ne sont pas montrés : ceux d’une demande à être prévenu
wish-tell = préviens-moi|prévenez-moi|me prévenir|nous prévenir|préviens-nous|alerte-moi|alertez-moi|m’alerter|avertis-moi|avertissez-moi|m’avertir|notifie-moi|notifiez-moi|me notifier|signale-moi|signalez-moi|me signaler|être prévenu|être prévenue|être alerté|être alertée|être averti|être avertie|être informé|être informée|informe-moi|informez-moi|tiens-moi au courant|tenez-moi au courant|me tenir au courant|fais-moi signe|faites-moi signe|dis-moi quand|dites-moi quand|dis-moi dès que|dites-moi dès que|dis-moi si|une alerte
wish-send = envoie-moi|envoyez-moi|m’envoyer|envoie-nous|adresse-moi|adressez-moi|abonne-moi|abonnez-moi|m’abonner|recevoir|rappelle-moi|rappelez-moi
wish-when = si|s’|quand|lorsque|lorsqu’|dès que|dès qu’|dès|chaque fois que|chaque fois qu’|à chaque fois que|à chaque fois qu’|à chaque|aussitôt que|au cas où|sur|à
wish-about = de l’|de la|de|des|du|d’|à la|à l’|aux|au|pour
wish-there-is = il y a|il y aura|y a|on a|j’ai|nous avons|il reste|on dépasse|qu’il y a|le nombre de|le nombre d’
wish-a-session = l’une des sessions|une de mes sessions|une session|la session|ma session|cette session|une des sessions
wish-rate = remplissage|rempli à|remplie à
wish-full = est pleine|est complète|devient complète|sera complète|affiche complet|se remplit|est remplie|pleine|complète
wish-falls = passe sous les|passe sous|passe en dessous de|passe à moins de|tombe sous|tombe à moins de|tombe en dessous de|descend sous|descend à moins de|descend en dessous de|a moins de|compte moins de|est sous|est à moins de|reste sous|est en dessous de
wish-rises = dépasse|a plus de|compte plus de|passe au-dessus de
wish-room = qu’une place se libère|une place se libère|des places se libèrent|une place est libre|une place de libre|une place libre|des places libres|une place disponible|de la place|a une place
wish-put-a-session = sessions
wish-put-full = complètes
wish-put-falls = de moins de
wish-put-rises = de plus de
wish-put-room = {""}
wish-each = quelqu’un|une personne|un salarié|une salariée|une structure|une session|l’une des sessions|une de mes sessions
wish-above = plus de|plus d’|au-dessus de|au-delà de|dépasse|dépassent|supérieur à|supérieure à
wish-at-least = au moins|atteint|atteignent|arrive à|arrivent à
wish-below = moins de|moins d’|sous|en dessous de|inférieur à|inférieure à
wish-every = chaque|tous les|toutes les
wish-the = le|au
wish-of-month = de chaque mois|de tous les mois|du mois
wish-day = jours ouvrés|jour ouvré|matins|matin|jours|jour
wish-evening = soirs|soir|fins de journée
wish-daily = quotidiennement|du lundi au vendredi|au quotidien
wish-week = semaines|semaine
wish-weekly = une fois par semaine|hebdomadairement
wish-month = mois
wish-monthly = une fois par mois|mensuellement
wish-weekdays = lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
wish-all = mes alertes|toutes|tout
wish-stopped = ne me préviens plus|ne me prévenez plus|ne m’envoie plus|me prévenir|m’envoyer|désabonne-moi|désabonnez-moi|l’alerte|mon alerte
wish-moment = matin|soir|après-midi
wish-at = à|vers
wish-noon = à midi

alert-nth-1 = première|premier|1re|1ère|1er|la une
alert-nth-2 = deuxième|seconde|second|2e|2ème|2nde
alert-nth-3 = troisième|3e|3ème
alert-nth-4 = quatrième|4e|4ème
alert-nth-5 = cinquième|5e|5ème
alert-nth-6 = sixième|6e|6ème
alert-last = dernière|dernier
