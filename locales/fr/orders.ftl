# Ce que les gestionnaires ordonnent, dans leurs mots : un verbe en tête, puis ce dont il s’agit

orders-lead = on | je | nous | bonjour | bonsoir | salut | hello | coucou | stp | svp | s’il te plaît | s’il vous plaît | merci de | merci d | ok | alors | donc | bon | et | peux tu | tu peux | pourrais tu | tu pourrais | tu veux bien | pouvez vous | vous pouvez | pourriez vous | vous pourriez | on peut | on doit | on va | il faut | il faudrait | faut | faudrait | faudra | je veux | je voudrais | j’aimerais | je souhaite | je dois | j’ai besoin de | on a besoin de | nous avons besoin de | on aurait besoin de | il me faut | il nous faut | il leur faut | il me faudrait | il nous faudrait | il leur faudrait | j’ai besoin d | on voudrait | nous devons | veuillez | pense à | n’oublie pas de | vas y | urgent | maintenant | me | moi | te | nous | il faut que tu | il faudrait que tu | est ce que tu peux | est ce que vous pouvez | est ce que tu pourrais | est ce que je peux | je peux | puis je
orders-to-you = tu | vous | je peux | puis je
orders-own = mon | ma participation | ma présence | ma venue | ma demande | ma place | mes | m
orders-asks = qui | combien | quand | pourquoi | comment | quel | quelle | quels | quelles | liste | est ce | si | y a | a t | les sessions | sessions

orders-verbs-reply = réponds | répondre | répondez | répond | réponse à
orders-verbs-remind = relance | relancer | relancez | rappelle | rappeler | rappelez | écris | écrire | écrivez
orders-verbs-remove = annule | annuler | annulez | vire | virer | virez | supprime | supprimer | supprimez | enlève | enlever | enlevez | retire | retirer | retirez | efface | effacer | effacez | dégage | dégager | sors | sortir | désinscris | désinscrire | désinscrivez | désiste | désister | raye | rayer
orders-verbs-stop = arrête | arrêter | arrêtez | stoppe | stopper | stop | coupe | couper
orders-verbs-move = décale | décaler | décalez | reporte | reporter | reportez | déplace | déplacer | déplacez | repousse | repousser | repoussez | avance | avancer | avancez | recule | reculer | reculez | bouge | bouger | bougez | pousse | pousser | glisse | glisser | remets | remettre | remettez | ramène | ramener | replace | replacer | reprogramme | reprogrammer | rebascule
orders-verbs-set = modifie | modifier | modifiez | change | changer | changez | mets | mettre | mettez | passe | passer | passez | augmente | augmenter | augmentez | monte | monter | baisse | baisser | baissez | réduis | réduire | réduisez | limite | limiter | limitez | ajoute | ajouter | ajoutez | rajoute | rajouter | rajoutez | enlève | enlever | enlevez | retire | retirer | retirez | supprime | supprimer | fais passer | faire passer | descends | descendre | fixe | fixer | porte | porter | portez | remets | remettre | remettez | ramène | ramener | ramenez | remonte | remonter
orders-verbs-change = modifie | modifier | modifiez | change | changer | changez | mets | mettre | mettez | remets | remettre | remettez | passe | passer | passez | déplace | déplacer | bascule | basculer | corrige | corriger
orders-verbs-replace = remplace | remplacer | remplacez
orders-verbs-create = crée | créer | créez | ajoute | ajouter | ajoutez | rajoute | rajouter | rajoutez | planifie | planifier | planifiez | programme | programmer | programmez | ouvre | ouvrir | ouvrez | prévois | prévoir | prévoyez | organise | organiser | organisez | monte | monter | cale | caler | mets | mettre | pose | poser
orders-verbs-membership = passe | passer | passez | mets | mettre | mettez | valide | valider | validez | approuve | approuver | approuvez | refuse | refuser | refusez | rejette | rejeter | rejetez | enregistre | enregistrer | enregistrez | encaisse | encaisser | encaissez | note | noter | notez | marque | marquer | marquez | pointe | pointer | saisis | saisir | envoie | envoyer | envoyez | facture | facturer | facturez | confirme | confirmer | change | changer | accepte | accepter
orders-verbs-record = enregistre | enregistrer | enregistrez | crée | créer | demande | demander | saisis | saisir
orders-verbs-admit = admets | admettre | admettez | fais entrer | faire entrer | faites entrer | fais monter | laisse entrer | laisser entrer | laissez entrer | laisse passer | laisser passer | repêche | repêcher | repêchez | donne une place à | donner une place à | donnez une place à | donne la place à | donne sa place à
orders-verbs-put = fais passer | faire passer | faites passer | prends | prendre | prenez | accepte | accepter | acceptez | passe | passer | mets | mettre | mettez
orders-verbs-mark = enregistre | enregistrer | saisis | saisir | note | noter | notez | marque | marquer | marquez | mets | mettre | mettez | pointe | pointer | pointez | compte | compter | passe | passer
orders-verbs-propose = propose | proposer | proposez | dis à | dire à | dites à | préviens | prévenir | prévenez | invite | inviter | invitez | place | placer | placez | positionne | positionner | positionnez | ajoute | ajouter | ajoutez | rajoute | rajouter | mets | mettre | mettez | inscris | inscrire | inscrivez

