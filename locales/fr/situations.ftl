# Une situation dite en entier, que le règlement décide telle qu’elle est dite. Aucun chiffre ici : ils viennent du règlement de l’année.

# Lu dans le message ; les jours y sont « day0 », « day1 », et les nombres des chiffres.
situation-numbers = deux 2 | trois 3 | quatre 4 | cinq 5 | six 6 | sept 7 | huit 8 | neuf 9 | dix 10 | onze 11 | douze 12 | treize 13 | quatorze 14 | quinze 15 | vingt 20 | deuxième 2e | seconde 2e | second 2e | troisième 3e | quatrième 4e | cinquième 5e | sixième 6e
situation-unread = d aujourd hui en huit | sous huitaine | sous quinzaine
situation-mine = ma formation | mon stage | ma session | mon atelier | mon inscription | ma demande
situation-asks = est ce que | est ce | jusqu à quand | ça compte | c est compté | c est tardif | c est trop tard | si je | si j | puis je | peut on | peut il | peut elle | combien | quand | quoi | qu est ce qui | que se passe t il
situation-give-up = me suis décommandé | me suis décommandée | je me décommande | me décommander | décommandé | décommandée | j abandonne | abandonner | je préviens | j ai prévenu | prévenu | prévenue | en prévenant | j avertis | en avertissant | en annulant | en me désistant | rendre ma place | rendre | libérer ma place | je me retire | me retirer | me retire | se retire | me suis retiré | me suis retirée | je me désiste | me désiste | me désister | me désistais | se désiste | se désister | me suis désisté | me suis désistée | s est désisté | s est désistée | s est retiré | s est retirée | désisté | désistée | désistement | désister | désiste | j annule | annule | annuler | annulais | annulé | annulée | annulés | annulées | annulation | renonce | renoncer | renonçais | je lâche | me désinscris | me désinscrire | désinscription | désinscris
situation-cancels = la session est annulée | session annulée | formation annulée | est annulée | annulez la session | annule la session | annuler la session | on annule la session | vous annulez | vous avez annulé | cap métiers annule | l organisme annule
situation-session = convoqué | convoquée | formation | formations | session | stage | atelier | autoformation | module | lab | action | webinaire | conférence | inscrit | inscrite | inscription | commence | commençant | débute | démarre | début | place | pour le | prévue | prévu | a lieu | celle du | celle de | celui du | autre
situation-for = pour | celle | celui
situation-absent = absent | absente | absence | malade | pas là | pas pu venir | peux pas venir | pourrai pas venir | pas présent | pas présente
situation-told = je préviens | prévenu | prévenue | en prévenant | averti | avertie | j avertis | en avertissant | signalé | signalée | je signale | envoyé | envoyée | transmis | transmise | déclaré | déclarée | mail | courriel | je l ai dit
situation-next-day = le lendemain | le jour d après | le jour suivant
situation-late = sans conséquence | rien à craindre | un souci | tranquille | coûte | coûtera | coûterait | coûter | pénalise | déduit | déduite | retirée de | dans les temps | ça compte | compte | compté | comptée | comptera | comptera t elle | compterait | décompté | décomptée | tardif | tardive | tard | trop tard | à temps | délai | délais | pénalité | pénalisé | pénalisée | sanction | perdu | perdue | je perds | conséquence | conséquences | c est bon | ça passe | sans frais | gratuitement | ça fait quoi | que se passe t il | qu est ce qui se passe | il se passe quoi | quel effet
situation-now = maintenant | ce soir | ce matin | cet après midi | aujourd hui | ce jour | tout de suite
situation-past = avais | était | étais | me suis | s est | j ai annulé | a annulé | ai prévenu | ça a compté
situation-bound = moins de | plus de | jusqu à | au moins | minimum | au plus | maximum | en dessous de
situation-notice-days = jour | jours | j
situation-notice-weeks = semaine | semaines
situation-notice-working = ouvrés | ouvré | ouvrables
situation-notice-calendar = calendaires | calendaire | civils | civil | du calendrier | pleins | week end compris | week ends compris
situation-notice-before = avant | à l avance | d avance | plus tôt
situation-notice-at = à | a
situation-notice-of = de | du | d un | d une | de la

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
situation-only-told = Prévenir ne suffit pas : seule compte l’annulation faite depuis l’espace bénéficiaire, au jour où elle est faite ; sinon, c’est une absence **non excusée**, décomptée. Une force majeure (maladie, grève…) est excusée si le prestataire en est prévenu par mail au plus tard le { $report }.
situation-reported = Prévenu par mail le { $day } : c’est **dans les temps**. Pour une force majeure (maladie, grève, décès d’un proche…), l’absence est excusée et n’est pas décomptée ; pour un autre motif, elle n’est pas excusée.
situation-reported-late = Prévenu le { $day } : c’est **trop tard**, l’absence n’est pas excusée.
situation-open-kind = Un désistement n’y change rien : ce format ({ $kind }) est ouvert à tous et n’est jamais décompté.
situation-notice-late = Se désister { situation-notice } avant, c’est **tardif** (moins de { situation-limit }) : { situation-is-counted }, sauf force majeure.
situation-notice-in-time = Se désister { situation-notice } avant, c’est **dans les délais** ({ situation-limit } ou plus) : l’action n’est pas décomptée. Signalez-le et motivez-le depuis votre espace bénéficiaire.
situation-notice-depends = Se désister { situation-notice } avant, cela **dépend des jours fériés** : il faut { situation-limit } ou plus pour que l’action ne soit pas décomptée. Donnez-moi le jour de la session et celui du désistement, je compte.
situation-notice = { $days } { $working ->
    [yes] jours ouvrés
   *[no] jours
}
situation-notice-most = Seuls comptent les jours du lundi au vendredi, sans les jours fériés : { $days } jours du calendrier n’en font que { $most } au plus, pour une session qui commence un de ces jours.

