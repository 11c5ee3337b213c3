# Comptes, rattachements, rôles, messageries reliées, données personnelles.

## Mots partagés

role-beneficiaire = bénéficiaire
role-valideur-rh = Valideur RH
role-referent = référent
role-prestataire = prestataire
role-gestionnaire = gestionnaire
person-situation-salarie = en emploi salarié
person-situation-independant = en activité indépendante
person-situation-demandeur-emploi = en recherche d’emploi
civility-mme = Madame
civility-m = Monsieur
channel-teams = Teams
channel-telegram = Telegram
channel-playground = la page d’essai
channel-mail = courriel
language-fr = français
language-en = anglais
language-detected = celle de vos messages
the-team = l’équipe de Cap Métiers

button-who-am-i = Mon compte
button-be-approver = Je suis Valideur RH
button-roles = Gérer les rôles
button-petitions = Comptes à confirmer
button-change-structure = Changer de structure
button-change-email = Changer d’adresse
button-my-data = Mes données
button-link-other = Relier un autre compte
button-unlink = Délier { $channel }
button-keep-linked = Garder relié
button-not-me = Ce n’est pas moi
button-resume-from = Reprendre ce que j’ai commencé sur { $channel }

## Code par courriel

code-address-impossible = Je ne peux pas écrire à cette adresse. Vérifiez-la, ou donnez-en une autre.

## Créer un compte

structures-found = { $count ->
    [one] J’ai trouvé { $count } structure. Est-ce la bonne ?
   *[other] J’ai trouvé { $count } structures, la plus proche en premier.
}
structure-exists = Cette structure est déjà dans la liste : { $structure }.
structure-too-many = Plusieurs de vos demandes de structure attendent déjà une réponse. Attendez la réponse de l’équipe, ou écrivez à parcourspro@cap-metiers.pro
structure-accepted = Bonne nouvelle : la structure { $structure } est maintenant enregistrée.
structure-refused = L’équipe n’a pas enregistré la structure { $structure }. Raison : « { $reason } »
create-account-already = Vous avez déjà un compte, avec l’adresse { $email }. Un seul compte suffit : vous pouvez en changer l’adresse ou la structure.
create-account-alone = Votre compte est créé, { $name }. Les webinaires, conférences, tables rondes et webateliers vous sont ouverts : dites-moi celui qui vous intéresse.
create-account-referent = Votre compte est créé, { $name }, et rattaché à { $structure }. C’est son premier compte : le rôle de **référent** vous revient, vous confirmez les comptes de vos collègues. Prochaine étape : le rôle de **Valideur RH**, qui accepte les demandes d’inscription. Prenez-le avec le bouton, ou donnez-le à un collègue dès que son compte existe.
create-account-independent-done = Votre compte est créé, { $name }, et rattaché à { $structure }. Vous en êtes **référent**. Prochaine étape : prendre aussi le rôle de **Valideur RH**, pour accepter vos propres demandes d’inscription.
create-account-pending = Votre compte est créé, { $name }. Il reste à faire confirmer votre rattachement à { $structure } : c’est demandé à { $names }, et je vous écris ici et par courriel dès que c’est fait. En attendant, posez-moi vos questions.

## Rattachement à une structure

namesake-told =
    { $name } vient d’ouvrir un compte ({ $account }). Un autre compte porte le même nom :

    { $others }

    S’il s’agit de la même personne, ses limites annuelles se comptent sur les deux comptes : voyez avec elle lequel garder.
affiliation-first = Premier compte d’une structure : { $name } ({ $email }) est maintenant référent de { $structure }. Si cela vous paraît faux, « gérer les rôles » permet de le corriger.
affiliation-confirmed = C’est confirmé, { $name } : votre compte est rattaché à { $structure }. Vous pouvez vous inscrire aux actions.
affiliation-refused = Votre rattachement à { $structure } n’a pas été confirmé. Raison : « { $reason } ». Vous pouvez choisir une autre structure : écrivez « changer de structure ».
affiliation-last-referent = Personne d’autre que { $name } n’a le rôle de référent dans sa structure actuelle : ce rôle est d’abord à transmettre. Rien n’a été changé.