orders-about-question = question | message | demande d’aide
orders-about-session = session | sessions | formation | atelier | ateliers | webinaire | webinaires | conférence | table ronde | webatelier | module | autoformation | lab innov | lab studio | lab | stage | journée | date | créneau | celle du | celle de
orders-about-one = un | une | deuxième | seconde | nouvelle | nouveau | autre | encore
orders-about-seats = place | places | participants | capacité | jauge | sièges
orders-about-detail = lieu | salle | ville | endroit | à distance | distanciel | visio | présentiel | horaires | horaire | heures | prestataire | formateur | formatrice | animateur | animatrice | intervenant | intervenante | anime | animera | animer
orders-about-membership = adhésion | adhésions | adhérent | adhérente | adhérents | cotisation | cotisations | facture | factures | renouvellement | renouvellements | renouvelé
orders-about-form = formulaire | bulletin | dossier
orders-about-payment = virement | chèque | paiement | payé | payée | payés | réglé | réglée
orders-about-unpaid = pas payé | pas encore payé | pas réglé | pas encore réglé | impayés | renouvellement | renouvellements | adhésion | adhésions | adhérents | cotisation | cotisations | référents
orders-about-waiting = devant | liste principale | liste d’attente | en premier | à titre exceptionnel | exceptionnellement | une place | sa place | quand même
orders-about-other = alerte | alertes | abonnement | envoi | envois | rappel | compte | rôle | rôles | brouillon | question | fiche | titre
orders-about-presence = présent | présente | absent | absente | venu | venue | excusé | excusée | l’absence | la présence
orders-about-absence = absent | absente | l’absence | pas venu | pas venue | excusé | excusée | pas là

