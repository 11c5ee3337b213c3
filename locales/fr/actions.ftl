# Le texte d’une action, changé par les gestionnaires

order-edit-action = modifier la fiche | changer la fiche | modifie le titre … | modifie l’intitulé … | modifie le thème … | modifie la durée … | modifie les objectifs … | modifie le public … | modifie les prérequis … | modifie la description … | modifie le texte … | modifie la fiche … | modifier le titre … | modifier l’intitulé … | modifier le thème … | modifier la durée … | modifier les objectifs … | modifier le public … | modifier les prérequis … | modifier la description … | modifier le texte … | modifier la fiche … | change le titre … | change l’intitulé … | change le thème … | change la durée … | change les objectifs … | change le public … | change les prérequis … | change la description … | change le texte … | change la fiche … | changer le titre … | changer l’intitulé … | changer le thème … | changer la durée … | changer les objectifs … | changer le public … | changer les prérequis … | changer la description … | changer le texte … | changer la fiche … | corrige le titre … | corrige l’intitulé … | corrige le thème … | corrige la durée … | corrige les objectifs … | corrige le public … | corrige les prérequis … | corrige la description … | corrige le texte … | corrige la fiche … | corriger le titre … | corriger l’intitulé … | corriger le thème … | corriger la durée … | corriger les objectifs … | corriger le public … | corriger les prérequis … | corriger la description … | corriger le texte … | corriger la fiche … | remplace le titre … | remplace l’intitulé … | remplace le thème … | remplace la durée … | remplace les objectifs … | remplace le public … | remplace les prérequis … | remplace la description … | remplace le texte … | remplace la fiche …
action-words-title = titre | intitulé
action-words-theme = thème
action-words-duration = durée
action-words-objectives = objectifs | objectif | texte | description | contenu
action-words-audience = public | publics | participants visés
action-words-prerequisites = prérequis | pré-requis
button-edit-action = Modifier la fiche
edit-action-title = votre changement de fiche
edit-action-lost = La fiche resterait comme elle est.
edit-action-which = De quelle action faut-il changer la fiche ?
    .name = action
    .again = Choisissez l’action, ou donnez un mot de son titre :
    .example = Par exemple « Laïcité et accueil ».
    .why = Chaque action a sa fiche au catalogue.
edit-action-part = Que faut-il changer dans la fiche ?
    .name = rubrique
    .again = Choisissez ce qui change :
    .example = Par exemple « les objectifs » ou « le public ».
    .why = Une rubrique change à la fois : vous verrez l’avant et l’après.
edit-action-part-title = Titre
edit-action-part-theme = Thème
edit-action-part-duration = Durée
edit-action-part-objectives = Objectifs
edit-action-part-audience = Public
edit-action-part-prerequisites = Prérequis
edit-action-wording = Quel est le nouveau texte ?
    .name = texte
    .again = Écrivez le texte tel qu’il figurera sur la fiche.
    .example = Par exemple « Conseillers et formateurs en poste ».
    .why = Il remplace le texte actuel, en entier.
edit-action-too-long = Ce texte compte { $length } caractères, pour { $max } au plus.
edit-action-same = C’est déjà le texte de la fiche.
edit-action-twin = Une autre action porte ce titre : « { $title } ». Donnez-en un autre.
edit-action-empty = rien
edit-action-summary = Changer cette fiche
    .yes = Changer la fiche
edit-action-touches = **Avant** : { $before }

    { "" }**Après** : { $after }

    { $count ->
        [0] Aucune session à venir : personne n’est touché.
        [one] Une session à venir porte cette fiche.
       *[other] { $count } sessions à venir portent cette fiche.
    } Personne n’est prévenu ; on peut revenir en arrière.
edit-action-done = C’est fait : la fiche est changée.
