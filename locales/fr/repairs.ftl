# Demandes : historique, admission, corrections par les gestionnaires

order-request-history = historique de la demande … | historique d’une demande … | historique R … | l’historique de la demande … | historique de l’inscription …
order-repair-request = corriger une demande | corriger une demande … | rectifier une demande … | admettre … | admets … | admettez … | corriger la demande … | corrige la demande … | corriger la présence … | corrige la présence … | désiste … de … | désister … de … | désiste … | désister … | note … présent … | note … présente … | note … absent … | note … absente … | la force majeure de … n’en est pas une … | refuse la force majeure … | refuser la force majeure … | requalifier l’absence … | requalifie l’absence …
order-cancel-coming = annuler les inscriptions à venir … | annule les inscriptions à venir … | annuler les inscriptions de … | annule les inscriptions de … | annule toutes les inscriptions … | annuler toutes les inscriptions …
request-words-admit = à titre exceptionnel | exceptionnellement | accepte | accepter | acceptez | laisse entrer | laisser entrer | laisse passer | fais entrer | faire entrer | fais passer | faire passer | fais monter | repêche | repêcher | donne une place | donne la place | donne sa place | liste principale | admettre | admets | admettez | admission
request-words-not-excused = n’en est pas une | pas un cas de force majeure | refuse la force majeure | refuser la force majeure | requalifier | requalifie | non retenue
request-words-excuse = excuser | excuse | excusée | excusé | force majeure
request-words-absent = absent | absente | pas venu | pas venue | n’était pas là
request-words-attended = présent | présente | venu | venue | présence
request-words-withdraw = désiste | désister | désistement | retire | retirer | désinscris | désinscrire | enlève | enlever | vire | virer | sors | annule | annuler | supprime | supprimer | raye
button-history = Historique
button-receipt = Décision de départ
button-repair-request = Corriger

request-history-none = Je ne trouve pas de demande à ce nom ou à ce numéro. Donnez le numéro du récépissé (R-…), ou le nom de la personne.
request-history-which = { $count ->
    [one] Cette demande :
   *[other] { $count } demandes correspondent. Laquelle ?
}
request-history-title = Demande de { $name } : historique
history-receipt = Récépissé
history-force-majeure = Force majeure
history-force-majeure-illness = maladie
history-force-majeure-transport-strike = grève des transports
history-force-majeure-bereavement = décès d’un proche
history-force-majeure-unforeseeable-event = événement imprévisible
history-reason = Raison d’une correction
history-system = le règlement, à sa date
history-nobody = compte supprimé
history-when = Quand
history-who = Qui
history-what = Quoi
history-status = État
history-status-queued = { $status }, sans place
history-event-submitted = demande
history-code-STRUCTURE_LIMIT = liste d’attente : limite de collègues atteinte
history-code-SESSION_FULL = liste d’attente : session complète
history-event-approved = accord du Valideur RH
history-event-refused-employer = refus du Valideur RH
history-event-refused-provider = refus du prestataire
history-event-enrolled = inscription confirmée
history-event-promoted = place reçue de la liste d’attente
history-event-admitted = admission explicite
history-event-withdrawn = désistement
history-event-withdrawn-late = désistement tardif
history-event-withdrawn-excused = désistement excusé
history-event-absent = absence
history-event-attended = présence
history-event-attendance-repaired = présence corrigée
history-event-force-majeure-corrected = force majeure non retenue
history-event-cancelled-manager = annulation par Cap Métiers
history-event-expired = sans suite au premier jour
history-event-session-cancelled = session annulée
history-event-confirmation-asked = session reportée, confirmation demandée

repair-request-title = la correction de la demande
repair-request-lost = La demande resterait comme elle est.
repair-request-which = Quelle demande ?
    .name = demande
    .again = Donnez le nom de la personne et la session, ou le numéro du récépissé :
    .example = Par exemple « Marie Durand, VAE du 12 mai » ou « R-7F3K-2Q ».
    .why = Une correction ne touche qu’une demande.
