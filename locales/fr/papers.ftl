# Agenda et documents des sessions

order-my-calendar = mon agenda | agenda | ajouter à mon agenda | mon calendrier | fichier agenda | envoie moi mon agenda
button-calendar = Ajouter à mon agenda
calendar-file = mes-sessions-parcourspro
calendar-title = ParcoursPro : { $title }
calendar-why = Votre inscription est confirmée.
calendar-none = Vous n’avez pas de session confirmée à venir.
calendar-here = { $count ->
    [one] Voici votre session : ouvrez ce fichier, elle s’ajoute à votre agenda.
   *[other] Voici vos { $count } sessions : ouvrez ce fichier, elles s’ajoutent à votre agenda.
}

file-gone = Ce fichier n’est plus conservé : demandez-le-moi de nouveau, je le refais.
paper-convocation = Convocation
paper-convention = Convention
paper-attestation = Attestation
button-my-convocation = Ma convocation
button-my-convention = Ma convention
button-my-attestation = Mon attestation
paper-attendance = Feuille d’émargement
paper-here-attendance = { $count ->
    [one] Voici la feuille d’émargement, pour { $count } personne : { $what }.
   *[other] Voici la feuille d’émargement, pour { $count } personnes : { $what }.
}
attendance-number = Nº
attendance-name = Nom et prénom
attendance-morning = { $day } matin
attendance-afternoon = { $day } après‑midi
attendance-day = { $day }
button-papers-convocation = Convocations ({ $count })
button-papers-convention = Conventions ({ $count })
button-papers-attestation = Attestations des présents ({ $count })
paper-here-convocation = { $count ->
    [one] Voici la convocation : { $what }.
   *[other] Voici les { $count } convocations, une page par personne : { $what }.
}
paper-here-convention = { $count ->
    [one] Voici la convention : { $what }.
   *[other] Voici les { $count } conventions, une par personne : { $what }.
}
paper-here-attestation = { $count ->
    [one] Voici l’attestation : { $what }.
   *[other] Voici les { $count } attestations, une page par personne : { $what }.
}
attestation-ready = Votre attestation est prête : { $what }.
paper-none-attendance = Il n’y a pas de feuille d’émargement à établir : personne n’y est attendu.
paper-none-convocation = Il n’y a pas de convocation à établir : elle suit la confirmation par le prestataire.
paper-none-convention = Il n’y a pas de convention à établir : elle suit la confirmation par le prestataire.
paper-none-attestation = Il n’y a pas d’attestation à établir : elle suit la fin de la session et l’enregistrement de la présence par le prestataire.
paper-which-convocation = Pour quelle session voulez-vous la convocation ?
paper-which-convention = Pour quelle session voulez-vous la convention ?
paper-none-then = Je n’en trouve pas à cette date parmi les vôtres.
paper-which-attestation = Pour quelle session voulez-vous l’attestation ?
paper-words-convocation = convocation | convocations
paper-words-convention = convention | conventions
paper-words-attestation = attestation | attestations | certificat

# Ce qui est écrit dans les documents
paper-author = Cap Métiers Nouvelle-Aquitaine
paper-footer = ParcoursPro, programme de professionnalisation de Cap Métiers Nouvelle-Aquitaine
paper-person = Bénéficiaire
paper-structure = Structure
paper-no-structure = aucune
paper-provider = Prestataire
paper-with-siret = { $where } (SIRET { $siret })
paper-session = La session
paper-kind = Nature
paper-dates = Dates
paper-hours = Horaires
paper-duration = Durée
paper-place = Lieu
paper-prepare = Prérequis
paper-prepare-nothing = Aucun
paper-parties = Les parties
paper-object = Objet et objectifs
paper-terms = Conditions
paper-made-on = Fait le { $day }. Signatures :
paper-convocation-text = Votre inscription est confirmée. Nous vous attendons à la session ci-dessous, pour toute sa durée.
paper-convocation-absence = En cas d’empêchement, prévenez au plus tôt : votre place peut servir à une autre personne. Le plus simple est d’écrire « me désister » à l’assistant ParcoursPro.
paper-convention-object = La présente convention porte sur la participation du bénéficiaire à l’action suivante du programme ParcoursPro : { $title }.
paper-convention-terms = Le bénéficiaire suit la session dans son entier et respecte le règlement du programme. La structure lui en donne le temps. Cette convention est à signer et à retourner au prestataire avant le début de la session.
paper-attestation-text = { $provider } atteste que { $name } ({ $structure }) a suivi l’action suivante du programme ParcoursPro, à la session ci-dessous : { $title }.
paper-attestation-text-alone = { $provider } atteste que { $name } a suivi l’action suivante du programme ParcoursPro, à la session ci-dessous : { $title }.