## Demandes à décider

petition-new-structure = Structure à valider
petition-new-structure-accept = Valider
petition-new-structure-refuse = Refuser
petition-new-structure-footer = Vérifiez le SIRET et l’adresse. La personne a été informée d’un délai de 24 à 48 heures.
petition-affiliation = Compte à confirmer
petition-affiliation-accept = Confirmer
petition-affiliation-refuse = Refuser
petition-affiliation-footer = Confirmez seulement une personne qui travaille dans la structure.
petition-hand-over = On vous propose le rôle de référent
petition-hand-over-accept = Accepter
petition-hand-over-refuse = Décliner
petition-hand-over-footer = Le référent confirme les comptes de la structure et attribue le rôle de Valideur RH.
petition-repair = Correction de rôle
petition-reason-asked = Pour quelle raison ? La personne la lira.
petition-outcome = Décision
petition-by = Par
petition-reason = Raison
petition-open = en attente
petition-accepted = acceptée
petition-refused = refusée
petition-withdrawn = retirée par la personne
petition-person = Personne
petition-namesake = ⚠️ Même nom, déjà dans la structure
petition-address = Adresse
petition-structure = Structure
petition-ape = Code APE
petition-postal-address = Adresse postale
petition-training-organisation = Organisme de formation
petition-asked-by = Demandée par
petition-same-company = Même SIREN, déjà enregistrée
petition-gone = Cette demande n’existe plus. Rien n’a été changé.
petition-not-yours = Cette décision ne vous revient pas. Rien n’a été changé.
petition-already = C’était déjà fait : { $outcome }. Rien n’a été changé.
petition-already-by = { $name } s’en est déjà chargé : { $outcome }. Rien n’a été changé.
petitions-none = Aucune demande n’attend votre décision.
petitions-waiting = { $count ->
    [one] { $count } demande attend votre décision :
   *[other] { $count } demandes attendent votre décision :
}{ $late ->
    [0] { "" }
    [one] { " " }**Une structure attend depuis plus longtemps que les 48 heures annoncées.**
   *[other] { " " }**{ $late } structures attendent depuis plus longtemps que les 48 heures annoncées.**
}
petition-asked = Attend depuis
petition-age = { $hours ->
    [0] moins d’une heure
    [one] { $hours } heure
   *[other] { $hours } heures
}{ $isLate ->
    [yes] { " " }(les 48 heures annoncées sont passées)
   *[no] { "" }
}
refuse-petition-title = votre refus
refuse-petition-lost = La demande resterait en attente de votre décision.
refuse-petition-reason = Pour quelle raison refusez-vous ? La personne lira votre réponse.
    .name = raison
    .again = Une phrase suffit, mais elle est nécessaire.
    .example = Par exemple : « Ce SIRET est celui d’un établissement fermé. »
    .why = Un refus doit être expliqué, pour que la personne puisse corriger sa demande.
refuse-petition-again = Votre refus n’est pas encore parti
    .yes = Réessayer

## Rôles

roles-only-referent = Seul le référent change les rôles de sa structure. Chez vous, c’est { $names }.
roles-no-referent = Votre structure n’a pas de référent : l’équipe peut en désigner un.
roles-not-allowed = Vous ne pouvez pas, ou plus, faire ce changement. Rien n’a été changé.
colleague-unknown = Je ne trouve pas « { $named } » parmi les comptes de votre structure.
colleague-own = moi|moi même|mon rôle|mes droits|ne veux plus être|veux plus être|ne suis plus
colleague-me = moi
colleague-myself = à moi|à moi même|moi même
colleague-self = C’est vous : il faut une autre personne.
roles-no-structure = Cette personne n’est rattachée à aucune structure : ce rôle n’aurait pas de sens. Rien n’a été changé.
roles-unknown = Le rôle « { $role } » n’existe pas dans ParcoursPro. Vous pouvez donner ou retirer ceux-ci : Valideur RH, référent, prestataire, gestionnaire.
roles-not-yours = Le rôle « { $role } » n’est pas de ceux que vous pouvez changer. En tant que référent, vous donnez ou retirez le rôle Valideur RH, et vous pouvez transmettre le vôtre.
roles-already-give =
    { $whose ->
        [own] Vous êtes déjà Valideur RH.
       *[other] { $name } a déjà le rôle de Valideur RH.
    }