repair-request-operation = Que faut-il faire ?
    .name = opération
    .again = Choisissez ce qui est possible pour cette demande :
    .example = Par exemple « désister ».
    .why = L’état de la demande dit ce qui est possible.
repair-request-nothing = Rien n’est possible pour cette demande dans son état.
repair-request-admit = Admettre
repair-request-withdraw = Désister à sa place
repair-request-excuse = Absence, avec un motif
repair-request-attended = Présent
repair-request-absent = Absent, sans motif
repair-request-not-excused = Force majeure non retenue
repair-request-force-majeure = Est-ce un cas de force majeure ?
    .name = force majeure
    .again = Choisissez la catégorie, jamais un détail de santé :
    .example = Par exemple « grève » ou « aucun ».
    .why = Une force majeure change l’effet d’un désistement tardif ou d’une absence.
repair-request-reason = Pour quelle raison ?
    .name = raison
    .again = Dites la raison en quelques mots, sans détail de santé.
    .example = Par exemple « appel téléphonique du 4 mai ».
    .why = Elle est gardée avec l’historique de la demande.
repair-request-summary = Corriger cette demande
    .yes = Confirmer
repair-request-touches = La demande de { $name } passe de « { $before } » à « { $after } ». La personne, son Valideur RH et le prestataire sont prévenus selon le règlement ; une place libérée va à la liste d’attente. { $isBack ->
    [yes] Une présence peut être corrigée à nouveau.
   *[no] On ne revient pas en arrière.
}
repair-request-admits = { $admission }

    La demande de { $name } passe de « { $before } » à « { $after } ». La personne, son Valideur RH et le prestataire sont prévenus. On ne revient pas en arrière.
repair-not-possible = « { $operation } » n’est pas possible pour { $name }, { $action } : la demande est « { $state } ».{ $why ->
    [employer] { " " }Son Valideur RH décide d’abord ; seule une demande qu’il a acceptée, et qui attend encore une place, peut être admise.
    [late] { " " }Une force majeure se signale au plus tard le lendemain du premier jour.
   *[none] { "" }
}
repair-admit-next = Cette place revient à { $name }.
waiting-seats = { $count ->
    [0] Aucune place n’est libre.
    [one] C’est la dernière place libre.
   *[other] { $count } places sont libres.
}
waiting-before = { $count ->
    [one] Une personne attend avant : { $names }.
   *[other] { $count } personnes attendent avant : { $names }.
}
why-waiting-employer = Son Valideur RH n’a pas encore décidé.
why-waiting-asks = pourquoi | pour quelle raison | comment se fait il que | comment ça se fait que | explique moi pourquoi | dis moi pourquoi | qu’est ce qui bloque | qu’est ce qui retient | qu’est ce qui empêche
why-waiting-about = liste d’attente | attente | attend | attend toujours | n’a pas de place | pas de place | pas eu de place | pas inscrit | pas inscrite | pas admis | pas admise | pas préinscrit | pas préinscrite | pas passé | bloque | bloqué | bloquée | coincé | coincée | retient | retenu | retenue | empêche
request-is-repaired = C’est fait : la demande est maintenant « { $status } ». La raison est gardée avec l’historique.
notify-attendance-repaired-person = La présence notée pour vous à { $action }, { $when }, est corrigée : { $status }.
notify-attendance-repaired-valideur-rh = La présence de { $name } à { $action }, { $when }, est corrigée : { $status }.
notify-attendance-repaired-provider = La présence de { $name } à { $action }, { $when }, est corrigée : { $status }.
notify-attendance-repaired-managers = La présence de { $name } à { $action }, { $when }, est corrigée : { $status }.
cancel-coming-whose = De qui faut-il annuler les inscriptions à venir ? Donnez le nom ou l’adresse de la personne : « annuler les inscriptions à venir de … ».
cancel-coming-not-repeated = { $name } a { $count ->
    [0] zéro désistement tardif
    [one] un seul désistement tardif
   *[other] { $count } désistements tardifs
} en { $year } : le règlement ne permet cette annulation qu’à partir de { $least }.