orders-said-paid = a payé | ont payé | a réglé | ont réglé | vient de payer | viennent de payer | vient de régler | a versé | reçu le virement | reçu un virement | reçu le chèque | reçu un chèque | reçu le paiement | reçu le règlement | reçu la cotisation | virement reçu | chèque reçu | paiement reçu
orders-said-received = reçu | reçue | arrivé | arrivée | est là | a envoyé | nous a envoyé | a renvoyé | a rempli | a retourné | ont envoyé | ont rempli
orders-said-judged = a approuvé | ont approuvé | a validé | ont validé | a accepté | ont accepté | a dit oui | ont dit oui | a dit non | ont dit non | a donné son accord | ont donné leur accord | a voté | ont voté | a refusé | ont refusé | a rejeté | ont rejeté
orders-said-joins = veut adhérer | veulent adhérer | souhaite adhérer | souhaitent adhérer | veut renouveler | veulent renouveler | souhaite renouveler | souhaitent renouveler | demande à adhérer
orders-said-presence = était absent | était absente | n’est pas venu | n’est pas venue | est pas venu | est pas venue | n’était pas là | était présent | était présente | était bien là | est venu | est venue
orders-said-cancelled = je ne pourrai pas assurer | je ne peux pas assurer | je ne pourrai pas animer | je ne peux pas animer | je ne peux plus assurer | je ne peux plus animer | est annulée | est annulé | n’aura pas lieu | n’a plus lieu | ne se fera pas
orders-said-moved = est reportée | est reporté | est décalée | est décalé | est repoussée | aura lieu le | se tiendra le | est avancée
orders-said-changes = passe à | passera à | passe en | passera en | aura lieu à | se tiendra à | aura lieu au | sera à distance | sera en visio | change de salle | change de lieu | change de formateur | change d’horaires
orders-not-told = pas payé | pas encore payé | pas réglé | pas encore réglé | jamais payé | pas encore
orders-show = montre moi les | montre moi | montre les | montre | affiche les | affiche | donne moi les | donne moi la liste des | donne moi | je veux voir les | je voudrais voir les | je voudrais la liste des | liste des | la liste des | y a t il des | est ce qu’il y a des | il y a des | il reste des | reste t il des | quelles sont les | quels sont les | voir les | où en sont les
orders-said-leads = qui animera | qui anime | animera | assurera | qui assure

# Décider par le nom : « refuse Plume Emploi », « je confirme Amélie Roux »
orders-verbs-accept = c’est accepté pour | c’est validé pour | c’est confirmé pour | j’accepte | j’approuve | j’accueille | confirme | confirmer | confirmez | reconfirme | valide | valider | validez | approuve | approuver | approuvez | accepte | accepter | acceptez | ok pour | c’est ok pour | c’est bon pour | oui pour | oui à | feu vert pour | feu vert à | je suis d’accord pour | d’accord pour | accord pour | accueille | accueillir | je prends | je retiens | retenir | retiens
orders-verbs-refuse = j’accepte pas | accepte pas | acceptez pas | valide pas | validez pas | confirme pas | confirmez pas | approuve pas | ne suis pas d’accord pour | suis pas d’accord pour | c’est refusé pour | refuse | refuser | refusez | rejette | rejeter | rejetez | décline | décliner | n’accepte pas | n’accepte pas | ne confirme pas | ne valide pas | ne retiens pas | ne prends pas | pas d’accord pour | c’est non pour | non à | non pour | pas ok pour
decision-noise = tout de suite | le | la | les | l | un | une | du | de | des | d | à | au | aux | a | en | sur | pour | par | chez | dans | et | ce | cet | cette | celle | celui | son | sa | ses | qui | que | est | madame | monsieur | mme | mr | m | svp | stp | merci | s’il te plaît | s’il vous plaît | compte | comptes | création | rattachement | structure | organisme | établissement | demande | demandes | préinscription | inscription | inscriptions | préinscriptions | participation | candidature | candidatures | dossier | dossiers | celles | ceux | présence | place | venue | session | sessions | formation | atelier | date | prévu | prévue | aussi | bien | maintenant | tous | toutes | tout le monde | monde | tout | inscrits | préinscrits | inscrites | préinscrites | personnes | gens | groupe
decision-about-structure = structure | organisme | établissement | l’association
decision-about-account = compte | comptes | rattachement | création de compte | l’affiliation | affiliation
decision-about-request = dossier | candidature | demande | demandes | inscription | préinscription | formation | session
decision-about-everybody = tout | tous | toutes | tout le monde | les inscrits | les préinscrits | les préinscriptions | préinscrits | le groupe | tout le groupe
decision-about-everything = tout | toutes | tous | tout le monde | toutes les demandes | les demandes
decision-all-first = tout | tous | toutes | les | tout le monde | tous les | toutes les
decision-except = sauf | hors | hormis | excepté | à part | à l’exception de | mais pas | pas
decision-about-demand = demande | demandes | celle | celles | celui | ceux | dossier | dossiers | candidature | candidatures | inscription | inscriptions
decision-it = la | le | les | celle-ci | celui-ci | celle-là | celui-là | ça | cela | elle | lui