roles-already-take =
    { $whose ->
        [own] Vous n’avez pas le rôle de Valideur RH.
       *[other] { $name } n’a pas le rôle de Valideur RH.
    }
roles-done-give =
    { $whose ->
        [own] C’est fait : vous êtes maintenant Valideur RH de votre structure.
       *[other] C’est fait : { $name } est maintenant Valideur RH de votre structure.
    }
roles-done-take =
    { $whose ->
        [own] C’est fait : vous n’êtes plus Valideur RH.
       *[other] C’est fait : { $name } n’est plus Valideur RH.
    }
roles-touches-last = ⚠️ C’est le seul Valideur RH de votre structure : ensuite, plus personne n’y validera les demandes.
roles-no-approver-left = ⚠️ Plus personne ne valide les demandes de votre structure : donnez ce rôle à quelqu’un.
roles-told-give = { $name } vous a confié le rôle de **Valideur RH** : les demandes de vos collègues vous arriveront ici.
roles-told-take = { $name } vous a retiré le rôle de Valideur RH.
manage-roles-change = Que voulez-vous corriger ?
    .name = opération
    .again = Choisissez : donner un rôle, ou en retirer un.
    .example = Par exemple : « donner le rôle de Valideur RH à Marie Durand ».
    .why = Un gestionnaire peut corriger tous les rôles.
manage-roles-change-give = Donner un rôle
manage-roles-change-take = Retirer un rôle
manage-roles-role = De quel rôle s’agit-il ?
    .name = rôle
    .again = Choisissez parmi ces rôles :
    .example = Par exemple : Valideur RH.
    .why = Chaque rôle ouvre des droits différents.
manage-roles-account = De quelle personne s’agit-il ?
    .name = compte
    .again = Donnez son prénom et son nom, ou son adresse.
    .example = Par exemple « Marie Durand ».
    .why = Il faut une personne qui a déjà un compte actif.
manage-roles-reason = Pour quelle raison ? La personne la lira, et elle est gardée avec le changement.
    .name = raison
    .again = Une phrase suffit, mais elle est nécessaire.
    .example = Par exemple : « Demande de la structure, le référent est en congé. »
    .why = Une correction faite par un gestionnaire doit pouvoir être expliquée.
manage-roles-as-valideur-rh = Valideur RH
manage-roles-as-referent = Référent
manage-roles-as-prestataire = Prestataire
manage-roles-as-gestionnaire = Gestionnaire
repair-done-give = C’est fait : { $name } a maintenant le rôle « { $role } ». La personne est prévenue.
repair-done-take = C’est fait : { $name } n’a plus le rôle « { $role } ». La personne est prévenue.
repair-already = Rien à changer pour { $name } et le rôle « { $role } ».
repair-last-referent = Personne d’autre que { $name } n’a le rôle de référent dans sa structure : donnez d’abord ce rôle à quelqu’un d’autre. Rien n’a été changé.
repair-last-manager = Il ne resterait aucun gestionnaire. Rien n’a été changé.
repair-told-give = Un gestionnaire de Cap Métiers vous a donné le rôle « { $role } ». Raison : « { $reason } »
repair-told-take = Un gestionnaire de Cap Métiers vous a retiré le rôle « { $role } ». Raison : « { $reason } »
hand-over-asked = La proposition est partie. Vous gardez le rôle de référent jusqu’à ce que { $name } accepte.
hand-over-accepted = { $name } a accepté : le rôle de référent lui est transmis.
hand-over-declined = { $name } a décliné : vous gardez le rôle de référent.
hand-over-too-late = Cette transmission n’est plus possible : la situation a changé depuis. Rien n’a été changé.