# Ce que quelqu’un dit avoir déjà, et ce qu’il veut encore.
situation-have = j ai | j en ai | j aurai | j avais | après | avec | je suis inscrit | je suis inscrite | je suis à | j en suis à | on a fait | on a | nous avons | a fait | a suivi | a pris | a déjà | ayant | si je fais | si je prends | si je suis | fait | faites | suivi | suivies | en est à | qui a
situation-left = peut faire | peut prendre | peut suivre | peut s inscrire | peut venir | reste | restent | restera | resterait | restait | encore | droit | puis je | je peux | peut elle | peut il | peut on | on peut | il peut | elle peut | pourrais je | possible | un autre | une autre | quota | est ce que je suis | combien | quoi | plus le droit
situation-i-have = j ai | j en ai | j en suis | je suis à
situation-already = déjà | dont | j en suis à | faites | faits | suivies | terminées
situation-filler = il | me | m | je | j | en | on | et | c | ça | est
situation-rest = reste | restent | restera | resterait | restait
situation-of = dont
situation-any = action | actions | inscription | inscriptions | demande | demandes | places
situation-lab = lab | labs
situation-codev = codev | codevs | co développement | codéveloppement | échange de pratiques | échanges de pratiques
situation-quoted = max | maxi | maximum | au plus | par an
situation-elsewhere = supprime | supprimez | garde | gardez | quelle date | peut être | je crois | pas sûr | pas sûre | attestation | attestations | convocation | convocations | certificat | évaluation | évaluations | l an dernier | l année dernière | l année passée | en 2024 | en 2025 | horaires | collègues | salariés | à valider | pourquoi | comment | quand | où sont | où trouver | où puis je | où voir | inscris moi | inscrivez moi
situation-opens-else = qui | combien de personnes | combien de gens | combien ont | quelles personnes | quels salariés | les personnes | liste | nombre de | annule | annulez | refuse | refusez | valide | validez | inscris | inscrivez | désiste | retire
situation-somebody = ma collègue | mon collègue | une collègue | un collègue | une de mes collègues | un de mes collègues | ma salariée | mon salarié | une de mes salariées | un de mes salariés | mon agent | mon équipière | mon équipier | un agent | mon responsable | ma responsable | mon chef | ma cheffe | ma chef | une personne | quelqu un | un salarié | une salariée | un bénéficiaire | un participant
situation-they = elle a | il a fait | il a déjà | il a suivi | il a pris | elle peut | elle pourra | peut elle | il peut en | peut il en | lui reste | a t elle | a t il
situation-more = terminé pour | fini pour | fichu pour | est finie | est fini | est terminée | est complète | au max | plafond | tout pris | tout utilisé | tout grillé | quota plein | c est fini | c est terminé | en prendre combien | en faire combien | combien encore | reste | restent | restera | resterait | restait | encore | droit | autre | de plus | en plus | quota | refaire | limite | maximum | dépasse
situation-waitlisted = en liste d attente | liste d attente | listes d attente | en file d attente | sur liste d attente
situation-pending_employer = en attente de validation | en attente de mon valideur | à faire valider | en attente du valideur rh | en attente
situation-withdrawn_late = désistement tardif | désistements tardifs | annulation tardive | annulations tardives | annulée trop tard | annulées trop tard | annulé trop tard | tardif | tardive | tardifs | tardives
situation-withdrawn = désistement dans les délais | désistements dans les délais | annulée à temps | annulées à temps | annulé à temps | annulés à temps | annulée dans les délais | annulées dans les délais | désistement à temps
situation-absent_excused = absence excusée | absences excusées | absence justifiée | force majeure
situation-absent_unexcused = absence non excusée | absences non excusées | absence injustifiée | absence non justifiée | absences injustifiées
situation-refused_employer = refusée | refusées | refusé | refusés | refus
situation-session_cancelled = annulée par l organisme | annulée par cap métiers | session annulée | sessions annulées | annulées par l organisme
situation-unclear = annulée | annulées | annulé | annulés | annulation | annulations | désistement | désistements | absence | absences

