# Le texte d’une action, changé par les gestionnaires

order-edit-action = modifie le titre … | modifie l’intitulé … | modifie le thème … | modifie la durée … | modifie les objectifs … | modifie l’objectif … | modifie le public … | modifie les prérequis … | modifie les pré-requis … | modifie le texte … | modifie la description … | modifie la fiche … | modifie le contenu … | modifier le titre … | modifier l’intitulé … | modifier le thème … | modifier la durée … | modifier les objectifs … | modifier l’objectif … | modifier le public … | modifier les prérequis … | modifier les pré-requis … | modifier le texte … | modifier la description … | modifier la fiche … | modifier le contenu … | modifiez le titre … | modifiez l’intitulé … | modifiez le thème … | modifiez la durée … | modifiez les objectifs … | modifiez l’objectif … | modifiez le public … | modifiez les prérequis … | modifiez les pré-requis … | modifiez le texte … | modifiez la description … | modifiez la fiche … | modifiez le contenu … | change le titre … | change l’intitulé … | change le thème … | change la durée … | change les objectifs … | change l’objectif … | change le public … | change les prérequis … | change les pré-requis … | change le texte … | change la description … | change la fiche … | change le contenu … | changer le titre … | changer l’intitulé … | changer le thème … | changer la durée … | changer les objectifs … | changer l’objectif … | changer le public … | changer les prérequis … | changer les pré-requis … | changer le texte … | changer la description … | changer la fiche … | changer le contenu … | corrige le titre … | corrige l’intitulé … | corrige le thème … | corrige la durée … | corrige les objectifs … | corrige l’objectif … | corrige le public … | corrige les prérequis … | corrige les pré-requis … | corrige le texte … | corrige la description … | corrige la fiche … | corrige le contenu … | corriger le titre … | corriger l’intitulé … | corriger le thème … | corriger la durée … | corriger les objectifs … | corriger l’objectif … | corriger le public … | corriger les prérequis … | corriger les pré-requis … | corriger le texte … | corriger la description … | corriger la fiche … | corriger le contenu … | remplace le titre … | remplace l’intitulé … | remplace le thème … | remplace la durée … | remplace les objectifs … | remplace l’objectif … | remplace le public … | remplace les prérequis … | remplace les pré-requis … | remplace le texte … | remplace la description … | remplace la fiche … | remplace le contenu … | remplacer le titre … | remplacer l’intitulé … | remplacer le thème … | remplacer la durée … | remplacer les objectifs … | remplacer l’objectif … | remplacer le public … | remplacer les prérequis … | remplacer les pré-requis … | remplacer le texte … | remplacer la description … | remplacer la fiche … | remplacer le contenu … | réécris le titre … | réécris l’intitulé … | réécris le thème … | réécris la durée … | réécris les objectifs … | réécris l’objectif … | réécris le public … | réécris les prérequis … | réécris les pré-requis … | réécris le texte … | réécris la description … | réécris la fiche … | réécris le contenu … | réécrire le titre … | réécrire l’intitulé … | réécrire le thème … | réécrire la durée … | réécrire les objectifs … | réécrire l’objectif … | réécrire le public … | réécrire les prérequis … | réécrire les pré-requis … | réécrire le texte … | réécrire la description … | réécrire la fiche … | réécrire le contenu … | mets à jour le titre … | mets à jour l’intitulé … | mets à jour le thème … | mets à jour la durée … | mets à jour les objectifs … | mets à jour l’objectif … | mets à jour le public … | mets à jour les prérequis … | mets à jour les pré-requis … | mets à jour le texte … | mets à jour la description … | mets à jour la fiche … | mets à jour le contenu … | mettre à jour le titre … | mettre à jour l’intitulé … | mettre à jour le thème … | mettre à jour la durée … | mettre à jour les objectifs … | mettre à jour l’objectif … | mettre à jour le public … | mettre à jour les prérequis … | mettre à jour les pré-requis … | mettre à jour le texte … | mettre à jour la description … | mettre à jour la fiche … | mettre à jour le contenu … | modifie le titre | modifie l’intitulé | modifie le thème | modifie la durée | modifie les objectifs | modifie l’objectif | modifie le public | modifie les prérequis | modifie les pré-requis | modifie le texte | modifie la description | modifie la fiche | modifie le contenu | modifier le titre | modifier l’intitulé | modifier le thème | modifier la durée | modifier les objectifs | modifier l’objectif | modifier le public | modifier les prérequis | modifier les pré-requis | modifier le texte | modifier la description | modifier la fiche | modifier le contenu | modifiez le titre | modifiez l’intitulé | modifiez le thème | modifiez la durée | modifiez les objectifs | modifiez l’objectif | modifiez le public | modifiez les prérequis | modifiez les pré-requis | modifiez le texte | modifiez la description | modifiez la fiche | modifiez le contenu | change le titre | change l’intitulé | change le thème | change la durée | change les objectifs | change l’objectif | change le public | change les prérequis | change les pré-requis | change le texte | change la description | change la fiche | change le contenu
action-words-title = titre | intitulé
action-words-theme = thème
action-words-duration = durée
action-words-objectives = objectifs | objectif | texte | description | contenu
action-words-audience = public | publics | participants visés
action-words-prerequisites = prérequis | pré-requis
button-edit-action = Modifier la fiche
edit-action-title = le changement de la fiche
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