## Changer de structure, d’adresse

change-structure-title = votre changement de structure
change-structure-lost = Votre rattachement resterait tel quel.
change-structure-now = Quelle est votre nouvelle situation ?
    .name = situation
    .again = Choisissez ce qui vous correspond maintenant :
    .example = En emploi salarié dans un autre organisme, à votre compte, ou en recherche d’emploi.
    .why = Certaines actions sont réservées aux professionnels en activité.
change-structure-waiting = Votre demande est partie chez les gestionnaires, qui enregistrent les structures sous 24 à 48 heures. Je vous écris dès que c’est fait. Jusque-là, rien ne change pour vous.
change-structure-summary = Votre changement de structure
    .yes = Confirmer
change-structure-same = C’est déjà votre structure et votre situation : il n’y a rien à changer.
change-structure-last-referent = Personne d’autre n’a le rôle de référent dans votre structure : transmettez d’abord ce rôle à quelqu’un. Rien n’a été changé.
change-structure-left = C’est fait : votre compte n’est plus rattaché à une structure, et votre situation est à jour.
change-structure-situation = C’est fait : votre situation est à jour.
change-structure-first = C’est fait : votre compte est rattaché à { $structure }. C’est son premier compte : le rôle de **référent** vous revient.
change-structure-pending = Votre rattachement à { $structure } doit être confirmé par { $names }. Jusque-là, rien ne change. Je vous écrirai ici et par courriel.
change-email-title = votre changement d’adresse
change-email-lost = Votre adresse resterait la même.
change-email-address = Quelle est votre nouvelle adresse professionnelle ?
    .name = nouvelle adresse
    .again = Une adresse de courriel complète, avec un « @ ».
    .example = Par exemple : marie.durand@exemple.fr
    .why = J’y envoie un code, pour vérifier qu’elle est bien à vous.
change-email-done = C’est fait : votre compte porte maintenant l’adresse { $email }. Une empreinte de l’ancienne est gardée jusqu’au { $until }, pour que les places de l’année restent comptées.
change-email-told = L’adresse de votre compte ParcoursPro est maintenant { $email }. Si ce n’est pas vous, écrivez à parcourspro@cap-metiers.pro
change-email-same = C’est déjà l’adresse de votre compte.
change-email-taken = L’adresse { $email } est celle d’un autre compte. Rien n’a été changé.
change-password = Les mots de passe se changent sur le portail Cap Métiers, avec « Mot de passe oublié ? ». N’en écrivez jamais ici : je n’en ai pas besoin.
change-details = Je peux changer votre adresse ou votre structure. Pour votre nom, l’équipe s’en charge : parcourspro@cap-metiers.pro

## Messageries reliées

link-moved = C’est relié à votre autre compte. Bonjour { $name } 👋
link-moved-away = { $channel } n’est plus relié à votre compte ParcoursPro : cette messagerie vient d’être reliée à un autre compte, avec un code reçu par courriel. Si ce n’est pas vous, écrivez à parcourspro@cap-metiers.pro
link-added = { $channel } vient d’être relié à votre compte, avec un code envoyé à votre adresse.
link-already = Cette conversation est reliée au compte { $email }. Messageries reliées : { $channels }. Pour en relier une autre, ouvrez-y l’assistant et écrivez « relier mon compte ». Pour délier, écrivez « délier » et son nom.
unlink-ask = Délier { $channel } ? Je ne saurai plus qui vous êtes là-bas ; votre compte et vos demandes ne changent pas.
unlink-done = C’est délié : { $channel }. Votre compte et vos demandes ne changent pas.
unlink-by-mail-now = C’était votre dernière messagerie reliée : les nouvelles vous arriveront par courriel, à { $email }.
unlink-not-linked = { $channel } n’est pas relié à votre compte.
resume-found = Vous avez commencé quelque chose sur une autre messagerie :
resume-nothing = Il n’y a rien à reprendre : aucune démarche n’est en cours.

