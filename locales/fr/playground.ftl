# La page d’essai. `{ $name }` et les autres variables sont remplies par le navigateur.
playground-title = ParcoursPro, bac à sable
playground-brand = ParcoursPro
playground-badge = bac à sable
playground-noscript = Cette page a besoin de JavaScript.
playground-skip = Aller aux conversations
playground-other-language = English
playground-fiction = Personnes et structures fictives : essayez sans crainte.

playground-start-title = Qui voulez-vous être ?
playground-start-text = Choisissez une personne et parlez à l’assistant à sa place. Ouvrez-en plusieurs : leurs conversations se mettent côte à côte.
playground-pair-title = Voir une validation des deux côtés
playground-pair-text = { $first } demande une formation, { $second } la valide.
playground-pair-open = Ouvrir les deux
playground-people = Personnes
playground-people-search = Chercher une personne
playground-people-none = Personne ne porte ce nom.
playground-people-error = La liste des personnes n’a pas pu être lue.
playground-add-person = Ajouter une personne
playground-close = Fermer
playground-close-all = Tout fermer
playground-is-open = déjà ouverte

playground-role-none = Bénéficiaire
playground-role-valideur_rh = Valideur RH
playground-role-referent = Référent
playground-role-prestataire = Prestataire
playground-role-gestionnaire = Gestionnaire

playground-panes = Conversations
playground-close-pane = Fermer la conversation de { $name }
playground-log = Messages de { $name }
playground-empty = Aucun message pour l’instant.
playground-bot = Assistant
playground-you = Vous
playground-typing = L’assistant écrit…
playground-updated = mis à jour
playground-unread = Nouveaux messages : { $count }
playground-waiting = Nouveaux messages pour
playground-jump = Derniers messages
playground-choices = Réponses proposées
playground-card-error = Cette carte ne peut pas être affichée.
playground-field-required = Ce champ est à remplir.

playground-composer = Message de { $name }
playground-placeholder = Écrivez un message…
playground-send = Envoyer
playground-attach = Joindre un fichier
playground-detach = Retirer { $name }
playground-download = Télécharger { $name }
playground-file-too-large = Ce fichier est trop lourd : { $limit } Ko au plus.
playground-send-failed = Le message n’est pas parti. Réessayez dans un instant.
playground-press-failed = Le bouton n’a pas répondu. Réessayez dans un instant.
playground-load-failed = L’application ne répond pas. Nouvel essai dans un instant…
playground-offline = Connexion perdue. Nouvel essai…
playground-kilobytes = { $size } Ko

playground-mails = Courriels
playground-mails-text = Les courriels envoyés par l’application, tant qu’aucun serveur d’envoi n’est réglé.
playground-mails-empty = Aucun courriel pour l’instant.
playground-mail-to = À { $address }
playground-close-mails = Fermer les courriels

playground-clock = Horloge simulée
playground-clock-change = Horloge simulée : { $time }. Changer
playground-clock-text = L’application se croit à ce moment-là. Avancez l’heure pour essayer les paliers, les délais et les rappels.
playground-clock-date = Date et heure (Paris)
playground-clock-apply = Appliquer
playground-clock-day = Un jour plus tard
playground-clock-week = Une semaine plus tard
playground-clock-failed = L’horloge n’a pas pu être changée.
