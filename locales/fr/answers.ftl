# Autour des réponses : source, refus de répondre, choix proposés, petite conversation.

answer-source = Source : { $document }, { $article }.
document-2026-conditions-et-reglement = conditions d’accès et règlement 2026
document-2024-01-faq = questions et réponses, janvier 2024
document-2024-04-procedure-inscription = procédure d’inscription, avril 2024
document-2025-charte-adhesion = charte d’adhésion 2025
document-creation-de-compte = guide de création de compte

answer-also = Si votre question portait plutôt là-dessus :
answer-second = Pour votre autre question :
answer-clarify = Je crois n’avoir pas bien compris. Vouliez-vous dire :
answer-decline =
    Je n’ai pas de réponse sûre à cette question : les documents de ParcoursPro n’en parlent pas.
    Je peux vous renseigner sur les inscriptions, le règlement, les désistements, les comptes et l’adhésion. Pour le reste, je peux transmettre votre question à l’équipe : parcourspro@cap-metiers.pro.

# Ce qui est gardé, et qui le lit

privacy-asked = … c est confidentiel …|… est ce confidentiel …|… est confidentiel …|… sont confidentielles …|… sont confidentiels …|… reste confidentiel …|… restent confidentiels …|… restent confidentielles …|… confidentialité …|… reste entre nous …|… restent entre nous …|qui … voir mes demandes|qui … voit mes demandes|qui … consulter mes demandes|qui … voir ma demande|qui voit ma demande|qui … accès à mes demandes|qui … mes messages|qui … ce que j’écris …|qui … nos échanges|qui … cette conversation|qui … mes données|qui … mes informations|… voir mes messages|… lire mes messages|… lit mes messages|… voient mes messages|… voit mes messages|… lisent mes messages|… ce que j’écris ici …|… gardez … mes messages …|… gardez … nos échanges …|… gardez … mes données …|… conservez … mes messages …|… conservez … mes données …|… conservez … nos échanges …|… mes messages … gardés …|… mes messages … conservés …|… mes messages … effacés …|… mes données … protégées …|… mes données … gardées …|… vos données … protégées …|… collègues … voir mes demandes …|… collègues … voient mes demandes …|… employeur … voir mes demandes …|… rgpd …
privacy-messages = **Vos messages** : personne ne lit notre conversation, ni votre employeur ni l’équipe. Seul ce que vous transmettez est lu par d’autres : une question à l’équipe, un avis « pas utile » avec sa question, la motivation d’une demande, la raison d’un désistement ou d’une absence. Les textes sont effacés au bout de { $days } jours.
privacy-model = Une question générale peut être confiée, sans votre nom, à un modèle de langue qui met la réponse en forme.
privacy-requests = **Vos demandes** : vous, les Valideurs RH de votre structure, le prestataire de la session et l’équipe de ParcoursPro peuvent les voir. Vos collègues ne les voient pas.
privacy-rights = « Mes données » vous remet tout ce qui est gardé, « supprimer mon compte » efface tout ce qui peut l’être. Pour l’hébergement ou vos autres droits : parcourspro@cap-metiers.pro.

# Petite conversation

intent-hello = Bonjour ! Je réponds à vos questions sur ParcoursPro : inscriptions, règlement, comptes, adhésion. Que voulez-vous savoir ?
    .aside = Bonjour !
intent-thanks = Avec plaisir ! Si une autre question vous vient, je suis là.
    .aside = Avec plaisir !
intent-goodbye = Au revoir, et à bientôt !
    .aside = À bientôt ! Rien n’est perdu : on reprendra quand vous voudrez.
intent-how-are-you = Très bien, merci ! Et vous, que puis-je faire pour vous ?
    .aside = Très bien, merci !
intent-who-are-you = Je suis l’assistant de ParcoursPro : un programme, pas une personne. Je réponds d’après les documents officiels, et je peux passer la main à l’équipe.
    .aside = Un programme, pas une personne : l’assistant de ParcoursPro. Pour joindre l’équipe, dites « parler à quelqu’un ».
intent-capabilities = Je réponds aux questions sur ParcoursPro (inscriptions, limites, désistements, comptes, adhésion), je vous inscris à une session, je suis vos demandes et je vous mets en contact avec l’équipe. Écrivez simplement ce que vous cherchez.
    .aside = Je m’occupe d’inscriptions, de désistements et de comptes, et je réponds sur le règlement.