## Mon compte

who-am-i-structure-waiting = La création de votre compte attend l’enregistrement de la structure { $structure } par l’équipe, demandé le { $day }. Comptez 24 à 48 heures : je vous écris ici dès que c’est fait.
who-am-i-unknown = Je ne sais pas encore qui vous êtes : cette conversation n’est reliée à aucun compte.
who-am-i-situation = Situation
who-am-i-structure = Structure
who-am-i-no-structure = aucune
who-am-i-roles = Rôles
who-am-i-channels = Messageries reliées
who-am-i-channel = { $channel }, depuis le { $day }
who-am-i-language = Langue
who-am-i-told = Nouvelles
who-am-i-told-by = { $hours ->
    [any] { $ways }, à toute heure
   *[quiet] { $ways }, entre 8 h et 19 h les jours ouvrés
}
button-prefer-channel = Où m’écrire
who-am-i-awaiting = Votre rattachement attend la confirmation de { $names }. Je vous écrirai ici et par courriel.
my-referent = { $count ->
    [one] Le référent de votre structure : { $names }.
   *[other] Les référents de votre structure : { $names }.
}
my-referent-self = { $count ->
    [one] Le référent de votre structure, c’est vous ({ $names }).
   *[other] Vous êtes l’un des référents de votre structure ({ $names }).
}
members-title = { $count ->
    [one] { $count } compte dans votre structure
   *[other] { $count } comptes dans votre structure
}
members-person = Personne
members-address = Adresse
members-roles = Rôles
members-status = État
members-active = actif
members-awaiting-referent = à confirmer
members-awaiting-structure = structure à valider
members-refused = refusé
members-not-yours = Seul le référent voit qui est rattaché à sa structure.
language-which = Dans quelle langue voulez-vous que je vous réponde ?
language-chosen = D’accord, je vous réponds en français.

## Données personnelles

delete-account-consequence =
    { "" }**Ce qui est effacé** : votre nom, votre adresse, vos messageries reliées, nos conversations, vos préférences et ce que vous avez écrit dans vos demandes.

    { "" }**Ce qui est gardé** : vos demandes, leurs dates et leurs décisions, sous un numéro sans nom. Le règlement les compte pour votre structure, et une décision doit pouvoir être vérifiée.{ $until ->
        [none] { "" }
       *[other] { " " }Une empreinte de votre adresse est aussi gardée jusqu’au { $until } : si vous revenez avec la même adresse, les places déjà comptées le restent. L’adresse ne peut pas y être lue.
    } Ce que d’autres ont déjà reçu à votre sujet reste dans leurs messages.

    { $live ->
        [0] Vous n’avez pas de demande en cours.
        [one] Votre demande en cours est d’abord retirée.
       *[other] Vos { $live } demandes en cours sont d’abord retirées.
    }{ $late ->
        [0] { "" }
        [one] { " " }Un de ces désistements est tardif : l’organisme en est informé.
       *[other] { " " }{ $late } de ces désistements sont tardifs : les organismes en sont informés.
    }

    C’est définitif.
