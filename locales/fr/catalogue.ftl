# Catalogue : parcourir le programme

order-catalogue = programme | le programme | catalogue | le catalogue | voir le programme | voir le catalogue | voir les formations | les formations | toutes les formations | liste des formations | la liste des formations | parcourir le programme | quelles formations | quelles formations proposez-vous
catalogue-title = { $count ->
    [one] Programme : { $count } action
   *[other] Programme : { $count } actions
}
catalogue-nothing = Je ne trouve aucune session à venir pour votre recherche : { $filter }.
catalogue-other-dates = { $count ->
    [one] et une autre date
   *[other] et { $count } autres dates
}
catalogue-about = sur « { $words } »
catalogue-with-seat = avec des places
catalogue-with-seats = { $count ->
    [one] au moins { $count } place
   *[other] au moins { $count } places
}
catalogue-except = sauf { $theme }
catalogue-days = { $count ->
    [one] en une journée
   *[other] en { $count } jours
}
catalogue-near = à moins de { $km } km de { $town }, à vol d’oiseau
catalogue-around = autour de { $town }, à vol d’oiseau
catalogue-km = à { $km } km
catalogue-farther = Rien d’aussi près. Voici le plus proche :
catalogue-town-ask = Autour de quelle ville ? Dites par exemple « Dax ».
catalogue-town-unknown = Je ne connais pas de ville qui s’appelle « { $name } ». Quelle ville plus grande est proche de vous ?
button-catalogue-near = Autour de { $town }
catalogue-gone = Cette action n’est plus au programme.
button-catalogue = Voir le programme
button-catalogue-all = Tout le programme
button-catalogue-more = Voir d’autres ({ $count })
button-catalogue-seats = Seulement avec des places
button-catalogue-kinds = Tous les formats
button-action-sheet = Voir la fiche : { $title }
button-add-to-basket = Ajouter au panier
add-to-basket-title = votre panier

# Fiche d’une action
sheet-audience = Public
sheet-prerequisites = Prérequis
sheet-duration = Durée
sheet-provider = Prestataire
sheet-price = Prix
sheet-price-none = aucun, rien à payer
sheet-no-session-at = Aucune session à venir n’est prévue à { $town }.
sheet-words-at = à
sheet-no-session = Aucune session n’est prévue pour l’instant.
sheet-when = Session
sheet-hours = Horaires
sheet-seats = Places

# Mots reconnus dans une recherche, séparés par des barres
catalogue-words-any = programme | catalogue | actions | sessions | dates
catalogue-words-formation = formation | formations
catalogue-words-autoformation = autoformation | autoformations
catalogue-words-atelier = atelier | ateliers
catalogue-words-module_decouverte = module découverte | modules découverte | module de découverte | modules de découverte
catalogue-words-lab_innov = lab innov | labs innov | lab’innov
catalogue-words-lab_studio = lab studio | labs studio
catalogue-words-webinaire = webinaire | webinaires
catalogue-words-conference = conférence | conférences | conf | confs
catalogue-words-table_ronde = table ronde | tables rondes
catalogue-words-webatelier = webatelier | webateliers | web atelier | web ateliers | atelier web | ateliers web
catalogue-words-remote = à distance | en distanciel | distanciel | en ligne | en visio | en visioconférence
catalogue-words-on-site = en présentiel | présentiel | sur place | sur site
catalogue-words-seat = avec encore des places | encore de la place | encore des places | reste de la place | reste des places | de la place | des places | avec encore de la place | où il y a encore des places | où il y a de la place | avec des places libres | avec des places | avec places | avec de la place | où il reste des places | qui ont des places | places libres | places disponibles | places dispo | disponibles | disponible | dispo | dispos | pas complètes | non complètes
catalogue-words-season = au printemps | ce printemps | le printemps | en été | cet été | l été | à l automne | en automne | cet automne | l automne | en hiver | cet hiver | l hiver | à la rentrée | la rentrée
catalogue-words-except = tout sauf | sauf | hors | excepté | à part
catalogue-words-sequel = et | et pour | sinon | plutôt | seulement | uniquement | que
catalogue-words-near = près de | près d | près du | tout près de | proche de | proches de | proche d | autour de | autour d | aux alentours de | aux alentours d | alentours de | aux environs de | environs de | à côté de | du côté de | à proximité de | pas loin de | non loin de
catalogue-words-near-me = près de moi | près de chez moi | proche de chez moi | proches de chez moi | autour de moi | autour de chez moi | à côté de chez moi | à proximité de chez moi | pas loin de chez moi | dans mon coin
catalogue-words-around = à moins de | dans un rayon de | moins de | autour | à | de
catalogue-words-least = avec au moins | au moins | avec
catalogue-words-about = sur le thème de | sur le thème | au sujet de | à propos de | autour de | concernant | sur
catalogue-words-show = qu est ce qu il y a | qu est ce qu il y a comme | il y a quoi comme | y a quoi comme | voir | vous avez quoi | vous avez quoi en | vous avez quoi comme | il y a quoi | y a quoi | qu est ce que vous avez comme | montre moi | montrez moi | affiche | liste | quels | quelles | quels sont | quelles sont | y a t il | avez vous | proposez vous | je cherche | trouver | chercher
catalogue-words-idle = ou | rien de prévu | de prévu | rien | quelque chose | qu est ce qu il y a | qu est ce qu il y a comme | il y a quoi comme | y a quoi comme | quelles sont les | c est quoi | c quoi | c koi | quoi comme | qu est ce que vous avez comme | vous avez quoi | il y a quoi | y a quoi | vous avez | vous proposez | comme | tu as | t as | as tu | il reste | reste t il | ya | y a | sont | encore | bonsoir | salut | stp | cherche | recherche | quelles seront | quelles seraient | quels sont les | quelles | quels | quelle | quel | y a t il | il y a | avez vous | proposez vous | est ce qu il y a | je cherche | je voudrais voir | je veux voir | montre moi | montrez moi | affiche | donne moi | liste | la liste | voir | chercher | trouver | les | des | de | du | d | la | le | l | un | une | en | à | au | aux | dans | pour | s il vous plaît | svp | prévues | prévus | à venir | qui | ont lieu | et | bonjour | mois | au mois | thème | près | proche | proches | vers | côté | alentours | environs | autour