situation-item = { $kind ->
    [formation] { $count ->
        [one] { $count } formation
       *[other] { $count } formations
    }
    [autoformation] { $count ->
        [one] { $count } autoformation
       *[other] { $count } autoformations
    }
    [atelier] { $count ->
        [one] { $count } atelier
       *[other] { $count } ateliers
    }
    [module_decouverte] { $count ->
        [one] { $count } module découverte
       *[other] { $count } modules découverte
    }
    [lab_innov] { $count } Lab
    [lab_studio] { $count } Lab Studio
    [webinaire] { $count ->
        [one] { $count } webinaire
       *[other] { $count } webinaires
    }
    [conference] { $count ->
        [one] { $count } conférence
       *[other] { $count } conférences
    }
    [table_ronde] { $count ->
        [one] { $count } table ronde
       *[other] { $count } tables rondes
    }
    [webatelier] { $count ->
        [one] { $count } webatelier
       *[other] { $count } webateliers
    }
   *[any] { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
}
situation-counted = Compté dans la limite : { $what }.
situation-uncounted = Non compté : { $what }.
situation-unclear-counts = À part : { $what }, compté seulement si le désistement était tardif ou l’absence non excusée.
situation-used = Dans ce cas, pour { $year } : **{ $used } sur { $max }** { $known ->
    [no] actions, si toutes sont réservées aux adhérents.
   *[yes] actions réservées aux adhérents, dont **{ $usedFormations } sur { $maxFormations }** formations.
}
situation-used-plan = Ensemble, sur une année : **{ $used } sur { $max }** actions réservées aux adhérents, dont **{ $usedFormations } sur { $maxFormations }** formations.
situation-left-then = { $over ->
    [0] { $left ->
        [0] Il ne reste aucune action réservée.
        [one] Il reste { $left } action{ situation-left-formations }
       *[other] Il reste { $left } actions{ situation-left-formations }
    }
   *[other] La limite est dépassée de { $over }.
}
situation-left-formations = { $known ->
    [no] .
   *[yes] { $leftFormations ->
        [0] { $left ->
            [one] , qui ne peut plus être une formation.
           *[other] , qui ne peuvent plus être des formations.
        }
       *[other] , dont { $leftFormations ->
            [one] { $leftFormations } formation
           *[other] { $leftFormations } formations
        } au plus.
    }
}
situation-kind = { $kind ->
    [formation] Une formation
    [autoformation] Une autoformation
    [atelier] Un atelier
    [module_decouverte] Un module découverte
    [lab_innov] Un Lab
    [lab_studio] Un Lab Studio
    [webinaire] Un webinaire
    [conference] Une conférence
    [table_ronde] Une table ronde
   *[webatelier] Un webatelier
} de plus :
situation-possible = { situation-kind } **possible**{ $kind ->
    [lab_studio] , pour un organisme de formation
   *[other] { "" }
}, s’il y a une place.
situation-possible-if = { situation-kind } possible si moins de { $formations } de ces actions sont des formations.
situation-possible-open = { situation-kind } **possible**, ce format n’est pas compté.
situation-impossible = { situation-kind } **ce n’est plus possible**.

# Le jour d’une demande, et celui de la session.
situation-apply = poser une demande | poser ma demande | postuler | demander | candidater | faire une demande | faire ma demande | faire la demande | faire sa demande | déposer une demande | déposer ma demande | m inscrire | s inscrire | sinscrire | nous inscrire | inscrire | réserver | prendre | demande à faire | la demande | ma demande | l inscription | mon inscription | inscriptions | cliquer | je clique | m y prendre | s y prendre | nous y prendre | mon panier
situation-as-now = on est le | nous sommes le | on est au | nous sommes au
situation-wishes = je voudrais | je veux | je souhaite | j aimerais
situation-ordered = inscris moi | inscrivez moi | reporte | décale | annule | annuler | désister | à la place
situation-when = quand | à partir de quand | dès quand | combien de temps avant | combien de jours avant | quel jour | quelle date | ouvre | ouvrent | ouverture | ouvertes
situation-how-many = combien de formations | combien
situation-request-open = Une demande faite le { $day } pour une session qui commence le { $firstDay } est **possible**{ $rank ->
    [1] { "" }
   *[other] , même s’il s’agit de la { $rank }e formation de l’année
}, s’il reste une place.
situation-request-refused = Une demande faite le { $day } pour une session qui commence le { $firstDay } serait **refusée**{ $rank ->
    [1] { "" }
   *[other] , s’il s’agit de la { $rank }e formation de l’année
} :
situation-as-in = Pour { $year } :
situation-advised = Pour une session qui commence le { $firstDay }, faites votre demande au plus tard le **{ $advised }** : { $days } jours avant, comme il est conseillé.
situation-advised-over = Ce jour est passé : une demande risque de ne pas être traitée à temps.
situation-request-until = Elle reste possible jusqu’à la veille de la session, le { $last }, s’il reste une place.
situation-openings = Les demandes ouvrent par palier : { $openings }.
situation-opening = { $rank ->
    [one] { $rank } formation
   *[other] { $rank } formations
} à partir du { $day }
situation-no-palier = Aucun palier n’est connu pour cette année-là : { $max } formations au plus dans l’année.
situation-palier = { $from ->
    [none] Le { $day }, aucun palier n’est encore ouvert : aucune formation ne peut être demandée.
   *[other] Le { $day }, le palier ouvert depuis le { $from } permet { $max ->
        [one] **{ $max } formation**
       *[other] **{ $max } formations**
    } au plus, { $sessions ->
        [semester_1] sur le premier semestre uniquement
       *[year] sur toute l’année
    }.
}

# Un contrat qui se termine un jour, et une session un autre.
situation-contract = cdd | contrat qui | un contrat jusqu | fin de mission | en alternance | en apprentissage | période d essai | en contrat | mon contrat | son contrat | le contrat de | contrat jusqu | fin de contrat | contrat s arrête | contrat se termine | contrat finit | contrat fini | contrat terminé | contrat prend fin | contrat expire | en poste jusqu | plus en poste | intérim jusqu | mission jusqu | je quitte | quitte la structure | quitte mon | je pars à la retraite | retraite | démission | démissionne | licencié | licenciée | licenciement | plus salarié | plus salariée | plus de contrat | s arrête | se termine | prend fin | expire
situation-contract-ended = Le contrat finit le { $end }, avant la session du { $firstDay }. Une action réservée ({ $kind }) se demande en activité, par sa structure employeur : la demande est possible tant que le contrat court. **Les documents ne disent pas** si l’on peut venir à une session qui commence après sa fin : demandez-le à Cap Métiers avant de vous inscrire. Sans emploi, restent ouverts les webinaires, conférences, tables rondes et webateliers.
situation-contract-covers = Le { $firstDay }, le contrat court encore (jusqu’au { $end }) : sa fin n’empêche pas de demander cette session.
situation-contract-open = Ce format ({ $kind }) est ouvert aux professionnels en emploi ou en recherche d’emploi : la fin du contrat n’y change rien.

# Plusieurs personnes d’une même structure.
situation-people = collègue | collègues | personne | personnes | salarié | salariée | salariés | agent | agents | conseillers | conseillères | inscrits de ma structure | de ma structure | de chez nous | d entre nous
situation-we = nous sommes | on est | on serait | nous serions | on sera | nous serons | nous voulons être | on veut être | venir à | s inscrire à | y aller à | participer à | être à
situation-seated = déjà inscrits | déjà inscrit | déjà inscrite | déjà inscrites | inscrits | inscrites | sont inscrits | est inscrite | est inscrit | ont déjà une place | a déjà une place | ont une place | y vont déjà | déjà | y vont | pris sur | prises sur | ont leur place | déjà leur place | a sa place
situation-colleague = collègue | collègues | même structure | ma structure | notre structure | ma propre structure | mon établissement | de chez nous | même boîte | même association | même organisme | mon équipe
situation-too = aussi | également | m inscrire | participer | venir | y aller | postuler
situation-and-me = et moi | avec ma collègue | avec mon collègue | elle et moi | lui et moi
situation-things = sessions | session | dates | date | formations | formation | ateliers | actions | webinaires | structures | sites | endroits | jours | semaines | fois | mois | heures | km | atelier | webinaire | action | année | demande | fiche | jour
situation-one-more = refaire une | refaire un | que mes | une autre | un autre | une de plus | un de plus
situation-same = même jour | même formation | même session | même action | même date | même atelier | même stage | même webinaire | ensemble
situation-join = peut | peuvent | peut on | pouvons nous | s inscrire | participer | venir | possible | ça passe | je peux | un 3e | une 3e | pouvons nous | faire la même | vouloir | veulent | voudrait | voudrions | rejoindre | une chance
situation-not-places = dites oui | je retiens | accepte | accepte la | chaque | compte | comptes | rôle | rôles | valideur | valideurs | référent | adhésion | adhérer | salle | salles | convention | facture | sont elles | sont ils | à valider | chacun | comment | pourquoi | quand | remplacer | convocation | attestation | prévenir | à sa place | à ma place | relayer | moitié | laquelle | lequel | devant
situation-colleagues-waiting = { $seated ->
    [0] Sur { $people } personnes d’une même structure, { $seats } ont une place et { $waiting ->
            [one] la suivante passe
           *[other] les { $waiting } suivantes passent
        }
   *[other] { $seated ->
            [one] { $seated } personne de la structure a
           *[other] { $seated } personnes de la structure ont
        } déjà une place, pour { $max } au plus : { $waiting ->
            [one] la suivante passe
           *[other] { $waiting } passent
        }
} **en liste d’attente**, et { $waiting ->
    [one] pourra
   *[other] pourront
} exceptionnellement participer s’il reste des places.
situation-colleagues-seated = { $seated ->
    [0] { $people } personnes d’une même structure : c’est **dans la limite** de { $max }.
   *[other] { $seated ->
            [one] { $seated } personne de la structure a
           *[other] { $seated } personnes de la structure ont
        } déjà une place, pour { $max } au plus : une de plus est **dans la limite**.
}
situation-colleagues-scope = { $scope ->
    [session] On compte les personnes d’un même établissement sur une même session.
   *[action_and_year] On compte les personnes d’un même établissement (SIRET) sur la même action, toutes sessions de l’année confondues. Le même jour, sur des actions différentes, elles sont comptées à part.
}
situation-colleagues-open = Aucune limite par structure pour ce format ({ $kind }) : il est ouvert à tous.

# De petites sommes, avec les prix des documents.
situation-premium = adhésion premium | adhésions premium | cotisation premium | cotisations premium | formule premium | premium
situation-simple = adhésion simple | adhésions simples | cotisation simple | cotisations simples | formule simple | formule de base | adhésion de base
situation-auditorium = auditorium | auditoriums | amphi | amphithéâtre
situation-parking = places de parking | place de parking | tickets de parking | ticket de parking | parking | parkings
situation-room = réservation de salle | réservations de salle | réservations de salles | réservations de salles de réunion | réservation de salle de réunion | salle de réunion | salles de réunion | salle | salles
situation-all = nos | les | mes | leurs | vos
situation-used-up = utilisé | utilisées | utilisés | consommé | consommées | épuisé | épuisées | dépensé | pris | prises | réservé | réservées
situation-units = jour | jours | journée | journées | date | dates | fois | soirées | soirée | réservation | réservations | résa | résas | utilisations
situation-price = combien | coûte | coûtent | coût | coûterait | coûteraient | prix | tarif | tarifs | total | ça fait | ça ferait | payer | paie | paye | euros | balles | facture | budget | cher
situation-total = total | en tout | au total | ensemble | additionne | plus
situation-no-sum = différence | comparer | compris dans | incluses | incluse | inclus | inclut | marchent pour
situation-unpriced = repas | déjeuner | traiteur | café | hôtel | hébergement | transport | train | déplacement | déplacements | matériel | vidéoprojecteur
situation-sum = Total : **{ $total } €**.
situation-sum-known = Total de ce que les documents chiffrent : **{ $total } €**.
situation-price-line = - { $what ->
    [premium] Cotisation premium, par an
    [simple] Cotisation simple, par an
    [auditorium] Auditorium, par date
   *[parking] Parking
} : { $count ->
    [1] { $fee } €
   *[other] { $count } × { $fee } € = { $sum } €
}
situation-rooms = { $plan ->
    [simple] - Réservations de salle : la cotisation simple **n’en comprend aucune** ; la premium ({ $fee } €) en donne { $included } par an.
   *[premium] { $over ->
        [0] - Réservations de salle : { $rooms } sur les { $included } comprises chaque année dans la cotisation premium ({ $fee } €).
       *[other] - Réservations de salle : { $included } sont comprises chaque année dans la cotisation premium ({ $fee } €). Les documents **ne donnent pas le prix** d’une réservation de plus.
    }
}
situation-room-rank = { $over ->
    [yes] La cotisation premium comprend { $included } réservations de salle par an. Pour une { $rank }e, les documents **ne donnent pas de prix** et ne disent pas si elle est possible.
   *[no] Une { $rank }e réservation de salle est **comprise** : la cotisation premium en donne { $included } par an.
}
situation-rooms-left = Il reste **{ $left }** { $left ->
    [one] réservation
   *[other] réservations
} de salle sur les { $included } que la cotisation premium donne par an, après { $used }.
situation-actions-free = - Les actions ParcoursPro : gratuites pour les participants.
situation-unpriced-so = - Le reste (repas, hébergement, déplacement, matériel…) : les documents **n’en donnent pas le prix**.

# Ce qu’une règle était les années d’avant, dit comme passé.
former-last-year = l an dernier | l année dernière | l an passé | l année passée | l année d avant
former-before = auparavant | précédemment | les années d avant | les années précédentes | autrefois | dans le temps
former-avant = avant | avant ça
former-link = et | mais | c était | c est | était | étaient | y avait | il y avait | pareil | la même chose | la même règle | la même | les mêmes | identique | différent | combien | comment | quoi | en | pour | cette année là | ça | alors | la règle | les règles | la limite | les limites | ça a changé | ça | aussi | déjà | on avait droit à | on avait | quelle | quelles
former-rules = { $same ->
    [yes] Les années précédentes, pour mémoire :
   *[no] Les années précédentes (ces règles **ne valent plus**) :
}
former-same = {" "}La même règle qu’aujourd’hui.
former-limits = En { $year } : { $actions } actions réservées par an, dont { $formations } formations.
former-structure = En { $year } : { $people } personnes d’une même structure, { $scope ->
    [session] par session
   *[action_and_year] sur la même action dans l’année
}.
former-withdrawal = En { $year } : désistement tardif à moins de { $days } { $unit ->
    [working_days] jours ouvrés
   *[calendar_days] jours du calendrier
}.
former-notice = En { $year } : demande conseillée { $notice } jours avant.
former-paliers = En { $year } : aucun palier, { $formations } formations au plus dans l’année.
