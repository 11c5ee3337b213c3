# Import du programme par une ou un gestionnaire

order-import-template = modèle d’import | modèle import | modèle d’importation | importer le programme | importer un programme | import du programme | fichier d’import | exporter le programme
import-template-here = Voici le modèle, rempli avec les sessions à venir : une ligne par session. Modifiez-le ou complétez-le dans un tableur, enregistrez-le en CSV, puis envoyez-le ici. Je dirai d’abord ce qui changerait.
import-template-file = programme-parcourspro
import-problems-file = lignes-a-corriger
import-dry-run = Import : essai à blanc
import-ready = Tout est correct, et rien n’est encore changé.
import-actions = Actions
import-sessions = Sessions
import-unchanged = Déjà à jour
import-counts = { $created } à créer, { $changed } à modifier
import-nothing = Rien à importer : { $count ->
    [one] ce qui est dans le fichier est déjà à jour
   *[other] les { $count } actions et sessions du fichier sont déjà à jour
}.
import-refused = { $count ->
    [one] Import impossible : un problème
   *[other] Import impossible : { $count } problèmes
}
import-nothing-done = Rien n’a été importé. Corrigez le fichier et renvoyez-le.
import-more-problems = { $count ->
    [one] Et un autre : le fichier joint les nomme tous.
   *[other] Et { $count } autres : le fichier joint les nomme tous.
}
import-done = Import terminé
import-too-large = Ce fichier est trop gros pour un programme. Envoyez-le en plusieurs parties.
import-line = Ligne { $line } : { $reason }
import-line-column = Ligne { $line }, colonne « { $column } » : { $reason }
import-head-line = Ligne
import-head-column = Colonne
import-head-reason = Problème
button-import = Importer
button-import-template = Modèle d’import

import-column-action = Action
import-column-kind = Nature
import-column-title = Titre
import-column-theme = Thème
import-column-objectives = Objectifs
import-column-audience = Public
import-column-prerequisites = Prérequis
import-column-duration = Durée
import-column-session = Session
import-column-first-day = Premier jour
import-column-last-day = Dernier jour
import-column-capacity = Places
import-column-mode = Mode
import-column-place = Lieu
import-column-hours = Horaires
import-column-provider = Prestataire

import-problem-empty = le fichier est vide
import-problem-not-a-table = ce n’est pas un tableau CSV (dans le tableur : Enregistrer sous, CSV)
import-problem-quotes = un guillemet n’est pas fermé
import-problem-too-long = il y a plus de { $value } lignes : envoyez le fichier en plusieurs parties
import-problem-column-missing = la colonne manque
import-problem-missing = la valeur manque
import-problem-id = « { $value } » n’est pas un identifiant : minuscules sans accent, chiffres et tirets
import-problem-kind = « { $value } » n’est pas une nature d’action
import-problem-kind-changed = la nature d’une action existante ne change pas
import-problem-day = « { $value } » n’est pas une date (14/03/2026)
import-problem-order = le dernier jour est avant le premier
import-problem-past = une nouvelle session doit être à venir
import-problem-no-rulebook = aucun règlement ne couvre cette année
import-problem-mode = « { $value } » : écrivez présentiel ou distanciel
import-problem-number = « { $value } » n’est pas un nombre de places
import-problem-formation-capacity = { $value } places : le nombre n’est pas permis pour une formation
import-problem-provider = « { $value } » n’est pas l’adresse d’un prestataire
import-problem-disagrees = l’action est décrite autrement à la ligne { $value }
import-ignored = { $count ->
    [one] Colonne que je ne connais pas, laissée de côté : { $heads }.
   *[other] Colonnes que je ne connais pas, laissées de côté : { $heads }.
}
import-created-provider = { $count ->
    [one] Une session vous est confiée :
   *[other] { $count } sessions vous sont confiées :
}
import-created-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
import-problem-shifted = il y a plus de valeurs que de colonnes : un texte qui contient le séparateur se met entre guillemets
import-problem-begun = la session a commencé : ses dates ne changent plus
import-problem-over = la session est terminée : elle ne change plus
import-problem-twice = la session est déjà à la ligne { $value }
import-problem-cancelled = cette session est annulée
import-problem-other-action = cette session est celle d’une autre action
import-problem-moved = des personnes sont inscrites : reportez la session, elles seront prévenues
import-problem-too-small = plus de personnes ont déjà une place