delete-account-reason = Suppression du compte
delete-account-anothers = Chacun supprime son propre compte : je ne touche pas à celui de quelqu’un d’autre. Si une personne quitte votre structure, l’équipe s’en charge.
button-delete-own = Supprimer mon compte
delete-account-done = C’est fait : votre compte est supprimé. Vos demandes passées restent sous un numéro, sans votre nom. Au revoir, et bonne continuation.
delete-account-done-traced = C’est fait : votre compte est supprimé. Vos demandes passées restent sous un numéro, sans votre nom. Une empreinte de votre adresse est gardée jusqu’au { $until }, pour que les places déjà comptées le restent si vous revenez. Au revoir, et bonne continuation.
create-account-again = Vous aviez supprimé un compte ouvert avec cette adresse : ses demandes et les places déjà comptées sont de nouveau les vôtres.
delete-account-last-referent = Personne d’autre n’a le rôle de référent dans votre structure : transmettez d’abord ce rôle à un collègue. Rien n’a été supprimé.
delete-account-last-manager = Personne d’autre n’a le rôle de gestionnaire : donnez d’abord ce rôle à quelqu’un. Rien n’a été supprimé.
delete-account-provider = Vous animez encore des sessions à venir : l’équipe doit d’abord les confier à quelqu’un. Rien n’a été supprimé.
my-data-file = mes-donnees-parcourspro-{ $day }.json
my-data-here = Voici tout ce que je garde à votre sujet, dans un fichier. Les textes de nos conversations ne sont gardés que quelques semaines. Pour tout effacer, écrivez « supprimer mon compte ».
my-data-stranger = Je ne garde de vous que cette conversation, quelques semaines. La voici dans un fichier.
my-data-stranger-teams = Je ne garde de vous que cette conversation, quelques semaines.
my-data-mailed = Je vous envoie le fichier par courriel, à { $email }.
my-data-mail-subject = Vos données ParcoursPro
data-taken-at = Relevé le
data-account = Compte
data-identifier = Identifiant
data-surname = Nom
data-first-name = Prénom
data-civility = Civilité
data-email = Adresse
data-name = Nom de la structure
data-channel = Messagerie
data-linked-at = Reliée le
data-requests = Demandes
data-action = Action
data-from = Du
data-until = Au
data-state = État
data-submitted-at = Demandée le
data-motivation = Motivation
data-words = Commentaire ou raison
data-force-majeure = Force majeure
data-receipt = Reçu
data-history = Historique
data-alerts = Alertes et envois réguliers
data-basket = Panier
data-substitutions = Remplacements en cours
data-replaced = Personne remplacée
data-substitute = Remplacée par
data-any-hour = Messages à toute heure
data-preferred-channel = Messagerie préférée
data-petitions = Demandes de compte et de droits
data-petition = Demande
data-petition-new-structure = enregistrement d’une structure
data-petition-affiliation = rattachement à une structure
data-petition-hand-over = transmission du rôle de référent
data-petition-repair = correction d’un droit par l’équipe
data-petition-open = en attente
data-petition-accepted = acceptée
data-petition-refused = refusée
data-petition-withdrawn = retirée
data-questions = Questions posées à l’équipe
data-reply = Réponse
data-votes = Avis donnés sur des réponses
data-answer = Réponse jugée
data-useful = Utile
data-receipts = Reçus des décisions
data-outcome-accepted = acceptée
data-outcome-waitlisted = liste d’attente
data-outcome-refused = non possible
data-decisions = Décisions prises sur les demandes des autres
data-sessions = Sessions animées
data-underway = Démarches commencées
data-answers = Réponses données
data-codes = Codes envoyés à l’adresse
data-mails = Courriels envoyés
data-subject = Objet
data-operations = Opérations sur le compte
data-at = Le
data-event = Opération
data-messages = Conversations encore gardées
data-author = De
data-author-person = moi
data-author-bot = l’assistant
data-text = Texte

## Demandes courtes, mot pour mot

