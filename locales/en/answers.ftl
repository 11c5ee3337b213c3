# Around the answers: source, refusals, proposed choices, small talk.

answer-source = Source: { $document }, { $article } (in French).
document-2026-conditions-et-reglement = access conditions and règlement 2026
document-2024-01-faq = questions and answers, January 2024
document-2024-04-procedure-inscription = enrolment procedure, April 2024
document-2025-charte-adhesion = membership charter 2025
document-creation-de-compte = account creation guide

answer-also = If you meant this instead:
answer-second = As for your other question:
answer-clarify = I am not sure I understood. Did you mean:
answer-decline =
    I have no reliable answer to this question: the ParcoursPro documents do not cover it.
    I can help with enrolment, the rules, withdrawals, accounts and membership. For anything else, I can pass your question on to the team: parcourspro@cap-metiers.pro.

# What is kept, and who reads it

privacy-asked = … is … confidential …|… is … private|is … private …|… confidentiality …|who can see my requests|who sees my requests|who … see my request|who … my messages|who … what i write …|… keep my messages …|… store my messages …|… keep my data …|… my messages … kept …|… between us …|… my data … protected …|… gdpr …
privacy-messages = **Your messages**: nobody reads our conversation, neither your employer nor the team. Others only read what you pass on: a question to the team, a “not useful” vote with its question, the motivation of a request, the reason for a withdrawal or an absence. Texts are erased after { $days } days.
privacy-model = A general question may be given, without your name, to a language model that words the answer.
privacy-requests = **Your requests**: you, the Valideurs RH of your structure, the provider of the session and the ParcoursPro team can see them. Your colleagues cannot.
privacy-rights = “My data” gives you all that is kept, “delete my account” erases all that may be. About hosting or your other rights: parcourspro@cap-metiers.pro.

# Small talk

intent-hello = Hello! I answer questions about ParcoursPro: enrolment, rules, accounts, membership. What would you like to know?
    .aside = Hello!
intent-thanks = You are welcome! If anything else comes to mind, I am here.
    .aside = You are welcome!
intent-goodbye = Goodbye, and see you soon!
    .aside = See you soon! Nothing is lost: we will go on whenever you like.
intent-how-are-you = Very well, thank you! What can I do for you?
    .aside = Very well, thank you!
intent-who-are-you = I am the ParcoursPro assistant: a program, not a person. I answer from the official documents, and I can hand over to the team.
    .aside = A program, not a person: the ParcoursPro assistant. To reach the team, say “talk to someone”.
intent-capabilities = I answer questions about ParcoursPro (enrolment, limits, withdrawals, accounts, membership), I enrol you in a session, I follow your requests and I put you in touch with the team. Just write what you are looking for.
    .aside = I deal with enrolments, withdrawals and accounts, and I answer questions about the rules.
intent-joke = Jokes are not my strong point, but I know the rules by heart. Any question about ParcoursPro?
    .aside = Jokes are not my strong point.
intent-complaint = I am sorry I was not much help. Put it another way, or write “talk to someone”: the team will take over.
    .aside = I am sorry. Put it another way, or say “talk to someone”: the team will take over. “Cancel” stops everything.
intent-acknowledge = Fine. I am here for any other question.
    .aside = Good!
intent-apology = No harm done! What can I do for you?
    .aside = No harm done!
intent-wait = Take your time, I am here.
    .aside = Take your time.

# Things to do: the dialog takes over

intent-enrol = Let us look at your enrolment: tell me which action or session you are interested in.
intent-withdraw = I can withdraw you: tell me which session it is.
intent-change-session = To change session, you withdraw from the first, then ask for the other. Tell me which one to leave.
intent-create-account = Let us create your account: first I need your work email address.
intent-link-account = Let us link your account to this chat: a code will be sent to you by email.
intent-human = I am putting you in touch with the ParcoursPro team: write your question and I will pass it on.
intent-my-approvals = Here are the requests awaiting your decision, if you are an HR approver.
intent-remind-approver = I can remind your HR approver (Valideur RH) that a request is waiting: tell me which one.
intent-report-absence = I can report your absence to the provider: tell me the session and the reason.
intent-notify-me = I tell you here about everything that concerns your requests: decision, seat, postponement, cancellation.
intent-delete-account = I can delete your account. I will first tell you what is erased and what must be kept.
intent-my-data = I can give you your data in a file, once your account is linked.
intent-change-structure = I can ask for you to be attached to another structure: tell me which one.
intent-change-details = Your details and password are changed on the Cap Métiers portal. I never ask for a password here.
intent-roles = The roles of a structure are managed by its referent: I can open role management.
intent-attestation = These documents are issued by the training provider. Tell me which session it is.
intent-renew-membership = I can prepare the membership application or renewal of your structure.
intent-book-room = I do not book rooms myself: I can pass your request on to the team.
intent-subscribe = You can subscribe to the “Atout Compétences” letter on the Cap Métiers website.
intent-language = I speak French and English: write in the language you prefer.
intent-send-document = The FAQ and guides can be downloaded from the ParcoursPro home page, under “Supports (pdf)”.
intent-start-over = All right, let us start again. What would you like to do?

# Your file

intent-basket = I am looking at what is in your basket.
intent-my-quota = I am checking in your file how many actions you have left.
intent-my-requests = I am checking in your file how your requests stand.
intent-my-sessions = I am checking your coming sessions in your file.
intent-my-history = I am checking in your file the actions you attended.
intent-my-approver = I am checking who the HR approver of your structure is.
intent-my-referent = I am checking who the referent of your structure is.
intent-my-rank = I am checking your rank on the waiting list in your file.
intent-my-membership = I am checking whether the membership of your structure is up to date.
intent-whoami = I am looking at your account: structure, roles, linked channels.
intent-my-late-withdrawals = I am checking your withdrawals and absences in your file.
intent-what-if-withdraw = I am checking in your file what this withdrawal would entail.
intent-withdraw-deadline = I am checking in your file until when you may withdraw without penalty.
intent-second-formation-when = I am checking in your file from when you may ask for another training course.
