# Une situation dite en entier, que le règlement décide telle qu’elle est dite. Aucun chiffre ici : ils viennent du règlement de l’année.

# Lu dans le message ; les jours y sont « day0 », « day1 », et les nombres des chiffres.
situation-numbers = deux 2 | trois 3 | quatre 4 | cinq 5 | six 6 | sept 7 | huit 8 | neuf 9 | dix 10 | onze 11 | douze 12 | quinze 15 | vingt 20
situation-asks = est ce que | est ce | jusqu à quand | ça compte | c est compté | c est tardif | c est trop tard | si je | si j | puis je | peut on | peut il | peut elle | combien | quand | quoi | qu est ce qui | que se passe t il
situation-give-up = je me retire | me retirer | me retire | se retire | me suis retiré | me suis retirée | je me désiste | me désiste | me désister | me désistais | se désiste | se désister | me suis désisté | me suis désistée | s est désisté | s est désistée | s est retiré | s est retirée | désisté | désistée | désistement | désister | désiste | j annule | annule | annuler | annulais | annulé | annulation | renonce | renoncer | renonçais | je lâche | me désinscris | me désinscrire | désinscription | désinscris
situation-cancels = la session est annulée | session annulée | formation annulée | est annulée | annulez la session | annule la session | annuler la session | on annule la session | vous annulez | vous avez annulé | cap métiers annule | l organisme annule
situation-session = formation | formations | session | stage | atelier | autoformation | module | lab | action | webinaire | conférence | inscrit | inscrite | inscription | commence | commençant | débute | démarre | début | place | pour le | prévue | prévu | a lieu | celle du | celle de | celui du | autre
situation-late = ça compte | compte | compté | comptée | comptera | comptera t elle | compterait | décompté | décomptée | tardif | tardive | tard | trop tard | à temps | délai | délais | pénalité | pénalisé | pénalisée | sanction | perdu | perdue | je perds | conséquence | conséquences | c est bon | ça passe | sans frais | gratuitement | ça fait quoi | que se passe t il | qu est ce qui se passe | il se passe quoi | quel effet
situation-now = maintenant | aujourd hui | ce jour | tout de suite
situation-past = avais | était | étais | me suis | s est | j ai annulé | a annulé | ai prévenu | ça a compté

situation-source = Source : { $citation }.
situation-between = Du { $day } compris au { $firstDay } non compris, il y a **{ $days } { $unit ->
    [working_days] { $days ->
        [one] jour ouvré
       *[other] jours ouvrés
    }
   *[calendar_days] { $days ->
        [one] jour
       *[other] jours
    }
}**.
situation-in-time-so = Le désistement est **dans les délais** ({ situation-limit } ou plus) : l’action n’est pas décomptée.
situation-late-so = Le désistement est **tardif** (moins de { situation-limit }) : { situation-is-counted }, sauf force majeure.
situation-limit = { $limit } { $unit ->
    [working_days] jours ouvrés
   *[calendar_days] jours
}
situation-is-counted = l’action compte dans les { $actions } de l’année{ $kind ->
    [formation] {" "}et dans les { $formations } formations
   *[other] { "" }
}
situation-last-free = Dernier jour pour se désister sans que l’action compte : le { $last }.
situation-until = Pour une session qui commence le { $firstDay }, vous pouvez vous désister sans que l’action compte jusqu’au **{ $last }** compris.
situation-until-over = Ce jour est passé.
situation-after = Après ce jour, il reste moins de { situation-limit } : { situation-is-counted }, sauf force majeure.
situation-begun = La session commence le { $firstDay } : à partir de ce jour, ce n’est plus un désistement mais une absence, et { situation-is-counted }. Une force majeure l’excuse si elle est signalée au plus tard le { $report }.
situation-open-kind = Un désistement n’y change rien : ce format ({ $kind }) est ouvert à tous et n’est jamais décompté.