order-courtesies = bonjour|bonsoir|salut|coucou|hello|slt|bjr|bsr|cc|bah|ben|svp|stp|s’il vous plaît|s’il te plaît|merci
order-petitions = demandes à décider|structures et comptes en attente|comptes et structures en attente|structures et comptes à valider|comptes et structures à valider|structures à décider|comptes à décider|décisions en attente|comptes à confirmer|comptes en attente|comptes à valider|structures à valider|structures à confirmer|structures en attente|demandes de compte|créations de compte|rattachements à confirmer|rattachements en attente|qui attend
order-whoami = mon compte|mes comptes|mes comptes reliés|mes messageries reliées|mes canaux reliés|quels comptes sont reliés|quelles messageries sont reliées|qui suis je
order-language = français|en français|en français svp|en français stp|parle français|parle moi français|parle moi en français|anglais|en anglais|parle anglais|parle moi anglais|parle moi en anglais|langue|changer de langue
order-change-structure = changer de structure|je change de structure|j’ai changé d’employeur|j’ai changé de structure|je change d’employeur|nouvel employeur|changer d’employeur
order-change-details = changer d’adresse|changer mon adresse|change mon adresse mail|changer de mail|nouvelle adresse mail
order-be-approver = je suis valideur rh|je suis la valideuse rh|je suis le valideur rh|je suis le valideur|c’est moi le valideur rh|c’est moi le valideur|moi valideur rh|je veux être valideur rh|donne moi le rôle de valideur rh|me donner le rôle de valideur rh
account-wished = créer un compte|créer mon compte|créer compte|création d’un compte|création de mon compte|ouvrir un compte|ouvrir mon compte|avoir un compte|voudrais un compte|veux un compte|souhaite un compte|faudrait un compte|faut un compte|besoin d’un compte
account-wishes = je veux|je voudrais|j’aimerais|j’aurais souhaité|j’aurais voulu|j’aurais aimé|je souhaite|je souhaiterais|souhaitant|il me faut|il me faudrait|j’ai besoin|besoin de|pouvez vous|peux tu|aidez moi|aide moi
account-none = je n’en ai pas|non je n’en ai pas|j’en ai pas|pas encore|non pas encore|aucun|pas du tout
order-create-account = créer mon compte|je veux créer mon compte|je veux créer un compte|crée moi un compte|créez mon compte|créer un compte|crée mon compte|ouvrir un compte|créer compte|je n’ai pas de compte|je n’ai pas encore de compte|je n’ai aucun compte|non je n’ai pas de compte|pas de compte|pas encore de compte|m’inscrire sur parcourspro|je veux un compte|je voudrais un compte|nouveau compte
order-link-account = relier mon compte|relie mon compte|relier un compte|j’ai un compte|lier mon compte|me connecter|délier|délie|délier ce compte|délier telegram|délie telegram|délier teams|délie teams|me déconnecter|déconnecte moi|déconnexion
order-delete-account = supprimer mon compte|supprime mon compte|effacer mon compte
order-my-data = mes données|mes données personnelles|exporter mes données
order-roles = gérer les rôles|donner le rôle … à …|donne le rôle … à …|retirer le rôle … à …|retire le rôle … à …|transmettre mon rôle …|je veux transmettre mon rôle …|transmettre le rôle de référent …|gérer les droits|rôles|donner un rôle|donne le rôle à …|donner le rôle à …|je donne le rôle …|je voudrais donner le rôle …|je veux donner le rôle …|je retire le rôle …|je veux retirer le rôle …|je voudrais retirer le rôle …|enlever le rôle … à …|enlève le rôle … à …|enlève les droits de …|retire les droits de …|retire moi le rôle …|enlève moi le rôle …|retirer mon rôle …|retire mon rôle …|je ne veux plus être valideur …|je ne veux plus être valideuse …|je ne suis plus valideur …|je ne suis plus valideuse …|je veux plus être valideur …|je veux plus être valideuse …|nomme … valideur …|nomme … valideuse …|nommer … valideur …|nommer … valideuse …|nomme … valideur|nomme … valideuse|nomme valideur …|nommer valideur …|nomme valideuse …|je veux que … puisse valider les demandes …|je voudrais que … puisse valider les demandes …|passe la main|passer la main|je passe la main|je passe la main à …|passer la main à …|passe la main à …|je veux passer la main …|je voudrais passer la main …|je souhaite passer la main …|j’aimerais passer la main …|je transmets mon rôle …|transférer mon rôle …|transfère mon rôle …|je transfère mon rôle …|céder mon rôle …|cède mon rôle …|je cède mon rôle …|céder ma place de référent …|céder ma place de référente …|je cède ma place de référent …|je cède ma place de référente …|je ne veux plus être référent|je ne veux plus être référente|je veux plus être référent|je veux plus être référente|je ne veux plus être le référent|je ne veux plus être la référente|changer de référent|changer de référente|désigner un nouveau référent|désigner une nouvelle référente|désigner … référent|désigner … référente|désigne … référent|désigne … référente|nommer … référent|nommer … référente|nomme … référent|nomme … référente|… sera le nouveau référent|… sera la nouvelle référente|… est le nouveau référent|… est la nouvelle référente|… devient référent|… devient référente|… devient le référent|… devient la référente|c’est … le nouveau référent|c’est … la nouvelle référente|… prend ma place comme référent|… prend ma place comme référente|… prend le relais comme référent|… prend le relais comme référente|… me remplace comme référent|… me remplace comme référente
order-colleague-joins = comment ajouter un salarié | comment ajouter un salarié à ma structure | comment ajouter un collègue | comment ajouter un collègue à ma structure | comment ajouter quelqu’un à ma structure | comment rattacher un salarié | comment rattacher un salarié à ma structure | comment rattacher un collègue | comment mes collègues rejoignent ma structure | comment mes salariés créent leur compte | comment mes collègues créent leur compte | comment inviter un collègue | puis-je ajouter un salarié à ma structure | peux-tu ajouter un salarié à ma structure | je veux rattacher … | je voudrais rattacher … | rattacher une collègue … | je veux ajouter quelqu’un … | je voudrais ajouter quelqu’un … | je veux ajouter une salariée … | je voudrais ajouter une salariée … | je veux ajouter une collègue … | je voudrais ajouter une collègue … | un nouveau collègue est arrivé … | une nouvelle collègue est arrivée … | inscris un nouveau collaborateur … | inscris un nouveau salarié … | ajoute un salarié … | ajouter un salarié … | ajoute une salariée … | ajouter une salariée … | ajoute un collègue … | ajouter un collègue … | ajoute mon collègue … | ajoute une collègue … | ajouter une collègue … | ajoute ma collègue … | ajoute un collaborateur … | ajouter un collaborateur … | ajoute une collaboratrice … | ajoute quelqu’un … | ajouter quelqu’un … | ajoute … à ma structure | ajouter … à ma structure | ajoute … dans ma structure | ajouter … dans ma structure | ajoute … à mon équipe | ajouter … à mon équipe | rattache … à ma structure | rattacher … à ma structure | rattacher un salarié … | rattacher une salariée … | rattacher un collègue … | je veux ajouter un salarié … | je voudrais ajouter un salarié … | je veux ajouter un collègue … | je voudrais ajouter un collègue … | crée un compte pour … | créer un compte pour … | crée le compte de … | créer le compte de … | inviter un salarié … | inviter un collègue … | invite un collègue … | inscrire un nouveau salarié … | déclarer un salarié … | déclarer un nouveau salarié … | j’ai un nouveau salarié … | j’ai une nouvelle salariée … | nouveau salarié dans ma structure | nouvelle salariée dans ma structure | nous avons un nouveau salarié … | un nouveau salarié arrive …
colleague-joins = Chaque personne crée elle-même son compte : elle écrit « créer mon compte », donne son adresse professionnelle et choisit { $structure }. { $who ->
    [you] Une carte vous arrive alors, pour confirmer qu’elle est bien de votre structure.
   *[referent] Le référent de votre structure confirme alors qu’elle en est bien.
} Je n’ai rien changé.
button-members = Qui est rattaché
order-members = qui est rattaché à ma structure|qui est dans ma structure|mes collègues|les comptes de ma structure|liste de mes collègues

## Page d’essai

demo-visitor = Visiteur sans compte
demo-visitor-description = Sans compte : « créer mon compte », puis le code est dans les courriels affichés. Gilles valide la structure.

petition-none-named = Rien n’attend votre décision sous ce nom.
petition-accept-sure = Accepter la demande : { $what } ? Voici ce qui est à vérifier ; le bouton, ou « oui », la valide.
petition-refuse-sure = Refuser la demande : { $what } ? La personne lira cette raison : « { $reason } ».
button-petitions-waiting = Ce qui attend