intent-joke = L’humour n’est pas ma spécialité, mais le règlement n’a plus de secret pour moi. Une question sur ParcoursPro ?
    .aside = L’humour n’est pas ma spécialité.
intent-complaint = Pardon de ne pas vous avoir mieux répondu. Dites-le autrement, ou écrivez « parler à quelqu’un » : l’équipe prendra le relais.
    .aside = Pardon. Dites-le autrement, ou « parler à quelqu’un » : l’équipe prendra le relais. « Annuler » arrête tout.
intent-acknowledge = Bien. Je reste là pour toute autre question.
    .aside = Bien !
intent-apology = Il n’y a pas de mal ! Que puis-je faire pour vous ?
    .aside = Il n’y a pas de mal !
intent-wait = Prenez votre temps, je suis là.
    .aside = Prenez votre temps.

# Ce qui se fait : le dialogue prend la suite

intent-enrol = Voyons ensemble votre inscription : dites-moi quelle action ou quelle session vous intéresse.
intent-withdraw = Je peux vous désinscrire : dites-moi de quelle session il s’agit.
intent-change-session = Pour changer de session, on se désiste de la première, puis on demande l’autre. Dites-moi laquelle quitter.
intent-create-account = Créons votre compte ensemble : il me faut d’abord votre adresse professionnelle.
intent-link-account = Relions votre compte à cette conversation : un code vous sera envoyé par mail.
intent-human = Je vous mets en contact avec l’équipe ParcoursPro : écrivez-moi votre question, je la lui transmets.
intent-my-approvals = Voici les demandes qui attendent votre décision, si vous êtes Valideur RH.
intent-remind-approver = Je peux rappeler à votre Valideur RH qu’une demande l’attend : dites-moi laquelle.
intent-report-absence = Je peux signaler votre absence au prestataire : dites-moi la session et le motif.
intent-notify-me = Je vous préviens ici de tout ce qui concerne vos demandes : décision, place libérée, report, annulation.
intent-delete-account = Je peux supprimer votre compte. Je vous dirai d’abord ce qui sera effacé et ce qui doit être gardé.
intent-my-data = Je peux vous remettre vos données dans un fichier, une fois votre compte relié.
intent-change-structure = Je peux demander votre rattachement à une autre structure : dites-moi laquelle.
intent-change-details = Vos coordonnées et votre mot de passe se changent sur le portail Cap Métiers. Je ne demande jamais de mot de passe ici.
intent-roles = Les rôles d’une structure sont gérés par son référent : je peux ouvrir la gestion des rôles.
intent-attestation = Ces documents sont établis par le prestataire de la formation. Dites-moi la session concernée.
intent-renew-membership = Je peux préparer la demande d’adhésion ou de renouvellement de votre structure.
intent-book-room = Je ne réserve pas les salles moi-même : je peux transmettre votre demande à l’équipe.
intent-subscribe = L’abonnement à la lettre « Atout Compétences » se fait sur le site de Cap Métiers.
intent-language = Je parle français et anglais : écrivez dans la langue de votre choix.
intent-send-document = La FAQ et les guides se téléchargent sur la page d’accueil de ParcoursPro, rubrique « Supports (pdf) ».
intent-start-over = D’accord, on repart du début. Que voulez-vous faire ?

# Votre dossier

intent-basket = Je regarde ce que contient votre panier.
intent-my-quota = Je regarde dans votre dossier combien d’actions il vous reste.
intent-my-requests = Je regarde dans votre dossier où en sont vos demandes.
intent-my-sessions = Je regarde dans votre dossier vos prochaines sessions.
intent-my-history = Je regarde dans votre dossier les actions que vous avez suivies.
intent-my-approver = Je regarde qui est Valideur RH dans votre structure.
intent-my-referent = Je regarde qui est référent dans votre structure.
intent-my-rank = Je regarde dans votre dossier votre rang sur la liste d’attente.
intent-my-membership = Je regarde si l’adhésion de votre structure est à jour.
intent-whoami = Je regarde votre compte : structure, rôles, canaux reliés.
intent-my-late-withdrawals = Je regarde dans votre dossier vos désistements et vos absences.
intent-what-if-withdraw = Je regarde dans votre dossier ce qu’entraînerait ce désistement.
intent-withdraw-deadline = Je regarde dans votre dossier jusqu’à quand vous pouvez vous désister sans pénalité.
intent-second-formation-when = Je regarde dans votre dossier à partir de quand vous pourrez demander une autre formation.