enrol-shown = Votre demande pour **{ $title }**.

# Comment commence un ordre d’inscription, et ce qu’il nomme : entre barres, sans ponctuation.
enrol-words-order = mets moi sur la liste d’attente | mets moi sur liste d’attente | mets moi en liste d’attente | mettez moi sur la liste d’attente | mettez moi en liste d’attente | inscris moi | inscrivez moi | inscris nous | inscrivez nous | peux tu m’inscrire | tu peux m’inscrire | pouvez vous m’inscrire | vous pouvez m’inscrire | merci de m’inscrire | réserve moi | réservez moi | préinscris moi | préinscrivez moi | bonjour inscris moi | bonjour inscrivez moi
enrol-words-wish = je veux rejoindre la liste d’attente | je voudrais rejoindre la liste d’attente | je souhaite rejoindre la liste d’attente | je veux être sur la liste d’attente | je voudrais être sur la liste d’attente | je veux faire | je voudrais faire | je souhaite faire | j’aimerais faire | je souhaiterais faire | je veux rejoindre | je voudrais rejoindre | je veux aller à | je veux aller au | je voudrais aller à | je voudrais aller au | je veux m’inscrire | je souhaite m’inscrire | je voudrais m’inscrire | j’aimerais m’inscrire | je veux participer | je souhaite participer | je voudrais participer | j’aimerais participer | je veux suivre | je souhaite suivre | je voudrais suivre | j’aimerais suivre | m’inscrire à | m’inscrire au | m’inscrire aux | m’inscrire dans
enrol-words-another = inscrire|inscris|inscrivez|préinscrire|préinscris
enrol-words-another-lead = tu peux|peux tu|tu pourrais|pourrais tu|vous pouvez|pouvez vous|pourriez vous|vous pourriez|est ce que|je veux|je voudrais|je souhaite|j’aimerais|je dois|il faut|il faudrait|merci d|bonjour|salut|stp|svp|et
enrol-words-session = formation | formations | stage | session | place
enrol-words-link = à | au | aux | dans | pour | sur
enrol-words-this = celle ci | celle là | celui ci | celui là | cette formation | cette action | cette session | cet atelier | ce webinaire | ce module | ça | dessus | stp | s’il te plaît | s’il vous plaît | svp | merci
enrol-words-elsewhere = un train | un billet | le train | un taxi | un bus | un vol | un avion | un hôtel | l’hôtel | une chambre | un restaurant | une table | une voiture | un covoiturage
enrol-words-asking = mais | comment | pourquoi | que faire | est ce que | puis je | ai je le droit | impossible
enrol-words-filler = prochaine | prochain | prochaines | prochains | suivante | suivant | première | premier | dernière | dernier | autre | quelque chose | n’importe quoi | n’importe quelle | n’importe lequel | s’il te plaît | stp | merci | vite | maintenant | aussi | moi | action | cours | celle | celui | ça | cela | tout
enrol-words-besides = aussi à | aussi au | aussi aux | aussi la | aussi le | aussi l | à celle | à celui | l autre
enrol-words-tells = je | j | nous | on | mon | ma | mes | il | elle | ils | c est
enrol-words-purpose = pour | afin | parce | car | puisque | mais | si | avec
this-action = cette formation
after-sheet = Si cette fiche ne répond pas à votre question, je peux la transmettre à l’équipe.
